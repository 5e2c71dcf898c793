//! Reading dates.

use jiff::civil::{Date, Weekday};

use super::super::dates::DateOrder;
use super::super::{InputError, Lang};
use super::number::spaced;

impl Lang {
    /// Reads a date as written in the region, as ISO 8601 ("2027-01-05"), or with the month's name.
    ///
    /// Without a year it is the next such day, counted from `today`. Two digits of a year are
    /// those of this century. "heute" and "today" are understood in both languages.
    pub fn parse_date(&self, s: &str, today: Date) -> Result<Date, InputError> {
        let text = spaced(s).to_lowercase();
        match text.as_str() {
            "" => return Err(InputError::Empty),
            "heute" | "today" => return Ok(today),
            _ => {}
        }
        let (day, month, year) = self.day_month_year(&text).ok_or(InputError::NotADate)?;
        let date = match year {
            Some(year) => Date::new(year, month, day).ok(),
            None => next(day, month, today),
        };
        date.ok_or(InputError::NoSuchDay)
    }

    /// Day, month and, where typed, year.
    fn day_month_year(&self, text: &str) -> Option<(i8, i8, Option<i16>)> {
        let parts: Vec<&str> = text
            .split(['.', '/', '-', ',', ' '])
            .filter(|part| !part.is_empty())
            .filter(|part| !self.is_weekday(part))
            .collect();
        let (first, second, year) = match parts.as_slice() {
            [year, month, day] if year.len() == 4 && full_year(year).is_some() => {
                return Some((number(day)?, number(month)?, full_year(year)));
            }
            [first, second] => (first, second, None),
            [first, second, year] => (first, second, Some(full_year(year)?)),
            _ => return None,
        };
        // A name says by itself which of the two is the month.
        if let Some(month) = self.named_month(first) {
            return Some((number(second)?, month, year));
        }
        if let Some(month) = self.named_month(second) {
            return Some((number(first)?, month, year));
        }
        let (day, month) = match DateOrder::of(self.language, self.region) {
            DateOrder::MonthDaySlashes => (second, first),
            DateOrder::DayMonthDots | DateOrder::DayMonthSlashes => (first, second),
        };
        Some((number(day)?, number(month)?, year))
    }

    /// The month whose name begins with the word, of which three letters are enough.
    fn named_month(&self, word: &str) -> Option<i8> {
        // "Jan" is fine for "Jänner", and "Marz" for "März".
        let plain = |name: &str| name.to_lowercase().replace('ä', "a");
        let word = plain(word);
        let long_enough = word.chars().count() >= 3;
        (1..=12).find(|month| long_enough && plain(self.month_name(*month)).starts_with(&word))
    }

    /// Whether the word is a weekday, which may stand before a date and says nothing new.
    fn is_weekday(&self, word: &str) -> bool {
        Weekday::Monday.cycle_forward().take(7).any(|weekday| {
            [self.weekday_name(weekday), self.weekday_short(weekday)]
                .iter()
                .any(|name| name.to_lowercase() == word)
        })
    }
}

/// A day or month in one or two digits.
fn number(text: &str) -> Option<i8> {
    let digits = text.len() <= 2 && text.chars().all(|c| c.is_ascii_digit());
    text.parse().ok().filter(|_| digits)
}

/// A year in two or four digits. Years before 1900 are slips of the finger.
fn full_year(text: &str) -> Option<i16> {
    let digits = text.chars().all(|c| c.is_ascii_digit());
    let year: i16 = text.parse().ok().filter(|_| digits)?;
    match text.len() {
        2 => Some(2000 + year),
        4 if year >= 1900 => Some(year),
        _ => None,
    }
}

/// The next such day from today on. Leap days may be up to eight years away.
fn next(day: i8, month: i8, today: Date) -> Option<Date> {
    (0..=8).find_map(|years| {
        let date = Date::new(today.year().checked_add(years)?, month, day).ok()?;
        (date >= today).then_some(date)
    })
}

#[cfg(test)]
mod tests {
    use InputError::{Empty, NoSuchDay, NotADate};
    use jiff::civil::date;

    use super::super::super::{Language, Region};
    use super::*;

    const TODAY: Date = date(2026, 11, 21);

    fn check(language: Language, region: Region, table: &[(&str, Result<Date, InputError>)]) {
        let lang = Lang::new(language, region);
        for (typed, expected) in table {
            assert_eq!(
                lang.parse_date(typed, TODAY),
                *expected,
                "{typed:?} {language:?} {region:?}"
            );
        }
    }

    #[test]
    fn dates_are_read_everywhere_when_clear() {
        for language in Language::ALL {
            for region in Region::ALL {
                check(
                    language,
                    region,
                    &[
                        ("2027-01-05", Ok(date(2027, 1, 5))),
                        ("heute", Ok(TODAY)),
                        (" Today ", Ok(TODAY)),
                        ("5.5.27", Ok(date(2027, 5, 5))),
                        ("21 November 2026", Ok(TODAY)),
                        ("November 21, 2026", Ok(TODAY)),
                        ("", Err(Empty)),
                        ("bald", Err(NotADate)),
                        ("5", Err(NotADate)),
                        ("5.5.5.2027", Err(NotADate)),
                        ("5.5.027", Err(NotADate)),
                        ("5.5.0027", Err(NotADate)),
                        ("+5.5.2027", Err(NotADate)),
                        ("2027-02-30", Err(NoSuchDay)),
                        ("29.29.27", Err(NoSuchDay)),
                        ("0.0.27", Err(NoSuchDay)),
                    ],
                );
            }
        }
    }

    #[test]
    fn german_dates() {
        for region in [Region::Germany, Region::Austria, Region::Switzerland] {
            check(
                Language::German,
                region,
                &[
                    ("5.1.27", Ok(date(2027, 1, 5))),
                    ("05.01.2027", Ok(date(2027, 1, 5))),
                    ("5. 1. 2027", Ok(date(2027, 1, 5))),
                    ("5/1/27", Ok(date(2027, 1, 5))),
                    ("5.1.", Ok(date(2027, 1, 5))),
                    ("5.1", Ok(date(2027, 1, 5))),
                    ("21.11.", Ok(TODAY)),
                    ("20.11.", Ok(date(2027, 11, 20))),
                    ("24.12.", Ok(date(2026, 12, 24))),
                    ("29.2.", Ok(date(2028, 2, 29))),
                    ("31.2.", Err(NoSuchDay)),
                    ("31.2.27", Err(NoSuchDay)),
                    ("Sa 21.11.2026", Ok(TODAY)),
                    ("Samstag, 21. November 2026", Ok(TODAY)),
                    ("3. März", Ok(date(2027, 3, 3))),
                    ("3. Dez. 26", Ok(date(2026, 12, 3))),
                ],
            );
        }
        check(
            Language::German,
            Region::Austria,
            &[
                ("5. Jänner 2027", Ok(date(2027, 1, 5))),
                ("5. Jan.", Ok(date(2027, 1, 5))),
            ],
        );
    }

    #[test]
    fn english_dates() {
        check(
            Language::English,
            Region::UnitedKingdom,
            &[
                ("5/1/27", Ok(date(2027, 1, 5))),
                ("5/1", Ok(date(2027, 1, 5))),
                ("Mon 4 Jan 2027", Ok(date(2027, 1, 4))),
                ("1/21/2027", Err(NoSuchDay)),
            ],
        );
        check(
            Language::English,
            Region::UnitedStates,
            &[
                ("5/1/27", Ok(date(2027, 5, 1))),
                ("12/24", Ok(date(2026, 12, 24))),
                ("Jan 4, 2027", Ok(date(2027, 1, 4))),
                ("21/1/2027", Err(NoSuchDay)),
            ],
        );
    }

    #[test]
    fn what_is_shown_can_be_typed_again() {
        for language in Language::ALL {
            for region in Region::ALL {
                let lang = Lang::new(language, region);
                for month in 1..=12 {
                    let day = date(2027, month, 7);
                    for shown in [lang.date(day), lang.date_long(day)] {
                        assert_eq!(
                            lang.parse_date(&shown, TODAY),
                            Ok(day),
                            "{shown:?} {region:?}"
                        );
                    }
                }
            }
        }
    }
}
