//! Footnotes that lost their statement.
//!
//! Footnotes take room from the page. Where that moves a heading to the next page, those of the
//! lines below it stay behind.

use typst::foundations::NativeElement as _;
use typst::introspection::Introspector as _;
use typst::model::FootnoteEntry;
use typst_layout::PagedDocument;

/// What stands before the keys of footnotes in the labels that the template gives them.
const LABEL: &str = "footnote-";

/// The keys of footnotes that stand on another page than the statement that rests on them.
pub(super) fn keys(document: &PagedDocument) -> Vec<String> {
    let introspector = document.introspector();
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
