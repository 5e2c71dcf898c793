//! What a statement rests on, in numbered remarks.

use serde::Serialize;

use super::{Block, Cell, Pair};

/// A numbered remark: at the foot of the page where running text rests on it, below the table (or
/// list) where one of its rows does, so that it never stands apart from what it belongs to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Footnote {
    /// The same for all places that rest on the same thing.
    pub key: String,
    /// Its number within the sheet, given by [`number`].
    pub number: usize,
    /// The remark; `None` refers to the place that has told it already.
    pub text: Option<String>,
}

/// Numbers the footnotes of a sheet and leaves the text of each only where it is first mentioned;
/// later places refer to it. `sheet` is the number of the sheet within its document: numbers and
/// references stay within it.
pub fn number(blocks: &mut [Block], sheet: usize) {
    let mut told: Vec<String> = Vec::new();
    visit(blocks, &mut |footnote| {
        let place = told.iter().position(|key| *key == footnote.key);
        if place.is_some() {
            footnote.text = None;
        } else {
            told.push(footnote.key.clone());
        }
        footnote.number = place.map_or(told.len(), |place| place + 1);
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
            Block::Group { blocks } | Block::Keep { blocks } => visit(blocks, each),
            // Of a page with variants only one is drawn: it has no footnotes.
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::print::blocks::Paragraph;

    fn resting(keys: &[&str]) -> Block {
        let footnotes = keys.iter().map(|key| Footnote {
            key: (*key).to_owned(),
            text: Some("Quelle".to_owned()),
            ..Footnote::default()
        });
        Block::Paragraph(Paragraph {
            footnotes: footnotes.collect(),
            ..Paragraph::default()
        })
    }

    #[test]
    fn only_the_first_mention_keeps_its_text() {
        let mut blocks = vec![resting(&["a", "b"]), resting(&["b", "c", "a"])];
        number(&mut blocks, 3);
        let mut told = Vec::new();
        visit(&mut blocks, &mut |one| {
            told.push((one.key.clone(), one.number, one.text.is_some()));
        });
        let told: Vec<_> = told
            .iter()
            .map(|(key, number, told)| (key.as_str(), *number, *told))
            .collect();
        let first = [("3-a", 1, true), ("3-b", 2, true), ("3-b", 2, false)];
        assert_eq!(told[..3], first);
        assert_eq!(told[3..], [("3-c", 3, true), ("3-a", 1, false)]);
    }
}
