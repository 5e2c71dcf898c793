//! Days on which a number decides whether we go on.

use jiff::civil::Date;

use super::super::calendar::{days_between, monday};
use super::super::holidays::last_workday;
use super::super::load;
use super::super::measuring::{NEARLY, way_percent};
use super::{Frame, Outcome, ScheduledCheckpoint, StopRule};
use crate::catalogue::Catalogue;
use crate::plan::{Bound, Channel, Direction, Goal, GoalId, Plan, Priority, Quantity, find};

/// Checkpoints stand at the end of weeks 4, 8 and 12, later at the end of each quarter.
const WEEKS: [i32; 6] = [4, 8, 12, 26, 39, 52];

/// Generated and own checkpoints by date. A generated one gives way to an own one in its week,
/// and can be moved or left out under its key like any activity.
pub(super) fn checkpoints(
    plan: &Plan,
    catalogue: &Catalogue,
    frame: Frame,
) -> Vec<ScheduledCheckpoint> {
    let rollout = &plan.rollout;
    let own_weeks: Vec<Date> = (rollout.checkpoints.iter())
        .filter_map(|own| own.date.map(monday))
        .collect();
    let goal = leading_goal(plan);
    let generated = (WEEKS.iter())
        .filter(|week| goal.is_some() && **week <= frame.horizon.weeks())
        .filter_map(|week| {
            let key = format!("checkpoint-{week}");
            let change = rollout.changes.get(&key);
            let usual = last_workday(&plan.business, catalogue, frame.week(*week - 1));
            let date = change.and_then(|change| change.start);
            let date = date.filter(|day| frame.has(*day)).unwrap_or(usual);
            let left_out = change.is_some_and(|change| change.left_out);
            if left_out || own_weeks.contains(&monday(date)) {
                return None;
            }
            let threshold =
                goal.and_then(|goal| expected_value(goal, frame.start, frame.end, date));
            Some(ScheduledCheckpoint {
                key,
                id: None,
                date,
                goal: goal.map(|goal| goal.id),
                threshold,
                suggested: true,
                otherwise: change.map_or_else(String::new, |change| change.note.clone()),
                stop: stop_rule(goal, plan, catalogue),
                reading: None,
                read_on: None,
                outcome: Outcome::Ahead,
            })
        });
    let own = rollout.checkpoints.iter().filter_map(|own| {
        Some(ScheduledCheckpoint {
            key: format!("own-{}", own.id.0),
            id: Some(own.id),
            date: own.date?,
            goal: own.goal,
            threshold: own.threshold,
            suggested: false,
            otherwise: own.otherwise.clone(),
            stop: stop_rule(
                own.goal.and_then(|goal| find(&plan.goals, goal)),
                plan,
                catalogue,
            ),
            reading: None,
            read_on: None,
            outcome: Outcome::Ahead,
        })
    });
    let mut all: Vec<_> = generated.chain(own).collect();
    for checkpoint in &mut all {
        judge(checkpoint, plan, catalogue, frame);
    }
    all.sort_by(|a, b| (a.date, &a.key).cmp(&(b.date, &b.key)));
    all
}

/// What to do where the number of a goal is not reached. Where no channel says which goals it
/// serves, none is named.
fn stop_rule(goal: Option<&Goal>, plan: &Plan, catalogue: &Catalogue) -> StopRule {
    let serves = |channel: &&Channel| {
        channel.decision.is_active() && goal.is_some_and(|goal| channel.goals.contains(&goal.id))
    };
    let minutes = |channel: &&Channel| -> u64 {
        let parts = load::channel_minutes(channel, catalogue);
        parts.iter().map(|(_, minutes)| u64::from(*minutes)).sum()
    };
    // The first of several equal ones.
    let channels = plan.channels.iter().rev().filter(serves);
    StopRule {
        channel: channels.max_by_key(minutes).map(|channel| channel.id),
        too_much: goal.is_some_and(|goal| lower_is_better(goal, catalogue)),
    }
}

/// The goal that generated checkpoints look at: the first main goal with a target, else the first
/// goal with one, else the first goal.
fn leading_goal(plan: &Plan) -> Option<&Goal> {
    let meant = || {
        let goals = plan.goals.iter();
        goals.filter(|goal| goal.direction != Some(Direction::NotAGoal))
    };
    meant()
        .find(|goal| goal.priority == Some(Priority::Main) && goal.target.is_some())
        .or_else(|| meant().find(|goal| goal.target.is_some()))
        .or_else(|| meant().next())
}

/// The value that a goal should have on a day: on the straight line from the baseline at `start`
/// to the target on the goal's day (without one: at `end`), and the target from then on.
/// Baseline 10, target 40, half of the time over: 25. Rounded as finely as people count: to whole
/// numbers where baseline and target are whole, else to tenths. `None` while one of them is open.
pub fn expected_value(goal: &Goal, start: Date, end: Date, day: Date) -> Option<Quantity> {
    let from = i128::from(goal.baseline?.thousandths);
    let to = i128::from(goal.target?.thousandths);
    let whole = i128::from(days_between(start, goal.due.unwrap_or(end)));
    let passed = i128::from(days_between(start, day)).clamp(0, whole.max(0));
    if whole <= 0 {
        return goal.target;
    }
    let step = if from % 1000 == 0 && to % 1000 == 0 {
        1000
    } else {
        100
    };
    let value = from * whole + (to - from) * passed;
    let rounded = (2 * value + step * whole).div_euclid(2 * step * whole) * step;
    i64::try_from(rounded).ok().map(Quantity::thousandths)
}

/// Is a goal's number better when it is lower?
pub fn lower_is_better(goal: &Goal, catalogue: &Catalogue) -> bool {
    match (goal.direction, goal.bound) {
        (Some(Direction::Lower), _) | (None, Some(Bound::AtMost)) => true,
        (Some(Direction::Raise), _) => false,
        _ => {
            let kind = goal.kind.and_then(|kind| catalogue.goal_kind(kind));
            kind.is_some_and(|kind| kind.lower_is_better) || goal.bound == Some(Bound::AtMost)
        }
    }
}

/// The last reading of a goal up to a day.
fn reading_until(plan: &Plan, goal: GoalId, day: Date) -> Option<(Date, Quantity)> {
    (plan.measuring.readings.iter())
        .filter(|reading| reading.goal == Some(goal))
        .filter_map(|reading| Some((reading.date?, reading.value?)))
        .filter(|(date, _)| *date <= day)
        .max_by_key(|(date, _)| *date)
}

fn judge(checkpoint: &mut ScheduledCheckpoint, plan: &Plan, catalogue: &Catalogue, frame: Frame) {
    let goal = checkpoint.goal.and_then(|id| find(&plan.goals, id));
    let last = goal.and_then(|goal| reading_until(plan, goal.id, checkpoint.date));
    (checkpoint.read_on, checkpoint.reading) = last.unzip();
    if frame.today < checkpoint.date {
        return;
    }
    checkpoint.outcome = match (goal, checkpoint.threshold, checkpoint.reading) {
        (Some(goal), Some(threshold), Some(reading)) => {
            let lower = lower_is_better(goal, catalogue);
            let reached = if lower {
                reading <= threshold
            } else {
                threshold <= reading
            };
            match way_percent(goal.baseline, threshold, reading, lower) {
                _ if reached => Outcome::Reached,
                NEARLY.. => Outcome::Close,
                _ => Outcome::Missed,
            }
        }
        _ => Outcome::Unknown,
    };
}

#[cfg(test)]
mod tests;
