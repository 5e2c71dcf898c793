//! Where the firm is in the social web today.

use eframe::egui::Ui;

use crate::plan::{ActiveSince, Stage, StrategyStatus};
use crate::ui::Cx;
use crate::ui::widgets::choice;

/// Where the firm stands. Since when it is active is asked as soon as it is.
pub(super) fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    stage: &mut Option<Stage>,
    active_since: &mut Option<ActiveSince>,
    strategy: &mut Option<StrategyStatus>,
) {
    choice(ui, cx, cx.t("business-stage"), stage);
    let active = stage.is_some_and(|stage| stage != Stage::Absent);
    if active || active_since.is_some() {
        choice(ui, cx, cx.t("business-active-since"), active_since);
    }
    choice(ui, cx, cx.t("business-strategy"), strategy);
}
