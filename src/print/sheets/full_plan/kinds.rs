//! The costs by kind: each month with a column for each kind.

use super::Source;
use crate::analysis::{CategoryCosts, MonthCosts};
use crate::plan::Money;
use crate::print::blocks::{Align, Block, Cell, Column, Row, Table};

/// Kinds side by side in a table, at most.
const KINDS: usize = 6;

/// Tables with all kinds that occur; `None` where nothing costs anything.
pub(super) fn block(source: &Source<'_>) -> Option<Block> {
    let kinds = &source.analysis.money.categories;
    let tables = kinds.len().div_ceil(KINDS).max(1);
    let evenly = kinds.chunks(kinds.len().div_ceil(tables).max(1));
    let blocks: Vec<Block> = evenly.map(|kinds| table(source, kinds)).collect();
    (!blocks.is_empty()).then_some(Block::Group { blocks })
}

/// The months in which one of these kinds costs anything, and what they cost together.
fn table(source: &Source<'_>, kinds: &[CategoryCosts]) -> Block {
    let named = kinds.iter().map(|kind| Column {
        label: source.category(kind.category),
        align: Align::End,
        share: 3,
    });
    let month = Column {
        label: source.text("print-month"),
        align: Align::Start,
        share: 3,
    };
    let row = |name: String, strong, money: &dyn Fn(&CategoryCosts) -> Money| Row {
        cells: [Cell::from(name)]
            .into_iter()
            .chain(kinds.iter().map(|kind| source.money_cell(money(kind))))
            .collect(),
        strong,
    };
    let of = |month: &MonthCosts, kind: &CategoryCosts| {
        let money = month.by_category.get(&kind.category).copied();
        money.unwrap_or_default()
    };
    let months = source.analysis.money.months.iter();
    let mut rows: Vec<Row> = months
        .filter(|month| kinds.iter().any(|kind| of(month, kind) != Money::default()))
        .map(|month| {
            row(source.lang.month(month.month), false, &|kind| {
                of(month, kind)
            })
        })
        .collect();
    rows.push(row(source.text("print-sum"), true, &|kind| kind.own));
    if kinds.iter().any(|kind| kind.others != Money::default()) {
        let name = source.text("print-paid-by-others");
        rows.push(row(name, false, &|kind| kind.others));
    }
    Block::Table(Table {
        caption: None,
        columns: [month].into_iter().chain(named).collect(),
        rows,
    })
}
