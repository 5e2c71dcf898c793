//! What the usual figures mean and how they are computed, with the plan's own numbers where all
//! parts of the formula are known. A missing part gives a dash, never a zero.

use eframe::egui::Ui;
use jiff::civil::Date;

use super::readings;
use crate::analysis::MonthCosts;
use crate::plan::{Goal, Money, Quantity, Reading};
use crate::ui::Cx;
use crate::ui::theme::GRID;
use crate::ui::widgets::text::{guidance, strong};

/// Stands where a part of the formula is missing.
const MISSING: &str = "–";

/// The figures with their formulas.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, all: &[Reading], goals: &[Goal]) {
    guidance(ui, cx.t("measuring-glossary-guidance"));
    for formula in &cx.catalogue.formulas {
        let id = formula.id.as_str();
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = GRID / 4.0;
            ui.label(strong(cx.lang.text(&format!("formula-{id}"))));
            ui.label(cx.lang.text(&format!("formula-{id}-how")));
            if let Some(own) = own(cx, id, all, goals) {
                let args = [("value", own.into())];
                guidance(ui, &cx.lang.format("measuring-own", &args));
            }
        });
    }
}

/// The plan's own number for a figure. `None` for figures that only a platform's statistics know.
fn own(cx: &Cx<'_>, formula: &str, all: &[Reading], goals: &[Goal]) -> Option<String> {
    let of_kind = |kind| last_of_kind(all, goals, kind);
    let found = match formula {
        "break-even" => break_even(cx),
        "inquiry" => each(cx, of_kind("customers")),
        "applicant" => each(cx, of_kind("staff")),
        "return" => profit(cx, of_kind("sales")),
        "answers" => of_kind("service").map(|(goal, _, value)| {
            let number = cx.lang.decimal(value.thousandths);
            format!("{number} {}", goal.unit.trim())
                .trim_end()
                .to_owned()
        }),
        _ => return None,
    };
    Some(found.unwrap_or_else(|| MISSING.to_owned()))
}

/// The last reading of the first goal of a kind that has one.
fn last_of_kind<'a>(
    all: &[Reading],
    goals: &'a [Goal],
    kind: &str,
) -> Option<(&'a Goal, Date, Quantity)> {
    let is_kind = |goal: &&Goal| goal.kind.is_some_and(|slug| slug.as_str() == kind);
    goals.iter().filter(is_kind).find_map(|goal| {
        let (date, value) = readings::of(all, goal.id).last().copied()?;
        Some((goal, date, value))
    })
}

/// Customers that pay for everything, own labour included.
fn break_even(cx: &Cx<'_>) -> Option<String> {
    let costs = &cx.analysis.money;
    let customers = costs.break_even_customers?;
    let args = [
        ("count", i64::try_from(customers).ok()?.into()),
        ("cost", cx.money(costs.total).into()),
    ];
    Some(cx.lang.format("measuring-own-break-even", &args))
}

/// Everything that the month of a day costs, own labour included. `None` outside of the rollout
/// and in a month without costs.
fn cost_of(cx: &Cx<'_>, date: Date) -> Option<Money> {
    let months = &cx.analysis.money.months;
    let month = (months.iter()).find(|month| month.month == date.first_of_month())?;
    let MonthCosts {
        cash,
        reserve,
        labour,
        ..
    } = month;
    Some(*cash + *reserve + *labour).filter(|cost| Money::default() < *cost)
}

/// Costs of a month for each of what was counted in it.
fn each(cx: &Cx<'_>, last: Option<(&Goal, Date, Quantity)>) -> Option<String> {
    let (_, date, value) = last?;
    let cost = cost_of(cx, date)?;
    let args = [
        ("month", cx.lang.month(date).into()),
        ("cost", cx.money(cost).into()),
        ("number", cx.lang.decimal(value.thousandths).into()),
        ("each", cx.money(divided(cost, value)?).into()),
    ];
    Some(cx.lang.format("measuring-own-each", &args))
}

/// Money divided by a number, rounded to whole euros; `None` for nothing or less.
fn divided(cost: Money, number: Quantity) -> Option<Money> {
    let whole = i128::from(cost.cents) * 1000;
    let cents = whole.checked_div(i128::from(number.thousandths))?;
    let euros = i64::try_from((cents + 50) / 100).ok()?;
    (0 < number.thousandths).then(|| Money::whole(euros))
}

/// What came in, less what it cost, as a share of what it cost. A reading of a sales goal is
/// money.
fn profit(cx: &Cx<'_>, last: Option<(&Goal, Date, Quantity)>) -> Option<String> {
    let (_, date, value) = last?;
    let cost = cost_of(cx, date)?;
    let earned = Money::cents(value.thousandths / 10);
    let gained = i128::from((earned - cost).cents) * 1000;
    let share = gained.checked_div(i128::from(cost.cents))?;
    let args = [
        ("month", cx.lang.month(date).into()),
        ("earned", cx.money(earned).into()),
        ("cost", cx.money(cost).into()),
        ("share", cx.lang.percent(i64::try_from(share).ok()?).into()),
    ];
    Some(cx.lang.format("measuring-own-return", &args))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_divided_by_nothing() {
        assert_eq!(divided(Money::whole(300), Quantity::whole(0)), None);
        assert_eq!(
            divided(Money::whole(300), Quantity::whole(4)),
            Some(Money::whole(75))
        );
    }
}
