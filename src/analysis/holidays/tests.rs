//! Real calendars, by hand.

use jiff::civil::date;

use super::*;
use crate::catalogue::catalogue;
use crate::plan::Country;

/// Month and day of all holidays of a place in a year.
fn calendar(country: Country, state: &str, year: i16) -> Vec<(i8, i8)> {
    let business = Business {
        country: Some(country),
        state: state.to_owned(),
        ..Business::default()
    };
    let (from, until) = (date(year, 1, 1), date(year, 12, 31));
    let found = public_holidays(&business, catalogue(), from, until);
    let days = found.iter();
    days.map(|it| (it.date.month(), it.date.day())).collect()
}

#[test]
fn easter_is_where_the_calendar_has_it() {
    for (year, month, day) in [
        (2024, 3, 31),
        (2025, 4, 20),
        (2026, 4, 5),
        (2027, 3, 28),
        (2028, 4, 16),
        // The latest and the earliest there can be.
        (2038, 4, 25),
        (1818, 3, 22),
    ] {
        assert_eq!(easter_sunday(year), Some(date(year, month, day)));
    }
}

#[test]
fn bavaria_has_twelve_days_for_all_in_2026_and_2027() {
    // New Year, Epiphany, Good Friday, Easter Monday, May Day, Ascension, Whit Monday, Corpus
    // Christi, Unity, All Saints, Christmas twice.
    let year = [
        (1, 1),
        (1, 6),
        (4, 3),
        (4, 6),
        (5, 1),
        (5, 14),
        (5, 25),
        (6, 4),
        (10, 3),
        (11, 1),
        (12, 25),
        (12, 26),
    ];
    assert_eq!(calendar(Country::Germany, "DE-BY", 2026), year);
    let year = [
        (1, 1),
        (1, 6),
        (3, 26),
        (3, 29),
        (5, 1),
        (5, 6),
        (5, 17),
        (5, 27),
        (10, 3),
        (11, 1),
        (12, 25),
        (12, 26),
    ];
    assert_eq!(calendar(Country::Germany, "Bayern", 2027), year);
}

#[test]
fn berlin_has_the_womens_day_since_2019() {
    let has = |state, year| calendar(Country::Germany, state, year).contains(&(3, 8));
    assert!(has("DE-BE", 2026) && has("DE-BE", 2019) && !has("DE-BE", 2018));
    assert!(has("DE-MV", 2023) && !has("DE-MV", 2022) && !has("DE-BB", 2026));
    assert_eq!(calendar(Country::Germany, "DE-BE", 2026).len(), 10);
    assert!(calendar(Country::Germany, "DE-BE", 2028).contains(&(6, 17)));
}

#[test]
fn saxony_has_the_day_of_repentance_on_the_wednesday_before_23_november() {
    for (year, day) in [(2025, 19), (2026, 18), (2027, 17), (2028, 22), (2033, 16)] {
        let days = calendar(Country::Germany, "DE-SN", year);
        let november: Vec<_> = days.iter().filter(|(month, _)| *month == 11).collect();
        assert_eq!(november, [&(11, day)], "{year}");
        assert!(days.contains(&(10, 31)));
    }
}

#[test]
fn the_law_of_2018_gave_the_north_the_day_of_reformation() {
    let has = |state, year| calendar(Country::Germany, state, year).contains(&(10, 31));
    for state in ["DE-HB", "DE-HH", "DE-NI", "DE-SH"] {
        assert!(has(state, 2018) && !has(state, 2016), "{state}");
    }
    assert!(has("DE-SN", 2016) && !has("DE-BE", 2026));
}

#[test]
fn austria_has_thirteen_days_in_every_state() {
    let year = [
        (1, 1),
        (1, 6),
        (4, 6),
        (5, 1),
        (5, 14),
        (5, 25),
        (6, 4),
        (8, 15),
        (10, 26),
        (11, 1),
        (12, 8),
        (12, 25),
        (12, 26),
    ];
    assert_eq!(calendar(Country::Austria, "", 2026), year);
    assert_eq!(calendar(Country::Austria, "AT-3", 2026), year);
    assert!(calendar(Country::Austria, "Wien", 2027).contains(&(3, 29)));
}

#[test]
fn swiss_cantons_differ() {
    let zurich = [
        (1, 1),
        (3, 26),
        (3, 29),
        (5, 1),
        (5, 6),
        (5, 17),
        (8, 1),
        (12, 25),
        (12, 26),
    ];
    assert_eq!(calendar(Country::Switzerland, "CH-ZH", 2027), zurich);
    let ticino = [
        (1, 1),
        (1, 6),
        (3, 19),
        (4, 6),
        (5, 1),
        (5, 14),
        (5, 25),
        (6, 4),
        (6, 29),
        (8, 1),
        (8, 15),
        (11, 1),
        (12, 8),
        (12, 25),
        (12, 26),
    ];
    assert_eq!(calendar(Country::Switzerland, "Ticino", 2026), ticino);
    // Without a canton only what holds everywhere.
    let all = [(1, 1), (5, 14), (8, 1), (12, 25)];
    assert_eq!(calendar(Country::Switzerland, "", 2026), all);
}

#[test]
fn days_by_weekday_and_conditions() {
    let has = |state, year, day| calendar(Country::Switzerland, state, year).contains(&day);
    // The first Thursday of April 2026 is Maundy Thursday.
    assert!(has("CH-GL", 2026, (4, 9)) && !has("CH-GL", 2026, (4, 2)));
    assert!(has("CH-GL", 2027, (4, 1)));
    // First Sunday of September 2026: the 6th; third: the 20th.
    assert!(has("CH-GE", 2026, (9, 10)) && has("CH-VD", 2026, (9, 21)));
    // 26 December: a Saturday in 2026, a Sunday in 2027, a Tuesday in 2028, a Monday in 2033.
    assert!(!has("CH-AR", 2026, (12, 26)) && has("CH-AR", 2027, (12, 26)));
    assert!(!has("CH-AR", 2028, (12, 26)) && has("CH-AR", 2033, (12, 26)));
    assert!(!has("CH-NE", 2027, (12, 26)) && has("CH-NE", 2033, (12, 26)));
    assert_eq!(calendar(Country::Liechtenstein, "", 2026).len(), 15);
}

#[test]
fn a_span_over_new_year_has_the_days_of_both_years_and_no_country_has_none() {
    let mut business = Business {
        country: Some(Country::Germany),
        ..Business::default()
    };
    let found = |business: &Business| {
        let (from, until) = (date(2026, 12, 25), date(2027, 1, 1));
        let found = public_holidays(business, catalogue(), from, until);
        found.iter().map(|it| it.id.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(found(&business), ["christmas", "boxing-day", "new-year"]);
    business.country = Some(Country::Other);
    assert!(found(&business).is_empty());
}

#[test]
fn nothing_is_due_on_a_public_holiday() {
    let business = Business {
        country: Some(Country::Germany),
        ..Business::default()
    };
    let end_of = |monday| last_workday(&business, catalogue(), monday);
    assert_eq!(end_of(date(2026, 12, 14)), date(2026, 12, 18));
    // Christmas Day is a Friday.
    assert_eq!(end_of(date(2026, 12, 21)), date(2026, 12, 24));
}
