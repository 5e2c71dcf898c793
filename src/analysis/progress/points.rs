//! The points that make a plan whole, page by page.

use super::super::findings::Given;
use super::super::{Page, Verdict, laws_that_apply};
use crate::catalogue::LawEntry;
use crate::plan::{Channel, ChannelFormat, Decision, Frequency, Role, RuleState};

/// Something a whole plan says.
pub(super) struct Point {
    /// The page on which it is said.
    pub page: Page,
    /// Key of its words: what is to be said or decided.
    pub key: &'static str,
    /// Is it said?
    pub given: bool,
}

/// A point of a page: the key of its words, and whether it is given.
type Said = (&'static str, bool);

/// The thirty points.
pub(super) fn points(given: &Given<'_>) -> Vec<Point> {
    let on = |page: Page, points: Vec<Said>| {
        let point = move |(key, given)| Point { page, key, given };
        points.into_iter().map(point)
    };
    on(Page::Business, business(given))
        .chain(on(Page::Goals, goals(given)))
        .chain(on(Page::Audiences, audiences(given)))
        .chain(on(Page::Platforms, platforms(given)))
        .chain(on(Page::Content, content(given)))
        .chain(on(Page::Team, team(given)))
        .chain(on(Page::Budget, budget(given)))
        .chain(on(Page::Rules, rules(given)))
        .chain(on(Page::Rollout, rollout(given)))
        .chain(on(Page::Measuring, measuring(given)))
        .collect()
}

/// A name; who buys from how far; where we stand; the country; three readiness questions answered.
fn business(given: &Given<'_>) -> Vec<Said> {
    let firm = &given.plan.business;
    let answers = given.plan.readiness.answers.values();
    vec![
        ("point-name", !firm.name.is_empty()),
        (
            "point-customers",
            firm.customers.is_some() && firm.reach.is_some(),
        ),
        ("point-stage", firm.stage.is_some()),
        ("point-country", firm.country.is_some()),
        (
            "point-readiness",
            3 <= answers.filter(|answer| answer.level.is_some()).count(),
        ),
    ]
}

/// A goal; all have a target, a baseline, a day.
fn goals(given: &Given<'_>) -> Vec<Said> {
    let any = given.goals().next().is_some();
    vec![
        ("point-goal", any),
        (
            "point-target",
            any && given.goals().all(|goal| goal.target.is_some()),
        ),
        (
            "point-baseline",
            any && given.goals().all(|goal| goal.baseline.is_some()),
        ),
        (
            "point-due",
            any && given.goals().all(|goal| goal.due.is_some()),
        ),
    ]
}

/// An audience; for one it is said how we know it.
fn audiences(given: &Given<'_>) -> Vec<Said> {
    let audiences = &given.plan.audiences;
    vec![
        ("point-audience", !audiences.is_empty()),
        (
            "point-known",
            audiences
                .iter()
                .any(|audience| !audience.known_by.is_empty()),
        ),
    ]
}

/// An active channel; none undecided; active ones have a reason; and somebody accountable.
fn platforms(given: &Given<'_>) -> Vec<Said> {
    let any = given.active().next().is_some();
    let is_open = |channel: &Channel| channel.decision == Decision::Open;
    let has_owner = |channel: &Channel| channel.person(Role::Accountable).is_some();
    vec![
        ("point-platform", any),
        (
            "point-decided",
            any && !given.plan.channels.iter().any(is_open),
        ),
        (
            "point-reason",
            any && given.active().all(|channel| !channel.reason.is_empty()),
        ),
        ("point-accountable", any && given.active().all(has_owner)),
    ]
}

/// Active channels have formats; all of them a rhythm; a content pillar; a voice.
fn content(given: &Given<'_>) -> Vec<Said> {
    let content = &given.plan.content;
    let any = given.active().next().is_some();
    let mut formats = given
        .active()
        .flat_map(|channel| &channel.formats)
        .peekable();
    let any_format = formats.peek().is_some();
    let has_rhythm = |format: &ChannelFormat| format.rhythm.usual != Frequency::Open;
    vec![
        (
            "point-formats",
            any && given.active().all(|channel| !channel.formats.is_empty()),
        ),
        ("point-rhythm", any_format && formats.all(has_rhythm)),
        ("point-pillar", !content.pillars.is_empty()),
        (
            "point-voice",
            content.voice.address.is_some() || !content.voice.tone.is_empty(),
        ),
    ]
}

/// A person; one with hours; and the usual week fits.
fn team(given: &Given<'_>) -> Vec<Said> {
    let people = &given.plan.team.people;
    vec![
        ("point-person", !people.is_empty()),
        (
            "point-hours",
            people
                .iter()
                .any(|person| person.minutes_per_week.is_some()),
        ),
        (
            "point-fits",
            matches!(given.load.verdict, Verdict::Fits | Verdict::Tight),
        ),
    ]
}

/// A limit; and no line open.
fn budget(given: &Given<'_>) -> Vec<Said> {
    let limit = given.money.limit.is_some();
    vec![
        ("point-limit", limit),
        ("point-costs", limit && given.money.open_lines == 0),
    ]
}

/// House rules, all decided; the law looked through; a risk thought of.
fn rules(given: &Given<'_>) -> Vec<Said> {
    let rules = &given.plan.rules;
    let has_state = |law: &LawEntry| {
        let check = rules.law.get(&law.id);
        check.is_some_and(|check| check.state.is_some())
    };
    vec![
        (
            "point-rules",
            !rules.rules.is_empty() && rules.rules.iter().all(|rule| rule.state != RuleState::Open),
        ),
        (
            "point-law",
            laws_that_apply(given.plan, given.catalogue).all(has_state),
        ),
        ("point-risk", !given.plan.risks.is_empty()),
    ]
}

/// A start; a length.
fn rollout(given: &Given<'_>) -> Vec<Said> {
    let rollout = &given.plan.rollout;
    vec![
        ("point-start", rollout.start.is_some()),
        ("point-length", rollout.horizon.is_some()),
    ]
}

/// How often the numbers are looked at.
fn measuring(given: &Given<'_>) -> Vec<Said> {
    vec![("point-cadence", given.plan.measuring.cadence.is_some())]
}
