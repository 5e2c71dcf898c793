//! The printing service, and how long it may take.

use std::process::Command;
use std::time::Duration;

use crate::paper::{Job, Paper, Printer};

use super::child;
use super::way_out::WayOut;
use super::{Begun, PrinterError, lpstat, options};

/// Where printing is asked for.
#[derive(Clone, Debug)]
pub struct Service {
    /// Address of the printing service as in `CUPS_SERVER`; `None` is that of this computer.
    pub server: Option<String>,
    /// Address of the bus on which the desktop is asked for its dialog; `None` is that of the
    /// session.
    pub bus: Option<String>,
    /// How long a question may take until it is given up.
    pub patience: Duration,
}

impl Default for Service {
    fn default() -> Self {
        Self {
            server: None,
            bus: None,
            // Printers in the network are looked for up to three seconds; a desktop that starts
            // its portal only now takes about as long.
            patience: Duration::from_secs(8),
        }
    }
}

/// How many times as long as a question a print may take: large ones go over slow networks.
const PRINT_FACTOR: u32 = 8;

impl Service {
    /// As [`begin`](super::begin).
    pub fn begin(
        &self,
        pdf: &[u8],
        title: &str,
        paper: Option<Paper>,
        way_out: &WayOut,
    ) -> Result<Begun, PrinterError> {
        match self.dialog(pdf, title, paper, way_out)? {
            Some(begun) => Ok(begun),
            None => self.printers().map(Begun::Choose),
        }
    }

    /// As [`printers`](super::printers).
    pub fn printers(&self) -> Result<Vec<Printer>, PrinterError> {
        let mut command = self.command("lpstat");
        let ended = child::run(command.args(lpstat::QUESTIONS), &[], self.patience)?;
        lpstat::printers(&ended.output).ok_or(PrinterError::NotRunning)
    }

    /// As [`send`](super::send).
    pub fn send(&self, pdf: &[u8], job: &Job) -> Result<(), PrinterError> {
        let mut command = self.command("lp");
        let limit = self.patience * PRINT_FACTOR;
        let ended = child::run(command.args(options::arguments(job)), pdf, limit)?;
        if ended.success {
            Ok(())
        } else {
            self.reason(job, &ended.errors)
        }
    }

    /// What came of the desktop's dialog; `None` where there is none or the way out was taken.
    #[cfg(target_os = "linux")]
    fn dialog(
        &self,
        pdf: &[u8],
        title: &str,
        paper: Option<Paper>,
        way_out: &WayOut,
    ) -> Result<Option<Begun>, PrinterError> {
        let portal = super::portal::Portal {
            bus: self.bus.as_deref(),
            patience: self.patience,
        };
        portal.print(pdf, title, paper, way_out)
    }

    /// Windows asks nothing: the program that prints PDF files does that, or prints at once.
    #[cfg(windows)]
    fn dialog(
        &self,
        pdf: &[u8],
        _: &str,
        _: Option<Paper>,
        _: &WayOut,
    ) -> Result<Option<Begun>, PrinterError> {
        super::windows::print(pdf, self.patience)?;
        Ok(Some(Begun::Printed))
    }

    /// The dialog of macOS needs a window of its own kind; `lp` is there on every Mac.
    #[cfg(not(any(target_os = "linux", windows)))]
    fn dialog(
        &self,
        _: &[u8],
        _: &str,
        _: Option<Paper>,
        _: &WayOut,
    ) -> Result<Option<Begun>, PrinterError> {
        Ok(None)
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.env("LC_ALL", "C");
        if let Some(server) = &self.server {
            command.env("CUPS_SERVER", server);
        }
        command
    }

    /// Why `lp` did not print. It says the same when there is no service and when there is no
    /// printer, so this is found out by asking.
    fn reason(&self, job: &Job, words: &str) -> Result<(), PrinterError> {
        let printers = self.printers()?;
        let Some(name) = &job.printer else {
            let any = printers.iter().any(|printer| printer.is_default);
            return Err(if any {
                other(words)
            } else {
                PrinterError::NoDefault
            });
        };
        let printer = name.clone();
        Err(if printers.iter().all(|known| known.name != *name) {
            PrinterError::NoSuchPrinter { printer }
        } else if words.contains("not accepting jobs") {
            PrinterError::NotAccepting { printer }
        } else {
            other(words)
        })
    }
}

/// The words of a program, without its name before them.
fn other(words: &str) -> PrinterError {
    let words = words.trim();
    let words = words.strip_prefix("lp: ").unwrap_or(words);
    PrinterError::Other {
        detail: words.to_owned(),
    }
}
