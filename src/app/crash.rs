//! When the program fails all the same: a report on disk, without any content of the plan.

use std::fmt::Write as _;
use std::panic::PanicHookInfo;
use std::path::{Path, PathBuf};

use crate::file;

/// Writes a report into `folder` when the program panics, after what would happen anyway.
/// It holds version, system, place and backtrace; no file names and no content.
pub fn install(folder: PathBuf) {
    let previous = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        previous(info);
        write_report(&folder, info);
    }));
}

fn write_report(folder: &Path, info: &PanicHookInfo<'_>) {
    let place = info
        .location()
        .map(|l| format!("{}:{}", l.file(), l.line()))
        .unwrap_or_default();
    let backtrace = std::backtrace::Backtrace::force_capture();
    let mut report = String::new();
    let written = writeln!(
        report,
        "Planbuch {} on {} {}\nat {place}\n\n{backtrace}",
        env!("CARGO_PKG_VERSION"),
        std::env::consts::OS,
        std::env::consts::ARCH,
    );
    let name = format!("crash-{}.txt", jiff::Timestamp::now().as_second());
    let path = folder.join(name);
    let stored = std::fs::create_dir_all(folder).is_ok()
        && file::write_bytes(&path, report.as_bytes()).is_ok();
    if written.is_ok() && stored {
        eprintln!("A report was written to {}", path.display());
    }
}
