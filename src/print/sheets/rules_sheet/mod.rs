//! Rules for staff with lines to sign, and the list of accounts.

use super::Source;
use crate::paper::Sheet;
use crate::print::blocks::{Block, Cover, Margins, SheetPages};

/// The sheet.
pub(super) fn pages(source: &Source<'_>) -> SheetPages {
    let cover = Block::Cover(Cover {
        title: source.sheet_name(Sheet::Rules),
        subtitle: Some(source.headed(&source.lang.date_long(source.day()))),
        facts: Vec::new(),
    });
    source.sheet(Sheet::Rules, Margins::Book, vec![cover])
}
