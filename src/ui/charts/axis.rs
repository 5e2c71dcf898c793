//! The time axis that the charts of a page share: one unit is one day.

use eframe::egui::Rangef;
use egui_plot::{AxisHints, GridMark, VPlacement};
use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::ui::Cx;
use crate::ui::theme::Colors;

/// Days from the first to the last, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeAxis {
    /// First day.
    pub start: Date,
    /// Last day, included.
    pub end: Date,
}

/// Room that a line of labels takes, in points.
pub(super) const LABEL_HEIGHT: f32 = 20.0;

/// The least room for the number of a week, in points.
const WEEK_WIDTH: f64 = 26.0;

/// The least room for the short name of a month with two digits of its year, in points.
const MONTH_WIDTH: f64 = 54.0;

/// The least room for the name of a month with its whole year, in points.
const YEAR_WIDTH: f64 = 72.0;

/// Days in a month, on average.
const MONTH: f64 = 30.4;

/// Days in a week; also tells the marks of weeks from those of months.
const WEEK: f64 = 7.0;

impl TimeAxis {
    /// Where a day begins.
    pub fn x(self, date: Date) -> f64 {
        f64::from((date - self.start).get_days())
    }

    /// Where a day ends.
    pub fn after(self, date: Date) -> f64 {
        self.x(date) + 1.0
    }

    /// The whole width in days.
    pub fn days(self) -> f64 {
        self.after(self.end).max(1.0)
    }

    /// The day at a place.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "clamped to the days of the axis before"
    )]
    pub fn date(self, x: f64) -> Date {
        let days = x.floor().clamp(0.0, self.days() - 1.0) as i64;
        self.start.checked_add(days.days()).unwrap_or(self.end)
    }

    /// Is a day on the axis?
    pub fn has(self, date: Date) -> bool {
        self.start <= date && date <= self.end
    }

    /// The months on the axis, each by its first day and the part of it in sight.
    pub fn months(self) -> Vec<(Date, f64, f64)> {
        let mut months = Vec::new();
        let mut month = self.start.first_of_month();
        while month <= self.end {
            let from = self.x(month).max(0.0);
            let to = self.after(month.last_of_month()).min(self.days());
            months.push((month, from, to));
            match month.checked_add(1.month()) {
                Ok(next) => month = next,
                Err(_) => break,
            }
        }
        months
    }

    /// Marks in the middle of what they name: as many months and weeks as have room.
    pub(super) fn marks(self, width: f32) -> Vec<GridMark> {
        let stride = self.month_stride(width);
        let named = |month: &Date| (month.month() - 1) % stride == 0;
        let mut marks: Vec<GridMark> = (self.months().into_iter())
            .filter(|(month, ..)| named(month))
            .map(|(_, from, to)| GridMark {
                value: f64::midpoint(from, to),
                step_size: (to - from) * f64::from(stride),
            })
            .collect();
        marks.extend(self.weeks(width).map(|value| GridMark {
            value,
            step_size: WEEK_STEP,
        }));
        marks
    }

    /// Every how many months one is named.
    fn month_stride(self, width: f32) -> i8 {
        let month = f64::from(width) * MONTH / self.days();
        let fits = |stride: &i8| MONTH_WIDTH <= month * f64::from(*stride);
        [1, 2, 3, 6].into_iter().find(fits).unwrap_or(12)
    }

    /// The middle of each week that gets its number: every one, every second, every fourth.
    fn weeks(self, width: f32) -> impl Iterator<Item = f64> {
        let week_width = f64::from(width) * WEEK / self.days();
        let stride = [1.0, 2.0, 4.0, 8.0]
            .into_iter()
            .find(|stride| WEEK_WIDTH <= week_width * stride)
            .unwrap_or(13.0);
        let first = self.x(monday(self.start)) + WEEK / 2.0;
        let end = self.days();
        std::iter::successors(Some(first), move |x| Some(x + WEEK * stride))
            .skip_while(|x| *x < 0.0)
            .take_while(move |x| *x < end)
    }
}

/// The step of week marks. No months are ever so long, so that the two are told apart, and
/// it lets every number be drawn: [`TimeAxis::weeks`] has already seen to the room.
const WEEK_STEP: f64 = 1_000_000.0;

/// The Monday of a week.
fn monday(date: Date) -> Date {
    let back = i64::from(date.weekday().to_monday_zero_offset());
    date.checked_sub(back.days()).unwrap_or(date)
}

/// The labels below a chart of a width: numbers of the weeks, if wanted, then the months.
pub(super) fn hints<'a>(
    cx: Cx<'a>,
    axis: TimeAxis,
    (weeks, width): (bool, f32),
    colors: &Colors,
) -> Vec<AxisHints<'a>> {
    let hint = |formatter: Box<dyn Fn(GridMark) -> String + 'a>| {
        AxisHints::new_x()
            .placement(VPlacement::Bottom)
            .min_thickness(LABEL_HEIGHT)
            .label_spacing(Rangef::new(0.5, 1.0))
            .tick_label_color(colors.weak)
            .formatter(move |mark, _| formatter(mark))
    };
    let week = hint(Box::new(move |mark| {
        if mark.step_size < WEEK_STEP {
            return String::new();
        }
        axis.date(mark.value).iso_week_date().week().to_string()
    }));
    let month = hint(Box::new(move |mark| {
        if WEEK_STEP <= mark.step_size {
            return String::new();
        }
        month_name(cx, axis, width, mark)
    }));
    if weeks {
        vec![week, month]
    } else {
        vec![month]
    }
}

/// The first month and each January carry their year, cut to two digits where room is short.
fn month_name(cx: Cx<'_>, axis: TimeAxis, width: f32, mark: GridMark) -> String {
    let date = axis.date(mark.value);
    let first = axis.date(0.0).first_of_month() == date.first_of_month();
    let room = mark.step_size * f64::from(width) / axis.days();
    let dated = (first || date.month() == 1) && MONTH_WIDTH <= room;
    match dated {
        true if YEAR_WIDTH <= room => cx.lang.month(date),
        true => cx.lang.month_brief(date),
        false => cx.lang.month_short(date.month()).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn days_and_months_lie_where_the_calendar_has_them() {
        let axis = TimeAxis {
            start: date(2026, 11, 23),
            end: date(2027, 2, 21),
        };
        assert!((axis.days() - 91.0).abs() < 1e-9);
        assert_eq!(axis.date(axis.x(date(2027, 1, 1)) + 0.5), date(2027, 1, 1));
        let months = axis.months();
        assert_eq!(months.len(), 4);
        assert_eq!(months[0], (date(2026, 11, 1), 0.0, 8.0));
        assert!((months[3].2 - 91.0).abs() < 1e-9);
    }

    #[test]
    fn fewer_weeks_are_named_where_there_is_less_room() {
        let axis = TimeAxis {
            start: date(2026, 11, 23),
            end: date(2027, 11, 21),
        };
        assert_eq!(axis.weeks(2000.0).count(), 52);
        assert_eq!(axis.weeks(500.0).count(), 13);
        assert_eq!(axis.month_stride(700.0), 1);
        assert_eq!(axis.month_stride(500.0), 2);
        assert_eq!(axis.month_stride(200.0), 6);
    }
}
