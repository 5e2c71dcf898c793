//! Rules for staff with lines to sign, and the list of accounts.

mod accounts;
mod clauses;
mod law;
mod people;
mod signing;
#[cfg(test)]
mod tests;

use super::Source;
use super::forms::grown;
use crate::paper::Sheet;
use crate::print::blocks::{Block, Cover, Margins, SheetPages};

/// The sheet.
pub(super) fn pages(source: &Source<'_>) -> SheetPages {
    let cover = Block::Cover(Cover {
        title: source.sheet_name(Sheet::Rules),
        subtitle: Some(source.headed(&source.lang.date_long(source.day()))),
        facts: Vec::new(),
    });
    let mut blocks = vec![Block::heading(1, source.text("sheet-rules-title"))];
    blocks.extend(clauses::blocks(source));
    blocks.extend(people::blocks(source));
    blocks.extend(law::blocks(source));
    blocks.extend(signing::blocks(source));
    blocks.push(Block::PageBreak);
    blocks.extend(accounts::blocks(source));
    source.sheet(Sheet::Rules, Margins::Wall, vec![cover, grown(blocks)])
}
