//! What follows on what: a thin line from the end of a bar to the begin of another, with an arrow.

use std::ops::Range;

use eframe::egui::{Pos2, Rect, Shape, Stroke, Ui, pos2};
use jiff::civil::Date;

use super::paint::polygon;
use super::{Place, ROW};
use crate::ui::theme::colors;

/// A bar that begins after another has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    /// Row and last day of the one before.
    pub from: (usize, Date),
    /// Row and first day of the one after.
    pub to: (usize, Date),
    /// Does it belong to the bar that the user is at?
    pub strong: bool,
}

impl Link {
    /// Does a part of it lie in these rows?
    fn is_in(&self, rows: &Range<usize>) -> bool {
        let (first, last) = (self.from.0.min(self.to.0), self.from.0.max(self.to.0));
        first < rows.end && rows.start <= last
    }
}

/// How far a line goes on straight before it bends, in points.
const BEND: f32 = 6.0;

/// Length and half the width of the arrow, in points.
const ARROW: (f32, f32) = (6.0, 3.5);

/// Draws the links of which a part lies in these rows.
pub(super) fn paint(ui: &Ui, place: &Place<'_>, links: &[Link], rows: &Range<usize>) {
    let (frame, colors) = (place.transform.frame(), colors(ui));
    let painter = ui
        .painter()
        .with_clip_rect(ui.clip_rect().intersect(*frame));
    let axis = place.canvas.axis;
    for link in links.iter().filter(|link| link.is_in(rows)) {
        if link.to.1 < axis.start || axis.end < link.from.1 {
            continue;
        }
        let (width, color) = if link.strong {
            (1.5, colors.text)
        } else {
            (1.0, colors.field_edge)
        };
        let from = pos2(place.after(link.from.1), place.y(link.from.0));
        let to = pos2(place.x(link.to.1), place.y(link.to.0));
        let points = elbow(from, to);
        painter.add(Shape::line(points, Stroke::new(width, color)));
        if Rect::from_center_size(to, [1.0, 1.0].into()).intersects(frame.expand(1.0)) {
            let (length, half) = ARROW;
            polygon(
                ui,
                to,
                &[(0.0, 0.0), (-length, half), (-length, -half)],
                color,
            );
        }
    }
}

/// The way from the end of a bar to the begin of another: one bend where there is room between
/// them, else around between the rows.
fn elbow(from: Pos2, to: Pos2) -> Vec<Pos2> {
    if from.x + BEND * 2.0 <= to.x {
        let x = to.x - BEND - ARROW.0 / 2.0;
        return vec![from, pos2(x, from.y), pos2(x, to.y), to];
    }
    let between = to.y - (to.y - from.y).signum() * ROW / 2.0;
    let (right, left) = (from.x + BEND, to.x - BEND - ARROW.0 / 2.0);
    vec![
        from,
        pos2(right, from.y),
        pos2(right, between),
        pos2(left, between),
        pos2(left, to.y),
        to,
    ]
}
