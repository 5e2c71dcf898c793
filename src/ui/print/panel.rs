//! The panel at the left: the choices, what there is to say about the pages, and the buttons.

use eframe::egui::{
    Align, Button, Frame, Label, Layout, Margin, Panel, Role, ScrollArea, Ui, WidgetInfo, vec2,
};

use super::view::View;
use super::{Now, State, choices};
use crate::command::Command;
use crate::ui::Cx;
use crate::ui::theme::{GRID, colors};
use crate::ui::widgets::choice::link;
use crate::ui::widgets::text::{page_title, warning};
use crate::ui::widgets::{Icon, primary};

/// Width of the panel, in points; in a narrow window less.
const WIDTH: f32 = 320.0;
const NARROW: f32 = 312.0;

/// Below this width of the window the panel is narrow, in points.
const ROOM_FOR_WIDTH: f32 = 900.0;

/// How many characters without a drawing are named.
const NAMED: usize = 12;

pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, view: &mut View, now: &Now<'_>) -> Option<Command> {
    let narrow = ui.content_rect().width() < ROOM_FOR_WIDTH;
    let panel = Panel::left("print choices")
        .frame(Frame::new().fill(colors(ui).paper))
        .exact_size(if narrow { NARROW } else { WIDTH })
        .resizable(false);
    let mut setup = now.setup.clone();
    let mut command = None;
    panel.show(ui, |ui| {
        // As high as the buttons were last: so they come after the choices for the keyboard and
        // for screen readers, as they do for the eye.
        let id = ui.scope_id().with("buttons");
        let last: f32 = ui.data(|data| data.get_temp(id)).unwrap_or(0.0);
        let room = (ui.available_height() - last).max(0.0);
        ui.spacing_mut().item_spacing.y = 0.0;
        ScrollArea::vertical()
            .id_salt("print choices")
            .auto_shrink(false)
            .max_height(room)
            .min_scrolled_height(room)
            .show(ui, |ui| {
                Frame::new().inner_margin(16).show(ui, |ui| {
                    ui.spacing_mut().item_spacing.y = GRID * 1.5;
                    if link(ui, Some(Icon::Left), cx.t("print-view-back")).clicked() {
                        command = Some(Command::LeavePrint);
                    }
                    page_title(ui, cx.t("print-view"));
                    choices::ui(ui, cx, view, &mut setup);
                });
            });
        let frame = Frame::new()
            .fill(colors(ui).side)
            .inner_margin(Margin::symmetric(16, 12));
        let below = frame.show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = GRID;
            below(ui, cx, view, now)
        });
        command = below.inner.or(command.take());
        let height = below.response.rect.height();
        if 0.5 < (height - last).abs() {
            ui.data_mut(|data| data.insert_temp(id, height));
            ui.request_discard("the height of the buttons changed");
        }
    });
    let changed = (setup != *now.setup).then_some(Command::SetUpPrint(setup));
    changed.or(command)
}

/// How many pages there are, what to know about them, and what can be done with them.
fn below(ui: &mut Ui, cx: &Cx<'_>, view: &mut View, now: &Now<'_>) -> Option<Command> {
    ui.set_width(ui.available_width());
    standing(ui, cx, view, now);
    messages(ui, cx, now);
    let mut command = None;
    ui.add_enabled_ui(now.is_printable(), |ui| {
        let able = !now.sending;
        let across = Layout::top_down_justified(Align::Center);
        let main = ui.add_enabled_ui(able, |ui| {
            ui.with_layout(across, |ui| primary(ui, cx.t("command-print")))
                .inner
        });
        if main.inner.clicked() {
            command = Some(Command::PrintNow);
        }
        if !view.arrived && able && now.is_printable() {
            view.arrived = true;
            main.inner.request_focus();
        }
        ui.add_enabled_ui(!now.busy, |ui| {
            command = files(ui, cx).or(command.take());
        });
    });
    command
}

/// What can be done with the PDF, side by side.
fn files(ui: &mut Ui, cx: &Cx<'_>) -> Option<Command> {
    let mut command = None;
    ui.horizontal(|ui| {
        let half = (ui.available_width() - ui.spacing().item_spacing.x) / 2.0;
        for (wanted, key) in [
            (Command::ExportPdf, "print-view-save"),
            (Command::OpenPdf, "print-view-open"),
        ] {
            let size = vec2(half, ui.spacing().interact_size.y);
            if ui.add_sized(size, Button::new(cx.t(key))).clicked() {
                command = Some(wanted);
            }
        }
    });
    command
}

/// "14 pages · 3 sheets chosen", or what goes on.
fn standing(ui: &mut Ui, cx: &Cx<'_>, view: &View, now: &Now<'_>) {
    let pages = |count: usize| {
        let args = [("count", count.into())];
        cx.lang.format("print-view-count", &args)
    };
    let sheets = now.setup.sheets.len();
    let words = match now.state {
        _ if now.sending => cx.t("print-view-sending").to_owned(),
        _ if sheets == 0 => return,
        State::Failed(_) => return,
        State::LayingOut => match view.estimate(now.setup) {
            Some(count) => {
                let args = [("pages", pages(count).into())];
                cx.lang.format("print-view-laying-out-about", &args)
            }
            None => cx.t("print-view-laying-out").to_owned(),
        },
        State::Ready => {
            let args = [("count", sheets.into())];
            let sheets = cx.lang.format("print-view-chosen", &args);
            format!("{} · {sheets}", pages(view.count()))
        }
    };
    let response = ui.add(Label::new(&words).truncate());
    response.widget_info(|| WidgetInfo::labeled(Role::Status, true, &words));
}

/// What stands in the way, or will be missing on paper.
fn messages(ui: &mut Ui, cx: &Cx<'_>, now: &Now<'_>) {
    if now.setup.sheets.is_empty() {
        warning(ui, cx.t("print-view-nothing"));
        return;
    }
    match now.state {
        State::Failed(Some(detail)) => {
            let args = [("detail", detail.into())];
            let text = cx.lang.format("print-view-failed", &args);
            ScrollArea::vertical()
                .max_height(120.0)
                .show(ui, |ui| warning(ui, &text));
        }
        State::Failed(None) => {
            warning(ui, cx.t("print-view-died"));
        }
        State::Ready => lacks(ui, cx, now),
        State::LayingOut => {}
    }
}

/// What the pages lack.
fn lacks(ui: &mut Ui, cx: &Cx<'_>, now: &Now<'_>) {
    if !now.missing.is_empty() {
        let mut named: Vec<String> = (now.missing.iter().take(NAMED))
            .map(ToString::to_string)
            .collect();
        if NAMED < now.missing.len() {
            named.push("…".to_owned());
        }
        let args = [("characters", named.join(" ").into())];
        warning(ui, &cx.lang.format("print-view-missing", &args));
    }
    if let Some(reason) = now.without_logo {
        let args = [("reason", reason.into())];
        warning(ui, &cx.lang.format("print-view-without-logo", &args));
    }
}
