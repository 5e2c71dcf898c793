//! Are we ready? What must be there before platforms are chosen.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::macros::{choice, record};
use super::{PersonId, Slug};

record! {
    /// The answers to the readiness questions and to the doubts of sceptics. Both lists of
    /// questions are in the catalogue; the keys here are theirs.
    pub struct Readiness {
        /// Answers to the readiness questions.
        pub answers: BTreeMap<Slug, ReadinessAnswer>,
        /// What the owner thinks of common doubts ("our customers are not there").
        pub doubts: BTreeMap<Slug, DoubtAnswer>,
        /// Anything else.
        pub note: String,
    }
}

record! {
    /// One answer to a readiness question.
    pub struct ReadinessAnswer {
        /// How far this is given.
        pub level: Option<ReadinessLevel>,
        /// What will close the gap.
        pub next_step: String,
        /// Who does it.
        pub person: Option<PersonId>,
        /// Until when.
        pub due: Option<Date>,
        /// Anything else.
        pub note: String,
    }
}

record! {
    /// What the owner thinks of one common doubt, and how he or she knows.
    pub struct DoubtAnswer {
        /// Does the doubt hold for this firm?
        pub holds: Option<DoubtHolds>,
        /// How do we know?
        pub evidence: String,
        /// Shall ten customers be asked? Becomes an activity of the rollout.
        pub ask_customers: bool,
    }
}

choice! {
    /// How far something is given.
    pub enum ReadinessLevel: "readiness" {
        /// Yes, this is given.
        Yes = "yes",
        /// In part.
        Partly = "partly",
        /// Not yet.
        No = "no",
    }
}

choice! {
    /// Does a doubt hold for this firm?
    pub enum DoubtHolds: "doubt" {
        /// It holds.
        Yes = "yes",
        /// It does not hold.
        No = "no",
        /// Nobody knows yet.
        Unsure = "unsure",
    }
}
