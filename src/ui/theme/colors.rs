//! Every color, for the light and the dark theme.

use eframe::egui::{Color32, Theme};

/// What is printed on: white paper in both themes.
pub const PRINTED_ON: Color32 = Color32::WHITE;

/// The colors of one theme. Calm as paper: one accent, one warning, the rest is gray.
#[derive(Clone, Copy, Debug)]
pub struct Colors {
    /// Behind the form.
    pub paper: Color32,
    /// Behind the chapters, the margin and the balance.
    pub side: Color32,
    /// Behind printed pages; dark in both themes, so that the paper stands out.
    pub surround: Color32,
    /// Printed paper, white in both themes.
    pub sheet: Color32,
    /// Behind a chosen or hovered entry.
    pub faint: Color32,
    /// Thin lines between things.
    pub hairline: Color32,
    /// Edge of a field.
    pub field_edge: Color32,
    /// Running text.
    pub text: Color32,
    /// Guidance, units, evidence. At least 4.5 : 1 against paper and side.
    pub weak: Color32,
    /// What can be pressed and what is chosen.
    pub accent: Color32,
    /// Accent as a ground, text on it stays readable.
    pub accent_ground: Color32,
    /// What needs attention.
    pub warning: Color32,
    /// Text on the accent color.
    pub on_accent: Color32,
    /// Lines and bars of charts after accent and warning, in order.
    pub series: [Color32; 6],
}

const LIGHT: Colors = Colors {
    paper: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    side: Color32::from_rgb(0xF6, 0xF6, 0xF3),
    surround: Color32::from_rgb(0x4A, 0x52, 0x57),
    sheet: Color32::WHITE,
    faint: Color32::from_rgb(0xEC, 0xEC, 0xE7),
    hairline: Color32::from_rgb(0xDC, 0xDC, 0xD5),
    field_edge: Color32::from_rgb(0x8E, 0x95, 0x98),
    text: Color32::from_rgb(0x1C, 0x21, 0x24),
    weak: Color32::from_rgb(0x58, 0x61, 0x66),
    accent: Color32::from_rgb(0x0F, 0x5C, 0x6E),
    accent_ground: Color32::from_rgb(0xDF, 0xEC, 0xEF),
    warning: Color32::from_rgb(0xA8, 0x40, 0x0A),
    on_accent: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    series: [
        Color32::from_rgb(0x0F, 0x5C, 0x6E),
        Color32::from_rgb(0x7C, 0xA9, 0xB4),
        Color32::from_rgb(0x8C, 0x7A, 0x4F),
        Color32::from_rgb(0xC9, 0xB9, 0x8C),
        Color32::from_rgb(0x5B, 0x6B, 0x8C),
        Color32::from_rgb(0xA9, 0xB1, 0xC4),
    ],
};

const DARK: Colors = Colors {
    paper: Color32::from_rgb(0x17, 0x1A, 0x1C),
    side: Color32::from_rgb(0x1E, 0x22, 0x24),
    surround: Color32::from_rgb(0x0E, 0x10, 0x11),
    sheet: Color32::WHITE,
    faint: Color32::from_rgb(0x2B, 0x30, 0x33),
    hairline: Color32::from_rgb(0x38, 0x3E, 0x42),
    field_edge: Color32::from_rgb(0x76, 0x80, 0x86),
    text: Color32::from_rgb(0xE8, 0xEA, 0xEA),
    weak: Color32::from_rgb(0xA6, 0xAE, 0xB2),
    accent: Color32::from_rgb(0x6F, 0xC3, 0xD5),
    accent_ground: Color32::from_rgb(0x1D, 0x3B, 0x43),
    warning: Color32::from_rgb(0xF2, 0xA0, 0x70),
    on_accent: Color32::from_rgb(0x0B, 0x1C, 0x20),
    series: [
        Color32::from_rgb(0x6F, 0xC3, 0xD5),
        Color32::from_rgb(0x3C, 0x79, 0x86),
        Color32::from_rgb(0xCD, 0xBB, 0x86),
        Color32::from_rgb(0x86, 0x77, 0x50),
        Color32::from_rgb(0x9F, 0xAF, 0xD0),
        Color32::from_rgb(0x5E, 0x6B, 0x88),
    ],
};

impl Colors {
    /// The colors of a theme.
    pub const fn of(theme: Theme) -> &'static Self {
        match theme {
            Theme::Light => &LIGHT,
            Theme::Dark => &DARK,
        }
    }
}
