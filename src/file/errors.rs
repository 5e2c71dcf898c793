//! What can go wrong between a plan and the disk.

use std::io;
use std::path::{Path, PathBuf};

use super::MAX_BYTES;
use super::message::Message;
use super::problem::Problem;

/// Why a file could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// There is no such file.
    #[error("not found: {}", path.display())]
    NotFound {
        /// The file that was asked for.
        path: PathBuf,
    },
    /// The file may not be read.
    #[error("no permission: {}", path.display())]
    NoPermission {
        /// The file that was asked for.
        path: PathBuf,
    },
    /// It is a folder.
    #[error("a folder: {}", path.display())]
    Directory {
        /// The folder that was asked for.
        path: PathBuf,
    },
    /// It is a pipe, a device or the like; reading could last forever.
    #[error("not a regular file: {}", path.display())]
    NotAFile {
        /// What was asked for.
        path: PathBuf,
    },
    /// The system reports something else.
    #[error("{source}: {}", path.display())]
    Io {
        /// The file that was asked for.
        path: PathBuf,
        /// What the system reports.
        source: io::Error,
    },
    /// The file was read, but is not a plan that can be opened.
    #[error("{problem}")]
    Content {
        /// The file, where the bytes came from one.
        path: Option<PathBuf>,
        /// What is wrong with it.
        problem: Problem,
    },
}

impl OpenError {
    pub(super) fn content(problem: Problem) -> Self {
        Self::Content {
            path: None,
            problem,
        }
    }

    pub(super) fn io(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::NotFound { path },
            io::ErrorKind::PermissionDenied => Self::NoPermission { path },
            io::ErrorKind::IsADirectory => Self::Directory { path },
            _ => Self::Io { path, source },
        }
    }

    /// Adds the path to an error about content.
    pub(super) fn of(self, file: &Path) -> Self {
        match self {
            Self::Content { problem, .. } => Self::Content {
                path: Some(file.to_owned()),
                problem,
            },
            other => other,
        }
    }

    /// What to tell the reader.
    pub fn message(&self) -> Message {
        match self {
            Self::NotFound { path } => Message::new("open-error-not-found").at(path),
            Self::NoPermission { path } => Message::new("open-error-no-permission").at(path),
            Self::Directory { path } => Message::new("open-error-directory").at(path),
            Self::NotAFile { path } => Message::new("open-error-not-a-file").at(path),
            Self::Io { path, source } => Message::new("open-error-other")
                .with("detail", source)
                .at(path),
            Self::Content { path, problem } => Message {
                path: path.clone(),
                ..problem.message()
            },
        }
    }
}

/// Why a file could not be saved. The file on disk is then what it was before, except after
/// [`SaveError::NotVerified`].
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// The disk or the quota is full.
    #[error("no space: {}", path.display())]
    NoSpace {
        /// The file that was to be written.
        path: PathBuf,
    },
    /// The file or the disk is read-only.
    #[error("read-only: {}", path.display())]
    ReadOnly {
        /// The file that was to be written.
        path: PathBuf,
    },
    /// The folder may not be written to, or another program holds the file.
    #[error("no permission: {}", path.display())]
    NoPermission {
        /// The file that was to be written.
        path: PathBuf,
    },
    /// The folder is not there, or not any more.
    #[error("folder missing: {}", path.display())]
    FolderMissing {
        /// The file that was to be written.
        path: PathBuf,
    },
    /// The name is too long, or has characters that are not allowed there.
    #[error("name too long: {}", path.display())]
    NameTooLong {
        /// The file that was to be written.
        path: PathBuf,
    },
    /// Something that is not a file has this name: a folder, a pipe, a device.
    #[error("not a regular file: {}", path.display())]
    NotAFile {
        /// What was to be written.
        path: PathBuf,
    },
    /// Somebody else wrote the file since it was opened or saved here.
    #[error("changed on disk: {}", path.display())]
    ChangedOnDisk {
        /// The file that was to be written.
        path: PathBuf,
    },
    /// The file was written, but reads back differently.
    #[error("read back differently: {}", path.display())]
    NotVerified {
        /// The file that was written.
        path: PathBuf,
    },
    /// The text of the plan would not give the same plan again: a mistake in this program.
    #[error("not reproducible: {detail}")]
    NotReproducible {
        /// What is wrong, for a report.
        detail: String,
    },
    /// The plan is larger than what can be opened.
    #[error("larger than {MAX_BYTES} bytes")]
    TooLarge,
    /// The system reports something else.
    #[error("{source}: {}", path.display())]
    Io {
        /// The file that was to be written.
        path: PathBuf,
        /// What the system reports.
        source: io::Error,
    },
}

impl SaveError {
    pub(super) fn io(path: &Path, source: io::Error) -> Self {
        use io::ErrorKind as Kind;
        let path = path.to_owned();
        match source.kind() {
            Kind::StorageFull | Kind::QuotaExceeded => Self::NoSpace { path },
            Kind::ReadOnlyFilesystem => Self::ReadOnly { path },
            Kind::PermissionDenied => Self::NoPermission { path },
            Kind::NotFound | Kind::NotADirectory => Self::FolderMissing { path },
            Kind::InvalidFilename => Self::NameTooLong { path },
            Kind::IsADirectory => Self::NotAFile { path },
            _ => Self::Io { path, source },
        }
    }

    /// What to tell the reader.
    pub fn message(&self) -> Message {
        match self {
            Self::NoSpace { path } => Message::new("save-error-no-space").at(path),
            Self::ReadOnly { path } => Message::new("save-error-read-only").at(path),
            Self::NoPermission { path } => Message::new("save-error-no-permission").at(path),
            Self::FolderMissing { path } => Message::new("save-error-folder-missing").at(path),
            Self::NameTooLong { path } => Message::new("save-error-name-too-long").at(path),
            Self::NotAFile { path } => Message::new("save-error-not-a-file").at(path),
            Self::ChangedOnDisk { path } => Message::new("save-error-changed-on-disk").at(path),
            Self::NotVerified { path } => Message::new("save-error-not-verified").at(path),
            Self::NotReproducible { detail } => {
                Message::new("save-error-not-reproducible").with("detail", detail)
            }
            Self::TooLarge => {
                Message::new("save-error-too-large").with("limit", &(MAX_BYTES / (1024 * 1024)))
            }
            Self::Io { path, source } => Message::new("save-error-other")
                .with("detail", source)
                .at(path),
        }
    }
}
