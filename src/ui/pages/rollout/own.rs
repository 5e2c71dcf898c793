//! What the owner adds: activities and milestones.

use std::collections::HashMap;

use eframe::egui::Ui;

use super::after::after;
use super::days::{Days, day, days, effort};
use super::words;
use crate::plan::{Activity, Milestone};
use crate::ui::Cx;
use crate::ui::widgets::list::Head;
use crate::ui::widgets::text::{guidance, section};
use crate::ui::widgets::{Words, choice, fold, items, note, pair, pick, text_field};

/// The owner's activities.
pub(super) fn activities(ui: &mut Ui, cx: &Cx<'_>, activities: &mut Vec<Activity>) {
    section(ui, cx.t("rollout-own"));
    let words = Words {
        add: cx.t("rollout-own-add"),
        empty: cx.t("rollout-own-empty"),
        untitled: cx.t("rollout-activity-untitled"),
    };
    let scheduled = cx.analysis.schedule.activities.iter();
    let scheduled: HashMap<_, _> = scheduled.map(|one| (one.key.as_str(), one)).collect();
    let head = |activity: &Activity| {
        let scheduled = scheduled.get(activity.id.key().as_str());
        let summary = match scheduled {
            Some(one) if activity.start.is_some() || activity.end.is_some() => {
                words::summary(cx, one)
            }
            _ => cx.t("rollout-no-date").to_owned(),
        };
        Head::new(&activity.title, summary)
    };
    items(ui, cx, &words, activities, head, |ui, one| {
        activity_ui(ui, cx, one);
    });
}

fn activity_ui(ui: &mut Ui, cx: &Cx<'_>, activity: &mut Activity) {
    let Activity {
        id,
        title,
        phase,
        start,
        end,
        person,
        channel,
        minutes,
        after: before,
        done,
        note: remark,
    } = activity;
    let scheduled = cx.analysis.schedule.activity(&id.key());
    text_field(ui, cx.t("rollout-activity-title"), title);
    let usual = None;
    let done = *done;
    days(
        ui,
        cx,
        Days {
            start,
            end,
            usual,
            done,
        },
    );
    pair(
        ui,
        |ui| pick(ui, cx, cx.t("rollout-person"), &cx.names.people, person),
        |ui| effort(ui, cx, "", minutes, scheduled),
    );
    after(ui, cx, &id.key(), before);
    let used = phase.is_some() || channel.is_some();
    fold(ui, "more", cx.t("rollout-own-more"), used, |ui| {
        choice(ui, cx, cx.t("rollout-phase"), phase);
        pick(ui, cx, cx.t("rollout-channel"), &cx.names.channels, channel);
    });
    note(ui, cx, remark);
}

/// The generated milestones, then the owner's.
pub(super) fn milestones(ui: &mut Ui, cx: &Cx<'_>, milestones: &mut Vec<Milestone>) {
    section(ui, cx.t("rollout-milestones"));
    let generated = cx.analysis.schedule.milestones.iter();
    for milestone in generated.filter(|one| one.id.is_none()) {
        let title = words::title(cx, &milestone.title);
        let args = [
            ("milestone", title.into()),
            ("date", cx.lang.date(milestone.date).into()),
        ];
        guidance(ui, &cx.lang.format("rollout-milestone-generated", &args));
    }
    let words = Words {
        add: cx.t("rollout-milestone-add"),
        empty: cx.t("rollout-milestone-empty"),
        untitled: cx.t("rollout-milestone-untitled"),
    };
    let head = |milestone: &Milestone| {
        let date = milestone.date.map(|date| cx.lang.date(date));
        let date = date.unwrap_or_else(|| cx.t("rollout-no-date").to_owned());
        let summary = if milestone.done {
            format!("{} · {date}", cx.t("rollout-reached"))
        } else {
            date
        };
        Head::new(&milestone.title, summary)
    };
    items(ui, cx, &words, milestones, head, |ui, milestone| {
        let Milestone {
            id: _,
            title,
            date,
            done: _,
            note: remark,
        } = milestone;
        text_field(ui, cx.t("rollout-milestone-title"), title);
        day(ui, cx, "", date);
        note(ui, cx, remark);
    });
}
