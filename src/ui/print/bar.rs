//! The line above the pages: where one is, and how large they are.

use eframe::egui::{
    Align, ComboBox, Frame, Label, Layout, Margin, Panel, RichText, Role, Ui, WidgetInfo, vec2,
};

use super::view::View;
use super::zoom::{STEPS, Zoom, step};
use crate::ui::Cx;
use crate::ui::theme::{GRID, colors};
use crate::ui::widgets::Icon;
use crate::ui::widgets::icon::icon_button;

/// Room for "Page 10 of 22", in points.
const POSITION: f32 = 124.0;

pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, view: &mut View) {
    let frame = Frame::new()
        .fill(colors(ui).side)
        .inner_margin(Margin::symmetric(12, 6));
    let bar = Panel::top("print bar").frame(frame).resizable(false);
    bar.show(ui, |ui| {
        ui.add_enabled_ui(0 < view.count(), |ui| {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = GRID / 2.0;
                position(ui, cx, view);
                let from_right = Layout::right_to_left(Align::Center);
                ui.with_layout(from_right, |ui| {
                    let width = 32.0 * 2.0 + CHOICE + GRID;
                    let left = Layout::left_to_right(Align::Center);
                    let size = vec2(width, ui.available_height());
                    ui.allocate_ui_with_layout(size, left, |ui| zoom(ui, cx, view));
                });
            });
        });
    });
}

/// The page in sight, with the way to its neighbors.
fn position(ui: &mut Ui, cx: &Cx<'_>, view: &mut View) {
    let (page, count) = (view.page() + 1, view.count());
    ui.add_enabled_ui(1 < page, |ui| {
        if icon_button(ui, Icon::Left, cx.t("print-view-previous")).clicked() {
            view.turn(-1);
        }
    });
    let words = if count == 0 {
        cx.t("print-view-no-page").to_owned()
    } else {
        let args = [("page", page.into()), ("pages", count.into())];
        cx.lang.format("print-view-position", &args)
    };
    let label = Label::new(RichText::new(&words)).halign(Align::Center);
    let response = ui.add_sized(vec2(POSITION, 32.0), label);
    // So that it is read out when it changes.
    response.widget_info(|| WidgetInfo::labeled(Role::Status, true, &words));
    ui.add_enabled_ui(page < count, |ui| {
        if icon_button(ui, Icon::Right, cx.t("print-view-next")).clicked() {
            view.turn(1);
        }
    });
}

/// Width of the choice of sizes, in points.
const CHOICE: f32 = 148.0;

/// Smaller, the size in words, larger.
fn zoom(ui: &mut Ui, cx: &Cx<'_>, view: &mut View) {
    ui.spacing_mut().item_spacing.x = GRID / 2.0;
    if icon_button(ui, Icon::Minus, cx.t("print-view-smaller")).clicked() {
        view.resize(step(view.scale(), false));
    }
    let name = |zoom: Zoom| match zoom {
        Zoom::Page => cx.t("print-view-zoom-page").to_owned(),
        Zoom::Width => cx.t("print-view-zoom-width").to_owned(),
        Zoom::Scale(scale) => percent(cx, scale),
    };
    let mut chosen = view.zoom;
    let choice = ComboBox::from_id_salt("zoom")
        .selected_text(name(view.zoom))
        .width(CHOICE - GRID)
        .show_ui(ui, |ui| {
            let fits = [Zoom::Page, Zoom::Width];
            for zoom in fits.into_iter().chain(STEPS.map(Zoom::Scale)) {
                ui.selectable_value(&mut chosen, zoom, name(zoom));
            }
        });
    choice.response.accessible_name(cx.t("print-view-zoom"));
    if chosen != view.zoom {
        view.resize(chosen);
    }
    if icon_button(ui, Icon::Plus, cx.t("print-view-larger")).clicked() {
        view.resize(step(view.scale(), true));
    }
}

/// "75 %".
fn percent(cx: &Cx<'_>, scale: f32) -> String {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "scales lie between a quarter and four"
    )]
    let per_mille = (scale * 100.0).round() as i64 * 10;
    cx.lang.percent(per_mille)
}
