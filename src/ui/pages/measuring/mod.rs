//! Measuring: how often and how the numbers are taken, the readings of each goal against its way,
//! what the checkpoints answer, the usual figures month by month, and the looks back.

mod checkpoints;
mod figures;
mod formulas;
mod goal;
mod numbers;
mod readings;
mod reviews;

use eframe::egui::Ui;

use crate::command::Command;
use crate::plan::{Goal, Measuring, Plan};
use crate::ui::Cx;
use crate::ui::theme::GRID;
use crate::ui::widgets::field::text_area_hint;
use crate::ui::widgets::text::{empty_state, guidance, page_title, section, strong};
use crate::ui::widgets::{choice, fold, note};

/// Studies shown in the margin of this page.
pub const EVIDENCE: &[&str] = &["liechtenstein-measuring", "austria-goals", "benchmarks"];

/// The questions of the page.
pub fn ui(ui: &mut Ui, cx: &Cx<'_>, measuring: &mut Measuring, goals: &[Goal]) -> Option<Command> {
    let Measuring {
        cadence,
        method,
        readings,
        figures,
        reviews,
        note: remark,
    } = measuring;
    page_title(ui, cx.t("measuring-title"));
    guidance(ui, cx.t("measuring-guidance"));
    ui.add_space(GRID);
    choice(ui, cx, cx.t("measuring-cadence"), cadence);
    text_area_hint(
        ui,
        cx.t("measuring-method"),
        cx.t("measuring-method-hint"),
        method,
    );
    fold(ui, "tally", cx.t("measuring-tally"), false, |ui| {
        guidance(ui, cx.t("measuring-tally-text"));
    });
    section(ui, cx.t("measuring-readings"));
    if goals.is_empty() {
        empty_state(ui, cx.t("measuring-no-goals"));
    } else {
        guidance(ui, cx.t("measuring-readings-guidance"));
    }
    numbers::ui(ui, cx, *cadence, readings, goals);
    readings::without_goal(ui, cx, readings, goals);
    for one in goals {
        goal::ui(ui, cx, one, readings);
    }
    checkpoints::ui(ui, cx, goals);
    figures::ui(ui, cx, figures);
    formulas::ui(ui, cx);
    let command = reviews::ui(ui, cx, reviews, readings, goals);
    ui.add_space(GRID * 2.0);
    note(ui, cx, remark);
    command
}

/// What follows from this page, for the margin, above the findings.
pub fn margin(ui: &mut Ui, cx: &Cx<'_>, plan: &Plan) {
    for (one, standing) in plan.goals.iter().zip(&cx.analysis.standings) {
        if standing.last.is_some() {
            ui.label(strong(goal::title(cx, one)));
            goal::verdict(ui, cx, one, standing);
            ui.add_space(GRID / 2.0);
        }
    }
    checkpoints::latest(ui, cx, &plan.goals);
}
