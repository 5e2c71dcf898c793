//! What a printed document consists of. This is the typed mirror of the data that
//! `assets/print/plan.typ` describes; the template adds no words of its own.
//!
//! All texts are finished: numbers, dates and units are formatted before they come here, and
//! they are shown literally. What is drawn is given as integers (minutes, cents, day numbers).

mod axis;
mod charts;
mod footnotes;
mod forms;
mod text;
mod wall;
mod weeks;

pub use axis::ticks;
pub use charts::{
    Bar, Bars, Columns, Gantt, GanttRow, GanttTone, Mark, MarkKind, Month, Stack, Tick, Week,
    day_number,
};
pub use footnotes::{Footnote, number};
pub use forms::{Clause, ClauseGroup, Clauses, Form};
pub use text::{
    Align, Cell, CellTone, Column, Contents, Cover, Entries, Entry, Heading, KeyNumber, KeyNumbers,
    KeyValues, Level, Lines, List, ListItem, ListStyle, Note, Pair, Paragraph, Row, Table, Tone,
    Verdict, Verdicts,
};
pub use wall::{
    Beyond, DayLine, DayName, DaySign, Days, Side, Sign, SignOf, Wall, WallGroup, WallHours,
    WallLook, WallPerson, WallRow, WallWords,
};
pub use weeks::{Notes, TickBox, WeekBlock, WeekTask, Weeks};

use serde::{Serialize, Serializer};

use crate::paper::{Paper, Sheet};

/// A whole printed document.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Document {
    /// The few words that the template needs everywhere.
    pub words: Words,
    /// The sheets in the order in which they are printed.
    pub sheets: Vec<SheetPages>,
}

/// The pages of one sheet: on their own paper, counted by themselves.
#[derive(Debug, Clone, Serialize)]
pub struct SheetPages {
    /// Which sheet it is.
    #[serde(skip)]
    pub sheet: Sheet,
    /// Its paper.
    #[serde(flatten)]
    pub layout: Layout,
    /// What stands at the head and foot of its pages.
    pub header: Header,
    /// The content, in reading order; the first block is a [`Cover`], alone or within
    /// [`Block::OnePage`] or [`Block::Grown`].
    pub blocks: Vec<Block>,
}

/// The paper of a sheet and its edges.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Layout {
    /// Size of the paper.
    #[serde(serialize_with = "paper_name")]
    pub paper: Paper,
    /// Wider than high.
    pub landscape: bool,
    /// Columns of text; 0 counts as 1.
    pub columns: u8,
    /// The white edges.
    pub margins: Margins,
}

/// The white edges of a page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Margins {
    /// Room for holes.
    #[default]
    Book,
    /// As narrow as printers can.
    Wall,
}

/// Small text around every page; the head is left out above a [`Cover`].
#[derive(Debug, Clone, Default, Serialize)]
pub struct Header {
    /// Top left: the plan's name.
    pub left: String,
    /// Top right: the date.
    pub right: String,
    /// Bottom left; the page number stands at the right.
    pub foot: String,
}

/// The template's name of a paper.
#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks for a reference"
)]
fn paper_name<S: Serializer>(paper: &Paper, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(match paper {
        Paper::A4 => "a4",
        Paper::A3 => "a3",
        Paper::Letter => "us-letter",
    })
}

/// Words that belong to no single block.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Words {
    /// The page number with the places `{page}` and `{pages}`: `Seite {page} von {pages}`.
    pub page: String,
    /// Stands where a value is still missing: `noch offen`.
    pub empty: String,
    /// What a screen reader says for the firm's logo: `Bäckerei Huber · Logo`.
    pub logo: String,
}

/// A piece of the document.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Block {
    /// Title and facts at the top of the first page.
    Cover(Cover),
    /// A heading; never alone at the end of a page.
    Heading(Heading),
    /// Running text.
    Paragraph(Paragraph),
    /// Points, steps or boxes to tick.
    List(List),
    /// Labels with their values.
    KeyValues(KeyValues),
    /// Names at the left, labeled texts at the right.
    Entries(Entries),
    /// A table that may run over pages.
    Table(Table),
    /// Judgments, one per line.
    Verdicts(Verdicts),
    /// A remark with its source.
    Note(Note),
    /// A row of large figures.
    Numbers(KeyNumbers),
    /// Needed against there.
    Bars(Bars),
    /// Stacked columns with gaps: cost by month.
    Columns(Columns),
    /// Stacked columns without gaps: hours by week.
    Steps(Columns),
    /// Bars over days.
    Gantt(Gantt),
    /// Bars over days beside what is to be done, for the wall.
    Wall(Wall),
    /// Empty lines to write on.
    Lines(Lines),
    /// A ruled table to write in.
    Form(Form),
    /// Numbered sentences in groups.
    Clauses(Clauses),
    /// Weeks with boxes to tick.
    Weeks(Weeks),
    /// Empty lines down to the end of the page.
    Notes(Notes),
    /// A table of contents.
    Contents(Contents),
    /// Two halves of the page.
    SideBySide {
        /// Blocks of the left half.
        left: Vec<Self>,
        /// Blocks of the right half.
        right: Vec<Self>,
    },
    /// Blocks one after another.
    Group {
        /// The blocks.
        blocks: Vec<Self>,
    },
    /// Blocks in larger letters, with larger cells to write in, where the paper is larger.
    Grown {
        /// The blocks.
        blocks: Vec<Self>,
    },
    /// Blocks that stay together on one page; they must fit on one.
    Keep {
        /// The blocks.
        blocks: Vec<Self>,
    },
    /// Blocks that fill at most one page.
    OnePage {
        /// The same content with more and with less, the richest first: the first one that fits
        /// is shown. The last one should always fit.
        variants: Vec<Vec<Self>>,
        /// How much larger than usual it may be drawn where there is room, in percent.
        largest: u16,
    },
    /// Blocks that are drawn larger on large paper, where they fit on one page.
    Enlarged {
        /// The blocks.
        blocks: Vec<Self>,
    },
    /// What follows begins on a new page, or in the next column where there are several.
    PageBreak,
}

impl Block {
    /// A heading of this level (1 to 3) without a number.
    pub fn heading(level: u8, text: impl Into<String>) -> Self {
        Self::Heading(Heading {
            level,
            text: text.into(),
            number: None,
        })
    }

    /// Running text in the ordinary tone.
    pub fn paragraph(text: impl Into<String>) -> Self {
        Self::Paragraph(Paragraph {
            text: text.into(),
            ..Paragraph::default()
        })
    }
}
