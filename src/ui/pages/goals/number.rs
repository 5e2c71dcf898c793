//! The number of a goal: where it stands, where it shall go, and how the target is meant.

use eframe::egui::Ui;
use jiff::civil::Date;

use crate::plan::{Bound, Choice as _, Direction, Goal, Quantity};
use crate::ui::Cx;
use crate::ui::widgets::{date, pair, quantity, triple};

/// Is it deliberately not a goal?
pub(super) fn is_refused(goal: &Goal) -> bool {
    goal.direction == Some(Direction::NotAGoal)
}

/// Which way the number shall go, in words; empty while it is open.
pub(super) fn direction_words<'a>(cx: &Cx<'a>, goal: &Goal) -> &'a str {
    goal.direction.map_or("", |direction| cx.t(direction.key()))
}

/// The numbers of a goal.
pub(super) struct Numbers<'a> {
    pub unit: &'a str,
    pub bound: Option<Bound>,
    pub baseline: &'a mut Option<Quantity>,
    pub target: &'a mut Option<Quantity>,
    pub target_most: &'a mut Option<Quantity>,
    pub due: &'a mut Option<Date>,
}

/// The longest unit that stands inside a field besides its number, in characters.
const LONGEST_UNIT: usize = 9;

/// Today, target and day side by side; a range has a second target.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, numbers: Numbers<'_>) {
    let Numbers {
        unit,
        bound,
        baseline,
        target,
        target_most,
        due,
    } = numbers;
    let unit = if unit.chars().count() <= LONGEST_UNIT {
        unit
    } else {
        ""
    };
    let range = bound == Some(Bound::Between) || target_most.is_some();
    let label = match bound {
        _ if range => cx.t("goals-target-least").to_owned(),
        None => cx.t("goals-target").to_owned(),
        Some(bound) => {
            let bound = cx.t(bound.key());
            cx.lang
                .format("goals-target-bound", &[("bound", bound.into())])
        }
    };
    if range {
        pair(
            ui,
            |ui| quantity(ui, cx, cx.t("goals-baseline"), unit, baseline),
            |ui| date(ui, cx, cx.t("goals-due"), due),
        );
        pair(
            ui,
            |ui| quantity(ui, cx, &label, unit, target),
            |ui| quantity(ui, cx, cx.t("goals-target-most"), unit, target_most),
        );
    } else {
        triple(
            ui,
            |ui| quantity(ui, cx, cx.t("goals-baseline"), unit, baseline),
            |ui| quantity(ui, cx, &label, unit, target),
            |ui| date(ui, cx, cx.t("goals-due"), due),
        );
    }
}
