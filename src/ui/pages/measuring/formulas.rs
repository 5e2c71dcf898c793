//! The usual figures with their definition: the last month for which all is known, the numbers
//! behind it and the first such month to compare with. What is missing gives a dash and is named.

use eframe::egui::Ui;

use crate::analysis::FigureRow;
use crate::plan::Quantity;
use crate::ui::Cx;
use crate::ui::theme::GRID;
use crate::ui::widgets::fold;
use crate::ui::widgets::layout::figure;
use crate::ui::widgets::text::{guidance, section, strong};
use crate::wording;

/// The figures that the goals ask for, and the others on demand.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>) {
    section(ui, cx.t("measuring-glossary"));
    guidance(ui, cx.t("measuring-glossary-guidance"));
    let rows = &cx.analysis.figures.rows;
    for row in rows.iter().filter(|row| row.wanted) {
        formula(ui, cx, row);
    }
    fold(
        ui,
        "glossary",
        cx.t("measuring-glossary-show"),
        false,
        |ui| {
            for row in rows.iter().filter(|row| !row.wanted) {
                formula(ui, cx, row);
            }
        },
    );
}

fn formula(ui: &mut Ui, cx: &Cx<'_>, row: &FigureRow) {
    let id = row.formula.as_str();
    let months = &cx.analysis.figures.months;
    // Costs are known ahead; a result counts once its month has begun.
    let begun = months.iter().filter(|month| **month <= cx.today).count();
    let last = row.known().rfind(|(place, _)| *place < begun);
    let write = |value| wording::figure(cx.lang, row.unit, value, cx.currency);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = GRID / 4.0;
        let key = format!("formula-{id}");
        figure(
            ui,
            strong(cx.lang.text(&key)),
            strong(write(last.map(|(_, value)| value))),
        );
        guidance(ui, cx.lang.text(&format!("formula-{id}-how")));
        match last {
            Some((place, _)) => known(ui, cx, row, place, &write),
            None => missing(ui, cx, row, begun),
        }
        if id == "break-even" {
            break_even(ui, cx);
        }
    });
    ui.add_space(GRID / 2.0);
}

fn known(
    ui: &mut Ui,
    cx: &Cx<'_>,
    row: &FigureRow,
    place: usize,
    write: &dyn Fn(Option<Quantity>) -> String,
) {
    let months = &cx.analysis.figures.months;
    let month = |place: usize| months.get(place).map(|month| cx.lang.month(*month));
    if let (Some(reckoned), Some(month)) = (row.values.get(place), month(place)) {
        let parts = wording::figure_parts(cx.lang, reckoned, cx.currency);
        let args = [("month", month.into()), ("parts", parts.into())];
        ui.label(cx.lang.format("measuring-own", &args));
    }
    let first = row.known().next().filter(|(first, _)| *first != place);
    if let Some((first, value)) = first
        && let Some(month) = month(first)
    {
        let args = [
            ("month", month.into()),
            ("value", write(Some(value)).into()),
        ];
        ui.label(cx.lang.format("measuring-own-first", &args));
    }
}

/// What the month that is over last, or the first one, lacks.
fn missing(ui: &mut Ui, cx: &Cx<'_>, row: &FigureRow, begun: usize) {
    let place = begun.saturating_sub(1);
    let lacking = (row.values.get(place)).and_then(|it| wording::figure_missing(cx.lang, it));
    if let Some(lacking) = lacking {
        let args = [("parts", lacking.into())];
        ui.label(cx.lang.format("measuring-own-missing", &args));
    }
}

/// Customers that pay for the whole rollout, and how many there are so far.
fn break_even(ui: &mut Ui, cx: &Cx<'_>) {
    let money = &cx.analysis.money;
    let needed = money.break_even_customers;
    let Some(count) = needed.and_then(|count| i64::try_from(count).ok()) else {
        return;
    };
    let args = [
        ("count", count.into()),
        ("cost", cx.money(money.total).into()),
    ];
    ui.label(cx.lang.format("measuring-own-break-even", &args));
    let so_far = cx.analysis.figures.customers_so_far;
    let so_far = so_far.map_or_else(|| "–".to_owned(), |it| cx.lang.decimal(it.thousandths));
    let args = [("count", so_far.into())];
    ui.label(cx.lang.format("measuring-own-so-far", &args));
}
