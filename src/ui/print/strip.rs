//! The page strip: all pages small, under the names of their sheets, with the numbers that a
//! range of pages means.

use std::sync::Arc;

use eframe::egui::text::Galley;
use eframe::egui::{
    Align2, Frame, Margin, Panel, Pos2, Rect, Role, ScrollArea, Sense, StrokeKind, TextStyle,
    TextWrapMode, Ui, Vec2, WidgetInfo, WidgetText, pos2, vec2,
};

use super::pages::{name, paper};
use super::view::View;
use crate::ui::Cx;
use crate::ui::theme::{GRID, colors};
use crate::ui::widgets::text::strong;

/// Width of the strip, in points.
const WIDTH: f32 = 152.0;

/// The largest that a small page gets, in points.
const SMALL: Vec2 = vec2(92.0, 116.0);

/// Room for the number below, in points.
const NUMBER: f32 = 24.0;

/// Where an entry lies, and the name of the sheet that begins with it.
struct Entry {
    page: Rect,
    head: Option<(Pos2, Arc<Galley>)>,
}

pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, view: &mut View) {
    let panel = Panel::left("print strip")
        .frame(Frame::new().inner_margin(Margin::ZERO))
        .exact_size(WIDTH)
        .show_separator_line(false)
        .resizable(false);
    panel.show(ui, |ui| {
        let (entries, height) = entries(ui, cx, view);
        ScrollArea::vertical()
            .id_salt("print strip")
            .auto_shrink(false)
            .show_viewport(ui, |ui, window| {
                ui.set_min_height(height);
                let corner = ui.min_rect().min.to_vec2();
                for (index, entry) in entries.iter().enumerate() {
                    let around = entry.page.expand2(vec2(0.0, NUMBER * 2.5));
                    let reveal = view.reveal && index == view.page();
                    if around.intersects(window) || reveal {
                        entry_ui(ui, cx, view, index, (entry, corner));
                    }
                }
                view.reveal = false;
            });
    });
}

/// Where everything lies, and how high that is.
fn entries(ui: &Ui, cx: &Cx<'_>, view: &View) -> (Vec<Entry>, f32) {
    let mut top = GRID;
    let entry = |index| {
        let page = view.page_at(index)?;
        let mut head = None;
        if view.begins_sheet(index) {
            top += GRID * 1.5;
            let key = format!("sheet-{}", page.sheet.key());
            let text = WidgetText::from(strong(cx.lang.text(&key)));
            let room = WIDTH - GRID * 4.0;
            let text = text.into_galley(ui, Some(TextWrapMode::Wrap), room, TextStyle::Body);
            let height = text.size().y;
            head = Some((pos2(GRID * 2.0, top), text));
            top += height + GRID * 1.5;
        }
        let size = page.size * (SMALL / page.size).min_elem();
        let corner = pos2((WIDTH - size.x) / 2.0, top);
        top += size.y + NUMBER + GRID;
        Some(Entry {
            page: Rect::from_min_size(corner, size),
            head,
        })
    };
    let entries = (0..view.count()).filter_map(entry).collect();
    (entries, top + GRID)
}

fn entry_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    view: &mut View,
    index: usize,
    (entry, corner): (&Entry, Vec2),
) {
    let colors = colors(ui);
    if let Some((at, text)) = &entry.head {
        let at = *at + corner;
        ui.painter().galley(at, Arc::clone(text), colors.text);
    }
    let rect = entry.page.translate(corner);
    let id = ui.scope_id().with(index);
    let response = ui.interact(rect, id, Sense::click());
    let chosen = index == view.page();
    let words = name(cx, view, index);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, chosen, &words));
    paper(ui, view, index, rect, true);
    if chosen || response.hovered() || response.has_focus() {
        let width = if chosen || response.has_focus() {
            3.0
        } else {
            1.5
        };
        let stroke = (width, colors.accent);
        let edge = rect.expand(2.0);
        ui.painter()
            .rect_stroke(edge, 2.0, stroke, StrokeKind::Outside);
    }
    let below = rect.center_bottom() + vec2(0.0, NUMBER / 2.0 + 2.0);
    let color = if chosen { colors.accent } else { colors.text };
    let font = TextStyle::Body.resolve(ui.style());
    let number = cx
        .lang
        .integer(i64::try_from(index + 1).unwrap_or(i64::MAX));
    ui.painter()
        .text(below, Align2::CENTER_CENTER, number, font, color);
    if response.clicked() {
        view.go_to(index);
    }
    let around = rect.expand2(vec2(0.0, NUMBER * 2.0));
    if response.gained_focus() || view.reveal && chosen {
        ui.scroll_to_rect(around, None);
    }
}
