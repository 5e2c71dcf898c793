//! All numbers by month: what is known is printed, the rest is written in by hand.

use jiff::civil::Date;

use super::super::Source;
use super::super::forms::empty_rows;
use super::super::parts::{filled, key_values, narrow, row, small, stacked, wide};
use super::months::{months, parts};
use super::rows::{figure_row, goal_row, read_row};
use super::{counting, named};
use crate::analysis::ScheduledCheckpoint;
use crate::plan::{Choice as _, Metric};
use crate::print::blocks::{Block, Form, Row};

/// At least so many rows to write in below the known ones, and so many in all.
const EMPTY: usize = 2;
const LEAST: usize = 8;

/// The tables and what belongs to them.
pub(super) fn blocks(source: &Source<'_>) -> Vec<Block> {
    let measuring = &source.plan.measuring;
    let months = months(source);
    let mut blocks = vec![Block::heading(1, source.text("sheet-measuring-readings"))];
    blocks.extend(key_values(vec![
        source.pair("print-cadence", source.answer(measuring.cadence)),
        source.pair("print-method", filled(&measuring.method)),
    ]));
    let legend = ["sheet-measuring-legend", "sheet-measuring-readings-typed"];
    let legend = legend.map(|key| Some(source.text(key)));
    blocks.extend(stacked(legend).map(small));
    blocks.extend(parts(source, &months).map(|months| table(source, months)));
    blocks.extend(checkpoints(source, &months));
    blocks
}

/// A part of the months.
fn table(source: &Source<'_>, months: &[Date]) -> Block {
    let mut columns = vec![
        named(source.text("sheet-measuring-what"), 50),
        counting(source.text("print-at-start"), 14),
    ];
    columns.extend(months.iter().map(|month| {
        let (name, year) = (source.lang.month_short(month.month()), month.year());
        counting(format!("{name}\n{year}"), 15)
    }));
    columns.push(counting(source.text("print-target"), 25));
    let goals = source.plan.goals.iter().filter(|goal| goal.is_meant());
    let mut rows: Vec<Row> = goals
        .map(|goal| goal_row(source, goal, months))
        .chain(metrics(source).map(|metric| figure_row(source, metric, months)))
        .collect();
    let missing = LEAST.saturating_sub(rows.len()).max(EMPTY);
    rows.extend(empty_rows(missing));
    rows.push(read_row(source, months));
    Block::Form(Form {
        columns,
        rows,
        row_mm: 11,
    })
}

/// What the formulas of the goals need, and what was counted in any month.
fn metrics(source: &Source<'_>) -> impl Iterator<Item = Metric> {
    let counted = &source.plan.measuring.figures;
    let needed = &source.analysis.figures.needed;
    let is_counted = move |metric: &Metric| counted.values().any(|it| it.contains_key(metric));
    (Metric::ALL.iter().copied())
        .filter(move |metric| needed.contains(metric) || is_counted(metric))
}

/// The checkpoints of the months, with what happens where their number is missed.
fn checkpoints(source: &Source<'_>, months: &[Date]) -> Vec<Block> {
    let inside = |one: &&ScheduledCheckpoint| months.contains(&one.date.first_of_month());
    let checkpoints = source.analysis.schedule.checkpoints.iter().filter(inside);
    let rows = checkpoints.map(|one| {
        row([
            source.lang.date(one.date).into(),
            source.cell(source.checkpoint_goal(one)),
            source.cell(source.checkpoint_number(one)),
            source.cell(filled(&one.otherwise)),
        ])
    });
    let columns = [
        narrow("print-day"),
        wide("print-goal", 5),
        wide("print-threshold", 4),
        wide("print-otherwise", 6),
    ];
    source.optional("print-checkpoints", source.table(columns, rows.collect()))
}
