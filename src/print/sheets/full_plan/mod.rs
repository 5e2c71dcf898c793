//! The whole plan: every part in the order of the pages, and at the end what is open.

mod audiences;
mod baseline;
mod budget;
mod business;
mod content;
mod evidence;
mod figures;
mod front;
mod gantt;
mod goals;
mod kinds;
mod measuring;
mod months;
mod open;
mod platforms;
mod rollout;
mod rules;
mod slim;
mod team;
#[cfg(test)]
mod tests;

use super::{Source, parts};
use crate::analysis::Page;
use crate::paper::{Paper, Sheet};
use crate::print::blocks::{Block, Contents, Lines, Margins, SheetPages};

/// Writes a part down.
type Part = fn(&Source<'_>) -> Vec<Block>;

/// The parts, in the order of the pages.
const PARTS: [(Page, Part); 11] = [
    (Page::Business, business::blocks),
    (Page::Goals, goals::blocks),
    (Page::Audiences, audiences::blocks),
    (Page::Platforms, platforms::blocks),
    (Page::Content, content::blocks),
    (Page::Team, team::blocks),
    (Page::Budget, budget::blocks),
    (Page::Rules, rules::blocks),
    (Page::Rollout, rollout::blocks),
    (Page::Measuring, measuring::blocks),
    (Page::Review, open::blocks),
];

/// Lines to write on in a part that nobody has begun.
const LINES: u8 = 2;

/// The sheet.
pub(super) fn pages(source: &Source<'_>) -> SheetPages {
    let contents = Block::Contents(Contents {
        title: Some(source.text("print-contents")),
        depth: Some(2),
    });
    let mut blocks = vec![
        Block::Cover(front::cover(source)),
        front::figures(source),
        contents,
        Block::PageBreak,
    ];
    for (page, part) in PARTS {
        blocks.extend(written(source, page, part(source)));
    }
    let mut pages = source.sheet(Sheet::FullPlan, Margins::Book, blocks);
    pages.layout.columns = columns(pages.layout.paper);
    pages
}

/// The part; where nothing is in it yet, what belongs there and lines to write it by hand.
fn written(source: &Source<'_>, page: Page, part: Vec<Block>) -> Vec<Block> {
    let [Block::Heading(heading), Block::Paragraph(_)] = part.as_slice() else {
        return part;
    };
    let missing = source.analysis.progress.missing.iter();
    let points = missing.filter(|(of, _)| *of == page);
    let points = parts::joined(points.map(|(_, key)| Some(source.text(key))), ", ");
    let label = match points {
        Some(points) => {
            let args = [("points", points.into())];
            source.lang.format("margin-missing", &args)
        }
        None => source.text("print-nothing-yet"),
    };
    let lines = Lines {
        label: Some(label),
        count: LINES,
    };
    vec![Block::Heading(heading.clone()), Block::Lines(lines)]
}

/// A large sheet lies across and holds two columns, each as wide as the text on a small one.
const fn columns(paper: Paper) -> u8 {
    match paper {
        Paper::A3 => 2,
        Paper::A4 | Paper::Letter => 1,
    }
}
