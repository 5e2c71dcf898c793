//! Freezing what is planned, and what moved since.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::calendar::days_between;
use super::{Analysis, MonthCosts, ScheduledActivity, Title};
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
    let once = analysis.schedule.activities.iter();
    let activity = |one: &ScheduledActivity| FrozenActivity {
        title: words(&one.title),
        start: Some(one.start),
        end: Some(one.end),
        minutes: one.minutes,
        done: one.done,
    };
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
        activities: once.map(|one| (one.key.clone(), activity(one))).collect(),
        goals: goals.collect(),
        months: months.map(month).collect(),
        cost: analysis.money.total_cash,
        labor: analysis.money.labour,
        minutes_per_week: analysis.load.usual_needed,
        minutes_there: analysis.load.usual_there,
        note: String::new(),
    }
}

/// What became of an activity. At least one of its two spans of days is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Key of the activity.
    pub key: String,
    /// What it is called; if it is gone, what it was called.
    pub title: Title,
    /// First and last day as they were; `None` if it was not there.
    pub was: Option<(Date, Date)>,
    /// First and last day as they are; `None` if it is not there any more.
    pub now: Option<(Date, Date)>,
}

impl Change {
    /// Days by which its last day came later, negative if earlier; `None` if it came or went.
    pub fn days(&self) -> Option<i32> {
        let (was, now) = self.was.zip(self.now)?;
        Some(days_between(was.1, now.1))
    }
}

/// What became of a goal's target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TargetChange {
    /// The goal, if it is still there.
    pub goal: GoalId,
    /// What it was called; its present name if it is still there.
    pub title: String,
    /// In what it is counted now; empty if it is gone.
    pub unit: String,
    /// Target and day as they were; `None` if the goal is new.
    pub was: Option<(Option<Quantity>, Option<Date>)>,
    /// Target and day as they are; `None` if the goal is gone.
    pub now: Option<(Option<Quantity>, Option<Date>)>,
}

/// Today against a frozen state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The frozen state.
    pub baseline: BaselineId,
    /// Activities that moved, came or went, in the order of their days.
    pub activities: Vec<Change>,
    /// How many activities were done since.
    pub finished: usize,
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

/// Some activities that moved the same way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shift {
    /// How many.
    pub count: usize,
    /// By how many days on average, rounded to whole days.
    pub days: u32,
}

impl Comparison {
    /// Activities that end later; `None` if none does.
    pub fn later(&self) -> Option<Shift> {
        self.shift(|days| 0 < days)
    }

    /// Activities that end earlier; `None` if none does.
    pub fn earlier(&self) -> Option<Shift> {
        self.shift(|days| days < 0)
    }

    fn shift(&self, is_meant: impl Fn(i32) -> bool) -> Option<Shift> {
        let days = self.activities.iter().filter_map(Change::days);
        let days: Vec<u32> = (days.filter(|days| is_meant(*days)))
            .map(i32::unsigned_abs)
            .collect();
        let count = u32::try_from(days.len()).ok().filter(|count| 0 < *count)?;
        Some(Shift {
            count: days.len(),
            days: (days.iter().sum::<u32>() + count / 2) / count,
        })
    }

    /// Activities that end on the same day and begin on another.
    pub fn begin_elsewhere(&self) -> usize {
        self.count(|change| change.days() == Some(0))
    }

    /// Activities that were not there.
    pub fn came(&self) -> usize {
        self.count(|change| change.was.is_none())
    }

    /// Activities that are not there any more.
    pub fn went(&self) -> usize {
        self.count(|change| change.now.is_none())
    }

    /// Has nothing changed?
    pub fn is_same(&self) -> bool {
        let Self {
            baseline: _,
            activities,
            finished,
            goals,
            cost,
            labor,
            minutes_per_week,
            minutes_there,
        } = self;
        activities.is_empty()
            && *finished == 0
            && goals.is_empty()
            && cost.0 == cost.1
            && labor.0 == labor.1
            && minutes_per_week.0 == minutes_per_week.1
            && minutes_there.0 == minutes_there.1
    }

    fn count(&self, is_meant: impl Fn(&&Change) -> bool) -> usize {
        self.activities.iter().filter(is_meant).count()
    }
}

/// Holds a plan against a frozen state.
pub fn compare(baseline: &Baseline, plan: &Plan, analysis: &Analysis) -> Comparison {
    let present = &analysis.schedule.activities;
    let was_open = |one: &&ScheduledActivity| {
        let frozen = baseline.activities.get(&one.key);
        frozen.is_some_and(|frozen| !frozen.done)
    };
    let finished = present.iter().filter(|one| one.done).filter(was_open);
    Comparison {
        baseline: baseline.id,
        activities: activities(baseline, present),
        finished: finished.count(),
        goals: goals(baseline, plan),
        cost: (baseline.cost, analysis.money.total_cash),
        labor: (baseline.labor, analysis.money.labour),
        minutes_per_week: (baseline.minutes_per_week, analysis.load.usual_needed),
        minutes_there: (baseline.minutes_there, analysis.load.usual_there),
    }
}

/// What became of the activities of a frozen state.
fn activities(baseline: &Baseline, present: &[ScheduledActivity]) -> Vec<Change> {
    let frozen = baseline.activities.iter();
    let was = |(key, frozen): (_, &FrozenActivity)| {
        let title = Title::Own(frozen.title.clone());
        (key, (title, frozen.days()))
    };
    changes(frozen.map(was).collect(), present)
}

/// What became of the activities of an earlier rollout, in the order of their days.
pub fn moved(before: &[ScheduledActivity], present: &[ScheduledActivity]) -> Vec<Change> {
    let was = |one: &ScheduledActivity| (one.title.clone(), Some((one.start, one.end)));
    let before = before.iter().map(|one| (&one.key, was(one)));
    changes(before.collect(), present)
}

/// Name and days of an activity as it was.
type Was = (Title, Option<(Date, Date)>);

/// What became of activities, given by their key with name and days.
fn changes(mut before: BTreeMap<&String, Was>, present: &[ScheduledActivity]) -> Vec<Change> {
    let present: Vec<_> = (present.iter())
        .map(|one| Change {
            key: one.key.clone(),
            title: one.title.clone(),
            was: before.remove(&one.key).and_then(|(_, days)| days),
            now: Some((one.start, one.end)),
        })
        .collect();
    let gone = before.into_iter().map(|(key, (title, was))| Change {
        key: key.clone(),
        title,
        was,
        now: None,
    });
    let mut all: Vec<Change> = (present.into_iter().chain(gone))
        .filter(|change| change.was != change.now)
        .collect();
    all.sort_by_key(|change| change.now.or(change.was));
    all
}

fn goals(baseline: &Baseline, plan: &Plan) -> Vec<TargetChange> {
    let meant = || plan.goals.iter().filter(|goal| goal.is_meant());
    let present = meant().map(|goal| TargetChange {
        goal: goal.id,
        title: goal.title.clone(),
        unit: goal.unit.clone(),
        was: (baseline.goals.get(&goal.id)).map(|frozen| (frozen.target, frozen.due)),
        now: Some((goal.target, goal.due)),
    });
    let gone = (baseline.goals.iter())
        .filter(|(id, _)| meant().all(|goal| goal.id != **id))
        .map(|(id, frozen)| TargetChange {
            goal: *id,
            title: frozen.title.clone(),
            unit: String::new(),
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
        let (was, now) = (
            (date(2027, 2, 1), date(2027, 2, 5)),
            (date(2027, 2, 8), date(2027, 2, 12)),
        );
        let day = date(2026, 12, 1);
        let found = comparison.activities.iter();
        let found: Vec<_> = found
            .map(|one| (one.key.as_str(), one.was, one.now))
            .collect();
        let expected = [
            ("own-poster", None, Some((day, day))),
            ("own-flyer", Some((day, day)), None),
            ("review-2027-01", Some(was), Some(now)),
        ];
        assert_eq!(found, expected);
        assert_eq!(comparison.activities[2].days(), Some(7));
        assert_eq!((comparison.came(), comparison.went()), (1, 1));
        assert_eq!(comparison.later(), Some(Shift { count: 1, days: 7 }));
        assert_eq!(comparison.earlier(), None);
    }

    #[test]
    fn days_are_averaged_each_way_by_itself() {
        let plan = bakery();
        let mut comparison = compare(&frozen(&plan), &plan, &run(&plan));
        let moved = |days: i8| {
            let day = date(2027, 2, 10);
            let now = date(2027, 2, 10 + days);
            Change {
                key: String::new(),
                title: Title::Own(String::new()),
                was: Some((day, day)),
                now: Some((now, now)),
            }
        };
        comparison.activities = [2, 5, -1, 0].map(moved).into();
        // Three and a half days are four.
        assert_eq!(comparison.later(), Some(Shift { count: 2, days: 4 }));
        assert_eq!(comparison.earlier(), Some(Shift { count: 1, days: 1 }));
        assert_eq!(comparison.begin_elsewhere(), 1);
    }

    #[test]
    fn what_was_done_since_is_counted() {
        let mut plan = bakery();
        let baseline = frozen(&plan);
        plan.rollout.set_done("review-2027-01", true);
        let comparison = compare(&baseline, &plan, &run(&plan));
        assert_eq!(comparison.finished, 1);
    }

    #[test]
    fn two_rollouts_are_held_against_each_other() {
        let mut plan = bakery();
        let before = run(&plan).schedule.activities;
        assert_eq!(moved(&before, &before), []);
        let change = ActivityChange {
            left_out: true,
            ..ActivityChange::default()
        };
        plan.rollout
            .changes
            .insert("setup-insta".to_owned(), change);
        let after = moved(&before, &run(&plan).schedule.activities);
        assert_eq!(after.len(), 1);
        assert_eq!((after[0].key.as_str(), after[0].now), ("setup-insta", None));
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
