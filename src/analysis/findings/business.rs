//! The firm, and whether it is ready.

use super::super::calendar::plus_days;
use super::super::value::ArgValue;
use super::{Finding, Fix, Given, Page, Severity};
use crate::plan::{DoubtHolds, ReadinessAnswer, ReadinessLevel, Slug, StrategyStatus};

/// The readiness question about the owner's will: what the Liechtenstein study found decisive.
const ATTITUDE: &str = "attitude";

/// Days from today in which a next step can be done.
const STEP_DAYS: i32 = 14;

pub(super) fn find(given: &Given<'_>, found: &mut Vec<Finding>) {
    let firm = &given.plan.business;
    if firm.name.is_empty() {
        found.push(new("business-name-open", Severity::Hint));
    }
    if firm.country.is_none() {
        found.push(new("business-country-open", Severity::Hint));
    }
    if firm.size.is_none() {
        let study = given.study("advice-few");
        found.push(new("business-size-open", Severity::Hint).evidence(study));
    }
    if firm.customers.is_none() {
        found.push(new("customers-open", Severity::Hint));
    }
    if firm.reach.is_none() {
        let study = given.study("bremerhaven-local");
        found.push(new("reach-open", Severity::Hint).evidence(study));
    }
    if firm.strategy == Some(StrategyStatus::NotWanted) {
        let study = given.study("getapp-strategy");
        found.push(new("strategy-not-wanted", Severity::Hint).evidence(study));
    }
    readiness(given, found);
    doubts(given, found);
}

const fn new(id: &'static str, severity: Severity) -> Finding {
    Finding::new(id, severity, Page::Business)
}

fn readiness(given: &Given<'_>, found: &mut Vec<Finding>) {
    let answers = &given.plan.readiness.answers;
    if answers.values().all(|answer| answer.level.is_none()) {
        let study = given.study("liechtenstein-causes");
        found.push(new("readiness-open", Severity::Hint).evidence(study));
    }
    for (slug, answer) in answers {
        let gap = gap(given, *slug, answer);
        let entry = (given.catalogue.readiness.iter()).find(|entry| entry.id == *slug);
        let study = entry.and_then(|entry| entry.evidence.first().copied());
        found.extend(gap.map(|gap| gap.item(*slug).evidence(study)));
    }
}

/// A gap that somebody closes until a day is a hint; one that nobody plans to close is a risk, and
/// so is an owner who does not want to.
fn gap(given: &Given<'_>, slug: Slug, answer: &ReadinessAnswer) -> Option<Finding> {
    let is_missing = match answer.level? {
        ReadinessLevel::Yes => return None,
        ReadinessLevel::Partly => false,
        ReadinessLevel::No => true,
    };
    if is_missing && slug.as_str() == ATTITUDE {
        return Some(new("owner-unwilling", Severity::Risk));
    }
    let question = || ArgValue::Key(format!("ready-{slug}"));
    let severity = |is_risk| {
        if is_risk {
            Severity::Risk
        } else {
            Severity::Hint
        }
    };
    if answer.next_step.trim().is_empty() {
        if !is_missing && !answer.note.trim().is_empty() {
            // Somebody has thought about it.
            return None;
        }
        let listed = (given.catalogue.readiness.iter()).any(|entry| entry.id == slug);
        let fix = Fix::NextStep(slug, plus_days(given.today, STEP_DAYS));
        let finding = new("readiness-without-step", severity(is_missing));
        return Some(
            finding
                .arg("question", question())
                .fix(listed.then_some(fix)),
        );
    }
    is_missing.then(|| {
        let finding = new("readiness-gap", severity(answer.due.is_none()));
        finding.arg("question", question())
    })
}

/// Doubts that nobody is sure about and nobody checks.
fn doubts(given: &Given<'_>, found: &mut Vec<Finding>) {
    for (slug, doubt) in &given.plan.readiness.doubts {
        let is_unsure = doubt.holds == Some(DoubtHolds::Unsure);
        if is_unsure && !doubt.ask_customers && doubt.evidence.trim().is_empty() {
            let entry = (given.catalogue.doubts.iter()).find(|entry| entry.id == *slug);
            let study = entry.and_then(|entry| entry.evidence.first().copied());
            found.push(
                new("doubt-unchecked", Severity::Hint)
                    .item(*slug)
                    .arg("doubt", ArgValue::Key(format!("doubt-{slug}")))
                    .evidence(study)
                    .fix(Fix::AskCustomers(*slug)),
            );
        }
    }
}
