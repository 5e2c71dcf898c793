//! The part of a time axis that is in sight.

use jiff::ToSpan as _;

use super::axis::TimeAxis;

/// The least that can be in sight, in days.
const LEAST: f64 = 14.0;

/// A part of a longer axis, in days from its begin. Kept with fractions, so that many small steps
/// of a wheel add up.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Window {
    from: f64,
    /// How many days; zero is the whole axis.
    days: f64,
}

impl Window {
    /// Is the whole axis in sight?
    pub fn is_whole(self, whole: TimeAxis) -> bool {
        self.days <= 0.0 || whole.days() <= self.days
    }

    /// Are so many days in sight?
    pub fn shows(self, whole: TimeAxis, days: f64) -> bool {
        !self.is_whole(whole) && (self.days - days).abs() < 0.5
    }

    /// So many days from a place on.
    #[must_use]
    pub fn of(from: f64, days: f64, whole: TimeAxis) -> Self {
        Self { from, days }.kept_inside(whole)
    }

    /// Closer by a factor around a place, or farther away where it is less than one.
    #[must_use]
    pub fn zoomed(self, factor: f64, at: f64, whole: TimeAxis) -> Self {
        let Self { from, days } = self.or_all(whole);
        let wanted = (days / factor).clamp(LEAST.min(whole.days()), whole.days());
        let from = at - (at - from) * wanted / days;
        Self { from, days: wanted }.kept_inside(whole)
    }

    /// So many days later, or earlier.
    #[must_use]
    pub fn panned(self, days: f64, whole: TimeAxis) -> Self {
        let all = self.or_all(whole);
        Self {
            from: all.from + days,
            ..all
        }
        .kept_inside(whole)
    }

    /// Moved as little as brings a place into sight.
    #[must_use]
    pub fn showing(self, at: f64, whole: TimeAxis) -> Self {
        let all = self.or_all(whole);
        let most = (at + LEAST / 2.0 - all.days).min(at);
        let from = all.from.clamp(most, (at - LEAST / 2.0).max(most));
        Self { from, ..all }.kept_inside(whole)
    }

    /// Can it be moved to earlier days, and to later ones?
    pub fn ways(self, whole: TimeAxis) -> (bool, bool) {
        let all = self.or_all(whole);
        (0.5 < all.from, all.from + all.days + 0.5 < whole.days())
    }

    /// The days in sight as an axis of their own.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "both lie between zero and the days of the axis"
    )]
    pub fn axis(self, whole: TimeAxis) -> TimeAxis {
        let all = self.or_all(whole).kept_inside(whole);
        let start = whole.date(all.from.round());
        let days = all.days.round().max(1.0) as i64 - 1;
        let end = start.checked_add(days.days()).unwrap_or(whole.end);
        TimeAxis {
            start,
            end: end.min(whole.end),
        }
    }

    fn or_all(self, whole: TimeAxis) -> Self {
        if self.is_whole(whole) {
            return Self {
                from: 0.0,
                days: whole.days(),
            };
        }
        self
    }

    fn kept_inside(self, whole: TimeAxis) -> Self {
        let days = self.days.min(whole.days());
        let from = self.from.clamp(0.0, whole.days() - days);
        Self { from, days }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const WHOLE: TimeAxis = TimeAxis {
        start: date(2026, 11, 23),
        end: date(2027, 11, 21),
    };

    #[test]
    fn many_small_steps_of_a_wheel_add_up_and_stop_at_both_ends() {
        let mut window = Window::default();
        assert_eq!(window.axis(WHOLE), WHOLE);
        for _ in 0..500 {
            window = window.zoomed(1.01, 100.0, WHOLE);
        }
        let close = window.axis(WHOLE);
        assert!((close.days() - LEAST).abs() < 1e-9);
        assert!(close.has(WHOLE.date(100.0)), "the place stays in sight");
        for _ in 0..500 {
            window = window.zoomed(0.99, 3.0, WHOLE);
        }
        assert!(window.is_whole(WHOLE));
    }

    #[test]
    fn a_part_stays_on_the_axis() {
        let window = Window::of(350.0, 35.0, WHOLE);
        assert_eq!(window.axis(WHOLE).end, WHOLE.end);
        assert_eq!(window.ways(WHOLE), (true, false));
        assert!(window.shows(WHOLE, 35.0) && !window.shows(WHOLE, 91.0));
        let earlier = window.panned(-1000.0, WHOLE);
        assert_eq!(earlier.axis(WHOLE).start, WHOLE.start);
        assert_eq!(earlier.ways(WHOLE), (false, true));
        let later = earlier.showing(200.0, WHOLE).axis(WHOLE);
        assert!(later.has(WHOLE.date(200.0)));
        assert_eq!(later.start, WHOLE.date(172.0));
    }
}
