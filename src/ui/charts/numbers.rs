//! The numbers of a chart as a table.

use eframe::egui::{Align, Label, Layout, RichText, ScrollArea, Ui, vec2};

use crate::ui::theme::{GRID, colors};
use crate::ui::widgets::list::hairline;

/// Width of a column, in points. The first takes what is left.
const COLUMN: f32 = 88.0;

/// The least width of the first column, in points; a table that needs more room than there is can
/// be scrolled sideways.
const FIRST: f32 = 136.0;

/// A table with the names of its columns above. The first `words` columns hold words, all others
/// numbers, which stand right.
pub fn numbers(ui: &mut Ui, salt: &str, words: usize, columns: &[&str], rows: &[Vec<String>]) {
    ScrollArea::horizontal().id_salt(salt).show(ui, |ui| {
        ui.spacing_mut().item_spacing = vec2(GRID, GRID / 2.0);
        let others: f32 = columns.iter().skip(1).map(|_| COLUMN + GRID).sum();
        let first = (ui.available_width() - others).max(FIRST);
        ui.set_width(first + others);
        let weak = colors(ui).weak;
        let names: Vec<_> = (columns.iter())
            .map(|name| RichText::new(*name).color(weak))
            .collect();
        row(ui, first, words, names);
        hairline(ui);
        for cells in rows {
            let cells = cells.iter().map(RichText::new).collect();
            row(ui, first, words, cells);
        }
    });
}

fn row(ui: &mut Ui, first: f32, words: usize, cells: Vec<RichText>) {
    ui.horizontal_top(|ui| {
        for (number, text) in cells.into_iter().enumerate() {
            let width = if number == 0 { first } else { COLUMN };
            let align = if number < words {
                Align::Min
            } else {
                Align::Max
            };
            ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(align), |ui| {
                ui.set_width(width);
                ui.add(Label::new(text).wrap());
            });
        }
    });
}
