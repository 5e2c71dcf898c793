//! Public holidays of the firm's place, dated.

use jiff::civil::{Date, Weekday as Day};

use super::calendar::{plus_days, plus_weeks};
use crate::catalogue::{Catalogue, HolidayEntry, HolidayRule};
use crate::plan::{Business, Nth, Slug, Weekday};

/// A public holiday on its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublicHoliday {
    /// The day.
    pub date: Date,
    /// Its name in the catalogue; the text is `holiday-<id>`.
    pub id: Slug,
}

impl PublicHoliday {
    /// Key of its name.
    pub fn key(&self) -> String {
        format!("holiday-{}", self.id)
    }

    /// Does it fall on Monday to Friday?
    pub fn is_workday(&self) -> bool {
        is_workday(self.date)
    }
}

/// Does somebody usually work on a day, Monday to Friday?
pub(super) fn is_workday(day: Date) -> bool {
    day.weekday().to_monday_zero_offset() < 5
}

/// The public holidays of the firm's place from one day to another, both included, by date.
/// Without a known state only those of the whole country.
pub fn public_holidays(
    business: &Business,
    catalogue: &Catalogue,
    from: Date,
    until: Date,
) -> Vec<PublicHoliday> {
    let holidays = (catalogue.holidays).of_place(business.country, &business.state);
    let mut found: Vec<PublicHoliday> = holidays
        .flat_map(|holiday| {
            let years = from.year()..=until.year();
            years.filter_map(|year| {
                let date = date_of(holiday, year)?;
                let id = holiday.id;
                (from <= date && date <= until).then_some(PublicHoliday { date, id })
            })
        })
        .collect();
    found.sort_by_key(|holiday| holiday.date);
    found
}

/// The last day of a week on which people usually work: Friday, or the last day before it that is
/// no public holiday of the firm's place. `monday` is the first day of the week.
pub fn last_workday(business: &Business, catalogue: &Catalogue, monday: Date) -> Date {
    let friday = plus_days(monday, 4);
    let holidays = public_holidays(business, catalogue, monday, friday);
    let is_free = |day: &Date| holidays.iter().all(|holiday| holiday.date != *day);
    let days = (0..=4).rev().map(|day| plus_days(monday, day));
    days.into_iter().find(is_free).unwrap_or(friday)
}

/// The day of a holiday in a year; `None` if there is none in it.
fn date_of(holiday: &HolidayEntry, year: i16) -> Option<Date> {
    let too_early = holiday.from.is_some_and(|from| year < from);
    if too_early || holiday.to.is_some_and(|to| to < year) {
        return None;
    }
    let date = day_in_year(holiday.days, year)?;
    let weekdays = &holiday.only_on;
    let counts = weekdays.is_empty() || weekdays.iter().any(|one| day(*one) == date.weekday());
    counts.then_some(date)
}

/// The day that a rule names in a year; `None` where there is none.
pub fn day_in_year(rule: HolidayRule, year: i16) -> Option<Date> {
    let date = match rule {
        HolidayRule::Fixed(month, day) => Date::new(year, month, day).ok()?,
        HolidayRule::Easter(days) => plus_days(easter_sunday(year)?, days),
        HolidayRule::Nth {
            nth,
            weekday,
            month,
            plus,
            outside_holy_week,
        } => {
            let first = Date::new(year, month, 1).ok()?;
            let date = first.nth_weekday_of_month(number(nth), day(weekday)).ok()?;
            let date = plus_days(date, plus);
            let in_holy_week = date == plus_days(easter_sunday(year)?, -3);
            plus_weeks(date, i32::from(outside_holy_week && in_holy_week))
        }
        HolidayRule::Before {
            weekday,
            month,
            day: before,
        } => {
            let before = Date::new(year, month, before).ok()?;
            before.nth_weekday(-1, day(weekday)).ok()?
        }
    };
    Some(date)
}

/// Easter Sunday of a year by the anonymous Gregorian algorithm ("A New York correspondent",
/// Nature, 20 April 1876; J. Meeus, Astronomical Algorithms, 2nd edition, chapter 8). The names
/// are those of the source. It holds from 1583 on.
#[expect(clippy::many_single_char_names, reason = "the names of the source")]
fn easter_sunday(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let a = y % 19;
    let (b, c) = (y / 100, y % 100);
    let (d, e) = (b / 4, b % 4);
    let f = (b + 8) / 25;
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let sum = h + l - 7 * m + 114;
    let month = i8::try_from(sum / 31).ok()?;
    let day = i8::try_from(sum % 31 + 1).ok()?;
    Date::new(year, month, day).ok()
}

const fn number(nth: Nth) -> i8 {
    match nth {
        Nth::First => 1,
        Nth::Second => 2,
        Nth::Third => 3,
        Nth::Fourth => 4,
        Nth::Last => -1,
    }
}

const fn day(weekday: Weekday) -> Day {
    match weekday {
        Weekday::Monday => Day::Monday,
        Weekday::Tuesday => Day::Tuesday,
        Weekday::Wednesday => Day::Wednesday,
        Weekday::Thursday => Day::Thursday,
        Weekday::Friday => Day::Friday,
        Weekday::Saturday => Day::Saturday,
        Weekday::Sunday => Day::Sunday,
    }
}

#[cfg(test)]
mod tests;
