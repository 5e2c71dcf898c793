//! A table made for typing numbers: Tab goes on, Enter goes to the row below, and what was copied
//! in a spreadsheet is pasted as a block. It shows the numbers and says what was typed; whoever
//! calls changes the plan. Columns that find no room stand in a second table below.

mod block;

use eframe::egui::{Align, Event, Id, Key, Layout, Modifiers, Response, RichText, Ui, vec2};

use super::field::{arrived_by_key, select_all};
use super::text::{strong, warning};
use super::typed::{Kind, edit};
use crate::lang::InputError;
use crate::plan::Quantity;
use crate::ui::theme::{GRID, colors};
use crate::ui::{Cx, end_step};

pub use block::Typed;
use block::{Place, read_block, refusal};

/// What the numbers of a column are.
#[derive(Clone, Debug)]
pub struct Column {
    /// Its name.
    pub label: String,
    /// Its unit, in a few words.
    pub unit: String,
    /// Is it money?
    pub money: bool,
    /// Can there be less than none?
    pub negative: bool,
}

/// The name of a row.
#[derive(Clone, Debug)]
pub struct RowName {
    /// Its name.
    pub label: String,
    /// What is special about it, in a few words.
    pub note: String,
    /// Is it the present one?
    pub now: bool,
}

/// The numbers of a table.
pub trait Sheet {
    /// The number in a cell.
    fn value(&self, row: usize, column: usize) -> Option<Quantity>;
    /// What stands pale in an empty cell.
    fn hint(&self, row: usize, column: usize) -> String;
    /// Why the number in a cell cannot be.
    fn problem(&self, row: usize, column: usize) -> Option<String>;
}

/// A table with its names.
pub struct TypingTable<'a> {
    /// Its name within the page.
    pub salt: &'a str,
    /// What its rows are: "Month".
    pub corner: &'a str,
    /// Its rows.
    pub rows: &'a [RowName],
    /// Its columns.
    pub columns: &'a [Column],
}

/// Width of the names of the rows, in points.
const NAMES: f32 = 112.0;

/// Least and most width of a column, in points.
const CELL: (f32, f32) = (100.0, 176.0);

/// Room above and below the text in a field, in points.
const FIELD_PADDING: f32 = 7.0;

impl TypingTable<'_> {
    /// Draws the table. Returns the cells whose number has changed.
    pub fn ui(&self, ui: &mut Ui, cx: &Cx<'_>, sheet: &dyn Sheet) -> Vec<Typed> {
        let id = ui.scope_id().with(("typing", self.salt));
        let mut typed = Vec::new();
        let room = ui.available_width() - NAMES;
        let gap = GRID;
        let fit = columns_that_fit(room, gap);
        // As wide in the last table as in the first.
        let across = fit.min(self.columns.len()).max(1);
        #[expect(clippy::cast_precision_loss, reason = "a few columns")]
        let width = (room / across as f32 - gap).clamp(CELL.0.min(room), CELL.1);
        for first in (0..self.columns.len()).step_by(fit) {
            let last = (first + fit).min(self.columns.len());
            let part = Part {
                table: self,
                id,
                columns: first..last,
                width,
            };
            part.ui(ui, cx, sheet, &mut typed);
            ui.add_space(GRID);
        }
        let refused = ui.data(|d| d.get_temp::<String>(id));
        if let Some(refused) = refused {
            warning(ui, &refused);
        }
        typed
    }

    /// Reads a number as the column wants it.
    fn read(&self, cx: &Cx<'_>, column: usize, text: &str) -> Result<Quantity, &'static str> {
        let Some(column) = self.columns.get(column) else {
            return Err(InputError::NotANumber.key());
        };
        let thousandths = if column.money {
            cx.lang
                .parse_money(text)
                .map(|cents| cents.saturating_mul(10))
        } else {
            let text = text.trim().trim_end_matches('%');
            cx.lang.parse_decimal(text)
        };
        match thousandths.map_err(InputError::key)? {
            less if less < 0 && !column.negative => Err("input-error-negative"),
            number => Ok(Quantity::thousandths(number)),
        }
    }
}

/// How many columns stand side by side.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a few columns"
)]
fn columns_that_fit(room: f32, gap: f32) -> usize {
    ((room / (CELL.0 + gap)).floor().max(1.0)) as usize
}

/// The columns of a table that stand side by side.
struct Part<'a> {
    table: &'a TypingTable<'a>,
    id: Id,
    columns: std::ops::Range<usize>,
    width: f32,
}

impl Part<'_> {
    fn ui(&self, ui: &mut Ui, cx: &Cx<'_>, sheet: &dyn Sheet, typed: &mut Vec<Typed>) {
        ui.spacing_mut().item_spacing = vec2(GRID, GRID / 2.0);
        let heads = self.heads(ui);
        for (row, name) in self.table.rows.iter().enumerate() {
            ui.horizontal_top(|ui| {
                let label = cell(ui, NAMES - GRID, |ui| row_name(ui, name));
                for (column, head) in self.columns.clone().zip(&heads) {
                    let place = Place { row, column };
                    cell(ui, self.width, |ui| {
                        self.cell(ui, cx, sheet, place, typed)
                            .labelled_by(head.id)
                            .labelled_by(label.id);
                    });
                }
            });
        }
    }

    fn heads(&self, ui: &mut Ui) -> Vec<Response> {
        let columns = self.table.columns.get(self.columns.clone());
        let columns = columns.unwrap_or_default();
        ui.horizontal_top(|ui| {
            let weak = colors(ui).weak;
            cell(ui, NAMES - GRID, |ui| {
                ui.label(RichText::new(self.table.corner).color(weak))
            });
            let heads = columns.iter().map(|column| {
                cell(ui, self.width, |ui| {
                    let head = ui.label(strong(&column.label));
                    if !column.unit.is_empty() {
                        ui.label(RichText::new(&column.unit).color(weak));
                    }
                    head
                })
            });
            heads.collect()
        })
        .inner
    }

    /// The name of a field, which must be known before it is drawn: Enter leads to it.
    fn field(&self, place: Place) -> Id {
        self.id.with((place.row, place.column))
    }

    fn cell(
        &self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        sheet: &dyn Sheet,
        place: Place,
        typed: &mut Vec<Typed>,
    ) -> Response {
        let Place { row, column } = place;
        let id = self.field(place);
        self.paste(ui, cx, place, typed);
        if ui.memory(|memory| memory.has_focus(id)) {
            self.go_on(ui, place, true);
        }
        let before = sheet.value(row, column);
        let hint = sheet.hint(row, column);
        let money = self.table.columns.get(column).is_some_and(|it| it.money);
        let kind = Kind {
            show: &|value: &Quantity| {
                if money {
                    cx.money(crate::plan::Money::cents(value.thousandths / 10))
                } else {
                    cx.lang.decimal(value.thousandths)
                }
            },
            read: &|text| self.table.read(cx, column, text),
            suffix: "",
            hint: &hint,
            width: self.width,
        };
        let mut value = before;
        let response = edit(ui, cx, id, &mut value, &kind);
        if value != before {
            ui.data_mut(|d| d.remove::<String>(self.id));
            typed.push(Typed { row, column, value });
        }
        if arrived_by_key(&response) {
            select_all(ui, id);
        }
        if response.lost_focus() {
            end_step(ui);
            self.go_on(ui, place, false);
        }
        if let Some(problem) = sheet.problem(row, column).filter(|_| value == before) {
            warning(ui, &problem);
        }
        response
    }

    /// Enter leads to the row below, with Shift to the one above. The key is taken away from the
    /// field that it leads to, which would else be left by it at once.
    fn go_on(&self, ui: &Ui, Place { row, column }: Place, shift: bool) {
        let modifiers = if shift {
            Modifiers::SHIFT
        } else {
            Modifiers::NONE
        };
        if !ui.input_mut(|input| input.consume_key(modifiers, Key::Enter)) {
            return;
        }
        let next = if shift {
            row.checked_sub(1)
        } else {
            Some(row + 1)
        };
        if let Some(row) = next.filter(|row| *row < self.table.rows.len()) {
            let field = self.field(Place { row, column });
            ui.memory_mut(|memory| memory.request_focus(field));
            select_all(ui, field);
        }
    }

    /// Takes over a block that is pasted into the field, or says why none of it was taken.
    fn paste(&self, ui: &Ui, cx: &Cx<'_>, place: Place, typed: &mut Vec<Typed>) {
        let Some(text) = pasted_block(ui, self.field(place)) else {
            return;
        };
        let size = Place {
            row: self.table.rows.len(),
            column: self.table.columns.len(),
        };
        let read = |column, text: &str| self.table.read(cx, column, text);
        match read_block(&text, place, size, read) {
            Ok(cells) => {
                ui.data_mut(|d| d.remove::<String>(self.id));
                typed.extend(cells);
                end_step(ui);
            }
            Err(refused) => {
                let said = refusal(cx, &refused);
                ui.data_mut(|d| d.insert_temp(self.id, said));
            }
        }
        ui.request_repaint();
    }
}

/// Takes what is pasted into a field away from it, if it is more than one line or cell.
fn pasted_block(ui: &Ui, field: Id) -> Option<String> {
    if !ui.memory(|memory| memory.has_focus(field)) {
        return None;
    }
    let is_block = |text: &str| text.contains(['\n', '\r', '\t']);
    ui.input_mut(|input| {
        let place = input.events.iter().position(|event| match event {
            Event::Paste(text) => is_block(text),
            _ => false,
        })?;
        match input.events.remove(place) {
            Event::Paste(text) => Some(text),
            _ => None,
        }
    })
}

fn row_name(ui: &mut Ui, name: &RowName) -> Response {
    ui.add_space(FIELD_PADDING);
    let label = if name.now {
        ui.label(strong(&name.label))
    } else {
        ui.label(&name.label)
    };
    if !name.note.is_empty() {
        ui.label(RichText::new(&name.note).color(colors(ui).weak).small());
    }
    label
}

/// A part of a row with its width.
fn cell<R>(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let layout = Layout::top_down(Align::Min);
    let shown = ui.allocate_ui_with_layout(vec2(width, 0.0), layout, |ui| {
        ui.set_width(width);
        add(ui)
    });
    shown.inner
}
