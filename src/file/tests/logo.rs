//! Picture files, as people drop them in.

#![expect(
    clippy::disallowed_methods,
    reason = "a test writes broken files on purpose"
)]

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::Path;

use tempfile::tempdir;

use crate::file::{MAX_LOGO_BYTES, decode, encode, read_logo};
use crate::lang::{Language, keys};
use crate::plan::{Logo, LogoFormat, Plan};

/// Key of what is said about a file.
fn said(path: &Path) -> &'static str {
    let message = read_logo(path).unwrap_err().message();
    assert_eq!(message.path.as_deref(), Some(path));
    let names: BTreeSet<String> = message.args.iter().map(|(n, _)| (*n).to_owned()).collect();
    for language in Language::ALL {
        assert_eq!(
            keys(language).get(message.key),
            Some(&names),
            "{}",
            message.key
        );
    }
    message.key
}

#[test]
fn a_picture_is_taken_whatever_its_name_says() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("logo.jpg");
    fs::write(&path, b"\x89PNG\r\n\x1a\nrest").unwrap();
    let logo = read_logo(&path).unwrap();
    assert_eq!(logo.format(), Some(LogoFormat::Png));
    assert_eq!(logo.bytes(), b"\x89PNG\r\n\x1a\nrest");
}

#[test]
fn what_is_no_picture_is_named() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("logo.png");
    assert_eq!(said(&path), "open-error-not-found");
    assert_eq!(said(folder.path()), "open-error-directory");
    for (content, key) in [
        (&b""[..], "logo-error-empty"),
        (b"GIF89a", "logo-error-other-format"),
        (b"%PDF-1.7", "logo-error-other-format"),
        (b"<html></html>", "logo-error-other-format"),
    ] {
        fs::write(&path, content).unwrap();
        assert_eq!(said(&path), key);
    }
}

#[test]
fn huge_files_are_not_read() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("logo.png");
    // Files with a hole: large, and on the disk nothing.
    for length in [MAX_LOGO_BYTES + 1, 50 * 1024 * 1024, 1 << 40] {
        File::create(&path).unwrap().set_len(length).unwrap();
        assert_eq!(said(&path), "logo-error-too-large");
    }
}

#[cfg(unix)]
#[test]
fn a_pipe_is_not_waited_for() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("logo.png");
    let made = std::process::Command::new("mkfifo").arg(&path).status();
    assert!(made.unwrap().success());
    assert_eq!(said(&path), "logo-error-not-a-file");
}

#[test]
fn the_largest_logo_is_saved_and_opened_again() {
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    let noise = (0u32..).map(|n| n.wrapping_mul(0x9e37_79b9).to_be_bytes()[0]);
    bytes.extend(noise.take(usize::try_from(MAX_LOGO_BYTES).unwrap() - bytes.len()));
    let plan = Plan {
        logo: Some(Logo::new(bytes)),
        ..Plan::default()
    };
    let text = encode(&plan).unwrap();
    assert_eq!(decode(text.as_bytes()).unwrap(), plan);
    // Whoever opens the file in an editor reads the plan first.
    assert!(text.trim_end().ends_with("\",\n    ),\n)"));
}
