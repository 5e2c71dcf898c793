//! Counting days, weeks and months. Nothing here fails: a date at the end of the calendar stays
//! there.

use jiff::Span;
use jiff::civil::Date;

/// Days in a week.
pub(super) const WEEK: i32 = 7;

/// So many days later, or earlier.
pub(super) fn plus_days(date: Date, days: i32) -> Date {
    Span::new()
        .try_days(days)
        .map_or(date, |span| date.saturating_add(span))
}

/// So many weeks later, or earlier.
pub(super) fn plus_weeks(date: Date, weeks: i32) -> Date {
    plus_days(date, weeks.saturating_mul(WEEK))
}

/// So many months later; the last day of the month if it is shorter: 31 January and one month
/// are 28 February.
pub(super) fn plus_months(date: Date, months: i32) -> Date {
    Span::new()
        .try_months(months)
        .map_or(date, |span| date.saturating_add(span))
}

/// The Monday of the week of a day.
pub(super) fn monday(date: Date) -> Date {
    plus_days(date, -i32::from(date.weekday().to_monday_zero_offset()))
}

/// The first Monday after a day.
pub(super) fn next_monday(date: Date) -> Date {
    plus_weeks(monday(date), 1)
}

/// First day of the first month that counts for a rollout: the month in which it begins, unless
/// it begins after the 15th.
pub(super) fn first_counted_month(start: Date) -> Date {
    plus_months(start.first_of_month(), i32::from(15 < start.day()))
}

/// Days from one day to another; negative if the other is earlier.
pub(super) fn days_between(from: Date, to: Date) -> i32 {
    (to - from).get_days()
}

/// How many days two ranges, both with their last day, have in common.
pub(super) fn common_days(a: (Date, Date), b: (Date, Date)) -> u32 {
    let days = days_between(a.0.max(b.0), a.1.min(b.1)) + 1;
    u32::try_from(days).unwrap_or(0)
}

/// The days of a range, with its last day.
pub(super) fn days_of(from: Date, to: Date) -> impl Iterator<Item = Date> {
    std::iter::successors(Some(from), |day| day.tomorrow().ok()).take_while(move |day| *day <= to)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn weeks_begin_on_monday_also_around_new_year() {
        assert_eq!(monday(date(2027, 1, 3)), date(2026, 12, 28));
        assert_eq!(monday(date(2026, 12, 28)), date(2026, 12, 28));
        assert_eq!(next_monday(date(2026, 12, 28)), date(2027, 1, 4));
        assert_eq!(next_monday(date(2026, 11, 21)), date(2026, 11, 23));
    }

    #[test]
    fn months_are_counted_by_the_calendar() {
        assert_eq!(plus_months(date(2027, 1, 31), 1), date(2027, 2, 28));
        assert_eq!(plus_months(date(2026, 11, 15), 3), date(2027, 2, 15));
        assert_eq!(days_between(date(2026, 12, 30), date(2027, 1, 2)), 3);
    }

    #[test]
    fn ranges_have_days_in_common_or_none() {
        let week = (date(2026, 11, 23), date(2026, 11, 29));
        assert_eq!(
            common_days(week, (date(2026, 11, 25), date(2026, 12, 31))),
            5
        );
        assert_eq!(
            common_days(week, (date(2026, 11, 30), date(2026, 12, 31))),
            0
        );
    }
}
