//! How bars and marks look.

use eframe::egui::{Color32, Pos2, Rect, Shape, Stroke, StrokeKind, Ui, pos2, vec2};

use super::{Bar, MarkKind, Place, ROW, Row, Tone};
use crate::ui::theme::{Colors, colors};

/// The least width of a bar, in points, so that a single day is seen in a year.
const LEAST: f32 = 5.0;

/// How far below the middle of its row the line of earlier days lies, in rows.
const BEFORE: f32 = 0.4;

/// Size of the arrow that says that a bar lies beside the days in sight, in points.
const BESIDE: f32 = 5.0;

/// Where a bar lies on the screen.
pub(super) enum Lies {
    /// In sight.
    Here(Rect),
    /// Before the days in sight; the room of its arrow.
    Before(Rect),
    /// After them.
    After(Rect),
}

impl Lies {
    /// The room of the bar or of its arrow.
    pub(super) fn rect(&self) -> Rect {
        match self {
            Self::Here(rect) | Self::Before(rect) | Self::After(rect) => *rect,
        }
    }

    /// Where a bar of a row lies.
    pub(super) fn of(place: &Place<'_>, number: usize, bar: &Bar) -> Self {
        let (axis, frame) = (place.canvas.axis, place.transform.frame());
        let (_, _, height) = look(bar.tone, Colors::of(eframe::egui::Theme::Light));
        let y = place.y(number);
        let arrow = |x: f32| Rect::from_center_size(pos2(x, y), vec2(BESIDE, BESIDE) * 2.0);
        if bar.end < axis.start {
            return Self::Before(arrow(frame.left() + BESIDE * 1.5));
        }
        if axis.end < bar.start {
            return Self::After(arrow(frame.right() - BESIDE * 1.5));
        }
        let left = place.x(bar.start).max(frame.left());
        let right = place.after(bar.end).min(frame.right()).max(left + LEAST);
        let y = y - height * ROW / 2.0..=y + height * ROW / 2.0;
        Self::Here(Rect::from_x_y_ranges(left..=right, y))
    }
}

/// Draws line, bar and marks of a row.
pub(super) fn row(ui: &Ui, place: &Place<'_>, number: usize, row: &Row) {
    let (painter, colors, frame) = (ui.painter(), colors(ui), place.transform.frame());
    let y = place.y(number);
    if row.heading {
        painter.hline(frame.x_range(), y - ROW / 2.0, (1.0, colors.hairline));
    }
    if let Some(bar) = &row.bar {
        self::bar(ui, place, number, bar);
    }
    let axis = place.canvas.axis;
    let in_sight = |days: &(_, _)| days.0 <= axis.end && axis.start <= days.1;
    if let Some((start, end)) = row.before.filter(in_sight) {
        let left = place.x(start).max(frame.left());
        let right = place.after(end).min(frame.right()).max(left + LEAST);
        painter.hline(left..=right, y + BEFORE * ROW, (2.0, colors.weak));
    }
    for mark in row.marks.iter().filter(|mark| axis.has(mark.date)) {
        let x = f32::midpoint(place.x(mark.date), place.after(mark.date));
        let points: &[(f32, f32)] = match mark.kind {
            MarkKind::Milestone => &[(0.0, -6.0), (6.0, 0.0), (0.0, 6.0), (-6.0, 0.0)],
            MarkKind::Checkpoint => &[(0.0, -6.0), (6.0, 5.0), (-6.0, 5.0)],
        };
        polygon(ui, pos2(x, y), points, colors.text);
    }
}

fn bar(ui: &Ui, place: &Place<'_>, number: usize, bar: &Bar) {
    let (painter, colors) = (ui.painter(), colors(ui));
    let (fill, edge, _) = look(bar.tone, colors);
    let lies = Lies::of(place, number, bar);
    let middle = lies.rect().center();
    match lies {
        Lies::Here(rect) => {
            painter.rect(rect, 2.0, fill, Stroke::new(1.0, edge), StrokeKind::Inside);
        }
        Lies::Before(_) if bar.tone != Tone::Phase => {
            let points = [(-BESIDE, 0.0), (BESIDE, -BESIDE), (BESIDE, BESIDE)];
            polygon(ui, middle, &points, edge);
        }
        Lies::After(_) if bar.tone != Tone::Phase => {
            let points = [(BESIDE, 0.0), (-BESIDE, BESIDE), (-BESIDE, -BESIDE)];
            polygon(ui, middle, &points, edge);
        }
        Lies::Before(_) | Lies::After(_) => {}
    }
    if let Some((start, end)) = bar.was {
        let was = Bar { start, end, ..*bar };
        if let Lies::Here(rect) = Lies::of(place, number, &was) {
            let points = [
                rect.left_top(),
                rect.right_top(),
                rect.right_bottom(),
                rect.left_bottom(),
                rect.left_top(),
            ];
            let stroke = Stroke::new(1.0, colors.text);
            painter.extend(Shape::dashed_line(&points, stroke, 3.0, 3.0));
        }
    }
}

/// A filled shape around a point.
pub(in crate::ui::charts) fn polygon(ui: &Ui, middle: Pos2, points: &[(f32, f32)], color: Color32) {
    let points = points.iter().map(|(x, y)| middle + vec2(*x, *y)).collect();
    let shape = Shape::convex_polygon(points, color, Stroke::NONE);
    ui.painter().add(shape);
}

/// Fill, edge and height of a bar, as a part of its row.
fn look(tone: Tone, colors: &Colors) -> (Color32, Color32, f32) {
    match tone {
        Tone::Phase => (colors.weak, colors.weak, 0.16),
        Tone::Regular => (colors.accent_ground, colors.series[1], 0.56),
        Tone::Open => (colors.accent, colors.accent, 0.56),
        Tone::Done => (colors.paper, colors.accent, 0.56),
        Tone::Overdue => (colors.warning, colors.warning, 0.56),
    }
}
