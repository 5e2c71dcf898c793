//! Blocks to write on by hand: ruled tables, and sentences to agree to.

use serde::Serialize;

use super::{Column, Row};

/// A table to write in: ruled on all sides, with rows high enough for a pen. Its header returns on
/// every page. A cell with a note and without a text is written in above the note; a
/// [strong](Row::strong) row has a pale ground. On large paper it grows within a
/// [`Block::Grown`](super::Block::Grown).
#[derive(Debug, Clone, Default, Serialize)]
pub struct Form {
    /// The columns; those with a share divide the width among them.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Row>,
    /// Least height of a row in millimeters, on A4.
    pub row_mm: u8,
}

/// Numbered sentences in groups.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Clauses {
    /// The groups; those without sentences are not seen.
    pub groups: Vec<ClauseGroup>,
}

/// Sentences about one thing.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ClauseGroup {
    /// What they are about; stands at the left of the first one.
    pub title: String,
    /// The sentences.
    pub items: Vec<Clause>,
}

/// A sentence to agree to.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Clause {
    /// Its number with a period.
    pub number: String,
    /// What it is about, in a few words.
    pub title: String,
    /// The sentence.
    pub text: Option<String>,
    /// Small text below.
    pub note: Option<String>,
    /// Has it a box to tick in place of its number?
    pub tick: bool,
}
