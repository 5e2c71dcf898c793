//! First and last day, with what is odd about them said at the field.

use eframe::egui::Ui;
use jiff::civil::Date;

use crate::analysis::ScheduledActivity;
use crate::ui::Cx;
use crate::ui::widgets::text::warning;
use crate::ui::widgets::{pair, typed};
use crate::wording::Names;

/// The first and the last day of something.
pub(super) struct Days<'a> {
    /// First day, as decided.
    pub start: &'a mut Option<Date>,
    /// Last day, as decided.
    pub end: &'a mut Option<Date>,
    /// What holds while nothing is decided.
    pub usual: Option<(Date, Date)>,
    /// Is it done? Then it may have been done at any time.
    pub done: bool,
}

/// Two date fields; an empty one shows pale what holds without an answer.
pub(super) fn days(ui: &mut Ui, cx: &Cx<'_>, days: Days<'_>) {
    let Days {
        start,
        end,
        usual,
        done,
    } = days;
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
            if !done {
                outside(ui, cx, "rollout-outside-unused", *start);
            }
        },
        |ui| {
            typed::date_hint(ui, cx, cx.t("rollout-until"), &last, end);
            if begins.zip(*end).is_some_and(|(start, end)| end < start) {
                warning(ui, cx.t("rollout-end-before-start"));
            } else if !done {
                outside(ui, cx, "rollout-outside-unused", *end);
            }
        },
    );
}

/// A date field that says when its day is not in the rollout.
pub(super) fn day(ui: &mut Ui, cx: &Cx<'_>, hint: &str, value: &mut Option<Date>) {
    typed::date_hint(ui, cx, cx.t("rollout-date"), hint, value);
    outside(ui, cx, "rollout-outside", *value);
}

/// How long an activity takes in all; says when that cannot be, or does not fit into its days.
pub(super) fn effort(
    ui: &mut Ui,
    cx: &Cx<'_>,
    hint: &str,
    minutes: &mut Option<u32>,
    activity: Option<&ScheduledActivity>,
) {
    typed::minutes_hint(ui, cx, cx.t("rollout-minutes"), hint, minutes);
    if *minutes == Some(0) {
        warning(ui, cx.t("rollout-minutes-none"));
    } else if let Some(sentence) = activity.and_then(|one| too_much(cx, one)) {
        warning(ui, &sentence);
    }
}

/// "That is 12 h a week, but Anna has only 3 h": for days that the owner chose.
fn too_much(cx: &Cx<'_>, activity: &ScheduledActivity) -> Option<String> {
    let minutes = activity.minutes.filter(|_| activity.dated)?;
    let load = cx.analysis.load.person(activity.person?)?;
    let there = load.usual_there?;
    let days = i64::from((activity.end - activity.start).get_days()) + 1;
    // What takes less than a week is done in one.
    let weekly = i64::from(minutes) * 7 / days.max(7);
    if weekly <= i64::from(there) {
        return None;
    }
    let args = [
        ("needed", cx.lang.duration(weekly).into()),
        (
            "person",
            Names::one(&cx.names.people, activity.person).into(),
        ),
        ("there", cx.lang.duration(i64::from(there)).into()),
    ];
    Some(cx.lang.format("rollout-minutes-over", &args))
}

fn outside(ui: &mut Ui, cx: &Cx<'_>, key: &str, date: Option<Date>) {
    let schedule = &cx.analysis.schedule;
    if date.is_some_and(|date| schedule.week_of(date).is_none()) {
        let args = [
            ("from", cx.lang.date(schedule.start).into()),
            ("until", cx.lang.date(schedule.end).into()),
        ];
        warning(ui, &cx.lang.format(key, &args));
    }
}
