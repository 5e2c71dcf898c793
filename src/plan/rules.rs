//! House rules and what the law asks.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::macros::{choice, record};
use super::{ChannelId, PersonId, RuleId, Slug};

record! {
    /// House rules and the law checklist.
    pub struct Rules {
        /// House rules.
        pub rules: Vec<Rule>,
        /// State of each point of the catalogue's law checklist. Not legal advice.
        pub law: BTreeMap<Slug, LawCheck>,
        /// Anything else.
        pub note: String,
    }
}

record! {
    /// A house rule.
    pub struct Rule {
        /// Stable name.
        pub id: RuleId,
        /// A rule of the catalogue; `None` is one of the owner's own.
        pub template: Option<Slug>,
        /// What it is about, for a rule of the owner's own.
        pub title: String,
        /// How it reads in this firm.
        pub text: String,
        /// In force, or to be written.
        pub state: RuleState,
        /// For which channels; none means all.
        pub channels: Vec<ChannelId>,
        /// Anything else.
        pub note: String,
    }
}

/// How far a rule is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum RuleState {
    /// Not decided.
    #[default]
    Open,
    /// In force.
    InForce {
        /// Since when.
        since: Option<Date>,
    },
    /// To be written.
    ToWrite {
        /// By whom.
        person: Option<PersonId>,
        /// Until when.
        due: Option<Date>,
    },
    /// Deliberately not needed.
    NotNeeded,
}

impl RuleState {
    /// Which kind of state, without its details.
    pub const fn kind(&self) -> RuleStateKind {
        match self {
            Self::Open => RuleStateKind::Open,
            Self::InForce { .. } => RuleStateKind::InForce,
            Self::ToWrite { .. } => RuleStateKind::ToWrite,
            Self::NotNeeded => RuleStateKind::NotNeeded,
        }
    }

    /// A state of a kind, without details yet.
    pub const fn new(kind: RuleStateKind) -> Self {
        match kind {
            RuleStateKind::Open => Self::Open,
            RuleStateKind::InForce => Self::InForce { since: None },
            RuleStateKind::ToWrite => Self::ToWrite {
                person: None,
                due: None,
            },
            RuleStateKind::NotNeeded => Self::NotNeeded,
        }
    }
}

choice! {
    /// The kinds of [`RuleState`].
    pub enum RuleStateKind: "rule-state" {
        /// Not decided.
        Open = "open",
        /// In force.
        InForce = "in-force",
        /// To be written.
        ToWrite = "to-write",
        /// Not needed.
        NotNeeded = "not-needed",
    }
}

record! {
    /// The state of one point of the law checklist.
    pub struct LawCheck {
        /// How far it is.
        pub state: Option<LawState>,
        /// Who sees to it.
        pub person: Option<PersonId>,
        /// Until when.
        pub due: Option<Date>,
        /// Anything else.
        pub note: String,
    }
}

choice! {
    /// How far a point of the law checklist is.
    pub enum LawState: "law" {
        /// Done.
        Done = "done",
        /// Still to do.
        ToDo = "to-do",
        /// Does not concern this firm.
        NotConcerned = "not-concerned",
    }
}
