//! The tally for the counter: by which way customers found the firm, week by week.

use super::super::Source;
use super::super::parts::strong;
use super::weeks::{heading, weeks};
use super::{counting, named};
use crate::analysis::Period;
use crate::plan::{Channel, Platform, Slug};
use crate::print::blocks::{Block, Cell, Column, Form, Note, Row};
use crate::wording;

/// Height of a row for strokes, in millimeters.
pub(super) const ROW: u8 = 10;

/// Ways other than the firm's platforms. The first one is the platform itself where it is among
/// them.
const OTHER_WAYS: [&str; 6] = [
    "sheet-measuring-way-search",
    "sheet-measuring-way-recommended",
    "sheet-measuring-way-passing",
    "sheet-measuring-way-paper",
    "sheet-measuring-way-website",
    "sheet-measuring-way-other",
];
const SEARCH: &str = "google-profile";

/// The question and its table.
pub(super) fn blocks(source: &Source<'_>) -> Vec<Block> {
    let month = source.month();
    let args = [("month", month_name(source).into())];
    let weeks = weeks(source, month);
    vec![
        Block::heading(1, source.lang.format("sheet-measuring-tally", &args)),
        Block::Note(Note {
            title: Some(source.text("sheet-measuring-question")),
            text: source.text("sheet-measuring-how"),
            source: None,
        }),
        form(source, "sheet-measuring-way", &weeks, rows(source)),
    ]
}

/// "November 2026".
pub(super) fn month_name(source: &Source<'_>) -> String {
    let month = source.month();
    format!("{} {}", source.lang.month_name(month.month()), month.year())
}

/// A table with a column for each week, and their sum.
pub(super) fn form(source: &Source<'_>, first: &str, weeks: &[Period], rows: Vec<Row>) -> Block {
    let mut columns: Vec<Column> = vec![named(source.text(first), 44)];
    let week = |week: &Period| counting(heading(source, *week), 20);
    columns.extend(weeks.iter().map(week));
    columns.push(counting(source.text("sheet-measuring-sum"), 16));
    Block::Form(Form {
        columns,
        rows,
        row_mm: ROW,
    })
}

/// The firm's platforms with their sum, all other ways, and the sum of everything.
fn rows(source: &Source<'_>) -> Vec<Row> {
    let channels = source.plan.channels.iter();
    let active: Vec<&Channel> = channels.filter(|one| one.decision.is_active()).collect();
    let search = Slug::new(SEARCH).map(Platform::Listed);
    let searched = active
        .iter()
        .any(|one| Some(&one.platform) == search.as_ref());
    let mut rows: Vec<Row> = (active.iter())
        .map(|one| way(wording::platform(source.lang, &one.platform)))
        .collect();
    if active.is_empty() {
        rows.extend([way(String::new()), way(String::new())]);
    }
    rows.push(sum(source, "sheet-measuring-platforms"));
    let others = OTHER_WAYS.iter().skip(usize::from(searched));
    rows.extend(others.map(|key| way(source.text(key))));
    rows.push(sum(source, "sheet-measuring-all"));
    rows
}

fn way(name: String) -> Row {
    Row {
        cells: vec![Cell::from(name)],
        strong: false,
    }
}

fn sum(source: &Source<'_>, key: &str) -> Row {
    Row {
        cells: vec![strong(source.text(key))],
        strong: true,
    }
}
