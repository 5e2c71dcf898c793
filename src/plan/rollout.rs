//! The way there: 3, 6 or 12 months. Activities are generated from the other parts of the plan;
//! what stands here is what the owner changed or added.

mod by_key;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::macros::{choice, record};
use super::{
    ActivityId, Baseline, ChannelId, CheckpointId, GoalId, MilestoneId, PersonId, Quantity,
};

record! {
    /// Start, length and the owner's own decisions about the rollout.
    pub struct Rollout {
        /// First day; the rollout begins on the Monday of its week.
        pub start: Option<Date>,
        /// How long.
        pub horizon: Option<Horizon>,
        /// Activities that the owner added.
        pub activities: Vec<Activity>,
        /// What the owner changed about generated activities, by their key.
        pub changes: BTreeMap<String, ActivityChange>,
        /// Milestones that the owner added.
        pub milestones: Vec<Milestone>,
        /// Checkpoints that the owner added.
        pub checkpoints: Vec<Checkpoint>,
        /// Frozen states, the oldest first.
        pub baselines: Vec<Baseline>,
        /// Anything else.
        pub note: String,
    }
}

impl Rollout {
    /// The keys of all activities that are ticked off.
    pub fn ticked_off(&self) -> BTreeSet<String> {
        let own = self.activities.iter().filter(|own| own.done);
        let own = own.map(|own| own.id.key());
        let generated = self.changes.iter().filter(|(_, change)| change.done);
        own.chain(generated.map(|(key, _)| key.clone())).collect()
    }
}

choice! {
    /// The three horizons in which firms want to start (Bremerhaven study, 2012).
    pub enum Horizon: "horizon" {
        /// Three months, 13 weeks.
        Three = "three",
        /// Six months, 26 weeks.
        Six = "six",
        /// Twelve months, 52 weeks.
        Twelve = "twelve",
    }
}

impl Horizon {
    /// Months.
    pub const fn months(self) -> i8 {
        match self {
            Self::Three => 3,
            Self::Six => 6,
            Self::Twelve => 12,
        }
    }

    /// Whole weeks.
    pub const fn weeks(self) -> i32 {
        match self {
            Self::Three => 13,
            Self::Six => 26,
            Self::Twelve => 52,
        }
    }
}

record! {
    /// Something to be done once, with a beginning and an end.
    pub struct Activity {
        /// Stable name.
        pub id: ActivityId,
        /// What is to be done.
        pub title: String,
        /// To which phase it belongs.
        pub phase: Option<Phase>,
        /// First day.
        pub start: Option<Date>,
        /// Last day, included.
        pub end: Option<Date>,
        /// Who does it.
        pub person: Option<PersonId>,
        /// For which channel.
        pub channel: Option<ChannelId>,
        /// How many minutes it takes in all.
        pub minutes: Option<u32>,
        /// Keys of the activities that have to be done before.
        pub after: Vec<String>,
        /// Is it done?
        pub done: bool,
        /// Anything else.
        pub note: String,
    }
}

impl ActivityId {
    /// How the keys of the owner's own activities begin; those of generated ones begin with their
    /// cause.
    pub const KEY: &str = "own-";

    /// The key under which others follow on the activity.
    pub fn key(self) -> String {
        format!("{}{}", Self::KEY, self.0)
    }
}

record! {
    /// What the owner changed about a generated activity; `None` leaves what was generated.
    pub struct ActivityChange {
        /// Another first day.
        pub start: Option<Date>,
        /// Another last day.
        pub end: Option<Date>,
        /// Another person.
        pub person: Option<PersonId>,
        /// Other minutes.
        pub minutes: Option<u32>,
        /// Keys of more activities that have to be done before.
        pub after: Vec<String>,
        /// Left out on purpose.
        pub left_out: bool,
        /// Is it done?
        pub done: bool,
        /// Anything else.
        pub note: String,
    }
}

impl ActivityChange {
    /// Does it change when, by whom, how long or after what something is done?
    pub fn moves(&self) -> bool {
        let days = self.start.is_some() || self.end.is_some();
        days || self.person.is_some() || self.minutes.is_some() || !self.after.is_empty()
    }

    /// Goes back to what was generated; a tick, a note and that it is left out stay.
    pub fn reset(&mut self) {
        (self.start, self.end, self.person, self.minutes) = (None, None, None, None);
        self.after.clear();
    }
}

choice! {
    /// The phases of a rollout.
    pub enum Phase: "phase" {
        /// Rules, people, law.
        Prepare = "prepare",
        /// Accounts, entries, first pieces.
        SetUp = "set-up",
        /// The first weeks in public.
        Start = "start",
        /// Regular work.
        Steady = "steady",
        /// Looking at numbers, deciding.
        Review = "review",
    }
}

record! {
    /// A day by which something is reached.
    pub struct Milestone {
        /// Stable name.
        pub id: MilestoneId,
        /// What is reached then.
        pub title: String,
        /// The day.
        pub date: Option<Date>,
        /// Is it reached?
        pub done: bool,
        /// Anything else.
        pub note: String,
    }
}

record! {
    /// A day on which a number decides whether we go on.
    pub struct Checkpoint {
        /// Stable name.
        pub id: CheckpointId,
        /// The day.
        pub date: Option<Date>,
        /// Which goal is looked at.
        pub goal: Option<GoalId>,
        /// The number that must be reached.
        pub threshold: Option<Quantity>,
        /// What happens otherwise: "stop TikTok", "half the rhythm".
        pub otherwise: String,
        /// Anything else.
        pub note: String,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Item as _;

    #[test]
    fn ticking_off_and_back_leaves_no_trace() {
        let own = Activity::fresh();
        let key = own.id.key();
        let mut rollout = Rollout {
            activities: vec![own],
            ..Rollout::default()
        };
        let before = rollout.clone();
        for key in [key.as_str(), "setup-instagram"] {
            rollout.set_done(key, true);
            assert!(rollout.ticked_off().contains(key), "{key}");
            rollout.set_done(key, false);
            assert_eq!(rollout, before);
        }
    }
}
