//! The weeks of the month that is counted.

use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};

use super::super::Source;
use crate::analysis::{Period, periods};
use crate::plan::Cadence;

/// The weeks of a month. Where the numbers are looked at each week, whole ones, each in the month
/// of its Thursday as in ISO 8601, so that none stands on two sheets; else cut at both ends of the
/// month, so that they add up to it.
pub(super) fn weeks(source: &Source<'_>, month: Date) -> Vec<Period> {
    let last = month.last_of_month();
    let weeks = periods(Some(Cadence::Weekly), month, last, &[]).into_iter();
    if source.plan.measuring.cadence == Some(Cadence::Weekly) {
        let belongs = |week: &Period| {
            let mut days = week.first.series(1.day()).take(7);
            let thursday = days.find(|day| day.weekday() == Weekday::Thursday);
            thursday.is_some_and(|day| month <= day && day <= last)
        };
        return weeks.filter(belongs).collect();
    }
    let cut = weeks.map(|week| Period {
        first: week.first.max(month),
        last: week.last.min(last),
    });
    cut.collect()
}

/// "KW 48" and below it "23.–29. Nov.".
pub(super) fn heading(source: &Source<'_>, week: Period) -> String {
    format!("{}\n{}", source.lang.week(week.first), days(source, week))
}

fn days(source: &Source<'_>, week: Period) -> String {
    let (first, last) = (week.first, week.last);
    let day = |day: Date| day.day().to_string().into();
    let month = |day: Date| source.lang.month_short(day.month()).into();
    if first == last {
        let args = [("day", day(first)), ("month", month(first))];
        return source.lang.format("sheet-measuring-day", &args);
    }
    let args = [
        ("from", day(first)),
        ("from-month", month(first)),
        ("until", day(last)),
        ("month", month(last)),
    ];
    let key = if first.month() == last.month() {
        "sheet-measuring-days"
    } else {
        "sheet-measuring-days-across"
    };
    source.lang.format(key, &args)
}
