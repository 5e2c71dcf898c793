//! For what part of the firm a goal holds.

use eframe::egui::Ui;

use crate::plan::{LocationId, Scope};
use crate::ui::Cx;
use crate::ui::widgets::field::text_field_hint;
use crate::ui::widgets::pick_or;

/// What can be chosen besides the whole firm.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Offer {
    Location(LocationId),
    Part,
}

/// The whole firm, one location, or a part in own words.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, scope: &mut Scope) {
    let locations = cx.names.locations.iter();
    let mut offers: Vec<(Offer, String)> = locations
        .map(|(id, name)| (Offer::Location(*id), name.clone()))
        .collect();
    offers.push((Offer::Part, cx.t("goals-scope-part").to_owned()));
    let before = match scope {
        Scope::Whole => None,
        Scope::Location(id) => Some(Offer::Location(*id)),
        Scope::Part(_) => Some(Offer::Part),
    };
    let mut chosen = before;
    let whole = cx.t("goals-scope-whole");
    pick_or(ui, cx.t("goals-scope"), whole, &offers, &mut chosen);
    if chosen != before {
        *scope = match chosen {
            None => Scope::Whole,
            Some(Offer::Location(id)) => Scope::Location(id),
            Some(Offer::Part) => Scope::Part(String::new()),
        };
    }
    if let Scope::Part(words) = scope {
        let hint = cx.t("goals-scope-words-hint");
        text_field_hint(ui, cx.t("goals-scope-words"), hint, words);
    }
}
