//! Writing so that the file is always the old or the new one, never a part: into a file beside
//! it, to the disk, then in its place.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use atomic_write_file::AtomicWriteFile;

use crate::plan::Plan;

use super::errors::{OpenError, SaveError};
use super::read::{Fingerprint, fingerprint};
use super::{encode, long_name};

/// Saves a plan and returns the fingerprint of what is on disk then.
///
/// With `expected`, the fingerprint from opening or the last save, nothing is written when
/// somebody else changed the file since: [`SaveError::ChangedOnDisk`]. With `None` the file is
/// replaced, whatever it holds. A file that was removed is written anew in both cases.
pub fn write(
    path: &Path,
    plan: &Plan,
    expected: Option<Fingerprint>,
) -> Result<Fingerprint, SaveError> {
    let text = encode(plan)?;
    replace(path, text.as_bytes(), expected)?;
    Ok(Fingerprint::of(text.as_bytes()))
}

/// Writes any other file just as safely: a print, a table, the settings.
pub fn write_bytes(path: &Path, bytes: &[u8]) -> Result<(), SaveError> {
    replace(path, bytes, None)
}

fn replace(path: &Path, bytes: &[u8], expected: Option<Fingerprint>) -> Result<(), SaveError> {
    let of_system = |error| SaveError::io(path, error);
    let path_buf = || path.to_owned();
    let target = target(path)?;
    let check = || is_expected(&target, expected);
    if !patiently(|| attempt(&target, bytes, &check)).map_err(of_system)? {
        return Err(SaveError::ChangedOnDisk { path: path_buf() });
    }
    if fs::read(&target).map_err(of_system)? == bytes {
        Ok(())
    } else {
        Err(SaveError::NotVerified { path: path_buf() })
    }
}

/// The file to replace: where a link leads to, so that the link stays one.
fn target(path: &Path) -> Result<PathBuf, SaveError> {
    let of_system = |error| SaveError::io(path, error);
    let path_buf = || path.to_owned();
    let target = match fs::canonicalize(path) {
        Ok(target) => target,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return new_file(path),
        Err(error) => return Err(of_system(error)),
    };
    let metadata = fs::metadata(&target).map_err(of_system)?;
    if !metadata.is_file() {
        Err(SaveError::NotAFile { path: path_buf() })
    } else if metadata.permissions().readonly() {
        // It could be replaced all the same, but somebody protected it on purpose.
        Err(SaveError::ReadOnly { path: path_buf() })
    } else {
        Ok(target)
    }
}

/// Where a file that is not there yet will be.
fn new_file(path: &Path) -> Result<PathBuf, SaveError> {
    if fs::symlink_metadata(path).is_ok() {
        // A link whose goal is gone, for example on a stick that was unplugged.
        return Err(SaveError::FolderMissing {
            path: path.to_owned(),
        });
    }
    let Some(name) = path.file_name() else {
        return Err(SaveError::NotAFile {
            path: path.to_owned(),
        });
    };
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let folder = fs::canonicalize(folder).map_err(|error| SaveError::io(path, error))?;
    Ok(folder.join(name))
}

/// Is the content what this program saw last? A file that is gone holds nothing to be lost.
fn is_expected(target: &Path, expected: Option<Fingerprint>) -> bool {
    let Some(expected) = expected else {
        return true;
    };
    match fingerprint(target) {
        Ok(found) => found == expected,
        Err(OpenError::NotFound { .. }) => true,
        Err(_) => false,
    }
}

/// Writes once; `false` if the check, made at the last moment, says no.
fn attempt(target: &Path, bytes: &[u8], check: &dyn Fn() -> bool) -> io::Result<bool> {
    let mut file = match AtomicWriteFile::open(target) {
        // The file beside it has a name 8 bytes longer.
        Err(error) if error.kind() == io::ErrorKind::InvalidFilename => {
            return long_name::replace(target, bytes, check);
        }
        opened => opened?,
    };
    file.write_all(bytes)?;
    if !check() {
        return Ok(false);
    }
    file.commit()?;
    Ok(true)
}

/// Tries again while another program holds the file. Only Windows refuses to replace a file
/// for that; virus scanners and sync clients let go soon.
#[cfg(windows)]
fn patiently(attempt: impl Fn() -> io::Result<bool>) -> io::Result<bool> {
    const ACCESS_DENIED: i32 = 5;
    const SHARING_VIOLATION: i32 = 32;
    for milliseconds in [10, 25, 50, 100] {
        match attempt() {
            Err(error)
                if matches!(
                    error.raw_os_error(),
                    Some(ACCESS_DENIED | SHARING_VIOLATION)
                ) =>
            {
                std::thread::sleep(std::time::Duration::from_millis(milliseconds));
            }
            done => return done,
        }
    }
    attempt()
}

#[cfg(not(windows))]
fn patiently(attempt: impl Fn() -> io::Result<bool>) -> io::Result<bool> {
    attempt()
}
