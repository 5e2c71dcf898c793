//! With how much money.

use super::super::value::ArgValue;
use super::{Finding, Fix, Given, Page, Severity};
use crate::plan::{Country, Money, PersonId, Relation};

pub(super) fn find(given: &Given<'_>, found: &mut Vec<Finding>) {
    limit(given, found);
    open_lines(given, found);
    minimum_wage(given, found);
    share(given, found);
    if given.plan.budget.margin_per_customer.is_none() && given.money.limit.is_some() {
        found.push(new("margin-open", Severity::Hint));
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
    let per_mille = |value: u64| ArgValue::PerMille(i64::try_from(value).unwrap_or(i64::MAX));
    found.push(
        new(id, Severity::Hint)
            .arg("share", per_mille(share))
            .arg("low", per_mille(low.into()))
            .arg("high", per_mille(high.into()))
            .evidence(given.study("getapp-budget")),
    );
}
