//! Text fields with their label above.

use eframe::egui::text::{CCursor, CCursorRange};
use eframe::egui::{Id, Margin, Response, RichText, TextEdit, Ui};

use super::reveal;
use crate::ui::theme::{GRID, colors};

/// Room between the edge of a field and its text.
pub(super) const FIELD_MARGIN: Margin = Margin {
    left: 10,
    right: 10,
    top: 7,
    bottom: 7,
};

/// Came the focus to this field just now, and not by a click?
pub(super) fn arrived_by_key(response: &Response) -> bool {
    response.gained_focus() && !response.is_pointer_button_down_on()
}

/// Marks the whole text of a field, so that what is typed next takes its place.
pub(super) fn select_all(ui: &Ui, field: Id) {
    if let Some(mut state) = TextEdit::load_state(ui.ctx(), field) {
        let all = CCursorRange::two(CCursor::new(0), CCursor::new(MOST_CHARACTERS));
        state.cursor.set_char_range(Some(all));
        state.store(ui.ctx(), field);
    }
}

/// A line for a number that another one is typed over at once, whoever comes by keyboard.
pub fn count_line(ui: &mut Ui, text: &mut String, width: f32) -> Response {
    let response = line(ui, text, "", width);
    if arrived_by_key(&response) {
        select_all(ui, response.id);
    }
    response
}

/// A label above whatever `add` puts below it; every input inside is named by the label.
pub fn labelled<R>(ui: &mut Ui, label: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    named(ui, label, |ui, _| add(ui))
}

/// The same for a field with an example in it: egui would take that for its name, so the field
/// must be given the id of its label.
pub(super) fn named<R>(ui: &mut Ui, label: &str, add: impl FnOnce(&mut Ui, Id) -> R) -> R {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = GRID / 2.0;
        let label = ui.label(RichText::new(label).color(colors(ui).weak));
        ui.label_inputs_by(label.id, |ui| add(ui, label.id))
    })
    .inner
}

/// The most characters that a text field takes; enough for a page of prose.
const MOST_CHARACTERS: usize = 20_000;

/// One line of text over the whole width.
pub fn text_field(ui: &mut Ui, label: &str, text: &mut String) -> Response {
    text_field_hint(ui, label, "", text)
}

/// One line of text with a pale example in it while it is empty.
pub fn text_field_hint(ui: &mut Ui, label: &str, hint: &str, text: &mut String) -> Response {
    named(ui, label, |ui, name| {
        let width = ui.available_width();
        let field = ui.push_id(label, |ui| line(ui, text, hint, width));
        field.inner.labelled_by(name)
    })
}

/// Several lines of text over the whole width; grows with its content.
pub fn text_area(ui: &mut Ui, label: &str, text: &mut String) -> Response {
    text_area_hint(ui, label, "", text)
}

/// Several lines of text with a pale example in it while it is empty.
pub fn text_area_hint(ui: &mut Ui, label: &str, hint: &str, text: &mut String) -> Response {
    named(ui, label, |ui, name| {
        let edit = TextEdit::multiline(text)
            .id_salt((label, "area"))
            .hint_text(hint.to_owned())
            .desired_rows(2)
            .char_limit(MOST_CHARACTERS)
            .margin(FIELD_MARGIN)
            .desired_width(f32::INFINITY);
        let response = ui.add(edit);
        reveal(&response);
        response.labelled_by(name)
    })
}

/// A bare line of text of a width; its name comes from the label around it.
pub fn line(ui: &mut Ui, text: &mut String, hint: &str, width: f32) -> Response {
    let edit = TextEdit::singleline(text)
        .hint_text(hint.to_owned())
        .char_limit(MOST_CHARACTERS)
        .margin(FIELD_MARGIN)
        .desired_width(width);
    let response = ui.add(edit);
    reveal(&response);
    response
}
