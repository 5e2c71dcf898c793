//! The texts of one language: parsed once per program run, resolved once per [`Lang`](super::Lang).

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::sync::{LazyLock, Mutex, PoisonError};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use jiff::civil::{Date, date};

use super::dates::short_date;
use super::keys::keys;
use super::numbers::{Symbols, decimal_text, fluent_number, money_digits};
use super::sources::{SOURCES, Source};
use super::{Language, Region};

/// A value to be filled into a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Words, names, and everything already formatted: money, dates, years.
    Text(Cow<'a, str>),
    /// A count: chooses the plural form and is printed the local way.
    Number(i64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<i64> for Arg<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Arg<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// The messages of one language, as worded in one region.
pub(super) struct Texts {
    bundle: FluentBundle<&'static FluentResource>,
    /// The messages without arguments, by key.
    resolved: HashMap<String, String>,
    /// What has been logged already: pages are drawn many times a second.
    reported: Mutex<BTreeSet<String>>,
}

impl Texts {
    pub(super) fn new(language: Language, region: Region, symbols: Symbols) -> Self {
        let locale = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // The marks around arguments would be drawn as boxes.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(fluent_number(symbols)));
        if region == Region::Switzerland {
            bundle.set_transform(Some(without_sharp_s));
        }
        add_functions(&mut bundle, language, region, symbols);
        let embedded = embedded(language);
        for resource in &embedded.resources {
            if let Err(errors) = bundle.add_resource(resource) {
                log::error!("texts ({}): {errors:?}", language.code());
            }
        }
        let mut texts = Self {
            bundle,
            resolved: HashMap::new(),
            reported: Mutex::default(),
        };
        texts.resolved = embedded
            .plain_keys
            .iter()
            .filter_map(|key| Some((key.clone(), texts.resolve(key, None).ok()?)))
            .collect();
        texts
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    pub(super) fn text<'a>(&'a self, key: &'a str) -> &'a str {
        self.resolved.get(key).map_or_else(
            || {
                self.report(key, "no such text without arguments");
                key
            },
            String::as_str,
        )
    }

    pub(super) fn format(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let args = args
            .iter()
            .map(|(name, value)| (*name, fluent_value(value)))
            .collect();
        self.resolve(key, Some(&args))
            .unwrap_or_else(|(text, problem)| {
                self.report(key, &problem);
                text
            })
    }

    /// The text of a key, or what can be shown instead together with the problem.
    fn resolve(
        &self,
        key: &str,
        args: Option<&FluentArgs<'_>>,
    ) -> Result<String, (String, String)> {
        let pattern = self
            .bundle
            .get_message(key)
            .and_then(|message| message.value())
            .ok_or_else(|| (key.to_owned(), "no such text".to_owned()))?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, args, &mut errors);
        if errors.is_empty() {
            Ok(text.into_owned())
        } else {
            Err((text.into_owned(), format!("{errors:?}")))
        }
    }

    /// Logs a problem with a text the first time it is met.
    fn report(&self, key: &str, problem: &str) {
        let mut reported = self.reported.lock().unwrap_or_else(PoisonError::into_inner);
        if reported.insert(key.to_owned()) {
            log::error!("text {key}: {problem}");
        }
    }
}

fn fluent_value<'a>(value: &'a Arg<'_>) -> FluentValue<'a> {
    match value {
        Arg::Text(text) => FluentValue::from(text.as_ref()),
        Arg::Number(number) => FluentValue::from(*number),
    }
}

/// Swiss spelling: "Strasse". Only our own texts pass through here, never the user's.
fn without_sharp_s(text: &str) -> Cow<'_, str> {
    if text.contains('ß') {
        Cow::Owned(text.replace('ß', "ss"))
    } else {
        Cow::Borrowed(text)
    }
}

/// A day that shows by itself which of its numbers is the day.
const EXAMPLE_DAY: Date = date(2026, 11, 21);

/// What texts may ask for: `REGION()` as the region's code, and `EXAMPLE("number")`,
/// `EXAMPLE("money")` and `EXAMPLE("date")` as one would type them there.
fn add_functions(
    bundle: &mut FluentBundle<&'static FluentResource>,
    language: Language,
    region: Region,
    symbols: Symbols,
) {
    let number = decimal_text(4_600, symbols);
    let money = money_digits(123_450, symbols.money_group, symbols.decimal);
    let day = short_date(EXAMPLE_DAY, language, region);
    let added = [
        bundle.add_function("REGION", move |_, _| FluentValue::from(region.code())),
        bundle.add_function("EXAMPLE", move |kinds, _| match kinds.first() {
            Some(FluentValue::String(kind)) if kind == "number" => number.clone().into(),
            Some(FluentValue::String(kind)) if kind == "money" => money.clone().into(),
            Some(FluentValue::String(kind)) if kind == "date" => day.clone().into(),
            _ => FluentValue::Error,
        }),
    ];
    for error in added.into_iter().filter_map(Result::err) {
        log::error!("texts: {error}");
    }
}

/// The text files of a language, parsed.
struct Embedded {
    resources: Vec<FluentResource>,
    /// The keys of the messages without arguments.
    plain_keys: Vec<String>,
}

/// The texts of a language, kept for the whole run so that switching is quick.
fn embedded(language: Language) -> &'static Embedded {
    static GERMAN: LazyLock<Embedded> = LazyLock::new(|| parse_all(Language::German));
    static ENGLISH: LazyLock<Embedded> = LazyLock::new(|| parse_all(Language::English));
    match language {
        Language::German => &GERMAN,
        Language::English => &ENGLISH,
    }
}

fn parse_all(language: Language) -> Embedded {
    let parsed = SOURCES.iter().map(|source| {
        let (resource, problems) = parse(&path(source, language), source.content(language));
        for problem in problems {
            log::error!("{problem}");
        }
        resource
    });
    Embedded {
        resources: parsed.collect(),
        plain_keys: keys(language)
            .into_iter()
            .filter_map(|(key, arguments)| arguments.is_empty().then_some(key))
            .collect(),
    }
}

/// Where a text file lies in the project.
fn path(source: &Source, language: Language) -> String {
    format!("assets/lang/{}/{}.ftl", language.code(), source.name)
}

/// Parses one file; what cannot be read is left out and named with its file and line.
fn parse(path: &str, content: &str) -> (FluentResource, Vec<String>) {
    let (resource, errors) = match FluentResource::try_new(content.to_owned()) {
        Ok(resource) => return (resource, Vec::new()),
        Err(broken) => broken,
    };
    let problems = errors.iter().map(|error| {
        // The slice begins with the broken message; the position is often lines behind it.
        let start = error.slice.as_ref().unwrap_or(&error.pos).start;
        let before = content.get(..start).unwrap_or(content);
        let line = before.matches('\n').count() + 1;
        format!("{path}:{line}: {error}")
    });
    (resource, problems.collect())
}

#[cfg(test)]
mod tests;
