//! Fields side by side where there is room, one below the other where there is not.

use eframe::egui::{Label, RichText, TextStyle, TextWrapMode, Ui, WidgetText};

use crate::ui::theme::GRID;

/// Two fields take this much room to stand side by side, in points.
const PAIR_WIDTH: f32 = 460.0;

/// Three fields take this much.
const TRIPLE_WIDTH: f32 = 640.0;

/// Two parts side by side, or one below the other in a narrow window.
pub fn pair(ui: &mut Ui, first: impl FnOnce(&mut Ui), second: impl FnOnce(&mut Ui)) {
    if ui.available_width() < PAIR_WIDTH {
        first(ui);
        second(ui);
        return;
    }
    spaced(ui, |ui| {
        ui.columns_const(|[left, right]| {
            left.vertical(first);
            right.vertical(second);
        });
    });
}

/// Three parts side by side; in a narrow window two and one, or one below the other.
pub fn triple(
    ui: &mut Ui,
    first: impl FnOnce(&mut Ui),
    second: impl FnOnce(&mut Ui),
    third: impl FnOnce(&mut Ui),
) {
    if ui.available_width() < TRIPLE_WIDTH {
        pair(ui, first, second);
        third(ui);
        return;
    }
    spaced(ui, |ui| {
        ui.columns_const(|[left, middle, right]| {
            left.vertical(first);
            middle.vertical(second);
            right.vertical(third);
        });
    });
}

/// Columns stand two grid steps apart, their content one. The content is laid out anew in each:
/// the columns of egui justify, which tears sentences apart.
fn spaced(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.x = GRID * 2.0;
        add(ui);
    });
}

/// A name at the left, as long as there is room, and its figure at the right. The name is read out
/// first.
pub fn figure(ui: &mut Ui, name: impl Into<RichText>, value: impl Into<RichText>) {
    let value = WidgetText::from(value.into());
    let value = value.into_galley(
        ui,
        Some(TextWrapMode::Extend),
        f32::INFINITY,
        TextStyle::Body,
    );
    ui.horizontal_top(|ui| {
        let room = ui.available_width() - value.size().x - ui.spacing().item_spacing.x;
        ui.scope(|ui| {
            ui.set_width(room.max(0.0));
            ui.add(Label::new(name.into()).wrap());
        });
        ui.label(value);
    });
}
