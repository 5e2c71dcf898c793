//! Page pictures of each sheet against those that somebody has looked at.
//!
//! After a change that is meant to show, `UPDATE_GOLDEN=1 cargo test --test it golden` draws the
//! pictures in `tests/golden` anew; look at them before you commit them.

use std::fs;
use std::path::{Path, PathBuf};

use planbuch::catalogue::catalogue;
use planbuch::file;
use planbuch::lang::{Lang, Language, Region};
use planbuch::paper::{Setup, Sheet};
use planbuch::print;

use crate::examples::plan;
use crate::support::TODAY;

/// Pixels for each point of 1/72 inch: an A4 page is 298 pixels wide.
const SCALE: f32 = 0.5;
/// Shades of gray by which a pixel may differ and still count as the same.
const SHADES: u8 = 40;
/// How many of a thousand pixels may differ more; a word that moves is many more.
const DIFFERENT: usize = 3;

/// A page in shades of gray.
#[derive(PartialEq)]
struct Picture {
    width: u32,
    height: u32,
    gray: Vec<u8>,
}

fn golden(sheet: Sheet) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    folder.join(format!("{}.png", sheet.key()))
}

/// The first page of a sheet of the bakery.
fn drawn(sheet: Sheet) -> Picture {
    let lang = Lang::new(Language::German, Region::Austria);
    let pages = print::layout(
        &plan("bakery"),
        catalogue(),
        &lang,
        TODAY,
        &Setup::only(sheet),
    )
    .unwrap();
    let image = pages.image(0, SCALE).unwrap();
    let luminance = |pixel: &[u8]| {
        let [red, green, blue] = [0, 1, 2].map(|channel| u32::from(pixel[channel]));
        u8::try_from((299 * red + 587 * green + 114 * blue) / 1000).unwrap()
    };
    Picture {
        width: image.width,
        height: image.height,
        gray: image.rgba.chunks_exact(4).map(luminance).collect(),
    }
}

fn encoded(picture: &Picture) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, picture.width, picture.height);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::High);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&picture.gray).unwrap();
    writer.finish().unwrap();
    bytes
}

fn decoded(bytes: &[u8]) -> Picture {
    let mut reader = png::Decoder::new(std::io::Cursor::new(bytes))
        .read_info()
        .unwrap();
    let mut gray = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut gray).unwrap();
    Picture {
        width: info.width,
        height: info.height,
        gray,
    }
}

/// Of a thousand pixels, those that differ visibly.
fn different(one: &Picture, other: &Picture) -> usize {
    if (one.width, one.height) != (other.width, other.height) {
        return 1000;
    }
    let pairs = one.gray.iter().zip(&other.gray);
    let far = pairs.filter(|(a, b)| SHADES < a.abs_diff(**b)).count();
    far * 1000 / one.gray.len()
}

#[test]
fn each_sheet_looks_as_it_did_when_somebody_looked_at_it() {
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut changed = Vec::new();
    for sheet in Sheet::ALL {
        let (now, path) = (drawn(sheet), golden(sheet));
        if update {
            file::write_bytes(&path, &encoded(&now)).unwrap();
            continue;
        }
        let before = decoded(&fs::read(&path).unwrap());
        if DIFFERENT < different(&before, &now) {
            let beside = std::env::temp_dir().join(format!("planbuch-{}.png", sheet.key()));
            file::write_bytes(&beside, &encoded(&now)).unwrap();
            changed.push(format!("{} is now {}", path.display(), beside.display()));
        }
    }
    assert!(changed.is_empty(), "{changed:#?}");
}

#[test]
fn a_moved_word_is_a_difference() {
    let page = drawn(Sheet::Rules);
    let same = decoded(&encoded(&page));
    assert!(page == same);
    assert_eq!(different(&page, &same), 0);
    let mut moved = same;
    // A line of text, two pixels further down.
    let width = moved.width as usize;
    let line = 30 * width..60 * width;
    moved.gray.copy_within(line, 32 * width);
    assert!(DIFFERENT < different(&page, &moved));
}
