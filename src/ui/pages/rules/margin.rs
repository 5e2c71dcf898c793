//! What follows from the page of rules.

use eframe::egui::Ui;

use super::{law, risks};
use crate::plan::{LawState, Plan, RuleStateKind};
use crate::ui::Cx;
use crate::ui::widgets::bar::bar;

/// What follows from this page, for the margin, above the findings.
pub fn margin(ui: &mut Ui, cx: &Cx<'_>, plan: &Plan) {
    house_rules(ui, cx, plan);
    law_checks(ui, cx, plan);
    worst_risk(ui, cx, plan);
}

/// How many house rules are in force, of those that are needed.
fn house_rules(ui: &mut Ui, cx: &Cx<'_>, plan: &Plan) {
    let kinds = plan.rules.rules.iter().map(|rule| rule.state.kind());
    let needed = kinds
        .clone()
        .filter(|k| *k != RuleStateKind::NotNeeded)
        .count();
    let there = kinds.filter(|k| *k == RuleStateKind::InForce).count();
    if 0 < needed {
        share(ui, cx, "rules-margin-house", there, needed);
    }
}

/// How many points of the law checklist are settled.
fn law_checks(ui: &mut Ui, cx: &Cx<'_>, plan: &Plan) {
    let checks = &plan.rules.law;
    let shown: Vec<_> = law::shown(cx.catalogue, checks, plan.business.country).collect();
    let settled = shown.iter().filter(|law| {
        let state = checks.get(&law.id).and_then(|check| check.state);
        matches!(state, Some(LawState::Done | LawState::NotConcerned))
    });
    let settled = settled.count();
    if !shown.is_empty() {
        share(ui, cx, "rules-margin-law", settled, shown.len());
    }
}

/// A sentence with its bar.
fn share(ui: &mut Ui, cx: &Cx<'_>, key: &str, done: usize, all: usize) {
    let args = [("done", done.into()), ("all", all.into())];
    let sentence = cx.lang.format(key, &args);
    ui.label(&sentence);
    let whole = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    bar(
        ui,
        ui.available_width(),
        whole(done),
        Some(whole(all)),
        &sentence,
    );
}

/// The risk that weighs most.
fn worst_risk(ui: &mut Ui, cx: &Cx<'_>, plan: &Plan) {
    if let Some(risk) = risks::sorted(&plan.risks).first() {
        let title = risks::title(cx, risk);
        let args = [
            ("risk", title.into()),
            ("estimate", risks::estimate(cx, risk).into()),
        ];
        ui.label(cx.lang.format("rules-margin-risk", &args));
    }
}
