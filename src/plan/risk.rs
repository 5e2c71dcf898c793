//! What could go wrong, and what then.

use super::macros::{choice, record};
use super::{PersonId, RiskId};

record! {
    /// A risk, with the columns of the Australian government's template: impact, likelihood,
    /// mitigation, contingency.
    pub struct Risk {
        /// Stable name.
        pub id: RiskId,
        /// What could happen and what it would do to the firm.
        pub title: String,
        /// How bad it would be.
        pub impact: Option<Impact>,
        /// How likely it is.
        pub likelihood: Option<Likelihood>,
        /// What makes it less likely.
        pub mitigation: String,
        /// What we do when it happens.
        pub contingency: String,
        /// Who acts then.
        pub person: Option<PersonId>,
        /// Anything else.
        pub note: String,
    }
}

choice! {
    /// How bad a risk would be.
    pub enum Impact: "impact" {
        /// Low.
        Low = "low",
        /// Medium.
        Medium = "medium",
        /// High.
        High = "high",
    }
}

choice! {
    /// How likely a risk is.
    pub enum Likelihood: "likelihood" {
        /// Highly unlikely.
        HighlyUnlikely = "highly-unlikely",
        /// Unlikely.
        Unlikely = "unlikely",
        /// Likely.
        Likely = "likely",
        /// Highly likely.
        HighlyLikely = "highly-likely",
    }
}
