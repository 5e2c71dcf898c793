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
    let columns: Vec<_> = columns.iter().map(|name| (*name, COLUMN)).collect();
    table(ui, salt, words, &columns, rows);
}

/// The same with the width of each column in points. The first takes what is left.
pub fn table(ui: &mut Ui, salt: &str, words: usize, columns: &[(&str, f32)], rows: &[Vec<String>]) {
    ScrollArea::horizontal().id_salt(salt).show(ui, |ui| {
        ui.spacing_mut().item_spacing = vec2(GRID, GRID / 2.0);
        let others: f32 = columns.iter().skip(1).map(|(_, width)| width + GRID).sum();
        let first = (ui.available_width() - others).max(FIRST);
        ui.set_width(first + others);
        let weak = colors(ui).weak;
        let names = columns.iter();
        let names = names.map(|(name, _)| RichText::new(*name).color(weak));
        let widths = columns.iter().skip(1).map(|(_, width)| *width);
        let widths: Vec<f32> = [first].into_iter().chain(widths).collect();
        row(ui, &widths, words, names);
        hairline(ui);
        for cells in rows {
            row(ui, &widths, words, cells.iter().map(RichText::new));
        }
    });
}

fn row(ui: &mut Ui, widths: &[f32], words: usize, cells: impl Iterator<Item = RichText>) {
    ui.horizontal_top(|ui| {
        for (number, (text, width)) in cells.zip(widths.iter().copied()).enumerate() {
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
