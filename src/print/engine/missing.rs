//! Finds the characters that none of the fonts could draw.

use std::collections::BTreeSet;

use typst::layout::{Frame, FrameItem};
use typst::text::{TextItem, is_default_ignorable};
use typst_layout::PagedDocument;

/// The characters of `document` that are drawn as an empty box, each once, in the order of their
/// code points.
pub(super) fn characters(document: &PagedDocument) -> Vec<char> {
    let mut found = BTreeSet::new();
    for page in document.pages() {
        in_frame(&page.frame, &mut found);
    }
    found.into_iter().collect()
}

fn in_frame(frame: &Frame, found: &mut BTreeSet<char>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => in_frame(&group.frame, found),
            FrameItem::Text(text) => in_text(text, found),
            _ => {}
        }
    }
}

/// Glyph 0 is the one a font draws for "I do not have this".
fn in_text(text: &TextItem, found: &mut BTreeSet<char>) {
    for glyph in text.glyphs.iter().filter(|glyph| glyph.id == 0) {
        let characters = text.text.get(glyph.range()).unwrap_or_default();
        found.extend(characters.chars().filter(|c| !is_default_ignorable(*c)));
    }
}
