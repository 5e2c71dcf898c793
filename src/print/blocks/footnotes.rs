//! What a statement rests on, at the foot of its page.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{Block, Cell, Pair, SheetPages};

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

/// Lets the heading begin on a new page below which the footnote of this key is the first one to
/// be told. `false` where there is no such heading, or where it stands there already.
pub fn break_before(sheets: &mut [SheetPages], key: &str) -> bool {
    sheets.iter_mut().any(|sheet| {
        let told_first = |block: &mut Block| first_told(block).is_some_and(|told| told == key);
        let Some(place) = sheet.blocks.iter_mut().position(told_first) else {
            return false;
        };
        let before = sheet.blocks.get(..place).unwrap_or_default();
        let is_heading = |block: &Block| matches!(block, Block::Heading(_));
        let Some(heading) = before.iter().rposition(is_heading) else {
            return false;
        };
        // A section right below its chapter moves together with it.
        let above = before.get(..heading).unwrap_or_default().iter().rev();
        let first = heading - above.clone().take_while(|block| is_heading(block)).count();
        let begins_page = matches!(
            before.get(first.wrapping_sub(1)),
            None | Some(Block::PageBreak)
        );
        if !begins_page {
            sheet.blocks.insert(first, Block::PageBreak);
        }
        !begins_page
    })
}

/// The key of the first footnote that is told in a block.
fn first_told(block: &mut Block) -> Option<String> {
    let mut first = None;
    visit(std::slice::from_mut(block), &mut |footnote| {
        if first.is_none() && footnote.text.is_some() {
            first = Some(footnote.key.clone());
        }
    });
    first
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
    use crate::paper::Sheet;
    use crate::print::blocks::{Header, Layout, Paragraph};

    fn resting(keys: &[&str]) -> Block {
        let footnotes = keys.iter().map(|key| Footnote {
            key: (*key).to_owned(),
            text: Some("Quelle".to_owned()),
        });
        Block::Paragraph(Paragraph {
            footnotes: footnotes.collect(),
            ..Paragraph::default()
        })
    }

    #[test]
    fn only_the_first_mention_keeps_its_text() {
        let mut blocks = vec![resting(&["a", "b"]), resting(&["b"])];
        tell_once(&mut blocks, 3);
        let mut told = Vec::new();
        visit(&mut blocks, &mut |one| {
            told.push((one.key.clone(), one.text.is_some()))
        });
        let told: Vec<_> = told
            .iter()
            .map(|(key, told)| (key.as_str(), *told))
            .collect();
        assert_eq!(told, [("3-a", true), ("3-b", true), ("3-b", false)]);
    }

    #[test]
    fn a_heading_moves_with_the_chapter_right_above_it_and_only_once() {
        let blocks = vec![
            Block::paragraph("Ende des vorigen Kapitels"),
            Block::heading(1, "Kapitel"),
            Block::heading(2, "Abschnitt"),
            resting(&["a", "b"]),
        ];
        let mut sheets = [SheetPages {
            sheet: Sheet::FullPlan,
            layout: Layout::default(),
            header: Header::default(),
            blocks,
        }];
        assert!(!break_before(&mut sheets, "b"), "b is not the first");
        assert!(break_before(&mut sheets, "a"));
        assert!(matches!(sheets[0].blocks[1], Block::PageBreak));
        assert!(!break_before(&mut sheets, "a"));
    }
}
