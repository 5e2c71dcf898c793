//! What stands on laid-out pages, for tests.

use typst::layout::{Frame, FrameItem};
use typst::text::TextItem;

use super::Pages;

impl Pages {
    /// All texts of the page with this number, counted from 0; empty where there is no such page.
    pub(in crate::print) fn text(&self, page: usize) -> String {
        let mut found = String::new();
        self.each_text(page, &mut |text, _| found.push_str(&text.text));
        found
    }

    /// The size of the smallest type on all pages, in points; `None` without any text.
    pub(in crate::print) fn smallest_type(&self) -> Option<f64> {
        let mut smallest: Option<f64> = None;
        for page in 0..self.count() {
            self.each_text(page, &mut |text, scale| {
                let size = text.size.to_pt() * scale;
                smallest = Some(smallest.map_or(size, |least| least.min(size)));
            });
        }
        smallest
    }

    /// Each text of a page with the scale at which it is drawn.
    fn each_text(&self, page: usize, use_text: &mut impl FnMut(&TextItem, f64)) {
        if let Some(page) = self.document.pages().get(page) {
            in_frame(&page.frame, 1.0, use_text);
        }
    }
}

fn in_frame(frame: &Frame, scale: f64, use_text: &mut impl FnMut(&TextItem, f64)) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => {
                in_frame(&group.frame, scale * group.transform.sy.get(), use_text);
            }
            FrameItem::Text(text) => use_text(text, scale),
            _ => {}
        }
    }
}
