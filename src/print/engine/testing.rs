//! What stands where on laid-out pages, for the tests of all sheets.

use typst::foundations::NativeElement as _;
use typst::introspection::Introspector as _;
use typst::layout::{Frame, FrameItem, Point, Transform};
use typst::model::FootnoteEntry;
use typst::visualize::Paint;

use super::Pages;

/// What stands before the keys of footnotes in the labels that the template gives them.
const LABEL: &str = "footnote-";

/// A run of text of one look, at most a line.
#[derive(Debug, Clone, PartialEq)]
pub struct Placed {
    /// Its page, counted from 0.
    pub page: usize,
    /// The text.
    pub text: String,
    /// Size of its letters on paper, in points of 1/72 inch.
    pub size: f64,
    /// Its left end, in points from the left edge of the page.
    pub x: f64,
    /// Its right end, in points from the left edge of the page.
    pub end: f64,
    /// Its base line, in points from the upper edge of the page.
    pub y: f64,
    /// Semi-bold?
    pub strong: bool,
    /// Its color: `#0f5c6e`.
    pub color: String,
}

/// All texts of all pages in the order in which they are drawn.
pub fn placed(pages: &Pages) -> Vec<Placed> {
    let mut found = Vec::new();
    for (page, drawn) in pages.document.pages().iter().enumerate() {
        collect(&drawn.frame, Transform::identity(), page, &mut found);
    }
    found
}

/// All texts of the page with this number, counted from 0; empty where there is no such page.
pub fn text_of_page(pages: &Pages, page: usize) -> String {
    let here = placed(pages).into_iter().filter(|run| run.page == page);
    here.map(|run| run.text).collect()
}

/// The keys of footnotes that stand on another page than the statement that rests on them.
pub fn stray_footnotes(pages: &Pages) -> Vec<String> {
    let introspector = pages.document.introspector();
    let entries = introspector.query(&FootnoteEntry::ELEM.select());
    let strays = entries.iter().filter_map(|entry| {
        let note = &entry.to_packed::<FootnoteEntry>()?.note;
        let statement = introspector.page(note.location()?)?;
        let here = introspector.page(entry.location()?)?;
        let label = note.label()?.resolve();
        let key = label.as_str().strip_prefix(LABEL)?.to_owned();
        (statement != here).then_some(key)
    });
    strays.collect()
}

/// The smallest letters on any page, with their text.
pub fn smallest(pages: &Pages) -> Option<(f64, String)> {
    let visible = placed(pages).into_iter();
    let visible = visible.filter(|run| !run.text.trim().is_empty());
    let smallest = visible.min_by(|one, other| one.size.total_cmp(&other.size));
    smallest.map(|run| (run.size, run.text))
}

fn collect(frame: &Frame, at: Transform, page: usize, into: &mut Vec<Placed>) {
    for (position, item) in frame.items() {
        let here = at.pre_concat(Transform::translate(position.x, position.y));
        match item {
            FrameItem::Group(group) => {
                collect(&group.frame, here.pre_concat(group.transform), page, into);
            }
            FrameItem::Text(text) => {
                let origin = Point::zero().transform(here);
                // Letters that lie across are as high as they are wide.
                let scale = here.sy.get().hypot(here.kx.get());
                into.push(Placed {
                    page,
                    text: text.text.to_string(),
                    size: text.size.to_pt() * scale,
                    x: origin.x.to_pt(),
                    end: origin.x.to_pt() + text.width().to_pt() * here.sx.get(),
                    y: origin.y.to_pt(),
                    strong: 600 <= text.font.info().variant.weight.to_number(),
                    color: match &text.fill {
                        Paint::Solid(color) => color.to_hex().to_string(),
                        _ => String::new(),
                    },
                });
            }
            _ => {}
        }
    }
}
