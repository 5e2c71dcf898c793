//! Writing a file whose name is nearly as long as the system allows, so that no longer one fits
//! beside it: the same safe way with a short name in between.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;

use crate::plan::Slug;

/// How the short names begin; a random [`Slug`] follows.
pub(super) const PREFIX: &str = ".planbuch-";

/// Replaces a file; `false` if the check, made at the last moment, says no.
pub(super) fn replace(target: &Path, bytes: &[u8], check: &dyn Fn() -> bool) -> io::Result<bool> {
    let between = target.with_file_name(format!("{PREFIX}{}", Slug::random()));
    let done = fill(&between, target, bytes).and_then(|()| {
        let go = check();
        if go {
            fs::rename(&between, target)?;
            sync_folder(target)?;
        }
        Ok(go)
    });
    if !matches!(done, Ok(true))
        && let Err(error) = fs::remove_file(&between)
    {
        log::warn!("{}: {error}", between.display());
    }
    done
}

/// Writes the new content down to the disk, with the permissions of the old file.
fn fill(between: &Path, target: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::options().write(true).create_new(true).open(between)?;
    if let Ok(metadata) = fs::metadata(target) {
        file.set_permissions(metadata.permissions())?;
    }
    file.write_all(bytes)?;
    file.sync_all()
}

/// Makes the new name last; only Unix can and must.
#[cfg(unix)]
fn sync_folder(target: &Path) -> io::Result<()> {
    target
        .parent()
        .map_or(Ok(()), |folder| File::open(folder)?.sync_all())
}

#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}
