//! Shortcuts in the words that stand on the keyboard.

use eframe::egui::{Key, KeyboardShortcut, Ui, os::OperatingSystem};

use crate::lang::Lang;

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
