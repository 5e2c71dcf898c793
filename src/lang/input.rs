//! Why something typed could not be understood.

use thiserror::Error;

/// The reason why typed text is not a value, with a sentence for the user under [`InputError::key`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum InputError {
    /// Nothing was typed.
    #[error("nothing was typed")]
    Empty,
    /// Something other than a number.
    #[error("not a number")]
    NotANumber,
    /// More decimal places than are kept: two for money, three for other numbers.
    #[error("too many decimal places")]
    TooPrecise,
    /// A number of a billion or more, on either side of zero.
    #[error("the number is too large")]
    TooLarge,
    /// Could be read in two ways, such as "1,234" in Switzerland.
    #[error("the number can be read in two ways")]
    Ambiguous,
    /// Something other than hours and minutes, or less than none.
    #[error("not a length of time")]
    NotADuration,
    /// More than 10,000 hours.
    #[error("the time is too long")]
    TooLong,
    /// Something other than a date.
    #[error("not a date")]
    NotADate,
    /// A date that is in no calendar, such as 31 February.
    #[error("there is no such day")]
    NoSuchDay,
}

impl InputError {
    /// Every reason, for checks.
    pub const ALL: [Self; 9] = [
        Self::Empty,
        Self::NotANumber,
        Self::TooPrecise,
        Self::TooLarge,
        Self::Ambiguous,
        Self::NotADuration,
        Self::TooLong,
        Self::NotADate,
        Self::NoSuchDay,
    ];

    /// The key of the sentence that says what was expected, with an example; it takes no arguments.
    pub fn key(self) -> &'static str {
        match self {
            Self::Empty => "input-error-empty",
            Self::NotANumber => "input-error-not-a-number",
            Self::TooPrecise => "input-error-too-precise",
            Self::TooLarge => "input-error-too-large",
            Self::Ambiguous => "input-error-ambiguous",
            Self::NotADuration => "input-error-not-a-duration",
            Self::TooLong => "input-error-too-long",
            Self::NotADate => "input-error-not-a-date",
            Self::NoSuchDay => "input-error-no-such-day",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Lang, Language, Region};
    use super::*;

    #[test]
    fn every_reason_has_a_sentence_in_every_language() {
        for language in Language::ALL {
            let lang = Lang::new(language, Region::Germany);
            for error in InputError::ALL {
                assert_ne!(lang.text(error.key()), error.key(), "{language:?}");
            }
        }
    }

    #[test]
    fn examples_look_as_in_the_region() {
        let sentence = |language, region, error: InputError| {
            Lang::new(language, region).text(error.key()).to_owned()
        };
        let not_a_date = InputError::NotADate;
        assert!(sentence(Language::German, Region::Germany, not_a_date).contains("21.11.2026"));
        assert!(
            sentence(Language::English, Region::UnitedStates, not_a_date).contains("11/21/2026")
        );
        let not_a_number = InputError::NotANumber;
        assert!(sentence(Language::German, Region::Austria, not_a_number).contains("4,6"));
        assert!(sentence(Language::German, Region::Switzerland, not_a_number).contains("4.6"));
    }
}
