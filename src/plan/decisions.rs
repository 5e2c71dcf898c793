//! What was turned down and what is still open: so that nobody starts over next year.

use jiff::civil::Date;

use super::macros::record;
use super::{AlternativeId, PersonId, QuestionId};

record! {
    /// Something that was considered and turned down.
    pub struct Alternative {
        /// Stable name.
        pub id: AlternativeId,
        /// What it was: "Agency does everything".
        pub title: String,
        /// Why not.
        pub reason: String,
        /// When it was turned down.
        pub decided_on: Option<Date>,
        /// When to think about it again.
        pub again_on: Option<Date>,
        /// Anything else.
        pub note: String,
    }
}

record! {
    /// A question nobody could answer yet.
    pub struct OpenQuestion {
        /// Stable name.
        pub id: QuestionId,
        /// The question.
        pub question: String,
        /// Who finds out.
        pub person: Option<PersonId>,
        /// Until when.
        pub due: Option<Date>,
        /// The answer, once there is one.
        pub answer: String,
        /// Anything else.
        pub note: String,
    }
}
