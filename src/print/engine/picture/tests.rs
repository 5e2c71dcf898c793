//! Logos as people have them, and files that were made to do harm.

use super::{Picture, PictureError, Pixels, picture};
use crate::lang::{Language, keys};
use crate::plan::Logo;

const ALPHA: &[u8] = include_bytes!("../../../../tests/pictures/alpha.png");

fn svg(attributes: &str, content: &str) -> Result<Picture, PictureError> {
    let text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" {attributes}>{content}</svg>"
    );
    picture(&Logo::new(text.into_bytes()))
}

const BOX: &str = "viewBox=\"0 0 30 10\"";
const SQUARE: &str = "<rect width=\"10\" height=\"10\" fill=\"#0F5C6E\"/>";

/// The color of a pixel, given as shares of width and height in percent.
fn color(pixels: &Pixels, x: u32, y: u32) -> [u8; 4] {
    let (x, y) = (pixels.width * x / 100, pixels.height * y / 100);
    let at = 4 * (y * pixels.width + x) as usize;
    pixels.rgba[at..at + 4].try_into().unwrap()
}

/// Is a color about this one?
fn near(color: [u8; 4], wanted: [u8; 4]) -> bool {
    color.iter().zip(wanted).all(|(a, b)| a.abs_diff(b) <= 24)
}

#[test]
fn every_kind_of_png_and_jpeg_has_its_colors() {
    let (teal, orange) = ([0x0F, 0x5C, 0x6E, 255], [0xB3, 0x47, 0x0F, 255]);
    let transparent = [0, 0, 0, 0];
    let white = [255; 4];
    for (name, bytes, ground) in [
        ("transparent", ALPHA, transparent),
        (
            "16 bit, interlaced",
            include_bytes!("../../../../tests/pictures/deep.png"),
            transparent,
        ),
        (
            "photo",
            include_bytes!("../../../../tests/pictures/photo.jpg"),
            white,
        ),
        (
            "for print, CMYK",
            include_bytes!("../../../../tests/pictures/cmyk.jpg"),
            white,
        ),
    ] {
        let Pixels { width, height, .. } = picture(&Logo::new(bytes)).unwrap().pixels;
        assert_eq!((width, height), (60, 24), "{name}");
        let pixels = picture(&Logo::new(bytes)).unwrap().pixels;
        let found = [(20, 50), (70, 50), (99, 99)].map(|(x, y)| color(&pixels, x, y));
        for (found, wanted) in found.into_iter().zip([teal, orange, ground]) {
            assert!(near(found, wanted), "{name}: {found:?} {wanted:?}");
        }
    }
}

#[test]
fn a_photo_turned_by_its_camera_stands_upright() {
    let bytes: &[u8] = include_bytes!("../../../../tests/pictures/turned.jpg");
    let pixels = picture(&Logo::new(bytes)).unwrap().pixels;
    assert_eq!((pixels.width, pixels.height), (10, 20));
    assert!(near(color(&pixels, 50, 10), [0, 0, 255, 255]));
    assert!(near(color(&pixels, 50, 90), [255, 0, 0, 255]));
}

#[test]
fn damaged_and_foreign_files_are_refused() {
    let broken = |bytes: &[u8]| match picture(&Logo::new(bytes)) {
        Err(PictureError::Broken { detail }) => assert!(!detail.is_empty()),
        other => panic!("{other:?}"),
    };
    broken(&ALPHA[..60]);
    broken(&ALPHA[..20]);
    broken(b"\xff\xd8\xff\xe0\0\x04ab\xff\xd9");
    broken(b"<svg");
    broken(b"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"0\" height=\"0\"/>");
    for other in [&b"GIF89a"[..], b"", b"%PDF-1.7", b"<html></html>"] {
        assert_eq!(picture(&Logo::new(other)), Err(PictureError::OtherFormat));
    }
}

/// The size of a PNG changed to what it says it is.
fn sized(width: u32, height: u32) -> Logo {
    let mut bytes = ALPHA.to_vec();
    bytes[16..20].copy_from_slice(&width.to_be_bytes());
    bytes[20..24].copy_from_slice(&height.to_be_bytes());
    Logo::new(bytes)
}

#[test]
fn a_picture_that_says_it_is_huge_is_not_even_unpacked() {
    let pixels = 100_000 * 50_000;
    let expected = Err(PictureError::TooManyPixels { pixels });
    assert_eq!(picture(&sized(100_000, 50_000)), expected);
    for (width, height) in [(0, 0), (0, 9), (1, 10_000), (10_000, 1)] {
        let found = picture(&sized(width, height));
        assert_eq!(found, Err(PictureError::TooNarrow), "{width} × {height}");
    }
}

#[test]
fn what_nobody_would_see_on_paper_is_refused() {
    for content in ["", "<rect width=\"30\" height=\"10\" fill=\"#fdfdfd\"/>"] {
        assert_eq!(svg(BOX, content), Err(PictureError::Blank), "{content}");
    }
    assert!(svg(BOX, "<rect width=\"30\" height=\"10\" fill=\"#ffff00\"/>").is_ok());
    assert_eq!(
        svg("viewBox=\"0 0 3000 10\"", SQUARE),
        Err(PictureError::TooNarrow)
    );
}

#[test]
fn shapes_stay_shapes_and_what_was_not_drawn_is_transparent() {
    for attributes in [BOX, "width=\"30mm\" height=\"10mm\" viewBox=\"0 0 30 10\""] {
        let drawn = svg(attributes, SQUARE).unwrap();
        assert!(drawn.shapes.is_some() && !drawn.has_words, "{attributes}");
        assert!(near(color(&drawn.pixels, 10, 50), [0x0F, 0x5C, 0x6E, 255]));
        assert_eq!(color(&drawn.pixels, 90, 50)[3], 0);
        assert_eq!((drawn.pixels.width, drawn.pixels.height), (993, 331));
    }
    // Without any size, it is as large as what is on it.
    let drawn = svg("", SQUARE).unwrap();
    assert!(near(color(&drawn.pixels, 50, 50), [0x0F, 0x5C, 0x6E, 255]));
    // Half transparent keeps its color.
    let half = "<rect width=\"30\" height=\"10\" fill=\"#ff0000\" fill-opacity=\"0.5\"/>";
    assert!(near(
        color(&svg(BOX, half).unwrap().pixels, 50, 50),
        [255, 0, 0, 128]
    ));
}

#[test]
fn words_in_shapes_are_drawn_and_told_of() {
    let words = "<text x=\"0\" y=\"9\" font-size=\"9\" font-family=\"Arial\">Huber</text>";
    let drawn = svg(BOX, words).unwrap();
    assert!(drawn.has_words);
}

#[test]
fn many_shapes_become_pixels() {
    // Hardly to be packed, and quickly drawn.
    let place = |n: u64| n.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 44;
    let points = (1..20_000).map(|n| format!("L.{} .{}", place(n), place(n + 77_777)));
    let path: String = points.collect();
    let drawn = svg(BOX, &format!("{SQUARE}<path d=\"M0 0{path}\"/>")).unwrap();
    assert!(drawn.shapes.is_none());
}

#[test]
fn pictures_inside_shapes_are_looked_at_too() {
    use base64::Engine as _;
    let encode = |logo: &Logo| base64::engine::general_purpose::STANDARD.encode(logo.bytes());
    let image = |kind: &str, data: &str| {
        format!(
            "<image width=\"30\" height=\"10\" xlink:href=\"data:image/{kind};base64,{data}\"/>"
        )
    };
    let good = Logo::new(ALPHA);
    let drawn = svg(BOX, &image("png", &encode(&good))).unwrap();
    assert!(
        near(color(&drawn.pixels, 50, 50), [0xB3, 0x47, 0x0F, 255]) || drawn.pixels.width == 993
    );
    let bomb = sized(30_000, 30_000);
    let found = svg(BOX, &image("png", &encode(&bomb)));
    assert!(
        matches!(found, Err(PictureError::TooManyPixels { .. })),
        "{found:?}"
    );
    for content in [
        image("svg+xml", "H4sIAAAA"),
        "<image width=\"9\" height=\"9\" xlink:href=\"logo.png\"/>".to_owned(),
        "<image width=\"9\" height=\"9\" xlink:href=\"https://example.org/a.png\"/>".to_owned(),
        "<image width=\"9\" height=\"9\" xlink:href=\"/etc/passwd\"/>".to_owned(),
    ] {
        let found = svg(BOX, &format!("{SQUARE}{content}"));
        assert!(
            matches!(found, Err(PictureError::Broken { .. })),
            "{content}: {found:?}"
        );
    }
}

#[test]
fn harmful_shapes_are_refused_or_drawn_but_never_a_crash() {
    let laughs =
        (1..12).map(|n| format!("<!ENTITY l{n} \"{}\">", format!("&l{};", n - 1).repeat(10)));
    let laughs = laughs.collect::<Vec<_>>().concat();
    let laughs = format!(
        "<!DOCTYPE svg [<!ENTITY l0 \"ha\">{laughs}]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&l11;</text></svg>"
    );
    assert!(picture(&Logo::new(laughs.into_bytes())).is_err());
    let uses = (1..30).map(|n| {
        format!(
            "<g id=\"g{n}\">{}</g>",
            format!("<use xlink:href=\"#g{}\"/>", n - 1).repeat(10)
        )
    });
    let uses = uses.collect::<Vec<_>>().concat();
    for content in [
        format!("<defs><g id=\"g0\">{SQUARE}</g>{uses}</defs><use xlink:href=\"#g29\"/>"),
        "<g id=\"a\"><use xlink:href=\"#a\"/></g>".to_owned(),
        format!("{}{SQUARE}{}", "<g>".repeat(200_000), "</g>".repeat(200_000)),
        format!("{}{SQUARE}{}", "<g opacity=\"0.9\">".repeat(1_000), "</g>".repeat(1_000)),
        format!("{SQUARE}<script>alert(1)</script><foreignObject><p/></foreignObject>"),
        "<rect width=\"1e30\" height=\"1e30\" fill=\"red\"/>".to_owned(),
        "<rect x=\"NaN\" width=\"9\" height=\"-9\"/>".to_owned(),
        "<path d=\"M0 0L30 10\" stroke=\"red\" stroke-dasharray=\"0.0000001\"/>".to_owned(),
        "<filter id=\"f\" x=\"-1e6\" y=\"-1e6\" width=\"1e9\" height=\"1e9\"><feGaussianBlur stdDeviation=\"9999\"/></filter><rect width=\"9\" height=\"9\" filter=\"url(#f)\"/>".to_owned(),
        "<pattern id=\"p\" width=\"0.0001\" height=\"0.0001\" patternUnits=\"userSpaceOnUse\"><rect width=\"1\" height=\"1\"/></pattern><rect width=\"30\" height=\"10\" fill=\"url(#p)\"/>".to_owned(),
        "<filter id=\"f\"><feTurbulence numOctaves=\"100000\" baseFrequency=\"0.5\"/></filter><rect width=\"9\" height=\"9\" filter=\"url(#f)\"/>".to_owned(),
    ] {
        // Each must come back, whatever with.
        let refused = svg(BOX, &content).is_err();
        assert_eq!(refused, !content.starts_with(SQUARE), "{content:.60}");
    }
}

#[test]
fn each_reason_has_its_words() {
    let reasons = [
        PictureError::OtherFormat,
        PictureError::TooManyPixels { pixels: 20_000_001 },
        PictureError::TooNarrow,
        PictureError::Blank,
        PictureError::broken("detail"),
    ];
    for language in Language::ALL {
        let texts = keys(language);
        for reason in &reasons {
            let (key, args) = reason.words();
            let names = args.iter().map(|(name, _)| (*name).to_owned()).collect();
            assert_eq!(texts.get(key), Some(&names), "{key} {}", language.code());
        }
    }
}
