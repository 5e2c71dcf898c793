//! When, and what really happened.

use jiff::civil::Date;

use super::super::calendar::{first_counted_month, next_monday, plus_days, plus_months};
use super::super::value::ArgValue;
use super::super::{Outcome, ScheduledActivity};
use super::{Finding, Fix, Given, Page, Severity};
use crate::plan::{Cadence, Goal, Horizon};

/// Days after the end of a month in which its number may still be read.
const GRACE_DAYS: i32 = 7;

pub(super) fn find(given: &Given<'_>, found: &mut Vec<Finding>) {
    start(given, found);
    overdue(given, found);
    beyond(given, found);
    measuring(given, found);
    again(given, found);
}

const fn new(id: &'static str, severity: Severity) -> Finding {
    Finding::new(id, severity, Page::Rollout)
}

fn start(given: &Given<'_>, found: &mut Vec<Finding>) {
    let schedule = given.schedule;
    if schedule.start_assumed {
        let finding = new("start-open", Severity::Risk)
            .arg("date", ArgValue::Date(schedule.start))
            .fix(Fix::Start(schedule.start));
        found.push(finding);
    } else if plus_days(schedule.start, GRACE_DAYS) <= given.today && nothing_happened(given) {
        found.push(
            new("start-past", Severity::Risk)
                .arg("date", ArgValue::Date(schedule.start))
                .fix(Fix::Start(next_monday(given.today))),
        );
    }
    if schedule.horizon_assumed {
        found.push(
            new("horizon-open", Severity::Risk)
                .evidence(given.study("bremerhaven-plans"))
                .fix(Fix::Horizon(Horizon::Three)),
        );
    }
}

/// Is nothing done and nothing measured?
fn nothing_happened(given: &Given<'_>) -> bool {
    let done = given
        .schedule
        .activities
        .iter()
        .any(|activity| activity.done);
    !done && given.plan.measuring.readings.is_empty()
}

fn overdue(given: &Given<'_>, found: &mut Vec<Finding>) {
    let is_overdue = |activity: &&ScheduledActivity| activity.is_overdue(given.today);
    let overdue = || given.schedule.activities.iter().filter(is_overdue);
    if let Some(oldest) = overdue().map(|activity| activity.end).min() {
        found.push(
            new("activities-overdue", Severity::Risk)
                .number("count", overdue().count())
                .arg("date", ArgValue::Date(oldest)),
        );
    }
}

fn beyond(given: &Given<'_>, found: &mut Vec<Finding>) {
    for id in &given.schedule.beyond {
        if let Some(platform) = given.names.channel(*id) {
            found.push(
                new("channel-beyond", Severity::Hint)
                    .arg("platform", ArgValue::Platform(platform.clone()))
                    .arg("end", ArgValue::Date(given.schedule.end)),
            );
        }
    }
}

fn measuring(given: &Given<'_>, found: &mut Vec<Finding>) {
    let new = |id, severity| Finding::new(id, severity, Page::Measuring);
    if given.plan.measuring.cadence.is_none() {
        found.push(
            new("cadence-open", Severity::Risk)
                .evidence(given.study("liechtenstein-measuring"))
                .fix(Fix::Cadence(Cadence::Monthly)),
        );
    }
    for goal in given.goals() {
        let missing = missing_months(given, goal);
        if let Some(last) = missing.last() {
            found.push(
                new("reading-missing", Severity::Risk)
                    .item(goal.id.0)
                    .text("goal", &goal.title)
                    .number("count", missing.len())
                    .arg("month", ArgValue::Month(*last))
                    .evidence(given.study("liechtenstein-measuring")),
            );
        }
    }
    for checkpoint in &given.schedule.checkpoints {
        if let (Outcome::Close | Outcome::Missed, Some(goal)) =
            (checkpoint.outcome, checkpoint.goal)
        {
            found.push(
                new("checkpoint-missed", Severity::Risk)
                    .item(goal.0)
                    .text("goal", given.names.goal(goal))
                    .arg("date", ArgValue::Date(checkpoint.date))
                    .arg(
                        "value",
                        ArgValue::Quantity(checkpoint.reading.unwrap_or_default()),
                    )
                    .arg(
                        "threshold",
                        ArgValue::Quantity(checkpoint.threshold.unwrap_or_default()),
                    ),
            );
        }
    }
}

/// The first days of the months (or quarters) of the rollout that are over by more than a week and
/// have no reading of a goal. A reading in the first week of the next month counts as well.
fn missing_months(given: &Given<'_>, goal: &Goal) -> Vec<Date> {
    if given.schedule.start_assumed {
        return Vec::new();
    }
    let step = match given.plan.measuring.cadence {
        Some(Cadence::Quarterly) => 3,
        Some(Cadence::Weekly | Cadence::Monthly) | None => 1,
    };
    let first = first_counted_month(given.schedule.start);
    let readings = || {
        let readings = given.plan.measuring.readings.iter();
        let of_goal = readings.filter(|reading| reading.goal == Some(goal.id));
        of_goal.filter(|reading| reading.value.is_some())
    };
    (0..13)
        .map(|n| plus_months(first, n * step))
        .map(|month| (month, plus_days(plus_months(month, step), GRACE_DAYS - 1)))
        .filter(|(month, last)| *month <= given.schedule.end && *last < given.today)
        .filter(|(month, last)| {
            let inside = |date: Date| *month <= date && date <= *last;
            !readings().any(|reading| reading.date.is_some_and(inside))
        })
        .map(|(month, _)| month)
        .collect()
}

/// Something turned down that was to be thought about again by now.
fn again(given: &Given<'_>, found: &mut Vec<Finding>) {
    for alternative in &given.plan.alternatives {
        if let Some(day) = alternative.again_on.filter(|day| *day <= given.today) {
            found.push(
                Finding::new("alternative-due", Severity::Hint, Page::Review)
                    .item(alternative.id.0)
                    .text("title", &alternative.title)
                    .arg("date", ArgValue::Date(day)),
            );
        }
    }
}
