//! One goal: how it stands, its chart and its readings.

use eframe::egui::{Label, Ui};
use jiff::civil::Date;

use super::readings;
use super::state::{State, state};
use crate::lang::Arg;
use crate::plan::{Bound, Direction, Goal, Quantity, Reading};
use crate::ui::Cx;
use crate::ui::charts::{Canvas, GoalChart, Swatch, TimeAxis, gutter, legend};
use crate::ui::theme::{GRID, colors};
use crate::ui::widgets::Icon;
use crate::ui::widgets::list::hairline;
use crate::ui::widgets::opening;
use crate::ui::widgets::text::{guidance, strong, warning};
use crate::wording;

/// Height of the chart, in points.
const HEIGHT: f32 = 130.0;

/// A goal with its readings.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, goal: &Goal, all: &mut Vec<Reading>) {
    let own = readings::of(all, goal.id);
    if goal.direction == Some(Direction::NotAGoal) && own.is_empty() {
        return;
    }
    ui.push_id(goal.id.0, |ui| {
        ui.add_space(GRID);
        hairline(ui);
        let title = if goal.title.trim().is_empty() {
            cx.t("goal-untitled")
        } else {
            &goal.title
        };
        opening::anchor(ui, goal.id.0);
        ui.label(strong(title));
        guidance(ui, &target(cx, goal));
        verdict(ui, cx, goal, &own);
        if goal.target.is_some() || !own.is_empty() {
            chart(ui, cx, goal, &own);
        }
        readings::table(ui, cx, all, goal);
    });
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

/// A number with the unit of its goal.
fn number(cx: &Cx<'_>, goal: &Goal, value: Quantity) -> String {
    format!(
        "{} {}",
        cx.lang.decimal(value.thousandths),
        goal.unit.trim()
    )
    .trim_end()
    .to_owned()
}

/// How the goal stands, in a sentence.
fn sentence(cx: &Cx<'_>, goal: &Goal, state: State, last: Option<(Date, Quantity)>) -> String {
    let Some((date, value)) = last else {
        return cx.t("measuring-state-none").to_owned();
    };
    // Words for a unit stand once and behind: "1 Anfragen" is no German.
    let sign = !goal.unit.chars().any(char::is_alphabetic);
    let write = |value: Quantity| {
        if sign {
            number(cx, goal, value)
        } else {
            cx.lang.decimal(value.thousandths)
        }
    };
    let mut args: Vec<(&str, Arg<'_>)> = vec![
        ("value", write(value).into()),
        ("date", cx.lang.date(date).into()),
    ];
    let target = ("target", wording::goal_number(cx.lang, goal).into());
    let key = match state {
        State::NotAGoal | State::NoReading => "measuring-state-not-a-goal",
        State::NoTarget => "measuring-state-no-target",
        State::Reached | State::Short => {
            args.push(target);
            if state == State::Reached {
                "measuring-state-reached"
            } else {
                "measuring-state-short"
            }
        }
        State::OnTrack(expected) | State::Behind(expected) => {
            args.push(("expected", write(expected).into()));
            if matches!(state, State::OnTrack(_)) {
                "measuring-state-on-track"
            } else {
                "measuring-state-behind"
            }
        }
    };
    let text = cx.lang.format(key, &args);
    if sign || matches!(state, State::Reached | State::Short) {
        return text;
    }
    format!("{text} ({})", goal.unit.trim())
}

/// How the goal stands, with a sign, so that it does not depend on color.
pub(super) fn verdict(ui: &mut Ui, cx: &Cx<'_>, goal: &Goal, own: &[(Date, Quantity)]) {
    let last = own.last().copied();
    let state = state(goal, last, &cx.analysis.schedule, cx.catalogue);
    let text = sentence(cx, goal, state, last);
    match state {
        State::Behind(_) => {
            warning(ui, &text);
        }
        State::Reached | State::OnTrack(_) => {
            ui.horizontal_top(|ui| {
                Icon::Check.show(ui, colors(ui).accent);
                ui.add(Label::new(text).wrap());
            });
        }
        State::NotAGoal | State::NoReading | State::NoTarget | State::Short => {
            ui.label(text);
        }
    }
}

fn chart(ui: &mut Ui, cx: &Cx<'_>, goal: &Goal, own: &[(Date, Quantity)]) {
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
    let latest = own.last().copied();
    let state = state(goal, latest, schedule, cx.catalogue);
    let summary = sentence(cx, goal, state, latest);
    let hints = own.iter().map(|(date, value)| {
        let (date, value) = (cx.lang.date(*date), number(cx, goal, *value));
        format!("{date}: {value}")
    });
    let chart = GoalChart {
        target: goal.target,
        target_most: goal.target_most.filter(|_| between),
        readings: own.to_vec(),
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
