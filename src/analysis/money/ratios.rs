//! Costs compared: with the marketing budget, the revenue and what a customer brings.

use super::unsigned;
use crate::plan::{Budget, Horizon, Money};

/// Cash × 12 / months, in thousandths of the marketing budget of a year.
pub(super) fn share_per_mille(cash: Money, budget: &Budget, horizon: Horizon) -> Option<u64> {
    let whole = u128::from(unsigned(budget.marketing_per_year?));
    let months = u128::try_from(horizon.months()).ok()?;
    let a_year = u128::from(unsigned(cash)) * 12 * 1000;
    u64::try_from(a_year.checked_div(whole * months)?).ok()
}

/// Marketing × 1000 / revenue.
pub(super) fn of_revenue(budget: &Budget, revenue: Option<Money>) -> Option<u64> {
    let revenue = u128::from(unsigned(revenue?));
    let marketing = u128::from(unsigned(budget.marketing_per_year?));
    u64::try_from((marketing * 1000 + revenue / 2).checked_div(revenue)?).ok()
}

/// Costs divided by the margin of a customer, rounded up.
pub(super) fn break_even(total: Money, margin: Option<Money>) -> Option<u64> {
    let margin = unsigned(margin?);
    (0 < margin).then(|| unsigned(total).div_ceil(margin))
}
