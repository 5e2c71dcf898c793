//! The wall chart: activities in a table, their days drawn beside them.

use serde::Serialize;

use super::{MarkKind, Month, Week};

/// The rollout for the wall. Axis, hours and phases return on every page, no row is split.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Wall {
    /// What the table holds, for those who cannot see it.
    pub summary: String,
    /// First day shown; see [`day_number`](super::day_number).
    pub from: i64,
    /// Last day shown.
    pub to: i64,
    /// The months between both, cut at both ends.
    pub months: Vec<Month>,
    /// The Mondays between both.
    pub weeks: Vec<Week>,
    /// Headers of the columns.
    pub words: WallWords,
    /// Least height of a row in points; grows with the paper.
    pub row_height: u8,
    /// Days on which nobody works, as bands through all rows.
    pub closed: Vec<Days>,
    /// Days that decide, as lines through all rows.
    pub lines: Vec<DayLine>,
    /// Hours by week below the axis.
    pub hours: Option<WallHours>,
    /// Who is who.
    pub people: Vec<WallPerson>,
    /// What the other signs mean.
    pub legend: Vec<SignOf>,
    /// The rows by phase.
    pub groups: Vec<WallGroup>,
}

/// Headers of the columns of a [`Wall`].
#[derive(Debug, Clone, Default, Serialize)]
pub struct WallWords {
    /// What is to be done.
    pub task: String,
    /// Who does it.
    pub who: String,
    /// On which days.
    pub when: String,
    /// Stands before the numbers of the weeks.
    pub week: String,
    /// Beside the signs of the days that decide.
    pub lines: String,
}

/// Days from the first to the last, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Days {
    /// First day.
    pub start: i64,
    /// Last day.
    pub end: i64,
}

/// A line through all rows with its sign at the head.
#[derive(Debug, Clone, Serialize)]
pub struct DayLine {
    /// The day.
    pub day: i64,
    /// Unbroken or dashed.
    pub kind: MarkKind,
    /// Beside the sign: its number.
    pub label: String,
}

/// Hours by week.
#[derive(Debug, Clone, Default, Serialize)]
pub struct WallHours {
    /// What the drawing says.
    pub text: String,
    /// What is needed, for each week.
    pub needed: Vec<u32>,
    /// What is there; `None` while nobody knows.
    pub there: Vec<Option<u32>>,
}

/// Who is who.
#[derive(Debug, Clone, Default, Serialize)]
pub struct WallPerson {
    /// The name as it stands in the rows.
    pub short: String,
    /// Full name and hours.
    pub text: String,
    /// Number of the pattern; `None` is white with a dashed edge.
    pub fill: Option<usize>,
}

/// A sign with its meaning.
#[derive(Debug, Clone, Serialize)]
pub struct SignOf {
    /// The sign.
    pub sign: Sign,
    /// Its meaning.
    pub label: String,
}

/// A sign of a [`Wall`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sign {
    /// Filled diamond.
    Milestone,
    /// Hollow diamond.
    Checkpoint,
    /// White bar with a check mark.
    Done,
    /// Pale bar.
    Regular,
    /// Gray band.
    Holiday,
    /// Hatched band.
    Away,
}

/// Rows under a heading that returns on every page.
#[derive(Debug, Clone, Default, Serialize)]
pub struct WallGroup {
    /// The heading.
    pub title: String,
    /// Small text behind it.
    pub note: Option<String>,
    /// The days of the phase.
    pub span: Option<Days>,
    /// The rows.
    pub rows: Vec<WallRow>,
}

/// A row of a [`Wall`].
#[derive(Debug, Clone, Default, Serialize)]
pub struct WallRow {
    /// What is to be done; empty to be written by hand.
    pub label: String,
    /// Semi-bold.
    pub strong: bool,
    /// A box to tick; `true` is ticked already.
    pub tick: Option<bool>,
    /// Small text below the label.
    pub note: Option<String>,
    /// Who does it.
    pub who: Option<String>,
    /// On which days.
    pub when: Option<String>,
    /// Number of the pattern; `None` is white with a dashed edge.
    pub fill: Option<usize>,
    /// How the bar is drawn.
    pub look: WallLook,
    /// The days of the bar.
    pub bar: Option<Days>,
    /// Further bars.
    pub more: Vec<Days>,
    /// Text in or beside the bar.
    pub text: Option<String>,
    /// Days on which the person of the row is away.
    pub away: Vec<Days>,
    /// Diamonds on the row.
    pub signs: Vec<DaySign>,
    /// Texts beside their days, as far as there is room.
    pub names: Vec<DayName>,
    /// Where the days lie that are not on the axis.
    pub beyond: Option<Beyond>,
}

/// How the bar of a row is drawn.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum WallLook {
    /// With the pattern of its person.
    #[default]
    Open,
    /// White, with a check mark.
    Done,
    /// Pale.
    Regular,
    /// Hatched: somebody is away.
    Away,
}

/// A diamond on a row.
#[derive(Debug, Clone, Serialize)]
pub struct DaySign {
    /// The day.
    pub day: i64,
    /// Filled or hollow.
    pub kind: MarkKind,
}

/// A text beside its days.
#[derive(Debug, Clone, Serialize)]
pub struct DayName {
    /// First day.
    pub start: i64,
    /// Last day.
    pub end: i64,
    /// The text.
    pub text: String,
    /// Stands there where the text has no room.
    pub short: Option<String>,
}

/// Days that are not on the axis, in words.
#[derive(Debug, Clone, Serialize)]
pub struct Beyond {
    /// At which end of the axis.
    pub side: Side,
    /// The words.
    pub text: String,
}

/// An end of the axis.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// Before its first day.
    Before,
    /// After its last day.
    After,
}
