//! What a statement rests on, at the foot of its page.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{Block, Cell, Pair};

/// A numbered remark at the foot of the page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Footnote {
    /// The same for all places that rest on the same thing.
    pub key: String,
    /// The remark; `None` refers to the place that has told it already.
    pub text: Option<String>,
}

/// Leaves each footnote's text only where it is first mentioned; later places refer to it.
/// `sheet` is the number of the sheet within its document: numbers and references stay within it.
pub fn tell_once(blocks: &mut [Block], sheet: usize) {
    let mut told = BTreeSet::new();
    visit(blocks, &mut |footnote| {
        if !told.insert(footnote.key.clone()) {
            footnote.text = None;
        }
        footnote.key = format!("{sheet}-{}", footnote.key);
    });
}

/// Calls `each` for all footnotes in reading order.
fn visit(blocks: &mut [Block], each: &mut impl FnMut(&mut Footnote)) {
    for block in blocks {
        match block {
            Block::Cover(cover) => pairs(&mut cover.facts, each),
            Block::Paragraph(paragraph) => paragraph.footnotes.iter_mut().for_each(&mut *each),
            Block::KeyValues(values) => pairs(&mut values.rows, each),
            Block::Entries(entries) => {
                for entry in &mut entries.items {
                    pairs(&mut entry.rows, each);
                }
            }
            Block::Table(table) => {
                let rows = table.rows.iter_mut();
                rows.for_each(|row| cells(&mut row.cells, each));
            }
            Block::Verdicts(verdicts) => {
                let items = verdicts.items.iter_mut();
                let footnotes = items.flat_map(|verdict| &mut verdict.footnotes);
                footnotes.for_each(&mut *each);
            }
            Block::SideBySide { left, right } => {
                visit(left, each);
                visit(right, each);
            }
            Block::Group { blocks } | Block::Keep { blocks } | Block::OnePage { blocks } => {
                visit(blocks, each);
            }
            _ => {}
        }
    }
}

fn pairs(rows: &mut [Pair], each: &mut impl FnMut(&mut Footnote)) {
    let footnotes = rows.iter_mut().flat_map(|row| &mut row.footnotes);
    footnotes.for_each(each);
}

fn cells(cells: &mut [Cell], each: &mut impl FnMut(&mut Footnote)) {
    let footnotes = cells.iter_mut().flat_map(|cell| &mut cell.footnotes);
    footnotes.for_each(each);
}
