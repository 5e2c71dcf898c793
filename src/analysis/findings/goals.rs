//! What is to be reached.

use super::super::realistic;
use super::super::value::ArgValue;
use super::{Finding, Fix, Given, Page, Severity, targets};
use crate::plan::{Goal, Hardness, Priority};

/// More main goals than this are no main goals any more.
const MOST_MAIN_GOALS: usize = 3;
/// More goals than this share out the time of a small firm until none is reached.
const MOST_GOALS: usize = 5;
/// Minutes a week below which a community is hardly kept alive: Sherman names 5 to 10 hours.
const COMMUNITY_MINUTES: u32 = 300;

pub(super) fn find(given: &Given<'_>, found: &mut Vec<Finding>) {
    if given.goals().next().is_none() {
        let study = given.study("simmet-aims");
        found.push(new("goals-none", Severity::Stop).evidence(study));
        return;
    }
    for goal in given.goals() {
        numbers(given, goal, found);
        dates(given, goal, found);
        served(given, goal, found);
        targets::find(given, goal, found);
    }
    sources(given, found);
    together(given, found);
}

const fn new(id: &'static str, severity: Severity) -> Finding {
    Finding::new(id, severity, Page::Goals)
}

fn of(id: &'static str, severity: Severity, goal: &Goal) -> Finding {
    new(id, severity).item(goal.id.0).text("goal", &goal.title)
}

/// No goal without measure, target and baseline.
fn numbers(given: &Given<'_>, goal: &Goal, found: &mut Vec<Finding>) {
    let study = given.study("liechtenstein-measuring");
    if goal.measure.is_empty() && goal.kind.is_none() {
        found.push(of("goal-measure-open", Severity::Risk, goal).evidence(study));
    }
    // One number after the other: first where to, then from where.
    if goal.target.is_none() {
        found.push(of("goal-target-open", Severity::Risk, goal).evidence(study));
    } else if goal.baseline.is_none() {
        found.push(of("goal-baseline-open", Severity::Risk, goal).evidence(study));
    }
}

fn dates(given: &Given<'_>, goal: &Goal, found: &mut Vec<Finding>) {
    let (start, end) = (given.schedule.start, given.schedule.end);
    let fix = Fix::GoalDue(goal.id, end);
    match goal.due {
        None => {
            let study = given.study("austria-goals");
            let finding = of("goal-due-open", Severity::Risk, goal);
            found.push(finding.evidence(study).fix(fix));
        }
        Some(due) if due < start => found.push(
            of("goal-due-before-start", Severity::Risk, goal)
                .arg("due", ArgValue::Date(due))
                .arg("start", ArgValue::Date(start))
                .fix(fix),
        ),
        Some(due) if end < due => found.push(
            of("goal-due-beyond", Severity::Hint, goal)
                .arg("due", ArgValue::Date(due))
                .arg("end", ArgValue::Date(end)),
        ),
        Some(_) => {}
    }
}

/// A goal that no active platform serves.
fn served(given: &Given<'_>, goal: &Goal, found: &mut Vec<Finding>) {
    let mut active = given.active().peekable();
    if active.peek().is_some() && active.all(|channel| !channel.goals.contains(&goal.id)) {
        found.push(of("goal-not-served", Severity::Hint, goal));
    }
}

/// Goals with a target for which nobody says where the number comes from.
fn sources(given: &Given<'_>, found: &mut Vec<Finding>) {
    let is_open = |goal: &&Goal| goal.target.is_some() && goal.source.trim().is_empty();
    let open = || given.goals().filter(is_open);
    if let Some(goal) = open().next() {
        found.push(
            of("goal-source-open", Severity::Hint, goal)
                .number("count", open().count())
                .evidence(given.study("liechtenstein-measuring")),
        );
    }
}

/// Hard or soft: what the owner says, else what the kind says.
pub(super) fn hardness(given: &Given<'_>, goal: &Goal) -> Option<Hardness> {
    let kind = || given.catalogue.goal_kind(goal.kind?);
    goal.hardness.or_else(|| kind().map(|kind| kind.hardness))
}

fn together(given: &Given<'_>, found: &mut Vec<Finding>) {
    priorities(given, found);
    if given
        .goals()
        .all(|goal| hardness(given, goal) == Some(Hardness::Soft))
    {
        let study = given.study("amex-customers");
        found.push(new("goals-all-soft", Severity::Hint).evidence(study));
    }
    let is_community = |goal: &&Goal| goal.kind.is_some_and(|kind| kind.as_str() == "community");
    let there = given.load.usual_there;
    if let (Some(goal), Some(there)) = (main(given).find(is_community), there)
        && there < COMMUNITY_MINUTES
    {
        found.push(
            of("community-needs-time", Severity::Risk, goal)
                .minutes("there", there)
                .minutes("usual", COMMUNITY_MINUTES)
                .evidence(given.study("amex-community")),
        );
    }
}

fn main<'a>(given: &'a Given<'_>) -> impl Iterator<Item = &'a Goal> {
    let goals = given.goals();
    goals.filter(|goal| goal.priority == Some(Priority::Main))
}

/// Too many goals, too many main goals, or none that comes first.
fn priorities(given: &Given<'_>, found: &mut Vec<Finding>) {
    let (all, count) = (given.goals().count(), main(given).count());
    let is_small = realistic(given.plan.business.size).is_some();
    if is_small && MOST_GOALS < all {
        found.push(new("goals-many", Severity::Hint).number("count", all));
    }
    if MOST_MAIN_GOALS < count {
        found.push(new("goals-many-main", Severity::Hint).number("count", count));
    }
    if count == 0 && 1 < all {
        let is_hard = |goal: &&Goal| hardness(given, goal) == Some(Hardness::Hard);
        let first = given.goals().find(is_hard).or(given.goals().next());
        found.push(
            new("goal-main-open", Severity::Hint)
                .number("count", all)
                .fix(first.map(|goal| Fix::MainGoal(goal.id))),
        );
    }
}
