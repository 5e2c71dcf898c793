//! The look: fonts, sizes and every color. Nothing outside this folder names a color.

mod colors;
mod fonts;
mod style;

pub use colors::{Colors, PRINTED_ON};
pub use fonts::{FontData, bold};

use eframe::egui::{Context, TextStyle, Theme, Ui};

/// The 8-point grid: every distance is a multiple of this.
pub const GRID: f32 = 8.0;

/// The widest a form gets, in points; longer lines are hard to read.
pub const FORM_WIDTH: f32 = 760.0;

/// Width of the chapters on the left, in points.
pub const CHAPTERS_WIDTH: f32 = 248.0;

/// Width of the margin on the right, in points.
pub const MARGIN_WIDTH: f32 = 288.0;

/// Size of running text, labels and fields, in points.
pub const BODY_SIZE: f32 = 14.0;

/// Size of the headings inside a page, in points.
pub const SECTION_SIZE: f32 = 17.0;

/// Size of the page title, in points.
pub const TITLE_SIZE: f32 = 25.0;

/// Installs fonts and the styles of both themes. To be called once, before the first frame.
pub fn install(ctx: &Context, fonts: &FontData) {
    ctx.set_fonts(fonts::definitions(fonts));
    for theme in [Theme::Light, Theme::Dark] {
        ctx.set_style_of(theme, style::style(theme));
    }
}

/// Draws the rest of a `Ui` in the dark theme, whatever theme the window has: around printed pages.
pub fn in_the_dark(ui: &mut Ui) {
    let surround = colors(ui).surround;
    let style = ui.style_of(Theme::Dark);
    ui.set_style(style);
    // Paper ends at its edge, and scroll bars are hard to see on it.
    ui.spacing_mut().scroll.fade.strength = 0.0;
    ui.visuals_mut().extreme_bg_color = surround;
    ui.spacing_mut().scroll.dormant_handle_opacity = 0.5;
}

/// The text style of headings inside a page.
pub fn section_style() -> TextStyle {
    TextStyle::Name("section".into())
}

/// The colors of the theme a `Ui` is drawn in.
pub fn colors(ui: &Ui) -> &'static Colors {
    Colors::of(if ui.visuals().dark_mode {
        Theme::Dark
    } else {
        Theme::Light
    })
}
