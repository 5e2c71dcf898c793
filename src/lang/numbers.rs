//! Whole numbers, decimals, percentages, money and hours as they are written in each region.
//!
//! A number never stands apart from its unit: the space between them is a no-break space (U+00A0).

use fluent_bundle::FluentValue;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};

use super::{Lang, Language, Region};

/// The space between a number and its unit, at which no line may end.
pub(super) const NO_BREAK_SPACE: char = '\u{a0}';

/// The marks inside numbers of one language and region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Symbols {
    /// Between the whole and its fraction.
    pub(super) decimal: char,
    /// Between thousands.
    pub(super) group: char,
    /// Between thousands of money, which Austria writes with a point.
    pub(super) money_group: char,
}

impl Symbols {
    /// Reads the marks off a number printed with the data of the Unicode CLDR.
    ///
    /// Only the marks are taken from there: the texts print numbers through a plain function,
    /// which cannot carry a formatter, and all our regions group by threes from 1,000 on.
    pub(super) fn of(language: Language, region: Region) -> Self {
        let (decimal, group) = cldr_marks(language, region).unwrap_or(('.', ','));
        let money_group = if region == Region::Austria {
            '.'
        } else {
            group
        };
        Self {
            decimal,
            group,
            money_group,
        }
    }
}

/// The decimal and the group mark of the CLDR.
fn cldr_marks(language: Language, region: Region) -> Option<(char, char)> {
    let tag = format!("{}-{}", language.code(), region.code());
    let locale = DecimalFormatterPreferences::from_locale_strict(&tag.parse().ok()?).ok()?;
    let formatter = DecimalFormatter::try_new(locale, DecimalFormatterOptions::default()).ok()?;
    let mut sample = Decimal::from(12_345);
    sample.multiply_pow10(-1);
    // "1.234,5": the marks are all that is not a digit, the group first.
    let printed = formatter.format(&sample).to_string();
    let mut marks = printed.chars().filter(|c| !c.is_ascii_digit());
    let (group, decimal) = (marks.next()?, marks.next()?);
    Some((decimal, group))
}

/// The function through which texts print their numbers.
pub(super) fn fluent_number<M>(symbols: Symbols) -> fn(&FluentValue<'_>, &M) -> Option<String> {
    match symbols.group {
        '.' => printed::<'.', M>,
        '\'' => printed::<'\'', M>,
        NO_BREAK_SPACE => printed::<NO_BREAK_SPACE, M>,
        _ => printed::<',', M>,
    }
}

fn printed<const GROUP: char, M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let number: i64 = number.as_string().parse().ok()?;
    Some(sign(number).to_owned() + &grouped(number.unsigned_abs(), GROUP))
}

fn sign(number: i64) -> &'static str {
    if number < 0 { "-" } else { "" }
}

/// The digits of a number with a mark between every three of them.
fn grouped(number: u64, mark: char) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() * 4 / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(mark);
        }
        text.push(digit);
    }
    text
}

/// Thousandths as a decimal number without trailing zeros.
pub(super) fn decimal_text(thousandths: i64, symbols: Symbols) -> String {
    let size = thousandths.unsigned_abs();
    let mut text = sign(thousandths).to_owned() + &grouped(size / 1_000, symbols.group);
    if !size.is_multiple_of(1_000) {
        text.push(symbols.decimal);
        text.push_str(format!("{:03}", size % 1_000).trim_end_matches('0'));
    }
    text
}

/// Cents as an amount without sign and currency: "1.234,50".
pub(super) fn money_digits(cents: u64, group: char, decimal: char) -> String {
    format!("{}{decimal}{:02}", grouped(cents / 100, group), cents % 100)
}

impl Lang {
    /// A whole number: 1.234.
    pub fn integer(&self, n: i64) -> String {
        sign(n).to_owned() + &grouped(n.unsigned_abs(), self.symbols.group)
    }

    /// A decimal number given in thousandths, without trailing zeros: 4600 is "4,6".
    pub fn decimal(&self, thousandths: i64) -> String {
        decimal_text(thousandths, self.symbols)
    }

    /// A share given in per mille: 215 is "21,5 %", in English "21.5%".
    pub fn percent(&self, per_mille: i64) -> String {
        let mut text = self.decimal(per_mille.saturating_mul(100));
        if self.language == Language::German {
            text.push(NO_BREAK_SPACE);
        }
        text.push('%');
        text
    }

    /// An amount of money in cents with its currency (ISO 4217: EUR, CHF, USD, GBP): "1.234,50 €".
    pub fn money(&self, cents: i64, currency: &str) -> String {
        let symbols = self.symbols;
        let digits = money_digits(cents.unsigned_abs(), symbols.money_group, symbols.decimal);
        self.with_currency(sign(cents), &digits, currency)
    }

    /// An amount of money without its cents where they are zero: "1.234 €".
    pub fn money_short(&self, cents: i64, currency: &str) -> String {
        if cents % 100 == 0 {
            let digits = grouped(cents.unsigned_abs() / 100, self.symbols.money_group);
            self.with_currency(sign(cents), &digits, currency)
        } else {
            self.money(cents, currency)
        }
    }

    /// Puts sign, amount and currency in the order of the region, following the CLDR.
    fn with_currency(&self, sign: &str, digits: &str, currency: &str) -> String {
        let symbol = currency_symbol(currency, self.region);
        match (self.region, self.language) {
            (Region::Switzerland, _) if sign.is_empty() => {
                format!("{symbol}{NO_BREAK_SPACE}{digits}")
            }
            (Region::Switzerland, _) => format!("{symbol}{sign}{digits}"),
            (Region::Austria, _) => format!("{sign}{symbol}{NO_BREAK_SPACE}{digits}"),
            (Region::UnitedKingdom | Region::UnitedStates, Language::English) => {
                let letters = symbol.ends_with(|c: char| c.is_ascii_alphabetic());
                let space = if letters { "\u{a0}" } else { "" };
                format!("{sign}{symbol}{space}{digits}")
            }
            _ => format!("{sign}{digits}{NO_BREAK_SPACE}{symbol}"),
        }
    }

    /// A length of time in minutes: "7 h 30", "45 min", "2 h"; in English "7 h 30 min".
    pub fn duration(&self, minutes: i64) -> String {
        let size = minutes.unsigned_abs();
        let (hours, rest) = (grouped(size / 60, self.symbols.group), size % 60);
        let text = match (size / 60, rest) {
            (_, 0) => format!("{hours} h"),
            (0, _) => format!("{rest} min"),
            _ if self.language == Language::German => format!("{hours} h {rest:02}"),
            _ => format!("{hours} h {rest} min"),
        };
        sign(minutes).to_owned() + &text.replace(' ', "\u{a0}")
    }
}

/// The sign of a currency. Switzerland writes the codes; unknown currencies keep theirs.
fn currency_symbol(currency: &str, region: Region) -> &str {
    match currency {
        _ if region == Region::Switzerland => currency,
        "EUR" => "€",
        "GBP" => "£",
        "USD" => "$",
        code => code,
    }
}

#[cfg(test)]
mod tests;
