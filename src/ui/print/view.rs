//! What the user sees of the pages: which one, how large, and what has been learned of them.

use std::collections::BTreeMap;

use eframe::egui::Vec2;

use super::geometry::{Geometry, Place};
use super::pictures::{Key, Pictures};
use super::zoom::Zoom;
use crate::paper::{Setup, Sheet};

/// A page that was laid out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Page {
    /// The sheet that it belongs to.
    pub sheet: Sheet,
    /// Width and height, in points of 1/72 inch.
    pub size: Vec2,
}

/// The state of the print view, from when it is shown until it is left.
#[derive(Default)]
pub struct View {
    /// The pages, and each one's number within its sheet, from 0.
    pages: Vec<(Page, usize)>,
    /// The page in sight, from 0.
    page: usize,
    /// How large they are shown.
    pub(super) zoom: Zoom,
    /// How the pages lay when they were last drawn.
    pub(super) geometry: Geometry,
    /// How far was scrolled then.
    pub(super) offset: Vec2,
    /// What stays where it is when the pages get larger or smaller.
    pub(super) place: Place,
    /// Shall the page in sight begin at the top?
    pub(super) turned: bool,
    /// Shall the strip show the page in sight?
    pub(super) reveal: bool,
    /// Was the focus set on the main button?
    pub(super) arrived: bool,
    /// How many pages each sheet had when it was last laid out.
    counts: BTreeMap<Sheet, usize>,
    /// Pictures of the pages.
    pub pictures: Pictures,
}

impl View {
    /// Takes pages that were laid out anew. The page in sight stays, as long as its sheet does.
    pub fn show(&mut self, pages: &[Page]) {
        let before = self.key(self.page, false);
        let mut counts: BTreeMap<Sheet, usize> = BTreeMap::new();
        let numbered = pages.iter().map(|page| {
            let count = counts.entry(page.sheet).or_default();
            *count += 1;
            (*page, *count - 1)
        });
        self.pages = numbered.collect();
        self.counts.extend(counts);
        self.pictures.renew();
        let same = |(page, number): &(Page, usize)| {
            before.is_some_and(|key| page.sheet == key.sheet && *number <= key.number)
        };
        let last = self.pages.len().saturating_sub(1);
        let kept = self.pages.iter().rposition(same);
        let page = kept.unwrap_or_else(|| self.page.min(last));
        if page != self.page || kept.is_none() {
            self.go_to(page);
        }
    }

    /// Takes all pages away, because nothing is printed.
    pub fn clear(&mut self) {
        self.pages.clear();
        self.page = 0;
    }

    /// Number of pages.
    pub fn count(&self) -> usize {
        self.pages.len()
    }

    /// The page in sight, from 0.
    pub fn page(&self) -> usize {
        self.page
    }

    /// The page with this number, from 0.
    pub fn page_at(&self, index: usize) -> Option<Page> {
        self.pages.get(index).map(|(page, _)| *page)
    }

    /// How many pages a sheet had when it was last laid out.
    pub(super) fn count_of(&self, sheet: Sheet) -> Option<usize> {
        self.counts.get(&sheet).copied()
    }

    /// How many pages there will be, as far as every sheet was once laid out.
    pub(super) fn estimate(&self, setup: &Setup) -> Option<usize> {
        let counts = setup.sheets.iter().map(|sheet| self.count_of(*sheet));
        counts.sum()
    }

    /// Does a sheet begin with this page?
    pub(super) fn begins_sheet(&self, index: usize) -> bool {
        self.pages
            .get(index)
            .is_some_and(|(_, number)| *number == 0)
    }

    /// The name of a page's picture.
    pub(super) fn key(&self, index: usize, small: bool) -> Option<Key> {
        let (page, number) = self.pages.get(index)?;
        Some(Key {
            sheet: page.sheet,
            number: *number,
            small,
        })
    }

    /// Shows a page from its top; the last one instead of one that is not there.
    pub(super) fn go_to(&mut self, page: usize) {
        self.page = page.min(self.pages.len().saturating_sub(1));
        self.turned = true;
        self.reveal = true;
    }

    /// Shows the next page, or the one before.
    pub(super) fn turn(&mut self, by: isize) {
        self.go_to(self.page.saturating_add_signed(by));
    }

    /// Notes that another page was scrolled into sight.
    pub(super) fn scrolled_to(&mut self, page: usize) {
        if self.page != page {
            self.page = page;
            self.reveal = true;
        }
    }

    /// Shows the pages larger or smaller around the middle of the window.
    pub(super) fn resize(&mut self, zoom: Zoom) {
        self.place = self.geometry.place(self.offset, self.geometry.middle());
        self.zoom = zoom;
    }

    /// How large the page in sight is shown, as a part of its true size.
    pub(super) fn scale(&self) -> f32 {
        let drawn = self.geometry.pages.get(self.page);
        match (drawn, self.page_at(self.page)) {
            (Some(rect), Some(page)) => {
                rect.width() / page.size.x.max(1.0) / super::zoom::TRUE_SIZE
            }
            _ => 1.0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use eframe::egui::vec2;

    fn pages(sheets: &[(Sheet, usize)]) -> Vec<Page> {
        let size = vec2(595.0, 842.0);
        let page = |sheet| Page { sheet, size };
        let sheets = sheets.iter();
        sheets
            .flat_map(|(sheet, count)| std::iter::repeat_n(page(*sheet), *count))
            .collect()
    }

    #[test]
    fn the_page_in_sight_stays_while_sheets_come_and_go_before_it() {
        let mut view = View::default();
        view.show(&pages(&[(Sheet::OnePage, 1), (Sheet::FullPlan, 5)]));
        view.go_to(3);
        view.show(&pages(&[(Sheet::FullPlan, 5)]));
        assert_eq!(view.page(), 2);
        view.show(&pages(&[(Sheet::FullPlan, 2)]));
        assert_eq!(view.page(), 1, "the last one that is left of it");
        view.show(&pages(&[(Sheet::Rules, 1)]));
        assert_eq!(view.page(), 0);
    }

    #[test]
    fn a_sheet_that_was_once_laid_out_is_counted_before_it_is_again() {
        let mut view = View::default();
        view.show(&pages(&[(Sheet::OnePage, 1), (Sheet::FullPlan, 5)]));
        view.show(&pages(&[(Sheet::FullPlan, 5)]));
        assert_eq!(view.estimate(&Setup::default()), Some(6));
        assert_eq!(view.estimate(&Setup::only(Sheet::Rules)), None);
    }

    #[test]
    fn turning_ends_at_both_ends() {
        let mut view = View::default();
        view.turn(1);
        assert_eq!(view.page(), 0);
        view.show(&pages(&[(Sheet::FullPlan, 3)]));
        view.turn(-1);
        assert_eq!(view.page(), 0);
        view.go_to(usize::MAX);
        assert_eq!(view.page(), 2);
    }
}
