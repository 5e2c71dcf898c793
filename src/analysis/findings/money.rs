//! With how much money.

use super::super::calendar::plus_months;
use super::super::value::ArgValue;
use super::measure::{is_count, times_per_month, wanted_more};
use super::{Finding, Fix, Given, Page, Severity};
use crate::plan::{
    CostCategory, CostLine, Country, Goal, Interval, Money, Payer, PersonId, Priority, Relation,
};

pub(super) fn find(given: &Given<'_>, found: &mut Vec<Finding>) {
    limit(given, found);
    open_lines(given, found);
    minimum_wage(given, found);
    share(given, found);
    of_revenue(given, found);
    reserve(given, found);
    ads(given, found);
    grants(given, found);
    found.extend(break_even(given));
    if given.plan.budget.margin_per_customer.is_none() && given.money.limit.is_some() {
        let study = given.study("craftsman-ads");
        found.push(new("margin-open", Severity::Hint).evidence(study));
    }
}

const fn new(id: &'static str, severity: Severity) -> Finding {
    Finding::new(id, severity, Page::Budget)
}

fn limit(given: &Given<'_>, found: &mut Vec<Finding>) {
    let money = given.money;
    let Some(limit) = money.limit else {
        let study = given.study("getapp-budget");
        found.push(new("budget-limit-open", Severity::Risk).evidence(study));
        return;
    };
    if limit < money.total_cash {
        found.push(
            new("budget-exceeded", Severity::Stop)
                .arg("cost", ArgValue::Money(money.total_cash))
                .arg("limit", ArgValue::Money(limit))
                .arg("over", ArgValue::Money(money.total_cash - limit)),
        );
    }
}

fn open_lines(given: &Given<'_>, found: &mut Vec<Finding>) {
    let lines = given.plan.budget.lines.iter().zip(&given.money.lines);
    for (line, _) in lines.filter(|(_, costs)| costs.own.is_none()) {
        found.push(
            new("cost-open", Severity::Risk)
                .item(line.id.0)
                .text("line", &line.title),
        );
    }
}

/// In Germany an employee's hour costs at least the minimum wage of the year.
fn minimum_wage(given: &Given<'_>, found: &mut Vec<Finding>) {
    let year = given.today.year();
    let wages = &given.catalogue.assumptions.minimum_wage_germany_cents;
    let Some((_, cents)) = wages.range(..=year).next_back() else {
        return;
    };
    if given.plan.business.country != Some(Country::Germany) {
        return;
    }
    let minimum = Money::cents(*cents);
    let check = |person: Option<PersonId>, cost: Option<Money>| {
        let cost = cost.filter(|cost| *cost < minimum)?;
        let finding = new("hourly-cost-low", Severity::Risk)
            .arg("cost", ArgValue::Money(cost))
            .arg("minimum", ArgValue::Money(minimum))
            // As text: a year has no thousands to group.
            .text("year", &year.to_string())
            .evidence(given.study("minimum-wage"))
            .fix(Fix::HourlyCost(person, minimum));
        Some((person, finding))
    };
    found.extend(check(None, given.plan.budget.hourly_cost).map(|(_, finding)| finding));
    let people = given.plan.team.people.iter();
    for person in people.filter(|person| person.relation == Some(Relation::Employee)) {
        if let Some((_, finding)) = check(Some(person.id), person.hourly_cost) {
            // The figure is on the person's own form.
            found.push(Finding {
                page: Page::Team,
                ..finding.item(person.id.0)
            });
        }
    }
}

/// Outside of the share that more than a third of German firms spend.
fn share(given: &Given<'_>, found: &mut Vec<Finding>) {
    let Some(share) = given.money.share_per_mille else {
        return;
    };
    let (low, high) = given.money.share_band;
    let id = match share {
        share if share < u64::from(low) => "share-low",
        share if u64::from(high) < share => "share-high",
        _ => return,
    };
    found.push(
        new(id, Severity::Hint)
            .arg("share", per_mille(share))
            .arg("low", per_mille(low.into()))
            .arg("high", per_mille(high.into()))
            .evidence(given.study("getapp-budget")),
    );
}

fn per_mille(value: u64) -> ArgValue {
    ArgValue::PerMille(i64::try_from(value).unwrap_or(i64::MAX))
}

/// The whole marketing against the revenue, outside of what rules of thumb allow.
fn of_revenue(given: &Given<'_>, found: &mut Vec<Finding>) {
    let (low, high) = given.money.marketing_band;
    let is_odd = |share: &u64| !(u64::from(low)..=u64::from(high)).contains(share);
    let share = given.money.marketing_of_revenue_per_mille.filter(is_odd);
    found.extend(share.map(|share| {
        new("marketing-share-of-revenue", Severity::Hint)
            .arg("share", per_mille(share))
            .arg("low", per_mille(low.into()))
            .arg("high", per_mille(high.into()))
            .evidence(given.study("advice-revenue"))
    }));
}

/// Costs without any reserve.
fn reserve(given: &Given<'_>, found: &mut Vec<Finding>) {
    let money = given.money;
    if given.plan.budget.reserve_percent == Some(0) && money.cash != Money::default() {
        let usual = given.catalogue.assumptions.reserve_percent;
        found.push(
            new("reserve-none", Severity::Hint)
                .arg("cost", ArgValue::Money(money.cash))
                .fix(Fix::Reserve(usual)),
        );
    }
}

/// Money a month of a line that comes again and again: a year has 12 months, 52 weeks, 365 days.
fn a_month(line: &CostLine) -> Option<Money> {
    let cents = line.amount.planned()?.cents;
    let (times, months) = match line.interval? {
        Interval::Once | Interval::Quarter | Interval::Year => return None,
        Interval::Day => (365, 12),
        Interval::Week => (52, 12),
        Interval::Month => (1, 1),
    };
    Some(Money::cents(cents.saturating_mul(times) / months))
}

/// Does a line run for longer than a month? A shorter one is a campaign with its money together.
fn is_lasting(line: &CostLine) -> bool {
    let span = line.from.zip(line.until);
    span.is_none_or(|(from, until)| plus_months(from, 1) < until)
}

/// Ads all the time with so little money that hardly anybody sees them.
fn ads(given: &Given<'_>, found: &mut Vec<Finding>) {
    let least = Money::cents(given.catalogue.assumptions.ads_cents_per_month);
    let lines = given.plan.budget.lines.iter();
    let are_ads = |line: &&CostLine| line.category == Some(CostCategory::Ads) && is_lasting(line);
    for line in lines.filter(are_ads) {
        let small = a_month(line).filter(|money| (Money::cents(1)..least).contains(money));
        if let Some(money) = small {
            found.push(
                new("ads-too-small", Severity::Hint)
                    .item(line.id.0)
                    .text("line", &line.title)
                    .arg("money", ArgValue::Money(money))
                    .arg("least", ArgValue::Money(least)),
            );
        }
    }
}

/// Others stop paying inside the rollout while the cost goes on. A hint where the limit covers it.
fn grants(given: &Given<'_>, found: &mut Vec<Finding>) {
    let money = given.money;
    let is_covered = money.limit.is_some_and(|limit| money.total_cash <= limit);
    let severity = if is_covered {
        Severity::Hint
    } else {
        Severity::Risk
    };
    for (line, costs) in given.plan.budget.lines.iter().zip(&money.lines) {
        let (Payer::Grant { name, until } | Payer::Partner { name, until }) = &line.payer else {
            continue;
        };
        let goes_on = costs.own.filter(|own| *own != Money::default());
        if let (Some(until), Some(own)) = (*until, goes_on) {
            found.push(
                new("grant-ends", severity)
                    .item(line.id.0)
                    .text("payer", name)
                    .text("line", &line.title)
                    .arg("date", ArgValue::Date(until))
                    .arg("cost", ArgValue::Money(own)),
            );
        }
    }
}

/// More customers are needed to pay for the plan than the goal about customers wants: what it
/// wants more in a month × months of the rollout, as if it was reached from the first day.
fn break_even(given: &Given<'_>) -> Option<Finding> {
    let needed = given.money.break_even_customers?;
    let is_about = |goal: &&Goal| goal.kind.is_some_and(|kind| kind.as_str() == "customers");
    let is_main = |goal: &&Goal| goal.priority == Some(Priority::Main);
    let goals = || given.goals().filter(is_about);
    let goal = goals().find(is_main).or(goals().next())?;
    let more = wanted_more(goal).filter(|_| is_count(goal))?;
    let months = i64::from(given.schedule.horizon.months());
    let a_month = more * times_per_month(goal).unwrap_or(1000) / 1000;
    let wanted = a_month.saturating_mul(months) / 1000;
    let needed = i64::try_from(needed).unwrap_or(i64::MAX);
    (wanted < needed).then(|| {
        new("break-even-high", Severity::Risk)
            .text("goal", &goal.title)
            .arg("needed", ArgValue::Number(needed))
            .arg("wanted", ArgValue::Number(wanted))
            .arg("months", ArgValue::Number(months))
            .arg("cost", ArgValue::Money(given.money.total))
            .evidence(given.study("craftsman-ads"))
    })
}
