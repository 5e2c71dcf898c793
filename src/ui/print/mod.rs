//! The print view: what is printed on which paper at the left, and the real pages at the right.
//!
//! A whole view of the window. It draws what the app has laid out and asks for pictures of the
//! pages in sight; it knows neither jobs nor the typesetting.

mod bar;
mod choices;
mod form;
mod geometry;
mod keys;
mod pages;
mod panel;
mod pictures;
pub mod printer;
mod strip;
mod view;
mod zoom;

pub use keys::KEYS;
pub use pictures::{Pictures, Want};
pub use view::{Page, View};

use eframe::egui::{CentralPanel, Frame, Ui};

use super::Cx;
use super::theme;
use crate::command::Command;
use crate::paper::Setup;

/// From this width of the window on there is room for the page strip, in points.
const ROOM_FOR_STRIP: f32 = 1000.0;

/// What the app knows about the print.
#[derive(Clone, Copy, Debug)]
pub struct Now<'a> {
    /// What is printed.
    pub setup: &'a Setup,
    /// How far the pages are.
    pub state: State<'a>,
    /// Characters that no font could draw.
    pub missing: &'a [char],
    /// Why the logo is left out, in whole sentences, if it cannot be drawn.
    pub without_logo: Option<&'a str>,
    /// No dialog and no menu is open, so keys belong to this view.
    pub keys: bool,
    /// A file is being chosen, read or written.
    pub busy: bool,
    /// A print is being handed over.
    pub sending: bool,
}

/// How far the pages are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State<'a> {
    /// They are being laid out; those in sight are the last ones.
    LayingOut,
    /// They are what will be printed.
    Ready,
    /// They cannot be laid out; the technical cause, where it is known.
    Failed(Option<&'a str>),
}

impl Now<'_> {
    /// Can something be printed, or is it about to be?
    fn is_printable(&self) -> bool {
        !self.setup.sheets.is_empty() && !matches!(self.state, State::Failed(_))
    }
}

/// Draws the view; returns what the user wants done.
pub fn ui(ui: &mut Ui, cx: &Cx<'_>, view: &mut View, now: &Now<'_>) -> Option<Command> {
    let leave = now.keys && keys::pressed(ui, view);
    let mut command = panel::ui(ui, cx, view, now);
    let frame = Frame::new().fill(theme::colors(ui).surround);
    CentralPanel::default().frame(frame).show(ui, |ui| {
        bar::ui(ui, cx, view);
        view.pictures.begin();
        theme::in_the_dark(ui);
        if ROOM_FOR_STRIP <= ui.content_rect().width() {
            strip::ui(ui, cx, view);
        }
        pages::ui(ui, cx, view, now);
    });
    if leave {
        command = Some(Command::LeavePrint);
    }
    command
}
