//! Is the firm ready? Gaps are closed before platforms are chosen, each with a next step.

use std::collections::BTreeMap;

use eframe::egui::Ui;

use super::{answer, questions};
use crate::plan::{ReadinessAnswer, ReadinessLevel, Slug};
use crate::ui::Cx;
use crate::ui::widgets::choice::link;
use crate::ui::widgets::field::text_field_hint;
use crate::ui::widgets::list::hairline;
use crate::ui::widgets::opening;
use crate::ui::widgets::text::{guidance, section};
use crate::ui::widgets::{Icon, choice, date, fold, note, pair, pick};

type Answers = BTreeMap<Slug, ReadinessAnswer>;

/// How many questions have an answer.
pub(super) fn answered(answers: &Answers) -> usize {
    count(answers, |level| level.is_some())
}

/// How many answers have a level of some kind.
pub(super) fn count(answers: &Answers, like: fn(Option<ReadinessLevel>) -> bool) -> usize {
    answers.values().filter(|one| like(one.level)).count()
}

/// The readiness questions, folded away until one is answered.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, answers: &mut Answers) {
    section(ui, cx.t("business-ready"));
    guidance(ui, cx.t("business-ready-help"));
    let listed = cx.catalogue.readiness.iter().map(|entry| entry.id);
    let all: Vec<Slug> = questions(listed, answers).collect();
    let args = [
        ("count", all.len().into()),
        ("answered", answered(answers).into()),
    ];
    let text = cx.lang.format("business-ready-show", &args);
    fold(ui, "ready", &text, !answers.is_empty(), |ui| {
        if cx.names.people.is_empty() {
            guidance(ui, cx.t("pick-no-people"));
        }
        for question in all {
            opening::anchor(ui, question);
            ui.push_id(question, |ui| {
                answer(answers, question, |answer| one(ui, cx, question, answer));
            });
            hairline(ui);
        }
    });
}

/// One question; what is to be done is asked where something is missing.
fn one(ui: &mut Ui, cx: &Cx<'_>, question: Slug, answer: &mut ReadinessAnswer) {
    let ReadinessAnswer {
        level,
        next_step,
        person,
        due,
        note: remark,
    } = answer;
    choice(ui, cx, cx.lang.text(&format!("ready-{question}")), level);
    let gap = matches!(level, Some(ReadinessLevel::Partly | ReadinessLevel::No));
    if gap || !next_step.is_empty() || person.is_some() || due.is_some() {
        let step = format!("ready-{question}-step");
        let step = if cx.lang.has(&step) {
            cx.lang.text(&step)
        } else {
            ""
        };
        text_field_hint(ui, cx.t("business-ready-step"), step, next_step);
        if next_step.is_empty() && !step.is_empty() {
            let take = link(ui, Some(Icon::Check), cx.t("business-ready-take"));
            if take.clicked() {
                step.clone_into(next_step);
            }
        }
        pair(
            ui,
            |ui| pick(ui, cx, cx.t("business-ready-who"), &cx.names.people, person),
            |ui| date(ui, cx, cx.t("business-ready-due"), due),
        );
    }
    if level.is_some() || !remark.is_empty() {
        note(ui, cx, remark);
    }
}
