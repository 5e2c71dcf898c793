//! Reading numbers and money.
//!
//! The last point or comma is the decimal mark if one or two digits follow it, and otherwise what
//! it is in the region. So "4.6" and "4,6" are understood everywhere, and "1.234" is one thousand
//! and some in Germany. Apostrophes and all kinds of spaces are taken as marks between thousands.

use super::super::numbers::Symbols;
use super::super::{InputError, Lang};

/// Numbers from here on are taken for a slip: a thousand million, in thousandths.
const LIMIT_THOUSANDTHS: u64 = 1_000_000_000_000;

/// Stands for every apostrophe and space between thousands.
const SPACER: char = '_';

/// What may stand before or after an amount of money, in lower case, longer ones first.
const CURRENCIES: [&str; 17] = [
    "franken", "francs", "dollars", "dollar", "pounds", "pound", "euros", "euro", "sfr.", "eur",
    "chf", "usd", "gbp", "us$", "sfr", "fr.", "fr",
];
const CURRENCY_SIGNS: [&str; 3] = ["€", "$", "£"];
/// Written in place of no cents: "50.–" and "50,--".
const NO_CENTS: [&str; 6] = [".--", ",--", ".-", ",-", ".–", ",–"];

impl Lang {
    /// Reads a number; returns it in thousandths.
    pub fn parse_decimal(&self, s: &str) -> Result<i64, InputError> {
        Typed::read(s, self.symbols)?.scaled(3, LIMIT_THOUSANDTHS)
    }

    /// Reads an amount of money, with or without its currency around it; returns it in cents.
    ///
    /// The currency typed is not compared with that of the plan.
    pub fn parse_money(&self, s: &str) -> Result<i64, InputError> {
        let lower = spaced(s).to_lowercase();
        let (negative, rest) = split_sign(&lower);
        let rest = without_currency(rest);
        let (negative_inside, rest) = split_sign(rest);
        if negative && negative_inside {
            return Err(InputError::NotANumber);
        }
        let rest = NO_CENTS
            .iter()
            .find_map(|end| rest.strip_suffix(end))
            .unwrap_or(rest);
        let typed = Typed::read(rest, self.symbols)?;
        let cents = typed.scaled(2, LIMIT_THOUSANDTHS / 10)?;
        Ok(if negative || negative_inside {
            -cents
        } else {
            cents
        })
    }
}

/// A number as typed, taken apart.
struct Typed {
    negative: bool,
    whole: String,
    fraction: String,
}

impl Typed {
    fn read(s: &str, symbols: Symbols) -> Result<Self, InputError> {
        let text = spaced(s);
        let (negative, body) = split_sign(&text);
        if body.is_empty() {
            return Err(if negative {
                InputError::NotANumber
            } else {
                InputError::Empty
            });
        }
        let body = body.replace([' ', '\'', '’'], "_");
        let (whole, fraction) = match decimal_mark(&body, symbols)? {
            Some(at) => body.split_at(at),
            None => (body.as_str(), ""),
        };
        let mut fraction = fraction.chars();
        let marked = fraction.next().is_some();
        let fraction = fraction.as_str();
        let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
        if marked && (fraction.is_empty() || !digits(fraction)) {
            return Err(InputError::NotANumber);
        }
        let whole = if whole.is_empty() && marked {
            "0".to_owned()
        } else {
            ungrouped(whole)?
        };
        Ok(Self {
            negative,
            whole,
            fraction: fraction.to_owned(),
        })
    }

    /// The value in units of the given decimal place, if it has no more places and is in bounds.
    fn scaled(&self, places: usize, limit: u64) -> Result<i64, InputError> {
        if self.fraction.len() > places {
            return Err(InputError::TooPrecise);
        }
        let digits = format!("{}{:0<places$}", self.whole, self.fraction);
        // Only digits are left, so what cannot be read is too long.
        let size: u64 = digits.parse().map_err(|_| InputError::TooLarge)?;
        if size >= limit {
            return Err(InputError::TooLarge);
        }
        let value = i64::try_from(size).map_err(|_| InputError::TooLarge)?;
        Ok(if self.negative { -value } else { value })
    }
}

/// The text without spaces around it, and with a plain space for each kind of space inside.
pub(super) fn spaced(s: &str) -> String {
    let plain = |c: char| if c.is_whitespace() { ' ' } else { c };
    s.trim().chars().map(plain).collect()
}

/// Takes a leading sign off: whether it is a minus, and the rest.
fn split_sign(s: &str) -> (bool, &str) {
    let s = s.trim();
    s.strip_prefix(['-', '−', '–'])
        .map(|rest| (true, rest.trim_start()))
        .or_else(|| s.strip_prefix('+').map(|rest| (false, rest.trim_start())))
        .unwrap_or((false, s))
}

/// Takes one currency off the beginning or the end of an amount in lower case.
fn without_currency(s: &str) -> &str {
    CURRENCIES
        .iter()
        .chain(&CURRENCY_SIGNS)
        .find_map(|name| s.strip_prefix(name).or_else(|| s.strip_suffix(name)))
        .unwrap_or(s)
        .trim()
}

/// Where the decimal mark stands, if there is one.
fn decimal_mark(body: &str, symbols: Symbols) -> Result<Option<usize>, InputError> {
    let Some(at) = body.rfind(['.', ',']) else {
        return Ok(None);
    };
    let (before, rest) = body.split_at(at);
    let mark = if rest.starts_with('.') { '.' } else { ',' };
    let following = rest.len() - 1;
    if before.contains(mark) {
        // A decimal mark comes only once, so these stand between thousands.
        return Ok(None);
    }
    let could_group = following == 3 && could_lead_a_group(before);
    if !could_group || mark == symbols.decimal {
        return Ok(Some(at));
    }
    // With apostrophes between the thousands, "1,234" could be either. So it could with spaces
    // before it: "1 234.567".
    let usual = symbols.group != '\'' && !before.contains(SPACER);
    if usual {
        Ok(None)
    } else {
        Err(InputError::Ambiguous)
    }
}

/// Whether a mark after these digits can stand between thousands.
fn could_lead_a_group(before: &str) -> bool {
    let first = before.split(SPACER).next().unwrap_or_default();
    (1..=3).contains(&first.len())
        && first != "0"
        && before.chars().all(|c| c.is_ascii_digit() || c == SPACER)
}

/// The digits of a whole number without the marks between thousands, which must stand right.
fn ungrouped(whole: &str) -> Result<String, InputError> {
    let mark = whole.chars().find(|c| !c.is_ascii_digit());
    let mut groups = whole.split(|c| Some(c) == mark);
    let first = groups.next().unwrap_or_default();
    let mut digits = first.to_owned();
    let mut right = !first.is_empty() && matches!(mark, None | Some('.' | ',' | SPACER));
    for group in groups {
        right &= group.len() == 3 && first.len() <= 3;
        digits.push_str(group);
    }
    right &= digits.chars().all(|c| c.is_ascii_digit());
    right.then_some(digits).ok_or(InputError::NotANumber)
}

#[cfg(test)]
mod tests;
