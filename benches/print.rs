//! How long a print takes, the first after the start and a repeated one, and how much of it is the
//! typesetter's.
//!
//! `words` writes the sheets down (analysis included), `pages` is Typst's layout, `file` its PDF.
//! `cold` forgets what Typst remembered of earlier layouts, as after the start of the program.

use std::time::Instant;

use divan::{Bencher, black_box};
use jiff::civil::{Date, date};
use planbuch::analysis::analyse;
use planbuch::catalogue::catalogue;
use planbuch::file;
use planbuch::lang::{Lang, Language, Region};
use planbuch::paper::{Setup, Sheet};
use planbuch::plan::Plan;
use planbuch::print::{self, blocks::Document};
use typst::comemo;

const TODAY: Date = date(2026, 11, 21);

/// The sizes of a print; how many pages it is in fact is said first.
const SIZES: [&str; 2] = ["about 8 pages", "about 40 pages"];

fn main() {
    let begun = Instant::now();
    let pages = laid_out(SIZES[0]);
    eprintln!(
        "first print after the start, {pages} pages: {} ms",
        begun.elapsed().as_millis()
    );
    for size in SIZES {
        eprintln!("{size}: {} in fact", laid_out(size));
    }
    divan::main();
}

fn lang() -> Lang {
    Lang::new(Language::German, Region::Germany)
}

fn plan() -> Plan {
    let text = include_str!("../saves/machines.plan.ron");
    file::decode(text.as_bytes()).unwrap_or_default()
}

fn setup(size: &str) -> Setup {
    let sheets = if size == SIZES[0] {
        [Sheet::OnePage, Sheet::Rules].into()
    } else {
        [Sheet::FullPlan, Sheet::Measuring].into()
    };
    Setup {
        sheets,
        ..Setup::default()
    }
}

fn laid_out(size: &str) -> usize {
    let pages = print::layout(&plan(), catalogue(), &lang(), TODAY, &setup(size));
    pages.map_or(0, |pages| pages.count())
}

fn written(size: &str) -> Document {
    let (plan, lang) = (plan(), lang());
    let analysis = analyse(&plan, catalogue(), TODAY);
    print::document(&plan, catalogue(), &analysis, (&lang, TODAY), &setup(size))
}

#[divan::bench(args = SIZES)]
fn words(size: &str) -> Document {
    written(black_box(size))
}

#[divan::bench(args = SIZES)]
fn words_and_pages_cold(bencher: Bencher<'_, '_>, size: &str) {
    bencher
        .with_inputs(|| comemo::evict(0))
        .bench_values(|()| laid_out(black_box(size)));
}

#[divan::bench(args = SIZES)]
fn words_and_pages_again(size: &str) -> usize {
    laid_out(black_box(size))
}

#[divan::bench(args = SIZES)]
fn file(bencher: Bencher<'_, '_>, size: &str) {
    let pages = print::layout(&plan(), catalogue(), &lang(), TODAY, &setup(size));
    bencher.bench(|| pages.as_ref().map(|pages| pages.pdf().is_ok()).ok());
}
