//! Reading and writing with real files.

#[cfg(unix)]
mod unix;

use std::fs::{self, File};
use std::io;
use std::path::Path;

use tempfile::{TempDir, tempdir};

use crate::file::{
    Fingerprint, MAX_BYTES, OpenError, Problem, SaveError, fingerprint, read, sweep_orphans, write,
    write_bytes,
};
use crate::plan::Plan;

fn named(name: &str) -> Plan {
    let mut plan = Plan::default();
    name.clone_into(&mut plan.business.name);
    plan
}

/// The names of all files in a folder, hidden ones too.
fn names(folder: &TempDir) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

fn name_in(path: &Path) -> String {
    read(path).unwrap().plan.business.name
}

#[test]
fn a_saved_plan_is_opened_again_and_leaves_nothing_beside_it() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("Bäckerei Huber 🥐.plan.ron");
    let saved = write(&path, &named("first"), None).unwrap();
    let opened = read(&path).unwrap();
    assert_eq!((opened.plan, opened.fingerprint), (named("first"), saved));
    let again = write(&path, &named("second"), Some(saved)).unwrap();
    assert_eq!(fingerprint(&path).unwrap(), again);
    assert_eq!(name_in(&path), "second");
    assert_eq!(names(&folder), ["Bäckerei Huber 🥐.plan.ron"]);
}

#[test]
fn a_file_that_somebody_else_changed_is_not_overwritten() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.plan.ron");
    let ours = write(&path, &named("ours"), None).unwrap();
    write(&path, &named("theirs"), None).unwrap();
    let error = write(&path, &named("ours too"), Some(ours)).unwrap_err();
    assert!(matches!(error, SaveError::ChangedOnDisk { .. }), "{error}");
    assert_eq!(name_in(&path), "theirs");
    assert_eq!(names(&folder), ["a.plan.ron"]);
    write(&path, &named("ours too"), None).unwrap();
    assert_eq!(name_in(&path), "ours too");
}

#[test]
fn a_file_that_was_removed_is_written_anew() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.plan.ron");
    let saved = write(&path, &named("kept"), None).unwrap();
    fs::remove_file(&path).unwrap();
    write(&path, &named("kept"), Some(saved)).unwrap();
    assert_eq!(name_in(&path), "kept");
}

#[test]
fn a_fingerprint_is_the_same_in_every_version() {
    // The published test values of FNV-1a.
    assert_eq!(Fingerprint::of(b"").hash, 0xcbf2_9ce4_8422_2325);
    assert_eq!(Fingerprint::of(b"foobar").hash, 0x8594_4171_f739_67e8);
}

#[test]
fn names_as_long_as_the_system_allows_can_be_saved() {
    let folder = tempdir().unwrap();
    for length in [247, 248, 255] {
        let name = format!("{}.plan.ron", "x".repeat(length - ".plan.ron".len()));
        let path = folder.path().join(&name);
        let saved = write(&path, &named("long"), None).unwrap();
        write(&path, &named("longer"), Some(saved)).unwrap();
        assert_eq!(name_in(&path), "longer");
        let error = write(&path, &named("lost"), Some(saved)).unwrap_err();
        assert!(matches!(error, SaveError::ChangedOnDisk { .. }), "{error}");
        assert_eq!(names(&folder), [name]);
        fs::remove_file(&path).unwrap();
    }
    let path = folder.path().join("x".repeat(256));
    let error = write_bytes(&path, b"x").unwrap_err();
    assert!(matches!(error, SaveError::NameTooLong { .. }), "{error}");
}

#[test]
fn what_is_missing_is_said() {
    let folder = tempdir().unwrap();
    let file = folder.path().join("file");
    write_bytes(&file, b"x").unwrap();
    for path in [
        folder.path().join("none.plan.ron"),
        file.join("below.plan.ron"),
    ] {
        let error = read(&path).unwrap_err();
        assert!(matches!(error, OpenError::NotFound { .. }), "{error}");
    }
    for path in [
        folder.path().join("none/a.plan.ron"),
        file.join("below.plan.ron"),
    ] {
        let error = write(&path, &Plan::default(), None).unwrap_err();
        assert!(matches!(error, SaveError::FolderMissing { .. }), "{error}");
    }
    let error = read(folder.path()).unwrap_err();
    assert!(matches!(error, OpenError::Directory { .. }), "{error}");
    let error = write(folder.path(), &Plan::default(), None).unwrap_err();
    assert!(matches!(error, SaveError::NotAFile { .. }), "{error}");
}

#[test]
fn a_huge_file_is_refused_before_it_is_read() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("huge.plan.ron");
    let file = File::options()
        .write(true)
        .create_new(true)
        .open(&path)
        .unwrap();
    // Sparse: takes no space, but reading it would take memory.
    for length in [MAX_BYTES + 1, 100 << 20, 1 << 40] {
        if file.set_len(length).is_ok() {
            let error = read(&path).unwrap_err();
            assert!(
                matches!(
                    &error,
                    OpenError::Content {
                        path: Some(_),
                        problem: Problem::TooLarge
                    }
                ),
                "{error}"
            );
        }
    }
}

#[test]
fn an_error_in_a_file_names_the_file() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("bad.plan.ron");
    write_bytes(&path, b"hello").unwrap();
    assert_eq!(read(&path).unwrap_err().message().path, Some(path));
}

#[test]
fn a_write_protected_file_stays_as_it_is() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.plan.ron");
    write(&path, &named("kept"), None).unwrap();
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    let error = write(&path, &named("lost"), None).unwrap_err();
    assert!(matches!(error, SaveError::ReadOnly { .. }), "{error}");
    assert_eq!(name_in(&path), "kept");
}

#[test]
fn what_the_system_reports_is_told_apart() {
    use io::ErrorKind as Kind;
    let said = |kind: Kind| SaveError::io(Path::new("a"), kind.into()).message().key;
    assert_eq!(said(Kind::StorageFull), "save-error-no-space");
    assert_eq!(said(Kind::QuotaExceeded), "save-error-no-space");
    assert_eq!(said(Kind::ReadOnlyFilesystem), "save-error-read-only");
    assert_eq!(said(Kind::PermissionDenied), "save-error-no-permission");
    assert_eq!(said(Kind::BrokenPipe), "save-error-other");
    let said = |kind: Kind| OpenError::io(Path::new("a"), kind.into()).message().key;
    assert_eq!(said(Kind::PermissionDenied), "open-error-no-permission");
    assert_eq!(said(Kind::BrokenPipe), "open-error-other");
}

#[test]
fn abandoned_files_are_swept_and_others_stay() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.plan.ron");
    let long_ago = std::time::UNIX_EPOCH + std::time::Duration::from_hours(1);
    let put = |name: &str, old: bool| {
        let path = folder.path().join(name);
        write_bytes(&path, b"x").unwrap();
        if old {
            File::options()
                .write(true)
                .open(path)
                .unwrap()
                .set_modified(long_ago)
                .unwrap();
        }
    };
    for (name, old) in [
        ("a.plan.ron", true),
        (".a.plan.ron.abc123", true),
        (".planbuch-abcd1234", true),
        (".a.plan.ron.young1", false),
        (".b.plan.ron.abc123", true),
    ] {
        put(name, old);
    }
    sweep_orphans(&path);
    assert_eq!(
        names(&folder),
        [".a.plan.ron.young1", ".b.plan.ron.abc123", "a.plan.ron"]
    );
    sweep_orphans(&folder.path().join("none/a.plan.ron"));
}
