//! Kinds of goals, kinds of pieces, trades and their seasons.

use serde::Deserialize;

use super::HolidayRule;
use crate::plan::{AgeGroup, Customers, Hardness, Metric, Reach, Skill, Slug};

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
    /// Further figures that help to understand it.
    #[serde(default)]
    pub formulas: Vec<Slug>,
    /// Studies behind it.
    #[serde(default)]
    pub evidence: Vec<Slug>,
}

/// A figure and how it is computed: (`plus` − `minus`) ÷ `by`. Texts: `formula-<id>` (name),
/// `formula-<id>-how` (the formula in words).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Formula {
    /// Its name.
    pub id: Slug,
    /// What is added up.
    pub plus: Vec<Term>,
    /// What is taken off.
    #[serde(default)]
    pub minus: Vec<Term>,
    /// What it is divided by, if it is.
    #[serde(default)]
    pub by: Option<Term>,
    /// What comes out.
    pub unit: FormulaUnit,
}

impl Formula {
    /// Everything it computes with, each once, in the order of the formula.
    pub fn terms(&self) -> Vec<Term> {
        let mut terms = Vec::new();
        for term in self.plus.iter().chain(&self.minus).chain(&self.by) {
            if !terms.contains(term) {
                terms.push(*term);
            }
        }
        terms
    }
}

/// A number in a formula.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Term {
    /// What was counted in the month.
    Metric(Metric),
    /// What was counted in the month before.
    Before(Metric),
    /// All costs of the month: what the firm pays, without reserve, and its own work.
    Costs,
    /// What the firm pays for ads in the month.
    Ads,
    /// The contribution margin of a new customer.
    Margin,
    /// What came in: contribution margin × new customers where both are known, else the revenue.
    Earned,
}

/// What a formula gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum FormulaUnit {
    /// Money for each.
    Money,
    /// Money for each thousand.
    MoneyPerThousand,
    /// A share × 100.
    Percent,
    /// A share × 100 that is no share of anything: points from −100 to 100.
    Points,
    /// A plain number.
    Ratio,
    /// A number of people; part of one is one more.
    Count,
    /// Hours.
    Hours,
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
    /// Its seasons, by their names.
    #[serde(default)]
    pub seasons: Vec<Slug>,
    /// What the short path assumes about a small firm of the trade; trades without it are not
    /// offered there.
    #[serde(default)]
    pub short_path: Option<TradeDefaults>,
}

/// What the short path assumes about a small firm of a trade. All of it is an assumption of this
/// workbook, without a study behind it, and stands in the plan as one, to be edited.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TradeDefaults {
    /// Who usually buys.
    pub customers: Customers,
    /// Usual ages of those who decide.
    pub ages: Vec<AgeGroup>,
    /// From how far they usually come.
    pub reach: Reach,
    /// Kind of the usual main goal.
    pub goal: Slug,
    /// Is quality hard to judge before buying?
    #[serde(default)]
    pub hard_to_judge: bool,
    /// Are readers addressed formally?
    #[serde(default)]
    pub formal: bool,
    /// Contribution margin of one new customer in the first year, in whole euros or francs.
    pub margin: i64,
    /// What a new customer spends at the first purchase, in whole euros or francs.
    pub first_purchase: i64,
    /// New customers that ten pieces bring; an entry that is in order brings as many a month.
    pub customers_per_ten: u16,
    /// Platforms that such firms usually begin with. The fit decides between them.
    pub platforms: Vec<Slug>,
    /// Themes with their share of all pieces in per cent.
    /// Texts: `first-plan-<trade>-<id>` (name), `-ideas` (what belongs to it).
    pub pillars: Vec<(Slug, u8)>,
}

/// A time of the year in which a trade has something of its own to show. Texts: `season-<id>`
/// (name), `season-<id>-idea` (what to show). All figures are assumptions of this workbook.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeasonEntry {
    /// Its name.
    pub id: Slug,
    /// The day on which it begins for customers.
    pub begins: HolidayRule,
    /// Weeks before that day in which its pieces are made.
    pub weeks: u8,
    /// Minutes that its pieces take in addition to regular work.
    pub minutes: u32,
}
