//! Shortcuts in the words that stand on the keyboard.

use eframe::egui::{Grid, Key, KeyboardShortcut, RichText, ScrollArea, Ui, os::OperatingSystem};

use crate::command::Command;
use crate::lang::Lang;
use crate::ui::print;
use crate::ui::theme::colors;
use crate::ui::widgets::text::strong;

/// The keys of a shortcut: "Strg+Umschalt+S". A Mac has signs for them.
pub(super) fn words(ui: &Ui, lang: &Lang, shortcut: KeyboardShortcut) -> String {
    if ui.os() == OperatingSystem::Mac {
        return ui.format_shortcut(&shortcut);
    }
    let modifiers = shortcut.modifiers;
    let mut parts = Vec::new();
    if modifiers.command || modifiers.ctrl {
        parts.push(lang.text("key-control"));
    }
    if modifiers.alt {
        parts.push(lang.text("key-alt"));
    }
    if modifiers.shift {
        parts.push(lang.text("key-shift"));
    }
    parts.push(match shortcut.logical_key {
        Key::PageDown => lang.text("key-page-down"),
        Key::PageUp => lang.text("key-page-up"),
        other => other.symbol_or_name(),
    });
    parts.join("+")
}

/// What people do most often with the keyboard, in this order; chapters follow, then the rest.
const OFTEN: [Command; 6] = [
    Command::Save,
    Command::Undo,
    Command::Redo,
    Command::Print,
    Command::NextPage,
    Command::PreviousPage,
];

/// All shortcuts, to be read.
pub(super) fn list(ui: &mut Ui, lang: &Lang) {
    let mut commands = Command::with_shortcut();
    commands.sort_by_key(|command| {
        let often = OFTEN.iter().position(|other| other == command);
        let chapter = matches!(command, Command::GoTo(..));
        often.unwrap_or(OFTEN.len() + usize::from(!chapter))
    });
    let height = ui.content_rect().height() - 200.0;
    ScrollArea::vertical()
        .max_height(height)
        .min_scrolled_height(height)
        .show(ui, |ui| {
            Grid::new("shortcuts")
                .num_columns(2)
                .spacing((24.0, 4.0))
                .min_row_height(22.0)
                .show(ui, |ui| {
                    for command in commands {
                        let Some(shortcut) = command.shortcut() else {
                            continue;
                        };
                        ui.label(strong(words(ui, lang, shortcut)));
                        ui.label(lang.text(command.key()));
                        ui.end_row();
                    }
                    ui.label("");
                    ui.label(RichText::new(lang.text("print-view-keys")).color(colors(ui).weak));
                    ui.end_row();
                    for (keys, about) in print::KEYS {
                        ui.label(strong(lang.text(keys)));
                        ui.label(lang.text(about));
                        ui.end_row();
                    }
                });
        });
}
