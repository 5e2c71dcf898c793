//! How ready the firm is, and how its strategy compares with others.

use eframe::egui::Ui;

use super::readiness::{answered, count};
use crate::plan::{Choice as _, Plan, ReadinessLevel, StrategyStatus};
use crate::ui::Cx;
use crate::ui::theme::GRID;
use crate::ui::widgets::bar::bar;
use crate::ui::widgets::text::{guidance, strong};

/// The readiness, and the comparison of the strategy.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, plan: &Plan) {
    ready(ui, cx, plan);
    if let Some(status) = plan.business.strategy {
        compared(ui, cx, status);
    }
}

/// A bar below its sentence.
fn share_bar(ui: &mut Ui, sentence: &str, part: i64, whole: i64) {
    bar(ui, ui.available_width(), part, Some(whole), sentence);
}

/// What is given, what in part, what is missing.
fn ready(ui: &mut Ui, cx: &Cx<'_>, plan: &Plan) {
    let answers = &plan.readiness.answers;
    let all = answered(answers);
    if all == 0 {
        return;
    }
    let yes = count(answers, |level| level == Some(ReadinessLevel::Yes));
    let partly = count(answers, |level| level == Some(ReadinessLevel::Partly));
    let no = count(answers, |level| level == Some(ReadinessLevel::No));
    let args = [
        ("yes", yes.into()),
        ("partly", partly.into()),
        ("no", no.into()),
    ];
    let sentence = cx.lang.format("business-ready-sum", &args);
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    ui.label(&sentence);
    share_bar(ui, &sentence, number(yes), number(all));
}

/// Shares of 250 firms asked by `GetApp` about the turn of 2022/23, in per mille. They add up to
/// 101 per cent because each is rounded.
const SURVEY: [(StrategyStatus, i64); 4] = [
    (StrategyStatus::Exists, 600),
    (StrategyStatus::InWork, 340),
    (StrategyStatus::Planned, 50),
    (StrategyStatus::NotWanted, 20),
];

/// The own answer among those of other firms.
fn compared(ui: &mut Ui, cx: &Cx<'_>, own: StrategyStatus) {
    ui.add_space(GRID);
    guidance(ui, cx.t("business-compared"));
    for (status, share) in SURVEY {
        let args = [
            ("answer", cx.t(status.key()).into()),
            ("share", cx.lang.percent(share).into()),
        ];
        let sentence = if status == own {
            let sentence = cx.lang.format("business-compared-own", &args);
            ui.label(strong(&sentence));
            sentence
        } else {
            let sentence = cx.lang.format("business-compared-other", &args);
            ui.label(&sentence);
            sentence
        };
        share_bar(ui, &sentence, share, 1000);
    }
    guidance(ui, cx.t("business-compared-source"));
}
