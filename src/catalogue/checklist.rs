//! Checklists: house rules, law, readiness, doubts, risks and the work around the channels.

use serde::Deserialize;

use crate::plan::{Country, Impact, Likelihood, Period, Slug};

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
    pub countries: Vec<Country>,
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
    pub impact: Impact,
    /// Usual likelihood.
    pub likelihood: Likelihood,
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
