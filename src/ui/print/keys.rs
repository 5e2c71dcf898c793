//! The keys of the print view. Ctrl with plus, minus and zero belongs to the whole window, so the
//! pages have the same keys without Ctrl.

use eframe::egui::{Key, Modifiers, Ui};

use super::view::View;
use super::zoom::{Zoom, step};

/// The keys as the list of shortcuts shows them: keys of the words on the keyboard, and key of the
/// text that says what they do.
pub const KEYS: [(&str, &str); 7] = [
    ("print-view-keys-turn", "print-view-keys-turn-about"),
    ("print-view-keys-ends", "print-view-keys-ends-about"),
    ("print-view-keys-zoom", "print-view-keys-zoom-about"),
    ("print-view-keys-page", "print-view-zoom-page"),
    ("print-view-keys-true", "print-view-zoom-true"),
    ("print-view-keys-width", "print-view-zoom-width"),
    ("print-view-keys-leave", "print-view-back"),
];

/// Turns pages and changes their size. Shall the view be left?
pub(super) fn pressed(ui: &Ui, view: &mut View) -> bool {
    let consume = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if consume(Key::PageDown) {
        view.turn(1);
    }
    if consume(Key::PageUp) {
        view.turn(-1);
    }
    if consume(Key::Home) {
        view.go_to(0);
    }
    if consume(Key::End) {
        view.go_to(usize::MAX);
    }
    for key in [Key::Plus, Key::Equals] {
        if consume(key) {
            view.resize(step(view.scale(), true));
        }
    }
    if consume(Key::Minus) {
        view.resize(step(view.scale(), false));
    }
    for (key, zoom) in [
        (Key::Num0, Zoom::Page),
        (Key::Num1, Zoom::Scale(1.0)),
        (Key::Num2, Zoom::Width),
    ] {
        if consume(key) {
            view.resize(zoom);
        }
    }
    consume(Key::Escape)
}
