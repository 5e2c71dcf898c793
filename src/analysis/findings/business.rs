//! The firm, and whether it is ready.

use super::super::value::ArgValue;
use super::{Finding, Given, Page, Severity};
use crate::plan::{ReadinessLevel, StrategyStatus};

pub(super) fn find(given: &Given<'_>, found: &mut Vec<Finding>) {
    let firm = &given.plan.business;
    let new = |id, severity| Finding::new(id, severity, Page::Business);
    if firm.name.is_empty() {
        found.push(new("business-name-open", Severity::Hint));
    }
    if firm.strategy == Some(StrategyStatus::NotWanted) {
        let study = given.study("getapp-strategy");
        found.push(new("strategy-not-wanted", Severity::Hint).evidence(study));
    }
    readiness(given, found);
}

/// A gap that somebody closes until a day is a hint; one that nobody plans to close is a risk.
fn readiness(given: &Given<'_>, found: &mut Vec<Finding>) {
    let answers = &given.plan.readiness.answers;
    if answers.values().all(|answer| answer.level.is_none()) {
        let study = given.study("liechtenstein-causes");
        let finding = Finding::new("readiness-open", Severity::Hint, Page::Business);
        found.push(finding.evidence(study));
    }
    for (slug, answer) in answers {
        if answer.level != Some(ReadinessLevel::No) {
            continue;
        }
        let planned = !answer.next_step.is_empty() && answer.due.is_some();
        let severity = if planned {
            Severity::Hint
        } else {
            Severity::Risk
        };
        let entry = (given.catalogue.readiness.iter()).find(|entry| entry.id == *slug);
        let study = entry.and_then(|entry| entry.evidence.first().copied());
        found.push(
            Finding::new("readiness-gap", severity, Page::Business)
                .item(*slug)
                .arg("question", ArgValue::Key(format!("ready-{slug}")))
                .evidence(study),
        );
    }
}
