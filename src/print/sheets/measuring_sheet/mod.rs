//! The tally for the counter, and a table for the readings of each month.

mod counted;
mod months;
mod readings;
mod rows;
mod tally;
#[cfg(test)]
mod tests;
mod weeks;

use super::Source;
use super::forms::grown;
use crate::paper::Sheet;
use crate::print::blocks::{Align, Block, Column, Cover, Margins, SheetPages};

/// The sheet: first what is counted by hand in the month, then all numbers by month.
pub(super) fn pages(source: &Source<'_>) -> SheetPages {
    let cover = Block::Cover(Cover {
        title: source.sheet_name(Sheet::Measuring),
        subtitle: Some(source.headed(&source.lang.date_long(source.day()))),
        facts: Vec::new(),
    });
    let mut blocks = tally::blocks(source);
    blocks.extend(counted::blocks(source));
    blocks.push(Block::PageBreak);
    blocks.extend(readings::blocks(source));
    source.sheet(Sheet::Measuring, Margins::Wall, vec![cover, grown(blocks)])
}

/// The first column, which names what is counted.
fn named(label: String, share: u8) -> Column {
    Column {
        label,
        align: Align::Start,
        share,
    }
}

/// A column of numbers or strokes.
fn counting(label: String, share: u8) -> Column {
    Column {
        label,
        align: Align::Center,
        share,
    }
}
