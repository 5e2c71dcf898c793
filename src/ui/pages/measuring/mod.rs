//! Measuring: how often and how the numbers are taken, the readings of each goal against its way,
//! the looks back, and what the usual figures mean.

mod glossary;
mod goal;
mod readings;
mod state;

use eframe::egui::Ui;

use super::rollout::freeze_button;
use crate::command::Command;
use crate::plan::{Goal, Measuring, Plan, Review};
use crate::ui::Cx;
use crate::ui::theme::GRID;
use crate::ui::widgets::field::text_area_hint;
use crate::ui::widgets::list::Head;
use crate::ui::widgets::text::{empty_state, guidance, page_title, section, strong};
use crate::ui::widgets::{Words, choice, date, fold, items, note, text_area};

/// Studies shown in the margin of this page.
pub const EVIDENCE: &[&str] = &["liechtenstein-measuring", "austria-goals", "benchmarks"];

/// The questions of the page.
pub fn ui(ui: &mut Ui, cx: &Cx<'_>, measuring: &mut Measuring, goals: &[Goal]) -> Option<Command> {
    let Measuring {
        cadence,
        method,
        readings,
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
    for one in goals {
        goal::ui(ui, cx, one, readings);
    }
    readings::without_goal(ui, cx, readings, goals);
    let command = reviews_ui(ui, cx, reviews);
    section(ui, cx.t("measuring-glossary"));
    fold(
        ui,
        "glossary",
        cx.t("measuring-glossary-show"),
        false,
        |ui| {
            glossary::ui(ui, cx, readings, goals);
        },
    );
    ui.add_space(GRID * 2.0);
    note(ui, cx, remark);
    command
}

/// Looks back with a decision.
fn reviews_ui(ui: &mut Ui, cx: &Cx<'_>, reviews: &mut Vec<Review>) -> Option<Command> {
    let mut command = None;
    section(ui, cx.t("measuring-reviews"));
    let words = Words {
        add: cx.t("measuring-review-add"),
        empty: cx.t("measuring-reviews-empty"),
        untitled: cx.t("measuring-review-untitled"),
    };
    let head = |review: &Review| {
        let date = review.date.map(|date| cx.lang.date_long(date));
        let decided = review.decided.lines().next().unwrap_or_default();
        let summary = if decided.is_empty() {
            cx.t("measuring-review-open")
        } else {
            decided
        };
        Head::new(date.unwrap_or_default(), summary)
    };
    items(ui, cx, &words, reviews, head, |ui, review| {
        let Review {
            id: _,
            date: day,
            happened,
            learned,
            decided,
            note: remark,
        } = review;
        date(ui, cx, cx.t("measuring-date"), day);
        text_area(ui, cx.t("measuring-happened"), happened);
        text_area(ui, cx.t("measuring-learned"), learned);
        text_area(ui, cx.t("measuring-decided"), decided);
        note(ui, cx, remark);
        command = freeze_button(ui, cx, *day).or(command.take());
    });
    command
}

/// What follows from this page, for the margin, above the findings.
pub fn margin(ui: &mut Ui, cx: &Cx<'_>, plan: &Plan) {
    for one in &plan.goals {
        let readings = readings::of(&plan.measuring.readings, one.id);
        if !readings.is_empty() {
            let title = if one.title.trim().is_empty() {
                cx.t("goal-untitled")
            } else {
                &one.title
            };
            ui.label(strong(title));
            goal::verdict(ui, cx, one, &readings);
            ui.add_space(GRID / 2.0);
        }
    }
}
