//! Who, and with how many hours.

mod absence;
mod responsibility;

use super::super::value::ArgValue;
use super::super::{PersonLoad, Verdict, Work};
use super::{Finding, Given, Page, Severity};
use crate::plan::{Person, Post};

pub(super) use absence::is_solo;

pub(super) fn find(given: &Given<'_>, found: &mut Vec<Finding>) {
    let people = &given.plan.team.people;
    if people.is_empty() {
        let study = given.study("liechtenstein-factors");
        found.push(new("team-none", Severity::Risk).evidence(study));
    }
    for person in people {
        if let Some(load) = given.load.person(person.id) {
            hours(given, person, load, found);
            weeks(given, person, load, found);
        }
        vacancy(person, given, found);
    }
    unassigned(given, found);
    duties(given, found);
    responsibility::find(given, found);
    absence::find(given, found);
}

const fn new(id: &'static str, severity: Severity) -> Finding {
    Finding::new(id, severity, Page::Team)
}

fn of(id: &'static str, severity: Severity, person: &Person) -> Finding {
    new(id, severity)
        .item(person.id.0)
        .text("name", &person.name)
}

/// Work on platforms that nobody is named for. A duty without a person has a rule of its own, and
/// without any people there is nobody to name.
fn unassigned(given: &Given<'_>, found: &mut Vec<Finding>) {
    let parts = given.load.parts.iter().filter(|part| part.usual);
    let duties = parts.filter(|part| part.person.is_none() && matches!(part.work, Work::Duty(_)));
    let duties = duties.filter_map(|part| part.minutes_per_week);
    let minutes = duties.fold(given.load.unassigned, u32::saturating_sub);
    if 0 < minutes && !given.plan.team.people.is_empty() {
        found.push(new("work-unassigned", Severity::Risk).minutes("needed", minutes));
    }
}

/// The usual week. Agencies and freelancers without hours are paid by invoice: nothing is open.
fn hours(given: &Given<'_>, person: &Person, load: &PersonLoad, found: &mut Vec<Finding>) {
    let study = given.study("liechtenstein-causes");
    let Some(there) = load.usual_there else {
        if !load.external && 0 < load.usual_needed {
            found.push(
                of("person-hours-open", Severity::Risk, person)
                    .minutes("needed", load.usual_needed)
                    .evidence(study),
            );
        }
        return;
    };
    if let Post::VacantUntil(Some(day)) = person.post
        && given.today < day
    {
        if 0 < load.usual_needed {
            found.push(
                of("person-vacant-until", Severity::Risk, person)
                    .minutes("needed", load.usual_needed)
                    .arg("date", ArgValue::Date(day)),
            );
        }
        return;
    }
    let (id, severity) = match load.verdict {
        _ if there < load.usual_needed => ("person-over", Severity::Stop),
        Verdict::Tight => ("person-tight", Severity::Hint),
        _ => return,
    };
    found.push(
        of(id, severity, person)
            .minutes("there", there)
            .minutes("needed", load.usual_needed)
            .minutes("over", load.usual_needed.saturating_sub(there))
            .evidence(study),
    );
}

/// Weeks that do not fit although the usual week does, because of one-off work, seasons, absences
/// or public holidays; only what cannot be made in the weeks before.
fn weeks(given: &Given<'_>, person: &Person, load: &PersonLoad, found: &mut Vec<Finding>) {
    if load
        .usual_there
        .is_some_and(|there| there < load.usual_needed)
    {
        return;
    }
    let weeks = load.weeks.iter().zip(&load.lacking);
    let weeks = weeks.zip(&given.schedule.weeks);
    let over: Vec<_> = weeks.filter(|((_, lacking), _)| 0 < **lacking).collect();
    // The first of several equal ones.
    let worst = (over.iter().rev()).max_by_key(|((_, lacking), _)| **lacking);
    let Some(((worst, _), monday)) = worst else {
        return;
    };
    let sum = over
        .iter()
        .map(|((_, lacking), _)| u64::from(**lacking))
        .sum();
    let mondays = over.iter().map(|(_, monday)| **monday).collect();
    found.push(
        of("person-weeks-over", Severity::Hint, person)
            .number("count", over.len())
            .arg("weeks", ArgValue::Weeks(mondays))
            .arg("lacking", ArgValue::Minutes(sum))
            .arg("week", ArgValue::Date(**monday))
            .minutes("needed", worst.needed)
            .minutes("there", worst.there.unwrap_or(0)),
    );
}

/// A vacant place with work but without a day.
fn vacancy(person: &Person, given: &Given<'_>, found: &mut Vec<Finding>) {
    let works = (given.load.parts.iter()).any(|part| part.person == Some(person.id));
    if person.post == Post::VacantUntil(None) && works {
        found.push(of("person-vacant", Severity::Risk, person));
    }
}

/// Duties whose rhythm or minutes are open.
fn duties(given: &Given<'_>, found: &mut Vec<Finding>) {
    for duty in &given.plan.team.duties {
        let open =
            duty.rhythm.usual.per_week_thousandths().is_none() || duty.minutes_each.is_none();
        if open {
            found.push(
                new("duty-open", Severity::Hint)
                    .item(duty.id.0)
                    .text("duty", &duty.title),
            );
        }
    }
}
