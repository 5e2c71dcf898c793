//! Windows: the program that prints PDF files, through the verb `print` of the shell.
//!
//! Bitmaps or PDF sent straight to a printer (`RAW`) come out as garbage on many; the program
//! that the owner reads PDF files with knows how to print them.

use std::os::windows::process::CommandExt as _;
use std::process::Command;
use std::time::Duration;

use crate::file;

use super::PrinterError;
use super::child;

/// No console window (`CREATE_NO_WINDOW`, Windows process creation flags).
const NO_WINDOW: u32 = 0x0800_0000;

/// Lets that program print. The file stays, because the program reads it whenever it likes; the
/// next print of this run replaces it.
pub(super) fn print(pdf: &[u8], limit: Duration) -> Result<(), PrinterError> {
    let name = format!("planbuch-{}.pdf", std::process::id());
    let path = std::env::temp_dir().join(name);
    file::write_bytes(&path, pdf)?;
    let mut command = Command::new("powershell.exe");
    command
        .creation_flags(NO_WINDOW)
        .args(["-NoProfile", "-NonInteractive", "-Command"])
        // The path comes through the environment, so that nothing in it needs quotes.
        .arg("Start-Process -FilePath $env:PLANBUCH_PDF -Verb Print -ErrorAction Stop")
        .env("PLANBUCH_PDF", &path);
    let ended = child::run(&mut command, &[], limit)?;
    if ended.success {
        Ok(())
    } else {
        Err(PrinterError::NoProgram {
            detail: ended.errors.trim().to_owned(),
        })
    }
}
