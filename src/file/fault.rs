//! What can be wrong at one place of a plan's text: a translation of what the parser says.

use ron::error::Error as Ron;

use super::message::Message;

/// What is wrong at one place of a plan's text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// More brackets in one another than any plan has.
    #[error("too deeply nested")]
    TooDeep,
    /// A comma, colon or bracket is missing.
    #[error("expected {sign}")]
    SignMissing {
        /// The sign.
        sign: &'static str,
    },
    /// A text that begins here has no closing quotation mark.
    #[error("text not closed")]
    TextOpen,
    /// A backslash in a text is followed by something without a meaning.
    #[error("bad escape")]
    BadEscape,
    /// Something stands behind the end of the plan.
    #[error("text after the end")]
    TextAfterEnd,
    /// Any other break of the rules of the file format.
    #[error("{detail}")]
    Syntax {
        /// What the parser says, in English.
        detail: String,
    },
    /// A field holds another kind of value than it can.
    #[error("{field}: {detail}")]
    WrongValue {
        /// Name of the field.
        field: String,
        /// What belongs there.
        expected: Expected,
        /// What the parser says, in English.
        detail: String,
    },
    /// A field that no plan has.
    #[error("unknown field {field}")]
    UnknownField {
        /// Its name.
        field: String,
    },
    /// An answer that is not among those a field can have.
    #[error("unknown choice {found}")]
    UnknownChoice {
        /// What stands there.
        found: String,
        /// The answers there are.
        allowed: &'static [&'static str],
    },
    /// A field that cannot be left out; the place is the end of the brackets around it.
    #[error("missing field {field}")]
    FieldMissing {
        /// Its name.
        field: &'static str,
    },
    /// A field that stands for the second time in the same brackets.
    #[error("field {field} twice")]
    FieldTwice {
        /// Its name.
        field: &'static str,
    },
}

/// The kind of value a field can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// Text between quotation marks.
    Text,
    /// A whole number.
    WholeNumber,
    /// A whole number that is neither negative nor too large for its field.
    SmallerNumber,
    /// `true` or `false`.
    TrueOrFalse,
    /// A word of a fixed set, without quotation marks.
    Word,
    /// A date such as `"2026-11-21"`.
    Date,
    /// An amount such as `"1234.50"`.
    Money,
    /// A number such as `"4.6"`.
    Number,
    /// A picture as Base64 text.
    Picture,
    /// An id: at most 24 characters of a-z, 0-9 and -.
    Id,
    /// Anything else; only the parser's words tell.
    Other,
}

impl Expected {
    /// Its name in `errors.ftl`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::WholeNumber => "whole-number",
            Self::SmallerNumber => "smaller-number",
            Self::TrueOrFalse => "true-or-false",
            Self::Word => "word",
            Self::Date => "date",
            Self::Money => "money",
            Self::Number => "number",
            Self::Picture => "picture",
            Self::Id => "id",
            Self::Other => "other",
        }
    }

    /// What the parser says about the value of a field; `None` if it is about something else.
    fn of(code: &Ron) -> Option<Self> {
        Some(match code {
            Ron::ExpectedString => Self::Text,
            Ron::ExpectedInteger | Ron::InvalidIntegerDigit { .. } | Ron::UnderscoreAtBeginning => {
                Self::WholeNumber
            }
            Ron::IntegerOutOfBounds => Self::SmallerNumber,
            Ron::ExpectedBoolean => Self::TrueOrFalse,
            Ron::ExpectedIdentifier => Self::Word,
            // Of all values only dates explain themselves in words of their own.
            Ron::Message(_) => Self::Date,
            Ron::InvalidValueForType { expected, .. } => match expected.as_str() {
                text if text.starts_with("an amount of money") => Self::Money,
                text if text.starts_with("a number such as") => Self::Number,
                text if text.starts_with("a picture as") => Self::Picture,
                text if text.starts_with("at most 24 characters") => Self::Id,
                _ => Self::Other,
            },
            Ron::ExpectedDifferentLength { .. } => Self::Other,
            _ => return None,
        })
    }
}

impl Fault {
    /// Translates what the parser says; `field` finds the name of the field it is about.
    pub(super) fn from_ron(code: Ron, field: impl FnOnce() -> String) -> Self {
        if let Some(expected) = Expected::of(&code) {
            return Self::WrongValue {
                field: field(),
                expected,
                detail: code.to_string(),
            };
        }
        if let Some(sign) = missing_sign(&code) {
            return Self::SignMissing { sign };
        }
        match code {
            Ron::ExceededRecursionLimit => Self::TooDeep,
            Ron::ExpectedStringEnd => Self::TextOpen,
            Ron::InvalidEscape(_) => Self::BadEscape,
            Ron::TrailingCharacters => Self::TextAfterEnd,
            Ron::NoSuchStructField { found, .. } => Self::UnknownField { field: found },
            Ron::NoSuchEnumVariant {
                found, expected, ..
            } => Self::UnknownChoice {
                found,
                allowed: expected,
            },
            Ron::MissingStructField { field, .. } => Self::FieldMissing { field },
            Ron::DuplicateStructField { field, .. } => Self::FieldTwice { field },
            other => Self::Syntax {
                detail: other.to_string(),
            },
        }
    }

    /// What to tell the reader, without the place.
    pub(super) fn message(&self) -> Message {
        match self {
            Self::TooDeep => Message::new("open-error-too-deep"),
            Self::SignMissing { sign } => {
                Message::new("open-error-sign-missing").with("sign", sign)
            }
            Self::TextOpen => Message::new("open-error-text-open"),
            Self::BadEscape => Message::new("open-error-bad-escape"),
            Self::TextAfterEnd => Message::new("open-error-text-after-end"),
            Self::Syntax { detail } => Message::new("open-error-syntax").with("detail", detail),
            Self::WrongValue {
                field,
                expected,
                detail,
            } => Message::new("open-error-wrong-value")
                .with("field", field)
                .with("expected", &expected.key())
                .with("detail", detail),
            Self::UnknownField { field } => {
                Message::new("open-error-unknown-field").with("field", field)
            }
            Self::UnknownChoice { found, allowed } => Message::new("open-error-unknown-choice")
                .with("found", found)
                .with("allowed", &allowed.join(", ")),
            Self::FieldMissing { field } => {
                Message::new("open-error-field-missing").with("field", field)
            }
            Self::FieldTwice { field } => {
                Message::new("open-error-field-twice").with("field", field)
            }
        }
    }
}

/// The sign whose absence the parser reports.
fn missing_sign(code: &Ron) -> Option<&'static str> {
    Some(match code {
        Ron::ExpectedComma => ",",
        Ron::ExpectedMapColon => ":",
        Ron::ExpectedArray => "[",
        Ron::ExpectedArrayEnd => "]",
        Ron::ExpectedMap => "{",
        Ron::ExpectedMapEnd => "}",
        Ron::ExpectedStructLike | Ron::ExpectedNamedStructLike(_) => "(",
        Ron::ExpectedStructLikeEnd | Ron::ExpectedOptionEnd => ")",
        _ => return None,
    })
}
