//! Costs by month and kind, own labour included, against what is there.
//!
//! Money is counted when it falls due (see [`due_days`](due::due_days)). Own labour = minutes
//! needed by the firm's own people and by nobody in particular × cost of an hour / 60; agencies
//! and freelancers are paid by cost lines. Labour is shown beside the money and not held against
//! the limit.

mod due;
mod labour;
mod ratios;

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::calendar::{plus_days, plus_months};
use super::{Load, Schedule, Verdict};
use crate::catalogue::Catalogue;
use crate::plan::{
    Budget, CostCategory, CostLine, CostLineId, Horizon, Interval, Money, Payer, Plan,
};

/// The money of one calendar month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonthCosts {
    /// First day of the month.
    pub month: Date,
    /// What the firm pays, by kind; `None` is a kind nobody has chosen yet.
    pub by_category: BTreeMap<Option<CostCategory>, Money>,
    /// What the firm pays, without reserve.
    pub cash: Money,
    /// Reserve on it.
    pub reserve: Money,
    /// What grants and partners pay.
    pub others: Money,
    /// Own labour, priced.
    pub labour: Money,
    /// Cash and reserve from the first month to this one.
    pub cumulative: Money,
}

/// The money of one kind over the whole rollout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CategoryCosts {
    /// The kind; `None` is a kind nobody has chosen yet.
    pub category: Option<CostCategory>,
    /// What the firm pays.
    pub own: Money,
    /// What grants and partners pay.
    pub others: Money,
}

/// One cost line over the whole rollout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineCosts {
    /// The line.
    pub line: CostLineId,
    /// What the firm pays; `None` while amount or interval are open.
    pub own: Option<Money>,
    /// What grants and partners pay; `None` while amount or interval are open.
    pub others: Option<Money>,
}

/// What the rollout costs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Costs {
    /// Month by month.
    pub months: Vec<MonthCosts>,
    /// Kind by kind, in their usual order; only those that occur.
    pub categories: Vec<CategoryCosts>,
    /// Line by line, in the order of the plan.
    pub lines: Vec<LineCosts>,
    /// What the firm pays, without reserve.
    pub cash: Money,
    /// Reserve on it.
    pub reserve: Money,
    /// The reserve in per cent.
    pub reserve_percent: u8,
    /// Nobody has chosen the reserve; the catalogue's assumption is taken.
    pub reserve_assumed: bool,
    /// Cash and reserve: what is held against the limit.
    pub total_cash: Money,
    /// What grants and partners pay.
    pub others: Money,
    /// Own labour, priced.
    pub labour: Money,
    /// Minutes of own labour.
    pub labour_minutes: u64,
    /// For some of it nobody has said what an hour costs; the catalogue's assumption is taken.
    pub labour_assumed: bool,
    /// Cash, reserve and own labour.
    pub total: Money,
    /// What may be spent in the rollout; `None` while it is open.
    pub limit: Option<Money>,
    /// The verdict on cash against limit.
    pub verdict: Verdict,
    /// Lines whose amount or interval is open and which are therefore not counted.
    pub open_lines: usize,
    /// Share of the yearly marketing budget in per mille, extrapolated to a year; `None` while
    /// that budget is unknown.
    pub share_per_mille: Option<u64>,
    /// The sensible share, from–to, in per mille.
    pub share_band: (u16, u16),
    /// The whole marketing of a year in per mille of the revenue, rounded half up; `None` while one
    /// of the two is unknown.
    pub marketing_of_revenue_per_mille: Option<u64>,
    /// What rules of thumb allow for that, from–to, in per mille; they contradict each other.
    pub marketing_band: (u16, u16),
    /// New customers that pay for everything, own labour included; `None` while the margin of a
    /// customer is unknown.
    pub break_even_customers: Option<u64>,
}

impl Costs {
    /// What is left of the limit; negative if it is exceeded.
    pub fn left(&self) -> Option<Money> {
        self.limit.map(|limit| limit - self.total_cash)
    }
}

/// Computes the costs of the rollout.
pub(super) fn costs(plan: &Plan, catalogue: &Catalogue, schedule: &Schedule, load: &Load) -> Costs {
    let budget = &plan.budget;
    let percent = (budget.reserve_percent).unwrap_or(catalogue.assumptions.reserve_percent);
    let mut months = empty_months(schedule);
    let lines = fill_lines(&mut months, budget, schedule);
    let labour = labour::labour(plan, catalogue, schedule, load);
    let (mut cash, mut reserve) = (Money::default(), Money::default());
    for month in &mut months {
        month.labour = (labour.by_month.get(&month.month).copied()).unwrap_or_default();
        cash += month.cash;
        // Rounded up to each month, so that the months add up to the rounded total.
        month.reserve = percent_of(cash, percent) - reserve;
        reserve += month.reserve;
        month.cumulative = cash + reserve;
    }
    let labour_total = months.iter().map(|month| month.labour).sum();
    let total_cash = cash + reserve;
    let total = total_cash + labour_total;
    let limit = limit_of_rollout(budget, schedule.horizon);
    let open_lines = lines.iter().filter(|line| line.own.is_none()).count();
    Costs {
        categories: by_category(budget, &lines),
        cash,
        reserve,
        reserve_percent: percent,
        reserve_assumed: budget.reserve_percent.is_none(),
        total_cash,
        others: months.iter().map(|month| month.others).sum(),
        labour: labour_total,
        labour_minutes: labour.minutes,
        labour_assumed: labour.assumed,
        total,
        limit,
        verdict: verdict(total_cash, limit, 0 < open_lines),
        open_lines,
        share_per_mille: ratios::share_per_mille(total_cash, budget, schedule.horizon),
        share_band: catalogue.assumptions.social_share_per_mille,
        marketing_of_revenue_per_mille: ratios::of_revenue(budget, plan.business.revenue),
        marketing_band: catalogue.assumptions.marketing_of_revenue_per_mille,
        break_even_customers: ratios::break_even(total, budget.margin_per_customer),
        lines,
        months,
    }
}

fn unsigned(money: Money) -> u64 {
    u64::try_from(money.cents).unwrap_or(0)
}

fn verdict(needed: Money, limit: Option<Money>, open: bool) -> Verdict {
    Verdict::of(unsigned(needed), limit.map(unsigned), open)
}

/// The calendar months of the rollout.
fn empty_months(schedule: &Schedule) -> Vec<MonthCosts> {
    let first = schedule.start.first_of_month();
    (0..)
        .map(|number| plus_months(first, number))
        .take_while(|month| *month <= schedule.end)
        // The longest rollout touches 13 months; the end of the calendar must not loop.
        .take(14)
        .map(|month| MonthCosts {
            month,
            by_category: BTreeMap::new(),
            cash: Money::default(),
            reserve: Money::default(),
            others: Money::default(),
            labour: Money::default(),
            cumulative: Money::default(),
        })
        .collect()
}

/// The days in which money is counted: whole calendar months from the first day of the rollout,
/// so that three months hold three monthly payments.
pub(super) fn money_days(schedule: &Schedule) -> (Date, Date) {
    let months = i32::from(schedule.horizon.months());
    let end = plus_days(plus_months(schedule.start, months), -1);
    (schedule.start, end.min(schedule.end))
}

/// Books each line on its months and returns its totals.
fn fill_lines(months: &mut [MonthCosts], budget: &Budget, schedule: &Schedule) -> Vec<LineCosts> {
    let days = money_days(schedule);
    let mut totals = Vec::new();
    for line in &budget.lines {
        let (Some(amount), Some(interval)) = (line.amount.planned(), line.interval) else {
            totals.push(LineCosts {
                line: line.id,
                own: None,
                others: None,
            });
            continue;
        };
        let (mut own, mut others) = (Money::default(), Money::default());
        for day in due::due_days(interval, line.from, line.until, days) {
            let month = (months.iter_mut()).find(|month| month.month == day.first_of_month());
            let Some(month) = month else { continue };
            if is_paid_by_others(line, day) {
                month.others += amount;
                others += amount;
            } else {
                month.cash += amount;
                *month.by_category.entry(line.category).or_default() += amount;
                own += amount;
            }
        }
        totals.push(LineCosts {
            line: line.id,
            own: Some(own),
            others: Some(others),
        });
    }
    totals
}

fn is_paid_by_others(line: &CostLine, day: Date) -> bool {
    match &line.payer {
        Payer::Own => false,
        Payer::Grant { until, .. } | Payer::Partner { until, .. } => {
            until.is_none_or(|until| day <= until)
        }
    }
}

fn by_category(budget: &Budget, lines: &[LineCosts]) -> Vec<CategoryCosts> {
    let mut sums: BTreeMap<Option<CostCategory>, (Money, Money)> = BTreeMap::new();
    for (line, costs) in budget.lines.iter().zip(lines) {
        if let (Some(own), Some(others)) = (costs.own, costs.others) {
            let sum = sums.entry(line.category).or_default();
            sum.0 += own;
            sum.1 += others;
        }
    }
    (sums.into_iter())
        .map(|(category, (own, others))| CategoryCosts {
            category,
            own,
            others,
        })
        .collect()
}

/// A percentage, rounded half up.
fn percent_of(money: Money, percent: u8) -> Money {
    let cents = money.cents.saturating_mul(i64::from(percent));
    Money::cents((cents + 50) / 100)
}

/// The limit for the whole rollout: a limit by year × months / 12, by quarter × months / 3, by
/// month × months, by week × weeks, by day × days. A single limit is one for the rollout, and so
/// is one whose time nobody has chosen yet.
fn limit_of_rollout(budget: &Budget, horizon: Horizon) -> Option<Money> {
    let limit = budget.limit.planned()?.cents;
    let (months, weeks) = (i64::from(horizon.months()), i64::from(horizon.weeks()));
    let (times, parts) = match budget.limit_per {
        None | Some(Interval::Once) => (1, 1),
        Some(Interval::Day) => (weeks * 7, 1),
        Some(Interval::Week) => (weeks, 1),
        Some(Interval::Month) => (months, 1),
        Some(Interval::Quarter) => (months, 3),
        Some(Interval::Year) => (months, 12),
    };
    Some(Money::cents(limit.saturating_mul(times) / parts))
}

#[cfg(test)]
mod tests;
