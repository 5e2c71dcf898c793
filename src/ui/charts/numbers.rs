//! The numbers of a chart as a table.

use eframe::egui::{Align, Label, Layout, RichText, ScrollArea, Ui};

use crate::ui::theme::colors;
use crate::ui::widgets::list::hairline;

/// The least width of a column, in points; a table that needs more room is scrolled sideways.
const COLUMN: f32 = 92.0;

/// A table with the names of its columns above; all but the first column stand right.
pub fn numbers(ui: &mut Ui, salt: &str, columns: &[&str], rows: &[Vec<String>]) {
    ScrollArea::horizontal().id_salt(salt).show(ui, |ui| {
        let count: f32 = columns.iter().map(|_| 1.0).sum();
        ui.set_width(ui.available_width().max(COLUMN * count));
        ui.spacing_mut().item_spacing.y = 4.0;
        let weak = colors(ui).weak;
        let names: Vec<_> = (columns.iter())
            .map(|name| RichText::new(*name).color(weak))
            .collect();
        row(ui, &names);
        hairline(ui);
        for cells in rows {
            let cells: Vec<_> = cells.iter().map(RichText::new).collect();
            row(ui, &cells);
        }
    });
}

fn row(ui: &mut Ui, cells: &[RichText]) {
    ui.columns(cells.len(), |columns| {
        for (number, (ui, text)) in columns.iter_mut().zip(cells).enumerate() {
            let align = if number == 0 { Align::Min } else { Align::Max };
            ui.with_layout(Layout::top_down(align), |ui| {
                ui.add(Label::new(text.clone()).wrap());
            });
        }
    });
}
