//! In which languages the firm talks with its customers: frequent ones to click, others in words.

use eframe::egui::{Response, Ui};

use crate::ui::Cx;
use crate::ui::widgets::choice::{flip, link, wrapped};
use crate::ui::widgets::field::{labelled, line};
use crate::ui::widgets::icon::icon_button;
use crate::ui::widgets::{Icon, text_field, toggle};
use crate::wording;

/// Languages offered to be clicked: their codes and the keys of their names.
const LISTED: [(&str, &str); 8] = [
    ("de", "spoken-de"),
    ("en", "spoken-en"),
    ("fr", "spoken-fr"),
    ("it", "spoken-it"),
    ("nl", "spoken-nl"),
    ("pl", "spoken-pl"),
    ("es", "spoken-es"),
    ("tr", "spoken-tr"),
];

/// Width of a field for a language in own words, in points.
const WIDTH: f32 = 240.0;

fn is_listed(language: &str) -> bool {
    LISTED.iter().any(|(code, _)| *code == language)
}

/// The languages of the firm.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, languages: &mut Vec<String>) {
    let label = cx.t("business-languages");
    labelled(ui, label, |ui| {
        wrapped(ui, |ui| {
            for (code, key) in LISTED {
                let chosen = languages.iter().any(|one| one == code);
                if toggle(ui, chosen, cx.t(key), label).clicked() {
                    flip(languages, code.to_owned());
                }
            }
        });
    });
    own(ui, cx, languages);
    if link(ui, Some(Icon::Plus), cx.t("business-language-add")).clicked() {
        languages.push(String::new());
    }
}

/// Languages in own words, a line each. A new one has the cursor, and goes when it is left empty.
fn own(ui: &mut Ui, cx: &Cx<'_>, languages: &mut Vec<String>) {
    let mut removed = None;
    for (index, language) in languages.iter_mut().enumerate() {
        if is_listed(language) {
            continue;
        }
        let one = ui.push_id(("language", index), |ui| own_line(ui, cx, language));
        let (field, remove) = one.inner;
        let empty = language.trim().is_empty();
        if remove || (empty && field.lost_focus()) {
            removed = Some(index);
        } else if empty && !field.has_focus() {
            field.request_focus();
        }
    }
    if let Some(index) = removed {
        languages.remove(index);
    }
}

/// One language in own words, and whether it shall go.
fn own_line(ui: &mut Ui, cx: &Cx<'_>, language: &mut String) -> (Response, bool) {
    labelled(ui, cx.t("business-language-own"), |ui| {
        ui.horizontal(|ui| {
            let field = line(ui, language, cx.t("business-language-hint"), WIDTH);
            if field.changed() {
                capitalize(language);
            }
            let name = cx.t("business-language-remove");
            (field, icon_button(ui, Icon::Remove, name).clicked())
        })
        .inner
    })
}

/// A field for one language of a group or a presence: a code is shown as its name, and what is
/// typed is kept in the owner's words.
pub(in crate::ui::pages) fn language_field(
    ui: &mut Ui,
    cx: &Cx<'_>,
    label: &str,
    language: &mut String,
) {
    if is_listed(language) {
        let mut name = wording::language(cx.lang, language);
        if text_field(ui, label, &mut name).changed() {
            *language = name;
            capitalize(language);
        }
    } else if text_field(ui, label, language).changed() {
        capitalize(language);
    }
}

/// Writes a language with a capital, so that a word being typed ("it…") is never taken for a code.
fn capitalize(language: &mut String) {
    let mut rest = language.chars();
    if let Some(first) = rest.next() {
        *language = first.to_uppercase().chain(rest).collect();
    }
}
