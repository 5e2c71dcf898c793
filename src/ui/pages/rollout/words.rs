//! Activities in words.

use jiff::civil::Date;

use crate::analysis::{ScheduledActivity, ScheduledCheckpoint, Title};
use crate::plan::{Goal, PersonId};
use crate::ui::Cx;
use crate::wording::{self, Names};

/// Stands where there is nothing to say.
pub(super) const NONE: &str = "–";

/// What an activity or milestone is called.
pub(super) fn title(cx: &Cx<'_>, title: &Title) -> String {
    let title = wording::title(cx.lang, title, cx.currency);
    if title.trim().is_empty() {
        cx.t("rollout-activity-untitled").to_owned()
    } else {
        title
    }
}

/// Who does it.
pub(super) fn person<'a>(cx: &'a Cx<'_>, person: Option<PersonId>) -> &'a str {
    match person {
        Some(_) => Names::one(&cx.names.people, person),
        None => cx.t("rollout-nobody"),
    }
}

/// From the first to the last day: "23.11.2026 – 04.12.2026".
pub(super) fn days(cx: &Cx<'_>, start: Date, end: Date) -> String {
    if start == end {
        cx.lang.date(start)
    } else {
        format!("{} – {}", cx.lang.date(start), cx.lang.date(end))
    }
}

/// In which weeks: "KW 48 – KW 49".
pub(super) fn weeks(cx: &Cx<'_>, start: Date, end: Date) -> String {
    let (first, last) = (cx.lang.week(start), cx.lang.week(end));
    if first == last {
        first
    } else {
        format!("{first} – {last}")
    }
}

/// How long it takes in all; a dash while that is open.
pub(super) fn minutes(cx: &Cx<'_>, minutes: Option<u32>) -> String {
    minutes.map_or_else(|| NONE.to_owned(), |m| cx.lang.duration(m.into()))
}

/// How far an activity is; empty if there is nothing to say.
pub(super) fn state<'a>(cx: &'a Cx<'_>, activity: &ScheduledActivity) -> &'a str {
    if activity.regular {
        cx.t("rollout-regular")
    } else if activity.done {
        cx.t("rollout-done")
    } else if activity.is_overdue(cx.today) {
        cx.t("rollout-overdue")
    } else {
        ""
    }
}

/// When, who, how long and how far, on one line.
pub(super) fn summary(cx: &Cx<'_>, activity: &ScheduledActivity) -> String {
    let minutes = activity.minutes.map(|m| cx.lang.duration(m.into()));
    let parts = [
        Some(state(cx, activity).to_owned()),
        minutes,
        Some(person(cx, activity.person).to_owned()),
        Some(weeks(cx, activity.start, activity.end)),
    ];
    let parts: Vec<String> = (parts.into_iter().flatten())
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(" · ")
}

/// The number of a checkpoint with its unit; a dash while it is open.
pub(super) fn threshold(
    cx: &Cx<'_>,
    goal: Option<&Goal>,
    checkpoint: &ScheduledCheckpoint,
) -> String {
    let Some(value) = checkpoint.threshold else {
        return NONE.to_owned();
    };
    let number = cx.lang.decimal(value.thousandths);
    match goal.map(|goal| goal.unit.trim()) {
        Some(unit) if !unit.is_empty() => format!("{number} {unit}"),
        _ => number,
    }
}
