//! How many goals are hard, and how many have a number and a day.

use eframe::egui::Ui;

use super::{hardness, number};
use crate::plan::{Goal, Hardness, Plan, Priority};
use crate::ui::Cx;
use crate::ui::widgets::bar::bar;

/// The goals in a few sentences.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, plan: &Plan) {
    let meant: Vec<&Goal> = (plan.goals.iter())
        .filter(|goal| !number::is_refused(goal))
        .collect();
    if meant.is_empty() {
        return;
    }
    let of = |kind| {
        let like = |goal: &&&Goal| hardness(cx, goal) == Some(kind);
        meant.iter().filter(like).count()
    };
    let main = |goal: &&&Goal| goal.priority == Some(Priority::Main);
    let args = [
        ("count", meant.len().into()),
        ("hard", of(Hardness::Hard).into()),
        ("soft", of(Hardness::Soft).into()),
        ("main", meant.iter().filter(main).count().into()),
    ];
    ui.label(cx.lang.format("goals-sum", &args));
    let complete = meant.iter().filter(|goal| is_complete(goal)).count();
    let args = [("complete", complete.into()), ("count", meant.len().into())];
    let sentence = cx.lang.format("goals-complete", &args);
    ui.label(&sentence);
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let all = Some(number(meant.len()));
    bar(ui, ui.available_width(), number(complete), all, &sentence);
}

/// Has a goal all that can later be measured: what, from where, to where, until when?
fn is_complete(goal: &Goal) -> bool {
    let numbers = goal.baseline.is_some() && goal.target.is_some();
    numbers && goal.due.is_some() && !goal.measure.trim().is_empty()
}
