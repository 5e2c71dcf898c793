//! What to tell the reader, before it is put into words.

use std::fmt::Display;
use std::path::PathBuf;

/// A sentence about a file or a printer: the key of its text, what is filled in, and the path, which is
/// shown last. Plain data, because this module knows no languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Key of the text in `errors.ftl`.
    pub key: &'static str,
    /// Names and values to fill in; numbers as digits.
    pub args: Vec<(&'static str, String)>,
    /// The file it is about, where known.
    pub path: Option<PathBuf>,
}

impl Message {
    pub(crate) fn new(key: &'static str) -> Self {
        Self {
            key,
            args: Vec::new(),
            path: None,
        }
    }

    pub(crate) fn with(mut self, name: &'static str, value: &dyn Display) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    pub(super) fn at(mut self, path: impl Into<PathBuf>) -> Self {
        self.path = Some(path.into());
        self
    }
}
