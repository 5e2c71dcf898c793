//! Titles, guidance and sentences.

use eframe::egui::{Label, Response, RichText, Role, Ui, WidgetInfo};

use super::Icon;
use crate::ui::theme::{self, GRID, colors, section_style};

/// The title of a page; the only way to write one, so that screen readers can jump to it.
pub fn page_title(ui: &mut Ui, text: &str) -> Response {
    let response = ui.label(RichText::new(text).heading());
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, text));
    response
}

/// A heading inside a page, with room above.
pub fn section(ui: &mut Ui, text: &str) -> Response {
    ui.add_space(GRID * 3.0);
    heading(ui, text)
}

/// A heading inside a page or in the margin.
pub fn heading(ui: &mut Ui, text: &str) -> Response {
    let response = ui.label(RichText::new(text).text_style(section_style()));
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, text));
    response
}

/// Text in the bold weight.
pub fn strong(text: impl Into<String>) -> RichText {
    RichText::new(text).family(theme::bold())
}

/// A sentence of guidance.
pub fn guidance(ui: &mut Ui, text: &str) -> Response {
    ui.label(RichText::new(text).color(colors(ui).weak))
}

/// A sentence that needs attention, with a sign before it, so that it does not depend on color.
pub fn warning(ui: &mut Ui, text: &str) -> Response {
    ui.horizontal_top(|ui| {
        Icon::Warning.show(ui, colors(ui).warning);
        let text = RichText::new(text).color(colors(ui).warning);
        ui.add(Label::new(text).wrap())
    })
    .inner
}

/// What an empty list says: what belongs here and what to do.
pub fn empty_state(ui: &mut Ui, text: &str) {
    eframe::egui::Frame::new()
        .fill(colors(ui).side)
        .corner_radius(4)
        .inner_margin(16)
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            guidance(ui, text);
        });
}
