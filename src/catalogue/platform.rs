//! Platforms: what each is good for, and what it costs in minutes.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::plan::{AgeGroup, Period, Slug};

/// A platform. Texts: `platform-<id>` (name), `platform-<id>-use` (what it is good for, one
/// sentence), `platform-<id>-limit` (what speaks against it, one sentence).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "four independent answers, each a column of the catalogue"
)]
pub struct PlatformEntry {
    /// Its name in plans.
    pub id: Slug,
    /// What kind of platform.
    pub kind: PlatformKind,
    /// Is it still there?
    pub status: PlatformStatus,
    /// Fits firms that sell to private people.
    pub private: bool,
    /// Fits firms that sell to firms.
    pub firms: bool,
    /// Is it found by people who are near?
    pub local: bool,
    /// Good for finding staff.
    pub recruiting: bool,
    /// Trades it is made for; none where it is open to all.
    #[serde(default)]
    pub trades: Vec<Slug>,
    /// Age groups it reaches well; none where nobody counted them.
    #[serde(default)]
    pub ages: Vec<AgeGroup>,
    /// Share of people in Germany from 14 years who use it weekly, in per mille, if known.
    #[serde(default)]
    pub weekly_per_mille: Option<u16>,
    /// Shares of age groups in Germany who use it weekly, in per mille, where they were counted.
    #[serde(default)]
    pub weekly_by_age: BTreeMap<AgeGroup, u16>,
    /// Can ads be bought there?
    #[serde(default)]
    pub ads: bool,
    /// What it costs a month at least, in cents; assumption.
    #[serde(default)]
    pub cents_per_month: i64,
    /// Names under which people still know it (`Twitter`).
    #[serde(default)]
    pub former_names: Vec<String>,
    /// Most characters of a text, if known.
    #[serde(default)]
    pub text_limit: Option<u32>,
    /// Formats made for it, with low default rhythms.
    #[serde(default)]
    pub formats: Vec<DefaultFormat>,
    /// Kinds of goals it serves well.
    #[serde(default)]
    pub goals: Vec<Slug>,
    /// Minutes a week for answers and comments; assumption.
    pub care_minutes_per_week: u32,
    /// Minutes once to set it up; assumption.
    pub setup_minutes: u32,
    /// Studies behind the figures.
    #[serde(default)]
    pub evidence: Vec<Slug>,
}

/// What kind of platform. Text: `platform-kind-<key>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum PlatformKind {
    /// Social network.
    Network,
    /// Video.
    Video,
    /// Business and jobs network.
    Business,
    /// Short messages in public.
    Microblog,
    /// Messenger.
    Messenger,
    /// Local entry, map, review service.
    Local,
    /// Forum, community.
    Community,
    /// Own: blog, newsletter.
    Own,
}

impl PlatformKind {
    /// All kinds in the order they are offered.
    pub const ALL: [Self; 8] = [
        Self::Local,
        Self::Network,
        Self::Video,
        Self::Business,
        Self::Messenger,
        Self::Own,
        Self::Community,
        Self::Microblog,
    ];

    /// Key of its text.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Network => "platform-kind-network",
            Self::Video => "platform-kind-video",
            Self::Business => "platform-kind-business",
            Self::Microblog => "platform-kind-microblog",
            Self::Messenger => "platform-kind-messenger",
            Self::Local => "platform-kind-local",
            Self::Community => "platform-kind-community",
            Self::Own => "platform-kind-own",
        }
    }
}

/// Is a platform still there?
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum PlatformStatus {
    /// In use.
    Alive,
    /// Closed or replaced; the slug of its successor, if there is one. Not offered any more,
    /// but still shown in plans that name it.
    Closed(Option<Slug>),
}

/// A format on a platform, with the low end of published advice as default rhythm.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DefaultFormat {
    /// The format.
    pub format: Slug,
    /// How often, for a firm with 1 to 5 people; 0 is offered but not suggested.
    pub times: u16,
    /// In which period.
    pub per: Period,
    /// How often with more capacity, in the same period; none where no more is advised.
    #[serde(default)]
    pub more: Option<u16>,
    /// The range of published advice in the same period, where there is any.
    #[serde(default)]
    pub advised: Option<(u16, u16)>,
}
