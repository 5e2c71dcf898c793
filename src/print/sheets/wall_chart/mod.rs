//! The rollout over its weeks, for the wall: every activity with its days, over as many pages as
//! it takes, then what is checked on which day.

mod activities;
mod checkpoints;
mod days;
mod hours;
mod people;
mod regular;
#[cfg(test)]
mod tests;

use jiff::civil::Date;

use super::Source;
use super::parts::{dotted, list, small};
use crate::paper::Sheet;
use crate::plan::{Choice as _, Phase};
use crate::print::blocks::{
    Block, Cover, Days, Margins, SheetPages, Sign, SignOf, Wall, WallGroup, WallLook, WallRow,
    WallWords, day_number,
};
use crate::wording;
use people::People;

/// Empty rows to be written by hand where nothing is planned yet.
const EMPTY_ROWS: usize = 12;
/// Least and greatest height of a row, in points on small paper.
const ROW_HEIGHTS: (usize, usize) = (18, 26);
/// Points that the rows of a plan may take on its first page on small paper.
const FIRST_PAGE: usize = 300;

/// The sheet.
pub(super) fn pages(source: &Source<'_>) -> SheetPages {
    let schedule = &source.analysis.schedule;
    let dates = source.dates(Some(schedule.start), Some(schedule.end));
    let args = [("date", source.lang.date(source.day()).into())];
    let made = source.lang.format("sheet-made-on", &args);
    let subtitle = dotted([dates, Some(made)]).unwrap_or_default();
    let mut top = vec![Block::Cover(Cover {
        title: source.sheet_name(Sheet::WallChart),
        subtitle: Some(source.headed(&subtitle)),
        facts: Vec::new(),
    })];
    if schedule.activities.is_empty() {
        top.push(Block::paragraph(source.text("rollout-calendar-empty")));
        top.push(Block::paragraph(source.text("wall-by-hand")));
    }
    let beyond = list(&source.names.channels, &schedule.beyond);
    let beyond = beyond.map(|names| format!("{}: {names}", source.text("print-beyond")));
    top.extend(beyond.map(small));
    let mut blocks = vec![Block::Enlarged { blocks: top }, Block::Wall(wall(source))];
    blocks.extend(checkpoints::blocks(source).map(|blocks| Block::Enlarged { blocks }));
    source.sheet(Sheet::WallChart, Margins::Wall, blocks)
}

fn wall(source: &Source<'_>) -> Wall {
    let schedule = &source.analysis.schedule;
    let people = People::of(source);
    let decisive = days::decisive(source);
    let groups: Vec<WallGroup> = (days::group(source, &people, &decisive).into_iter())
        .chain(activities::groups(source, &people))
        .chain(regular::group(source, &people))
        .chain(schedule.activities.is_empty().then(|| empty_group(source)))
        .collect();
    let closed = people.closed(source);
    Wall {
        summary: summary(source),
        from: day_number(schedule.start),
        to: day_number(schedule.end),
        months: source.months(),
        weeks: source.weeks(),
        words: WallWords {
            task: source.text("rollout-column-activity"),
            who: source.text("print-who"),
            when: source.text("wall-when"),
            week: source.text("wall-week"),
            lines: source.text("wall-lines"),
        },
        row_height: row_height(&groups),
        lines: days::lines(&decisive),
        hours: hours::hours(source),
        legend: legend(source, &groups, !closed.is_empty()),
        people: people.key(source),
        closed,
        groups,
    }
}

/// Few rows stand further apart, so that the first page is filled.
fn row_height(groups: &[WallGroup]) -> u8 {
    let rows: usize = groups.iter().map(|group| 1 + group.rows.len()).sum();
    let height = (FIRST_PAGE / rows.max(1)).clamp(ROW_HEIGHTS.0, ROW_HEIGHTS.1);
    u8::try_from(height).unwrap_or(u8::MAX)
}

/// Rows with boxes to be filled by hand.
fn empty_group(source: &Source<'_>) -> WallGroup {
    let row = WallRow {
        tick: Some(false),
        ..WallRow::default()
    };
    WallGroup {
        title: source.text("print-activities"),
        rows: vec![row; EMPTY_ROWS],
        ..WallGroup::default()
    }
}

/// From when to when, how many activities in each phase, and the days on which a number decides.
fn summary(source: &Source<'_>) -> String {
    let (lang, schedule) = (source.lang, &source.analysis.schedule);
    let phases: Vec<String> = (Phase::ALL.iter())
        .filter_map(|phase| {
            let own = schedule.activities.iter();
            let count = own
                .filter(|one| !one.regular && one.phase == *phase)
                .count();
            let args = [
                ("phase", lang.text(phase.key()).into()),
                ("count", count.into()),
            ];
            (0 < count).then(|| lang.format("wall-summary-phase", &args))
        })
        .collect();
    let phases = match phases.as_slice() {
        [] => lang.text("wall-summary-none").to_owned(),
        phases => phases.join(", "),
    };
    let days: Vec<String> = (schedule.checkpoints.iter())
        .map(|checkpoint| lang.date(checkpoint.date))
        .collect();
    let args = [
        ("from", lang.date(schedule.start).into()),
        ("until", lang.date(schedule.end).into()),
        ("phases", phases.into()),
        ("count", days.len().into()),
        ("days", days.join(", ").into()),
    ];
    lang.format("wall-summary", &args).trim().to_owned()
}

/// What the signs mean; only those that occur.
fn legend(source: &Source<'_>, groups: &[WallGroup], closed: bool) -> Vec<SignOf> {
    use crate::print::blocks::MarkKind;
    let rows = || groups.iter().flat_map(|group| &group.rows);
    let has_sign = |kind| rows().any(|row| row.signs.iter().any(|sign| sign.kind == kind));
    let has_look = |look| rows().any(|row| row.look == look && row.bar.is_some());
    let entries = [
        (
            has_sign(MarkKind::Milestone),
            Sign::Milestone,
            "print-milestone",
        ),
        (
            has_sign(MarkKind::Checkpoint),
            Sign::Checkpoint,
            "print-checkpoint",
        ),
        (has_look(WallLook::Done), Sign::Done, "rollout-done"),
        (has_look(WallLook::Regular), Sign::Regular, "print-regular"),
        (closed, Sign::Holiday, "wall-closed"),
        (has_look(WallLook::Away), Sign::Away, "wall-away-sign"),
    ];
    let shown = entries.into_iter().filter(|(occurs, ..)| *occurs);
    shown
        .map(|(_, sign, key)| SignOf {
            sign,
            label: source.text(key),
        })
        .collect()
}

/// Days as the chart counts them.
fn days((start, end): (Date, Date)) -> Days {
    Days {
        start: day_number(start),
        end: day_number(end),
    }
}

impl Source<'_> {
    /// A day without its year: "18.12.", "18/12".
    fn day_brief(&self, date: Date) -> String {
        let day = crate::plan::DayOfYear {
            month: date.month(),
            day: date.day(),
        };
        wording::day_of_year(self.lang, day)
    }

    /// "23.11. – 04.12."
    fn days_brief(&self, (start, end): (Date, Date)) -> String {
        if start == end {
            return self.day_brief(start);
        }
        format!("{} – {}", self.day_brief(start), self.day_brief(end))
    }
}
