//! The button for what most people want now, and how the keyboard's place shows on buttons that
//! have a color of their own.

use eframe::egui::{Button, Response, RichText, StrokeKind, Ui};

use super::reveal;
use crate::ui::theme::colors;

/// A filled button. At most one on a page.
pub fn primary(ui: &mut Ui, text: &str) -> Response {
    let colors = colors(ui);
    let text = RichText::new(text).color(colors.on_accent);
    let button = Button::new(text)
        .fill(colors.accent)
        .stroke((1.0, colors.accent));
    let response = ui.add(button);
    focus_ring(ui, &response);
    reveal(&response);
    response
}

/// A second line around what the keyboard is at; for what is filled with a color of its own, where
/// the usual edge would not show.
pub fn focus_ring(ui: &Ui, response: &Response) {
    if response.has_focus() {
        let rect = response.rect.expand(2.0);
        let stroke = (2.0, colors(ui).accent);
        ui.painter()
            .rect_stroke(rect, 6.0, stroke, StrokeKind::Outside);
    }
}
