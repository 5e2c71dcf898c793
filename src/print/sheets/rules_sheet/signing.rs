//! The lines to sign.

use super::super::Source;
use super::super::forms::{empty_rows, to_write};
use super::super::parts::{blank, filled, row, strong, wide, with_note};
use crate::plan::Person;
use crate::print::blocks::{Block, Row};

/// So many lines for people who are not in the plan; more where nobody is.
const OTHERS: usize = 3;
const NOBODY_YET: usize = 8;

/// The lines of so many people stay on one page.
const TOGETHER: usize = 12;

/// Who has read it.
pub(super) fn blocks(source: &Source<'_>) -> Vec<Block> {
    let section = source.section("sheet-rules-signed");
    let blocks = vec![
        Block::paragraph(source.text("sheet-rules-signed-lead")),
        lines(source),
    ];
    let lines = if source.plan.team.people.len() <= TOGETHER {
        Block::Keep { blocks }
    } else {
        Block::Group { blocks }
    };
    vec![section, lines]
}

/// A line to sign for everybody in the plan, and some for others.
fn lines(source: &Source<'_>) -> Block {
    let people = &source.plan.team.people;
    let others = if people.is_empty() {
        NOBODY_YET
    } else {
        OTHERS
    };
    let rows = people.iter().map(signature).chain(empty_rows(others));
    let columns = [
        wide("sheet-rules-name", 6),
        wide("sheet-rules-date", 3),
        wide("sheet-rules-signature", 7),
    ];
    source.form(11, columns, rows.collect())
}

fn signature(person: &Person) -> Row {
    let job = filled(&person.job);
    let name = match filled(&person.name) {
        Some(name) => with_note(strong(name), job),
        None => to_write(job),
    };
    row([name, blank(), blank()])
}
