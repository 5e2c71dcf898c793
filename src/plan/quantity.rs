//! Exact amounts: money in cents, measures in thousandths. No floating point anywhere, so a
//! plan can be compared for equality and "changed" is exact.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::macros::choice;

/// An amount of money in cents (Rappen, pence) of the plan's currency.
/// In the file it stands as text, `"1234.50"`, so that nobody takes cents for euros.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money {
    /// The amount in cents.
    pub cents: i64,
}

/// A measured or wished value in thousandths: 4.6 stars are 4600.
/// In the file it stands as text, `"4.6"`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quantity {
    /// The value in thousandths.
    pub thousandths: i64,
}

impl Money {
    /// An amount of cents.
    pub const fn cents(cents: i64) -> Self {
        Self { cents }
    }

    /// An amount of whole euros, francs, pounds or dollars.
    pub const fn whole(amount: i64) -> Self {
        Self {
            cents: amount * 100,
        }
    }
}

impl Quantity {
    /// A whole number.
    pub const fn whole(number: i64) -> Self {
        Self {
            thousandths: number * 1000,
        }
    }

    /// A value in thousandths.
    pub const fn thousandths(thousandths: i64) -> Self {
        Self { thousandths }
    }
}

impl std::ops::Add for Money {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self {
            cents: self.cents.saturating_add(other.cents),
        }
    }
}

impl std::ops::Sub for Money {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self {
            cents: self.cents.saturating_sub(other.cents),
        }
    }
}

impl std::ops::AddAssign for Money {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl std::iter::Sum for Money {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
        iter.fold(Self::default(), std::ops::Add::add)
    }
}

/// The largest absolute value that a file may hold, in the smallest unit: a trillion.
const LARGEST: i64 = 1_000_000_000_000;

fn write_decimal(f: &mut fmt::Formatter<'_>, value: i64, digits: u32) -> fmt::Result {
    let unit = 10_u64.pow(digits);
    let (whole, rest) = (value.unsigned_abs() / unit, value.unsigned_abs() % unit);
    let sign = if value < 0 { "-" } else { "" };
    write!(f, "{sign}{whole}.{rest:0width$}", width = digits as usize)
}

/// Reads `-12.5` with at most `digits` decimals; `None` for anything else.
fn read_decimal(text: &str, digits: u32) -> Option<i64> {
    let (negative, text) = text
        .strip_prefix('-')
        .map_or((false, text), |rest| (true, rest));
    let (whole, rest) = text.split_once('.').unwrap_or((text, ""));
    let all_digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || !all_digits(whole) || !all_digits(rest) || (digits as usize) < rest.len()
    {
        return None;
    }
    let padded = format!("{whole}{rest:0<width$}", width = digits as usize);
    let value: i64 = padded.parse().ok()?;
    (value <= LARGEST).then_some(if negative { -value } else { value })
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_decimal(f, self.cents, 2)
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.thousandths % 1000 == 0 {
            return write!(f, "{}", self.thousandths / 1000);
        }
        let mut text = String::new();
        fmt::write(&mut text, format_args!("{}", Exact(self.thousandths)))?;
        f.write_str(text.trim_end_matches('0'))
    }
}

struct Exact(i64);

impl fmt::Display for Exact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_decimal(f, self.0, 3)
    }
}

macro_rules! as_text {
    ($name:ident, $field:ident, $digits:literal, $expected:literal) => {
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                let value = read_decimal(&text, $digits).ok_or_else(|| {
                    de::Error::invalid_value(de::Unexpected::Str(&text), &$expected)
                })?;
                Ok(Self { $field: value })
            }
        }
    };
}

as_text!(Money, cents, 2, "an amount of money such as \"1234.50\"");
as_text!(Quantity, thousandths, 3, "a number such as \"4.6\"");

/// How much something costs, with the honest answers that real plans give.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Amount {
    /// Not decided yet. Shown as open and never counted as zero.
    #[default]
    Open,
    /// Deliberately nothing.
    Nothing,
    /// An exact amount.
    Exact(Money),
    /// A range, from the least to the most. Computed with its upper end, to be safe.
    Between(Money, Money),
}

impl Amount {
    /// The amount to plan with: the upper end of a range; `None` while it is open.
    pub fn planned(self) -> Option<Money> {
        match self {
            Self::Open => None,
            Self::Nothing => Some(Money::default()),
            Self::Exact(money) => Some(money),
            Self::Between(least, most) => Some(least.max(most)),
        }
    }
}

choice! {
    /// How often an amount of money falls due.
    pub enum Interval: "interval" {
        /// One single time.
        Once = "once",
        /// Each calendar day.
        Day = "day",
        /// Each week.
        Week = "week",
        /// Each month.
        Month = "month",
        /// Each quarter of a year.
        Quarter = "quarter",
        /// Each year.
        Year = "year",
    }
}

choice! {
    /// The currency of a plan. One plan has one currency.
    pub enum Currency: "currency" {
        /// Euro.
        Eur = "eur",
        /// Swiss franc.
        Chf = "chf",
        /// Pound sterling.
        Gbp = "gbp",
        /// US dollar.
        Usd = "usd",
    }
}

impl Currency {
    /// The ISO 4217 code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Eur => "EUR",
            Self::Chf => "CHF",
            Self::Gbp => "GBP",
            Self::Usd => "USD",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_stand_in_the_file_as_a_person_would_write_them() {
        let ron = |money: Money| ron::to_string(&money).unwrap();
        assert_eq!(ron(Money::cents(123_450)), "\"1234.50\"");
        assert_eq!(ron(Money::cents(-5)), "\"-0.05\"");
        assert_eq!(Quantity::thousandths(4600).to_string(), "4.6");
        assert_eq!(Quantity::whole(40).to_string(), "40");
        assert_eq!(Quantity::thousandths(-500).to_string(), "-0.5");
    }

    #[test]
    fn amounts_are_read_back_exactly_and_nonsense_is_refused() {
        for cents in [0, 1, -1, 99, 100, 123_456_789, -250] {
            let money = Money::cents(cents);
            let text = ron::to_string(&money).unwrap();
            assert_eq!(ron::from_str::<Money>(&text).unwrap(), money);
        }
        for bad in [
            "\"\"",
            "\"1,5\"",
            "\"1.234\"",
            "\"a\"",
            "\"99999999999999999999\"",
            "\"-\"",
        ] {
            assert!(ron::from_str::<Money>(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn an_open_amount_is_not_zero() {
        assert_eq!(Amount::Open.planned(), None);
        assert_eq!(Amount::Nothing.planned(), Some(Money::default()));
        assert_eq!(
            Amount::Between(Money::whole(9), Money::whole(5)).planned(),
            Some(Money::whole(9))
        );
    }
}
