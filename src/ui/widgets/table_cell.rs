//! Typed fields in a table, named by the label above their column.

use eframe::egui::{Response, Ui};

use super::typed::{Kind, edit, read_quantity, width};
use crate::lang::InputError;
use crate::plan::Quantity;
use crate::ui::Cx;

/// A date in a table, named by the label above its column.
pub fn date_cell(
    ui: &mut Ui,
    cx: &Cx<'_>,
    column: &Response,
    value: &mut Option<jiff::civil::Date>,
) {
    let kind = Kind {
        show: &|date| cx.lang.date(*date),
        read: &|text| cx.lang.parse_date(text, cx.today).map_err(InputError::key),
        suffix: "",
        hint: "",
        width: width(ui),
    };
    cell(ui, cx, ("date", column), value, &kind);
}

/// A number with its unit in a table, named by the label above its column.
pub fn quantity_cell(
    ui: &mut Ui,
    cx: &Cx<'_>,
    column: &Response,
    unit: &str,
    value: &mut Option<Quantity>,
) -> Response {
    let kind = Kind {
        show: &|quantity: &Quantity| cx.lang.decimal(quantity.thousandths),
        read: &|text| read_quantity(cx, text),
        suffix: unit,
        hint: "",
        width: width(ui),
    };
    cell(ui, cx, ("number", column), value, &kind)
}

fn cell<T: Clone + PartialEq>(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (salt, column): (&str, &Response),
    value: &mut Option<T>,
    kind: &Kind<'_, T>,
) -> Response {
    ui.label_inputs_by(column.id, |ui| {
        let id = ui.scope_id().with((salt, "cell"));
        edit(ui, cx, id, value, kind)
    })
}
