//! The weeks, months or quarters in which the numbers are looked at.

use jiff::civil::{Date, date};

use super::super::calendar::{days_between, monday, plus_days, plus_months};
use crate::plan::{Cadence, Reading};

/// A week, month or quarter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// First day.
    pub first: Date,
    /// Last day.
    pub last: Date,
}

impl Period {
    /// Does a day lie in it?
    pub fn contains(&self, day: Date) -> bool {
        self.first <= day && day <= self.last
    }

    /// The day that a number typed for it gets: its last one, or today while it is running.
    pub fn day_of_reading(&self, today: Date) -> Date {
        if self.contains(today) {
            today
        } else {
            self.last
        }
    }
}

/// At most so many periods: a year of weeks and another one before it.
const MOST: usize = 106;

/// The periods from the first day of the rollout, or of the readings if they began earlier, to the
/// last day of both. Readings more than a year before stand outside.
pub fn periods(
    cadence: Option<Cadence>,
    start: Date,
    end: Date,
    readings: &[Reading],
) -> Vec<Period> {
    let days = || readings.iter().filter_map(|reading| reading.date);
    let year_before = plus_months(start, -12);
    let first = days().filter(|day| year_before <= *day).min();
    let first = first.map_or(start, |day| day.min(start));
    let year_after = plus_months(end, 12);
    let last = days().filter(|day| *day <= year_after).max();
    let last = last.map_or(end, |day| day.max(end));
    let next = |day: Date| match cadence {
        Some(Cadence::Weekly) => plus_days(day, 7),
        Some(Cadence::Quarterly) => plus_months(day, 3),
        None | Some(Cadence::Monthly) => plus_months(day, 1),
    };
    let beginning = match cadence {
        Some(Cadence::Weekly) => monday(first),
        Some(Cadence::Quarterly) => {
            let month = first.month() - (first.month() - 1) % 3;
            date(first.year(), month, 1)
        }
        None | Some(Cadence::Monthly) => first.first_of_month(),
    };
    std::iter::successors(Some(beginning), |day| Some(next(*day)))
        .take(MOST)
        .take_while(|day| *day <= last)
        .map(|day| Period {
            first: day,
            last: plus_days(next(day), -1),
        })
        // The end of the calendar must not turn a period around.
        .filter(|period| 0 <= days_between(period.first, period.last))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: Date = date(2026, 11, 23);
    const END: Date = date(2027, 2, 21);

    fn firsts(cadence: Cadence, readings: &[Reading]) -> Vec<Date> {
        let periods = periods(Some(cadence), START, END, readings);
        periods.iter().map(|period| period.first).collect()
    }

    #[test]
    fn a_rollout_has_its_weeks_months_and_quarters() {
        assert_eq!(firsts(Cadence::Weekly, &[]).len(), 13);
        assert_eq!(
            firsts(Cadence::Monthly, &[]),
            [(2026, 11), (2026, 12), (2027, 1), (2027, 2)].map(|(y, m)| date(y, m, 1))
        );
        assert_eq!(
            firsts(Cadence::Quarterly, &[]),
            [date(2026, 10, 1), date(2027, 1, 1)]
        );
    }

    #[test]
    fn earlier_readings_have_their_month_and_a_slip_of_the_year_makes_no_thousand() {
        let reading = |day| Reading {
            date: Some(day),
            ..Reading::default()
        };
        let readings = [reading(date(2026, 9, 30)), reading(date(226, 9, 30))];
        let months = firsts(Cadence::Monthly, &readings);
        assert_eq!(months.first(), Some(&date(2026, 9, 1)));
        assert_eq!(months.len(), 6);
    }

    #[test]
    fn a_running_month_is_read_today() {
        let november = periods(Some(Cadence::Monthly), START, END, &[])[0];
        let day = |today| november.day_of_reading(today);
        assert_eq!(day(date(2026, 11, 21)), date(2026, 11, 21));
        assert_eq!(day(date(2026, 12, 3)), date(2026, 11, 30));
    }
}
