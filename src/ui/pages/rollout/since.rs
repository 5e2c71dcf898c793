//! What moved in the calendar while other pages were open.

use std::sync::Arc;

use eframe::egui::Ui;
use jiff::civil::Date;

use super::words;
use crate::analysis::{Change, ScheduledActivity, moved};
use crate::ui::Cx;
use crate::ui::widgets::choice::{link, wrapped};
use crate::ui::widgets::fold;
use crate::ui::widgets::text::guidance;

/// What was seen when the page was drawn last.
struct Seen {
    /// The pass in which that was: if the page was not drawn in the pass before this one, another
    /// page was open.
    pass: u64,
    activities: Arc<Vec<ScheduledActivity>>,
    /// What had moved when the page was opened.
    since: Vec<Change>,
}

/// Says calmly what moved, came and went since the page was left, until that is read or the page
/// is left again. Keeps in mind what is seen now.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>) {
    let id = ui.scope_id().with("seen");
    let pass = ui.ctx().cumulative_pass_nr();
    let now = cx.analysis.schedule.activities.as_slice();
    let last: Option<Arc<Seen>> = ui.data(|d| d.get_temp(id));
    let mut since = match last.as_deref() {
        Some(seen) if pass <= seen.pass + 1 => seen.since.clone(),
        Some(seen) => moved(&seen.activities, now),
        None => Vec::new(),
    };
    if !since.is_empty() && shown(ui, cx, &since) {
        since.clear();
    }
    let same = last.filter(|seen| seen.activities.as_slice() == now);
    let activities = same.map_or_else(|| Arc::new(now.to_vec()), |seen| seen.activities.clone());
    let seen = Seen {
        pass,
        activities,
        since,
    };
    ui.data_mut(|d| d.insert_temp(id, Arc::new(seen)));
}

/// Draws what moved; is it read?
fn shown(ui: &mut Ui, cx: &Cx<'_>, moved: &[Change]) -> bool {
    let count = |is: fn(&Change) -> bool| moved.iter().filter(|one| is(one)).count();
    let (came, went) = (
        count(|change| change.was.is_none()),
        count(|change| change.now.is_none()),
    );
    let counts = [
        ("rollout-since-moved", moved.len() - came - went),
        ("rollout-since-added", came),
        ("rollout-since-gone", went),
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
    let days = |days: (Date, Date)| words::days(cx, days.0, days.1);
    let (key, days) = match (change.was, change.now) {
        (Some(was), Some(now)) => {
            let way = format!("{} → {}", days(was), days(now));
            ("rollout-since-line", way)
        }
        (None, Some(now)) => ("rollout-since-line-added", days(now)),
        (was, None) => ("rollout-since-line-gone", was.map(days).unwrap_or_default()),
    };
    let title = words::title(cx, &change.title);
    let args = [("activity", title.into()), ("days", days.into())];
    cx.lang.format(key, &args)
}
