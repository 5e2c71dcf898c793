//! What an activity follows on: built-in links as facts, the owner's own to be chosen and removed.

use std::collections::BTreeSet;

use eframe::egui::{Id, Ui};

use super::words;
use crate::analysis::ScheduledActivity;
use crate::ui::Cx;
use crate::ui::widgets::choice::{link, wrapped};
use crate::ui::widgets::text::{guidance, warning};
use crate::ui::widgets::{Icon, pick_or};

/// What an activity, by its key, follows on. A choice that would close a circle is refused: the
/// circle is named, and nothing changes.
pub(super) fn after(ui: &mut Ui, cx: &Cx<'_>, key: &str, after: &mut Vec<String>) {
    let schedule = &cx.analysis.schedule;
    let Some(activity) = schedule.activity(key) else {
        return;
    };
    let built_in = schedule.before(activity);
    let built_in = built_in.filter(|one| !after.contains(&one.key));
    let names: Vec<_> = built_in.map(|one| words::title(cx, &one.title)).collect();
    let refused = ui.scope_id().with("circle");
    if let Some(chosen) = choose(ui, cx, activity, after) {
        ui.data_mut(|d| d.remove::<String>(refused));
        match schedule.circle(key, &chosen) {
            Some(circle) => {
                let way = named(cx, &circle);
                ui.data_mut(|d| d.insert_temp(refused, way));
            }
            None => after.push(chosen),
        }
    }
    if !names.is_empty() {
        let args = [("activities", names.join(", ").into())];
        guidance(ui, &cx.lang.format("rollout-after-built-in", &args));
    }
    said(ui, cx, refused);
    remove(ui, cx, after);
}

/// The activities to choose from; the key of the chosen one.
fn choose(
    ui: &mut Ui,
    cx: &Cx<'_>,
    activity: &ScheduledActivity,
    after: &[String],
) -> Option<String> {
    let taken: BTreeSet<&String> = activity.after.iter().chain(after).collect();
    let all = cx.analysis.schedule.activities.iter();
    let others =
        all.filter(|one| !one.regular && one.key != activity.key && !taken.contains(&one.key));
    let options: Vec<_> = others
        .map(|one| (one.key.as_str(), words::title(cx, &one.title)))
        .collect();
    let mut chosen = None;
    let (label, none) = (cx.t("rollout-after"), cx.t("rollout-after-choose"));
    pick_or(ui, label, none, &options, &mut chosen);
    chosen.map(str::to_owned)
}

/// "Photos → Flyer → Photos".
fn named(cx: &Cx<'_>, circle: &[&ScheduledActivity]) -> String {
    let way = circle.iter().chain(circle.first());
    let titles: Vec<_> = way.map(|one| words::title(cx, &one.title)).collect();
    titles.join(" → ")
}

/// Why the last choice was refused, until the next one.
fn said(ui: &mut Ui, cx: &Cx<'_>, refused: Id) {
    if let Some(way) = ui.data(|d| d.get_temp::<String>(refused)) {
        let args = [("way", way.into())];
        warning(ui, &cx.lang.format("rollout-after-circle", &args));
    }
}

/// The owner's links, each to be removed by a click.
fn remove(ui: &mut Ui, cx: &Cx<'_>, after: &mut Vec<String>) {
    if after.is_empty() {
        return;
    }
    let title = |key: &str| {
        let activity = cx.analysis.schedule.activity(key);
        activity.map_or_else(
            || cx.t("rollout-after-gone").to_owned(),
            |one| words::title(cx, &one.title),
        )
    };
    wrapped(ui, |ui| {
        after.retain(|key| {
            let args = [("activity", title(key).into())];
            let text = cx.lang.format("rollout-after-remove", &args);
            !link(ui, Some(Icon::Remove), &text).clicked()
        });
    });
}
