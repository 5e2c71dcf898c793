//! The whole plan: every part in the order of the pages, and at the end what is open.

mod audiences;
mod baseline;
mod budget;
mod business;
mod content;
mod figures;
mod gantt;
mod goals;
mod kinds;
mod measuring;
mod months;
mod open;
mod platforms;
mod rollout;
mod rules;
mod team;

use super::{Source, parts};
use crate::paper::Sheet;
use crate::print::blocks::{Block, Contents, Cover, Margins, SheetPages};

/// The parts, in the order of the pages.
const PARTS: [fn(&Source<'_>) -> Vec<Block>; 11] = [
    business::blocks,
    goals::blocks,
    audiences::blocks,
    platforms::blocks,
    content::blocks,
    team::blocks,
    budget::blocks,
    rules::blocks,
    rollout::blocks,
    measuring::blocks,
    open::blocks,
];

/// The sheet.
pub(super) fn pages(source: &Source<'_>) -> SheetPages {
    let cover = Block::Cover(Cover {
        title: source.headed(&source.text("print-title")),
        subtitle: Some(source.lang.date_long(source.day())),
        facts: Vec::new(),
    });
    let contents = Block::Contents(Contents {
        title: Some(source.text("print-contents")),
        depth: Some(1),
    });
    let mut blocks = vec![cover, contents, Block::PageBreak];
    blocks.extend(PARTS.iter().flat_map(|part| part(source)));
    source.sheet(Sheet::FullPlan, Margins::Book, blocks)
}
