//! The desktop's print dialog: the portal `org.freedesktop.portal.Print`, version 1 and later.
//! <https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Print.html>
//!
//! The connection is our own and closed at the end: a portal closes the dialogs of those who left.

use std::fs::File;
use std::time::Duration;

use ashpd::desktop::ResponseError;
use ashpd::desktop::print::{PageSetup, PreparePrintOptions, PrintOptions, PrintProxy, Settings};
use ashpd::zbus::connection::{Builder, Connection};

use crate::file;
use crate::paper::Paper;

use super::PrinterError;
use super::wait::{GivenUp, block_on};
use super::way_out::WayOut;

/// How long the dialog may stay open. Nobody chooses a printer for longer; a portal that died
/// meanwhile never answers.
const DIALOG: Duration = Duration::from_mins(60);
/// How long the desktop may take to read the PDF, after the dialog was answered. Longer than for
/// a question, because this may wake a printer.
const HANDING_OVER: Duration = Duration::from_mins(1);

/// What came of the dialog.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    Printed,
    Cancelled,
    /// There is none, or the way out was taken.
    NoDialog,
}

/// Where the dialog is, and how long it may take to come.
pub(super) struct Portal<'a> {
    /// Address of the bus; `None` is that of the session.
    pub(super) bus: Option<&'a str>,
    pub(super) patience: Duration,
}

impl Portal<'_> {
    /// Asks where to print, and prints there.
    pub(super) fn print(
        &self,
        pdf: &[u8],
        title: &str,
        paper: Option<Paper>,
        way_out: &WayOut,
    ) -> Result<Answer, PrinterError> {
        let connection = match block_on(self.connect(), self.patience, way_out) {
            Ok(Ok(connection)) => connection,
            given_up => return Ok(no_dialog(&given_up)),
        };
        let answer = self.talk(&connection, pdf, title, paper, way_out);
        // Also closes the dialog, if it is still open.
        if block_on(connection.close(), self.patience, &WayOut::default()).is_err() {
            log::warn!("the session bus did not take leave");
        }
        answer
    }

    async fn connect(&self) -> ashpd::zbus::Result<Connection> {
        let builder = match self.bus {
            Some(address) => Builder::address(address)?,
            None => Builder::session()?,
        };
        builder.build().await
    }

    fn talk(
        &self,
        connection: &Connection,
        pdf: &[u8],
        title: &str,
        paper: Option<Paper>,
        way_out: &WayOut,
    ) -> Result<Answer, PrinterError> {
        let portal = PrintProxy::with_connection(connection.clone());
        let portal = match block_on(portal, self.patience, way_out) {
            Ok(Ok(portal)) => portal,
            given_up => return Ok(no_dialog(&given_up)),
        };
        let token = match block_on(ask(&portal, title, paper), DIALOG, way_out) {
            Ok(Ok(token)) => token,
            Ok(Err(error)) if is_cancelled(&error) => return Ok(Answer::Cancelled),
            Err(GivenUp::TooLate) => return Ok(Answer::Cancelled),
            given_up => return Ok(no_dialog(&given_up)),
        };
        let pdf = file::scratch(pdf)?;
        let handed_over = hand_over(&portal, title, &pdf, token);
        match block_on(handed_over, HANDING_OVER, &WayOut::default()) {
            Ok(Ok(())) => Ok(Answer::Printed),
            Ok(Err(error)) if is_cancelled(&error) => Ok(Answer::Cancelled),
            Ok(Err(error)) => Err(PrinterError::Desktop {
                detail: error.to_string(),
            }),
            Err(_) => Err(PrinterError::NoAnswer),
        }
    }
}

/// Shows the dialog; what was chosen there is remembered by the portal under this number.
async fn ask(portal: &PrintProxy, title: &str, paper: Option<Paper>) -> ashpd::Result<u32> {
    let (settings, page) = paper.map(on_paper).unwrap_or_default();
    let options = PreparePrintOptions::default();
    let request = portal.prepare_print(None, title, settings, page, options);
    Ok(request.await?.response()?.token)
}

async fn hand_over(portal: &PrintProxy, title: &str, pdf: &File, token: u32) -> ashpd::Result<()> {
    let options = PrintOptions::default().set_token(token);
    portal.print(None, title, pdf, options).await?.response()
}

/// What the dialog shows as paper at first; names as in PWG 5101.1, sizes in mm.
fn on_paper(paper: Paper) -> (Settings, PageSetup) {
    let (name, width, height) = match paper {
        Paper::A4 => ("iso_a4", 210.0, 297.0),
        Paper::A3 => ("iso_a3", 297.0, 420.0),
        Paper::Letter => ("na_letter", 215.9, 279.4),
    };
    let settings = Settings {
        paper_format: Some(name.to_owned()),
        ..Settings::default()
    };
    let page = PageSetup {
        name: Some(name.to_owned()),
        width: Some(width),
        height: Some(height),
        ..PageSetup::default()
    };
    (settings, page)
}

fn is_cancelled(error: &ashpd::Error) -> bool {
    matches!(error, ashpd::Error::Response(ResponseError::Cancelled))
}

/// Nothing was printed, and nothing is wrong: many desktops have no portal.
fn no_dialog<T, E: std::fmt::Debug>(reason: &Result<Result<T, E>, GivenUp>) -> Answer {
    match reason {
        Ok(Ok(_)) => {}
        Ok(Err(error)) => log::info!("no print dialog: {error:?}"),
        Err(given_up) => log::info!("no print dialog: {given_up:?}"),
    }
    Answer::NoDialog
}
