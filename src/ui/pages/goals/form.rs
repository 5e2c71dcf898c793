//! The form of one goal: six questions in sight, finer ones folded away.

use eframe::egui::Ui;

use super::number::{self, Numbers};
use super::{scope, starters};
use crate::plan::{
    AudienceId, Bound, Choice as _, Direction, Goal, GoalId, Hardness, Priority, Scope, Slug, Trade,
};
use crate::ui::Cx;
use crate::ui::widgets::field::{text_area_hint, text_field_hint};
use crate::ui::widgets::text::guidance;
use crate::ui::widgets::{choice, fold, note, pick_many, pick_or, text_area};
use crate::wording;

/// The form of a goal. The trade chooses the example.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, goal: &mut Goal, trade: &Trade) {
    let finer = is_finer(goal);
    let refused = number::is_refused(goal);
    let shown = super::hardness(cx, goal);
    let before = goal.kind;
    let Goal {
        id,
        title,
        kind,
        hardness,
        direction,
        measure,
        unit,
        source,
        baseline,
        bound,
        target,
        target_most,
        due,
        priority,
        scope,
        audiences,
        reachable_because,
        note: remark,
    } = goal;
    text_field_hint(ui, cx.t("goals-name"), cx.t("goals-name-hint"), title);
    hardness_ui(ui, cx, shown);
    explained(ui, cx, *kind, trade, target.is_none());
    if refused {
        guidance(ui, cx.t("goals-refused"));
        text_area(ui, cx.t("goals-refused-reason"), remark);
    }
    let counted = !measure.is_empty() || target.is_some() || baseline.is_some() || due.is_some();
    if !refused || counted {
        counted_ui(ui, cx, measure, unit);
        let numbers = Numbers {
            unit,
            bound: *bound,
            baseline,
            target,
            target_most,
            due,
        };
        number::ui(ui, cx, numbers);
        because_ui(ui, cx, *id, reachable_because);
    }
    fold(ui, "finer", cx.t("goals-finer"), finer, |ui| {
        let hint = cx.t("goals-source-hint");
        text_field_hint(ui, cx.t("goals-source"), hint, source);
        choice(ui, cx, cx.t("goals-direction"), direction);
        choice(ui, cx, cx.t("goals-bound"), bound);
        kind_ui(ui, cx, kind);
        choice(ui, cx, &hardness_label(cx, *hardness, shown), hardness);
    });
    whom_ui(ui, cx, priority, scope, audiences);
    if !refused {
        note(ui, cx, remark);
    }
    if goal.kind != before {
        starters::adopt(cx, goal, before);
    }
}

/// Why the target can be reached: asked while the workbook doubts it, and kept in sight once said.
fn because_ui(ui: &mut Ui, cx: &Cx<'_>, goal: GoalId, because: &mut String) {
    let mut findings = cx.analysis.findings.iter();
    let is_doubted =
        findings.any(|finding| finding.doubts_target() && finding.item == Some(goal.0));
    if is_doubted || !because.is_empty() {
        let hint = cx.t("goals-because-hint");
        text_area_hint(ui, cx.t("goals-because"), hint, because);
    }
}

/// How important a goal is, and whom it is about; folded away while it says what is usual.
fn whom_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    priority: &mut Option<Priority>,
    scope: &mut Scope,
    audiences: &mut Vec<AudienceId>,
) {
    let used =
        *priority == Some(Priority::Secondary) || *scope != Scope::Whole || !audiences.is_empty();
    fold(ui, "whom", cx.t("goals-whom"), used, |ui| {
        choice(ui, cx, cx.t("goals-priority"), priority);
        scope::ui(ui, cx, scope);
        let label = cx.t("goals-audiences");
        let empty = cx.t("goals-no-audiences");
        pick_many(ui, label, empty, &cx.names.audiences, audiences);
    });
}

/// What is counted, and in which unit.
fn counted_ui(ui: &mut Ui, cx: &Cx<'_>, measure: &mut String, unit: &mut String) {
    let hint = cx.t("goals-measure-hint");
    text_field_hint(ui, cx.t("goals-measure"), hint, measure);
    let hint = cx.t("goals-unit-hint");
    text_field_hint(ui, cx.t("goals-unit"), hint, unit);
}

/// Is something said that a goal of the catalogue does not say by itself?
fn is_finer(goal: &Goal) -> bool {
    goal.hardness.is_some()
        || !goal.source.is_empty()
        || matches!(goal.bound, Some(Bound::Exactly | Bound::Between))
        || matches!(goal.direction, Some(Direction::Keep | Direction::NotAGoal))
}

/// Says what it means that a goal is hard, or soft.
fn hardness_ui(ui: &mut Ui, cx: &Cx<'_>, hardness: Option<Hardness>) {
    let key = match hardness {
        Some(Hardness::Hard) => "goals-is-hard",
        Some(Hardness::Soft) => "goals-is-soft",
        None => return,
    };
    guidance(ui, cx.t(key));
}

/// What the catalogue knows of a kind of goal: an example of the trade, in sight while the number
/// is open; supporting numbers, the number that flatters, and how to compute whether the goal is
/// worth its effort.
fn explained(ui: &mut Ui, cx: &Cx<'_>, kind: Option<Slug>, trade: &Trade, is_open: bool) {
    let Some(kind) = kind else {
        return;
    };
    let example = wording::goal_example(cx.lang, kind, trade);
    let example = cx.lang.format("goals-example", &[("text", example.into())]);
    if is_open {
        guidance(ui, &example);
    }
    fold(ui, "help", cx.t("goals-help-kind"), false, |ui| {
        if !is_open {
            guidance(ui, &example);
        }
        let text = |key: &str| cx.lang.text(key).to_owned();
        for (key, part) in [("goals-support", "support"), ("goals-trap", "trap")] {
            let text = text(&format!("goal-kind-{kind}-{part}"));
            guidance(ui, &cx.lang.format(key, &[("text", text.into())]));
        }
        let entry = cx.catalogue.goal_kind(kind);
        if let Some(id) = entry.and_then(|entry| entry.formula) {
            let name = text(&format!("formula-{id}"));
            let how = text(&format!("formula-{id}-how"));
            let args = [("name", name.into()), ("how", how.into())];
            guidance(ui, &cx.lang.format("goals-formula", &args));
        }
    });
}

/// A kind of the catalogue, or one of its own.
fn kind_ui(ui: &mut Ui, cx: &Cx<'_>, kind: &mut Option<Slug>) {
    let kinds: Vec<(Slug, String)> = (cx.catalogue.goal_kinds.iter())
        .map(|entry| (entry.id, starters::name(cx, entry.id)))
        .collect();
    pick_or(ui, cx.t("goals-kind"), cx.t("goals-kind-own"), &kinds, kind);
}

/// The label of the choice says what holds while nothing is chosen.
fn hardness_label(cx: &Cx<'_>, own: Option<Hardness>, shown: Option<Hardness>) -> String {
    match (own, shown) {
        (None, Some(usual)) => {
            let args = [("usual", cx.t(usual.key()).into())];
            cx.lang.format("goals-hardness-usual", &args)
        }
        _ => cx.t("goals-hardness").to_owned(),
    }
}
