//! Reading the picture file of the firm's logo.

use std::path::{Path, PathBuf};

use crate::plan::Logo;

use super::errors::OpenError;
use super::message::Message;
use super::read::bytes;

/// The largest picture file that is taken as a logo, in bytes: 2 MB. It becomes part of the plan
/// file, which is copied and mailed.
pub const MAX_LOGO_BYTES: u64 = 2 * 1024 * 1024;

/// Why a file was not taken as a logo. Whether the picture in it can be drawn is not known here.
#[derive(Debug, thiserror::Error)]
pub enum LogoError {
    /// The file could not be read at all.
    #[error(transparent)]
    Unreadable(OpenError),
    /// It is larger than [`MAX_LOGO_BYTES`].
    #[error("larger than {MAX_LOGO_BYTES} bytes: {}", path.display())]
    TooLarge {
        /// The file that was asked for.
        path: PathBuf,
    },
    /// There is nothing in it.
    #[error("empty: {}", path.display())]
    Empty {
        /// The file that was asked for.
        path: PathBuf,
    },
    /// It is neither PNG nor JPEG nor SVG, whatever its name says.
    #[error("not a PNG, JPEG or SVG picture: {}", path.display())]
    OtherFormat {
        /// The file that was asked for.
        path: PathBuf,
    },
}

impl LogoError {
    /// What to tell the reader.
    pub fn message(&self) -> Message {
        match self {
            // The words for plans name their ending.
            Self::Unreadable(OpenError::NotAFile { path }) => {
                Message::new("logo-error-not-a-file").at(path)
            }
            Self::Unreadable(error) => error.message(),
            Self::TooLarge { path } => Message::new("logo-error-too-large")
                .with("limit", &(MAX_LOGO_BYTES / (1024 * 1024)))
                .at(path),
            Self::Empty { path } => Message::new("logo-error-empty").at(path),
            Self::OtherFormat { path } => Message::new("logo-error-other-format").at(path),
        }
    }
}

/// Reads a picture file; its format is told by its content and not by its name.
pub fn read_logo(path: &Path) -> Result<Logo, LogoError> {
    let path_buf = || path.to_owned();
    let bytes = bytes(path, MAX_LOGO_BYTES).map_err(|error| match error {
        OpenError::Content { .. } => LogoError::TooLarge { path: path_buf() },
        other => LogoError::Unreadable(other),
    })?;
    if bytes.is_empty() {
        return Err(LogoError::Empty { path: path_buf() });
    }
    let logo = Logo::new(bytes);
    match logo.format() {
        Some(_) => Ok(logo),
        None => Err(LogoError::OtherFormat { path: path_buf() }),
    }
}
