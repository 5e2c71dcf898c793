//! Readings: one row each, made for typing. In view they are sorted by date; in the plan they
//! stay in the order in which they were typed.

use eframe::egui::{Id, Layout, Response, RichText, Ui, vec2};
use jiff::civil::Date;

use crate::plan::{Goal, Item as _, Reading, find};
use crate::ui::Cx;
use crate::ui::theme::{GRID, colors};
use crate::ui::widgets::choice::link;
use crate::ui::widgets::icon::icon_button;
use crate::ui::widgets::text::{guidance, warning};
use crate::ui::widgets::{Icon, field, pick, table_cell};

/// Width of the columns for date and number, in points.
const SHORT: f32 = 136.0;

/// The least width of the column for notes, in points.
const NOTE: f32 = 120.0;

/// Width of the button that removes a row, in points.
const REMOVE: f32 = 32.0;

/// The rows of a goal, and the button that adds one for today.
pub(super) fn table(ui: &mut Ui, cx: &Cx<'_>, readings: &mut Vec<Reading>, goal: &Goal) {
    rows(ui, cx, readings, goal.unit.trim(), |reading| {
        reading.goal == Some(goal.id)
    });
    if link(ui, Some(Icon::Plus), cx.t("measuring-reading-add")).clicked() {
        let reading = Reading {
            goal: Some(goal.id),
            date: Some(cx.today),
            ..Reading::fresh()
        };
        ui.data_mut(|d| d.insert_temp(wanted(&reading), true));
        readings.push(reading);
    }
}

/// Where it is kept, for one frame, that the number of a new reading is to be typed next.
fn wanted(reading: &Reading) -> Id {
    Id::unique(("reading", reading.id.0))
}

/// Readings whose goal is open or no longer there, so that none is out of sight.
pub(super) fn without_goal(ui: &mut Ui, cx: &Cx<'_>, readings: &mut Vec<Reading>, goals: &[Goal]) {
    let lost = |reading: &Reading| reading.goal.and_then(|id| find(goals, id)).is_none();
    if !readings.iter().any(lost) {
        return;
    }
    ui.add_space(GRID * 2.0);
    guidance(ui, cx.t("measuring-without-goal"));
    rows(ui, cx, readings, "", lost);
    for reading in readings.iter_mut().filter(|reading| lost(reading)) {
        let date = reading.date.map(|date| cx.lang.date(date));
        let args = [("date", date.unwrap_or_else(|| "–".to_owned()).into())];
        let label = cx.lang.format("measuring-goal-of", &args);
        ui.push_id(reading.id.0, |ui| {
            let offered = cx.names.goals_to_choose(reading.goal.as_slice());
            pick(ui, cx, &label, &offered, &mut reading.goal);
        });
    }
}

fn rows(
    ui: &mut Ui,
    cx: &Cx<'_>,
    readings: &mut Vec<Reading>,
    unit: &str,
    belongs: impl Fn(&Reading) -> bool,
) {
    let mut order: Vec<(Option<Date>, usize)> = (readings.iter().enumerate())
        .filter(|(_, reading)| belongs(reading))
        .map(|(index, reading)| (reading.date, index))
        .collect();
    if order.is_empty() {
        return;
    }
    // Rows without a day come last: they are just being typed.
    order.sort_by_key(|(date, index)| (date.is_none(), *date, *index));
    let columns = columns(ui, cx);
    let mut removed = None;
    for (_, index) in order {
        if let Some(reading) = readings.get_mut(index)
            && row(ui, cx, &columns, unit, reading)
        {
            removed = Some(index);
        }
    }
    if let Some(index) = removed {
        readings.remove(index);
    }
}

/// Room for the notes, in the width that is left.
fn note_width(ui: &Ui) -> f32 {
    (ui.available_width() - 2.0 * SHORT - REMOVE - 3.0 * GRID).max(NOTE)
}

/// The names of the columns, which also name the fields below them.
fn columns(ui: &mut Ui, cx: &Cx<'_>) -> [Response; 3] {
    let note = note_width(ui);
    let keys = [
        ("measuring-date", SHORT),
        ("measuring-value", SHORT),
        ("note", note),
    ];
    ui.horizontal_top(|ui| {
        keys.map(|(key, width)| {
            cell(ui, width, |ui| {
                ui.label(RichText::new(cx.t(key)).color(colors(ui).weak))
            })
        })
    })
    .inner
}

/// A part of a row with its width.
fn cell<R>(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let layout = Layout::top_down(eframe::egui::Align::Min);
    let shown = ui.allocate_ui_with_layout(vec2(width, 0.0), layout, |ui| {
        ui.set_width(width);
        add(ui)
    });
    shown.inner
}

/// One reading. Returns whether it is to be removed.
fn row(
    ui: &mut Ui,
    cx: &Cx<'_>,
    columns: &[Response; 3],
    unit: &str,
    reading: &mut Reading,
) -> bool {
    let first = ui.data_mut(|d| d.remove_temp(wanted(reading))) == Some(true);
    let Reading {
        id,
        goal: _,
        date,
        value,
        note,
    } = reading;
    let [date_column, value_column, note_column] = columns;
    let width = note_width(ui);
    let row = |ui: &mut Ui| {
        cell(ui, SHORT, |ui| {
            table_cell::date_cell(ui, cx, date_column, date);
        });
        cell(ui, SHORT, |ui| {
            let field = table_cell::quantity_cell(ui, cx, value_column, unit, value);
            if first {
                field.request_focus();
            }
        });
        cell(ui, width, |ui| {
            ui.label_inputs_by(note_column.id, |ui| field::line(ui, note, "", width));
        });
        icon_button(ui, Icon::Remove, cx.t("remove")).clicked()
    };
    let removed = ui.push_id(id.0, |ui| ui.horizontal_top(row).inner).inner;
    match reading.date {
        Some(date) if cx.today < date => {
            warning(ui, cx.t("measuring-in-future"));
        }
        Some(date) if date < cx.analysis.schedule.start => {
            guidance(ui, cx.t("measuring-before-start"));
        }
        _ => {}
    }
    removed
}
