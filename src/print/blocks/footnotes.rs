//! What a statement rests on, at the foot of its page.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{Block, Cell, Entries, KeyValues, Pair, SheetPages, Table, Verdicts};

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

/// Lets the row in which the footnote of this key is told begin on a new page, together with the
/// headings right above it. `false` where there is no such row, or where it begins one already.
pub fn break_before(sheets: &mut [SheetPages], key: &str) -> bool {
    let blocks = sheets.iter_mut().map(|sheet| &mut sheet.blocks);
    blocks.into_iter().any(|blocks| {
        *blocks = flat(std::mem::take(blocks));
        let mut places = blocks.iter_mut().enumerate();
        let place = places.find_map(|(place, block)| Some((place, row_telling(block, key)?)));
        place.is_some_and(|(place, row)| break_at(blocks, place, row))
    })
}

/// The blocks with groups resolved.
fn flat(blocks: Vec<Block>) -> Vec<Block> {
    let each = blocks.into_iter().flat_map(|block| match block {
        Block::Group { blocks } => flat(blocks),
        other => vec![other],
    });
    each.collect()
}

/// Begins a new page before a row of a block.
fn break_at(blocks: &mut Vec<Block>, place: usize, row: usize) -> bool {
    if 0 < row {
        let rest = blocks
            .get_mut(place)
            .and_then(|block| split_off(block, row));
        let Some(rest) = rest else {
            return false;
        };
        blocks.insert(place + 1, Block::PageBreak);
        blocks.insert(place + 2, rest);
        return true;
    }
    let above = blocks.get(..place).unwrap_or_default().iter().rev();
    let is_heading = |block: &&Block| matches!(block, Block::Heading(_));
    let first = place - above.take_while(is_heading).count();
    let begins_page = matches!(
        blocks.get(first.wrapping_sub(1)),
        None | Some(Block::PageBreak)
    );
    if !begins_page {
        blocks.insert(first, Block::PageBreak);
    }
    !begins_page
}

/// Takes the rows from this one on out of a block that consists of rows.
fn split_off(block: &mut Block, row: usize) -> Option<Block> {
    Some(match block {
        Block::Table(table) => Block::Table(Table {
            caption: None,
            columns: table.columns.clone(),
            rows: tail(&mut table.rows, row),
        }),
        Block::KeyValues(values) => Block::KeyValues(KeyValues {
            rows: tail(&mut values.rows, row),
            label_share: values.label_share,
        }),
        Block::Entries(entries) => Block::Entries(Entries {
            items: tail(&mut entries.items, row),
        }),
        Block::Verdicts(verdicts) => Block::Verdicts(Verdicts {
            items: tail(&mut verdicts.items, row),
        }),
        _ => return None,
    })
}

/// Takes the items from this one on out of a list.
fn tail<T>(items: &mut Vec<T>, from: usize) -> Vec<T> {
    items.split_off(from.min(items.len()))
}

/// The row of a block in which the footnote of this key is told; 0 in a block without rows.
fn row_telling(block: &mut Block, key: &str) -> Option<usize> {
    let tells = |block: &mut Block| {
        let mut found = false;
        visit(std::slice::from_mut(block), &mut |footnote| {
            found |= footnote.key == key && footnote.text.is_some();
        });
        found
    };
    if !tells(block) {
        return None;
    }
    let mut rest = block.clone();
    let mut row = 0;
    while let Some(after) = split_off(&mut rest, 1) {
        if tells(&mut rest) {
            break;
        }
        row += 1;
        rest = after;
    }
    Some(row)
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
            told.push((one.key.clone(), one.text.is_some()));
        });
        let told: Vec<_> = told
            .iter()
            .map(|(key, told)| (key.as_str(), *told))
            .collect();
        assert_eq!(told, [("3-a", true), ("3-b", true), ("3-b", false)]);
    }

    #[test]
    fn a_heading_moves_with_the_chapter_right_above_it_and_only_once() {
        let mut blocks = vec![
            Block::paragraph("Ende des vorigen Kapitels"),
            Block::heading(1, "Kapitel"),
            Block::heading(2, "Abschnitt"),
            resting(&["a"]),
        ];
        assert!(break_at(&mut blocks, 3, 0));
        assert!(matches!(blocks[1], Block::PageBreak));
        assert!(!break_at(&mut blocks, 4, 0));
    }

    #[test]
    fn a_table_is_divided_before_the_row_that_tells() {
        let row = |key: &str| Pair {
            footnotes: vec![Footnote {
                key: key.to_owned(),
                text: Some("Quelle".to_owned()),
            }],
            ..Pair::default()
        };
        let table = Block::KeyValues(KeyValues {
            rows: ["a", "b", "c"].map(row).into(),
            label_share: None,
        });
        let mut sheets = [SheetPages {
            sheet: Sheet::FullPlan,
            layout: Layout::default(),
            header: Header::default(),
            blocks: vec![Block::Group {
                blocks: vec![table],
            }],
        }];
        assert!(!break_before(&mut sheets, "d"));
        assert!(break_before(&mut sheets, "c"));
        let rows = |block: &Block| match block {
            Block::KeyValues(values) => values.rows.len(),
            _ => 0,
        };
        assert_eq!(
            sheets[0].blocks.iter().map(rows).collect::<Vec<_>>(),
            [2, 0, 1]
        );
        assert!(!break_before(&mut sheets, "c"), "it begins a page already");
    }
}
