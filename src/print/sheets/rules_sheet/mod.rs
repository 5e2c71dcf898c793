//! Rules for staff with lines to sign, and the list of accounts.

mod accounts;
mod clauses;
mod people;
#[cfg(test)]
mod tests;

use super::Source;
use super::forms::grown;
use super::parts::dotted;
use crate::paper::Sheet;
use crate::print::blocks::{Block, Cover, Margins, SheetPages};

/// The sheet.
pub(super) fn pages(source: &Source<'_>) -> SheetPages {
    let cover = Block::Cover(Cover {
        title: source.text("sheet-rules-title"),
        subtitle: dotted([
            Some(source.headed(&source.sheet_name(Sheet::Rules))),
            Some(source.lang.date_long(source.day())),
        ]),
        facts: Vec::new(),
    });
    let mut blocks = clauses::blocks(source);
    blocks.extend(people::blocks(source));
    blocks.push(Block::PageBreak);
    blocks.extend(accounts::blocks(source));
    source.sheet(Sheet::Rules, Margins::Wall, vec![cover, grown(blocks)])
}
