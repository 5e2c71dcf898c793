//! Where customers find the firm. One place is a field; several are a list.

use eframe::egui::Ui;

use crate::plan::{Item as _, Location, LocationId};
use crate::ui::Cx;
use crate::ui::widgets::choice::link;
use crate::ui::widgets::field::text_field_hint;
use crate::ui::widgets::list::Head;
use crate::ui::widgets::text::{guidance, section};
use crate::ui::widgets::{Icon, Words, fold, items, note, text_field};

/// A list of places, as soon as there are two.
pub(super) fn several(ui: &mut Ui, cx: &Cx<'_>, locations: &mut Vec<Location>) {
    if locations.len() < 2 {
        return;
    }
    section(ui, cx.t("business-locations"));
    guidance(ui, cx.t("business-locations-help"));
    let words = Words {
        add: cx.t("business-location-add"),
        empty: "",
        untitled: cx.t("location-untitled"),
    };
    let head = |location: &Location| {
        if location.name.trim().is_empty() {
            Head::new(&location.address, "")
        } else {
            Head::new(&location.name, &location.address)
        }
    };
    items(ui, cx, &words, locations, head, |ui, location| {
        let Location {
            id: _,
            name,
            address,
            hours,
            phone,
            note: remark,
        } = location;
        let hint = cx.t("business-location-name-hint");
        text_field_hint(ui, cx.t("business-location-name"), hint, name);
        address_ui(ui, cx, address);
        contact(ui, cx, hours, phone);
        note(ui, cx, remark);
    });
}

/// The only place: it comes into being with the first letter, and a blank one goes again.
pub(super) fn only(ui: &mut Ui, cx: &Cx<'_>, locations: &mut Vec<Location>) {
    if 1 < locations.len() {
        return;
    }
    let mut location = locations.first().cloned().unwrap_or_default();
    let done = place(ui, cx, &mut location);
    match locations.first_mut() {
        Some(first) => *first = location,
        None if location != Location::default() => locations.push(Location {
            id: LocationId::fresh(),
            ..location
        }),
        None => {}
    }
    if done.left && locations.first().is_some_and(blank) {
        locations.clear();
    }
    if done.another {
        locations.resize_with(2, Location::fresh);
    }
}

/// What happened in the form of the only place.
struct Done {
    /// The address was left.
    left: bool,
    /// One more place is wanted.
    another: bool,
}

/// The form of the only place.
fn place(ui: &mut Ui, cx: &Cx<'_>, location: &mut Location) -> Done {
    let Location {
        id: _,
        name,
        address,
        hours,
        phone,
        note: remark,
    } = location;
    let left = address_ui(ui, cx, address);
    let used = [&*name, hours, phone, remark]
        .iter()
        .any(|text| !text.is_empty());
    let mut another = false;
    fold(ui, "place", cx.t("business-place-more"), used, |ui| {
        contact(ui, cx, hours, phone);
        let hint = cx.t("business-location-name-hint");
        text_field_hint(ui, cx.t("business-location-name"), hint, name);
        note(ui, cx, remark);
        let text = cx.t("business-location-another");
        another = link(ui, Some(Icon::Plus), text).clicked();
    });
    Done { left, another }
}

/// Does a place say nothing?
fn blank(location: &Location) -> bool {
    let nothing = Location {
        id: location.id,
        ..Location::default()
    };
    *location == nothing
}

/// The address. Was it just left?
fn address_ui(ui: &mut Ui, cx: &Cx<'_>, address: &mut String) -> bool {
    let hint = cx.t("business-place-hint");
    text_field_hint(ui, cx.t("business-place"), hint, address).lost_focus()
}

fn contact(ui: &mut Ui, cx: &Cx<'_>, hours: &mut String, phone: &mut String) {
    let hint = cx.t("business-hours-hint");
    text_field_hint(ui, cx.t("business-hours"), hint, hours);
    text_field(ui, cx.t("business-phone"), phone);
}
