//! Buttons that add something filled in, so that an owner clicks rather than writes.

use eframe::egui::{Button, RichText, Ui};

use super::choice::wrapped;
use super::field::labelled;
use super::reveal;
use crate::ui::theme::colors;

/// Offers known things by name below a label. Returns the one that was clicked. Draws nothing
/// while there is nothing to offer.
pub fn starters<T: Copy>(ui: &mut Ui, label: &str, offered: &[(T, &str)]) -> Option<T> {
    if offered.is_empty() {
        return None;
    }
    let colors = colors(ui);
    let mut clicked = None;
    labelled(ui, label, |ui| {
        wrapped(ui, |ui| {
            for &(thing, name) in offered {
                let text = RichText::new(format!("+  {name}")).color(colors.text);
                let response = ui.add(Button::new(text).stroke((1.0, colors.hairline)));
                reveal(&response);
                let response = response.accessible_name(format!("{label}: {name}"));
                if response.clicked() {
                    clicked = Some(thing);
                }
            }
        });
    });
    clicked
}
