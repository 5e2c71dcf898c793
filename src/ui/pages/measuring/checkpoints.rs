//! What the checkpoints answer: go on, change, stop, with the rule and the reading.

use eframe::egui::{RichText, Ui};

use super::goal::signed;
use crate::analysis::{Outcome, ScheduledCheckpoint};
use crate::plan::{Goal, find};
use crate::ui::Cx;
use crate::ui::theme::{GRID, colors};
use crate::ui::widgets::Icon;
use crate::ui::widgets::text::{guidance, section, strong};
use crate::wording;

/// All checkpoints by date.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, goals: &[Goal]) {
    let checkpoints = &cx.analysis.schedule.checkpoints;
    if checkpoints.is_empty() {
        return;
    }
    section(ui, cx.t("measuring-checkpoints"));
    guidance(ui, cx.t("measuring-checkpoints-guidance"));
    for checkpoint in checkpoints {
        one(ui, cx, checkpoint, goals);
        ui.add_space(GRID / 2.0);
    }
}

/// The last checkpoint whose day is over, for the margin.
pub(super) fn latest(ui: &mut Ui, cx: &Cx<'_>, goals: &[Goal]) {
    let checkpoints = cx.analysis.schedule.checkpoints.iter();
    let mut passed = checkpoints.filter(|one| one.outcome != Outcome::Ahead);
    if let Some(last) = passed.next_back() {
        one(ui, cx, last, goals);
    }
}

fn one(ui: &mut Ui, cx: &Cx<'_>, checkpoint: &ScheduledCheckpoint, goals: &[Goal]) {
    let goal = checkpoint.goal.and_then(|id| find(goals, id));
    let answer = wording::checkpoint_answer(cx.lang, checkpoint, goal);
    let (accent, warning) = (colors(ui).accent, colors(ui).warning);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = GRID / 4.0;
        let args = [("date", cx.lang.date_long(checkpoint.date).into())];
        ui.label(strong(cx.lang.format("measuring-checkpoint", &args)));
        let colored = |color| RichText::new(&answer).color(color);
        match checkpoint.outcome {
            Outcome::Ahead => {
                ui.label(&answer);
            }
            Outcome::Reached => signed(ui, Icon::Check, accent, RichText::new(&answer)),
            Outcome::Unknown | Outcome::Close => {
                signed(ui, Icon::Warning, warning, colored(warning));
            }
            Outcome::Missed => signed(ui, Icon::Remove, warning, colored(warning)),
        }
        let rule = checkpoint.otherwise.trim();
        if !rule.is_empty() {
            let args = [("rule", rule.into())];
            guidance(ui, &cx.lang.format("measuring-rule", &args));
        }
    });
}
