//! The window: title, layout of its parts, the question before it closes.

use std::path::PathBuf;

use eframe::egui::{
    self, CentralPanel, Context, Frame, Margin, Panel, ScrollArea, Ui, ViewportCommand,
};

use super::{App, Launch};
use crate::analysis::Page;
use crate::command::Command;
use crate::plan::Plan;
use crate::ui::shell::{self, Dialog, Status, Then};
use crate::ui::theme::{self, FORM_WIDTH, GRID, MARGIN_WIDTH};
use crate::ui::widgets::primary;
use crate::ui::{Cx, pages, print, short_path};

/// From this width on the margin stands beside the form, in points; below it folds under it.
const ROOM_FOR_MARGIN: f32 = 1080.0;

/// Opens the window and stays until it is closed.
///
/// # Errors
/// The reason in words when no window can be opened, for example without OpenGL.
pub fn open_window(launch: Launch, renderer: eframe::Renderer) -> Result<(), String> {
    let mut viewport = egui::ViewportBuilder::default()
        .with_app_id("planbuch")
        .with_title("Planbuch")
        .with_inner_size([1280.0, 860.0])
        .with_min_inner_size([760.0, 560.0]);
    match eframe::icon_data::from_png_bytes(include_bytes!("../../assets/icons/planbuch.png")) {
        Ok(icon) => viewport = viewport.with_icon(icon),
        Err(error) => log::error!("the icon cannot be read: {error}"),
    }
    let options = eframe::NativeOptions {
        viewport,
        renderer,
        ..eframe::NativeOptions::default()
    };
    let create = move |cc: &eframe::CreationContext<'_>| {
        Ok(Box::new(App::new(&cc.egui_ctx, launch)) as Box<dyn eframe::App>)
    };
    eframe::run_native("planbuch", options, Box::new(create)).map_err(|error| error.to_string())
}

impl App {
    /// Draws everything but dialogs; returns what the user wants done.
    pub(super) fn draw(&mut self, ui: &mut Ui) -> Option<Command> {
        let keys = !self.has_dialog() && !ui.any_popup_open();
        let status = self.status();
        let today = self.document.today();
        let order = self.preview.is_open().then(|| self.order());
        let (plan, analysis) = self.document.edit();
        let proposed = self.proposed.as_ref();
        let proposal = proposed
            .filter(|(of, _)| of == plan)
            .map(|(_, proposal)| proposal);
        let cx = Cx {
            lang: &self.lang,
            catalogue: self.catalogue,
            analysis,
            names: &self.names,
            today,
            proposal,
            logo: (plan.logo.as_ref()).and_then(|logo| self.logos.of(logo)),
            currency: plan.business.currency(),
        };
        let mut command = shell::header::ui(ui, &cx, &status);
        if let (Some(mut view), Some(order)) = (self.preview.view.take(), order) {
            let state = self.preview.state(&order);
            let pages = self.preview.pages(&order);
            let without_logo = pages.as_ref().and_then(|pages| pages.without_logo());
            let without_logo = without_logo.map(|error| error.told(&self.lang));
            let now = print::Now {
                setup: &order.setup,
                state,
                missing: pages.as_ref().map_or(&[], |pages| pages.missing()),
                without_logo: without_logo.as_deref(),
                keys,
                busy: self.jobs.is_busy(),
                sending: self.printing.is_sending(),
            };
            command = print::ui(ui, &cx, &mut view, &now).or(command);
            self.preview.view = Some(view);
            return command;
        }
        if self.short_path.step().is_some() {
            // Nothing else is in sight, so that one question is one page.
            let making = self.jobs.is_planning();
            let around = short_path::Around { keys, making };
            return short_path::ui(ui, &cx, &mut self.short_path, plan, around).or(command);
        }
        command = shell::balance::ui(ui, &cx).or(command);
        command = shell::chapters::ui(ui, &cx, &status).or(command);
        // What is open or half typed belongs to one page of one plan.
        let sheet = Sheet {
            page: self.page,
            place: (self.page, self.generation),
            recent: &self.settings.recent,
        };
        sheet.ui(ui, &cx, plan).or(command)
    }

    fn status(&self) -> Status {
        let covered = self.is_covered();
        Status {
            name: self.name(),
            state: match (self.document.is_dirty(), self.document.path()) {
                (true, _) => "state-unsaved",
                (false, Some(_)) => "state-saved",
                (false, None) => "state-empty",
            },
            can_undo: !covered && self.document.can_undo(),
            can_redo: !covered && self.document.can_redo(),
            busy: self.jobs.busy_key(),
            previews: self.preview.is_open(),
            page: self.page,
            theme: self.settings.theme,
            recent: self.settings.recent.clone(),
        }
    }

    /// Keeps the window open while there is something unsaved, and asks.
    pub(super) fn guard_close(&mut self, ctx: &Context) {
        if !ctx.input(|input| input.viewport().close_requested()) {
            return;
        }
        if self.jobs.is_writing() || self.printing.is_sending() {
            self.quit_when_idle = true;
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
        } else if !self.may_close && self.document.is_dirty() {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            self.ask_before_quit(ctx);
        }
    }

    /// Shows what stands in the way: a dialog that is open, else the question about what is unsaved.
    fn ask_before_quit(&mut self, ctx: &Context) {
        if self.document.is_dirty() && self.dialog.is_none() {
            self.dialog = Some(Dialog::Unsaved { then: Then::Quit });
        }
        ctx.send_viewport_cmd(ViewportCommand::Minimized(false));
        ctx.send_viewport_cmd(ViewportCommand::Focus);
    }

    /// Closes the window after the file is written, if that was asked for meanwhile.
    pub(super) fn quit_if_idle(&mut self, ctx: &Context) {
        if !self.quit_when_idle || self.jobs.is_busy() || self.printing.is_sending() {
            return;
        }
        self.quit_when_idle = false;
        if self.document.is_dirty() || self.has_dialog() {
            self.ask_before_quit(ctx);
        } else {
            self.may_close = true;
            ctx.send_viewport_cmd(ViewportCommand::Close);
        }
    }

    /// Name of the plan and a mark while it is unsaved; sent only when it changed, because each
    /// such command asks for a repaint.
    pub(super) fn show_title(&mut self, ctx: &Context) {
        let mark = if self.document.is_dirty() { "• " } else { "" };
        let title = format!("{mark}{} – Planbuch", self.name());
        if self.title != title {
            ctx.send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.title = title;
        }
    }
}

/// A page with its margin.
struct Sheet<'a> {
    page: Page,
    /// Names what is open or half typed: the page and the plan it belongs to.
    place: (Page, u32),
    recent: &'a [PathBuf],
}

impl Sheet<'_> {
    /// The page, with the margin beside it where there is room for both.
    fn ui(&self, ui: &mut Ui, cx: &Cx<'_>, plan: &mut Plan) -> Option<Command> {
        let wide = ROOM_FOR_MARGIN <= ui.content_rect().width();
        // Nothing follows from the start page; the next steps stand on it.
        let follows = self.page != Page::Start;
        let margin = (wide && follows).then(|| self.margin_ui(ui, cx, plan));
        let frame = Frame::new().fill(theme::colors(ui).paper);
        let scrolled = |ui: &mut Ui| {
            let area = ScrollArea::vertical().id_salt(("page", self.place));
            let page = |ui: &mut Ui| self.page_ui(ui, cx, plan, !wide && follows);
            area.show(ui, |ui| form(ui, self.place, page)).inner
        };
        let wanted = CentralPanel::default().frame(frame).show(ui, scrolled);
        wanted.inner.or(margin.flatten())
    }

    /// The margin in a panel of its own.
    fn margin_ui(&self, ui: &mut Ui, cx: &Cx<'_>, plan: &Plan) -> Option<Command> {
        let frame = Frame::new()
            .fill(theme::colors(ui).side)
            .inner_margin(Margin::same(16));
        let panel = Panel::right("margin")
            .frame(frame)
            .resizable(false)
            .exact_size(MARGIN_WIDTH);
        let scrolled = |ui: &mut Ui| {
            let area = ScrollArea::vertical().id_salt(("margin", self.place));
            area.show(ui, |ui| shell::margin::ui(ui, cx, self.page, plan))
                .inner
        };
        panel.show(ui, scrolled).inner
    }

    /// The page, the way to the next one, and in a narrow window the margin below.
    fn page_ui(&self, ui: &mut Ui, cx: &Cx<'_>, plan: &mut Plan, below: bool) -> Option<Command> {
        let wanted = pages::page_ui(ui, cx, self.page, plan, self.recent);
        let mut wanted = page_turner(ui, cx, self.page).or(wanted);
        if below {
            ui.add_space(GRID * 4.0);
            wanted = shell::margin::ui(ui, cx, self.page, plan).or(wanted);
        }
        wanted
    }
}

/// The middle column: at most [`FORM_WIDTH`] wide, with room around it.
fn form<R>(ui: &mut Ui, place: impl egui::AsIdSalt, add: impl FnOnce(&mut Ui) -> R) -> R {
    Frame::new()
        .inner_margin(Margin {
            left: 32,
            right: 32,
            top: 24,
            bottom: 48,
        })
        .show(ui, |ui| {
            ui.set_width(ui.available_width().min(FORM_WIDTH));
            ui.spacing_mut().item_spacing.y = GRID * 1.5;
            ui.push_id(place, add).inner
        })
        .inner
}

/// At the end of each page: on to the next.
fn page_turner(ui: &mut Ui, cx: &Cx<'_>, page: Page) -> Option<Command> {
    let index = Page::ALL.iter().position(|other| *other == page)?;
    let next = *Page::ALL.get(index + 1)?;
    if page == Page::Start {
        return None;
    }
    ui.add_space(GRID * 3.0);
    let text = cx
        .lang
        .format("page-next", &[("page", cx.lang.text(next.key()).into())]);
    primary(ui, &text).clicked().then_some(Command::NextPage)
}
