//! The parts that pages are built from. Each names itself for screen readers.

pub mod amount;
pub mod bar;
pub mod button;
pub mod calendar;

pub mod choice;
pub mod field;
pub mod icon;
pub mod layout;
pub mod list;
pub mod note;
pub mod opening;
pub mod refs;
pub mod rhythm;
pub mod starters;
pub mod table_cell;
pub mod text;
pub mod tick;
pub mod tile;
pub mod typed;
pub mod typing;

pub use button::primary;
pub use choice::{check, choice, toggle};
pub use field::{text_area, text_field};
pub use icon::Icon;
pub use layout::{pair, triple};
pub use list::{Words, items};
pub use note::{fold, note};
pub use refs::{pick, pick_many, pick_or, roles};
pub use starters::starters;
pub use tick::tick;
pub use typed::{date, minutes, money, percent, quantity, whole};

use eframe::egui::Response;

/// Brings a field into view when the Tab key reached it; egui does not do so by itself.
/// To be called inside the scroll area.
pub fn reveal(response: &Response) {
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
}
