//! How the calendar is looked at: its order, whose work, which days. Kept in the window, not in
//! the plan.

use eframe::egui::{Id, Ui};

use crate::analysis::ScheduledActivity;
use crate::plan::{ChannelId, PersonId, Rollout};
use crate::ui::Cx;
use crate::ui::charts::{Motion, TimeAxis, Window};
use crate::ui::widgets::choice::{linked, wrapped};
use crate::ui::widgets::field::labelled;
use crate::ui::widgets::text::guidance;
use crate::ui::widgets::{Icon, choice, pair, refs, toggle};

/// What the bars are put in order by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Group {
    #[default]
    Phase,
    Channel,
    Person,
}

impl Group {
    const ALL: [(Self, &'static str); 3] = [
        (Self::Phase, "rollout-group-phase"),
        (Self::Channel, "rollout-group-channel"),
        (Self::Person, "rollout-group-person"),
    ];
}

/// Days of 13 weeks and of five.
const QUARTER: f64 = 91.0;
const MONTH: f64 = 35.0;

/// How the calendar is looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct View {
    pub(super) group: Group,
    /// Only the work of this person.
    pub(super) person: Option<PersonId>,
    /// Only the work for this channel.
    pub(super) channel: Option<ChannelId>,
    /// The days in sight.
    pub(super) window: Window,
}

impl View {
    /// As it was left; people and channels that are gone hide nothing.
    pub(super) fn load(ui: &Ui, cx: &Cx<'_>) -> Self {
        let mut view: Self = ui.data(|data| data.get_temp(id())).unwrap_or_default();
        let names = cx.names;
        view.person = (view.person).filter(|id| names.people.iter().any(|(own, _)| own == id));
        view.channel = (view.channel).filter(|id| names.channels.iter().any(|(own, _)| own == id));
        view
    }

    /// Keeps it for the next frame.
    pub(super) fn save(self, ui: &Ui) {
        ui.data_mut(|data| data.insert_temp(id(), self));
    }

    /// Is an activity to be shown?
    pub(super) fn shows(&self, activity: &ScheduledActivity) -> bool {
        let person = self.person.is_none_or(|id| activity.person == Some(id));
        person && self.channel.is_none_or(|id| activity.channel == Some(id))
    }

    /// The days in sight.
    pub(super) fn axis(&self, cx: &Cx<'_>) -> TimeAxis {
        self.window.axis(whole(cx))
    }

    /// Follows the wheel, two fingers and the pointer on the ground.
    pub(super) fn follow(&mut self, ui: &Ui, cx: &Cx<'_>, motion: Motion) {
        let whole = whole(cx);
        let before = self.window;
        let (factor, at) = motion.zoom;
        if 1e-6 < (factor - 1.0).abs() {
            let at = whole.x(self.axis(cx).start) + at;
            self.window = self.window.zoomed(factor, at, whole);
        }
        if motion.pan != 0.0 && !self.window.is_whole(whole) {
            self.window = self.window.panned(motion.pan, whole);
        }
        if self.window != before {
            ui.request_repaint();
        }
    }
}

fn id() -> Id {
    Id::unique("rollout view")
}

/// The days of the rollout.
pub(super) fn whole(cx: &Cx<'_>) -> TimeAxis {
    let schedule = &cx.analysis.schedule;
    TimeAxis {
        start: schedule.start,
        end: schedule.end,
    }
}

/// The switches above the calendar.
pub(super) fn switches(ui: &mut Ui, cx: &Cx<'_>, rollout: &mut Rollout, view: &mut View) {
    pair(
        ui,
        |ui| {
            choice(ui, cx, cx.t("rollout-horizon"), &mut rollout.horizon);
            if cx.analysis.schedule.horizon_assumed {
                guidance(ui, cx.t("rollout-horizon-assumed"));
            }
        },
        |ui| group(ui, cx, &mut view.group),
    );
    let (person, channel) = (&mut view.person, &mut view.channel);
    pair(
        ui,
        |ui| {
            let (label, all) = (cx.t("rollout-show-person"), cx.t("rollout-show-everybody"));
            refs::pick_or(ui, label, all, &cx.names.people, person);
        },
        |ui| {
            let (label, all) = (cx.t("rollout-show-channel"), cx.t("rollout-show-all"));
            refs::pick_or(ui, label, all, &cx.names.channels, channel);
        },
    );
    zoom(ui, cx, view);
}

fn group(ui: &mut Ui, cx: &Cx<'_>, group: &mut Group) {
    let label = cx.t("rollout-group");
    labelled(ui, label, |ui| {
        wrapped(ui, |ui| {
            for (answer, key) in Group::ALL {
                if toggle(ui, *group == answer, cx.t(key), label).clicked() {
                    *group = answer;
                }
            }
        });
    });
}

/// The whole, a quarter or a month, and the days before and after.
fn zoom(ui: &mut Ui, cx: &Cx<'_>, view: &mut View) {
    let (label, whole) = (cx.t("rollout-zoom"), whole(cx));
    let window = &mut view.window;
    let is_whole = window.is_whole(whole);
    labelled(ui, label, |ui| {
        wrapped(ui, |ui| {
            if toggle(ui, is_whole, cx.t("rollout-zoom-whole"), label).clicked() {
                *window = Window::default();
            }
            for (days, key) in [
                (QUARTER, "rollout-zoom-quarter"),
                (MONTH, "rollout-zoom-month"),
            ] {
                let fits = days < whole.days();
                let chosen = window.shows(whole, days);
                if fits && toggle(ui, chosen, cx.t(key), label).clicked() {
                    *window = Window::of(begin(cx, *window), days, whole);
                }
            }
            if is_whole {
                return;
            }
            let (earlier, later) = window.ways(whole);
            let step = window.axis(whole).days() / 2.0;
            for (way, icon, key, days) in [
                (earlier, Icon::Left, "rollout-earlier", -step),
                (later, Icon::Right, "rollout-later", step),
            ] {
                let response = ui.add_enabled(way, linked(Some(icon), cx.t(key)));
                if response.clicked() {
                    *window = window.panned(days, whole);
                }
            }
        });
    });
}

/// Where a part begins: where the part in sight does, else a week before today.
fn begin(cx: &Cx<'_>, window: Window) -> f64 {
    let whole = whole(cx);
    if !window.is_whole(whole) {
        return whole.x(window.axis(whole).start);
    }
    let week = cx.analysis.schedule.week_of(cx.today);
    let monday = week.and_then(|week| cx.analysis.schedule.weeks.get(week.saturating_sub(1)));
    monday.map_or(0.0, |monday| whole.x(*monday))
}
