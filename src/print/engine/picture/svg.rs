//! Shapes.

use typst::comemo;
use typst::foundations::{Bytes, Datetime, Smart};
use typst::layout::{Frame, FrameItem};
use typst::utils::Scalar;
use typst::visualize::ImageKind;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_render::RenderOptions;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::super::CACHE_AGE;
use super::super::image::PageImage;
use super::super::world::PrintWorld;
use super::pixels::ENOUGH;
use super::{Picture, PictureError, Pixels, not_too_narrow, sensible, size};
use crate::plan::Logo;

/// How many elements may stand in one another.
const DEEPEST: u32 = 64;

/// How long a PDF with nothing but the shapes may be, in bytes. They are written again for each
/// page, so that more of them would make a long plan a large file.
const MOST_PDF: usize = 48 * 1024;

/// Draws an SVG file.
pub(super) fn picture(logo: &Logo) -> Result<Picture, PictureError> {
    let text = std::str::from_utf8(logo.bytes()).map_err(PictureError::broken)?;
    not_too_deep(text)?;
    embedded(text)?;
    let bytes = Bytes::new(logo.bytes().to_vec());
    let document = document(bytes.clone())?;
    let page = document.pages().first();
    let page = page.ok_or_else(|| PictureError::broken("no page"))?;
    let (wide, high) = (page.frame.width().to_pt(), page.frame.height().to_pt());
    not_too_narrow(wide / high)?;
    let scale = (f64::from(ENOUGH.0) / wide).min(f64::from(ENOUGH.1) / high);
    let options = RenderOptions {
        pixel_per_pt: Scalar::new(scale),
        render_bleed: false,
    };
    let drawn = typst_render::render(page, &options);
    let drawn = PageImage {
        width: drawn.width(),
        height: drawn.height(),
        rgba: drawn.take(),
    };
    let shapes = is_archival(&document).then_some(bytes);
    comemo::evict(CACHE_AGE);
    Ok(Picture {
        pixels: Pixels::of_page(&drawn),
        has_words: has_words(&page.frame),
        shapes,
    })
}

/// The picture on a page of its own.
fn document(bytes: Bytes) -> Result<PagedDocument, PictureError> {
    let world = PrintWorld::of_picture(bytes).map_err(PictureError::broken)?;
    let output = typst::compile::<PagedDocument>(&world).output;
    comemo::evict(CACHE_AGE);
    output.map_err(|problems| {
        let first = problems.first();
        PictureError::broken(first.map_or("", |problem| problem.message.as_str()))
    })
}

/// Can a file with these shapes be archival and accessible, and is it small?
fn is_archival(document: &PagedDocument) -> bool {
    let Ok(standards) = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]) else {
        return false;
    };
    let options = PdfOptions {
        ident: Smart::Auto,
        // Any day: archival files must name one.
        timestamp: Datetime::from_ymd_hms(2026, 1, 1, 0, 0, 0).map(Timestamp::new_utc),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(document, &options).is_ok_and(|pdf| pdf.len() <= MOST_PDF)
}

/// Are there words that are still words?
fn has_words(frame: &Frame) -> bool {
    frame.items().any(|(_, item)| match item {
        FrameItem::Group(group) => has_words(&group.frame),
        FrameItem::Image(image, ..) => {
            matches!(image.kind(), ImageKind::Svg(svg) if svg.tree().has_text_nodes())
        }
        _ => false,
    })
}

/// Looks at the pictures inside the file: only PNG and JPEG of a sensible size. Others could grow
/// without limit while they are unpacked.
fn embedded(text: &str) -> Result<(), PictureError> {
    for (at, _) in text.match_indices("data:image/") {
        let uri = text.get(at..).unwrap_or_default();
        let uri = uri.split(['"', '\'', ')']).next().unwrap_or_default();
        let data = uri.split_once(";base64,").map_or("", |(_, data)| data);
        let data: String = data.split_whitespace().collect();
        let bytes = STANDARD.decode(data).unwrap_or_default();
        let (width, height) = (size::png(&bytes).or_else(|| size::jpeg(&bytes)))
            .ok_or_else(|| PictureError::broken("unknown kind of picture in the SVG file"))?;
        sensible(width, height)?;
    }
    Ok(())
}

/// Refuses shapes in more groups than any drawing program makes, and noise, which nobody has in a
/// logo: both can keep a computer busy for hours.
fn not_too_deep(text: &str) -> Result<(), PictureError> {
    let mut depth = 0u32;
    for tag in text.split('<').skip(1) {
        let is_closed = || tag.split('>').next().is_some_and(|tag| tag.ends_with('/'));
        if tag.starts_with('/') {
            depth = depth.saturating_sub(1);
        } else if !tag.starts_with(['!', '?']) && !is_closed() {
            depth += 1;
        }
        if DEEPEST < depth {
            return Err(PictureError::broken("too deeply nested"));
        }
    }
    if text.contains("feTurbulence") {
        return Err(PictureError::broken("feTurbulence"));
    }
    Ok(())
}
