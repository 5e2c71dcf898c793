//! Review and print: how far the plan is, everything open in one list to work through, open
//! questions and what was turned down.

mod decisions;
mod findings;
mod progress;

use eframe::egui::{Button, RichText, Ui};

use crate::command::Command;
use crate::plan::Plan;
use crate::ui::Cx;
use crate::ui::theme::{GRID, colors};
use crate::ui::widgets::layout;
use crate::ui::widgets::text::{guidance, page_title, section, strong};

/// Studies shown in the margin of this page.
pub const EVIDENCE: &[&str] = &[];

/// The page.
pub fn ui(ui: &mut Ui, cx: &Cx<'_>, plan: &mut Plan) -> Option<Command> {
    page_title(ui, cx.t("review-title"));
    guidance(ui, cx.t("review-guidance"));
    let is_done = cx.analysis.findings.is_empty();
    let mut command = None;
    if !is_done {
        command = print_ui(ui, cx);
    }
    section(ui, cx.t("review-progress"));
    command = progress::ui(ui, cx).or(command);
    section(ui, cx.t("review-findings"));
    command = findings::ui(ui, cx, plan).or(command);
    if is_done {
        // Nothing keeps the owner from printing: it is what comes next.
        command = print_ui(ui, cx).or(command);
    }
    section(ui, cx.t("review-questions"));
    decisions::questions_ui(ui, cx, &mut plan.questions);
    section(ui, cx.t("review-alternatives"));
    decisions::alternatives_ui(ui, cx, &mut plan.alternatives);
    command
}

/// What follows, for the margin: the plan in four figures.
pub fn margin(ui: &mut Ui, cx: &Cx<'_>, plan: &Plan) {
    let load = &cx.analysis.load;
    let money = &cx.analysis.money;
    let active = plan
        .channels
        .iter()
        .filter(|c| c.decision.is_active())
        .count();
    let goals = plan.goals.iter().filter(|goal| goal.is_meant()).count();
    let figures = [
        (
            "review-goals",
            cx.lang.integer(i64::try_from(goals).unwrap_or(i64::MAX)),
        ),
        (
            "review-channels",
            cx.lang.integer(i64::try_from(active).unwrap_or(i64::MAX)),
        ),
        (
            "review-hours",
            cx.lang.duration(i64::from(load.usual_needed)),
        ),
        ("review-money", cx.money(money.total_cash)),
    ];
    for (key, value) in figures {
        let name = RichText::new(cx.t(key)).color(colors(ui).weak);
        layout::figure(ui, name, strong(value));
    }
    ui.add_space(GRID);
}

fn print_ui(ui: &mut Ui, cx: &Cx<'_>) -> Option<Command> {
    let mut command = None;
    ui.horizontal_wrapped(|ui| {
        let colors = colors(ui);
        let text = RichText::new(cx.t("review-print")).color(colors.on_accent);
        let button = Button::new(text)
            .fill(colors.accent)
            .stroke((1.0, colors.accent));
        if ui.add(button).clicked() {
            command = Some(Command::Print);
        }
        if ui.button(cx.t("review-export")).clicked() {
            command = Some(Command::ExportPdf);
        }
    });
    command
}
