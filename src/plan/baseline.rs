//! Frozen states of the plan, to be held against what became of it.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::macros::record;
use super::{BaselineId, GoalId, Money, Quantity};

record! {
    /// What was planned on a day. A copy of results and not of the plan, so that it can be read in
    /// the file and stays as it was when rules and assumptions change.
    pub struct Baseline {
        /// Stable name.
        pub id: BaselineId,
        /// What the owner calls it.
        pub title: String,
        /// The day it was frozen.
        pub frozen_on: Option<Date>,
        /// Activities by their key.
        pub activities: BTreeMap<String, FrozenActivity>,
        /// Goals.
        pub goals: BTreeMap<GoalId, FrozenGoal>,
        /// What the firm pays month by month.
        pub months: Vec<FrozenMonth>,
        /// What the firm pays in the whole rollout, reserve included.
        pub cost: Money,
        /// Own labor in the whole rollout, priced.
        pub labor: Money,
        /// Minutes needed in a usual week.
        pub minutes_per_week: u32,
        /// Minutes there in a usual week; `None` while they were open.
        pub minutes_there: Option<u32>,
        /// Anything else.
        pub note: String,
    }
}

record! {
    /// The money of a month as it was planned.
    pub struct FrozenMonth {
        /// First day of the month.
        pub month: Option<Date>,
        /// What the firm pays, reserve included.
        pub cost: Money,
    }
}

record! {
    /// An activity as it was planned.
    pub struct FrozenActivity {
        /// What it was called, in the words of that day.
        pub title: String,
        /// First day.
        pub start: Option<Date>,
        /// Last day, included.
        pub end: Option<Date>,
        /// Minutes in all.
        pub minutes: Option<u32>,
        /// Was it done by then?
        pub done: bool,
    }
}

record! {
    /// A goal as it was set.
    pub struct FrozenGoal {
        /// What it was called.
        pub title: String,
        /// The number to be reached.
        pub target: Option<Quantity>,
        /// The day by which.
        pub due: Option<Date>,
    }
}

impl Baseline {
    /// First and last day of an activity as it was planned; `None` if it was not there.
    pub fn days(&self, key: &str) -> Option<(Date, Date)> {
        self.activities.get(key)?.days()
    }
}

impl FrozenActivity {
    /// First and last day.
    pub fn days(&self) -> Option<(Date, Date)> {
        self.start.zip(self.end)
    }
}
