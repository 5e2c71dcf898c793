//! The days on which a cost falls due.

use jiff::civil::Date;

use super::super::calendar::{WEEK, days_between, days_of, plus_days, plus_months};
use crate::plan::Interval;

/// The days within a range (with its last day) on which a cost falls due.
///
/// Counted from its first day, without one from the first day of the range: a monthly cost from
/// 15 March on falls due on the 15th of each month. Once: on the first day only.
pub(super) fn due_days(
    interval: Interval,
    from: Option<Date>,
    until: Option<Date>,
    range: (Date, Date),
) -> Vec<Date> {
    let anchor = from.unwrap_or(range.0);
    let first = anchor.max(range.0);
    let last = until.map_or(range.1, |until| until.min(range.1));
    if last < first {
        return Vec::new();
    }
    let months = |step: i32| by_months(anchor, step, (first, last));
    match interval {
        Interval::Once if range.0 <= anchor => vec![anchor],
        Interval::Once => Vec::new(),
        Interval::Day => days_of(first, last).collect(),
        Interval::Week => {
            let passed = days_between(anchor, first);
            let next = plus_days(first, (WEEK - passed % WEEK) % WEEK);
            days_of(next, last).step_by(7).collect()
        }
        Interval::Month => months(1),
        Interval::Quarter => months(3),
        Interval::Year => months(12),
    }
}

/// The anchor and each `step` months later, as far as they lie in a range.
fn by_months(anchor: Date, step: i32, (first, last): (Date, Date)) -> Vec<Date> {
    let years = i32::from(first.year()) - i32::from(anchor.year());
    let months = years * 12 + i32::from(first.month()) - i32::from(anchor.month());
    // The range touches 14 months at most, so 16 steps reach its end.
    (0..16)
        .map(|n| plus_months(anchor, (months / step + n) * step))
        .filter(|day| first <= *day && *day <= last)
        .collect()
}
