//! Pages as pictures, down to the small ones of the page strip.

use typst::utils::Scalar;
use typst_layout::Page;
use typst_render::RenderOptions;

/// Pictures have between these resolutions: a thumbnail and 432 dots per inch.
const RESOLUTION: std::ops::RangeInclusive<f32> = 0.05..=6.0;

/// Pages are drawn no coarser than this, in pixels for one point of paper, and smaller pictures
/// are made from that: the hatching of charts repeats every two to four points, and Typst panics
/// where that becomes less than half a pixel. Besides, thin lines stay in sight.
const COARSEST: f32 = 0.5;

/// A page as a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageImage {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Red, green, blue, alpha, one byte each, row by row from the top; opaque everywhere.
    pub rgba: Vec<u8>,
}

impl PageImage {
    /// The page, drawn at `pixels_per_point`, which is a number.
    pub(super) fn of(page: &Page, pixels_per_point: f32) -> Self {
        let scale = pixels_per_point.clamp(*RESOLUTION.start(), *RESOLUTION.end());
        let options = RenderOptions {
            pixel_per_pt: Scalar::new(f64::from(scale.max(COARSEST))),
            render_bleed: false,
        };
        let drawn = typst_render::render(page, &options);
        let drawn = Self {
            width: drawn.width(),
            height: drawn.height(),
            rgba: drawn.take(),
        };
        if COARSEST <= scale {
            return drawn;
        }
        let size = page.frame.size();
        drawn.reduced(pixels(size.x.to_pt(), scale), pixels(size.y.to_pt(), scale))
    }

    /// The same picture with fewer pixels: each is the mean of those that it stands for.
    fn reduced(&self, width: u32, height: u32) -> Self {
        let mut rgba = Vec::new();
        for y in 0..height {
            let rows = part(y, height, self.height);
            for x in 0..width {
                let columns = part(x, width, self.width);
                rgba.extend(self.mean(&columns, &rows));
            }
        }
        Self {
            width,
            height,
            rgba,
        }
    }

    fn mean(&self, columns: &std::ops::Range<u32>, rows: &std::ops::Range<u32>) -> [u8; 4] {
        let mut sums = [0_u32; 4];
        let mut count = 0;
        for y in rows.clone() {
            let row = y as usize * self.width as usize;
            for x in columns.clone() {
                let at = (row + x as usize) * 4;
                for (sum, value) in sums.iter_mut().zip(self.rgba.iter().skip(at)) {
                    *sum += u32::from(*value);
                }
                count += 1;
            }
        }
        sums.map(|sum| u8::try_from(sum / count.max(1)).unwrap_or(u8::MAX))
    }
}

/// Pixels of a length in points.
fn pixels(points: f64, scale: f32) -> u32 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "paper is some hundred points wide, and the picture is small"
    )]
    let pixels = (points * f64::from(scale)).round().max(1.0) as u32;
    pixels
}

/// Which of `from` pixels one of `to` pixels stands for; at least one.
fn part(index: u32, to: u32, from: u32) -> std::ops::Range<u32> {
    let begin = index * from / to.max(1);
    let end = (index + 1) * from / to.max(1);
    begin..end.max(begin + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reduced_picture_shows_the_mean_of_what_was_there() {
        let pixel = |gray: u8| [gray, gray, gray, 255];
        let rows = [[0, 100, 40], [100, 200, 60]];
        let drawn = PageImage {
            width: 3,
            height: 2,
            rgba: rows
                .as_flattened()
                .iter()
                .flat_map(|it| pixel(*it))
                .collect(),
        };
        let all = drawn.reduced(1, 1);
        assert_eq!(all.rgba, pixel(83), "500 / 6");
        let halves = drawn.reduced(1, 2);
        let means = [pixel(46), pixel(120)];
        assert_eq!(halves.rgba, means.as_flattened(), "140 / 3 and 360 / 3");
    }
}
