//! stub

use std::path::PathBuf;

use eframe::egui::Ui;

use crate::command::Command;
use crate::ui::Cx;

/// stub
pub fn ui(_ui: &mut Ui, _cx: &Cx<'_>, _recent: &[PathBuf]) -> Option<Command> {
    None
}
