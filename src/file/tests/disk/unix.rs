//! What only Unix has: links, pipes, permissions, devices.

use std::os::unix::fs::{FileTypeExt as _, MetadataExt as _, PermissionsExt as _, symlink};
use std::process::Command;

use super::*;

#[test]
fn a_link_stays_a_link_and_its_goal_is_written() {
    let folder = tempdir().unwrap();
    let (goal, link) = (
        folder.path().join("goal.plan.ron"),
        folder.path().join("link.plan.ron"),
    );
    write(&goal, &named("old"), None).unwrap();
    symlink("goal.plan.ron", &link).unwrap();
    write(&link, &named("new"), None).unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(
        (name_in(&goal), name_in(&link)),
        ("new".to_owned(), "new".to_owned())
    );
    fs::remove_file(&goal).unwrap();
    let error = write(&link, &named("lost"), None).unwrap_err();
    assert!(matches!(error, SaveError::FolderMissing { .. }), "{error}");
    assert!(matches!(
        read(&link).unwrap_err(),
        OpenError::NotFound { .. }
    ));
}

#[test]
fn permissions_are_kept() {
    let folder = tempdir().unwrap();
    for name in ["a.plan.ron".to_owned(), "x".repeat(255)] {
        let path = folder.path().join(name);
        write(&path, &named("old"), None).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        write(&path, &named("new"), None).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().mode() & 0o777, 0o640);
    }
}

#[test]
fn a_pipe_is_neither_waited_for_nor_replaced() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("pipe.plan.ron");
    assert!(
        Command::new("mkfifo")
            .arg(&path)
            .status()
            .unwrap()
            .success()
    );
    assert!(matches!(
        read(&path).unwrap_err(),
        OpenError::NotAFile { .. }
    ));
    let error = write(&path, &Plan::default(), None).unwrap_err();
    assert!(matches!(error, SaveError::NotAFile { .. }), "{error}");
    assert!(fs::symlink_metadata(&path).unwrap().file_type().is_fifo());
}

#[test]
fn links_that_go_in_circles_are_refused() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("loop.plan.ron");
    symlink("loop.plan.ron", &path).unwrap();
    assert!(read(&path).is_err());
    assert!(write(&path, &Plan::default(), None).is_err());
    assert!(fs::symlink_metadata(&path).unwrap().is_symlink());
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_recognized() {
    use std::io::Write as _;
    let mut full = File::options().write(true).open("/dev/full").unwrap();
    let error = SaveError::io(Path::new("a"), full.write_all(b"x").unwrap_err());
    assert!(matches!(error, SaveError::NoSpace { .. }), "{error}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_takes_no_files_is_told_from_a_missing_one() {
    // Not even the administrator can make files there.
    let error = write(Path::new("/sys/a.plan.ron"), &Plan::default(), None).unwrap_err();
    assert!(
        matches!(
            error,
            SaveError::NoPermission { .. } | SaveError::ReadOnly { .. }
        ),
        "{error}"
    );
}
