//! Which messages the text files hold and which arguments each of them takes.

use std::collections::{BTreeMap, BTreeSet};

use super::Language;
use super::sources::SOURCES;

/// Every message key of a language with the names of its arguments, for checks.
///
/// Holding two languages against each other, or the keys used in code against the files, finds
/// what would otherwise be seen only on the page.
pub fn keys(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    SOURCES
        .iter()
        .flat_map(|source| scan(source.content(language)))
        .collect()
}

/// The messages of one file in its order, each with its arguments. A key may come twice.
pub(super) fn scan(content: &str) -> Vec<(String, BTreeSet<String>)> {
    let mut found: Vec<(String, BTreeSet<String>)> = Vec::new();
    let mut in_message = false;
    let mut depth = 0;
    for line in content.lines().filter(|line| !line.starts_with('#')) {
        if let Some(key) = key_of(line) {
            found.push((key.to_owned(), BTreeSet::new()));
            in_message = true;
            depth = 0;
        } else if line.starts_with('-') {
            // A term: a private text of the file, not a message.
            in_message = false;
        }
        if in_message && let Some((_, arguments)) = found.last_mut() {
            depth = arguments_of(line, depth, arguments);
        }
    }
    found
}

/// The key of a line that begins a message.
fn key_of(line: &str) -> Option<&str> {
    let (key, _) = line.split_once('=')?;
    let key = key.trim_end_matches(' ');
    let named = key.starts_with(|c: char| c.is_ascii_alphabetic()) && key.chars().all(is_name);
    named.then_some(key)
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '_'
}

/// Collects the `$names` between braces and returns how many braces are open after the line.
///
/// Outside of braces and inside of quotes a `$` is the currency.
fn arguments_of(line: &str, mut depth: usize, arguments: &mut BTreeSet<String>) -> usize {
    let mut quoted = false;
    for (at, c) in line.char_indices() {
        match c {
            '"' if depth > 0 => quoted = !quoted,
            _ if quoted => {}
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            '$' if depth > 0 => {
                let name = line.get(at + 1..).unwrap_or_default();
                let name = name.split(|c| !is_name(c)).next().unwrap_or_default();
                arguments.insert(name.to_owned());
            }
            _ => {}
        }
    }
    depth
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_and_arguments_are_read_from_a_file() {
        let content = "# comment with key = { $none }\n\
            -brand = Name { $inner }\n\
            plain = 50 $ a month\n\
            one-argument = Hello { $name }\n\
            plural =\n    { $count ->\n        [one] { $who } posts once\n       *[other] { $who } posts { \"{$x}\" }\n    }\n";
        let found: Vec<_> = scan(content)
            .into_iter()
            .map(|(key, arguments)| (key, arguments.into_iter().collect::<Vec<_>>().join(" ")))
            .collect();
        let expected = [
            ("plain", ""),
            ("one-argument", "name"),
            ("plural", "count who"),
        ];
        assert_eq!(
            found,
            expected.map(|(key, args)| (key.to_owned(), args.to_owned()))
        );
    }

    #[test]
    fn both_languages_have_the_same_keys_and_arguments() {
        let (german, english) = (keys(Language::German), keys(Language::English));
        let mut differences = Vec::new();
        for key in german.keys().chain(english.keys()).collect::<BTreeSet<_>>() {
            match (german.get(key), english.get(key)) {
                (Some(de), Some(en)) if de == en => {}
                (Some(de), Some(en)) => {
                    differences.push(format!(
                        "{key}: arguments {de:?} in German, {en:?} in English"
                    ));
                }
                (Some(_), None) => differences.push(format!("{key}: missing in English")),
                _ => differences.push(format!("{key}: missing in German")),
            }
        }
        assert!(differences.is_empty(), "{}", differences.join("\n"));
    }

    #[test]
    fn no_key_is_used_twice() {
        for language in Language::ALL {
            let mut owner = BTreeMap::new();
            for source in SOURCES {
                for (key, _) in scan(source.content(language)) {
                    if let Some(other) = owner.insert(key.clone(), source.name) {
                        panic!(
                            "{key} is in {other}.ftl and in {}.ftl ({})",
                            source.name,
                            language.code()
                        );
                    }
                }
            }
        }
    }
}
