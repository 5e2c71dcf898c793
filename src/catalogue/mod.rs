//! What the workbook knows: platforms, kinds of goals, formats and their effort, house rules,
//! the law checklist, readiness questions, trades, seasons, public holidays and the studies behind its
//! figures.
//!
//! Facts live in `assets/catalogue/*.ron`, names and sentences in the language files under the
//! keys given at each type. Parsed once; a plan refers to entries by their [`Slug`], so a plan
//! never breaks when the catalogue grows.

mod checklist;
mod evidence;
mod holidays;
mod kinds;
mod load;
mod platform;

use crate::plan::{Slug, Trade};

pub use checklist::{DoubtEntry, DutyEntry, LawEntry, ReadinessEntry, RiskEntry, RuleEntry};
pub use evidence::{Assumptions, Evidence};
pub use holidays::{HolidayEntry, HolidayRule, Holidays, RegionEntry};
pub use kinds::{
    FormatEntry, Formula, FormulaUnit, GoalKind, SeasonEntry, Term, TradeDefaults, TradeEntry,
};
pub use load::catalogue;
pub use platform::{DefaultFormat, PlatformEntry, PlatformKind, PlatformStatus};

/// Everything the workbook knows.
#[derive(Debug)]
pub struct Catalogue {
    /// Platforms, in the order they are offered.
    pub platforms: Vec<PlatformEntry>,
    /// Kinds of goals.
    pub goal_kinds: Vec<GoalKind>,
    /// Figures and how they are computed, the most useful for a small firm first.
    pub formulas: Vec<Formula>,
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
    /// Seasons of trades, in the order of a year.
    pub seasons: Vec<SeasonEntry>,
    /// States, cantons and their public holidays.
    pub holidays: Holidays,
    /// Studies and sources.
    pub evidence: Vec<Evidence>,
    /// Assumptions that hold for every platform.
    pub assumptions: Assumptions,
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

    /// The seasons of a trade; none where the workbook knows none.
    pub fn seasons_of(&self, trade: &Trade) -> impl Iterator<Item = &SeasonEntry> + use<'_> {
        let trade = self.trades.iter().find(|entry| match trade {
            Trade::Listed(id) => entry.id == *id,
            Trade::Open | Trade::Own(_) => false,
        });
        let seasons = self.seasons.iter();
        seasons.filter(move |season| trade.is_some_and(|it| it.seasons.contains(&season.id)))
    }

    /// A study by its slug.
    pub fn evidence(&self, id: Slug) -> Option<&Evidence> {
        self.evidence.iter().find(|entry| entry.id == id)
    }
}

#[cfg(test)]
mod tests;
