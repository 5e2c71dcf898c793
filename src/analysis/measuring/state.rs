//! How a goal stands: its last reading against its target and against the way there.

use jiff::civil::Date;

use super::super::{Schedule, expected_value, lower_is_better};
use super::{NEARLY, way_percent};
use crate::catalogue::Catalogue;
use crate::plan::{Bound, Direction, Goal, Quantity};

/// How a goal stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GoalState {
    /// It is deliberately not a goal.
    NotAGoal,
    /// No number has been read yet.
    NoReading,
    /// There is a number and no target to hold it against.
    NoTarget,
    /// The target is reached.
    Reached,
    /// As good as it should be on the day of the reading, or better.
    OnTrack(Quantity),
    /// Not as good as it should be, but at least 80 % of the way there are made; or beyond a
    /// target that was not to be passed.
    Behind(Quantity),
    /// Less than 80 % of the way there.
    FarBehind(Quantity),
    /// The target is not reached; without a baseline nobody knows how far it should be.
    Short,
}

/// Holds the last reading against the goal.
pub(super) fn state(
    goal: &Goal,
    last: Option<(Date, Quantity)>,
    schedule: &Schedule,
    catalogue: &Catalogue,
) -> GoalState {
    if goal.direction == Some(Direction::NotAGoal) {
        return GoalState::NotAGoal;
    }
    let Some((date, value)) = last else {
        return GoalState::NoReading;
    };
    let Some(target) = goal.target else {
        return GoalState::NoTarget;
    };
    let lower = lower_is_better(goal, catalogue);
    let good = |wanted: Quantity| {
        if lower {
            value <= wanted
        } else {
            wanted <= value
        }
    };
    let reached = match (goal.bound, goal.target_most) {
        (Some(Bound::Between), Some(most)) => target <= value && value <= most,
        (Some(Bound::Exactly), _) => value == target,
        _ => good(target),
    };
    if reached {
        return GoalState::Reached;
    }
    match expected_value(goal, schedule.start, schedule.end, date) {
        None => GoalState::Short,
        Some(expected) if good(expected) && expected != target => GoalState::OnTrack(expected),
        Some(expected) if good(expected) => GoalState::Behind(expected),
        Some(expected) => match way_percent(goal.baseline, expected, value, lower) {
            NEARLY.. => GoalState::Behind(expected),
            _ => GoalState::FarBehind(expected),
        },
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::analysis::analyse;
    use crate::catalogue::catalogue;
    use crate::plan::{Horizon, Plan};

    /// From 10 on 4 January to 40 on 5 April 2027: 25 should be reached half way.
    fn goal() -> Goal {
        Goal {
            baseline: Some(Quantity::whole(10)),
            target: Some(Quantity::whole(40)),
            direction: Some(Direction::Raise),
            due: Some(date(2027, 4, 5)),
            ..Goal::default()
        }
    }

    fn check(goal: &Goal, value: Option<i64>, expected: GoalState) {
        let mut plan = Plan::default();
        plan.rollout.start = Some(date(2027, 1, 4));
        plan.rollout.horizon = Some(Horizon::Three);
        let schedule = analyse(&plan, catalogue(), date(2027, 1, 1)).schedule;
        let last = value.map(|value| (date(2027, 2, 18), Quantity::whole(value)));
        assert_eq!(state(goal, last, &schedule, catalogue()), expected);
    }

    #[test]
    fn a_goal_is_on_its_way_behind_or_reached() {
        let should_be = state_of_half_way();
        check(&goal(), None, GoalState::NoReading);
        check(&goal(), Some(40), GoalState::Reached);
        check(&goal(), Some(30), GoalState::OnTrack(should_be));
        // 12 of 15 are 80 %, 11 of 15 are 73 %.
        check(&goal(), Some(22), GoalState::Behind(should_be));
        check(&goal(), Some(21), GoalState::FarBehind(should_be));
    }

    fn state_of_half_way() -> Quantity {
        // 45 of 91 days: 10 + 30 × 45 / 91 = 24.8, and people count whole orders.
        Quantity::whole(25)
    }

    #[test]
    fn fewer_is_better_where_the_number_shall_go_down() {
        let faster = Goal {
            baseline: Some(Quantity::whole(24)),
            target: Some(Quantity::whole(4)),
            direction: Some(Direction::Lower),
            ..goal()
        };
        check(&faster, Some(3), GoalState::Reached);
        // 24 - 20 × 45 / 91 = 14.1.
        let should_be = Quantity::whole(14);
        check(&faster, Some(12), GoalState::OnTrack(should_be));
        // 8 of 10 hours are 80 %.
        check(&faster, Some(16), GoalState::Behind(should_be));
        check(&faster, Some(17), GoalState::FarBehind(should_be));
    }

    #[test]
    fn what_is_missing_is_said_and_not_guessed() {
        let without_baseline = Goal {
            baseline: None,
            ..goal()
        };
        check(&without_baseline, Some(20), GoalState::Short);
        let without_target = Goal {
            target: None,
            ..goal()
        };
        check(&without_target, Some(20), GoalState::NoTarget);
    }

    #[test]
    fn a_target_between_two_numbers_can_be_overshot() {
        let between = Goal {
            bound: Some(Bound::Between),
            target_most: Some(Quantity::whole(50)),
            ..goal()
        };
        check(&between, Some(45), GoalState::Reached);
        assert_ne!(GoalState::Reached, {
            let schedule = analyse(&Plan::default(), catalogue(), date(2027, 1, 1)).schedule;
            let last = Some((date(2027, 2, 18), Quantity::whole(60)));
            state(&between, last, &schedule, catalogue())
        });
    }
}
