//! Blocks that are drawn. Each has an alternative text that says what the drawing shows.

use jiff::civil::Date;
use serde::Serialize;

/// Needed against there, a line each.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Bars {
    /// Heading above the chart.
    pub caption: Option<String>,
    /// What the chart says, for those who cannot see it. Must not be empty.
    pub alt: String,
    /// The lines.
    pub rows: Vec<Bar>,
    /// Legend: the bar.
    pub needed_label: Option<String>,
    /// Legend: the pale track.
    pub there_label: Option<String>,
    /// Legend: the hatched part.
    pub over_label: Option<String>,
}

/// A line of [`Bars`].
#[derive(Debug, Clone, Default, Serialize)]
pub struct Bar {
    /// Who or what.
    pub label: String,
    /// What is needed, in the unit of `there`.
    pub needed: i64,
    /// What is there; `None` while nobody knows.
    pub there: Option<i64>,
    /// Both as text: `7:30 von 3:00 h`.
    pub text: String,
    /// The word below it: `zu viel`.
    pub verdict: Option<String>,
}

/// Stacked columns with a scale and, where there is one, a limit.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Columns {
    /// Heading above the chart.
    pub caption: Option<String>,
    /// What the chart says, for those who cannot see it. Must not be empty.
    pub alt: String,
    /// Legend: the parts of a column, from below. At most six can be told apart.
    pub series: Vec<String>,
    /// The scale; see [`ticks`](super::ticks).
    pub ticks: Vec<Tick>,
    /// The columns.
    pub columns: Vec<Stack>,
    /// Legend: the line of the limits. Without it no line is drawn.
    pub limit_label: Option<String>,
    /// Legend: the hatched part above the limit; shown only where it occurs.
    pub over_label: Option<String>,
}

/// A column of [`Columns`].
#[derive(Debug, Clone, Default, Serialize)]
pub struct Stack {
    /// Below the column. Labels that do not fit are thinned out evenly.
    pub label: String,
    /// What neighboring columns belong to, below their labels: the year.
    pub group: Option<String>,
    /// One value per series, not negative.
    pub values: Vec<i64>,
    /// What the column should stay under.
    pub limit: Option<i64>,
    /// The sum as text, above the column; left out everywhere when one does not fit.
    pub text: Option<String>,
}

/// A line of a scale.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Tick {
    /// Where it is.
    pub value: i64,
    /// What stands beside it.
    pub label: String,
}

/// Bars over days. Long plans run over pages with their axis repeated.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Gantt {
    /// Heading above the chart.
    pub caption: Option<String>,
    /// What the chart says, for those who cannot see it. Must not be empty.
    pub alt: String,
    /// First day shown; see [`day_number`].
    pub from: i64,
    /// Last day shown.
    pub to: i64,
    /// The months between both, cut at both ends.
    pub months: Vec<Month>,
    /// The Mondays between both.
    pub weeks: Vec<Week>,
    /// The bars, in order.
    pub rows: Vec<GanttRow>,
    /// Names the numbers of the weeks: `Kalenderwoche`.
    pub week_label: Option<String>,
    /// Legend: filled diamond.
    pub milestone_label: Option<String>,
    /// Legend: hollow diamond.
    pub checkpoint_label: Option<String>,
    /// Legend: pale bar.
    pub muted_label: Option<String>,
}

/// A month of a [`Gantt`] axis.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Month {
    /// `November 2026`, shown where there is room for every month.
    pub label: String,
    /// `November`, shown below the year otherwise.
    pub name: String,
    /// `Nov`, shown where there is no room for the name; its first letter where this is too long.
    pub short: String,
    /// `2026`.
    pub year: String,
    /// First day.
    pub start: i64,
    /// Last day.
    pub end: i64,
}

/// A week of a [`Gantt`] axis.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Week {
    /// ISO week number.
    pub label: String,
    /// Its Monday.
    pub start: i64,
}

/// A line of a [`Gantt`].
#[derive(Debug, Clone, Default, Serialize)]
pub struct GanttRow {
    /// What is done.
    pub label: String,
    /// The dates as text.
    pub when: Option<String>,
    /// Neighbors with the same phase are gathered under its name.
    pub phase: Option<String>,
    /// First day of the bar; without it there are only diamonds.
    pub start: Option<i64>,
    /// Last day of the bar; needed with `start`.
    pub end: Option<i64>,
    /// How loud the bar is.
    pub tone: GanttTone,
    /// Diamonds on the line.
    pub marks: Vec<Mark>,
}

/// How loud a bar is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum GanttTone {
    /// Ordinary.
    #[default]
    Plain,
    /// Pale.
    Muted,
}

/// A diamond on a line of a [`Gantt`].
#[derive(Debug, Clone, Serialize)]
pub struct Mark {
    /// The day.
    pub day: i64,
    /// Filled or hollow.
    pub kind: MarkKind,
    /// Beside the line, where there is room.
    pub label: Option<String>,
}

/// What a diamond stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum MarkKind {
    /// Filled: something is reached.
    Milestone,
    /// Hollow: something is checked.
    Checkpoint,
}

/// The number of a day, counted from 1 January 1970.
pub fn day_number(date: Date) -> i64 {
    date.duration_since(jiff::civil::date(1970, 1, 1))
        .as_hours()
        / 24
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn day_numbers_follow_each_other() {
        assert_eq!(day_number(date(1970, 1, 1)), 0);
        assert_eq!(day_number(date(1969, 12, 31)), -1);
        assert_eq!(
            day_number(date(2028, 3, 1)) - day_number(date(2028, 2, 28)),
            2
        );
    }
}
