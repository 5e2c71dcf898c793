//! Hands a PDF to a printer: through the desktop's own print dialog where there is one, else
//! through the printing service (CUPS, the programs `lp` and `lpstat`), on Windows through the
//! program that prints PDF files there. Nothing is linked, so the program starts without them.
//!
//! Every call blocks and belongs on a job's thread. None blocks for ever: what does not answer
//! is given up after [`Service::patience`], and the dialog has a [`WayOut`].

mod child;
mod error;
mod lpstat;
mod options;
#[cfg(target_os = "linux")]
mod portal;
mod service;
#[cfg(target_os = "linux")]
mod wait;
#[cfg_attr(
    not(target_os = "linux"),
    expect(dead_code, reason = "only there is a dialog to leave")
)]
mod way_out;
#[cfg(windows)]
mod windows;

use crate::paper::{Job, Paper, Printer};

pub use error::PrinterError;
pub use service::Service;
pub use way_out::WayOut;

/// What came of asking the desktop for its print dialog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Begun {
    /// The desktop took it to a printer.
    Printed,
    /// The dialog was closed without printing.
    Cancelled,
    /// This desktop has no print dialog, or the way out was taken: choose one of these printers
    /// here and [`send`]. There may be none.
    Choose(Vec<Printer>),
}

/// Prints with the desktop's dialog where there is one, else says which printers there are. Waits
/// for the user as long as the dialog is open; `way_out` closes it from another thread.
pub fn begin(
    pdf: &[u8],
    title: &str,
    paper: Option<Paper>,
    way_out: &WayOut,
) -> Result<Begun, PrinterError> {
    Service::default().begin(pdf, title, paper, way_out)
}

/// The printers of this computer, the default one first; may be none.
pub fn printers() -> Result<Vec<Printer>, PrinterError> {
    Service::default().printers()
}

/// Hands a PDF to a printer. When this comes back without an error, the printing service has it.
pub fn send(pdf: &[u8], job: &Job) -> Result<(), PrinterError> {
    Service::default().send(pdf, job)
}
