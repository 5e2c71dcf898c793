//! stub

use eframe::egui::Ui;

use crate::plan::{Plan, Team};
use crate::ui::Cx;

/// Studies shown in the margin of this page.
pub const EVIDENCE: &[&str] = &[];

/// The questions of the page.
pub fn ui(_ui: &mut Ui, _cx: &Cx<'_>, _team: &mut Team) {}

/// What follows from this page, for the margin, above the findings.
pub fn margin(_ui: &mut Ui, _cx: &Cx<'_>, _plan: &Plan) {}
