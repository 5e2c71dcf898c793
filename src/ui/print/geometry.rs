//! Where the pages lie, one below the other.

use eframe::egui::{Pos2, Rect, Vec2, pos2, vec2};

use super::zoom::{TRUE_SIZE, Zoom};

/// Room around the pages and between them, in points.
pub(super) const GAP: f32 = 24.0;

/// The pages as they lie, measured from the upper left corner of all of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Geometry {
    /// Each page.
    pub(super) pages: Vec<Rect>,
    /// All of them, with the room around.
    pub(super) size: Vec2,
    /// The part of them that is in sight.
    window: Vec2,
}

/// A spot on a page, and where in the window it is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Place {
    /// The page.
    pub(super) page: usize,
    /// The spot, in parts of the page.
    spot: Vec2,
    /// Where it is, from the upper left corner of the window.
    at: Vec2,
}

impl Geometry {
    /// Lays pages of these sizes (in points of paper) out in a window. Edges lie on the pixels of
    /// the screen, so that a page image is shown as it was drawn.
    pub(super) fn of(
        sizes: impl Iterator<Item = Vec2>,
        zoom: Zoom,
        window: Vec2,
        pixels_per_point: f32,
    ) -> Self {
        let snap = |length: f32| (length * pixels_per_point).round() / pixels_per_point;
        let room = (window - Vec2::splat(GAP * 2.0)).max(Vec2::splat(40.0));
        let sizes: Vec<Vec2> = sizes
            .map(|size| {
                let size = size.max(Vec2::splat(1.0));
                let scaled = size * scale(size, zoom, room);
                vec2(snap(scaled.x), snap(scaled.y))
            })
            .collect();
        let widest = sizes.iter().map(|size| size.x).fold(0.0, f32::max);
        let width = (widest + GAP * 2.0).max(window.x);
        let mut top = GAP;
        let mut pages = Vec::new();
        for size in sizes {
            let left = snap((width - size.x) / 2.0);
            pages.push(Rect::from_min_size(pos2(left, snap(top)), size));
            top += size.y + GAP;
        }
        let size = vec2(width, top.max(window.y));
        Self {
            pages,
            size,
            window,
        }
    }

    /// How far is scrolled so that a page begins at the top of the window.
    pub(super) fn offset_of(&self, page: usize) -> Vec2 {
        let Some(rect) = self.pages.get(page) else {
            return Vec2::ZERO;
        };
        let left = (self.size.x - self.window.x) / 2.0;
        self.limited(vec2(left, rect.top() - GAP))
    }

    /// The page nearest to the middle of the window; at both ends the outermost one.
    pub(super) fn page_in_sight(&self, offset: Vec2) -> usize {
        let last = self.pages.len().saturating_sub(1);
        let most = self.size.y - self.window.y;
        if offset.y < 1.0 {
            return 0;
        }
        if most - 1.0 < offset.y {
            return last;
        }
        self.nearest(offset.y + self.window.y / 2.0)
    }

    /// What lies at a spot of the window.
    pub(super) fn place(&self, offset: Vec2, at: Vec2) -> Place {
        let point = (offset + at).to_pos2();
        let page = self.nearest(point.y);
        let spot = self.pages.get(page).map_or(Vec2::ZERO, |rect| {
            (point - rect.min) / rect.size().max(Vec2::splat(1.0))
        });
        Place { page, spot, at }
    }

    /// The middle of the window.
    pub(super) fn middle(&self) -> Vec2 {
        self.window / 2.0
    }

    /// How far is scrolled so that a place is where it was.
    pub(super) fn offset(&self, place: Place) -> Vec2 {
        let point = self
            .pages
            .get(place.page)
            .map_or(Pos2::ZERO, |rect| rect.min + rect.size() * place.spot);
        self.limited(point.to_vec2() - place.at)
    }

    fn limited(&self, offset: Vec2) -> Vec2 {
        let most = (self.size - self.window).max(Vec2::ZERO);
        offset.clamp(Vec2::ZERO, most)
    }

    fn nearest(&self, y: f32) -> usize {
        let away = |rect: &Rect| (rect.top() - y).max(y - rect.bottom()).max(0.0);
        let pages = self.pages.iter().enumerate();
        let nearest = pages.min_by(|(_, a), (_, b)| away(a).total_cmp(&away(b)));
        nearest.map_or(0, |(index, _)| index)
    }
}

/// Points of the screen for one point of this paper.
fn scale(size: Vec2, zoom: Zoom, room: Vec2) -> f32 {
    match zoom {
        Zoom::Page => (room / size).min_elem(),
        Zoom::Width => room.x / size.x,
        Zoom::Scale(scale) => scale * TRUE_SIZE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const A4: Vec2 = vec2(595.0, 842.0);

    fn near(one: f32, other: f32) -> bool {
        (one - other).abs() < 0.01
    }

    fn three(zoom: Zoom) -> Geometry {
        Geometry::of([A4; 3].into_iter(), zoom, vec2(800.0, 600.0), 1.0)
    }

    #[test]
    fn a_whole_page_fills_the_window_and_turning_shows_the_next_one_alone() {
        let geometry = three(Zoom::Page);
        // 600 less the room above and below.
        assert!(near(geometry.pages[0].height(), 552.0));
        assert_eq!(geometry.offset_of(0), Vec2::ZERO);
        assert!(near(geometry.offset_of(1).y, geometry.pages[1].top() - GAP));
        assert_eq!(geometry.page_in_sight(geometry.offset_of(1)), 1);
        assert_eq!(geometry.page_in_sight(geometry.offset_of(2)), 2);
    }

    #[test]
    fn the_true_size_of_a4_is_794_by_1123_points() {
        let page = three(Zoom::Scale(1.0)).pages[0];
        assert_eq!(page.size(), vec2(793.0, 1123.0));
        let wide = three(Zoom::Width).pages[0];
        assert!(near(wide.width(), 752.0));
    }

    #[test]
    fn what_is_under_the_pointer_stays_there_when_pages_grow() {
        let (small, large) = (three(Zoom::Page), three(Zoom::Scale(2.0)));
        let pointer = vec2(400.0, 200.0);
        let place = small.place(small.offset_of(1), pointer);
        assert_eq!(place.page, 1);
        let offset = large.offset(place);
        let again = large.place(offset, pointer);
        assert_eq!(again.page, 1);
        assert!((again.spot - place.spot).length() < 0.01);
    }

    #[test]
    fn without_pages_nothing_is_scrolled() {
        let none = Geometry::of([].into_iter(), Zoom::Page, vec2(800.0, 600.0), 1.0);
        assert_eq!(none.offset_of(3), Vec2::ZERO);
        assert_eq!(none.page_in_sight(Vec2::ZERO), 0);
        assert_eq!(none.place(Vec2::ZERO, none.middle()).page, 0);
    }
}
