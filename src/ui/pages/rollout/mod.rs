//! The rollout: start and length, the generated calendar with hours and money below it, and all
//! that can be changed about it.

mod activities;
mod after;
mod baseline;
mod calendar;
mod checkpoints;
mod days;
mod hours;
mod lines;
mod money;
mod moving;
mod own;
mod since;
mod view;
mod words;

pub(super) use baseline::freeze_button;

use eframe::egui::Ui;
use view::View;

use crate::command::Command;
use crate::plan::{Goal, Plan, Rollout};
use crate::ui::Cx;
use crate::ui::charts::gutter;
use crate::ui::theme::GRID;
use crate::ui::widgets::bar::bar;
use crate::ui::widgets::text::{empty_state, guidance, page_title, section, strong, warning};
use crate::ui::widgets::{date, fold, note};
use crate::wording::Names;

/// Studies shown in the margin of this page.
pub const EVIDENCE: &[&str] = &["bremerhaven-plans", "liechtenstein-factors"];

/// How many next steps the margin names.
const STEPS: usize = 3;

/// The questions of the page.
pub fn ui(ui: &mut Ui, cx: &Cx<'_>, rollout: &mut Rollout, goals: &[Goal]) -> Option<Command> {
    page_title(ui, cx.t("rollout-title"));
    guidance(ui, cx.t("rollout-guidance"));
    fold(ui, "help", cx.t("rollout-help"), false, |ui| {
        guidance(ui, cx.t("rollout-help-text"));
    });
    frame_ui(ui, cx, rollout);
    since::ui(ui, cx);
    charts_ui(ui, cx, rollout, goals);
    activities::ui(ui, cx, &mut rollout.changes);
    own::activities(ui, cx, &mut rollout.activities);
    own::milestones(ui, cx, &mut rollout.milestones);
    checkpoints::ui(ui, cx, rollout, goals);
    let command = baseline::ui(ui, cx, &mut rollout.baselines);
    ui.add_space(GRID * 2.0);
    note(ui, cx, &mut rollout.note);
    command
}

/// When it begins, and what does not fit into its time.
fn frame_ui(ui: &mut Ui, cx: &Cx<'_>, rollout: &mut Rollout) {
    let schedule = &cx.analysis.schedule;
    ui.add_space(GRID);
    date(ui, cx, cx.t("rollout-start"), &mut rollout.start);
    let monday = [("date", cx.lang.date(schedule.start).into())];
    if schedule.start_assumed {
        guidance(ui, &cx.lang.format("rollout-start-assumed", &monday));
    } else if rollout.start.is_some_and(|start| start != schedule.start) {
        guidance(ui, &cx.lang.format("rollout-start-monday", &monday));
    }
    for channel in &schedule.beyond {
        let name = Names::one(&cx.names.channels, Some(*channel));
        warning(
            ui,
            &cx.lang
                .format("rollout-beyond", &[("platform", name.into())]),
        );
    }
}

/// Calendar, hours and money on one time axis.
fn charts_ui(ui: &mut Ui, cx: &Cx<'_>, rollout: &mut Rollout, goals: &[Goal]) {
    let schedule = &cx.analysis.schedule;
    let gutter = gutter(ui.available_width());
    section(ui, cx.t("rollout-calendar"));
    let mut view = View::load(ui, cx);
    view::switches(ui, cx, rollout, &mut view);
    let axis = view.axis(cx);
    if schedule.activities.is_empty() && schedule.phases.is_empty() {
        empty_state(ui, cx.t("rollout-calendar-empty"));
    } else {
        calendar::ui(ui, cx, (rollout, goals), &mut view, gutter);
    }
    view.save(ui);
    section(ui, cx.t("rollout-hours"));
    hours::ui(ui, cx, axis, gutter);
    section(ui, cx.t("rollout-money"));
    money::ui(ui, cx, axis, gutter);
}

/// What follows from this page, for the margin, above the findings.
pub fn margin(ui: &mut Ui, cx: &Cx<'_>, plan: &Plan) {
    let schedule = &cx.analysis.schedule;
    let open = schedule.activities.iter();
    let mut open = open.filter(|one| !one.regular && !one.done).peekable();
    if open.peek().is_some() {
        ui.label(strong(cx.t("rollout-next")));
        for activity in open.take(STEPS) {
            ui.label(words::title(cx, &activity.title));
            let late = activity.is_overdue(cx.today);
            let key = if late {
                "rollout-step-late"
            } else {
                "rollout-step"
            };
            let args = [
                ("person", words::person(cx, activity.person).into()),
                ("date", cx.lang.date(activity.end).into()),
            ];
            let when = cx.lang.format(key, &args);
            if late {
                warning(ui, &when);
            } else {
                guidance(ui, &when);
            }
        }
    }
    if let Some((sentence, needed, there)) = hours::busiest(cx) {
        ui.add_space(GRID);
        ui.label(&sentence);
        let width = ui.available_width();
        bar(ui, width, needed.into(), there.map(i64::from), &sentence);
        ui.add_space(GRID);
    }
    baseline::margin(ui, cx, &plan.rollout.baselines);
}
