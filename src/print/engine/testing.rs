//! What tests measure on laid-out pages.

use typst::layout::{Frame, FrameItem};

use super::Pages;

/// A piece of text on a page.
#[derive(Debug, Clone)]
pub struct Piece {
    /// The text.
    pub text: String,
    /// Its size on paper in points, after all scaling.
    pub size: f64,
    /// Where it ends at the right, in points.
    pub end: f64,
}

impl Pages {
    /// All pieces of text, page by page. Turned text is measured as if it were not.
    pub fn pieces(&self) -> Vec<Vec<Piece>> {
        let pages = self.document.pages().iter();
        pages
            .map(|page| {
                let mut found = Vec::new();
                collect(&page.frame, (0.0, 1.0), &mut found);
                found
            })
            .collect()
    }
}

fn collect(frame: &Frame, (x, scale): (f64, f64), found: &mut Vec<Piece>) {
    for (at, item) in frame.items() {
        let x = x + at.x.to_pt() * scale;
        match item {
            FrameItem::Group(group) => {
                let moved = group.transform.tx.to_pt() * scale;
                let inner = scale * group.transform.sx.get();
                collect(&group.frame, (x + moved, inner), found);
            }
            FrameItem::Text(text) => found.push(Piece {
                text: text.text.to_string(),
                size: text.size.to_pt() * scale,
                end: x + text.width().to_pt() * scale,
            }),
            _ => {}
        }
    }
}
