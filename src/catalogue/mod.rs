//! What the workbook knows: platforms, kinds of goals, formats and their effort, house rules,
//! the law checklist, readiness questions, trades and the studies behind its figures.
//!
//! Facts live in `assets/catalogue/*.ron`, names and sentences in the language files under the
//! keys given at each type. Parsed once; a plan refers to entries by their [`Slug`], so a plan
//! never breaks when the catalogue grows.

mod load;

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::plan::{AgeGroup, Hardness, Period, Slug};

pub use load::catalogue;

/// Everything the workbook knows.
#[derive(Debug)]
pub struct Catalogue {
    /// Platforms, in the order they are offered.
    pub platforms: Vec<PlatformEntry>,
    /// Kinds of goals.
    pub goal_kinds: Vec<GoalKind>,
    /// Kinds of pieces that are made.
    pub formats: Vec<FormatEntry>,
    /// House rules worth having.
    pub rules: Vec<RuleEntry>,
    /// What the law asks.
    pub laws: Vec<LawEntry>,
    /// Readiness questions.
    pub readiness: Vec<ReadinessEntry>,
    /// Common doubts.
    pub doubts: Vec<DoubtEntry>,
    /// Risks that small firms often meet.
    pub risks: Vec<RiskEntry>,
    /// Work that belongs to no channel.
    pub duties: Vec<DutyEntry>,
    /// Trades.
    pub trades: Vec<TradeEntry>,
    /// Studies and sources.
    pub evidence: Vec<Evidence>,
    /// Assumptions that hold for every platform.
    pub assumptions: Assumptions,
}

/// A platform. Texts: `platform-<id>` (name), `platform-<id>-use` (what it is good for, one
/// sentence), `platform-<id>-limit` (what speaks against it, one sentence).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
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
    /// Age groups it reaches well.
    #[serde(default)]
    pub ages: Vec<AgeGroup>,
    /// Share of people in Germany from 14 years who use it weekly, in per mille, if known.
    #[serde(default)]
    pub weekly_per_mille: Option<u16>,
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
}

/// A kind of goal. Texts: `goal-kind-<id>` (name), `-lead` (lead measure), `-unit` (its unit),
/// `-support` (supporting measures), `-trap` (the number that flatters), `-example`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GoalKind {
    /// Its name in plans.
    pub id: Slug,
    /// Hard or soft.
    pub hardness: Hardness,
    /// Is the lead measure better when it is lower (time to answer)?
    #[serde(default)]
    pub lower_is_better: bool,
    /// Studies behind it.
    #[serde(default)]
    pub evidence: Vec<Slug>,
}

/// A kind of piece. Text: `format-<id>`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormatEntry {
    /// Its name in plans.
    pub id: Slug,
    /// Minutes for one piece; an assumption unless evidence says otherwise.
    pub minutes: u32,
    /// Studies behind the figure; none means assumption.
    #[serde(default)]
    pub evidence: Vec<Slug>,
}

/// A house rule. Texts: `rule-<id>` (title), `rule-<id>-text` (a sentence to start from).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleEntry {
    /// Its name in plans.
    pub id: Slug,
    /// One of the three that every firm needs: confidentiality, copyright, ethics.
    #[serde(default)]
    pub mandatory: bool,
}

/// A point of law. Texts: `law-<id>` (what is asked), `law-<id>-why` (source and detail).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LawEntry {
    /// Its name in plans.
    pub id: Slug,
    /// Countries where it holds.
    pub countries: Vec<crate::plan::Country>,
}

/// A readiness question. Texts: `ready-<id>` (question), `ready-<id>-step` (next step).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadinessEntry {
    /// Its name in plans.
    pub id: Slug,
    /// Studies behind it.
    #[serde(default)]
    pub evidence: Vec<Slug>,
}

/// A common doubt. Texts: `doubt-<id>` (the doubt), `doubt-<id>-answer` (what studies found).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DoubtEntry {
    /// Its name in plans.
    pub id: Slug,
    /// Studies behind it.
    #[serde(default)]
    pub evidence: Vec<Slug>,
}

/// A risk. Texts: `risk-<id>`, `risk-<id>-mitigation`, `risk-<id>-contingency`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RiskEntry {
    /// Its name.
    pub id: Slug,
    /// Usual impact.
    pub impact: crate::plan::Impact,
    /// Usual likelihood.
    pub likelihood: crate::plan::Likelihood,
}

/// Work that belongs to no channel. Text: `duty-<id>`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DutyEntry {
    /// Its name.
    pub id: Slug,
    /// Minutes each time; assumption.
    pub minutes: u32,
    /// How often.
    pub times: u16,
    /// In which period.
    pub per: Period,
}

/// A trade. Text: `trade-<id>`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TradeEntry {
    /// Its name in plans.
    pub id: Slug,
}

/// A study or other source. Texts: `evidence-<id>` (what it found, with its figures, one or two
/// sentences), `evidence-<id>-source` (who, year, sample, population; corrections).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// Its name.
    pub id: Slug,
    /// Year of the field work; older than five years is marked old.
    pub year: i16,
    /// Address on the web.
    #[serde(default)]
    pub url: String,
}

/// Assumptions that hold for every platform; all can be changed in the plan.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assumptions {
    /// Minutes a week for answers on a platform of the owner's own.
    pub own_care_minutes_per_week: u32,
    /// Minutes a week on a channel that is only watched.
    pub watch_minutes_per_week: u32,
    /// Minutes once to set up a platform of the owner's own.
    pub own_setup_minutes: u32,
    /// Minutes for a piece of the owner's own format.
    pub own_format_minutes: u32,
    /// Cost of an own hour, in cents, where nobody said otherwise.
    pub hourly_cost_cents: i64,
    /// Lowest legal hourly wage in Germany in cents, by year.
    pub minimum_wage_germany_cents: BTreeMap<i16, i64>,
    /// Sensible share of social media in the marketing budget, per mille, from–to.
    pub social_share_per_mille: (u16, u16),
    /// Reserve in per cent where nobody said otherwise.
    pub reserve_percent: u8,
}

impl Catalogue {
    /// A platform by its slug, closed ones included.
    pub fn platform(&self, id: Slug) -> Option<&PlatformEntry> {
        self.platforms.iter().find(|entry| entry.id == id)
    }

    /// A kind of goal by its slug.
    pub fn goal_kind(&self, id: Slug) -> Option<&GoalKind> {
        self.goal_kinds.iter().find(|entry| entry.id == id)
    }

    /// A format by its slug.
    pub fn format(&self, id: Slug) -> Option<&FormatEntry> {
        self.formats.iter().find(|entry| entry.id == id)
    }

    /// A study by its slug.
    pub fn evidence(&self, id: Slug) -> Option<&Evidence> {
        self.evidence.iter().find(|entry| entry.id == id)
    }
}
