//! The usual figures, month by month, by the formulas of the catalogue. A missing number or a
//! division by nothing gives no figure, never zero.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::super::Costs;
use super::super::calendar::plus_months;
use crate::catalogue::{Catalogue, Formula, FormulaUnit, Term};
use crate::plan::{CostCategory, Metric, Money, MonthlyFigures, Plan, Quantity, Slug, figure};

/// What a formula gives in one month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reckoned {
    /// What it computes with. Earnings that come from customers stand there as the contribution
    /// margin of all of them. Money stands in whole units of the currency.
    pub parts: Vec<(Term, Option<Quantity>)>,
    /// The result; per cent, points and money are rounded to hundredths. `None` where a part is
    /// missing or it would be divided by nothing.
    pub value: Option<Quantity>,
}

/// A formula with its results.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureRow {
    /// The formula.
    pub formula: Slug,
    /// What its results are.
    pub unit: FormulaUnit,
    /// Does a goal ask for it?
    pub wanted: bool,
    /// One for each month of [`Figures::months`].
    pub values: Vec<Reckoned>,
}

impl FigureRow {
    /// The results that are known, with the place of their month.
    pub fn known(&self) -> impl DoubleEndedIterator<Item = (usize, Quantity)> {
        let values = self.values.iter().enumerate();
        values.filter_map(|(place, reckoned)| Some((place, reckoned.value?)))
    }
}

/// The usual figures.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// First days of the months of the rollout and of all others in which something was counted.
    pub months: Vec<Date>,
    /// The formulas in the order of the catalogue.
    pub rows: Vec<FigureRow>,
    /// The metrics that the wanted formulas need, in the order of the choice.
    pub needed: BTreeSet<Metric>,
    /// New customers counted so far; `None` while nobody has counted.
    pub customers_so_far: Option<Quantity>,
}

/// What the formulas compute with.
struct Given<'a> {
    counted: &'a MonthlyFigures,
    costs: &'a Costs,
    margin: Option<Money>,
}

/// Computes all formulas for all months.
pub(in super::super) fn figures(plan: &Plan, catalogue: &Catalogue, costs: &Costs) -> Figures {
    let counted = &plan.measuring.figures;
    let entered = counted.keys().map(|day| day.first_of_month());
    let months = costs.months.iter().map(|it| it.month);
    let months: BTreeSet<Date> = months.chain(entered).collect();
    let months: Vec<Date> = months.into_iter().collect();
    let wanted = wanted(plan, catalogue);
    let given = Given {
        counted,
        costs,
        margin: plan.budget.margin_per_customer,
    };
    let rows = catalogue.formulas.iter().map(|formula| FigureRow {
        formula: formula.id,
        unit: formula.unit,
        wanted: wanted.contains(&formula.id),
        values: (months.iter())
            .map(|month| given.reckon(formula, *month))
            .collect(),
    });
    let formulas = catalogue.formulas.iter();
    let customers = months
        .iter()
        .filter_map(|month| figure(counted, *month, Metric::Customers))
        .map(|quantity| quantity.thousandths)
        .reduce(i64::saturating_add);
    Figures {
        rows: rows.collect(),
        needed: formulas
            .filter(|formula| wanted.contains(&formula.id))
            .flat_map(metrics)
            .collect(),
        customers_so_far: customers.map(Quantity::thousandths),
        months,
    }
}

/// Break-even, which every firm needs, and what the kinds of its goals name.
fn wanted(plan: &Plan, catalogue: &Catalogue) -> BTreeSet<Slug> {
    let goals = plan.goals.iter().filter(|goal| goal.is_meant());
    let kinds = goals.filter_map(|goal| catalogue.goal_kind(goal.kind?));
    kinds
        .flat_map(|kind| kind.formula.iter().chain(&kind.formulas))
        .copied()
        .chain(Slug::new("break-even"))
        .collect()
}

/// What has to be counted for a formula.
fn metrics(formula: &Formula) -> impl Iterator<Item = Metric> {
    formula.terms().into_iter().filter_map(|term| match term {
        Term::Metric(metric) | Term::Before(metric) => Some(metric),
        // Break-even is held against the customers so far.
        Term::Margin => Some(Metric::Customers),
        Term::Earned => Some(Metric::Revenue),
        Term::Costs | Term::Ads => None,
    })
}

/// Cents as thousandths of a whole unit.
fn whole_units(money: Money) -> Quantity {
    Quantity::thousandths(money.cents.saturating_mul(10))
}

impl Given<'_> {
    fn number(&self, term: Term, month: Date) -> Option<Quantity> {
        let costs = || self.costs.months.iter().find(|it| it.month == month);
        let margin = self.margin.map(whole_units);
        match term {
            Term::Metric(metric) => figure(self.counted, month, metric),
            Term::Before(metric) => figure(self.counted, plus_months(month, -1), metric),
            Term::Costs => costs().map(|it| whole_units(it.cash + it.labour)),
            // A month without ads has no cost of a click, rather than one of nothing.
            Term::Ads => {
                let ads = costs()?.by_category.get(&Some(CostCategory::Ads))?;
                (Money::default() < *ads).then(|| whole_units(*ads))
            }
            Term::Margin => margin,
            Term::Earned => {
                let customers = figure(self.counted, month, Metric::Customers);
                let by_margin = margin.zip(customers).and_then(|(margin, customers)| {
                    let all = i128::from(margin.thousandths) * i128::from(customers.thousandths);
                    i64::try_from(all / 1000).ok()
                });
                (by_margin.map(Quantity::thousandths))
                    .or_else(|| figure(self.counted, month, Metric::Revenue))
            }
        }
    }

    fn reckon(&self, formula: &Formula, month: Date) -> Reckoned {
        let parts = formula.terms().into_iter();
        Reckoned {
            parts: parts.map(|term| (term, self.number(term, month))).collect(),
            value: self.value(formula, month),
        }
    }

    fn value(&self, formula: &Formula, month: Date) -> Option<Quantity> {
        let number = |term: &Term| Some(i128::from(self.number(*term, month)?.thousandths));
        let sum = |terms: &[Term]| terms.iter().map(number).sum::<Option<i128>>();
        let above = sum(&formula.plus)? - sum(&formula.minus)?;
        let below = match &formula.by {
            None => 1000,
            Some(term) => number(term)?,
        };
        let (factor, step) = match formula.unit {
            FormulaUnit::Money | FormulaUnit::Ratio => (1, 10),
            FormulaUnit::MoneyPerThousand => (1000, 10),
            FormulaUnit::Percent | FormulaUnit::Points => (100, 10),
            FormulaUnit::Hours => (1, 1),
            // Nobody wins a part of a customer: one more.
            FormulaUnit::Count => {
                let whole = (0 < below).then(|| -(-above).div_euclid(below))?;
                return Some(Quantity::whole(i64::try_from(whole).ok()?));
            }
        };
        let steps = divided(above * 1000 * factor, below * step)?;
        Some(Quantity::thousandths(i64::try_from(steps * step).ok()?))
    }
}

/// Rounded half away from zero; `None` for a division by nothing or less.
fn divided(above: i128, below: i128) -> Option<i128> {
    let half = if above < 0 { -below } else { below };
    (0 < below).then(|| (2 * above + half) / (2 * below))
}

#[cfg(test)]
mod tests;
