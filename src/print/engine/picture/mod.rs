//! The firm's logo: whether it can be drawn, what it looks like, and in which form it goes to paper.
//!
//! Pixels are always decoded and written anew, scaled down to what paper can show: so any kind of
//! PNG or JPEG (16 bit, CMYK, turned by its camera) is archival, and a page image is quickly drawn.
//! Shapes stay shapes where a file with them is archival and small, else they become pixels too.

mod pixels;
mod size;
mod svg;
#[cfg(test)]
mod tests;

use typst::foundations::{Bytes, Dict, IntoValue as _, dict};
use typst::layout::Abs;
use typst::visualize::{ExchangeFormat, RasterImage};

use crate::lang::{Arg, Lang};
use crate::plan::{Logo, LogoFormat};

pub use pixels::Pixels;

/// The most pixels that are decoded: 20 million, which take 80 MB while they are.
const MOST_PIXELS: u64 = 20_000_000;

/// How many times longer than wide a logo may be; beyond, a line would be left of it.
const MOST_STRETCHED: f64 = 20.0;

/// A logo of few pixels stays small rather than coarse: dots per inch.
const FEWEST_DOTS: f64 = 100.0;

/// A logo that can be drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// What it looks like, about as sharp as the largest logo on paper at 600 dots per inch.
    pub pixels: Pixels,
    /// It has words whose typeface is not in the file, so they may look different here.
    pub has_words: bool,
    /// Its shapes, where they go to paper as they are.
    pub(super) shapes: Option<Bytes>,
}

/// Why a logo cannot be drawn.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PictureError {
    /// It is neither PNG nor JPEG nor SVG.
    #[error("not a PNG, JPEG or SVG picture")]
    OtherFormat,
    /// It has more pixels than are decoded.
    #[error("{} million pixels", pixels / 1_000_000)]
    TooManyPixels {
        /// How many.
        pixels: u64,
    },
    /// So much wider than high, or the other way round, that nothing of it would be seen.
    #[error("too narrow")]
    TooNarrow,
    /// Nothing but white or transparent: it would not be seen on paper.
    #[error("nothing to be seen on white")]
    Blank,
    /// The file is damaged, or asks for something that is not supported.
    #[error("{detail}")]
    Broken {
        /// What the decoder says, in English.
        detail: String,
    },
}

impl PictureError {
    /// Key of what to tell the reader, and what is filled in.
    pub fn words(&self) -> (&'static str, Vec<(&'static str, String)>) {
        match self {
            Self::OtherFormat => ("logo-error-other-format", vec![]),
            Self::TooManyPixels { pixels } => (
                "logo-error-too-many-pixels",
                vec![
                    ("found", pixels.div_ceil(1_000_000).to_string()),
                    ("limit", (MOST_PIXELS / 1_000_000).to_string()),
                ],
            ),
            Self::TooNarrow => ("logo-error-too-narrow", vec![]),
            Self::Blank => ("logo-error-blank", vec![]),
            Self::Broken { detail } => ("logo-error-broken", vec![("detail", detail.clone())]),
        }
    }

    /// What to tell the reader, in words.
    pub fn told(&self, lang: &Lang) -> String {
        let (key, args) = self.words();
        let args: Vec<(&str, Arg<'_>)> = args
            .iter()
            .map(|(name, value)| (*name, value.into()))
            .collect();
        lang.format(key, &args)
    }

    #[expect(
        clippy::needless_pass_by_value,
        reason = "errors and words come as they are"
    )]
    fn broken(detail: impl ToString) -> Self {
        Self::Broken {
            detail: detail.to_string(),
        }
    }
}

/// Decodes a logo, which may take some tenths of a second: call it away from the user interface's
/// thread.
///
/// # Errors
/// [`PictureError`] when nothing sensible would come onto paper.
pub fn picture(logo: &Logo) -> Result<Picture, PictureError> {
    // Some files bring the decoders down; that must not take the print with it.
    let drawn = std::panic::catch_unwind(|| decoded(logo));
    drawn.unwrap_or_else(|_| Err(PictureError::broken("the decoder gave up")))
}

fn decoded(logo: &Logo) -> Result<Picture, PictureError> {
    let picture = match logo.format().ok_or(PictureError::OtherFormat)? {
        LogoFormat::Png => raster(logo, ExchangeFormat::Png, size::png(logo.bytes())),
        LogoFormat::Jpeg => raster(logo, ExchangeFormat::Jpg, size::jpeg(logo.bytes())),
        LogoFormat::Svg => svg::picture(logo),
    }?;
    if picture.pixels.is_blank() {
        return Err(PictureError::Blank);
    }
    Ok(picture)
}

/// Are that many pixels decoded, and would something be seen of them?
fn sensible(width: u32, height: u32) -> Result<(), PictureError> {
    let pixels = u64::from(width) * u64::from(height);
    if MOST_PIXELS < pixels {
        return Err(PictureError::TooManyPixels { pixels });
    }
    not_too_narrow(f64::from(width) / f64::from(height))
}

/// Is it neither a line nor empty? `ratio`: width by height.
fn not_too_narrow(ratio: f64) -> Result<(), PictureError> {
    if (1.0 / MOST_STRETCHED..=MOST_STRETCHED).contains(&ratio) {
        Ok(())
    } else {
        Err(PictureError::TooNarrow)
    }
}

impl Picture {
    /// What the template is told; see `assets/print/logo.typ`.
    pub(super) fn for_template(&self) -> Dict {
        let Pixels { width, height, .. } = self.pixels;
        let (bytes, format) = match &self.shapes {
            Some(shapes) => (shapes.clone(), "svg".into_value()),
            None => self.pixels.for_template(),
        };
        let dots = f64::from(height) / FEWEST_DOTS;
        dict! {
            "picture" => bytes,
            "format" => format,
            "ratio" => f64::from(width) / f64::from(height),
            "tallest" => Abs::inches(dots),
        }
    }
}

fn raster(
    logo: &Logo,
    format: ExchangeFormat,
    size: Option<(u32, u32)>,
) -> Result<Picture, PictureError> {
    let (width, height) = size.ok_or_else(|| PictureError::broken("no size"))?;
    sensible(width, height)?;
    let bytes = Bytes::new(logo.bytes().to_vec());
    let decoded = RasterImage::plain(bytes, format).map_err(PictureError::broken)?;
    let rgba = decoded.dynamic().to_rgba8();
    let pixels = Pixels {
        width: rgba.width(),
        height: rgba.height(),
        rgba: rgba.into_raw(),
    };
    Ok(Picture {
        pixels: pixels.within(pixels::ENOUGH.0, pixels::ENOUGH.1),
        has_words: false,
        shapes: None,
    })
}
