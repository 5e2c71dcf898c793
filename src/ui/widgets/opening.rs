//! Which items are open, and which one a finding led to. Kept in the window, not in the plan.

use eframe::egui::{Align, Id, Ui};

use crate::plan::Slug;

/// Where something that a finding may lead to begins, if it is no item of a list. Brings it into
/// view when it is wanted, and says so, for whoever has to unfold it.
pub fn anchor(ui: &Ui, slug: Slug) -> bool {
    let wanted = is_wanted(ui, Id::unique(("item", slug)));
    if wanted {
        ui.scroll_to_cursor(Some(Align::TOP));
    }
    wanted
}

/// Is this what a finding led to? Asked once: the answer is forgotten.
pub(super) fn is_wanted(ui: &Ui, id: Id) -> bool {
    let wanted = is_next(ui, id);
    if wanted {
        forget(ui);
    }
    wanted
}

/// Is this about to be brought into view? For whoever has to unfold it first.
pub fn is_next(ui: &Ui, id: Id) -> bool {
    ui.data(|d| d.get_temp(wanted_id())) == Some(id)
}

/// Forgets what a finding led to, when the user goes elsewhere before it was found.
pub fn forget(ui: &Ui) {
    ui.data_mut(|d| d.remove::<Id>(wanted_id()));
}

/// Opens an item the next time its list is drawn and brings it into view: for a finding that
/// leads to it, or a suggestion that was taken.
pub fn open(ui: &Ui, slug: Slug) {
    open_id(ui, Id::unique(("item", slug)));
}

/// The same for what is opened by an id of its own, see [`opener`](super::list::opener).
pub fn open_id(ui: &Ui, id: Id) {
    set_open(ui, id, true);
    ui.data_mut(|d| d.insert_temp(wanted_id(), id));
    ui.request_repaint();
}

/// Where the item is kept that is to be brought into view.
fn wanted_id() -> Id {
    Id::unique("wanted item")
}

/// Is this item open?
pub(super) fn is_open(ui: &Ui, id: Id) -> bool {
    ui.data(|d| d.get_temp(id)).unwrap_or(false)
}

/// Opens or closes an item.
pub(super) fn set_open(ui: &Ui, id: Id, open: bool) {
    ui.data_mut(|d| d.insert_temp(id, open));
}
