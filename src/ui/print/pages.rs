//! The pages as they will be printed, one below the other on dark ground.

use eframe::egui::emath::GuiRounding as _;
use eframe::egui::{
    CentralPanel, Frame, Image, Margin, Rect, Role, ScrollArea, Sense, StrokeKind, Ui, Vec2,
    WidgetInfo,
};

use super::geometry::Geometry;
use super::view::View;
use super::zoom::{Zoom, limited};
use super::{Now, State};
use crate::ui::Cx;
use crate::ui::theme::{GRID, colors};

pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, view: &mut View, now: &Now<'_>) {
    let frame = Frame::new().inner_margin(Margin::ZERO);
    CentralPanel::default().frame(frame).show(ui, |ui| {
        if view.count() == 0 {
            nothing(ui, cx, now);
            return;
        }
        pinch(ui, view);
        // The room beside the scroll bars, whether they are there or not: else a page that just
        // fits would come and go with them.
        let bars = ui.spacing().scroll.allocated_width();
        let window = ui.available_size() - Vec2::splat(bars);
        let sizes = (0..view.count()).filter_map(|index| view.page_at(index));
        let sizes = sizes.map(|page| page.size);
        let geometry = Geometry::of(sizes, view.zoom, window, ui.pixels_per_point());
        // Else egui would spring back to where the pages ended before they grew.
        ui.spacing_mut().scroll.kinetic.rubber_band = false;
        let mut area = ScrollArea::both().id_salt("print pages").auto_shrink(false);
        let mut offset = None;
        if view.turned {
            offset = Some(geometry.offset_of(view.page()));
        } else if geometry != view.geometry {
            offset = Some(geometry.offset(view.place));
        }
        if let Some(offset) = offset {
            area = area.scroll_offset(offset);
        }
        view.geometry = geometry;
        let shown = area.show_viewport(ui, |ui, window| all(ui, cx, view, window));
        let scrolled = shown.state.clamped_offset();
        note(view, offset.is_some(), scrolled);
    });
}

/// Notes where one is now. Who turned a page is on it, even where it cannot begin at the top.
fn note(view: &mut View, moved: bool, offset: Vec2) {
    if !moved && 0.5 < (offset - view.offset).length() {
        let page = view.geometry.page_in_sight(offset);
        view.scrolled_to(page);
    }
    view.turned = false;
    view.offset = offset;
    view.place = view.geometry.place(offset, view.geometry.middle());
}

/// Ctrl and the wheel, or two fingers: what is under the pointer stays there.
fn pinch(ui: &Ui, view: &mut View) {
    let room = ui.max_rect();
    let pointer = ui.input(|input| input.pointer.hover_pos());
    let factor = ui.input(eframe::egui::InputState::zoom_delta);
    let Some(pointer) = pointer.filter(|at| room.contains(*at) && 0.001 < (factor - 1.0).abs())
    else {
        return;
    };
    let at = pointer - room.min;
    view.place = view.geometry.place(view.offset, at);
    view.zoom = Zoom::Scale(limited(view.scale() * factor));
}

/// All pages; drawn are those in sight.
fn all(ui: &mut Ui, cx: &Cx<'_>, view: &mut View, window: Rect) {
    let corner = ui.min_rect().min.to_vec2();
    ui.set_min_size(view.geometry.size);
    for index in 0..view.count() {
        let Some(rect) = view.geometry.pages.get(index).copied() else {
            continue;
        };
        if !rect.intersects(window) {
            continue;
        }
        let pixels = ui.pixels_per_point();
        let corner = (rect.min + corner).round_to_pixels(pixels);
        let rect = Rect::from_min_size(corner, rect.size());
        let response = ui.interact(rect, ui.scope_id().with(index), Sense::hover());
        let words = name(cx, view, index);
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &words));
        paper(ui, view, index, rect, false);
    }
}

/// "Page 3: Full plan".
pub(super) fn name(cx: &Cx<'_>, view: &View, index: usize) -> String {
    let sheet = view.page_at(index).map_or("", |page| page.sheet.key());
    let sheet = cx.lang.text(&format!("sheet-{sheet}")).to_owned();
    let args = [("page", (index + 1).into()), ("sheet", sheet.into())];
    cx.lang.format("print-view-page", &args)
}

/// White paper with what stands on it: as sharp as it is there, else the best there is.
pub(super) fn paper(ui: &Ui, view: &mut View, index: usize, rect: Rect, small: bool) {
    let colors = colors(ui);
    let shadow = ui.visuals().popup_shadow.as_shape(rect, 0.0);
    ui.painter().add(shadow);
    ui.painter().rect_filled(rect, 0.0, colors.sheet);
    let (Some(page), Some(key)) = (view.page_at(index), view.key(index, small)) else {
        return;
    };
    let pixels = rect.width() * ui.pixels_per_point();
    let sides = ui.input(|input| input.max_texture_side) as f32;
    let fine = (pixels / page.size.x).min(sides / page.size.max_elem());
    let picture = view.pictures.of(key, (index, page.size), fine);
    let picture = picture.or_else(|| {
        let small = view.key(index, true)?;
        view.pictures.stand_in(small, page.size)
    });
    if let Some(texture) = picture {
        Image::from_texture((texture, rect.size())).paint_at(ui, rect);
    }
    let edge = (1.0, colors.hairline);
    ui.painter()
        .rect_stroke(rect, 0.0, edge, StrokeKind::Outside);
}

/// What stands in place of pages.
fn nothing(ui: &mut Ui, cx: &Cx<'_>, now: &Now<'_>) {
    let key = match now.state {
        _ if now.setup.sheets.is_empty() => "print-view-nothing",
        State::LayingOut => "print-view-laying-out",
        State::Ready | State::Failed(_) => "print-view-no-pages",
    };
    ui.centered_and_justified(|ui| {
        ui.spacing_mut().item_spacing.y = GRID;
        ui.label(cx.t(key));
    });
}
