//! Goals of the catalogue, to be taken with a click: measure, unit and direction are filled in.

use eframe::egui::{Button, RichText, Ui};

use crate::catalogue::GoalKind;
use crate::plan::{Bound, Direction, Goal, Hardness, Item as _, Priority, Slug, Trade};
use crate::ui::Cx;
use crate::ui::theme::colors;
use crate::ui::widgets::choice::wrapped;
use crate::ui::widgets::field::labelled;
use crate::ui::widgets::reveal;
use crate::ui::widgets::text::{guidance, section};
use crate::wording;

/// So many goals can be main goals before they stop to decide anything.
const MOST_MAIN: usize = 3;

/// The name of a kind.
pub(super) fn name(cx: &Cx<'_>, kind: Slug) -> String {
    cx.lang.text(&format!("goal-kind-{kind}")).to_owned()
}

/// The suggestions, the hard ones first. Returns the goal that was taken.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, goals: &[Goal], trade: &Trade) -> Option<Goal> {
    section(ui, cx.t("goals-starters"));
    guidance(ui, cx.t("goals-starters-help"));
    let mut taken = None;
    for (hardness, label) in [
        (Hardness::Hard, "goals-starters-hard"),
        (Hardness::Soft, "goals-starters-soft"),
    ] {
        let kinds = || {
            let all = cx.catalogue.goal_kinds.iter();
            all.filter(move |kind| kind.hardness == hardness)
        };
        labelled(ui, cx.t(label), |ui| {
            wrapped(ui, |ui| {
                for kind in kinds() {
                    let example = wording::goal_example(cx.lang, kind.id, trade);
                    if button(ui, cx, kind, goals, &example) {
                        taken = Some(goal(cx, kind, goals));
                    }
                }
            });
        });
    }
    taken
}

/// One suggestion with its example as hint; a mark says that there is already such a goal, which
/// does not keep anyone from a second one.
fn button(ui: &mut Ui, cx: &Cx<'_>, kind: &GoalKind, goals: &[Goal], example: &str) -> bool {
    let name = name(cx, kind.id);
    let sign = if goals.iter().any(|goal| goal.kind == Some(kind.id)) {
        "✓"
    } else {
        "+"
    };
    let hint = cx.lang.format("goals-example", &[("text", example.into())]);
    let colors = colors(ui);
    let text = RichText::new(format!("{sign}  {name}")).color(colors.text);
    let response = ui.add(Button::new(text).stroke((1.0, colors.hairline)));
    reveal(&response);
    let response = response.accessible_name(name);
    response.on_hover_text(hint).clicked()
}

/// A goal of a kind. The first few are main goals.
fn goal(cx: &Cx<'_>, kind: &GoalKind, goals: &[Goal]) -> Goal {
    let main = goals
        .iter()
        .filter(|goal| goal.priority == Some(Priority::Main))
        .count();
    let priority = if main < MOST_MAIN {
        Priority::Main
    } else {
        Priority::Secondary
    };
    let mut goal = Goal {
        kind: Some(kind.id),
        priority: Some(priority),
        ..Goal::fresh()
    };
    adopt(cx, &mut goal, None);
    goal
}

/// Fills in what the goal's kind knows, and replaces what came from the kind before; the owner's
/// own words stay.
pub(super) fn adopt(cx: &Cx<'_>, goal: &mut Goal, before: Option<Slug>) {
    let Some(kind) = goal.kind.and_then(|kind| cx.catalogue.goal_kind(kind)) else {
        return;
    };
    for (text, part) in [
        (&mut goal.title, ""),
        (&mut goal.measure, "-lead"),
        (&mut goal.unit, "-unit"),
    ] {
        let of = |kind: Slug| cx.lang.text(&format!("goal-kind-{kind}{part}")).to_owned();
        if text.trim().is_empty() || before.is_some_and(|before| *text == of(before)) {
            *text = of(kind.id);
        }
    }
    let was_lower = before
        .and_then(|before| cx.catalogue.goal_kind(before))
        .map(|before| before.lower_is_better);
    let (direction, bound) = usual(kind.lower_is_better);
    let from_kind = was_lower.map(usual);
    if goal.direction.is_none() || goal.direction == from_kind.map(|(direction, _)| direction) {
        goal.direction = Some(direction);
    }
    if goal.bound.is_none() || goal.bound == from_kind.map(|(_, bound)| bound) {
        goal.bound = Some(bound);
    }
}

/// Direction and bound of a number that is better when lower, or higher.
const fn usual(lower_is_better: bool) -> (Direction, Bound) {
    if lower_is_better {
        (Direction::Lower, Bound::AtMost)
    } else {
        (Direction::Raise, Bound::AtLeast)
    }
}
