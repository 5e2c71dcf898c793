//! What was counted by month, and the usual figures that follow, with their definitions.

use jiff::civil::Date;

use super::Source;
use super::measuring::MONTHS;
use super::parts::{strong, with_note};
use crate::analysis::FigureRow;
use crate::plan::{Choice as _, Metric, Money, figure};
use crate::print::blocks::{Align, Block, Cell, Column, Row, Table};
use crate::wording;

/// Stands where a number is missing.
const MISSING: &str = "–";

/// What was counted besides, and the figures that follow, month by month.
pub(super) fn blocks(source: &Source<'_>) -> Vec<Block> {
    let figures = &source.analysis.figures;
    let counted = &source.plan.measuring.figures;
    let months: Vec<Date> = (figures.months.iter().copied())
        .filter(|month| {
            let entered = |metric: &Metric| figure(counted, *month, *metric).is_some();
            Metric::ALL.iter().any(entered)
        })
        .collect();
    if months.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![source.section("print-figures")];
    for months in months.chunks(MONTHS) {
        blocks.push(source.figure_table(months, metric_rows(source, months)));
        blocks.push(source.figure_table(months, formula_rows(source, months)));
    }
    blocks.push(source.muted("print-figures-help"));
    blocks
}

/// A row for each metric of which a number is known.
fn metric_rows(source: &Source<'_>, months: &[Date]) -> Vec<Row> {
    let value = |metric: Metric, month: Date| {
        let value = figure(&source.plan.measuring.figures, month, metric)?;
        Some(if metric.is_money() {
            source.money(Money::cents(value.thousandths / 10))
        } else {
            source.lang.decimal(value.thousandths)
        })
    };
    let known = |metric: &&Metric| months.iter().any(|month| value(**metric, *month).is_some());
    let rows = Metric::ALL.iter().filter(known).map(|metric| {
        let mut cells = vec![source.text(metric.key()).into()];
        let values = months.iter().map(|month| value(*metric, *month));
        cells.extend(values.map(|value| Cell::from(value.unwrap_or_else(|| MISSING.to_owned()))));
        Row {
            cells,
            strong: false,
        }
    });
    rows.collect()
}

/// A row for each formula that a goal asks for or that gives a result, with its definition.
fn formula_rows(source: &Source<'_>, months: &[Date]) -> Vec<Row> {
    let figures = &source.analysis.figures;
    let places: Vec<usize> = (figures.months.iter().enumerate())
        .filter(|(_, month)| months.contains(month))
        .map(|(place, _)| place)
        .collect();
    let result = |row: &FigureRow, place: usize| row.values.get(place)?.value;
    let told =
        |row: &&FigureRow| row.wanted || places.iter().any(|place| result(row, *place).is_some());
    let rows = figures.rows.iter().filter(told).map(|row| {
        let id = row.formula;
        let name = strong(source.text(&format!("formula-{id}")));
        let how = source.text(&format!("formula-{id}-how"));
        let mut cells = vec![with_note(name, Some(how))];
        cells.extend(places.iter().map(|place| {
            let value = result(row, *place);
            Cell::from(wording::figure(
                source.lang,
                row.unit,
                value,
                source.currency,
            ))
        }));
        Row {
            cells,
            strong: false,
        }
    });
    rows.collect()
}

impl Source<'_> {
    /// A table with a column for each month.
    fn figure_table(&self, months: &[Date], rows: Vec<Row>) -> Block {
        let mut columns = vec![Column {
            label: self.text("print-figure"),
            align: Align::Start,
            share: 12,
        }];
        columns.extend(months.iter().map(|month| Column {
            label: format!("{}\n{}", self.lang.month_short(month.month()), month.year()),
            align: Align::End,
            share: 3,
        }));
        Block::Table(Table {
            caption: None,
            columns,
            rows,
        })
    }
}
