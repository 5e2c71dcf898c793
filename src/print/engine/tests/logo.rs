//! The firm's logo on the sheets.

use super::{document, long_document, settings};
use crate::plan::Logo;
use crate::print::blocks::{Block, Cover, Document};
use crate::print::engine::{PageImage, Pages, PictureError, Settings, layout_document};

const ALPHA: &[u8] = include_bytes!("../../../../tests/pictures/alpha.png");
const PHOTO: &[u8] = include_bytes!("../../../../tests/pictures/photo.jpg");
const CMYK: &[u8] = include_bytes!("../../../../tests/pictures/cmyk.jpg");
const DEEP: &[u8] = include_bytes!("../../../../tests/pictures/deep.png");
const SHAPES: &[u8] = b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 10\"><linearGradient id=\"g\"><stop stop-color=\"#B3470F\"/><stop offset=\"1\" stop-color=\"#0F5C6E\" stop-opacity=\"0.5\"/></linearGradient><rect width=\"30\" height=\"10\" fill=\"url(#g)\"/></svg>";
const BLURRED: &[u8] = b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 10\"><filter id=\"f\"><feGaussianBlur stdDeviation=\"1\"/></filter><rect x=\"3\" y=\"3\" width=\"20\" height=\"4\" fill=\"#B3470F\" filter=\"url(#f)\"/></svg>";
const WORDS: &[u8] = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 60 20\"><text y=\"18\" font-size=\"18\" fill=\"#B3470F\">Huber ཀ</text></svg>".as_bytes();

/// A sheet with a cover and several pages, with this logo.
fn printed(logo: Option<&[u8]>, title: &str) -> Pages {
    let mut blocks = vec![Block::Cover(Cover {
        title: title.to_owned(),
        ..Cover::default()
    })];
    blocks.extend(long_document().sheets.into_iter().flat_map(|s| s.blocks));
    let mut document: Document = document(blocks);
    document.sheets[0].header.left = title.to_owned();
    document.sheets[0].header.right = "21.11.2026".to_owned();
    let settings = Settings {
        logo: logo.map(Logo::new),
        ..settings()
    };
    layout_document(&document, &settings).unwrap()
}

/// How many dots of a page are orange, as every logo here is and nothing else.
fn colored(pages: &Pages, page: usize) -> usize {
    let PageImage { rgba, .. } = pages.image(page, 2.0).unwrap();
    let orange = |p: &&[u8]| 150 < p[0] && p[1] < 190 && p[2] < 150;
    rgba.chunks_exact(4).filter(orange).count()
}

#[test]
fn every_kind_of_logo_stands_on_cover_and_head_and_the_file_is_archival() {
    let without = printed(None, "Bäckerei Huber");
    assert_eq!((colored(&without, 0), colored(&without, 1)), (0, 0));
    for (name, logo) in [
        ("transparent PNG", ALPHA),
        ("16 bit PNG", DEEP),
        ("JPEG", PHOTO),
        ("CMYK JPEG", CMYK),
        ("shapes", SHAPES),
        ("blurred shapes", BLURRED),
        ("words without a typeface", WORDS),
    ] {
        let pages = printed(Some(logo), "Bäckerei Huber");
        assert_eq!(pages.without_logo(), None, "{name}");
        let (cover, head) = (colored(&pages, 0), colored(&pages, 1));
        assert!(100 < head && head < cover, "{name}: {head} {cover}");
        let pdf = pages.pdf().unwrap();
        assert!(pdf.archival, "{name}");
        assert_eq!(pdf.bytes, pages.pdf().unwrap().bytes, "{name}");
    }
}

#[test]
fn a_logo_that_cannot_be_drawn_is_left_out_and_named() {
    for broken in [&b"no picture"[..], &ALPHA[..70], b"<svg"] {
        let pages = printed(Some(broken), "Bäckerei Huber");
        assert_eq!(colored(&pages, 0), 0);
        let pdf = pages.pdf().unwrap();
        assert!(pdf.archival);
        assert!(pdf.without_logo.is_some());
    }
    let other = printed(Some(b"GIF89a"), "").pdf().unwrap().without_logo;
    assert_eq!(other, Some(PictureError::OtherFormat));
}

#[test]
fn a_long_name_beside_a_logo_keeps_its_words() {
    let long =
        "Erste Donaudampfschifffahrtsgesellschaftsbäckerei Huber und Söhne in der Langen Gasse "
            .repeat(3);
    let pages = printed(Some(SHAPES), long.trim());
    assert!(pages.pdf().unwrap().archival);
    let text = super::text_of(&pages);
    let squeezed = text.replace(['\u{ad}', '-', ' '], "");
    let wanted = "in der Langen Gasse".replace(' ', "");
    assert!(6 <= squeezed.matches(&wanted).count(), "{text:.400}");
}
