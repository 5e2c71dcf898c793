//! The line on top: menu, name of the plan, undo, language, theme, save and print.

use eframe::egui::{Button, Panel, RichText, Ui, containers::menu::MenuButton};

use super::{Status, keys};
use crate::command::{Command, ThemeChoice};
use crate::lang::{Language, Region};
use crate::ui::Cx;
use crate::ui::theme::{GRID, colors};
use crate::ui::widgets::text::strong;
use crate::ui::widgets::{
    Icon,
    icon::{icon_button, named_on_hover},
};

/// Below this width the name of the plan gives way to the buttons, in points.
const ROOM_FOR_STATE: f32 = 900.0;

/// Draws the header; returns what the user wants done.
pub fn ui(ui: &mut Ui, cx: &Cx<'_>, status: &Status) -> Option<Command> {
    let frame = eframe::egui::Frame::new()
        .fill(colors(ui).side)
        .inner_margin(8);
    let mut command = None;
    Panel::top("header")
        .frame(frame)
        .show_separator_line(true)
        .resizable(false)
        .show(ui, |ui| {
            ui.horizontal(|ui| {
                command = menu(ui, cx, status);
                // As wide as the buttons were last: so they come after the name for the keyboard
                // and for screen readers, as they do for the eye.
                let id = ui.scope_id().with("buttons");
                let last: f32 = ui.data(|d| d.get_temp(id)).unwrap_or(0.0);
                let room = ui.available_width() - last - ui.spacing().item_spacing.x;
                ui.scope(|ui| {
                    ui.set_width(room.max(0.0));
                    name(ui, cx, status);
                });
                let buttons = ui.scope(|ui| buttons(ui, cx, status));
                command = buttons.inner.or(command.take());
                let width = buttons.response.rect.width();
                if 0.5 < (width - last).abs() {
                    ui.data_mut(|d| d.insert_temp(id, width));
                    ui.request_discard("the width of the buttons changed");
                }
            });
        });
    command
}

fn name(ui: &mut Ui, cx: &Cx<'_>, status: &Status) {
    ui.add_space(GRID);
    let wide = ROOM_FOR_STATE < ui.content_rect().width();
    let weak = colors(ui).weak;
    let state = cx.t(status.busy.unwrap_or(status.state));
    if wide {
        let width = ui.available_width() - 160.0;
        ui.scope(|ui| {
            ui.set_max_width(width.max(80.0));
            ui.add(eframe::egui::Label::new(strong(&status.name)).truncate());
        });
        ui.add(eframe::egui::Label::new(RichText::new(state).color(weak)).truncate());
    } else {
        let text = format!("{} · {state}", status.name);
        ui.add(eframe::egui::Label::new(text).truncate());
    }
}

/// The buttons on the right.
fn buttons(ui: &mut Ui, cx: &Cx<'_>, status: &Status) -> Option<Command> {
    let mut command = None;
    let mut run = |wanted: bool, what: Command| {
        if wanted {
            command = Some(what);
        }
    };
    for (can, icon, key, what) in [
        (status.can_undo, Icon::Undo, "command-undo", Command::Undo),
        (status.can_redo, Icon::Redo, "command-redo", Command::Redo),
    ] {
        ui.add_enabled_ui(can, |ui| {
            run(icon_button(ui, icon, cx.t(key)).clicked(), what);
        });
    }
    for language in Language::ALL {
        let chosen = cx.lang.language() == language;
        let button = Button::selectable(chosen, language.code().to_uppercase());
        let clicked = named_on_hover(ui.add(button), language.own_name()).clicked();
        run(clicked, Command::SetLanguage(language));
    }
    let (icon, next, key) = if ui.visuals().dark_mode {
        (Icon::Sun, ThemeChoice::Light, "theme-to-light")
    } else {
        (Icon::Moon, ThemeChoice::Dark, "theme-to-dark")
    };
    run(
        icon_button(ui, icon, cx.t(key)).clicked(),
        Command::SetTheme(next),
    );
    let idle = status.busy.is_none();
    let save = ui.add_enabled(idle, Button::new(cx.t("command-save")));
    run(save.clicked(), Command::Save);
    if status.previews {
        return command;
    }
    let print = Button::new(RichText::new(cx.t("command-print")).color(colors(ui).on_accent))
        .fill(colors(ui).accent)
        .stroke((1.0, colors(ui).accent));
    run(ui.add_enabled(idle, print).clicked(), Command::Print);
    command
}

/// The menu on the left: everything that is done to a file, and settings.
fn menu(ui: &mut Ui, cx: &Cx<'_>, status: &Status) -> Option<Command> {
    let button = Button::new(strong(cx.t("menu-title")));
    let (_, inner) = MenuButton::from_button(button).ui(ui, |ui| {
        ui.set_min_width(280.0);
        let mut command = None;
        for group in [
            &[Command::New, Command::Open][..],
            &[Command::Save, Command::SaveAs],
            &[Command::ExportPdf, Command::Print],
        ] {
            for entry in group {
                command = self::entry(ui, cx, status, entry).or(command.take());
            }
            ui.separator();
        }
        ui.menu_button(cx.t("command-open-recent"), |ui| {
            command = recent(ui, cx, status).or(command.take());
        });
        ui.menu_button(cx.t("menu-settings"), |ui| {
            command = settings(ui, cx, status).or(command.take());
        });
        ui.separator();
        for entry in [Command::ShowShortcuts, Command::ShowAbout, Command::Quit] {
            command = self::entry(ui, cx, status, &entry).or(command.take());
        }
        command
    });
    inner?.inner
}

fn entry(ui: &mut Ui, cx: &Cx<'_>, status: &Status, command: &Command) -> Option<Command> {
    let file = !matches!(
        command,
        Command::ShowShortcuts | Command::ShowAbout | Command::Quit
    );
    let mut button = Button::new(cx.lang.text(command.key()));
    if let Some(keys) = command.shortcut() {
        button = button.shortcut_text(keys::words(ui, cx.lang, keys));
    }
    let enabled = status.busy.is_none() || !file;
    ui.add_enabled(enabled, button).clicked().then(|| {
        ui.close();
        command.clone()
    })
}

fn recent(ui: &mut Ui, cx: &Cx<'_>, status: &Status) -> Option<Command> {
    if status.recent.is_empty() {
        ui.add_enabled(false, Button::new(cx.t("menu-no-recent")));
    }
    let mut command = None;
    for path in &status.recent {
        let name = path
            .file_name()
            .unwrap_or(path.as_os_str())
            .to_string_lossy()
            .into_owned();
        let response = ui.button(name).on_hover_text(path.display().to_string());
        if response.clicked() {
            ui.close();
            command = Some(Command::OpenRecent(path.clone()));
        }
    }
    command
}

fn settings(ui: &mut Ui, cx: &Cx<'_>, status: &Status) -> Option<Command> {
    let mut command = None;
    ui.label(RichText::new(cx.t("menu-theme")).color(colors(ui).weak));
    for theme in ThemeChoice::ALL {
        if ui.radio(status.theme == theme, cx.t(theme.key())).clicked() {
            command = Some(Command::SetTheme(theme));
        }
    }
    ui.separator();
    ui.label(RichText::new(cx.t("menu-region")).color(colors(ui).weak));
    for region in Region::ALL {
        let key = format!("region-{}", region.code().to_lowercase());
        if ui
            .radio(cx.lang.region() == region, cx.lang.text(&key))
            .clicked()
        {
            command = Some(Command::SetRegion(region));
        }
    }
    command
}
