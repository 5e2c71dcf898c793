//! What really happened: readings and reviews.

use jiff::civil::Date;

use super::macros::{choice, record};
use super::{GoalId, Quantity, ReadingId, ReviewId};

record! {
    /// Readings of the goals' numbers, and what was learned.
    pub struct Measuring {
        /// How often the numbers are looked at.
        pub cadence: Option<Cadence>,
        /// How the numbers are taken: tally sheet, statistics of the platform.
        pub method: String,
        /// The readings, in the order they were typed.
        pub readings: Vec<Reading>,
        /// What happened, what we learned, what we decide.
        pub reviews: Vec<Review>,
        /// Anything else.
        pub note: String,
    }
}

record! {
    /// One number, read on one day.
    pub struct Reading {
        /// Stable name.
        pub id: ReadingId,
        /// The goal it belongs to.
        pub goal: Option<GoalId>,
        /// The day it was read, or the last day of the month it stands for.
        pub date: Option<Date>,
        /// The number.
        pub value: Option<Quantity>,
        /// Anything else.
        pub note: String,
    }
}

record! {
    /// A look back with a decision.
    pub struct Review {
        /// Stable name.
        pub id: ReviewId,
        /// The day.
        pub date: Option<Date>,
        /// What happened.
        pub happened: String,
        /// What we learned.
        pub learned: String,
        /// What we decide.
        pub decided: String,
        /// Anything else.
        pub note: String,
    }
}

choice! {
    /// How often the numbers are looked at.
    pub enum Cadence: "cadence" {
        /// Each week.
        Weekly = "weekly",
        /// Each month.
        Monthly = "monthly",
        /// Each quarter.
        Quarterly = "quarterly",
    }
}
