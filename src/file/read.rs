//! Reading a file, without waiting for what is none.

use std::fs::{self, File};
use std::io::Read as _;
use std::path::Path;

use crate::plan::Plan;

use super::errors::OpenError;
use super::problem::Problem;
use super::{MAX_BYTES, decode};

/// A plan as it was read, with what is needed to notice later that the file changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The plan.
    pub plan: Plan,
    /// The content it was read from.
    pub fingerprint: Fingerprint,
}

/// Tells one content of a file from another: its length and a hash (FNV-1a, 64 bit; the same
/// in every version of the program). Times are not asked, because copying and clocks change
/// them while the content stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fingerprint {
    /// Length in bytes.
    pub length: u64,
    /// Hash of the content.
    pub hash: u64,
}

impl Fingerprint {
    /// The fingerprint of a content.
    pub fn of(bytes: &[u8]) -> Self {
        let step =
            |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        Self {
            length: bytes.len() as u64,
            hash: bytes.iter().fold(0xcbf2_9ce4_8422_2325, step),
        }
    }
}

/// Opens a plan.
pub fn read(path: &Path) -> Result<Opened, OpenError> {
    let bytes = bytes(path, MAX_BYTES)?;
    let plan = decode(&bytes).map_err(|error| error.of(path))?;
    Ok(Opened {
        plan,
        fingerprint: Fingerprint::of(&bytes),
    })
}

/// The fingerprint of what is on disk now, to compare with [`Opened::fingerprint`].
pub fn fingerprint(path: &Path) -> Result<Fingerprint, OpenError> {
    bytes(path, MAX_BYTES).map(|bytes| Fingerprint::of(&bytes))
}

/// The content of a regular file of at most `limit` bytes, else [`Problem::TooLarge`]. Pipes and devices are not even
/// opened, since that could wait forever, and no more is read than allowed, however long the
/// file gets meanwhile.
pub(super) fn bytes(path: &Path, limit: u64) -> Result<Vec<u8>, OpenError> {
    let of_system = |error| OpenError::io(path, error);
    let metadata = fs::metadata(path).map_err(of_system)?;
    if metadata.is_dir() {
        return Err(OpenError::Directory {
            path: path.to_owned(),
        });
    }
    if !metadata.is_file() {
        return Err(OpenError::NotAFile {
            path: path.to_owned(),
        });
    }
    let too_large = || OpenError::content(Problem::TooLarge).of(path);
    if limit < metadata.len() {
        return Err(too_large());
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(of_system)?;
    file.take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(of_system)?;
    if limit < bytes.len() as u64 {
        return Err(too_large());
    }
    Ok(bytes)
}
