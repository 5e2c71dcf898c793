//! All risks at a glance: numbered in order of weight, and each number at its place.

use eframe::egui::text::LayoutJob;
use eframe::egui::{
    Align2, FontId, FontSelection, Rect, Role, Sense, TextFormat, Ui, WidgetInfo, pos2, vec2,
};

use super::risks::{estimate, sorted, title};
use crate::plan::{Choice as _, Impact, Likelihood, Risk};
use crate::ui::Cx;
use crate::ui::theme::{self, BODY_SIZE, GRID, colors};
use crate::ui::widgets::text::{guidance, strong};

/// Fewest estimated risks that have an order.
const FEWEST: usize = 2;

/// Room for the words at the left and above, and the height of a row, in points.
const LEFT: f32 = 72.0;
const ABOVE: f32 = 48.0;
const ROW: f32 = 40.0;

/// How many impacts and likelihoods there are.
const ROWS: f32 = 3.0;
const COLUMNS: f32 = 4.0;

/// The risks in their order with the matrix below, as soon as two are estimated.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, risks: &[Risk]) {
    let sorted = sorted(risks);
    if sorted.len() < FEWEST {
        return;
    }
    ui.add_space(GRID * 2.0);
    ui.label(strong(cx.t("risks-order")));
    guidance(ui, cx.t("risks-order-lead"));
    ui.scope(|ui| {
        // Lines of text, not of buttons.
        ui.spacing_mut().interact_size.y = BODY_SIZE;
        ui.spacing_mut().item_spacing.y = GRID / 2.0;
        for (number, risk) in (1..).zip(&sorted) {
            ui.horizontal_wrapped(|ui| {
                ui.label(strong(format!("{number}.")));
                ui.label(title(cx, risk));
                guidance(ui, &estimate(cx, risk));
            });
        }
    });
    ui.add_space(GRID);
    matrix(ui, cx, &sorted);
}

/// Impact upward, likelihood to the right.
fn matrix(ui: &mut Ui, cx: &Cx<'_>, sorted: &[&Risk]) {
    let size = vec2(ui.available_width(), ABOVE + ROW * ROWS);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let name = cx.t("risks-matrix");
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    let column = (rect.width() - LEFT) / COLUMNS;
    let mut left = rect.left() + LEFT;
    for &likelihood in Likelihood::ALL {
        let head = Rect::from_min_size(pos2(left, rect.top()), vec2(column, ABOVE));
        heading(ui, head, cx.t(likelihood.key()), Align2::CENTER_BOTTOM);
        left += column;
    }
    let mut top = rect.top() + ABOVE;
    for &impact in Impact::ALL.iter().rev() {
        let head = Rect::from_min_size(pos2(rect.left(), top), vec2(LEFT, ROW));
        heading(ui, head, cx.t(impact.key()), Align2::LEFT_CENTER);
        let mut left = rect.left() + LEFT;
        for &likelihood in Likelihood::ALL {
            let cell = Rect::from_min_size(pos2(left, top), vec2(column, ROW)).shrink(1.0);
            place(ui, cell, sorted, impact, likelihood);
            left += column;
        }
        top += ROW;
    }
}

/// A word of the matrix's edge, wrapped to its column.
fn heading(ui: &Ui, rect: Rect, text: &str, align: Align2) {
    let font = FontSelection::Default.resolve(ui.style());
    let mut job = LayoutJob::default();
    job.wrap.max_width = rect.width() - GRID / 2.0;
    job.halign = align.x();
    job.append(text, 0.0, TextFormat::simple(font, colors(ui).weak));
    let galley = ui.painter().layout_job(job);
    let at = align.pos_in_rect(&rect.shrink2(vec2(0.0, 4.0)));
    let top = at.y - galley.size().y * align.y().to_factor();
    ui.painter()
        .galley(pos2(at.x, top), galley, colors(ui).weak);
}

/// One place of the matrix with the numbers of its risks; the darker, the weightier.
fn place(ui: &Ui, rect: Rect, sorted: &[&Risk], impact: Impact, likelihood: Likelihood) {
    let colors = colors(ui);
    let here = Risk {
        impact: Some(impact),
        likelihood: Some(likelihood),
        ..Risk::default()
    };
    let fill = match super::risks::weight(&here) {
        Some(0..=3) | None => colors.side,
        Some(4..=6) => colors.faint,
        Some(_) => colors.accent_ground,
    };
    ui.painter().rect_filled(rect, 2.0, fill);
    let numbers: Vec<String> = (1..)
        .zip(sorted)
        .filter(|(_, r)| r.impact == here.impact && r.likelihood == here.likelihood)
        .map(|(number, _): (u32, _)| number.to_string())
        .collect();
    let font = FontId::new(BODY_SIZE, theme::bold());
    let text = numbers.join(", ");
    ui.painter().text(
        rect.center(),
        Align2::CENTER_CENTER,
        text,
        font,
        colors.text,
    );
}
