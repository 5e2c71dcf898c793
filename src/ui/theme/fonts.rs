//! The typeface: Inter in two weights, emoji as a fallback; the same files as on paper.

use std::sync::Arc;

use eframe::egui::{self, FontDefinitions, FontFamily};

/// The font files, lent by whoever starts the window, so that each is in the program once.
#[derive(Clone, Copy, Debug)]
pub struct FontData {
    /// Regular weight.
    pub regular: &'static [u8],
    /// Semi-bold weight, for headings and what must stand out.
    pub bold: &'static [u8],
    /// Emoji in one color.
    pub emoji: &'static [u8],
}

/// The family with the bold weight; egui cannot embolden a font by itself.
pub fn bold() -> FontFamily {
    FontFamily::Name("bold".into())
}

pub(super) fn definitions(data: &FontData) -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let files = [
        ("regular", data.regular),
        ("bold", data.bold),
        ("emoji", data.emoji),
    ];
    for (name, bytes) in files {
        fonts.font_data.insert(
            name.to_owned(),
            Arc::new(egui::FontData::from_static(bytes)),
        );
    }
    let family = |name: &str| vec![name.to_owned(), "emoji".to_owned()];
    fonts
        .families
        .insert(FontFamily::Proportional, family("regular"));
    fonts
        .families
        .insert(FontFamily::Monospace, family("regular"));
    fonts.families.insert(bold(), family("bold"));
    fonts
}
