//! What the colors of a chart stand for.

use eframe::egui::{
    Color32, Rect, Role, Sense, Stroke, StrokeKind, TextStyle, Ui, WidgetInfo, pos2, vec2,
};

use super::timeline::polygon;
use crate::ui::theme::{GRID, colors};

/// How a color is shown beside its name.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Swatch {
    /// A filled square with its edge.
    Filled(Color32, Color32),
    /// A line.
    Line(Color32),
    /// A dashed line.
    Dashed(Color32),
    /// A dotted line, upright.
    Dotted(Color32),
    /// A line that ends in an arrow.
    Arrow(Color32),
    /// A diamond.
    Diamond(Color32),
    /// A triangle pointing up.
    Triangle(Color32),
    /// A triangle pointing down.
    Down(Color32),
}

/// Edge of a swatch, in points.
const SIZE: f32 = 16.0;

/// Names side by side, each behind its color; as many to a line as have room.
pub fn legend(ui: &mut Ui, entries: &[(Swatch, String)]) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = GRID * 2.0;
        for (swatch, name) in entries {
            entry(ui, *swatch, name);
        }
    });
}

/// A swatch and its name in one piece, so that no line ends between them.
fn entry(ui: &mut Ui, swatch: Swatch, name: &str) {
    let font = TextStyle::Body.resolve(ui.style());
    let color = colors(ui).text;
    let text = ui.painter().layout_no_wrap(name.to_owned(), font, color);
    let size = vec2(SIZE + GRID / 2.0 + text.size().x, text.size().y.max(SIZE));
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, name));
    let square = Rect::from_center_size(
        pos2(rect.left() + SIZE / 2.0, rect.center().y),
        vec2(SIZE, SIZE),
    );
    draw(ui, square, swatch);
    let at = pos2(
        square.right() + GRID / 2.0,
        rect.center().y - text.size().y / 2.0,
    );
    ui.painter().galley(at, text, color);
}

fn draw(ui: &Ui, rect: Rect, swatch: Swatch) {
    let painter = ui.painter();
    let (middle, left, right) = (rect.center(), rect.left_center(), rect.right_center());
    match swatch {
        Swatch::Filled(fill, edge) => {
            let stroke = Stroke::new(1.0, edge);
            painter.rect(rect.shrink(2.0), 2.0, fill, stroke, StrokeKind::Inside);
        }
        Swatch::Line(color) => {
            painter.line_segment([left, right], (2.0, color));
        }
        Swatch::Dashed(color) => {
            for part in [0.0, 6.0, 12.0] {
                let from = left + vec2(part, 0.0);
                painter.line_segment([from, from + vec2(4.0, 0.0)], (2.0, color));
            }
        }
        Swatch::Dotted(color) => {
            for part in [0.0, 5.0, 10.0, 15.0] {
                let at = rect.center_top() + vec2(0.0, part);
                painter.circle_filled(at, 1.0, color);
            }
        }
        Swatch::Arrow(color) => {
            painter.line_segment([left, right], (1.0, color));
            polygon(ui, right, &[(0.0, 0.0), (-6.0, 3.5), (-6.0, -3.5)], color);
        }
        Swatch::Diamond(color) => {
            let points = [(0.0, -6.0), (6.0, 0.0), (0.0, 6.0), (-6.0, 0.0)];
            polygon(ui, middle, &points, color);
        }
        Swatch::Triangle(color) => {
            polygon(ui, middle, &[(0.0, -5.0), (5.5, 4.0), (-5.5, 4.0)], color);
        }
        Swatch::Down(color) => {
            polygon(ui, middle, &[(0.0, 5.0), (-5.5, -4.0), (5.5, -4.0)], color);
        }
    }
}
