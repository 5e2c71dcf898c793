//! What moved in the calendar while other pages were open.

use std::sync::Arc;

use eframe::egui::Ui;

use super::words;
use crate::analysis::{Change, Schedule, changes, freeze_activities};
use crate::ui::Cx;
use crate::ui::widgets::choice::{link, wrapped};
use crate::ui::widgets::fold;
use crate::ui::widgets::text::guidance;

/// What was seen when the page was drawn last.
struct Seen {
    /// The pass in which that was: if the page was not drawn in the pass before this one, another
    /// page was open.
    pass: u64,
    schedule: Arc<Schedule>,
    /// What had moved when the page was opened.
    moved: Vec<Change>,
}

/// Says calmly what moved, came and went since the page was left, until that is read or the page
/// is left again. Keeps in mind what is seen now.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>) {
    let id = ui.scope_id().with("seen");
    let pass = ui.ctx().cumulative_pass_nr();
    let now = &cx.analysis.schedule;
    let last: Option<Arc<Seen>> = ui.data(|d| d.get_temp(id));
    let mut moved = match last.as_deref() {
        Some(seen) if pass <= seen.pass + 1 => seen.moved.clone(),
        Some(seen) => {
            let before = freeze_activities(&seen.schedule, |title| words::title(cx, title));
            changes(&before, now)
        }
        None => Vec::new(),
    };
    if !moved.is_empty() && shown(ui, cx, &moved) {
        moved.clear();
    }
    let same = last.filter(|seen| *seen.schedule == *now);
    let schedule = same.map_or_else(|| Arc::new(now.clone()), |seen| seen.schedule.clone());
    let seen = Seen {
        pass,
        schedule,
        moved,
    };
    ui.data_mut(|d| d.insert_temp(id, Arc::new(seen)));
}

/// Draws what moved; is it read?
fn shown(ui: &mut Ui, cx: &Cx<'_>, moved: &[Change]) -> bool {
    let count = |is: fn(&Change) -> bool| moved.iter().filter(|one| is(one)).count();
    let counts = [
        (
            "rollout-since-moved",
            count(|one| matches!(one, Change::Moved { .. })),
        ),
        (
            "rollout-since-added",
            count(|one| matches!(one, Change::Added { .. })),
        ),
        (
            "rollout-since-gone",
            count(|one| matches!(one, Change::Gone { .. })),
        ),
    ];
    let parts: Vec<_> = (counts.into_iter())
        .filter(|(_, count)| 0 < *count)
        .map(|(key, count)| cx.lang.format(key, &[("count", count.into())]))
        .collect();
    let args = [("parts", parts.join(", ").into())];
    let mut read = false;
    ui.label(cx.lang.format("rollout-since", &args));
    fold(ui, "since", cx.t("rollout-since-show"), false, |ui| {
        for change in moved {
            guidance(ui, &line(cx, change));
        }
        wrapped(ui, |ui| {
            read = link(ui, None, cx.t("rollout-since-read")).clicked();
        });
    });
    read
}

/// "Set up Instagram: 23.11.2026 – 29.11.2026 → 30.11.2026 – 06.12.2026".
fn line(cx: &Cx<'_>, change: &Change) -> String {
    let activity = |key: &str| cx.analysis.schedule.activity(key);
    let title =
        |key: &str| activity(key).map_or_else(String::new, |one| words::title(cx, &one.title));
    let (key, title, days) = match change {
        Change::Moved { key, was, now, .. } => {
            let (was, now) = (words::days(cx, was.0, was.1), words::days(cx, now.0, now.1));
            ("rollout-since-line", title(key), format!("{was} → {now}"))
        }
        Change::Added { key } => {
            let days = activity(key).map(|one| words::days(cx, one.start, one.end));
            (
                "rollout-since-line-added",
                title(key),
                days.unwrap_or_default(),
            )
        }
        Change::Gone { title, was } => {
            let days = words::days(cx, was.0, was.1);
            ("rollout-since-line-gone", title.clone(), days)
        }
    };
    let args = [("activity", title.into()), ("days", days.into())];
    cx.lang.format(key, &args)
}
