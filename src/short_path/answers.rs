//! The seven answers, and what takes the place of those that are missing.

use crate::catalogue::{Catalogue, TradeDefaults, TradeEntry};
use crate::plan::{AgeGroup, Country, Money, Reach, Size, Slug};

/// What the owner answered. Everything may be missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// Name of the firm; may be empty.
    pub name: String,
    /// A trade of [`trades`](super::trades).
    pub trade: Option<Slug>,
    /// How many people work there.
    pub size: Option<Size>,
    /// The country, whose law and holidays apply.
    pub country: Option<Country>,
    /// State, Land or canton as in [`Business::state`](crate::plan::Business::state); may be empty.
    pub state: String,
    /// From how far customers come.
    pub reach: Option<Reach>,
    /// Kind of the main goal, one of [`goals`](fn@super::goals).
    pub goal: Option<Slug>,
    /// Ages of the customers; empty is not answered.
    pub ages: Vec<AgeGroup>,
    /// Minutes a week that are there for social media, of everybody together.
    pub minutes_per_week: Option<u32>,
    /// Money a month that may be spent, in the country's currency.
    pub money_per_month: Option<Money>,
}

/// Minutes a week where nobody answered: three hours, as the owners of small firms most often
/// name one to five (`VerticalResponse`, about 2012).
pub(super) const USUAL_MINUTES: u32 = 180;

impl Answers {
    /// What is usual in a trade.
    pub(super) fn usual(trade: Slug, catalogue: &Catalogue) -> Self {
        let Some(usual) = find(trade, catalogue).map(|(_, usual)| usual) else {
            return Self::default();
        };
        Self {
            trade: Some(trade),
            size: Some(Size::TwoToFive),
            country: Some(Country::Germany),
            reach: Some(usual.reach),
            goal: Some(usual.goal),
            ages: usual.ages.clone(),
            minutes_per_week: Some(USUAL_MINUTES),
            money_per_month: Some(Money::whole(50)),
            ..Self::default()
        }
    }
}

/// A trade of the short path with its defaults.
pub(super) fn find(trade: Slug, catalogue: &Catalogue) -> Option<(&TradeEntry, &TradeDefaults)> {
    let entry = super::trades(catalogue).find(|entry| entry.id == trade)?;
    Some((entry, entry.short_path.as_ref()?))
}
