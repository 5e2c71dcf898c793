//! The costs of the rollout month by month, as a table below the form.

use eframe::egui::{Align, Layout, RichText, Ui};

use super::Figures;
use crate::analysis::MonthCosts;
use crate::plan::Money;
use crate::ui::Cx;
use crate::ui::theme::{GRID, colors};
use crate::ui::widgets::list::hairline;
use crate::ui::widgets::text::{guidance, section, strong};

/// A column: the key of its heading, a month's money in it, and its sum; the running total has
/// no sum of its own.
struct Column {
    key: &'static str,
    month: fn(&MonthCosts) -> Money,
    summed: bool,
}

const SPENT: Column = Column {
    key: "budget-months-spent",
    month: |month| month.cash + month.reserve,
    summed: true,
};
const OTHERS: Column = Column {
    key: "budget-months-others",
    month: |month| month.others,
    summed: true,
};
const LABOUR: Column = Column {
    key: "budget-months-labour",
    month: |month| month.labour,
    summed: true,
};
const SO_FAR: Column = Column {
    key: "budget-months-so-far",
    month: |month| month.cumulative,
    summed: false,
};

/// Draws the table as soon as there is any money in it.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>) {
    let months = &cx.analysis.money.months;
    let columns: Vec<Column> = [SPENT, OTHERS, LABOUR, SO_FAR]
        .into_iter()
        .filter(|column| sum(months, column) != Money::default())
        .collect();
    if columns.is_empty() {
        return;
    }
    section(ui, cx.t("budget-months"));
    guidance(ui, cx.t("budget-months-lead"));
    let all = columns
        .iter()
        .flat_map(|column| months.iter().map(column.month));
    let figures = Figures::of(all);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = GRID / 2.0;
        let gray = colors(ui).weak;
        let heads = columns.iter().map(|column| cx.t(column.key));
        let heads = heads.map(|head| RichText::new(head).color(gray)).collect();
        let first = RichText::new(cx.t("budget-months-month")).color(gray);
        row(ui, first, heads);
        hairline(ui);
        for month in months {
            let cells = columns.iter().map(|column| (column.month)(month));
            let cells = cells.map(|money| cell(cx, figures, money).into()).collect();
            row(ui, cx.lang.month(month.month).into(), cells);
        }
        hairline(ui);
        let sums = columns.iter().map(|column| {
            let sum = column.summed.then(|| sum(months, column));
            sum.map_or_else(RichText::default, |sum| strong(cell(cx, figures, sum)))
        });
        row(ui, strong(cx.t("budget-months-sum")), sums.collect());
    });
}

fn sum(months: &[MonthCosts], column: &Column) -> Money {
    months.iter().map(column.month).sum()
}

/// Money in a table: a dash for nothing.
fn cell(cx: &Cx<'_>, figures: Figures, money: Money) -> String {
    if money == Money::default() {
        "–".to_owned()
    } else {
        figures.text(cx, money)
    }
}

/// A row: words at the left, money at the right of each column.
fn row(ui: &mut Ui, first: RichText, cells: Vec<RichText>) {
    ui.columns(cells.len() + 1, |columns| {
        let mut columns = columns.iter_mut();
        if let Some(ui) = columns.next() {
            ui.label(first);
        }
        for (ui, text) in columns.zip(cells) {
            ui.with_layout(Layout::top_down(Align::Max), |ui| ui.label(text));
        }
    });
}
