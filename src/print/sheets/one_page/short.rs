//! What is left out of the page, and the words that say so.

use super::super::Source;
use super::super::parts::{blank, filled};
use crate::print::blocks::{Cell, CellTone, Row};

/// The beginning of a long text: up to the end of a sentence or of a part of one if that leaves at
/// least half of it, else up to a whole word.
pub(super) fn shortened(text: &str, letters: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(letters) else {
        return text.to_owned();
    };
    let start = text.get(..end).unwrap_or(text);
    let sentence = start.rfind(". ").map(|dot| dot + 1);
    let part = start.rfind([',', ';', ':', '–']);
    let place = [sentence, part].into_iter().flatten();
    let place = place.filter(|place| start.len() <= 2 * place).max();
    let word = || start.rfind(char::is_whitespace);
    let whole = place.or_else(word).and_then(|place| start.get(..place));
    format!("{} …", whole.unwrap_or(start).trim_end())
}

/// How many items are shown where no more than `most` should: one more rather than a line that
/// says so.
pub(super) const fn count_of<T>(items: &[T], most: usize) -> usize {
    if items.len() <= most + 1 {
        items.len()
    } else {
        most
    }
}

impl Source<'_> {
    /// Whole items with commas, as far as the letters reach, and how many more there are.
    pub(super) fn some_of(&self, items: Vec<String>, letters: usize) -> Option<String> {
        let mut length = 0;
        let fitting = items.iter().take_while(|item| {
            length += item.chars().count() + 2;
            length <= letters + 2
        });
        let count = fitting.count().max(1).min(items.len());
        let shown = filled(&items.get(..count)?.join(", "))?;
        Some(match self.more(items.len(), count) {
            Some(more) => format!("{shown} {more}"),
            None => shown,
        })
    }

    /// A row that says in this column how many more there are than are shown.
    pub(super) fn rest(&self, all: usize, shown: usize, column: usize) -> Option<Row> {
        let cell = Cell {
            tone: CellTone::Muted,
            ..self.more(all, shown)?.into()
        };
        let before = std::iter::repeat_with(blank).take(column);
        Some(Row {
            cells: before.chain([cell]).collect(),
            strong: false,
        })
    }

    /// "… und 3 weitere".
    fn more(&self, all: usize, shown: usize) -> Option<String> {
        let more = all.checked_sub(shown).filter(|more| 0 < *more)?;
        let args = [("count", more.into())];
        Some(self.lang.format("print-more", &args))
    }
}
