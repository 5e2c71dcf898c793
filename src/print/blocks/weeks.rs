//! Blocks of the week sheets: weeks with boxes to tick, and room for notes.

use serde::Serialize;

/// Weeks with what there is to do, one below the other or side by side like a wall calendar.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Weeks {
    /// Side by side, for paper that lies across.
    pub across: bool,
    /// The weeks.
    pub weeks: Vec<WeekBlock>,
}

/// A week; it is never parted from its title.
#[derive(Debug, Clone, Default, Serialize)]
pub struct WeekBlock {
    /// Its number: `KW 49`.
    pub title: String,
    /// Its days.
    pub days: String,
    /// Time needed of the time there.
    pub sum: Option<String>,
    /// Says that the time does not suffice.
    pub warning: Option<String>,
    /// Holidays, absences, milestones.
    pub facts: Vec<String>,
    /// What there is to do.
    pub tasks: Vec<WeekTask>,
    /// Empty lines with a box, to fill in by hand.
    pub lines: u8,
}

/// Something to do, with its boxes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct WeekTask {
    /// What it is.
    pub text: String,
    /// Small text below.
    pub note: Option<String>,
    /// How long it takes.
    pub time: Option<String>,
    /// The boxes.
    pub boxes: Vec<TickBox>,
}

/// A box to tick with a pencil.
#[derive(Debug, Clone, Default, Serialize)]
pub struct TickBox {
    /// A day or a topic.
    pub label: Option<String>,
    /// Ticked already.
    pub done: bool,
    /// A line to write on follows.
    pub write: bool,
}

/// Empty lines down to the end of the page; nothing where less than a few fit.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Notes {
    /// Small text above, left out where there is no room for it.
    pub hint: Option<String>,
    /// What they are for.
    pub label: String,
}
