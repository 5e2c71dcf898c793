//! Pictures of pages: which are there, which are looked for, and how much memory they may take.

use std::collections::{BTreeMap, BTreeSet};

use eframe::egui::{ColorImage, Context, TextureHandle, TextureId, TextureOptions, Vec2};

use crate::paper::Sheet;

/// The most pixels of one picture: A4 at 350 dots per inch.
const LARGEST: f32 = 12_000_000.0;

/// The most pixels of all pictures together, four bytes each; only what is in sight may take more.
const BUDGET: usize = 24_000_000;

/// Which picture of which page: the page by its sheet, so that it keeps its picture while other
/// sheets come and go before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    /// The sheet.
    pub(super) sheet: Sheet,
    /// Which of its pages, from 0.
    pub(super) number: usize,
    /// For the page strip?
    pub(super) small: bool,
}

/// A picture that was looked for and is not there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Want {
    /// The page, from 0.
    pub page: usize,
    /// How finely it is drawn: pixels for one point of paper.
    pub pixels_per_point: f32,
    key: Key,
}

struct Picture {
    texture: TextureHandle,
    /// Size of the page, in points of paper.
    size: Vec2,
    pixels_per_point: f32,
    /// Which layout it shows.
    layout: u32,
    /// The frame in which it was last shown.
    seen: u64,
}

/// The pictures of one print view.
#[derive(Default)]
pub struct Pictures {
    there: BTreeMap<Key, Picture>,
    wanted: Vec<Want>,
    /// What could not be drawn and is not asked for again.
    refused: BTreeSet<Key>,
    layout: u32,
    frame: u64,
}

impl Pictures {
    /// To be called before pages are drawn.
    pub(super) fn begin(&mut self) {
        self.wanted.clear();
        self.frame += 1;
    }

    /// The pages were laid out anew: the pictures stay until there are new ones.
    pub(super) fn renew(&mut self) {
        self.layout = self.layout.wrapping_add(1);
        self.refused.clear();
    }

    /// The best picture there is of a page; a sharper one is asked for if need be.
    pub(super) fn of(
        &mut self,
        key: Key,
        (page, size): (usize, Vec2),
        fine: f32,
    ) -> Option<TextureId> {
        let fine = fine.min((LARGEST / (size.x * size.y).max(1.0)).sqrt());
        let there = self.there.get_mut(&key);
        let same = |picture: &Picture| (picture.size - size).length() < 0.5;
        let there = there.filter(|picture| same(picture));
        let fresh = there.as_ref().is_some_and(|picture| {
            picture.layout == self.layout && (picture.pixels_per_point - fine).abs() < 0.001
        });
        if !fresh && !self.refused.contains(&key) {
            self.wanted.push(Want {
                page,
                pixels_per_point: fine,
                key,
            });
        }
        there.map(|picture| {
            picture.seen = self.frame;
            picture.texture.id()
        })
    }

    /// Another picture of the same page, until there is its own.
    pub(super) fn stand_in(&mut self, key: Key, size: Vec2) -> Option<TextureId> {
        let picture = self.there.get_mut(&key)?;
        picture.seen = self.frame;
        let same = (picture.size - size).length() < 0.5;
        same.then(|| picture.texture.id())
    }

    /// What is drawn next: first the pages, then the strip.
    pub fn wanted(&self) -> Vec<Want> {
        let pick = |small: bool| -> Vec<Want> {
            let wanted = self.wanted.iter().copied();
            wanted.filter(|want| want.key.small == small).collect()
        };
        let pages = pick(false);
        if pages.is_empty() { pick(true) } else { pages }
    }

    /// Takes a picture that was drawn, of a page of this size; `None`: it cannot be drawn.
    pub fn put(&mut self, ctx: &Context, want: &Want, size: Vec2, image: Option<ColorImage>) {
        let Some(image) = image else {
            self.refused.insert(want.key);
            return;
        };
        let picture = Picture {
            texture: ctx.load_texture("page", image, TextureOptions::LINEAR),
            size,
            pixels_per_point: want.pixels_per_point,
            layout: self.layout,
            seen: self.frame,
        };
        self.there.insert(want.key, picture);
        self.trim();
    }

    /// Drops what was not seen for the longest time, as long as there is too much.
    fn trim(&mut self) {
        let pixels = |picture: &Picture| picture.texture.size().into_iter().product::<usize>();
        let mut sum: usize = self.there.values().map(pixels).sum();
        while BUDGET < sum {
            let unseen = self.there.iter();
            let unseen = unseen.filter(|(_, picture)| picture.seen < self.frame);
            let Some(oldest) = unseen.min_by_key(|(_, picture)| picture.seen) else {
                return;
            };
            sum -= pixels(oldest.1);
            let key = *oldest.0;
            self.there.remove(&key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use eframe::egui::{Color32, vec2};

    const A4: Vec2 = vec2(595.0, 842.0);

    fn key(number: usize, small: bool) -> Key {
        Key {
            sheet: Sheet::FullPlan,
            number,
            small,
        }
    }

    /// Looks for pages, and draws what is wanted as a picture of these pixels.
    fn frame(pictures: &mut Pictures, ctx: &Context, pages: &[usize], side: usize) -> usize {
        pictures.begin();
        for &page in pages {
            pictures.of(key(page, false), (page, A4), 2.0);
        }
        let wanted = pictures.wanted();
        for want in &wanted {
            let image = ColorImage::filled([side, side], Color32::default());
            pictures.put(ctx, want, A4, Some(image));
        }
        wanted.len()
    }

    #[test]
    fn a_page_is_drawn_once_and_again_after_a_new_layout() {
        let (ctx, mut pictures) = (Context::default(), Pictures::default());
        assert_eq!(frame(&mut pictures, &ctx, &[0, 1], 9), 2);
        assert_eq!(frame(&mut pictures, &ctx, &[0, 1], 9), 0);
        pictures.renew();
        pictures.begin();
        let old = pictures.of(key(0, false), (0, A4), 2.0);
        assert!(old.is_some(), "the old picture stays until the new one");
        assert_eq!(pictures.wanted().len(), 1);
    }

    #[test]
    fn pages_are_drawn_before_the_strip_and_what_cannot_be_is_not_asked_again() {
        let (ctx, mut pictures) = (Context::default(), Pictures::default());
        pictures.begin();
        pictures.of(key(0, true), (0, A4), 0.2);
        pictures.of(key(0, false), (0, A4), 2.0);
        let wanted = pictures.wanted();
        assert_eq!(wanted.len(), 1);
        assert!(!wanted[0].key.small);
        pictures.put(&ctx, &wanted[0], A4, None);
        pictures.begin();
        pictures.of(key(0, false), (0, A4), 2.0);
        assert!(pictures.wanted().is_empty());
    }

    #[test]
    fn memory_stays_bounded_and_what_is_in_sight_stays() {
        let (ctx, mut pictures) = (Context::default(), Pictures::default());
        // Pictures of four million pixels: six fit.
        for page in 0..9 {
            frame(&mut pictures, &ctx, &[page], 2000);
        }
        assert_eq!(pictures.there.len(), 6);
        assert!(pictures.there.contains_key(&key(8, false)));
    }

    #[test]
    fn a_page_is_never_drawn_larger_than_memory_allows() {
        let mut pictures = Pictures::default();
        pictures.begin();
        pictures.of(key(0, false), (0, A4), 50.0);
        let fine = pictures.wanted()[0].pixels_per_point;
        let pixels = A4.x * A4.y * fine * fine;
        assert!((pixels / LARGEST - 1.0).abs() < 0.01, "{pixels}");
    }
}
