//! The desktop's print dialog: the portal `org.freedesktop.portal.Print`, version 1 and later.
//! <https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Print.html>
//!
//! The connection is our own and closed at the end: a portal closes the dialogs of those who
//! left. Spoken over the bus directly, because `ashpd` 0.13 wants every possible setting in the
//! answer of the dialog (“missing field `PPDName`”), and no portal sends all of them.

use std::collections::HashMap;
use std::fs::File;
use std::os::fd::AsFd as _;
use std::time::Duration;

use futures_lite::StreamExt as _;
use futures_lite::future::or;
use zbus::connection::Builder;
use zbus::zvariant::{DynamicType, Fd, OwnedObjectPath, OwnedValue, Value};
use zbus::{Connection, Proxy};

use crate::file;
use crate::paper::Paper;

use super::wait::{GivenUp, block_on};
use super::way_out::WayOut;
use super::{Begun, PrinterError};

const DESKTOP: &str = "org.freedesktop.portal.Desktop";
const PATH: &str = "/org/freedesktop/portal/desktop";
/// How long the dialog may stay open. Nobody chooses a printer for longer.
const DIALOG: Duration = Duration::from_hours(1);
/// How long the desktop may take to read the PDF, after the dialog was answered. Longer than for
/// a question, because this may wake a printer.
const HANDING_OVER: Duration = Duration::from_mins(1);
/// The request did what was asked.
const SUCCESS: u32 = 0;
/// The user closed the dialog.
const CANCELLED: u32 = 1;

/// Where the dialog is, and how long it may take to come.
pub(super) struct Portal<'a> {
    /// Address of the bus; `None` is that of the session.
    pub(super) bus: Option<&'a str>,
    pub(super) patience: Duration,
}

/// How a request ended: a code, and what was chosen.
type Response = (u32, HashMap<String, OwnedValue>);
type Options<'v> = HashMap<&'v str, Value<'v>>;

impl Portal<'_> {
    /// Asks where to print, and prints there; `None` when there is no dialog or the way out was
    /// taken.
    pub(super) fn print(
        &self,
        pdf: &[u8],
        title: &str,
        paper: Option<Paper>,
        way_out: &WayOut,
    ) -> Result<Option<Begun>, PrinterError> {
        let connection = match block_on(self.connect(), self.patience, way_out) {
            Ok(Ok(connection)) => connection,
            given_up => return Ok(no_dialog(given_up)),
        };
        let answer = self.talk(&connection, pdf, title, paper, way_out);
        // Also closes the dialog, if it is still open.
        if block_on(connection.close(), self.patience, &WayOut::default()).is_err() {
            log::warn!("the session bus did not take leave");
        }
        answer
    }

    async fn connect(&self) -> zbus::Result<Connection> {
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
    ) -> Result<Option<Begun>, PrinterError> {
        let portal = match block_on(find(connection), self.patience, way_out) {
            Ok(Ok(portal)) => portal,
            given_up => return Ok(no_dialog(given_up)),
        };
        let token = match block_on(ask(&portal, title, paper), DIALOG, way_out) {
            Ok(Ok((SUCCESS, chosen))) => chosen.get("token").and_then(|it| u32::try_from(it).ok()),
            Ok(Ok((CANCELLED, _))) | Err(GivenUp::TooLate) => return Ok(Some(Begun::Cancelled)),
            given_up => return Ok(no_dialog(given_up)),
        };
        let pdf = file::scratch(pdf)?;
        let handed_over = hand_over(&portal, title, &pdf, token);
        match block_on(handed_over, HANDING_OVER, &WayOut::default()) {
            Ok(Ok((SUCCESS, _))) => Ok(Some(Begun::Printed)),
            Ok(Ok(_)) | Err(_) => Err(PrinterError::Unconfirmed),
            Ok(Err(error)) => Err(PrinterError::Desktop {
                detail: error.to_string(),
            }),
        }
    }
}

/// The portal, if it answers and can print.
async fn find(connection: &Connection) -> zbus::Result<Proxy<'static>> {
    let portal = Proxy::new(connection, DESKTOP, PATH, "org.freedesktop.portal.Print").await?;
    let version: u32 = portal.get_property("version").await?;
    log::info!("print dialog, version {version}");
    Ok(portal)
}

/// Shows the dialog; what was chosen there is kept by the portal under a token.
async fn ask(portal: &Proxy<'_>, title: &str, paper: Option<Paper>) -> zbus::Result<Response> {
    let (settings, page) = paper.map(on_paper).unwrap_or_default();
    let options = Options::from([("handle_token", "ask".into())]);
    let body = ("", title, settings, page, options);
    request(portal, "PreparePrint", "ask", &body).await
}

/// Lets the portal print as it was chosen.
async fn hand_over(
    portal: &Proxy<'_>,
    title: &str,
    pdf: &File,
    token: Option<u32>,
) -> zbus::Result<Response> {
    let mut options = Options::from([("handle_token", "print".into())]);
    options.extend(token.map(|token| ("token", token.into())));
    let body = ("", title, Fd::from(pdf.as_fd()), options);
    request(portal, "Print", "print", &body).await
}

/// Asks for something and waits for the answer: a signal at a path made of our name on the bus
/// and the `handle_token`. A portal that ends meanwhile is an error.
async fn request<B>(
    portal: &Proxy<'_>,
    method: &str,
    handle_token: &str,
    body: &B,
) -> zbus::Result<Response>
where
    B: serde::Serialize + DynamicType,
{
    let connection = portal.connection();
    let name = connection.unique_name().ok_or(zbus::Error::Unsupported)?;
    let name = name.trim_start_matches(':').replace('.', "_");
    let path = format!("{PATH}/request/{name}/{handle_token}");
    let request = Proxy::new(connection, DESKTOP, path, "org.freedesktop.portal.Request").await?;
    let mut responses = request.receive_signal("Response").await?;
    let mut owners = portal.receive_owner_changed().await?;
    let _: OwnedObjectPath = portal.call(method, body).await?;
    let gone = async {
        while owners.next().await.is_some_and(|owner| owner.is_some()) {}
        None
    };
    let response = or(responses.next(), gone).await;
    response
        .ok_or(zbus::Error::InterfaceNotFound)?
        .body()
        .deserialize()
}

/// What the dialog shows as paper at first; names as in PWG 5101.1, sizes in mm.
fn on_paper(paper: Paper) -> (Options<'static>, Options<'static>) {
    let (name, width, height) = match paper {
        Paper::A4 => ("iso_a4", 210.0, 297.0),
        Paper::A3 => ("iso_a3", 297.0, 420.0),
        Paper::Letter => ("na_letter", 215.9, 279.4),
    };
    let settings = Options::from([("paper-format", name.into())]);
    let page = Options::from([
        ("Name", name.into()),
        ("Width", Value::F64(width)),
        ("Height", Value::F64(height)),
    ]);
    (settings, page)
}

/// Nothing was printed, and nothing is wrong: many desktops have no portal.
fn no_dialog<T: std::fmt::Debug>(reason: T) -> Option<Begun> {
    log::info!("no print dialog: {reason:?}");
    None
}
