//! Who is who: short names for the rows, patterns for the bars, days on which somebody is away.

use jiff::civil::Date;

use super::super::Source;
use super::super::parts::{dotted, filled};
use crate::analysis::is_there;
use crate::plan::{PersonId, Post};
use crate::print::blocks::{Days, WallPerson, day_number};

/// The longest first name that stands in the rows as it is, in characters.
const LONGEST: usize = 12;
/// Words before a name that are none.
const TITLES: [&str; 6] = ["Herr", "Frau", "Mr", "Mrs", "Ms", "Miss"];

/// Everybody in the plan, in its order.
pub(super) struct People {
    entries: Vec<Entry>,
}

struct Entry {
    id: PersonId,
    short: String,
    external: bool,
    /// Runs of days of the rollout on which the person is away.
    away: Vec<(Date, Date)>,
}

impl People {
    pub(super) fn of(source: &Source<'_>) -> Self {
        let names: Vec<&str> = (source.names.people.iter())
            .map(|(_, name)| name.as_str())
            .collect();
        let people = source.plan.team.people.iter().zip(short_names(&names));
        let entries = people.map(|(person, short)| Entry {
            id: person.id,
            short,
            external: person
                .relation
                .is_some_and(crate::plan::Relation::is_external),
            away: runs(source, |day| !is_there(person, day)),
        });
        Self {
            entries: entries.collect(),
        }
    }

    fn entry(&self, id: Option<PersonId>) -> Option<&Entry> {
        self.entries.iter().find(|entry| Some(entry.id) == id)
    }

    /// The short name, or that nobody is named.
    pub(super) fn short(&self, source: &Source<'_>, id: Option<PersonId>) -> String {
        let entry = self.entry(id);
        entry.map_or_else(
            || source.text("rollout-nobody"),
            |entry| entry.short.clone(),
        )
    }

    /// The number of a person's pattern.
    pub(super) fn fill(&self, id: Option<PersonId>) -> Option<usize> {
        self.entries.iter().position(|entry| Some(entry.id) == id)
    }

    /// The days on which a person is away.
    pub(super) fn away(&self, id: Option<PersonId>) -> Vec<Days> {
        let away = self.entry(id).map(|entry| &entry.away);
        away.into_iter()
            .flatten()
            .copied()
            .map(super::days)
            .collect()
    }

    /// Everybody who is away on some days, with those days.
    pub(super) fn absences(&self) -> impl Iterator<Item = (PersonId, &str, &[(Date, Date)])> {
        let away = self.entries.iter().filter(|entry| !entry.away.is_empty());
        away.map(|entry| (entry.id, entry.short.as_str(), entry.away.as_slice()))
    }

    /// Days on which nobody works: public holidays, and when all of the firm are away.
    pub(super) fn closed(&self, source: &Source<'_>) -> Vec<Days> {
        let holidays = source.analysis.load.holidays.iter();
        let holidays = holidays.map(|holiday| (holiday.date, holiday.date));
        let own: Vec<_> = (source.plan.team.people.iter().zip(&self.entries))
            .filter(|(_, entry)| !entry.external)
            .map(|(person, _)| person)
            .collect();
        let all_away = |day| !own.is_empty() && own.iter().all(|person| !is_there(person, day));
        holidays
            .chain(runs(source, all_away))
            .map(super::days)
            .collect()
    }

    /// Everybody with pattern, full name and hours; nobody, where something has nobody.
    pub(super) fn key(&self, source: &Source<'_>) -> Vec<WallPerson> {
        let mut key: Vec<WallPerson> = (self.entries.iter().enumerate())
            .map(|(number, entry)| WallPerson {
                short: entry.short.clone(),
                text: told(source, number, entry).unwrap_or_default(),
                fill: Some(number),
            })
            .collect();
        let activities = &source.analysis.schedule.activities;
        let parts = &source.analysis.load.parts;
        let nobodys = activities
            .iter()
            .any(|one| self.entry(one.person).is_none())
            || parts.iter().any(|part| self.entry(part.person).is_none());
        key.extend(nobodys.then(|| WallPerson {
            short: source.text("rollout-nobody"),
            ..WallPerson::default()
        }));
        key
    }
}

/// Full name, weekly time, and whether the place is vacant.
fn told(source: &Source<'_>, number: usize, entry: &Entry) -> Option<String> {
    let person = source.plan.team.people.get(number)?;
    let (_, name) = source.names.people.get(number)?;
    let hours = match person.minutes_per_week {
        Some(minutes) => {
            let args = [("hours", source.minutes(minutes).into())];
            source.lang.format("wall-hours-week", &args)
        }
        None => source.text("wall-hours-open"),
    };
    let vacant = match person.post {
        Post::Filled => None,
        Post::VacantUntil(None) => Some(source.text("print-vacant")),
        Post::VacantUntil(Some(date)) => {
            let args = [("date", source.lang.date(date).into())];
            Some(source.lang.format("print-vacant-until", &args))
        }
    };
    let name = filled(name).filter(|name| *name != entry.short);
    dotted([name, Some(hours), vacant])
}

/// Runs of days of the rollout on which something holds.
fn runs(source: &Source<'_>, holds: impl Fn(Date) -> bool) -> Vec<(Date, Date)> {
    let schedule = &source.analysis.schedule;
    let days = std::iter::successors(Some(schedule.start), |day| day.tomorrow().ok());
    let days = days.take_while(|day| *day <= schedule.end);
    let mut found: Vec<(Date, Date)> = Vec::new();
    for day in days.filter(|day| holds(*day)) {
        match found.last_mut() {
            Some((_, end)) if day_number(*end) + 1 == day_number(day) => *end = day,
            _ => found.push((day, day)),
        }
    }
    found
}

/// Names that fit into a narrow column: the first name where nobody else has it and it is short,
/// else initials, numbered where two people have the same.
fn short_names(names: &[&str]) -> Vec<String> {
    let firsts: Vec<Option<&str>> = names.iter().map(|name| first_name(name)).collect();
    let mut short: Vec<String> = Vec::new();
    for (name, first) in names.iter().zip(&firsts) {
        let alone = firsts.iter().filter(|other| *other == first).count() == 1;
        let wanted = match first {
            Some(first) if alone => (*first).to_owned(),
            _ => initials(name),
        };
        let numbered = (2..).map(|number| format!("{wanted} {number}"));
        let free = std::iter::once(wanted.clone())
            .chain(numbered)
            .find(|one| !short.contains(one));
        short.push(free.unwrap_or(wanted));
    }
    short
}

/// The first word of a name that is no title, if it is short.
fn first_name(name: &str) -> Option<&str> {
    let mut words = name.split_whitespace();
    let first = words.find(|word| !word.ends_with('.') && !TITLES.contains(word))?;
    let first = first.trim_end_matches(',');
    (first.chars().count() <= LONGEST).then_some(first)
}

/// The first letters of up to four words.
fn initials(name: &str) -> String {
    let words = name.split_whitespace().filter(|word| !word.ends_with('.'));
    let letters: String = words
        .filter_map(|word| word.chars().find(|letter| letter.is_alphanumeric()))
        .take(4)
        .flat_map(char::to_uppercase)
        .collect();
    if letters.is_empty() {
        name.chars().take(LONGEST).collect()
    } else {
        letters
    }
}

#[cfg(test)]
mod tests {
    use super::short_names;

    #[test]
    fn first_names_stand_where_nobody_else_has_them() {
        let names = [
            "Anna Huber",
            "Murat Demir",
            "Anna Maria Berger",
            "Dr. Eva Lang",
        ];
        assert_eq!(short_names(&names), ["AH", "Murat", "AMB", "Eva"]);
    }

    #[test]
    fn the_same_initials_are_numbered_and_long_names_are_cut() {
        let names = [
            "Anna Huber",
            "Anna Hofer",
            "Schaufensterdekoration Meier",
            "Frau Öztürk",
            "",
        ];
        let short = short_names(&names);
        assert_eq!(short, ["AH", "AH 2", "SM", "Öztürk", ""]);
    }
}
