//! Icons drawn from lines, so that they are sharp at every scale and need no font.

use eframe::egui::{
    Button, Color32, Painter, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, Vec2, pos2, vec2,
};

use super::reveal;
use crate::ui::theme::colors;

/// A small drawing with a meaning. Inputs that show only an icon carry a name besides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// Done.
    Check,
    /// Needs attention.
    Warning,
    /// Worth knowing.
    Info,
    /// Take the last edit back.
    Undo,
    /// Do it again.
    Redo,
    /// Add something.
    Plus,
    /// Make something smaller.
    Minus,
    /// Take something away.
    Remove,
    /// One up.
    Up,
    /// One down.
    Down,
    /// Back.
    Left,
    /// On.
    Right,
    /// Make a copy.
    Copy,
    /// A calendar.
    Calendar,
    /// Light theme.
    Sun,
    /// Dark theme.
    Moon,
    /// Not yet touched.
    Ring,
    /// Begun.
    Dot,
}

impl Icon {
    /// Edge of an icon, in points.
    pub const SIZE: f32 = 16.0;

    /// Draws the icon in the line of text.
    pub fn show(self, ui: &mut Ui, color: Color32) -> Response {
        let height = ui
            .text_style_height(&eframe::egui::TextStyle::Body)
            .max(Self::SIZE);
        let (rect, response) = ui.allocate_exact_size(vec2(Self::SIZE, height), Sense::hover());
        self.paint(ui.painter(), rect.center(), color);
        response
    }

    /// Draws the icon around a point.
    pub fn paint(self, painter: &Painter, center: Pos2, color: Color32) {
        let stroke = Stroke::new(1.6, color);
        let at = |x: f32, y: f32| center + vec2(x, y);
        let line = |points: &[(f32, f32)]| {
            let points = points.iter().map(|&(x, y)| at(x, y)).collect();
            painter.add(Shape::line(points, stroke));
        };
        match self {
            Self::Check => line(&[(-5.0, 0.0), (-1.5, 4.0), (5.5, -4.5)]),
            Self::Warning => {
                let points = vec![at(0.0, -6.0), at(6.5, 5.5), at(-6.5, 5.5)];
                painter.add(Shape::closed_line(points, stroke));
                line(&[(0.0, -2.0), (0.0, 2.0)]);
                painter.circle_filled(at(0.0, 3.8), 0.9, color);
            }
            Self::Info => {
                painter.circle_stroke(center, 6.0, stroke);
                line(&[(0.0, -0.8), (0.0, 3.2)]);
                painter.circle_filled(at(0.0, -3.0), 0.9, color);
            }
            Self::Plus => {
                line(&[(-5.0, 0.0), (5.0, 0.0)]);
                line(&[(0.0, -5.0), (0.0, 5.0)]);
            }
            Self::Minus => line(&[(-5.0, 0.0), (5.0, 0.0)]),
            Self::Remove => {
                line(&[(-4.0, -4.0), (4.0, 4.0)]);
                line(&[(-4.0, 4.0), (4.0, -4.0)]);
            }
            Self::Up => line(&[(-4.5, 2.0), (0.0, -2.5), (4.5, 2.0)]),
            Self::Down => line(&[(-4.5, -2.0), (0.0, 2.5), (4.5, -2.0)]),
            Self::Left => line(&[(2.0, -4.5), (-2.5, 0.0), (2.0, 4.5)]),
            Self::Right => line(&[(-2.0, -4.5), (2.5, 0.0), (-2.0, 4.5)]),
            Self::Undo => arrow_back(painter, center, -1.0, stroke),
            Self::Redo => arrow_back(painter, center, 1.0, stroke),
            Self::Copy => copy(painter, center, stroke),
            Self::Calendar => calendar(painter, center, stroke),
            Self::Sun => sun(painter, center, stroke),
            Self::Moon => moon(painter, center, stroke),
            Self::Ring => {
                painter.circle_stroke(center, 4.0, Stroke::new(1.2, color));
            }
            Self::Dot => {
                painter.circle_filled(center, 3.0, color);
            }
        }
    }
}

/// A bent arrow; `side` -1 points left (undo), 1 points right (redo).
fn arrow_back(painter: &Painter, center: Pos2, side: f32, stroke: Stroke) {
    let at = |x: f32, y: f32| center + vec2(x * side, y);
    let arc = (0_u8..=10).map(|step| {
        let angle = std::f32::consts::PI * (f32::from(step) / 10.0 - 0.5);
        at(-0.5 - angle.cos() * 5.0, 1.5 + angle.sin() * 3.75)
    });
    let mut points = vec![at(6.0, -2.25)];
    points.extend(arc);
    points.push(at(3.0, 5.25));
    painter.add(Shape::line(points, stroke));
    let tip = at(6.0, -2.25);
    let wing = |x: f32, y: f32| tip + vec2(x * side, y);
    painter.add(Shape::line(
        vec![wing(-3.2, -3.2), tip, wing(-3.2, 3.2)],
        stroke,
    ));
}

fn copy(painter: &Painter, center: Pos2, stroke: Stroke) {
    let square = |x: f32, y: f32| Rect::from_center_size(center + vec2(x, y), Vec2::splat(8.0));
    painter.rect_stroke(
        square(2.0, 2.0),
        1.0,
        stroke,
        eframe::egui::StrokeKind::Middle,
    );
    let corner = [(3.0, -6.0), (-6.0, -6.0), (-6.0, 3.0)];
    let points = corner.iter().map(|&(x, y)| center + vec2(x, y)).collect();
    painter.add(Shape::line(points, stroke));
}

fn calendar(painter: &Painter, center: Pos2, stroke: Stroke) {
    let rect = Rect::from_center_size(center + vec2(0.0, 0.5), vec2(12.0, 11.0));
    painter.rect_stroke(rect, 1.5, stroke, eframe::egui::StrokeKind::Middle);
    let y = center.y - 2.0;
    painter.line_segment([pos2(rect.left(), y), pos2(rect.right(), y)], stroke);
    for x in [-3.0, 3.0] {
        let top = pos2(center.x + x, rect.top() - 2.0);
        painter.line_segment([top, top + vec2(0.0, 3.0)], stroke);
    }
}

fn sun(painter: &Painter, center: Pos2, stroke: Stroke) {
    painter.circle_stroke(center, 3.2, stroke);
    for i in 0_u8..8 {
        let way = Vec2::angled(f32::from(i) * std::f32::consts::TAU / 8.0);
        painter.line_segment([center + way * 5.2, center + way * 7.2], stroke);
    }
}

fn moon(painter: &Painter, center: Pos2, stroke: Stroke) {
    let arc = |radius: f32, from: f32, to: f32, middle: Vec2| {
        (0_u8..=16).map(move |i| {
            let angle = from + (to - from) * f32::from(i) / 16.0;
            center + middle + Vec2::angled(angle) * radius
        })
    };
    // The angles at which the two circles meet.
    let outer = arc(6.0, 0.283, 4.596, Vec2::ZERO);
    let inner = arc(5.0, 3.994, 0.885, vec2(2.6, -2.2));
    let points = outer.chain(inner.skip(1)).collect();
    painter.add(Shape::closed_line(points, stroke));
}

/// A square button that shows only an icon; `name` is its name and its hint.
pub fn icon_button(ui: &mut Ui, icon: Icon, name: &str) -> Response {
    let color = if ui.is_enabled() {
        colors(ui).text
    } else {
        colors(ui).weak
    };
    let button = Button::new("")
        .min_size(Vec2::splat(32.0))
        .frame_when_inactive(false);
    let response = ui.add(button);
    icon.paint(ui.painter(), response.rect.center(), color);
    reveal(&response);
    named_on_hover(response, name)
}

/// Gives a response a name and shows it on hover; `on_hover_text` would make screen readers say
/// it twice.
pub fn named_on_hover(response: Response, name: &str) -> Response {
    response
        .on_hover_ui(|ui| {
            ui.label(name);
        })
        .accessible_name(name)
}
