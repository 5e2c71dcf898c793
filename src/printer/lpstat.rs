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
