//! With how much money.

use super::case::Case;
use crate::analysis::Analysis;
use crate::plan::{Amount, Budget, CostCategory, CostLine, Interval, Item as _, Money, Plan};

/// Cost of an own hour in Switzerland and Liechtenstein; an assumption.
const HOUR_IN_FRANCS: Money = Money::whole(55);
/// What things for the phone cost once; an assumption.
const EQUIPMENT: Money = Money::whole(60);
/// What a photographer costs for half a day; an assumption.
const PHOTOS: Money = Money::whole(300);

/// The limit as answered, and what the plan computes with.
pub(super) fn budget(case: &Case<'_>) -> Budget {
    let assumptions = &case.catalogue.assumptions;
    let is_money = 0 < case.money.cents;
    Budget {
        limit: if is_money {
            Amount::Exact(case.money)
        } else {
            Amount::Nothing
        },
        limit_per: is_money.then_some(Interval::Month),
        reserve_percent: Some(assumptions.reserve_percent),
        hourly_cost: Some(if case.pays_in_francs() {
            HOUR_IN_FRANCS
        } else {
            Money::cents(assumptions.hourly_cost_cents)
        }),
        margin_per_customer: Some(margin(case)),
        note: if is_money {
            case.text("budget-note")
        } else {
            case.text("no-money")
        },
        ..Budget::default()
    }
}

/// What a new customer leaves in the first year; half as much again in francs, where prices and
/// wages are higher. An assumption.
pub(super) fn margin(case: &Case<'_>) -> Money {
    let margin = case.usual.margin;
    Money::whole(if case.pays_in_francs() {
        margin * 3 / 2
    } else {
        margin
    })
}

/// Adds what is worth buying once, as far as the money goes after everything else; where nothing
/// is bought, that is said.
pub(super) fn add_once(plan: &mut Plan, case: &Case<'_>, analysis: &Analysis) {
    let once = |key: &str, amount: Amount| CostLine {
        title: case.text(key),
        category: Some(CostCategory::Production),
        amount,
        interval: Some(Interval::Once),
        from: Some(case.start),
        ..CostLine::fresh()
    };
    let reserve = i64::from(plan.budget.reserve_percent.unwrap_or(0));
    let with_reserve = |money: Money| Money::cents(money.cents * (100 + reserve) / 100);
    let mut left = analysis.money.left().unwrap_or_default();
    for (key, amount) in [("equipment", EQUIPMENT), ("photos", PHOTOS)] {
        let cost = with_reserve(amount);
        if cost <= left {
            left = left - cost;
            plan.budget.lines.push(once(key, Amount::Exact(amount)));
        }
    }
    if plan.budget.lines.is_empty() {
        plan.budget.lines.push(once("phone", Amount::Nothing));
    }
}
