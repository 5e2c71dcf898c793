//! What we talk about, and in which voice.

use super::macros::{choice, record};
use super::{AudienceId, GoalId, PillarId};

record! {
    /// Content and voice of the firm.
    pub struct Content {
        /// The few themes that come back.
        pub pillars: Vec<Pillar>,
        /// How the firm sounds.
        pub voice: Voice,
        /// Where photos, stories and facts come from.
        pub material: String,
        /// What happens before a piece goes out.
        pub approval: String,
        /// Anything else.
        pub note: String,
    }
}

record! {
    /// A theme that comes back.
    pub struct Pillar {
        /// Stable name.
        pub id: PillarId,
        /// What it is called: "From the bakehouse".
        pub title: String,
        /// What belongs to it, with examples.
        pub ideas: String,
        /// Share of all pieces in per cent.
        pub percent: Option<u8>,
        /// Whom it is for.
        pub audiences: Vec<AudienceId>,
        /// Which goals it serves.
        pub goals: Vec<GoalId>,
        /// Anything else.
        pub note: String,
    }
}

record! {
    /// How the firm sounds.
    pub struct Voice {
        /// How readers are addressed.
        pub address: Option<Address>,
        /// Three words for the tone.
        pub tone: String,
        /// What we like to say.
        pub says: String,
        /// What we never say or show.
        pub avoids: String,
    }
}

choice! {
    /// How readers are addressed.
    pub enum Address: "address" {
        /// First names (German "du").
        Familiar = "familiar",
        /// Formally (German "Sie").
        Formal = "formal",
        /// It differs by channel.
        Mixed = "mixed",
    }
}
