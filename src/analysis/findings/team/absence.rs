//! Who looks after a channel while somebody is away.

use jiff::civil::Date;

use super::super::super::calendar::days_of;
use super::super::super::holidays::is_workday;
use super::super::super::load::is_there;
use super::super::super::value::ArgValue;
use super::super::{Finding, Fix, Given, Page, Severity};
use super::of;
use crate::plan::{Channel, Person, Post, Role, Rule, RuleState, Size, find as find_item};

/// From so many working days in a row on, a channel without anybody is a gap: customers wait a
/// week for an answer.
const GAP_DAYS: usize = 5;

pub(super) fn find(given: &Given<'_>, found: &mut Vec<Finding>) {
    if is_solo(given) {
        solo(given, found);
        return;
    }
    for channel in given.active() {
        uncovered(given, channel, found);
    }
}

/// Is the firm one person? Then there is nobody who could stand in, and no rule asks for a deputy;
/// [`solo`] asks once for what happens instead.
pub(in crate::analysis::findings) fn is_solo(given: &Given<'_>) -> bool {
    let plan = given.plan;
    plan.business.size == Some(Size::One) && plan.team.people.len() == 1
}

/// Parts of words by which a text is taken to speak of absence, in both languages.
const ABSENCE: [&str; 16] = [
    "abwesen",
    "absen",
    "ausfall",
    "ausfäll",
    "away",
    "falle aus",
    "falle ich",
    "fällt aus",
    "illness",
    "krank",
    "on leave",
    "sick",
    "urlaub",
    "vacation",
    "verhindert",
    "vertret",
];

/// Somebody who works alone says what happens while nobody is there: in a risk with its answer, or
/// in a house rule. What counts is that the text speaks of absence, see [`ABSENCE`].
fn solo(given: &Given<'_>, found: &mut Vec<Finding>) {
    let speaks = |text: &str| {
        let text = text.to_lowercase();
        ABSENCE.iter().any(|word| text.contains(word))
    };
    let plan = given.plan;
    let in_risk = plan.risks.iter().any(|risk| {
        let told = !risk.contingency.trim().is_empty();
        told && (speaks(&risk.title) || speaks(&risk.contingency))
    });
    let holds = |rule: &&Rule| rule.state != RuleState::NotNeeded;
    let mut rules = plan.rules.rules.iter().filter(holds);
    let in_rule = rules.any(|rule| speaks(&rule.title) || speaks(&rule.text));
    if !in_risk && !in_rule && given.active().next().is_some() {
        found.push(Finding::new(
            "solo-absence-open",
            Severity::Hint,
            Page::Rules,
        ));
    }
}

/// The longest time, in working days, in which none of a channel's people is there.
fn uncovered(given: &Given<'_>, channel: &Channel, found: &mut Vec<Finding>) {
    let Some(span) = given.schedule.span(channel.id) else {
        return;
    };
    let people = people_of(given, channel, span.start);
    let Some(first) = people.first() else {
        return;
    };
    let nobody = |day: &Date| !people.iter().any(|person| is_there(person, *day));
    let workdays: Vec<Date> = days_of(span.start, span.end)
        .filter(|day| is_workday(*day))
        .collect();
    let gaps = workdays.chunk_by(|a, b| nobody(a) == nobody(b));
    let gaps: Vec<(Date, Date)> = gaps
        .filter(|days| GAP_DAYS <= days.len() && days.first().is_some_and(nobody))
        .filter_map(|days| Some((*days.first()?, *days.last()?)))
        .collect();
    let Some((from, until)) = gaps.first() else {
        return;
    };
    let finding = of("absence-uncovered", Severity::Risk, first)
        .arg("platform", ArgValue::Platform(channel.platform.clone()))
        .number("count", gaps.len())
        .arg("from", ArgValue::Date(*from))
        .arg("until", ArgValue::Date(*until))
        .evidence(given.study("liechtenstein-factors"))
        .fix(stand_in(given, channel, &gaps));
    found.push(finding);
}

/// Those who look after a channel: who is accountable, who answers, and the deputy. Vacant posts
/// are told by rules of their own.
fn people_of<'a>(given: &Given<'a>, channel: &Channel, start: Date) -> Vec<&'a Person> {
    let accountable = channel.person(Role::Accountable);
    let answers = (channel.person(Role::Answers)).or_else(|| channel.person(Role::Makes));
    let people = [accountable, answers, channel.person(Role::Deputy)];
    let people = people.into_iter().flatten();
    people
        .filter_map(|id| find_item(&given.plan.team.people, id))
        .filter(|person| match person.post {
            Post::Filled => true,
            Post::VacantUntil(day) => day.is_some_and(|day| day <= start),
        })
        .collect()
}

/// The only person who is there in all gaps, where the channel has no deputy.
fn stand_in(given: &Given<'_>, channel: &Channel, gaps: &[(Date, Date)]) -> Option<Fix> {
    if channel.person(Role::Deputy).is_some() {
        return None;
    }
    let present = |person: &&Person| {
        let mut days = gaps.iter().flat_map(|(from, until)| days_of(*from, *until));
        days.all(|day| is_there(person, day))
    };
    let mut present = given.plan.team.people.iter().filter(present);
    match (present.next(), present.next()) {
        (Some(only), None) => Some(Fix::Role(channel.id, Role::Deputy, only.id)),
        _ => None,
    }
}
