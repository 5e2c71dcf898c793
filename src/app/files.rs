//! Opening, saving and printing: each reads or writes in a job of its own.

use std::path::PathBuf;

use eframe::Frame;

use super::jobs::{Busy, Done, Printed, Purpose};
use super::{App, chooser};
use crate::file::{self, Fingerprint};
use crate::ui::shell::Then;

impl App {
    /// Reads a file; the open plan stays until it was understood.
    pub fn open(&mut self, path: PathBuf) {
        self.jobs.start(Busy::Opening, move || {
            file::sweep_orphans(&path);
            let result = file::read(&path);
            Done::Opened { path, result }
        });
    }

    pub(super) fn choose(&mut self, purpose: Purpose, frame: &Frame) {
        let name = self.name();
        chooser::choose(&mut self.jobs, &self.lang, frame, purpose, &name);
    }

    /// Saves where the plan lives, or asks where.
    pub(super) fn save(&mut self, then: Option<Then>, frame: &Frame) {
        match self.document.path().map(ToOwned::to_owned) {
            Some(path) => self.write(path, self.fingerprint, then),
            None => self.choose(Purpose::Save(then), frame),
        }
    }

    /// Writes the plan as it is now.
    pub(super) fn write(
        &mut self,
        path: PathBuf,
        expected: Option<Fingerprint>,
        then: Option<Then>,
    ) {
        self.document.mark();
        let plan = self.document.plan().clone();
        self.jobs.start(Busy::Saving, move || {
            let result = file::write(&path, &plan, expected);
            Done::Saved {
                path,
                plan,
                then,
                result,
            }
        });
    }

    /// Makes the PDF in a place for temporary files and opens it where it can be printed.
    pub(super) fn print_to_viewer(&mut self) {
        self.prints = self.prints.wrapping_add(1);
        let name = format!("planbuch-{}-{}.pdf", std::process::id(), self.prints);
        self.print(std::env::temp_dir().join(name), true);
    }

    /// Makes the PDF, writes it, and opens it if asked to.
    pub(super) fn print(&mut self, path: PathBuf, open: bool) {
        let source = self.source();
        self.jobs.start(Busy::Printing, move || {
            let outcome = match source.pdf() {
                Err(error) => Printed::NotLaidOut(error),
                Ok((pdf, _)) => match file::write_bytes(&path, &pdf.bytes) {
                    Err(error) => Printed::NotWritten(error),
                    Ok(()) => match open.then(|| opener::open(&path)) {
                        Some(Err(error)) => Printed::NotOpened {
                            path,
                            reason: error.to_string(),
                        },
                        Some(Ok(())) | None => Printed::Written {
                            path,
                            missing: pdf.missing,
                            without_logo: pdf.without_logo,
                        },
                    },
                },
            };
            Done::Printed {
                opened: open,
                outcome,
            }
        });
    }
}
