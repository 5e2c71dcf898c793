//! What folds away until it is needed: notes, long guidance, rare questions.

use eframe::egui::{Id, Role, Ui, WidgetInfo};

use super::choice::link;
use super::field::text_area;
use super::{Icon, reveal};
use crate::ui::Cx;
use crate::ui::theme::GRID;

/// A note: a small link while there is none, a field as soon as there is one.
pub fn note(ui: &mut Ui, cx: &Cx<'_>, text: &mut String) {
    let id = ui.scope_id().with("note");
    let wanted = ui.data(|d| d.get_temp(id)).unwrap_or(false);
    if !text.is_empty() || wanted {
        let response = text_area(ui, cx.t("note"), text);
        if wanted && text.is_empty() && response.lost_focus() {
            ui.data_mut(|d| d.remove::<bool>(id));
        }
    } else if link(ui, Some(Icon::Plus), cx.t("note")).clicked() {
        ui.data_mut(|d| d.insert_temp(id, true));
    }
}

/// The link that folds a part away and brings it back, for a part that does not stand right below
/// it. Returns whether the part is to be drawn.
pub fn folding(ui: &mut Ui, salt: &str, text: &str, used: bool) -> bool {
    let id: Id = ui.scope_id().with(("fold", salt));
    let mut open = ui.data(|d| d.get_temp(id)).unwrap_or(used);
    let icon = if open { Icon::Down } else { Icon::Right };
    let response = link(ui, Some(icon), text);
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::DisclosureTriangle, true, text);
        info.selected = Some(open);
        info
    });
    reveal(&response);
    if response.clicked() {
        open = !open;
        ui.data_mut(|d| d.insert_temp(id, open));
    }
    open
}

/// Unfolds a part, to be called where it is about to be drawn.
pub fn unfold(ui: &Ui, salt: &str) {
    let id: Id = ui.scope_id().with(("fold", salt));
    ui.data_mut(|d| d.insert_temp(id, true));
}

/// A part that is folded away until asked for. `used` opens it from the start, because what was
/// once filled in must stay in sight.
pub fn fold(ui: &mut Ui, salt: &str, text: &str, used: bool, add: impl FnOnce(&mut Ui)) {
    if folding(ui, salt, text, used) {
        ui.push_id(salt, |ui| {
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = GRID * 1.5;
                add(ui);
            });
        });
    }
}
