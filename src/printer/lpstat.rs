//! Reading what `lpstat` says.

use crate::paper::Printer;

/// What `lpstat` is asked: is the service there, the names of all printers, the default one, and
/// everything about each.
pub(super) const QUESTIONS: [&str; 5] = ["-r", "-e", "-d", "-l", "-p"];

/// The printers in what `lpstat` answers, the default one first; `None` when it says that the
/// service does not run.
///
/// The names stand alone in their lines. Everything else is a sentence in the language of the
/// system, as `LC_ALL=C` is not heeded everywhere; so the default printer is told by the end of
/// its line, and only the description needs English.
pub(super) fn printers(output: &str) -> Option<Vec<Printer>> {
    if output.starts_with("scheduler is not running") {
        return None;
    }
    let is_name = |line: &&str| !line.is_empty() && !line.contains(char::is_whitespace);
    let names: Vec<&str> = output.lines().filter(is_name).collect();
    let default = output.lines().find_map(|line| {
        let (sentence, name) = line.rsplit_once(": ")?;
        let is_default = !sentence.starts_with(char::is_whitespace) && names.contains(&name);
        is_default.then_some(name)
    });
    let mut printers: Vec<Printer> = names
        .iter()
        .map(|name| Printer {
            name: (*name).to_owned(),
            description: description(output, name).unwrap_or(name).to_owned(),
            is_default: default == Some(name),
        })
        .collect();
    printers.sort_by_key(|printer| !printer.is_default);
    Some(printers)
}

/// What people call a printer: in the indented lines below the one that begins with its name.
fn description<'o>(output: &'o str, name: &str) -> Option<&'o str> {
    let is_head =
        |line: &&str| line.split(' ').nth(1) == Some(name) && line.starts_with("printer ");
    output
        .lines()
        .skip_while(|line| !is_head(line))
        .skip(1)
        .take_while(|line| line.starts_with(char::is_whitespace))
        .find_map(|line| line.trim_start().strip_prefix("Description: "))
        .map(str::trim)
        .filter(|description| !description.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "scheduler is running
Buero
Laden
system default destination: Laden
printer Buero is idle.  enabled since Sat Nov 21 23:28:31 2026
\tForm mounted:
\tContent types: any
\tDescription: Drucker im Büro
\tLocation: Buero
\tUsers allowed:
\t\t(all)
printer Laden disabled since Sat Nov 21 23:28:30 2026 -
\tPaused
\tDescription:\x20
\tConnection: direct
";

    fn shown(output: &str) -> Vec<(String, String, bool)> {
        let printers = printers(output).unwrap().into_iter();
        printers
            .map(|it| (it.name, it.description, it.is_default))
            .collect()
    }

    fn printer(name: &str, description: &str, is_default: bool) -> (String, String, bool) {
        (name.to_owned(), description.to_owned(), is_default)
    }

    #[test]
    fn names_descriptions_and_the_default_are_read() {
        let expected = [
            printer("Laden", "Laden", true),
            printer("Buero", "Drucker im Büro", false),
        ];
        assert_eq!(shown(ENGLISH), expected);
    }

    #[test]
    fn a_service_that_answers_in_german_loses_only_the_descriptions() {
        let german = ENGLISH
            .replace("scheduler is running", "Zeitplandienst läuft")
            .replace("system default destination", "systemvoreingestelltes Ziel")
            .replace("printer ", "Drucker ")
            .replace("Description", "Beschreibung");
        let expected = [
            printer("Laden", "Laden", true),
            printer("Buero", "Buero", false),
        ];
        assert_eq!(shown(&german), expected);
    }

    #[test]
    fn none_is_the_default_where_none_is_named() {
        let none = "scheduler is running\nBuero\nno system default destination\n";
        assert_eq!(shown(none), [printer("Buero", "Buero", false)]);
        let gone = "scheduler is running\nBuero\nsystem default destination: Laden\n";
        assert_eq!(shown(gone), [printer("Buero", "Buero", false)]);
        let empty = "scheduler is running\nno system default destination\n";
        assert_eq!(shown(empty), []);
    }

    #[test]
    fn no_service_is_not_the_same_as_no_printer() {
        assert_eq!(printers("scheduler is not running\n"), None);
    }
}
