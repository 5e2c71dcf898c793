//! The tally for the counter and a table for the readings of each month.

use super::Source;
use crate::paper::Sheet;
use crate::print::blocks::{Block, Cover, Margins, SheetPages};

/// The sheet.
pub(super) fn pages(source: &Source<'_>) -> SheetPages {
    let cover = Block::Cover(Cover {
        title: source.sheet_name(Sheet::Measuring),
        subtitle: Some(source.headed(&source.lang.date_long(source.day()))),
        facts: Vec::new(),
    });
    source.sheet(Sheet::Measuring, Margins::Wall, vec![cover])
}
