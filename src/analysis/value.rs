//! Plain data that a sentence needs. Wording and formatting is done by whoever shows it, because
//! only there the reader's language is known.

use jiff::civil::Date;

use crate::plan::{Money, Platform, Quantity, Training};

/// A value to be filled into a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ArgValue {
    /// The owner's own words. Empty where a name has not been typed yet.
    Text(String),
    /// The key of another text, for example `law-imprint`.
    Key(String),
    /// A count; chooses the plural form.
    Number(i64),
    /// A share in thousandths: 215 is 21.5 %.
    PerMille(i64),
    /// A length of time in minutes.
    Minutes(u64),
    /// Money in the plan's currency.
    Money(Money),
    /// A measured or wished value.
    Quantity(Quantity),
    /// A day.
    Date(Date),
    /// The month of a day, with its year.
    Month(Date),
    /// Weeks by their Mondays, in order; those that follow on one another are named as one range.
    Weeks(Vec<Date>),
    /// What activities are called, one after another.
    Titles(Vec<Title>),
    /// A platform: a listed one is a language text (`platform-<slug>`).
    Platform(Platform),
}

impl ArgValue {
    /// What a training teaches: the topic in own words, else the skill or ability it is for.
    pub(super) fn topic(training: &Training) -> Self {
        match training.purpose() {
            Some(purpose) if training.topic.trim().is_empty() => Self::Key(purpose.to_owned()),
            _ => Self::Text(training.topic.clone()),
        }
    }
}

/// Named values for the `{ $names }` of a text.
pub type Args = Vec<(&'static str, ArgValue)>;

/// What something is called: a text with values, or the owner's own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Title {
    /// A text of the language files.
    Key {
        /// Its key.
        key: &'static str,
        /// Its values.
        args: Args,
    },
    /// The owner's own words.
    Own(String),
}

impl Title {
    /// A text with one value.
    pub(super) fn with(key: &'static str, name: &'static str, value: ArgValue) -> Self {
        Self::Key {
            key,
            args: vec![(name, value)],
        }
    }

    /// A text without values.
    pub(super) const fn plain(key: &'static str) -> Self {
        Self::Key {
            key,
            args: Vec::new(),
        }
    }
}
