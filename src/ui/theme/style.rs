//! The style of one theme, built on egui's own.

use eframe::egui::style::{ScrollAnimation, ScrollStyle, Selection, WidgetVisuals, Widgets};
use eframe::egui::{
    Color32, CornerRadius, FontFamily, FontId, Margin, Shadow, Stroke, Style, TextStyle, Theme,
    Visuals, vec2,
};

use super::{BODY_SIZE, Colors, GRID, SECTION_SIZE, TITLE_SIZE, bold, section_style};

pub(super) fn style(theme: Theme) -> Style {
    let colors = Colors::of(theme);
    let mut style = Style {
        visuals: visuals(theme, colors),
        ..Style::default()
    };
    let body = FontId::new(BODY_SIZE, FontFamily::Proportional);
    style.text_styles = [
        (TextStyle::Heading, FontId::new(TITLE_SIZE, bold())),
        (section_style(), FontId::new(SECTION_SIZE, bold())),
        (TextStyle::Body, body.clone()),
        (TextStyle::Button, body.clone()),
        (TextStyle::Small, body.clone()),
        (TextStyle::Monospace, body),
    ]
    .into();
    style.animation_time = 0.0;
    style.scroll_animation = ScrollAnimation::none();
    style.interaction.selectable_labels = false;
    let spacing = &mut style.spacing;
    spacing.item_spacing = vec2(GRID, GRID);
    spacing.button_padding = vec2(12.0, 6.0);
    spacing.interact_size = vec2(32.0, 32.0);
    spacing.icon_width = 18.0;
    spacing.icon_width_inner = 10.0;
    spacing.icon_spacing = GRID;
    spacing.combo_height = 320.0;
    spacing.menu_margin = Margin::same(6);
    spacing.tooltip_width = 320.0;
    // A thin bar beside the content, in the color of text, pale until the pointer is near.
    spacing.scroll = ScrollStyle::thin();
    spacing.scroll.floating_allocated_width = 10.0;
    spacing.scroll.foreground_color = true;
    spacing.scroll.dormant_handle_opacity = 0.25;
    spacing.scroll.active_handle_opacity = 0.4;
    spacing.scroll.interact_handle_opacity = 0.6;
    style
}

fn visuals(theme: Theme, colors: &Colors) -> Visuals {
    let mut visuals = match theme {
        Theme::Light => Visuals::light(),
        Theme::Dark => Visuals::dark(),
    };
    visuals.weak_text_color = Some(colors.weak);
    visuals.widgets = widgets(colors);
    visuals.selection = Selection {
        bg_fill: colors.accent_ground,
        stroke: Stroke::new(1.0, colors.accent),
    };
    visuals.hyperlink_color = colors.accent;
    visuals.faint_bg_color = colors.side;
    visuals.extreme_bg_color = colors.paper;
    visuals.text_edit_bg_color = Some(colors.paper);
    visuals.warn_fg_color = colors.warning;
    visuals.error_fg_color = colors.warning;
    visuals.window_fill = colors.paper;
    visuals.window_stroke = Stroke::new(1.0, colors.hairline);
    visuals.window_corner_radius = CornerRadius::same(6);
    visuals.menu_corner_radius = CornerRadius::same(6);
    visuals.panel_fill = colors.paper;
    visuals.window_shadow = shadow(24);
    visuals.popup_shadow = shadow(12);
    visuals.striped = false;
    visuals.text_cursor.stroke = Stroke::new(2.0, colors.accent);
    visuals.text_cursor.blink = false;
    visuals.disabled_alpha = 0.5;
    visuals
}

fn shadow(blur: u8) -> Shadow {
    Shadow {
        offset: [0, 4],
        blur,
        spread: 0,
        color: Color32::from_black_alpha(40),
    }
}

fn widgets(colors: &Colors) -> Widgets {
    let state = |fill: Color32, edge: Color32, text: Color32, width: f32| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: Stroke::new(width, edge),
        corner_radius: CornerRadius::same(4),
        fg_stroke: Stroke::new(1.0, text),
        expansion: 0.0,
    };
    Widgets {
        noninteractive: state(colors.paper, colors.hairline, colors.text, 1.0),
        inactive: state(colors.paper, colors.field_edge, colors.text, 1.0),
        hovered: state(colors.faint, colors.accent, colors.text, 1.0),
        active: state(colors.accent_ground, colors.accent, colors.text, 2.0),
        open: state(colors.faint, colors.accent, colors.text, 1.0),
    }
}
