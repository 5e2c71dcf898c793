//! Blocks made of text: headings, paragraphs, lists, tables, judgments.

use serde::Serialize;

use super::Footnote;

/// Title block of the first page.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Cover {
    /// Name of the plan.
    pub title: String,
    /// One line below it.
    pub subtitle: Option<String>,
    /// What it is about, for whom, for when.
    pub facts: Vec<Pair>,
}

/// A heading. Levels must not jump: the template makes a heading at most one level deeper than
/// the one before.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Heading {
    /// 1 (chapter) to 3.
    pub level: u8,
    /// The heading.
    pub text: String,
    /// Chapter number, shown before the text.
    pub number: Option<String>,
}

/// Running text, kept narrow for reading.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Paragraph {
    /// The text; an empty line begins a new paragraph.
    pub text: String,
    /// How loud it is.
    pub tone: Tone,
    /// What it rests on.
    pub footnotes: Vec<Footnote>,
}

/// How loud a paragraph is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tone {
    /// Ordinary.
    #[default]
    Plain,
    /// Semi-bold.
    Strong,
    /// Small and gray.
    Muted,
}

/// A list.
#[derive(Debug, Clone, Default, Serialize)]
pub struct List {
    /// The sign before the items.
    pub style: ListStyle,
    /// The items.
    pub items: Vec<ListItem>,
}

/// The sign before the items of a list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ListStyle {
    /// A dash.
    #[default]
    Bullet,
    /// 1, 2, 3.
    Number,
    /// A box to tick.
    Check,
}

/// An item of a list.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ListItem {
    /// The item.
    pub text: String,
    /// Whether its box is ticked ([`ListStyle::Check`] only).
    pub done: bool,
}

/// Labels with their values, a line each.
#[derive(Debug, Clone, Default, Serialize)]
pub struct KeyValues {
    /// The lines.
    pub rows: Vec<Pair>,
    /// Width of the labels in percent; `None` is 28.
    pub label_share: Option<u8>,
}

/// A label with its value.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Pair {
    /// What the value is.
    pub label: String,
    /// The value; `None` or empty shows [`Words::empty`](super::Words::empty).
    pub value: Option<String>,
    /// Small text below.
    pub note: Option<String>,
    /// What the value rests on.
    pub footnotes: Vec<Footnote>,
}

/// Items with their name at the left and labeled texts at the right.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Entries {
    /// The items.
    pub items: Vec<Entry>,
}

/// An item of [`Entries`].
#[derive(Debug, Clone, Default, Serialize)]
pub struct Entry {
    /// Its name.
    pub title: String,
    /// Small lines below the name.
    pub facts: Vec<String>,
    /// Labels with their texts.
    pub rows: Vec<Pair>,
}

/// A table. Its header returns on every page; a row breaks only where it is very long.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Table {
    /// Heading above the table.
    pub caption: Option<String>,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows, each with one cell per column.
    pub rows: Vec<Row>,
}

/// A column of a table.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Column {
    /// Header.
    pub label: String,
    /// Numbers are aligned at the end.
    pub align: Align,
    /// Share of the width that is left; 0 is as wide as its texts. At least one column with much
    /// text should have a share.
    pub share: u8,
}

/// Where the texts of a column stand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Align {
    /// Left.
    #[default]
    Start,
    /// Centered.
    Center,
    /// Right.
    End,
}

/// A row of a table.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Row {
    /// The cells.
    pub cells: Vec<Cell>,
    /// A sum: semi-bold under a firm line.
    pub strong: bool,
}

/// A cell of a table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Cell {
    /// The text; `None` shows a pale dash.
    pub text: Option<String>,
    /// How loud it is.
    pub tone: CellTone,
    /// Small text below.
    pub note: Option<String>,
    /// A box before the text, to tick with a pencil; `true` is ticked already.
    pub tick: Option<bool>,
    /// What the text rests on.
    pub footnotes: Vec<Footnote>,
}

impl<T: Into<String>> From<T> for Cell {
    fn from(text: T) -> Self {
        Self {
            text: Some(text.into()),
            ..Self::default()
        }
    }
}

/// How loud a cell is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum CellTone {
    /// Ordinary.
    #[default]
    Plain,
    /// Semi-bold.
    Strong,
    /// Gray.
    Muted,
    /// Semi-bold in the warning color; the text itself must say what is wrong.
    Warning,
}

/// Judgments, one per line.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Verdicts {
    /// The lines.
    pub items: Vec<Verdict>,
}

/// A judgment: a sign, a word, a sentence.
#[derive(Debug, Clone, Serialize)]
pub struct Verdict {
    /// Chooses sign and color.
    pub level: Level,
    /// The word that says the same as the color: `Zu viel`.
    pub label: String,
    /// The sentence.
    pub text: String,
    /// Small text below.
    pub note: Option<String>,
    /// What the sentence rests on.
    pub footnotes: Vec<Footnote>,
}

/// How serious a judgment is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// All is well.
    Good,
    /// Not decided yet.
    Open,
    /// Worth a look.
    Caution,
    /// Does not work like this.
    Problem,
}

/// A remark beside the plan.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Note {
    /// First line, semi-bold.
    pub title: Option<String>,
    /// The remark.
    pub text: String,
    /// Study, year, sample.
    pub source: Option<String>,
}

/// A row of large figures; two to five look best.
#[derive(Debug, Clone, Default, Serialize)]
pub struct KeyNumbers {
    /// The figures.
    pub items: Vec<KeyNumber>,
}

/// A large figure.
#[derive(Debug, Clone, Default, Serialize)]
pub struct KeyNumber {
    /// The figure with its unit.
    pub value: String,
    /// What it is.
    pub label: String,
    /// In the warning color; the label must say what is wrong.
    pub warning: bool,
}

/// Empty lines to write on by hand.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Lines {
    /// Small text above.
    pub label: Option<String>,
    /// How many, at most 40.
    pub count: u8,
}

/// A table of contents.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Contents {
    /// Heading above it; not itself in the contents.
    pub title: Option<String>,
    /// Down to which heading level; `None` is 1.
    pub depth: Option<u8>,
}
