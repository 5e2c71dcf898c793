//! What is wrong with the content of a file that should be a plan.

use std::str::Utf8Error;

use ron::error::{Error as Ron, SpannedError};

use crate::plan::Slug;

use super::MAX_BYTES;
use super::fault::Fault;
use super::message::Message;
use super::place::{Place, last_line};
use super::walk::{Walk, field_at};

/// Why some content is not a plan that can be opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// Larger than [`MAX_BYTES`].
    #[error("larger than {MAX_BYTES} bytes")]
    TooLarge,
    /// Not text in UTF-8: a picture, a document, or text in an old encoding.
    #[error("line {line}: not UTF-8")]
    NotUtf8 {
        /// The line in which it was noticed, from 1.
        line: usize,
    },
    /// Nothing in it, or only spaces or zero bytes.
    #[error("empty")]
    Empty,
    /// The end is missing.
    #[error("line {line}: cut off")]
    CutOff {
        /// The last line there is, from 1.
        line: usize,
    },
    /// A file of another program.
    #[error("not a Planbuch file")]
    NotPlanbuch,
    /// Written by a newer version of this program.
    #[error("format version {version}, written by {app}")]
    NewerVersion {
        /// Version of the format.
        version: u32,
        /// Version of the program that wrote it; may be empty.
        app: String,
    },
    /// A version of the format that never existed.
    #[error("unknown format version {version}")]
    UnknownVersion {
        /// The version it says it has.
        version: u32,
    },
    /// Two items of a list have the same id.
    #[error("id {id} twice in {list}")]
    DuplicateId {
        /// Name of the list, as it stands in the file.
        list: &'static str,
        /// The id.
        id: Slug,
    },
    /// Something is wrong at one place of the text.
    #[error("{}:{}: {fault}", at.line, at.column)]
    At {
        /// Where.
        at: Place,
        /// What.
        fault: Fault,
    },
}

impl Problem {
    /// What the bytes of a file show that are not UTF-8 as a whole.
    pub(super) fn encoding(bytes: &[u8], error: Utf8Error) -> Self {
        let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let line = good.split(|byte| *byte == b'\n').count();
        if error.error_len().is_none() {
            Self::CutOff { line }
        } else {
            Self::NotUtf8 { line }
        }
    }

    /// Translates what the parser says about a text.
    pub(super) fn from_ron(error: SpannedError, text: &str) -> Self {
        let at = place_of(&error).at_sign(text);
        let last = last_line(text);
        let in_comment = error.code == Ron::UnclosedBlockComment;
        if in_comment || (last <= at.line && Walk::through(text).is_open()) {
            return Self::CutOff { line: last };
        }
        // Outside of all fields there is only the whole.
        let field = || field_at(text, at).unwrap_or_else(|| "Planbuch".to_owned());
        Self::At {
            at,
            fault: Fault::from_ron(error.code, field),
        }
    }

    /// What to tell the reader.
    pub fn message(&self) -> Message {
        match self {
            Self::TooLarge => {
                Message::new("open-error-too-large").with("limit", &(MAX_BYTES / (1024 * 1024)))
            }
            Self::NotUtf8 { line } => Message::new("open-error-not-utf8").with("line", line),
            Self::Empty => Message::new("open-error-empty"),
            Self::CutOff { line } => Message::new("open-error-cut-off").with("line", line),
            Self::NotPlanbuch => Message::new("open-error-not-planbuch"),
            Self::NewerVersion { version, app } => Message::new("open-error-newer-version")
                .with("version", version)
                .with("app", if app.is_empty() { &"?" } else { app }),
            Self::UnknownVersion { version } => {
                Message::new("open-error-unknown-version").with("version", version)
            }
            Self::DuplicateId { list, id } => Message::new("open-error-duplicate-id")
                .with("list", list)
                .with("id", id),
            Self::At { at, fault } => fault
                .message()
                .with("line", &at.line)
                .with("column", &at.column),
        }
    }
}

/// The place to look at. Mostly that is where the parser began to read; of a text or a name
/// with a wrong sign in it, it is that sign.
fn place_of(error: &SpannedError) -> Place {
    let (start, end) = (Place::from(error.span.start), Place::from(error.span.end));
    match error.code {
        Ron::SuggestRawIdentifier(_) => end,
        Ron::InvalidEscape(_) => Place {
            column: end.column.saturating_sub(1).max(1),
            ..end
        },
        _ => start,
    }
}
