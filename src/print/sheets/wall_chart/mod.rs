//! The rollout over its weeks, for the wall.

use super::Source;
use crate::paper::Sheet;
use crate::print::blocks::{Block, Cover, Margins, SheetPages};

/// The sheet.
pub(super) fn pages(source: &Source<'_>) -> SheetPages {
    let cover = Block::Cover(Cover {
        title: source.sheet_name(Sheet::WallChart),
        subtitle: Some(source.headed(&source.lang.date_long(source.day()))),
        facts: Vec::new(),
    });
    source.sheet(Sheet::WallChart, Margins::Wall, vec![cover])
}
