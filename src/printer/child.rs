//! Running another program with an end.

use std::fs::File;
use std::io::{self, Read as _, Seek as _};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::file;

use super::PrinterError;

/// How a program ended and what it said, in any encoding read as well as possible.
#[derive(Debug)]
pub(super) struct Ended {
    pub(super) success: bool,
    pub(super) output: String,
    pub(super) errors: String,
}

/// Runs a program that reads `input`. It is stopped when it takes longer than `limit`.
///
/// All three streams are files and not pipes, so that neither side can wait for the other, and
/// no thread is needed to read along.
pub(super) fn run(
    command: &mut Command,
    input: &[u8],
    limit: Duration,
) -> Result<Ended, PrinterError> {
    let output = file::scratch(&[])?;
    let errors = file::scratch(&[])?;
    let child = command
        .stdin(file::scratch(input)?)
        .stdout(Stdio::from(output.try_clone()?))
        .stderr(Stdio::from(errors.try_clone()?))
        .spawn();
    let mut child = child.map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => PrinterError::NotInstalled,
        _ => PrinterError::Io(error),
    })?;
    let Some(status) = wait(&mut child, limit)? else {
        child.kill()?;
        child.wait()?;
        return Err(PrinterError::NoAnswer);
    };
    Ok(Ended {
        success: status.success(),
        output: content(output)?,
        errors: content(errors)?,
    })
}

/// Waits in steps that grow from one to fifty milliseconds; `None` when the time is over.
fn wait(child: &mut Child, limit: Duration) -> io::Result<Option<ExitStatus>> {
    let deadline = Instant::now() + limit;
    let mut step = Duration::from_millis(1);
    loop {
        let status = child.try_wait()?;
        if status.is_some() || deadline <= Instant::now() {
            return Ok(status);
        }
        sleep(step);
        step = (step * 2).min(Duration::from_millis(50));
    }
}

fn content(mut file: File) -> io::Result<String> {
    let mut bytes = Vec::new();
    file.rewind()?;
    file.read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
