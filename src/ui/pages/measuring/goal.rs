//! One goal: how it stands, its chart and its readings.

use eframe::egui::{Color32, Label, RichText, Ui};
use jiff::civil::Date;

use super::readings;
use crate::analysis::{GoalState, Standing, readings_of};
use crate::lang::Arg;
use crate::plan::{Bound, Direction, Goal, Quantity, Reading};
use crate::ui::Cx;
use crate::ui::charts::{Canvas, GoalChart, Swatch, TimeAxis, gutter, legend};
use crate::ui::theme::{GRID, colors};
use crate::ui::widgets::list::hairline;
use crate::ui::widgets::text::{guidance, strong, warning};
use crate::ui::widgets::{Icon, fold, opening};
use crate::wording;

/// Height of the chart, in points.
const HEIGHT: f32 = 130.0;

/// A goal with its readings.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, goal: &Goal, all: &mut Vec<Reading>) {
    let own = readings_of(all, goal.id);
    if goal.direction == Some(Direction::NotAGoal) && own.is_empty() {
        return;
    }
    ui.push_id(goal.id.0, |ui| {
        ui.add_space(GRID);
        hairline(ui);
        opening::anchor(ui, goal.id.0);
        ui.label(strong(title(cx, goal)));
        guidance(ui, &target(cx, goal));
        if let Some(kind) = goal.kind {
            let support = format!("goal-kind-{kind}-support");
            let args = [("text", cx.lang.text(&support).into())];
            guidance(ui, &cx.lang.format("goals-support", &args));
        }
        let standings = &cx.analysis.standings;
        if let Some(standing) = standings.iter().find(|it| it.goal == goal.id) {
            verdict(ui, cx, goal, standing);
            if goal.target.is_some() || !own.is_empty() {
                chart(ui, cx, goal, (&own, standing));
            }
        }
        fold(ui, "readings", cx.t("measuring-single"), false, |ui| {
            readings::table(ui, cx, all, goal);
        });
    });
}

/// What a goal is called.
pub(super) fn title<'a>(cx: &Cx<'a>, goal: &'a Goal) -> &'a str {
    if goal.title.trim().is_empty() {
        cx.lang.text("goal-untitled")
    } else {
        &goal.title
    }
}

/// What is counted and what is to be reached until when.
fn target(cx: &Cx<'_>, goal: &Goal) -> String {
    let number = wording::goal_number(cx.lang, goal);
    let mut args: Vec<(&str, Arg<'_>)> = vec![("target", number.into())];
    let target = match (goal.target, goal.due) {
        (None, _) => cx.t("measuring-target-open").to_owned(),
        (_, None) => cx.lang.format("measuring-target", &args),
        (_, Some(due)) => {
            args.push(("date", cx.lang.date(due).into()));
            cx.lang.format("measuring-target-until", &args)
        }
    };
    if goal.measure.trim().is_empty() {
        target
    } else {
        format!("{}: {target}", goal.measure.trim())
    }
}

/// How the goal stands and where it is heading, with a sign, so that it does not depend on color.
pub(super) fn verdict(ui: &mut Ui, cx: &Cx<'_>, goal: &Goal, standing: &Standing) {
    let text = wording::goal_standing(cx.lang, goal, standing);
    match standing.state {
        GoalState::FarBehind(_) => {
            let color = colors(ui).warning;
            signed(ui, Icon::Remove, color, strong(text).color(color));
        }
        GoalState::Behind(_) => {
            warning(ui, &text);
        }
        GoalState::Reached | GoalState::OnTrack(_) => {
            let color = colors(ui).accent;
            signed(ui, Icon::Check, color, text.into());
        }
        GoalState::NotAGoal | GoalState::NoReading | GoalState::NoTarget | GoalState::Short => {
            ui.label(text);
        }
    }
    if let Some(heading) = wording::heading(cx.lang, standing) {
        guidance(ui, heading);
    }
}

/// A sentence with a sign before it.
pub(super) fn signed(ui: &mut Ui, icon: Icon, color: Color32, text: RichText) {
    ui.horizontal_top(|ui| {
        icon.show(ui, color);
        ui.add(Label::new(text).wrap());
    });
}

fn chart(ui: &mut Ui, cx: &Cx<'_>, goal: &Goal, (own, standing): (&[(Date, Quantity)], &Standing)) {
    let schedule = &cx.analysis.schedule;
    let first = own.first().map_or(schedule.start, |(date, _)| *date);
    let last = own.last().map_or(schedule.end, |(date, _)| *date);
    let due = goal.due.unwrap_or(schedule.end);
    let axis = TimeAxis {
        start: schedule.start.min(first).min(due),
        end: due.max(last),
    };
    let way = way(goal, schedule.start, due, axis.end);
    let between = goal.bound == Some(Bound::Between);
    let mut summary = wording::goal_standing(cx.lang, goal, standing);
    if let Some(heading) = wording::heading(cx.lang, standing) {
        summary = format!("{summary}. {heading}");
    }
    let hints = own.iter().map(|(date, value)| {
        let value = wording::goal_value(cx.lang, goal, *value);
        format!("{}: {value}", cx.lang.date(*date))
    });
    let chart = GoalChart {
        target: goal.target,
        target_most: goal.target_most.filter(|_| between),
        readings: own.to_vec(),
        // Two readings are their own straight line.
        trend: (standing.trend)
            .filter(|_| 2 < own.len())
            .map(|trend| [trend.from, trend.to]),
        hints: hints.collect(),
        way,
    };
    key(ui, cx, &chart);
    let canvas = Canvas {
        salt: "goal",
        axis,
        gutter: gutter(ui.available_width()).min(GUTTER),
        height: HEIGHT,
        weeks: None,
        summary: &summary,
    };
    chart.ui(ui, cx, &canvas);
}

/// Room for the numbers left of the chart, in points; there are no titles there.
const GUTTER: f32 = 96.0;

/// From the baseline on the first day of the rollout to the target on its day, and level from
/// then on, as checkpoints are computed. Empty while one of the two is open.
fn way(goal: &Goal, start: Date, due: Date, end: Date) -> Vec<(Date, Quantity)> {
    match (goal.baseline, goal.target) {
        (Some(baseline), Some(target)) if start < due => {
            vec![(start, baseline), (due, target), (end, target)]
        }
        _ => Vec::new(),
    }
}

fn key(ui: &mut Ui, cx: &Cx<'_>, chart: &GoalChart) {
    let palette = colors(ui);
    let mut entries = Vec::new();
    if !chart.readings.is_empty() {
        entries.push((Swatch::Line(palette.accent), "measuring-read"));
    }
    if chart.trend.is_some() {
        entries.push((Swatch::Line(palette.text), "measuring-trend-line"));
    }
    if !chart.way.is_empty() {
        entries.push((Swatch::Dashed(palette.weak), "measuring-way"));
    } else if chart.target.is_some() {
        entries.push((Swatch::Dashed(palette.weak), "measuring-target-line"));
    }
    let entries: Vec<_> = (entries.into_iter())
        .map(|(swatch, key)| (swatch, cx.t(key).to_owned()))
        .collect();
    legend(ui, &entries);
}
