//! Goals: what is to be reached, by how much and until when.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::macros::{choice, record};
use super::{AudienceId, GoalId, LocationId, Quantity, Slug};

record! {
    /// Something the firm wants to reach, with a number and a date.
    pub struct Goal {
        /// Stable name.
        pub id: GoalId,
        /// In the owner's words: "Ten table reservations a week through Instagram".
        pub title: String,
        /// A kind of the catalogue; `None` is a goal of its own kind.
        pub kind: Option<Slug>,
        /// Hard or soft, where the kind does not say it or the owner sees it otherwise.
        pub hardness: Option<Hardness>,
        /// Which way the number shall go.
        pub direction: Option<Direction>,
        /// What is counted: "inquiries a month".
        pub measure: String,
        /// Unit of the numbers: "inquiries", "%", "stars".
        pub unit: String,
        /// Where the number comes from: "tally sheet at the counter".
        pub source: String,
        /// Where the number stands today.
        pub baseline: Option<Quantity>,
        /// How the target is meant.
        pub bound: Option<Bound>,
        /// The number to reach; the lower end for [`Bound::Between`].
        pub target: Option<Quantity>,
        /// The upper end for [`Bound::Between`].
        pub target_most: Option<Quantity>,
        /// Until when.
        pub due: Option<Date>,
        /// Main or secondary.
        pub priority: Option<Priority>,
        /// For what part of the firm it holds.
        pub scope: Scope,
        /// Whom it is about.
        pub audiences: Vec<AudienceId>,
        /// Why the target can be reached although the workbook doubts it.
        pub reachable_because: String,
        /// Anything else.
        pub note: String,
    }
}

/// For what part of the firm a goal holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Scope {
    /// The whole firm.
    #[default]
    Whole,
    /// One location.
    Location(LocationId),
    /// One offer, product or season, in own words.
    Part(String),
}

impl Goal {
    /// Is it meant as a goal, and not written down as deliberately none?
    pub fn is_meant(&self) -> bool {
        self.direction != Some(Direction::NotAGoal)
    }
}

choice! {
    /// Does a goal show in the books (customers, revenue, service, staff), or indirectly?
    pub enum Hardness: "hardness" {
        /// Immediate business benefit.
        Hard = "hard",
        /// Indirect benefit.
        Soft = "soft",
    }
}

choice! {
    /// Which way a number shall go.
    pub enum Direction: "direction" {
        /// Up.
        Raise = "raise",
        /// Down, for example the time to answer.
        Lower = "lower",
        /// Hold what is there.
        Keep = "keep",
        /// Deliberately not a goal; the reason is in the note.
        NotAGoal = "not-a-goal",
    }
}

choice! {
    /// How a target number is meant.
    pub enum Bound: "bound" {
        /// This number or more.
        AtLeast = "at-least",
        /// This number or less.
        AtMost = "at-most",
        /// This very number.
        Exactly = "exactly",
        /// Between two numbers.
        Between = "between",
    }
}

choice! {
    /// Main or secondary.
    pub enum Priority: "priority" {
        /// One of the few goals that decide.
        Main = "main",
        /// Welcome besides.
        Secondary = "secondary",
    }
}
