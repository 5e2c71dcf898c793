//! House rules, law, risks.

use super::super::value::ArgValue;
use super::super::{ChannelSpan, is_imprint, laws_that_apply};
use super::{Finding, Fix, Given, Page, Severity};
use crate::catalogue::LawEntry;
use crate::plan::{Impact, LawState, Likelihood, RuleState, Slug};

pub(super) fn find(given: &Given<'_>, found: &mut Vec<Finding>) {
    house_rules(given, found);
    law(given, found);
    risks(given, found);
}

const fn new(id: &'static str, severity: Severity) -> Finding {
    Finding::new(id, severity, Page::Rules)
}

/// The rules that every firm needs, each at least on the list of what is to be written.
fn house_rules(given: &Given<'_>, found: &mut Vec<Finding>) {
    let rules = &given.plan.rules.rules;
    let listed = |id| rules.iter().find(|rule| rule.template == Some(id));
    let is_missing = |id| listed(id).is_none_or(|rule| rule.state == RuleState::Open);
    let entries = given.catalogue.rules.iter();
    let missing: Vec<Slug> = (entries.filter(|entry| entry.mandatory))
        .map(|entry| entry.id)
        .filter(|id| is_missing(*id))
        .collect();
    let Some(first) = missing.first() else {
        return;
    };
    let finding = Finding {
        item: listed(*first).map(|rule| rule.id.0),
        ..new("rule-missing", Severity::Risk)
    };
    found.push(
        finding
            .number("count", missing.len())
            .arg("rule", ArgValue::Key(format!("rule-{first}")))
            .evidence(given.study("bremerhaven-rules"))
            .fix(Fix::AddRules(missing)),
    );
}

fn law(given: &Given<'_>, found: &mut Vec<Finding>) {
    let state = |law: &LawEntry| given.plan.rules.law.get(&law.id)?.state;
    let is_settled =
        |law: &LawEntry| matches!(state(law), Some(LawState::Done | LawState::NotConcerned));
    let laws = || laws_that_apply(given.plan, given.catalogue);
    let unseen = laws().filter(|law| state(law).is_none()).count();
    if 0 < unseen {
        found.push(new("law-open", Severity::Risk).number("count", unseen));
    }
    let is_open = |law: &LawEntry| !is_settled(law) && !is_planned_in_time(given, law);
    let imprint = laws().find(|law| is_imprint(law) && is_open(law));
    if let Some(imprint) = imprint
        && given.active().next().is_some()
    {
        found.push(new("imprint-open", Severity::Stop).item(imprint.id));
    }
}

/// Does somebody see to a point of law until a day that is still to come and lies before the first
/// post? Only where nothing is in public yet.
fn is_planned_in_time(given: &Given<'_>, law: &LawEntry) -> bool {
    let check = given.plan.rules.law.get(&law.id);
    let Some((person, due)) = check.and_then(|check| check.person.zip(check.due)) else {
        return false;
    };
    let is_known = crate::plan::find(&given.plan.team.people, person).is_some();
    let is_new = |span: &ChannelSpan| span.new || !span.publishes;
    let nothing_public = given.schedule.channels.iter().all(is_new);
    let first_post = given.schedule.first_post;
    let in_time = given.today <= due && first_post.is_some_and(|first| due < first);
    is_known && nothing_public && in_time
}

fn risks(given: &Given<'_>, found: &mut Vec<Finding>) {
    // Somebody who works alone is asked for the one risk that matters most.
    let is_asked = |finding: &Finding| finding.id == "solo-absence-open";
    if given.plan.risks.is_empty() && !found.iter().any(is_asked) {
        found.push(new("risks-none", Severity::Hint));
    }
    for risk in &given.plan.risks {
        let likely = matches!(
            risk.likelihood,
            Some(Likelihood::Likely | Likelihood::HighlyLikely)
        );
        if likely && risk.impact == Some(Impact::High) && risk.contingency.is_empty() {
            found.push(
                new("risk-without-answer", Severity::Risk)
                    .item(risk.id.0)
                    .text("risk", &risk.title),
            );
        }
    }
}
