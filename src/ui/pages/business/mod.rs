//! The firm: who it is, where it stands in the social web, whether it is ready, and what it doubts.
//!
//! The first page a shop owner sees: seven questions are in sight, everything else is folded away.

mod doubts;
mod firm;
mod languages;
mod logo;
mod margin;
mod place;
mod readiness;
mod region;
mod standing;

pub(super) use languages::language_field;

use std::collections::{BTreeMap, BTreeSet};

use eframe::egui::Ui;

use crate::command::Command;
use crate::plan::{Business, Logo, Plan, Readiness, Slug};
use crate::ui::Cx;
use crate::ui::widgets::text::{guidance, page_title};
use crate::ui::widgets::{fold, text_area};

/// Studies shown in the margin of this page.
pub const EVIDENCE: &[&str] = &[
    "liechtenstein-factors",
    "bremerhaven-obstacles",
    "hard-to-judge",
];

/// The questions of the page. Returns what the user wants done besides.
pub fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    business: &mut Business,
    logo: &mut Option<Logo>,
    readiness: &mut Readiness,
) -> Option<Command> {
    page_title(ui, cx.t("business-title"));
    guidance(ui, cx.t("business-help"));
    let wanted = firm::ui(ui, cx, business, logo);
    let Readiness {
        answers,
        doubts,
        note,
    } = readiness;
    readiness::ui(ui, cx, answers);
    doubts::ui(ui, cx, doubts);
    let label = cx.t("business-ready-note");
    fold(ui, "ready-note", label, !note.is_empty(), |ui| {
        text_area(ui, label, note);
    });
    wanted
}

/// What follows from this page, for the margin, above the findings.
pub fn margin(ui: &mut Ui, cx: &Cx<'_>, plan: &Plan) {
    margin::ui(ui, cx, plan);
}

/// The questions of the catalogue in their order, then those that only the plan knows: an answer
/// must stay in sight even when its question was dropped from the catalogue.
fn questions<V>(
    catalogue: impl Iterator<Item = Slug>,
    answers: &BTreeMap<Slug, V>,
) -> impl Iterator<Item = Slug> {
    let mut all: Vec<Slug> = catalogue.collect();
    let known: BTreeSet<Slug> = all.iter().copied().collect();
    all.extend(answers.keys().filter(|slug| !known.contains(slug)));
    all.into_iter()
}

/// Edits the answer to one question. Looking at a question adds nothing to the plan, and an
/// answer that is taken back leaves nothing behind.
fn answer<V: Clone + Default + PartialEq>(
    answers: &mut BTreeMap<Slug, V>,
    question: Slug,
    edit: impl FnOnce(&mut V),
) {
    let before = answers.get(&question);
    let mut value = before.cloned().unwrap_or_default();
    edit(&mut value);
    if before == Some(&value) {
        return;
    }
    if value == V::default() {
        answers.remove(&question);
    } else {
        answers.insert(question, value);
    }
}
