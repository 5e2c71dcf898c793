//! Minutes that are really there.

use jiff::civil::Date;

use super::super::Schedule;
use super::super::calendar::{days_of, plus_days};
use super::super::holidays::PublicHoliday;
use crate::plan::{Absence, Person, Post};

/// Working days in a week, Monday to Friday.
const WORKING_DAYS: u32 = 5;

/// Minutes there in a usual week, as it is on a day. A vacant place gives none until it is filled.
pub(super) fn usual(person: &Person, today: Date) -> Option<u32> {
    (person.minutes_per_week).map(|minutes| if is_filled(person, today) { minutes } else { 0 })
}

/// Is the place filled on a day? The hours count from the day it is filled.
fn is_filled(person: &Person, day: Date) -> bool {
    match person.post {
        Post::Filled => true,
        Post::VacantUntil(until) => until.is_some_and(|until| until <= day),
    }
}

/// Minutes there week by week: weekly minutes × working days present / 5, rounded down. Two days
/// of vacation leave 3/5; a public holiday takes a fifth, once, also where it falls into an absence.
pub(super) fn weeks(
    person: &Person,
    schedule: &Schedule,
    holidays: &[PublicHoliday],
) -> Vec<Option<u32>> {
    let present = |monday: Date| {
        let days = days_of(monday, plus_days(monday, 4));
        let days = days.filter(|day| is_there(person, *day) && !is_holiday(holidays, *day));
        u32::try_from(days.count()).unwrap_or(0)
    };
    (schedule.weeks.iter())
        .map(|monday| {
            let minutes = u64::from(person.minutes_per_week?);
            let minutes = minutes * u64::from(present(*monday)) / u64::from(WORKING_DAYS);
            u32::try_from(minutes).ok()
        })
        .collect()
}

fn is_holiday(holidays: &[PublicHoliday], day: Date) -> bool {
    holidays.iter().any(|holiday| holiday.date == day)
}

/// Is the place filled on a day, and its person not away?
pub fn is_there(person: &Person, day: Date) -> bool {
    is_filled(person, day) && !person.absences.iter().any(|absence| covers(absence, day))
}

/// Without a last day somebody is away from the first one on; without a first day, up to the last.
fn covers(absence: &Absence, day: Date) -> bool {
    match (absence.from, absence.until) {
        (None, None) => false,
        (from, until) => {
            from.is_none_or(|from| from <= day) && until.is_none_or(|until| day <= until)
        }
    }
}
