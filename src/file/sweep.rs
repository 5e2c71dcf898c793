//! Removing what a save leaves behind when the program or the computer stops in its middle.

use std::ffi::OsStr;
use std::fs::{self, DirEntry};
use std::path::Path;
use std::time::Duration;

use super::long_name;

/// A save takes milliseconds; what is older than this was abandoned. A younger one may belong
/// to a save that is going on in another window.
const ABANDONED_AFTER: Duration = Duration::from_mins(1);

/// Removes the files of interrupted saves of this file from its folder: those with its name
/// between a dot and a dot with six letters and digits, older than a minute. Nothing that goes
/// wrong here matters to anybody, so it is only logged.
pub fn sweep_orphans(path: &Path) {
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else {
        return;
    };
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    let orphans = entries
        .flatten()
        .filter(|entry| is_temporary(&entry.file_name(), name) && is_abandoned(entry));
    for orphan in orphans {
        if let Err(error) = fs::remove_file(orphan.path()) {
            log::warn!("{}: {error}", orphan.path().display());
        }
    }
}

/// Has `name` the form that saving `target` uses?
fn is_temporary(name: &OsStr, target: &OsStr) -> bool {
    let name = name.as_encoded_bytes();
    let random = name
        .strip_prefix(b".")
        .and_then(|rest| rest.strip_prefix(target.as_encoded_bytes()))
        .and_then(|rest| rest.strip_prefix(b"."));
    let short = name.strip_prefix(long_name::PREFIX.as_bytes());
    random.is_some_and(|it| is_random(it, 6)) || short.is_some_and(|it| is_random(it, 8))
}

/// Letters and digits as chance mixes them. A single kind, as in `backup` or `202611`, was more
/// likely typed by somebody, and then it is not ours to remove.
fn is_random(text: &[u8], length: usize) -> bool {
    let kinds = [
        u8::is_ascii_lowercase,
        u8::is_ascii_uppercase,
        u8::is_ascii_digit,
    ];
    text.len() == length
        && text.iter().all(u8::is_ascii_alphanumeric)
        && !kinds.iter().any(|kind| text.iter().all(kind))
}

fn is_abandoned(entry: &DirEntry) -> bool {
    let age = entry
        .metadata()
        .ok()
        .filter(fs::Metadata::is_file)
        .and_then(|metadata| metadata.modified().ok()?.elapsed().ok());
    age.is_some_and(|age| ABANDONED_AFTER < age)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_names_that_a_save_uses_are_swept() {
        let is = |name: &str| is_temporary(name.as_ref(), "a.plan.ron".as_ref());
        assert!(is(".a.plan.ron.aZ09bC") && is(".planbuch-abcd1234"));
        for other in [
            "a.plan.ron",
            ".a.plan.ron",
            ".a.plan.ron.backup",
            ".a.plan.ron.202611",
            ".a.plan.ron.a1b2c",
            ".b.plan.ron.aZ09bC",
            "a.plan.ron.aZ09bC",
            ".a.plan.ron.aZ09b-",
            ".planbuch-settings",
        ] {
            assert!(!is(other), "{other}");
        }
    }
}
