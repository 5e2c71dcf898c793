//! Decoded pixels and what is done to them.

use typst::foundations::{Bytes, Dict, IntoValue, Value, dict};

use super::super::image::PageImage;

/// The largest logo on paper is 45 mm wide and 14 mm high; this many pixels are 600 dots per inch.
pub(super) const ENOUGH: (u32, u32) = (1063, 331);

/// From this brightness on nobody sees a color on white paper.
const WHITE: u32 = 245;

/// Pixels, maybe transparent.
#[derive(Clone, PartialEq, Eq)]
pub struct Pixels {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Red, green, blue, alpha, one byte each, row by row from the top; color and transparency are
    /// independent of each other.
    pub rgba: Vec<u8>,
}

/// Without the million numbers.
impl std::fmt::Debug for Pixels {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Pixels({} × {})", self.width, self.height)
    }
}

impl Pixels {
    /// From a drawn page, in which colors were multiplied with their transparency.
    pub(super) fn of_page(page: &PageImage) -> Self {
        let divided = page.rgba.chunks_exact(4).flat_map(|pixel| {
            let alpha = pixel.last().copied().unwrap_or_default();
            let color = |c: u8| match alpha {
                0 => 0,
                _ => byte((u32::from(c) * 255 + u32::from(alpha) / 2) / u32::from(alpha)),
            };
            let mut out = [0, 0, 0, alpha];
            for (to, from) in out.iter_mut().zip(pixel.iter().take(3)) {
                *to = color(*from);
            }
            out
        });
        Self {
            width: page.width,
            height: page.height,
            rgba: divided.collect(),
        }
    }

    /// As many pixels as fit into this width and height, or up to twice as many in each: each
    /// becomes the mean of a square of them.
    #[must_use]
    pub fn within(self, width: u32, height: u32) -> Self {
        // The picture fits into the room as a whole, so the side that fills it decides.
        let by = |length: u32, room: u32| length.checked_div(room).unwrap_or(1);
        let by = by(self.width, width).max(by(self.height, height));
        self.shrunk(by)
    }

    /// Each square of `by` times `by` pixels becomes one; what is left at the edges is a smaller one.
    fn shrunk(self, by: u32) -> Self {
        if by <= 1 {
            return self;
        }
        let (width, height) = (self.width.div_ceil(by), self.height.div_ceil(by));
        let mut rgba = Vec::with_capacity(4 * (width as usize) * (height as usize));
        for y in 0..height {
            for x in 0..width {
                let rows = y * by..self.height.min((y + 1) * by);
                let columns = x * by..self.width.min((x + 1) * by);
                let square = rows.flat_map(|y| columns.clone().map(move |x| (x, y)));
                rgba.extend(mean(square.filter_map(|(x, y)| self.at(x, y))));
            }
        }
        Self {
            width,
            height,
            rgba,
        }
    }

    fn at(&self, x: u32, y: u32) -> Option<[u8; 4]> {
        let at = 4 * (y as usize * self.width as usize + x as usize);
        self.rgba.get(at..at + 4)?.try_into().ok()
    }

    /// Would nothing be seen of it on white paper?
    pub(super) fn is_blank(&self) -> bool {
        let white = |pixel: &[u8]| {
            let (color, alpha) = pixel.split_at(3);
            let alpha = alpha.first().map_or(255, |a| u32::from(*a));
            let on_white = |c: &u8| 255 - (255 - u32::from(*c)) * alpha / 255;
            color.iter().all(|c| WHITE <= on_white(c))
        };
        self.rgba.chunks_exact(4).all(white)
    }

    /// The bytes as the template takes them, without transparency where there is none, and what
    /// they mean.
    pub(super) fn for_template(&self) -> (Bytes, Value) {
        let opaque = self
            .rgba
            .chunks_exact(4)
            .all(|pixel| pixel.last() == Some(&255));
        let format = |encoding: &str| -> Dict {
            dict! {
                "encoding" => encoding,
                "width" => i64::from(self.width),
                "height" => i64::from(self.height),
            }
        };
        if opaque {
            let rgb = self
                .rgba
                .chunks_exact(4)
                .flat_map(|pixel| pixel.iter().take(3));
            let rgb: Vec<u8> = rgb.copied().collect();
            (Bytes::new(rgb), format("rgb8").into_value())
        } else {
            (Bytes::new(self.rgba.clone()), format("rgba8").into_value())
        }
    }
}

/// The mean of some pixels. The color of a transparent one does not count: it is mostly black, and
/// would darken the edges.
fn mean(pixels: impl Iterator<Item = [u8; 4]>) -> [u8; 4] {
    let (mut sums, mut alphas, mut count) = ([0u64; 3], 0u64, 0u64);
    for [r, g, b, a] in pixels {
        for (sum, c) in sums.iter_mut().zip([r, g, b]) {
            *sum += u64::from(c) * u64::from(a);
        }
        alphas += u64::from(a);
        count += 1;
    }
    let rounded = |sum: u64, by: u64| {
        let mean = (sum + by / 2).checked_div(by).unwrap_or(0);
        u8::try_from(mean).unwrap_or(u8::MAX)
    };
    let [r, g, b] = sums.map(|sum| rounded(sum, alphas));
    [r, g, b, rounded(alphas, count)]
}

fn byte(value: u32) -> u8 {
    u8::try_from(value).unwrap_or(u8::MAX)
}
