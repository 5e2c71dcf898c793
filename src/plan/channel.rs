//! Channels: where the firm is present, why, in which formats and by whom.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::macros::{choice, record};
use super::{
    AudienceId, ChannelId, FormatId, GoalId, Listing, PersonId, PillarId, Presence, Rhythm, Slug,
};

record! {
    /// One platform and everything decided about it.
    pub struct Channel {
        /// Stable name.
        pub id: ChannelId,
        /// A platform of the catalogue or one of the owner's own.
        pub platform: Platform,
        /// What is decided about it.
        pub decision: Decision,
        /// Why so.
        pub reason: String,
        /// When it was decided.
        pub decided_on: Option<Date>,
        /// Is there an account already?
        pub account: Option<Account>,
        /// Profiles, pages, groups and listings on this platform, per place or language.
        pub presences: Vec<Presence>,
        /// Which goals it serves.
        pub goals: Vec<GoalId>,
        /// Whom it reaches.
        pub audiences: Vec<AudienceId>,
        /// What is made for it and how often.
        pub formats: Vec<ChannelFormat>,
        /// Minutes a week for answers and comments; `None` takes the catalogue's assumption.
        pub care_minutes_per_week: Option<u32>,
        /// Minutes once, to set it up; `None` takes the catalogue's assumption.
        pub setup_minutes: Option<u32>,
        /// Who does what for it.
        pub roles: Vec<RoleOf>,
        /// First day of regular work; `None` lets the rollout choose.
        pub start: Option<Date>,
        /// What it could bring us.
        pub opportunities: String,
        /// What speaks against it.
        pub limitations: String,
        /// State of the entry, for local and review services.
        pub listing: Listing,
        /// How well the platform fits in the owner's own eyes; overrules what is computed.
        pub judgement: Judgement,
        /// Anything else.
        pub note: String,
    }
}

record! {
    /// The owner's own judgement about how well a platform fits.
    pub struct Judgement {
        /// How well; unanswered leaves what is computed.
        pub fits: Option<FitLevel>,
        /// Why the owner sees it that way.
        pub why: String,
    }
}

choice! {
    /// How well something fits.
    pub enum FitLevel: "fits" {
        /// Well.
        Well = "well",
        /// Partly.
        Partly = "partly",
        /// Poorly.
        Poorly = "poorly",
    }
}

impl Channel {
    /// The person with a role, if there is one.
    pub fn person(&self, role: Role) -> Option<PersonId> {
        person_with(&self.roles, role)
    }
}

/// The first person with a role in a list of roles.
pub fn person_with(roles: &[RoleOf], role: Role) -> Option<PersonId> {
    roles
        .iter()
        .find(|r| r.role == Some(role))
        .and_then(|r| r.person)
}

/// A platform: one of the catalogue or one of the owner's own, never second class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Platform {
    /// A platform of the catalogue.
    Listed(Slug),
    /// A platform in own words.
    Own(String),
}

impl Default for Platform {
    fn default() -> Self {
        Self::Own(String::new())
    }
}

/// What is decided about a channel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Decision {
    /// Nothing yet.
    #[default]
    Open,
    /// Active with all consequences: hours, people, money.
    Active,
    /// Active on trial until a day, then decided anew.
    Trial {
        /// Last day of the trial.
        until: Option<Date>,
    },
    /// Read and answer, publish nothing.
    Watch,
    /// Not now, but from a day on.
    Later {
        /// First possible day.
        from: Option<Date>,
    },
    /// Wind down until a day.
    PhaseOut {
        /// Last day.
        until: Option<Date>,
    },
    /// Deliberately not.
    No,
}

impl Decision {
    /// Does it take hours for publishing?
    pub const fn is_active(self) -> bool {
        matches!(
            self,
            Self::Active | Self::Trial { .. } | Self::PhaseOut { .. }
        )
    }

    /// Which kind of decision, without its date.
    pub const fn kind(self) -> DecisionKind {
        match self {
            Self::Open => DecisionKind::Open,
            Self::Active => DecisionKind::Active,
            Self::Trial { .. } => DecisionKind::Trial,
            Self::Watch => DecisionKind::Watch,
            Self::Later { .. } => DecisionKind::Later,
            Self::PhaseOut { .. } => DecisionKind::PhaseOut,
            Self::No => DecisionKind::No,
        }
    }

    /// The date that belongs to it, if it is of a kind that has one.
    pub const fn date(self) -> Option<Date> {
        match self {
            Self::Trial { until: date }
            | Self::Later { from: date }
            | Self::PhaseOut { until: date } => date,
            Self::Open | Self::Active | Self::Watch | Self::No => None,
        }
    }

    /// Puts kind and date together again.
    pub const fn new(kind: DecisionKind, date: Option<Date>) -> Self {
        match kind {
            DecisionKind::Open => Self::Open,
            DecisionKind::Active => Self::Active,
            DecisionKind::Trial => Self::Trial { until: date },
            DecisionKind::Watch => Self::Watch,
            DecisionKind::Later => Self::Later { from: date },
            DecisionKind::PhaseOut => Self::PhaseOut { until: date },
            DecisionKind::No => Self::No,
        }
    }
}

choice! {
    /// The kinds of [`Decision`], for choosing one.
    pub enum DecisionKind: "decision" {
        /// Nothing decided.
        Open = "open",
        /// Active.
        Active = "active",
        /// Active on trial.
        Trial = "trial",
        /// Only watch and answer.
        Watch = "watch",
        /// Later.
        Later = "later",
        /// Wind down.
        PhaseOut = "phase-out",
        /// No.
        No = "no",
    }
}

choice! {
    /// Is there an account on the platform already?
    pub enum Account: "account" {
        /// It must be made.
        New = "new",
        /// It is there and is used.
        Existing = "existing",
        /// It is there but sleeps.
        Sleeping = "sleeping",
        /// Only somebody's private account.
        Private = "private",
    }
}

record! {
    /// One kind of piece that is made for a channel.
    pub struct ChannelFormat {
        /// Stable name.
        pub id: FormatId,
        /// A format of the catalogue; `None` is one of the owner's own.
        pub format: Option<Slug>,
        /// Its name, for a format of the owner's own.
        pub name: String,
        /// How often.
        pub rhythm: Rhythm,
        /// Minutes for one piece; `None` takes the catalogue's assumption.
        pub minutes_per_piece: Option<u32>,
        /// Who makes it, where it is not the one who makes the channel.
        pub person: Option<PersonId>,
        /// Which content pillars it serves.
        pub pillars: Vec<PillarId>,
        /// Anything else.
        pub note: String,
    }
}

record! {
    /// Somebody has a role.
    pub struct RoleOf {
        /// The role.
        pub role: Option<Role>,
        /// The person.
        pub person: Option<PersonId>,
    }
}

choice! {
    /// What somebody does for a channel or duty.
    pub enum Role: "role" {
        /// Answers for the result.
        Accountable = "accountable",
        /// Makes the pieces.
        Makes = "makes",
        /// Approves before publication.
        Approves = "approves",
        /// Answers comments and messages.
        Answers = "answers",
        /// Hands in photos, ideas, facts.
        HandsIn = "hands-in",
        /// Stands in on holiday and illness.
        Deputy = "deputy",
    }
}
