//! Kinds of goals, kinds of pieces, and trades.

use serde::Deserialize;

use crate::plan::{Hardness, Skill, Slug};

/// A kind of goal. Texts: `goal-kind-<id>` (name), `-lead` (lead measure), `-unit` (its unit),
/// `-support` (supporting measures), `-trap` (the number that flatters), `-example`, and
/// `-example-<trade>` for each trade.
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
    /// The figure that shows whether the goal is worth its effort.
    #[serde(default)]
    pub formula: Option<Slug>,
    /// Studies behind it.
    #[serde(default)]
    pub evidence: Vec<Slug>,
}

/// A figure and how it is computed. Texts: `formula-<id>` (name), `formula-<id>-how` (the formula in
/// words).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Formula {
    /// Its name.
    pub id: Slug,
}

/// A kind of piece. Text: `format-<id>`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormatEntry {
    /// Its name in plans.
    pub id: Slug,
    /// What making it asks for.
    pub skill: Skill,
    /// Minutes for one piece; an assumption unless evidence says otherwise.
    pub minutes: u32,
    /// Studies behind the figure; none means assumption.
    #[serde(default)]
    pub evidence: Vec<Slug>,
}

/// A trade. Texts: `trade-<id>` (name), `trade-<id>-topics` (what such a firm can show, separated by
/// commas).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TradeEntry {
    /// Its name in plans.
    pub id: Slug,
}
