//! First and last day, with what is odd about them said at the field.

use eframe::egui::Ui;
use jiff::civil::Date;

use crate::ui::Cx;
use crate::ui::widgets::text::warning;
use crate::ui::widgets::{pair, typed};

/// The first and the last day of something.
pub(super) struct Days<'a> {
    /// First day, as decided.
    pub start: &'a mut Option<Date>,
    /// Last day, as decided.
    pub end: &'a mut Option<Date>,
    /// What holds while nothing is decided.
    pub usual: Option<(Date, Date)>,
}

/// Two date fields; an empty one shows pale what holds without an answer.
pub(super) fn days(ui: &mut Ui, cx: &Cx<'_>, days: Days<'_>) {
    let Days { start, end, usual } = days;
    let words = |date: Option<Date>| date.map_or_else(String::new, |date| cx.lang.date(date));
    let (first, last) = (
        words(usual.map(|days| days.0)),
        words(usual.map(|days| days.1)),
    );
    let begins = *start;
    pair(
        ui,
        |ui| {
            typed::date_hint(ui, cx, cx.t("rollout-from"), &first, start);
            outside(ui, cx, *start);
        },
        |ui| {
            typed::date_hint(ui, cx, cx.t("rollout-until"), &last, end);
            if begins.zip(*end).is_some_and(|(start, end)| end < start) {
                warning(ui, cx.t("rollout-end-before-start"));
            } else {
                outside(ui, cx, *end);
            }
        },
    );
}

/// A date field that says when its day is not in the rollout.
pub(super) fn day(ui: &mut Ui, cx: &Cx<'_>, hint: &str, value: &mut Option<Date>) {
    typed::date_hint(ui, cx, cx.t("rollout-date"), hint, value);
    outside(ui, cx, *value);
}

fn outside(ui: &mut Ui, cx: &Cx<'_>, date: Option<Date>) {
    let schedule = &cx.analysis.schedule;
    if date.is_some_and(|date| schedule.week_of(date).is_none()) {
        let args = [
            ("from", cx.lang.date(schedule.start).into()),
            ("until", cx.lang.date(schedule.end).into()),
        ];
        warning(ui, &cx.lang.format("rollout-outside", &args));
    }
}
