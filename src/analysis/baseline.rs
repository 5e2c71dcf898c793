//! Freezing what is planned, and what moved since.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::calendar::days_between;
use super::{Analysis, MonthCosts, Schedule, ScheduledActivity, Title};
use crate::plan::{
    Baseline, BaselineId, FrozenActivity, FrozenGoal, FrozenMonth, GoalId, Money, Plan, Quantity,
};

/// Freezes a plan as it is on a day. `words` says what an activity is called.
pub fn freeze(
    plan: &Plan,
    analysis: &Analysis,
    today: Date,
    words: impl Fn(&Title) -> String,
) -> Baseline {
    let goals = plan.goals.iter().filter(|goal| goal.is_meant());
    let goals = goals.map(|goal| {
        let frozen = FrozenGoal {
            title: goal.title.clone(),
            target: goal.target,
            due: goal.due,
        };
        (goal.id, frozen)
    });
    let months = analysis.money.months.iter();
    let month = |costs: &MonthCosts| FrozenMonth {
        month: Some(costs.month),
        cost: costs.cash + costs.reserve,
    };
    Baseline {
        id: BaselineId::fresh(),
        title: String::new(),
        frozen_on: Some(today),
        activities: freeze_activities(&analysis.schedule, words),
        goals: goals.collect(),
        months: months.map(month).collect(),
        cost: analysis.money.total_cash,
        labor: analysis.money.labour,
        minutes_per_week: analysis.load.usual_needed,
        minutes_there: analysis.load.usual_there,
        note: String::new(),
    }
}

/// Freezes the activities of a rollout, by their key.
pub fn freeze_activities(
    schedule: &Schedule,
    words: impl Fn(&Title) -> String,
) -> BTreeMap<String, FrozenActivity> {
    let activity = |one: &ScheduledActivity| FrozenActivity {
        title: words(&one.title),
        start: Some(one.start),
        end: Some(one.end),
        minutes: one.minutes,
        done: one.done,
    };
    let activities = schedule.activities.iter();
    activities
        .map(|one| (one.key.clone(), activity(one)))
        .collect()
}

/// What became of an activity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Its days are others than they were.
    Moved {
        /// Key of the activity.
        key: String,
        /// First and last day as they were.
        was: (Date, Date),
        /// First and last day as they are now.
        now: (Date, Date),
        /// Days by which the last one came later; negative if earlier.
        days: i32,
    },
    /// It was not there.
    Added {
        /// Key of the activity.
        key: String,
    },
    /// It is not there any more.
    Gone {
        /// What it was called.
        title: String,
        /// First and last day as they were.
        was: (Date, Date),
    },
}

/// What became of a goal's target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TargetChange {
    /// The goal, if it is still there.
    pub goal: GoalId,
    /// What it was called; its present name if it is still there.
    pub title: String,
    /// Target and day as they were; `None` if the goal is new.
    pub was: Option<(Option<Quantity>, Option<Date>)>,
    /// Target and day as they are; `None` if the goal is gone.
    pub now: Option<(Option<Quantity>, Option<Date>)>,
}

/// Today against a frozen state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// Activities that moved, came or went, in the order of their days.
    pub activities: Vec<Change>,
    /// Goals whose target or day changed.
    pub goals: Vec<TargetChange>,
    /// What the firm pays, reserve included: then and now.
    pub cost: (Money, Money),
    /// Own labor, priced: then and now.
    pub labor: (Money, Money),
    /// Minutes needed in a usual week: then and now.
    pub minutes_per_week: (u32, u32),
    /// Minutes there in a usual week: then and now.
    pub minutes_there: (Option<u32>, Option<u32>),
}

/// Holds a plan against a frozen state.
pub fn compare(baseline: &Baseline, plan: &Plan, analysis: &Analysis) -> Comparison {
    Comparison {
        activities: changes(&baseline.activities, &analysis.schedule),
        goals: goals(baseline, plan),
        cost: (baseline.cost, analysis.money.total_cash),
        labor: (baseline.labor, analysis.money.labour),
        minutes_per_week: (baseline.minutes_per_week, analysis.load.usual_needed),
        minutes_there: (baseline.minutes_there, analysis.load.usual_there),
    }
}

/// What became of the activities of a frozen state, in the order of their days.
pub fn changes(frozen: &BTreeMap<String, FrozenActivity>, schedule: &Schedule) -> Vec<Change> {
    let present = schedule.activities.iter().filter_map(|one| {
        let now = (one.start, one.end);
        let change = match frozen.get(&one.key) {
            None => Change::Added {
                key: one.key.clone(),
            },
            Some(frozen) => {
                let was = days(frozen)?;
                if was == now {
                    return None;
                }
                Change::Moved {
                    key: one.key.clone(),
                    was,
                    now,
                    days: days_between(was.1, now.1),
                }
            }
        };
        Some((one.start, change))
    });
    let gone = (frozen.iter())
        .filter(|(key, _)| schedule.activity(key).is_none())
        .filter_map(|(_, frozen)| {
            let was = days(frozen)?;
            let title = frozen.title.clone();
            Some((was.0, Change::Gone { title, was }))
        });
    let mut all: Vec<_> = present.chain(gone).collect();
    all.sort_by_key(|(start, _)| *start);
    all.into_iter().map(|(_, change)| change).collect()
}

fn days(frozen: &FrozenActivity) -> Option<(Date, Date)> {
    frozen.start.zip(frozen.end)
}

fn goals(baseline: &Baseline, plan: &Plan) -> Vec<TargetChange> {
    let meant = || plan.goals.iter().filter(|goal| goal.is_meant());
    let present = meant().map(|goal| TargetChange {
        goal: goal.id,
        title: goal.title.clone(),
        was: (baseline.goals.get(&goal.id)).map(|frozen| (frozen.target, frozen.due)),
        now: Some((goal.target, goal.due)),
    });
    let gone = (baseline.goals.iter())
        .filter(|(id, _)| meant().all(|goal| goal.id != **id))
        .map(|(id, frozen)| TargetChange {
            goal: *id,
            title: frozen.title.clone(),
            was: Some((frozen.target, frozen.due)),
            now: None,
        });
    let all = present.chain(gone);
    all.filter(|change| change.was != change.now).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::analysis::testing::{TODAY, bakery, line, run, slug};
    use crate::plan::{Activity, ActivityChange, ActivityId, Interval};

    fn frozen(plan: &Plan) -> Baseline {
        freeze(plan, &run(plan), TODAY, |title| format!("{title:?}"))
    }

    #[test]
    fn nothing_changed_means_nothing_to_say() {
        let plan = bakery();
        let comparison = compare(&frozen(&plan), &plan, &run(&plan));
        assert_eq!((comparison.activities, comparison.goals), (vec![], vec![]));
        assert_eq!(comparison.cost.0, comparison.cost.1);
    }

    #[test]
    fn what_moved_came_and_went_is_named_with_its_days() {
        let mut plan = bakery();
        plan.rollout.activities.push(Activity {
            id: ActivityId(slug("flyer")),
            title: "Flyer".to_owned(),
            start: Some(date(2026, 12, 1)),
            ..Activity::default()
        });
        let baseline = frozen(&plan);
        plan.rollout.activities[0].id = ActivityId(slug("poster"));
        let moved = ActivityChange {
            start: Some(date(2027, 2, 8)),
            end: Some(date(2027, 2, 12)),
            ..ActivityChange::default()
        };
        (plan.rollout.changes).insert("review-2027-01".to_owned(), moved);
        let comparison = compare(&baseline, &plan, &run(&plan));
        let expected = [
            Change::Added {
                key: "own-poster".to_owned(),
            },
            Change::Gone {
                title: baseline.activities["own-flyer"].title.clone(),
                was: (date(2026, 12, 1), date(2026, 12, 1)),
            },
            Change::Moved {
                key: "review-2027-01".to_owned(),
                was: (date(2027, 2, 1), date(2027, 2, 5)),
                now: (date(2027, 2, 8), date(2027, 2, 12)),
                days: 7,
            },
        ];
        assert_eq!(comparison.activities, expected);
    }

    #[test]
    fn targets_and_costs_are_held_against_each_other() {
        let mut plan = bakery();
        let baseline = frozen(&plan);
        plan.goals[0].target = Some(Quantity::whole(30));
        plan.budget.lines.push(line("camera", 100, Interval::Once));
        let comparison = compare(&baseline, &plan, &run(&plan));
        let change = &comparison.goals[0];
        assert_eq!(change.was.unwrap().0, Some(Quantity::whole(40)));
        assert_eq!(change.now.unwrap().0, Some(Quantity::whole(30)));
        // 100 and a tenth in reserve.
        assert_eq!(comparison.cost.1 - comparison.cost.0, Money::whole(110));
    }
}
