//! Checkpoints: days on which a number decides whether we go on. Generated ones can be moved,
//! answered and left out; own ones can be added.

use std::collections::BTreeMap;

use eframe::egui::{Id, Ui};

use super::days::day;
use super::words;
use crate::analysis::{Outcome, ScheduledCheckpoint};
use crate::plan::{ActivityChange, Checkpoint, Goal, Rollout, find};
use crate::ui::Cx;
use crate::ui::widgets::choice::{link, wrapped};
use crate::ui::widgets::field::text_area_hint;
use crate::ui::widgets::list::{Head, hairline, inset, opener};
use crate::ui::widgets::text::{guidance, section};
use crate::ui::widgets::{Icon, Words, items, note, pair, pick, quantity};
use crate::wording::{self, Names};

/// How the keys of generated checkpoints begin; the number of the week follows.
const KEY: &str = "checkpoint-";

/// The checkpoints, generated and own.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, rollout: &mut Rollout, goals: &[Goal]) {
    section(ui, cx.t("rollout-checkpoints"));
    guidance(ui, cx.t("rollout-checkpoints-guidance"));
    let generated = cx.analysis.schedule.checkpoints.iter();
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for checkpoint in generated.filter(|one| one.id.is_none()) {
            generated_ui(ui, cx, checkpoint, goals, &mut rollout.changes);
        }
    });
    left_out(ui, cx, &mut rollout.changes);
    own(ui, cx, &mut rollout.checkpoints, goals);
}

/// The number of the week in the key of a generated checkpoint.
fn week(key: &str) -> &str {
    key.strip_prefix(KEY).unwrap_or(key)
}

/// "After week 4".
fn name(cx: &Cx<'_>, key: &str) -> String {
    cx.lang
        .format("rollout-checkpoint-week", &[("week", week(key).into())])
}

/// Day, goal with its number, and how it went.
fn summary(cx: &Cx<'_>, checkpoint: &ScheduledCheckpoint, goals: &[Goal]) -> String {
    let goal = checkpoint.goal.and_then(|id| find(goals, id));
    let outcome = match checkpoint.outcome {
        Outcome::Ahead => None,
        Outcome::Unknown => Some("rollout-outcome-unknown"),
        Outcome::Reached => Some("rollout-outcome-reached"),
        Outcome::Close => Some("rollout-outcome-close"),
        Outcome::Missed => Some("rollout-outcome-missed"),
    };
    let number = words::threshold(cx, goal, checkpoint);
    let parts = [
        outcome.map(|key| cx.t(key).to_owned()),
        Some(number).filter(|_| checkpoint.threshold.is_some()),
        Some(cx.lang.date(checkpoint.date)),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    parts.join(" · ")
}

fn generated_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    checkpoint: &ScheduledCheckpoint,
    goals: &[Goal],
    changes: &mut BTreeMap<String, ActivityChange>,
) {
    let id = Id::unique(("checkpoint", &checkpoint.key));
    let head = Head::new(name(cx, &checkpoint.key), summary(cx, checkpoint, goals));
    if opener(ui, id, &head) {
        let before = changes.get(&checkpoint.key);
        let mut change = before.cloned().unwrap_or_default();
        ui.push_id(id, |ui| {
            inset(ui, |ui| form(ui, cx, checkpoint, goals, &mut change));
        });
        if before != Some(&change) {
            if change == ActivityChange::default() {
                changes.remove(&checkpoint.key);
            } else {
                changes.insert(checkpoint.key.clone(), change);
            }
        }
    }
    hairline(ui);
}

fn form(
    ui: &mut Ui,
    cx: &Cx<'_>,
    checkpoint: &ScheduledCheckpoint,
    goals: &[Goal],
    change: &mut ActivityChange,
) {
    let goal = checkpoint.goal.and_then(|id| find(goals, id));
    let args = [
        ("goal", Names::one(&cx.names.goals, checkpoint.goal).into()),
        ("number", words::threshold(cx, goal, checkpoint).into()),
    ];
    let key = if checkpoint.threshold.is_some() {
        "rollout-checkpoint-suggested"
    } else {
        "rollout-checkpoint-open"
    };
    guidance(ui, &cx.lang.format(key, &args));
    day(ui, cx, &cx.lang.date(checkpoint.date), &mut change.start);
    otherwise(ui, cx, Some(checkpoint), goals, &mut change.note);
    wrapped(ui, |ui| {
        if link(ui, Some(Icon::Remove), cx.t("rollout-leave-out")).clicked() {
            change.left_out = true;
        }
        let moved = change.start.is_some();
        if moved && link(ui, Some(Icon::Undo), cx.t("rollout-reset")).clicked() {
            change.start = None;
        }
    });
}

/// What happens otherwise; while that is empty, what is suggested stands pale in the field.
fn otherwise(
    ui: &mut Ui,
    cx: &Cx<'_>,
    checkpoint: Option<&ScheduledCheckpoint>,
    goals: &[Goal],
    text: &mut String,
) {
    let rule = checkpoint.and_then(|one| wording::stop_rule(cx.lang, cx.names, goals, one));
    let label = cx.t("rollout-otherwise");
    let hint = rule.as_deref().unwrap_or(cx.t("rollout-otherwise-hint"));
    text_area_hint(ui, label, hint, text);
    if rule.is_some() {
        guidance(ui, cx.t("rollout-otherwise-suggested"));
    }
}

/// The keys of the generated checkpoints that were left out, by week.
fn left_out_keys(changes: &BTreeMap<String, ActivityChange>) -> Vec<&str> {
    let mut keys: Vec<&str> = changes
        .iter()
        .filter(|(key, change)| key.starts_with(KEY) && change.left_out)
        .map(|(key, _)| key.as_str())
        .collect();
    keys.sort_by_key(|key| week(key).parse::<u32>().unwrap_or(u32::MAX));
    keys
}

/// Generated checkpoints that were left out, to be taken back.
fn left_out(ui: &mut Ui, cx: &Cx<'_>, changes: &mut BTreeMap<String, ActivityChange>) {
    let mut back = None;
    for key in left_out_keys(changes) {
        let args = [("week", week(key).into())];
        let text = cx.lang.format("rollout-checkpoint-take-back", &args);
        if link(ui, Some(Icon::Plus), &text).clicked() {
            back = Some(key.to_owned());
        }
    }
    if let Some(key) = back
        && let Some(mut change) = changes.remove(&key)
    {
        change.left_out = false;
        if change != ActivityChange::default() {
            changes.insert(key, change);
        }
    }
}

fn own(ui: &mut Ui, cx: &Cx<'_>, checkpoints: &mut Vec<Checkpoint>, goals: &[Goal]) {
    let words = Words {
        add: cx.t("rollout-checkpoint-add"),
        empty: cx.t("rollout-checkpoint-empty"),
        untitled: cx.t("rollout-checkpoint-untitled"),
    };
    let schedule = &cx.analysis.schedule;
    let head = |own: &Checkpoint| {
        let title = own.goal.map(|goal| Names::one(&cx.names.goals, Some(goal)));
        let scheduled = schedule
            .checkpoints
            .iter()
            .find(|one| one.id == Some(own.id));
        let summary = match scheduled {
            Some(one) => summary(cx, one, goals),
            None => cx.t("rollout-no-date").to_owned(),
        };
        Head::new(title.unwrap_or_default(), summary)
    };
    items(ui, cx, &words, checkpoints, head, |ui, own| {
        let Checkpoint {
            id: own_id,
            date,
            goal,
            threshold,
            otherwise: text,
            note: remark,
        } = own;
        let unit = goal
            .and_then(|id| find(goals, id))
            .map(|goal| goal.unit.as_str());
        let offered = cx.names.goals_to_choose(goal.as_slice());
        pick(ui, cx, cx.t("rollout-goal"), &offered, goal);
        pair(
            ui,
            |ui| day(ui, cx, "", date),
            |ui| {
                quantity(
                    ui,
                    cx,
                    cx.t("rollout-threshold"),
                    unit.unwrap_or_default(),
                    threshold,
                );
            },
        );
        let scheduled = schedule
            .checkpoints
            .iter()
            .find(|one| one.id == Some(*own_id));
        otherwise(ui, cx, scheduled, goals, text);
        note(ui, cx, remark);
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checkpoints_that_were_left_out_stand_in_the_order_of_their_weeks() {
        let left_out = ActivityChange {
            left_out: true,
            ..ActivityChange::default()
        };
        let keys = ["checkpoint-12", "checkpoint-52", "checkpoint-8", "rule-x"];
        let changes = keys.map(|key| (key.to_owned(), left_out.clone()));
        let changes = BTreeMap::from(changes);
        assert_eq!(
            left_out_keys(&changes),
            ["checkpoint-8", "checkpoint-12", "checkpoint-52"]
        );
    }
}
