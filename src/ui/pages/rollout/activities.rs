//! The generated activities: done, moved, given to somebody else, left out.

use std::collections::BTreeMap;

use eframe::egui::{Id, Ui};

use super::after::after;
use super::days::{self, Days, days};
use super::words;
use crate::analysis::{Origin, ScheduledActivity};
use crate::plan::{ActivityChange, Choice as _, Phase};
use crate::ui::Cx;
use crate::ui::theme::GRID;
use crate::ui::widgets::choice::{link, wrapped};
use crate::ui::widgets::list::{Head, hairline, inset, opener};
use crate::ui::widgets::note::unfold;
use crate::ui::widgets::opening::is_next;
use crate::ui::widgets::text::{empty_state, guidance, section};
use crate::ui::widgets::tick::TICK;
use crate::ui::widgets::{Icon, fold, note, pair, refs, tick};

/// What the owner changed, by the key of the activity.
type Changes = BTreeMap<String, ActivityChange>;

/// Height of the line of an activity, in points.
const LINE: f32 = 40.0;

/// The activities, phase by phase; the phase that runs is open.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, changes: &mut Changes) {
    section(ui, cx.t("rollout-activities"));
    let schedule = &cx.analysis.schedule;
    let generated = || {
        let kept = schedule.activities.iter().map(|one| (one, false));
        let left_out = schedule.left_out.iter().map(|one| (one, true));
        let all = kept.chain(left_out);
        all.filter(|(one, _)| one.origin == Origin::Generated)
    };
    if generated().next().is_none() {
        empty_state(ui, cx.t("rollout-activities-empty"));
        return;
    }
    guidance(ui, cx.t("rollout-activities-guidance"));
    let running = running(cx);
    for phase in Phase::ALL {
        let mut own: Vec<_> = generated().filter(|(one, _)| one.phase == *phase).collect();
        if own.is_empty() {
            continue;
        }
        own.sort_by_key(|(one, _)| (one.start, one.end));
        let name = heading(cx, *phase, &own);
        if own.iter().any(|(one, _)| is_next(ui, entry_id(&one.key))) {
            unfold(ui, phase.key());
        }
        fold(ui, phase.key(), &name, *phase == running, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for (activity, left_out) in own {
                activity_ui(ui, cx, activity, left_out, changes);
                hairline(ui);
            }
        });
    }
    reset_all(ui, cx, changes);
}

/// Takes back all that the owner changed about the calendar; ticks and notes stay.
fn reset_all(ui: &mut Ui, cx: &Cx<'_>, changes: &mut Changes) {
    let is_changed = |change: &ActivityChange| change.moves() || change.left_out;
    let count = changes.values().filter(|change| is_changed(change)).count();
    if count == 0 {
        return;
    }
    ui.add_space(GRID);
    let text = (cx.lang).format("rollout-reset-all", &[("count", count.into())]);
    if link(ui, Some(Icon::Undo), &text).clicked() {
        for change in changes.values_mut() {
            change.reset();
            change.left_out = false;
        }
        changes.retain(|_, change| *change != ActivityChange::default());
    }
}

/// How the entry of an activity is known.
pub(super) fn entry_id(key: &str) -> Id {
    Id::unique(("activity", key))
}

/// The phase of today; before the rollout the first, after it the last.
fn running(cx: &Cx<'_>) -> Phase {
    let phases = &cx.analysis.schedule.phases;
    let begun = phases.iter().rev().find(|span| span.start <= cx.today);
    let running = begun.or_else(|| phases.first());
    running.map_or(Phase::Prepare, |span| span.phase)
}

/// "Prepare: 2 of 6 done".
fn heading(cx: &Cx<'_>, phase: Phase, own: &[(&ScheduledActivity, bool)]) -> String {
    let tasks = || {
        own.iter()
            .filter(|(one, left_out)| !one.regular && !left_out)
    };
    let phase = cx.t(phase.key());
    let args = [
        ("phase", phase.into()),
        ("done", tasks().filter(|(one, _)| one.done).count().into()),
        ("count", tasks().count().into()),
    ];
    if tasks().next().is_none() {
        return phase.to_owned();
    }
    cx.lang.format("rollout-phase-done", &args)
}

fn activity_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    activity: &ScheduledActivity,
    left_out: bool,
    changes: &mut Changes,
) {
    let id = entry_id(&activity.key);
    let before = changes.get(&activity.key);
    let mut change = before.cloned().unwrap_or_default();
    let title = words::title(cx, &activity.title);
    let summary = if left_out {
        cx.t("rollout-left-out").to_owned()
    } else {
        words::summary(cx, activity)
    };
    let mut open = false;
    ui.horizontal(|ui| {
        ui.set_min_height(LINE);
        if activity.regular || left_out {
            ui.add_space(TICK);
        } else {
            tick(ui, cx, &title, &mut change.done);
        }
        ui.spacing_mut().item_spacing.x = 0.0;
        open = opener(ui, id, &Head::new(title, summary));
    });
    if open {
        ui.push_id(id, |ui| {
            inset(ui, |ui| form(ui, cx, activity, left_out, &mut change));
        });
    }
    if before != Some(&change) {
        if change == ActivityChange::default() {
            changes.remove(&activity.key);
        } else {
            changes.insert(activity.key.clone(), change);
        }
    }
}

fn form(
    ui: &mut Ui,
    cx: &Cx<'_>,
    activity: &ScheduledActivity,
    was_left_out: bool,
    change: &mut ActivityChange,
) {
    let ActivityChange {
        start,
        end,
        person,
        minutes,
        after: before,
        left_out: _,
        done: _,
        note: remark,
    } = change;
    if let Some(idea) = activity.idea() {
        guidance(ui, cx.lang.text(&idea));
    }
    if activity.regular {
        guidance(ui, cx.t("rollout-regular-guidance"));
    } else if !was_left_out {
        let usual = Some((activity.start, activity.end));
        days(
            ui,
            cx,
            Days {
                start,
                end,
                usual,
                done: activity.done,
            },
        );
        let usually = words::person(cx, activity.person);
        let usual_effort = words::minutes(cx, activity.minutes);
        pair(
            ui,
            |ui| {
                let label = cx.t("rollout-person");
                refs::pick_or(ui, label, usually, &cx.names.people, person);
            },
            |ui| days::effort(ui, cx, &usual_effort, minutes, Some(activity)),
        );
    }
    if !activity.regular && !was_left_out {
        after(ui, cx, &activity.key, before);
    }
    note(ui, cx, remark);
    let changed = change.moves();
    wrapped(ui, |ui| {
        if was_left_out {
            change.left_out = !link(ui, Some(Icon::Plus), cx.t("rollout-take-back")).clicked();
        } else if !activity.regular {
            change.left_out = link(ui, Some(Icon::Remove), cx.t("rollout-leave-out")).clicked();
        }
        if changed && link(ui, Some(Icon::Undo), cx.t("rollout-reset")).clicked() {
            change.reset();
        }
    });
}
