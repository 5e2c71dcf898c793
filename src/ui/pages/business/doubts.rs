//! What sceptics say, what studies found, and how to know it for this firm.

use std::collections::BTreeMap;

use eframe::egui::Ui;

use super::{answer, questions};
use crate::plan::{DoubtAnswer, Slug};
use crate::ui::Cx;
use crate::ui::widgets::field::text_field_hint;
use crate::ui::widgets::list::hairline;
use crate::ui::widgets::opening;
use crate::ui::widgets::text::{guidance, section};
use crate::ui::widgets::{check, choice, fold};

/// The common doubts, folded away until one is answered.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, doubts: &mut BTreeMap<Slug, DoubtAnswer>) {
    section(ui, cx.t("business-doubts"));
    guidance(ui, cx.t("business-doubts-help"));
    let listed = cx.catalogue.doubts.iter().map(|entry| entry.id);
    let all: Vec<Slug> = questions(listed, doubts).collect();
    let args = [
        ("count", all.len().into()),
        ("answered", doubts.len().into()),
    ];
    let text = cx.lang.format("business-doubts-show", &args);
    fold(ui, "doubts", &text, !doubts.is_empty(), |ui| {
        for doubt in all {
            opening::anchor(ui, doubt);
            ui.push_id(doubt, |ui| {
                answer(doubts, doubt, |answer| one(ui, cx, doubt, answer));
            });
            hairline(ui);
        }
    });
}

/// One doubt. What studies found is told after the owner's own answer, so as not to lead it.
fn one(ui: &mut Ui, cx: &Cx<'_>, doubt: Slug, answer: &mut DoubtAnswer) {
    let answered = *answer != DoubtAnswer::default();
    let DoubtAnswer {
        holds,
        evidence,
        ask_customers,
    } = answer;
    choice(ui, cx, cx.lang.text(&format!("doubt-{doubt}")), holds);
    if !answered {
        return;
    }
    let found = format!("doubt-{doubt}-answer");
    if cx.lang.has(&found) {
        guidance(ui, cx.lang.text(&found));
    }
    let hint = cx.t("business-doubt-evidence-hint");
    text_field_hint(ui, cx.t("business-doubt-evidence"), hint, evidence);
    check(ui, cx.t("business-doubt-ask"), ask_customers);
}
