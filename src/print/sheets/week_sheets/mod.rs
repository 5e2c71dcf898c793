//! Who does what this month, one sheet for each person.

use super::Source;
use crate::paper::Sheet;
use crate::print::blocks::{Block, Cover, Margins, SheetPages};

/// The sheet.
pub(super) fn pages(source: &Source<'_>) -> Vec<SheetPages> {
    let cover = Block::Cover(Cover {
        title: source.sheet_name(Sheet::WeekSheets),
        subtitle: Some(source.headed(&source.lang.date_long(source.day()))),
        facts: Vec::new(),
    });
    vec![source.sheet(Sheet::WeekSheets, Margins::Wall, vec![cover])]
}
