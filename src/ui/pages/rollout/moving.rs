//! Bars moved by hand: what a gesture does to the plan, and what is said meanwhile.

use eframe::egui::{Id, PopupAnchor, Response, Tooltip, Ui};
use jiff::civil::Date;

use super::view::{View, whole};
use super::words;
use crate::analysis::{Grip, Move, Origin, ScheduledActivity};
use crate::plan::{ActivityId, Rollout};
use crate::ui::charts::Gesture;
use crate::ui::theme::GRID;
use crate::ui::widgets::opening;
use crate::ui::widgets::text::{guidance, strong, warning};
use crate::ui::{Cx, end_step};

/// A bar that is being dragged.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Pull {
    key: String,
    grip: Grip,
    days: i32,
}

/// Where the bar is kept that is being dragged.
fn pull_id() -> Id {
    Id::unique("rollout pull")
}

/// Where it is kept whether the keyboard was used last.
fn keyboard_id() -> Id {
    Id::unique("rollout keyboard")
}

/// What would follow if the bar that is being dragged were let go now.
pub(super) fn preview(ui: &Ui, cx: &Cx<'_>) -> Option<Move> {
    let pull: Pull = ui.data(|data| data.get_temp(pull_id()))?;
    cx.analysis.schedule.moved(&pull.key, pull.grip, pull.days)
}

/// How the bar of an activity is known.
pub(super) fn bar_id(key: &str) -> Id {
    Id::unique(("bar", key))
}

/// Does what a gesture asks for.
pub(super) fn apply(
    ui: &Ui,
    cx: &Cx<'_>,
    (activity, gesture, response): (&ScheduledActivity, Gesture, &Response),
    rollout: &mut Rollout,
    view: &mut View,
) {
    let schedule = &cx.analysis.schedule;
    let key = activity.key.as_str();
    match gesture {
        Gesture::Reached => bring(cx, view, activity.start),
        Gesture::At => {
            if by_keyboard(ui) && !response.hovered() {
                let now = (activity.start, activity.end);
                let tip = Tooltip::for_widget(response);
                readout(tip, cx, activity, now, None);
            }
        }
        Gesture::Drag(grip, days) => {
            pull(ui, key, grip, days);
            let moved = schedule.moved(key, grip, days);
            let new = moved.as_ref().and_then(Move::first);
            let days = new.map_or((activity.start, activity.end), |new| (new.start, new.end));
            let tip = Tooltip::always_open(
                ui.ctx().clone(),
                ui.layer_id(),
                response.id,
                PopupAnchor::Pointer,
            );
            readout(tip, cx, activity, days, moved.as_ref());
        }
        Gesture::Release(grip, days) | Gesture::Step(grip, days) => {
            let_go(ui);
            if let Some(moved) = schedule.moved(key, grip, days) {
                if let Some(new) = moved.first() {
                    let end = grip == Grip::End;
                    bring(cx, view, if end { new.end } else { new.start });
                }
                for new in &moved.days {
                    rollout.set_days(&new.key, new.start, new.end);
                }
                // Each step is taken back by itself, also when they follow quickly.
                end_step(ui);
            }
        }
        Gesture::Cancel => let_go(ui),
        Gesture::Open => open(ui, activity, rollout),
        // Regular work is never done, and left out only with its channel.
        Gesture::Tick | Gesture::Remove if activity.regular => {}
        Gesture::Tick => rollout.set_done(key, !activity.done),
        Gesture::Remove => rollout.drop_activity(key),
    }
}

fn pull(ui: &Ui, key: &str, grip: Grip, days: i32) {
    let key = key.to_owned();
    let new = Pull { key, grip, days };
    let before: Option<Pull> = ui.data(|data| data.get_temp(pull_id()));
    if before.as_ref() != Some(&new) {
        ui.data_mut(|data| data.insert_temp(pull_id(), new));
        ui.request_repaint();
    }
}

fn let_go(ui: &Ui) {
    ui.data_mut(|data| data.remove::<Pull>(pull_id()));
    ui.request_repaint();
}

/// Brings a day into sight.
fn bring(cx: &Cx<'_>, view: &mut View, date: Date) {
    let whole = whole(cx);
    if !view.axis(cx).has(date) && whole.has(date) {
        view.window = view.window.showing(whole.x(date), whole);
    }
}

/// Opens the form of an activity further down.
fn open(ui: &Ui, activity: &ScheduledActivity, rollout: &Rollout) {
    match activity.origin {
        Origin::Generated => opening::open_id(ui, super::activities::entry_id(&activity.key)),
        Origin::Own => {
            let key = |id: ActivityId| id.key() == activity.key;
            if let Some(own) = rollout.activities.iter().find(|own| key(own.id)) {
                opening::open(ui, own.id.0);
            }
        }
    }
}

/// Was the keyboard used after the pointer?
fn by_keyboard(ui: &Ui) -> bool {
    ui.data(|data| data.get_temp(keyboard_id()))
        .unwrap_or(false)
}

/// Notes whether keyboard or pointer was used last.
pub(super) fn note_hand(ui: &Ui) {
    let (pointer, key) = ui.input(|input| {
        let is_key = |event: &eframe::egui::Event| {
            matches!(event, eframe::egui::Event::Key { pressed: true, .. })
        };
        let moved = input.pointer.delta().length() > 2.0;
        (
            moved || input.pointer.any_pressed(),
            input.events.iter().any(is_key),
        )
    });
    if pointer || key {
        ui.data_mut(|data| data.insert_temp(keyboard_id(), key));
    }
}

/// Says beside a bar what its days mean.
fn readout(
    tip: Tooltip<'_>,
    cx: &Cx<'_>,
    activity: &ScheduledActivity,
    (start, end): (Date, Date),
    moved: Option<&Move>,
) {
    tip.show(|ui| {
        ui.spacing_mut().item_spacing.y = GRID / 2.0;
        ui.label(strong(words::title(cx, &activity.title)));
        let weeks = words::weeks(cx, start, end);
        ui.label(format!("{} · {weeks}", words::days(cx, start, end)));
        if activity.regular {
            guidance(ui, cx.t("rollout-regular-guidance"));
        } else if activity.done {
            guidance(ui, cx.t("rollout-move-done"));
        } else {
            time(ui, cx, activity, (start, end));
        }
        if let Some(moved) = moved {
            follows(ui, cx, moved);
        }
    });
}

/// The time of the person in the week with the least left.
fn time(ui: &mut Ui, cx: &Cx<'_>, activity: &ScheduledActivity, days: (Date, Date)) {
    let schedule = &cx.analysis.schedule;
    let tightest = schedule.tightest(&cx.analysis.load, activity, days);
    let Some((number, week)) = tightest else {
        ui.label(words::person(cx, activity.person));
        return;
    };
    let (Some(monday), Some(there)) = (schedule.weeks.get(number), week.there) else {
        return;
    };
    let args = [
        ("person", words::person(cx, activity.person).into()),
        ("week", cx.lang.week(*monday).into()),
        ("needed", cx.lang.duration(week.needed.into()).into()),
        ("there", cx.lang.duration(there.into()).into()),
    ];
    let sentence = cx.lang.format("rollout-move-time", &args);
    if week.is_over() {
        warning(ui, &sentence);
    } else {
        ui.label(sentence);
    }
}

/// What moves along, and what is odd about the new days.
fn follows(ui: &mut Ui, cx: &Cx<'_>, moved: &Move) {
    let others = moved.days.len().saturating_sub(1);
    if 0 < others {
        let args = [("count", others.into())];
        ui.label(cx.lang.format("rollout-move-others", &args));
    }
    let before = moved.too_early.as_deref();
    if let Some(before) = before.and_then(|key| cx.analysis.schedule.activity(key)) {
        let title = words::title(cx, &before.title);
        let args = [("activity", title.into())];
        warning(ui, &cx.lang.format("rollout-move-early", &args));
    }
    if moved.stopped {
        warning(ui, cx.t("rollout-move-stopped"));
    }
}
