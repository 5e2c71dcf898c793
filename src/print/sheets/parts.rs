//! Small words and blocks that every part of the report is made of.

use jiff::civil::Date;

use super::Source;
use crate::plan::{Choice, IsId, Money, PersonId, Quantity};
use crate::print::blocks::{
    Align, Bar, Block, Cell, CellTone, Column, Entries, Entry, Heading, KeyValues, Note, Pair,
    Paragraph, Row, Table, Tone,
};
use crate::wording::{self, Names};

/// The text, unless there is nothing in it.
pub(super) fn filled(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// Joins what is there with a middle dot.
pub(super) fn dotted(parts: impl IntoIterator<Item = Option<String>>) -> Option<String> {
    joined(parts, " · ")
}

/// Joins what is there, each on a line of its own.
pub(super) fn stacked(parts: impl IntoIterator<Item = Option<String>>) -> Option<String> {
    joined(parts, "\n")
}

/// Joins what is there.
pub(super) fn joined(
    parts: impl IntoIterator<Item = Option<String>>,
    between: &str,
) -> Option<String> {
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    filled(&parts.join(between))
}

/// The names of items with commas; `None` without any.
pub(super) fn list<Id: IsId>(names: &[(Id, String)], ids: &[Id]) -> Option<String> {
    (!ids.is_empty()).then(|| Names::many(names, ids))
}

/// What a chart of bars says, for those who cannot see it.
pub(super) fn told(rows: &[Bar]) -> String {
    let rows = rows
        .iter()
        .map(|row| Some(format!("{}: {}", row.label, row.text)));
    joined(rows, ". ").unwrap_or_default()
}

/// A small gray paragraph.
pub(super) fn small(text: String) -> Block {
    Block::Paragraph(Paragraph {
        text,
        tone: Tone::Muted,
    })
}

/// A row of cells in the ordinary tone.
pub(super) fn row<const N: usize>(cells: [Cell; N]) -> Row {
    Row {
        cells: cells.into(),
        strong: false,
    }
}

/// A sum.
pub(super) fn sum<const N: usize>(cells: [Cell; N]) -> Row {
    Row {
        cells: cells.into(),
        strong: true,
    }
}

/// A cell that stays empty on purpose.
pub(super) fn blank() -> Cell {
    Cell::from("")
}

/// The cell with small text below it.
pub(super) fn with_note(cell: Cell, note: Option<String>) -> Cell {
    Cell { note, ..cell }
}

/// The cell in semi-bold.
pub(super) fn strong(text: impl Into<String>) -> Cell {
    Cell {
        tone: CellTone::Strong,
        ..text.into().into()
    }
}

/// A column of a table: the key of its header, and its share of the width.
pub(super) type ColumnOf = (&'static str, Align, u8);

/// A column of text.
pub(super) const fn wide(key: &'static str, share: u8) -> ColumnOf {
    (key, Align::Start, share)
}

/// A column as wide as its texts.
pub(super) const fn narrow(key: &'static str) -> ColumnOf {
    (key, Align::Start, 0)
}

/// A column of numbers.
pub(super) const fn number(key: &'static str) -> ColumnOf {
    (key, Align::End, 0)
}

impl Source<'_> {
    /// A text without arguments.
    pub(super) fn text(&self, key: &str) -> String {
        self.lang.text(key).to_owned()
    }

    /// An answer in words; `None` while it is open.
    pub(super) fn answer<T: Choice>(&self, answer: Option<T>) -> Option<String> {
        answer.map(|answer| self.text(answer.key()))
    }

    /// Several answers with commas.
    pub(super) fn answers<T: Choice>(&self, answers: &[T]) -> Option<String> {
        joined(answers.iter().map(|one| self.answer(Some(*one))), ", ")
    }

    /// The name of a person; `None` while nobody is named.
    pub(super) fn person(&self, id: Option<PersonId>) -> Option<String> {
        id.map(|id| Names::one(&self.names.people, Some(id)).to_owned())
    }

    /// A day.
    pub(super) fn date(&self, date: Option<Date>) -> Option<String> {
        date.map(|date| self.lang.date(date))
    }

    /// "23.11.2026 – 31.01.2027", or one end of it; `None` while both are open.
    pub(super) fn dates(&self, from: Option<Date>, until: Option<Date>) -> Option<String> {
        let date = |date: Date| self.lang.date(date);
        match (from, until) {
            (None, None) => None,
            (Some(from), Some(until)) if from == until => Some(date(from)),
            (Some(from), Some(until)) => Some(format!("{} – {}", date(from), date(until))),
            (Some(from), None) => Some(
                self.lang
                    .format("print-from", &[("date", date(from).into())]),
            ),
            (None, Some(until)) => Some(
                self.lang
                    .format("print-until", &[("date", date(until).into())]),
            ),
        }
    }

    /// A length of time.
    pub(super) fn minutes(&self, minutes: impl Into<u64>) -> String {
        let minutes = i64::try_from(minutes.into()).unwrap_or(i64::MAX);
        self.lang.duration(minutes)
    }

    /// An amount of money.
    pub(super) fn money(&self, money: Money) -> String {
        self.lang.money_short(money.cents, self.currency.code())
    }

    /// A measured or wished number with its unit.
    pub(super) fn quantity(&self, quantity: Quantity, unit: &str) -> String {
        wording::number_of(self.lang, quantity, unit)
    }

    /// A cell with a value, or the mark of one that is open.
    pub(super) fn cell(&self, value: Option<String>) -> Cell {
        value.map_or_else(
            || Cell {
                tone: CellTone::Muted,
                ..self.text("open-value").into()
            },
            Cell::from,
        )
    }

    /// The heading of a numbered part.
    pub(super) fn chapter(&self, number: u8, key: &str) -> Block {
        Block::Heading(Heading {
            level: 1,
            text: self.text(key),
            number: Some(number.to_string()),
        })
    }

    /// The heading of a section.
    pub(super) fn section(&self, key: &str) -> Block {
        Block::heading(2, self.text(key))
    }

    /// Sections with their content, or with one line where there is none yet. Where no section
    /// has any, one line stands for all.
    pub(super) fn sections<const N: usize>(
        &self,
        sections: [(&str, Option<Block>); N],
    ) -> Vec<Block> {
        if sections.iter().all(|(_, content)| content.is_none()) {
            return vec![self.nothing_yet()];
        }
        (sections.into_iter())
            .flat_map(|(key, content)| {
                [
                    self.section(key),
                    content.unwrap_or_else(|| self.nothing_yet()),
                ]
            })
            .collect()
    }

    /// A section, unless it has no content.
    pub(super) fn optional(&self, key: &str, content: Option<Block>) -> Vec<Block> {
        content.map_or_else(Vec::new, |content| vec![self.section(key), content])
    }

    /// Stands where nothing has been written yet.
    pub(super) fn nothing_yet(&self) -> Block {
        self.muted("print-nothing-yet")
    }

    /// A small gray paragraph.
    pub(super) fn muted(&self, key: &str) -> Block {
        small(self.text(key))
    }

    /// The note of a part, if there is one.
    pub(super) fn note(&self, note: &str) -> Option<Block> {
        let text = filled(note)?;
        Some(Block::Note(Note {
            title: Some(self.text("note")),
            text,
            source: None,
        }))
    }

    /// A label with its value; open while there is none.
    pub(super) fn pair(&self, key: &str, value: Option<String>) -> Pair {
        Pair {
            label: self.text(key),
            value,
            note: None,
        }
    }

    /// A table, unless it has no rows.
    pub(super) fn table<const N: usize>(
        &self,
        columns: [ColumnOf; N],
        rows: Vec<Row>,
    ) -> Option<Block> {
        let column = |(key, align, share)| Column {
            label: self.text(key),
            align,
            share,
        };
        (!rows.is_empty()).then(|| {
            Block::Table(Table {
                caption: None,
                columns: columns.map(column).into(),
                rows,
            })
        })
    }
}

/// Labels with their values, unless there are none.
pub(super) fn key_values(rows: Vec<Pair>) -> Option<Block> {
    (!rows.is_empty()).then_some(Block::KeyValues(KeyValues {
        rows,
        label_share: None,
    }))
}

/// Only the labels that have a value.
pub(super) fn known(rows: impl IntoIterator<Item = Pair>) -> Vec<Pair> {
    rows.into_iter()
        .filter(|pair| pair.value.is_some())
        .collect()
}

/// Items with their name at the left, unless there are none.
pub(super) fn entries(items: Vec<Entry>) -> Option<Block> {
    (!items.is_empty()).then_some(Block::Entries(Entries { items }))
}
