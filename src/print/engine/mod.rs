//! Lays a document out as pages and turns pages into a PDF or images.
//!
//! The document is data: it reaches the template as JSON and is shown literally, so no text of
//! the owner can become markup. Same document, same settings: same bytes.

mod clean;
mod error;
mod image;
mod missing;
mod pages;
mod picture;
mod world;

#[cfg(test)]
pub mod testing;
#[cfg(test)]
mod tests;

use jiff::civil::Date;
use serde_json::Value;
use typst::comemo;
use typst_layout::PagedDocument;

pub use error::PrintError;
pub use image::PageImage;
pub use pages::{Pages, Pdf};
pub use picture::{Picture, PictureError, Pixels, picture};

use super::blocks::Document;
use crate::paper::Sheet;
use crate::plan::Logo;
use world::{Inputs, PrintWorld};

/// How often something is laid out, exported or drawn until an intermediate result that was not
/// used for it is forgotten.
const CACHE_AGE: usize = 10;

/// Ages the intermediate results and forgets old ones. To be called after pages were drawn: each
/// letter of a page leaves some behind, anew for each size that the page is shown in.
pub fn forget() {
    comemo::evict(CACHE_AGE);
}

/// What the file says about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// Title shown by PDF viewers; must not be empty (an empty one is replaced by the author, or
    /// else the program's name, because accessible documents need a title).
    pub title: String,
    /// Author, may be empty.
    pub author: String,
    /// Language for hyphenation and screen readers: `"de"` or `"en"`.
    pub language: &'static str,
    /// Date written into the file, instead of the clock's, so that the same plan gives the same
    /// bytes.
    pub date: Date,
    /// The firm's logo. One that cannot be drawn is left out, and [`Pages::without_logo`] says why.
    pub logo: Option<Logo>,
}

/// Lays out `data`, which has the shape described in `assets/print/plan.typ` and consists of these
/// sheets.
fn layout(data: &Value, settings: &Settings, sheets: &[Sheet]) -> Result<Pages, PrintError> {
    let data = clean::value(data);
    let settings = cleaned(settings);
    let (logo, without_logo) = match settings.logo.as_ref().map(picture) {
        Some(Ok(logo)) => (Some(logo), None),
        Some(Err(error)) => (None, Some(error)),
        None => (None, None),
    };
    let world = PrintWorld::new(&Inputs {
        data: data.to_string(),
        title: &settings.title,
        author: &settings.author,
        language: settings.language,
        logo: logo.as_ref(),
    })?;
    let output = typst::compile::<PagedDocument>(&world).output;
    // Also after a failure, or memory would grow with every attempt.
    forget();
    match output {
        Ok(document) => {
            let mut pages = Pages::new(document, settings.date, sheets);
            pages.without_logo = without_logo;
            Ok(pages)
        }
        Err(problems) => Err(PrintError::layout(&problems)),
    }
}

/// Lays a document out.
///
/// Takes between a few hundredths of a second and some seconds: call it away from the user
/// interface's thread.
///
/// # Errors
/// [`PrintError::Layout`] when the template cannot lay it out, which is a fault of the program.
pub fn layout_document(document: &Document, settings: &Settings) -> Result<Pages, PrintError> {
    let sheets: Vec<Sheet> = document.sheets.iter().map(|pages| pages.sheet).collect();
    let data = serde_json::to_value(document).map_err(|error| PrintError::Layout {
        detail: error.to_string(),
    })?;
    layout(&data, settings, &sheets)
}

/// The settings with their texts cleaned and a title that is never empty.
fn cleaned(settings: &Settings) -> Settings {
    let author = clean::text(&settings.author).trim().to_owned();
    let title = clean::text(&settings.title).trim().to_owned();
    let title = [title, author.clone()]
        .into_iter()
        .find(|text| !text.is_empty())
        .unwrap_or_else(|| "Planbuch".to_owned());
    Settings {
        title,
        author,
        language: settings.language,
        date: settings.date,
        logo: settings.logo.clone(),
    }
}
