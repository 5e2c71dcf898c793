//! The months that the readings have columns for.

use jiff::civil::Date;

use super::super::Source;
use crate::analysis::{Period, periods};
use crate::paper::{Orientation, Sheet};
use crate::plan::Cadence;

/// Months side by side: as many as can be written in by hand.
const UPRIGHT: usize = 6;
const ACROSS: usize = 12;

/// First days of the months from the quarter of the chosen month, but not from before the rollout
/// unless something was read there, to the end of the rollout; the whole quarter at least.
pub(super) fn months(source: &Source<'_>) -> Vec<Date> {
    let schedule = &source.analysis.schedule;
    let month = source.month();
    let quarter = period(Cadence::Quarterly, month);
    let known = source.analysis.figures.months.iter().copied();
    let readings = source.plan.measuring.readings.iter();
    let read = readings.filter_map(|reading| Some(reading.date?.first_of_month()));
    let begin = known
        .chain(read)
        .filter(|day| quarter.first <= *day)
        .fold(schedule.start.first_of_month().min(month), Date::min);
    let first = begin.max(quarter.first);
    let last = schedule.end.max(quarter.last);
    let months = periods(Some(Cadence::Monthly), first, last, &[]);
    months.iter().map(|month| month.first).collect()
}

fn period(cadence: Cadence, day: Date) -> Period {
    let found = periods(Some(cadence), day, day, &[]).into_iter().next();
    found.unwrap_or(Period {
        first: day,
        last: day,
    })
}

/// The months in parts of about the same size that fit beside each other on the paper.
pub(super) fn parts<'a>(
    source: &Source<'_>,
    months: &'a [Date],
) -> impl Iterator<Item = &'a [Date]> {
    let format = source.setup.format(Sheet::Measuring);
    let most = match format.orientation {
        Orientation::Portrait => UPRIGHT,
        Orientation::Landscape => ACROSS,
    };
    let parts = months.len().div_ceil(most).max(1);
    months.chunks(months.len().div_ceil(parts).max(1))
}
