//! The box before something that can be ticked off.

use eframe::egui::{Checkbox, Role, Ui, WidgetInfo, vec2};

use super::reveal;
use crate::ui::Cx;

/// Room for the box before a line, in points.
pub const TICK: f32 = 40.0;

/// A box to tick off; named by what it stands before.
pub fn tick(ui: &mut Ui, cx: &Cx<'_>, title: &str, value: &mut bool) {
    let spacing = ui.spacing();
    let size = vec2(TICK - spacing.item_spacing.x, spacing.interact_size.y);
    let response = ui.add_sized(size, Checkbox::without_text(value));
    let name = cx.lang.format("check-done", &[("activity", title.into())]);
    let checked = *value;
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, checked, &name));
    reveal(&response);
    response.on_hover_text(cx.t("check-done-hint"));
}
