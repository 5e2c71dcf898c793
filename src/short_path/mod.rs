//! The short path: seven answers become a complete first plan.
//!
//! What the answers leave open is filled with what is usual in the trade, from the catalogue, and
//! stands in the plan as an assumption to be edited. Platforms and rhythms come from the analysis,
//! so that the plan fits the hours and the money that were answered.

mod answers;
mod budget;
mod build;
mod case;
mod content;
mod goals;
mod once;
mod people;
mod platforms;
mod rules;

use jiff::civil::Date;

use crate::catalogue::{Catalogue, GoalKind, TradeEntry};
use crate::lang::Lang;
use crate::plan::{Plan, Slug};

pub use answers::Answers;

/// Kinds of goals offered as the main goal, the hard ones first.
const GOALS: [&str; 6] = [
    "customers",
    "sales",
    "local",
    "service",
    "staff",
    "awareness",
];

/// The trades that the short path knows well enough, in the order they are offered.
pub fn trades(catalogue: &Catalogue) -> impl Iterator<Item = &TradeEntry> {
    let trades = catalogue.trades.iter();
    trades.filter(|trade| trade.short_path.is_some())
}

/// The kinds of goals offered as the main goal.
pub fn goals(catalogue: &Catalogue) -> impl Iterator<Item = &GoalKind> {
    let known = |name| catalogue.goal_kind(Slug::new(name)?);
    GOALS.into_iter().filter_map(known)
}

/// What is usual in a trade: to be shown as preselected, and changed where it does not fit.
pub fn suggested(trade: Slug, catalogue: &Catalogue) -> Answers {
    Answers::usual(trade, catalogue)
}

/// A complete first plan. Unanswered questions take what is usual in the trade; without a trade,
/// in a shop.
pub fn plan(answers: &Answers, catalogue: &Catalogue, lang: &Lang, today: Date) -> Plan {
    build::plan(answers, catalogue, lang, today)
}

#[cfg(test)]
mod tests;
