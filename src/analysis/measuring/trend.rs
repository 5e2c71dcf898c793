//! Where the readings of a goal are heading.

use jiff::civil::Date;

use super::super::calendar::days_between;
use crate::plan::Quantity;

/// So many of the last readings are looked at.
const READINGS: usize = 3;

/// A change of less than this share of the average, 1 in 20, is none.
const STEADY: i128 = 20;

/// Is a number getting better?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heading {
    /// Yes.
    Better,
    /// It changes by less than 5 % of the average.
    Steady,
    /// No, worse.
    Worse,
}

/// The straight line that lies closest (least squares) to the last three readings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trend {
    /// Where it leads.
    pub heading: Heading,
    /// Its value on the day of the first of these readings.
    pub from: (Date, Quantity),
    /// Its value on the day of the last one.
    pub to: (Date, Quantity),
}

/// The trend of readings that are sorted by date; `None` unless they stand on two days at least.
///
/// With x in days, y in thousandths and n readings: slope = (n·Σxy − Σx·Σy) / (n·Σx² − (Σx)²), and
/// the line goes through the middle of all. In whole numbers until the last division.
pub(super) fn trend(readings: &[(Date, Quantity)], lower_is_better: bool) -> Option<Trend> {
    let last = readings.get(readings.len().saturating_sub(READINGS)..)?;
    let ((first_day, _), (last_day, _)) = (*last.first()?, *last.last()?);
    let points = last.iter().map(|(day, value)| {
        let x = i128::from(days_between(first_day, *day));
        (x, i128::from(value.thousandths))
    });
    let (mut n, mut x_sum, mut y_sum, mut xx, mut xy) = (0, 0, 0, 0, 0);
    for (x, y) in points {
        n += 1;
        x_sum += x;
        y_sum += y;
        xx += x * x;
        xy += x * y;
    }
    let (rise, run) = (n * xy - x_sum * y_sum, n * xx - x_sum * x_sum);
    if run == 0 {
        return None;
    }
    let at = |day: Date| {
        let x = i128::from(days_between(first_day, day));
        let whole = n * run;
        let value = (y_sum * run + rise * (n * x - x_sum) + whole / 2).div_euclid(whole);
        let value = i64::try_from(value).ok()?;
        Some((day, Quantity::thousandths(value)))
    };
    let span = i128::from(days_between(first_day, last_day));
    let heading = if rise == 0 || (rise * span * n * STEADY).abs() < (y_sum * run).abs() {
        Heading::Steady
    } else if (0 < rise) == lower_is_better {
        Heading::Worse
    } else {
        Heading::Better
    };
    Some(Trend {
        heading,
        from: at(first_day)?,
        to: at(last_day)?,
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn of(numbers: &[(i8, i64)], lower: bool) -> Option<Trend> {
        let readings: Vec<_> = (numbers.iter())
            .map(|(day, value)| (date(2027, 1, *day), Quantity::whole(*value)))
            .collect();
        trend(&readings, lower)
    }

    #[test]
    fn one_reading_has_no_trend_and_neither_have_two_of_one_day() {
        assert_eq!(of(&[], false), None);
        assert_eq!(of(&[(1, 4)], false), None);
        assert_eq!(of(&[(1, 4), (1, 6)], false), None);
    }

    #[test]
    fn the_line_lies_closest_to_the_last_three_readings() {
        // Days 0, 10, 20 and 10, 20, 60: slope 2.5 a day, middle 30 on day 10: from 5 to 55.
        let trend = of(&[(1, 900), (5, 10), (15, 20), (25, 60)], false).unwrap();
        assert_eq!(trend.heading, Heading::Better);
        assert_eq!(trend.from, (date(2027, 1, 5), Quantity::whole(5)));
        assert_eq!(trend.to, (date(2027, 1, 25), Quantity::whole(55)));
    }

    #[test]
    fn fewer_is_better_where_that_is_wanted() {
        let heading = |lower| of(&[(1, 20), (31, 10)], lower).unwrap().heading;
        assert_eq!(heading(false), Heading::Worse);
        assert_eq!(heading(true), Heading::Better);
    }

    #[test]
    fn a_change_within_a_twentieth_is_none() {
        let heading = |to| of(&[(1, 100), (31, to)], false).unwrap().heading;
        assert_eq!(heading(104), Heading::Steady);
        assert_eq!(heading(96), Heading::Steady);
        assert_eq!(heading(106), Heading::Better);
        assert_eq!(heading(94), Heading::Worse);
        assert_eq!(
            of(&[(1, 0), (31, 0)], false).unwrap().heading,
            Heading::Steady
        );
    }
}
