//! Into which weeks the single pieces of a rhythm fall.

use jiff::civil::Date;

use super::super::calendar::{WEEK, days_between, days_of, plus_days, plus_months, plus_weeks};
use super::super::load::falls_on;
use crate::plan::{DayOfYear, Frequency, Period, Rhythm, Times};

/// The Thursday of a week: the week belongs to the month, the quarter and the year in which it
/// lies, as ISO 8601 numbers the weeks.
pub(super) fn thursday(monday: Date) -> Date {
    plus_days(monday, 3)
}

/// The Mondays of all weeks whose Thursday lies between two days, both included.
pub(super) fn weeks_between(first: Date, last: Date) -> Vec<Date> {
    let begins = super::super::calendar::monday(first);
    let weeks = (0..).map(|number| plus_weeks(begins, number));
    // The end of the calendar has no next week.
    weeks
        .take_while(|monday| thursday(*monday) <= last)
        .take(54)
        .filter(|monday| first <= thursday(*monday))
        .collect()
}

/// The pieces of a rhythm in the week from a Monday on, within the days of the work: for each one
/// its day, where a rule names it.
///
/// So many times a week are so many pieces; where the work or a season covers only a part of the
/// week, that part of them, rounded. So many times a month, quarter or year lie in the middle of
/// equal parts of its weeks: one a month in the middle week, two in the second and the fourth of
/// four. Only in weeks in which their person is away they go to the nearest other week of the same
/// month, quarter or year, the earlier one of two. Thus the pieces of a whole year are as many as
/// the rhythm says.
pub(super) fn pieces(
    rhythm: &Rhythm,
    days: (Date, Date),
    monday: Date,
    is_away: &dyn Fn(Date) -> bool,
) -> Vec<Option<Date>> {
    let first = days.0.max(monday);
    let last = days.1.min(plus_days(monday, WEEK - 1));
    let mut found = Vec::new();
    let mut sevenths = 0_u32;
    for day in days_of(first, last) {
        match on(rhythm, day) {
            Frequency::Rule(rule) if falls_on(rule, day) => found.push(Some(day)),
            Frequency::Times(times) if times.per == Period::Week => {
                sevenths += u32::from(times.usual);
            }
            _ => {}
        }
    }
    let mut count = (2 * sevenths + 7) / 14;
    for times in rare(rhythm) {
        count += spread(rhythm, times, days, (monday, is_away));
    }
    let count = usize::try_from(count).unwrap_or(0);
    found.extend(std::iter::repeat_n(None, count));
    found
}

fn on(rhythm: &Rhythm, day: Date) -> Frequency {
    rhythm.on(DayOfYear {
        month: day.month(),
        day: day.day(),
    })
}

/// The frequencies of a rhythm that count by months, quarters or years, each once.
fn rare(rhythm: &Rhythm) -> Vec<Times> {
    let seasons = rhythm.seasons.iter().map(|season| season.frequency);
    let mut found: Vec<Times> = Vec::new();
    for frequency in std::iter::once(rhythm.usual).chain(seasons) {
        if let Frequency::Times(times) = frequency
            && times.per != Period::Week
            && !found.contains(&times)
        {
            found.push(times);
        }
    }
    found
}

/// How many of the pieces of a period fall into one of its weeks.
fn spread(
    rhythm: &Rhythm,
    times: Times,
    days: (Date, Date),
    (monday, is_away): (Date, &dyn Fn(Date) -> bool),
) -> u32 {
    let weeks = weeks_of(times.per, thursday(monday));
    let holds = |week: Date| {
        let day = thursday(week);
        days.0 <= day && day <= days.1 && on(rhythm, day) == Frequency::Times(times)
    };
    let free: Vec<Date> = (weeks.iter().copied())
        .filter(|week| holds(*week) && !is_away(*week))
        .collect();
    let number = usize::from(times.usual);
    let parts = (0..number).filter_map(|piece| {
        let week = *weeks.get((2 * piece + 1) * weeks.len() / (2 * number))?;
        let nearest = free
            .iter()
            .min_by_key(|other| days_between(week, **other).abs());
        holds(week).then(|| nearest.copied().unwrap_or(week))
    });
    let here = parts.filter(|week| *week == monday).count();
    u32::try_from(here).unwrap_or(u32::MAX)
}

/// The weeks of the month, quarter or year in which a day lies.
fn weeks_of(per: Period, day: Date) -> Vec<Date> {
    let month = day.first_of_month();
    let (back, months) = match per {
        Period::Week | Period::Month => (0, 1),
        Period::Quarter => (i32::from((day.month() - 1) % 3), 3),
        Period::Year => (i32::from(day.month() - 1), 12),
    };
    let first = plus_months(month, -back);
    weeks_between(first, plus_days(plus_months(first, months), -1))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::plan::{DayRule, Nth, RulePeriod, Season, Weekday};

    const ALWAYS: (Date, Date) = (Date::MIN, Date::MAX);

    fn counts(rhythm: &Rhythm, weeks: &[Date], is_away: &dyn Fn(Date) -> bool) -> Vec<usize> {
        let count = |week: &Date| pieces(rhythm, ALWAYS, *week, is_away).len();
        weeks.iter().map(count).collect()
    }

    fn december() -> Vec<Date> {
        weeks_between(date(2026, 12, 1), date(2026, 12, 31))
    }

    fn present(_: Date) -> bool {
        false
    }

    #[test]
    fn each_week_belongs_to_the_month_with_most_of_its_days() {
        // 30 November to 6 December has six days of December; 28 December to 3 January four.
        let mondays = [(11, 30), (12, 7), (12, 14), (12, 21), (12, 28)];
        assert_eq!(
            december(),
            mondays.map(|(month, day)| date(2026, month, day))
        );
        // 1 January 2027 is a Friday.
        let january = weeks_between(date(2027, 1, 1), date(2027, 1, 31));
        assert_eq!(january.first(), Some(&date(2027, 1, 4)));
        assert_eq!(january.len(), 4);
    }

    #[test]
    fn pieces_lie_in_the_middle_of_equal_parts() {
        let in_december = |times, per| counts(&Rhythm::times(times, per), &december(), &present);
        assert_eq!(in_december(2, Period::Week), [2, 2, 2, 2, 2]);
        assert_eq!(in_december(1, Period::Month), [0, 0, 1, 0, 0]);
        assert_eq!(in_december(2, Period::Month), [0, 1, 0, 1, 0]);
        assert_eq!(in_december(7, Period::Month), [1, 2, 1, 2, 1]);
        // October to December 2026 has 14 weeks; the eighth of them begins on 16 November.
        assert_eq!(in_december(1, Period::Quarter), [0; 5]);
        let november = weeks_between(date(2026, 11, 1), date(2026, 11, 30));
        assert_eq!(
            counts(&Rhythm::times(1, Period::Quarter), &november, &present),
            [0, 0, 1, 0]
        );
    }

    #[test]
    fn a_year_has_as_many_pieces_as_the_rhythm_says() {
        // 2026 has 53 weeks, 2027 has 52.
        for (year, weeks) in [(2026, 53), (2027, 52)] {
            let all = weeks_between(date(year, 1, 1), date(year, 12, 31));
            assert_eq!(all.len(), weeks);
            let sum = |times, per| -> usize {
                counts(&Rhythm::times(times, per), &all, &present)
                    .iter()
                    .sum()
            };
            assert_eq!(sum(3, Period::Week), 3 * weeks);
            assert_eq!(sum(1, Period::Month), 12);
            assert_eq!(sum(5, Period::Month), 60);
            assert_eq!(sum(2, Period::Quarter), 8);
            assert_eq!(sum(1, Period::Year), 1);
            assert_eq!(sum(100, Period::Year), 100);
            let away = |week: Date| week.month() == 8;
            let rare = Rhythm::times(1, Period::Quarter);
            assert_eq!(counts(&rare, &all, &away).iter().sum::<usize>(), 4);
        }
    }

    #[test]
    fn what_comes_once_a_month_waits_for_nobody_who_is_away() {
        let third = date(2026, 12, 14);
        let once = Rhythm::times(1, Period::Month);
        // The second and the fourth week are equally near; work is done before.
        assert_eq!(
            counts(&once, &december(), &|week| week == third),
            [0, 1, 0, 0, 0]
        );
        let until_third = |week| week <= third;
        assert_eq!(counts(&once, &december(), &until_third), [0, 0, 0, 1, 0]);
        // Away for all of the month it stays where it was.
        assert_eq!(counts(&once, &december(), &|_| true), [0, 0, 1, 0, 0]);
    }

    #[test]
    fn a_part_of_a_week_has_its_part_of_the_pieces() {
        let monday = date(2026, 12, 7);
        let from = |day, times| {
            let days = (date(2026, 12, day), Date::MAX);
            pieces(&Rhythm::times(times, Period::Week), days, monday, &present).len()
        };
        // Wednesday to Sunday: 2 × 5/7 = 1.4; Friday to Sunday: 1 × 3/7 = 0.4; Thursday: 0.6.
        assert_eq!(
            (from(9, 2), from(11, 1), from(10, 1), from(14, 2)),
            (1, 0, 1, 0)
        );
        let mut rhythm = Rhythm::times(2, Period::Week);
        rhythm.seasons.push(Season {
            from: DayOfYear { month: 12, day: 10 },
            until: DayOfYear { month: 12, day: 24 },
            frequency: Frequency::Times(Times::per(5, Period::Week)),
            ..Season::default()
        });
        // 2 × 3/7 + 5 × 4/7 = 3.7; 5; 5 × 4/7 + 2 × 3/7 = 3.7; 2.
        assert_eq!(counts(&rhythm, &december(), &present), [2, 4, 5, 4, 2]);
    }

    #[test]
    fn a_rule_names_its_day() {
        let rule = |nth, weekday, every| Rhythm {
            usual: Frequency::Rule(DayRule {
                nth,
                weekday,
                every,
            }),
            seasons: Vec::new(),
        };
        let first = rule(Nth::First, Weekday::Monday, RulePeriod::Month);
        let week = date(2026, 12, 7);
        assert_eq!(pieces(&first, ALWAYS, week, &present), [Some(week)]);
        let quarter = rule(Nth::First, Weekday::Monday, RulePeriod::Quarter);
        assert_eq!(counts(&quarter, &december(), &present), [0; 5]);
        assert_eq!(pieces(&Rhythm::default(), ALWAYS, week, &present), []);
    }
}
