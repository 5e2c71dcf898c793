use jiff::civil::date;

use super::*;
use crate::analysis::testing::{END, START, TODAY, bakery, catalogue, run, slug};
use crate::plan::{Checkpoint, CheckpointId, Horizon, Reading};

#[test]
fn checkpoints_take_the_straight_line_from_baseline_to_target() {
    let plan = bakery();
    let schedule = run(&plan).schedule;
    let dates: Vec<_> = schedule.checkpoints.iter().map(|c| c.date).collect();
    // The Fridays of weeks 4, 8 and 12.
    assert_eq!(
        dates,
        [date(2026, 12, 18), date(2027, 1, 15), date(2027, 2, 12)]
    );
    // 25 of 90 days: 10 + 30 × 25 / 90 = 18.333, and orders are counted in whole numbers.
    let first = &schedule.checkpoints[0];
    assert_eq!(first.threshold, Some(Quantity::whole(18)));
    assert!(first.suggested);
    let goal = &plan.goals[0];
    let at = |day| expected_value(goal, START, END, day);
    assert_eq!(at(date(2026, 1, 1)), Some(Quantity::whole(10)));
    assert_eq!(at(date(2028, 1, 1)), Some(Quantity::whole(40)));
}

#[test]
fn longer_rollouts_are_checked_by_the_quarter_later() {
    let mut plan = bakery();
    plan.rollout.horizon = Some(Horizon::Twelve);
    let keys: Vec<_> = (run(&plan).schedule.checkpoints.into_iter())
        .map(|c| c.key)
        .collect();
    assert_eq!(
        keys,
        [4, 8, 12, 26, 39, 52].map(|week| format!("checkpoint-{week}"))
    );
}

#[test]
fn a_reading_decides_a_checkpoint_in_the_goals_direction() {
    let mut plan = bakery();
    plan.rollout.checkpoints.push(Checkpoint {
        id: CheckpointId(slug("stop")),
        date: Some(date(2026, 12, 16)),
        goal: Some(plan.goals[0].id),
        threshold: Some(Quantity::whole(20)),
        ..Checkpoint::default()
    });
    plan.measuring.readings.push(Reading {
        goal: Some(plan.goals[0].id),
        date: Some(date(2026, 12, 15)),
        value: Some(Quantity::whole(15)),
        ..Reading::default()
    });
    let outcome = |plan: &Plan, today| {
        let schedule = super::super::schedule(plan, &catalogue(), today);
        // The generated one of that week gives way.
        assert_eq!(schedule.checkpoints.len(), 3);
        schedule.checkpoints[0].outcome
    };
    assert_eq!(outcome(&plan, TODAY), Outcome::Ahead);
    assert_eq!(outcome(&plan, date(2026, 12, 20)), Outcome::Missed);
    plan.goals[0].kind = Some(slug("service"));
    assert_eq!(
        outcome(&plan, date(2026, 12, 20)),
        Outcome::Reached,
        "lower is better"
    );
    plan.measuring.readings.clear();
    assert_eq!(outcome(&plan, date(2026, 12, 20)), Outcome::Unknown);
}
