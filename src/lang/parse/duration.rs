//! Reading lengths of time.

use super::super::{InputError, Lang};
use super::number::spaced;

/// The longest time that is taken for meant: 10,000 hours, in minutes.
const LIMIT_MINUTES: i64 = 10_000 * 60;

/// A unit of time as typed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unit {
    Hours,
    Minutes,
}

impl Lang {
    /// Reads a length of time such as "7:30", "7,5", "7.5 h", "90 min", "1 h 30" or "2h"; returns
    /// it in minutes, rounded. A bare number is hours. Both languages' words are understood.
    pub fn parse_duration(&self, s: &str) -> Result<i64, InputError> {
        let text = spaced(s).to_lowercase();
        if text.is_empty() {
            return Err(InputError::Empty);
        }
        let minutes = match clock(&text) {
            Some(minutes) => minutes,
            None => self.in_units(&text)?,
        };
        if minutes < 0 {
            Err(InputError::NotADuration)
        } else if minutes > LIMIT_MINUTES {
            Err(InputError::TooLong)
        } else {
            Ok(minutes)
        }
    }

    /// Reads numbers with units.
    fn in_units(&self, text: &str) -> Result<i64, InputError> {
        let parts = parts(text).ok_or(InputError::NotADuration)?;
        match parts.as_slice() {
            [(hours, None | Some(Unit::Hours))] => {
                let thousandths = self.count(hours)?;
                // Rounded to the minute; "0,33" is 20 minutes. Negative ones are refused anyway.
                Ok((thousandths * 60 + 500).div_euclid(1_000))
            }
            [(minutes, Some(Unit::Minutes))] => whole(self.count(minutes)?),
            [
                (hours, Some(Unit::Hours)),
                (minutes, None | Some(Unit::Minutes)),
            ] => {
                let (hours, minutes) = (whole(self.count(hours)?)?, whole(self.count(minutes)?)?);
                if hours < 0 || !(0..60).contains(&minutes) {
                    return Err(InputError::NotADuration);
                }
                Ok(hours * 60 + minutes)
            }
            _ => Err(InputError::NotADuration),
        }
    }

    /// A number in thousandths; its errors are told in terms of time.
    fn count(&self, number: &str) -> Result<i64, InputError> {
        self.parse_decimal(number).map_err(|error| match error {
            InputError::TooLarge => InputError::TooLong,
            InputError::Empty | InputError::NotANumber => InputError::NotADuration,
            other => other,
        })
    }
}

/// Reads "7:30", with or without a unit behind it.
fn clock(text: &str) -> Option<i64> {
    let (hours, minutes) = text.split_once(':')?;
    let minutes = minutes.strip_suffix('h').unwrap_or(minutes).trim_end();
    let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    // Up to five digits cannot overflow and reach the limit.
    let sound = digits(hours) && digits(minutes) && minutes.len() == 2 && hours.len() <= 5;
    let minutes: i64 = minutes.parse().ok().filter(|it| sound && *it < 60)?;
    Some(hours.parse::<i64>().ok()? * 60 + minutes)
}

/// Whole minutes or hours of a number in thousandths.
fn whole(thousandths: i64) -> Result<i64, InputError> {
    if thousandths % 1_000 == 0 {
        Ok(thousandths / 1_000)
    } else {
        Err(InputError::NotADuration)
    }
}

/// Takes "1 h 30 min" apart into its numbers, each with the unit behind it.
fn parts(text: &str) -> Option<Vec<(&str, Option<Unit>)>> {
    let mut found = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let end = rest.find(char::is_alphabetic).unwrap_or(rest.len());
        let (number, after) = rest.split_at(end);
        let end = after
            .find(|c: char| !c.is_alphabetic())
            .unwrap_or(after.len());
        let (word, after) = after.split_at(end);
        let unit = if word.is_empty() {
            None
        } else {
            Some(unit(word)?)
        };
        found.push((number.trim(), unit));
        // "Std." and "Min." may carry the point of an abbreviation.
        rest = after.strip_prefix('.').unwrap_or(after).trim_start();
    }
    Some(found)
}

fn unit(word: &str) -> Option<Unit> {
    match word {
        "h" | "std" | "stunde" | "stunden" | "hr" | "hrs" | "hour" | "hours" => Some(Unit::Hours),
        "m" | "min" | "mins" | "minute" | "minuten" | "minutes" => Some(Unit::Minutes),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::{Language, Region};
    use super::*;
    use InputError::{Ambiguous, Empty, NotADuration, TooLong, TooPrecise};

    #[test]
    fn lengths_of_time_are_read_as_people_write_them() {
        for language in Language::ALL {
            for region in Region::ALL {
                let lang = Lang::new(language, region);
                for (typed, expected) in [
                    ("7:30", Ok(450)),
                    ("7:30 h", Ok(450)),
                    ("0:45", Ok(45)),
                    ("7,5", Ok(450)),
                    ("7.5 h", Ok(450)),
                    ("90 min", Ok(90)),
                    ("45m", Ok(45)),
                    ("1 h 30", Ok(90)),
                    ("1h30", Ok(90)),
                    ("1 h 30 min", Ok(90)),
                    ("2h", Ok(120)),
                    ("3", Ok(180)),
                    ("0", Ok(0)),
                    ("0,33", Ok(20)),
                    ("0.125", Ok(8)),
                    ("1,5 Std.", Ok(90)),
                    ("2 Std. 15 Min.", Ok(135)),
                    ("2 Stunden", Ok(120)),
                    ("2 hours 5 minutes", Ok(125)),
                    ("1'200 min", Ok(1_200)),
                    ("10000", Ok(600_000)),
                    ("10000:01", Err(TooLong)),
                    ("10001", Err(TooLong)),
                    ("5000000000", Err(TooLong)),
                    ("", Err(Empty)),
                    ("h", Err(NotADuration)),
                    ("bald", Err(NotADuration)),
                    ("7:5", Err(NotADuration)),
                    ("7:75", Err(NotADuration)),
                    ("1 h 75", Err(NotADuration)),
                    ("1,5 h 30", Err(NotADuration)),
                    ("30 min 1 h", Err(NotADuration)),
                    ("90,5 min", Err(NotADuration)),
                    ("3 Tage", Err(NotADuration)),
                    ("-2", Err(NotADuration)),
                    ("-1 h 30", Err(NotADuration)),
                    ("1.2345", Err(TooPrecise)),
                ] {
                    assert_eq!(
                        lang.parse_duration(typed),
                        expected,
                        "{typed:?} {language:?} {region:?}"
                    );
                }
            }
        }
        let swiss = Lang::new(Language::German, Region::Switzerland);
        assert_eq!(swiss.parse_duration("1,234"), Err(Ambiguous));
    }

    #[test]
    fn what_is_shown_can_be_typed_again() {
        for language in Language::ALL {
            for region in Region::ALL {
                let lang = Lang::new(language, region);
                for minutes in [0, 5, 45, 60, 61, 450, 74_070, 600_000] {
                    let shown = lang.duration(minutes);
                    assert_eq!(
                        lang.parse_duration(&shown),
                        Ok(minutes),
                        "{shown:?} {region:?}"
                    );
                }
            }
        }
    }
}
