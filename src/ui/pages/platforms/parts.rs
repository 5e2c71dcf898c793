//! The parts of a platform's form that fold away: presences, effort, the entry, what speaks for
//! and against it.

use eframe::egui::Ui;
use jiff::civil::Date;

use super::facts::Assumed;
use crate::catalogue::{PlatformEntry, PlatformKind};
use crate::plan::{Account, Listing, ListingState, Presence};
use crate::ui::Cx;
use crate::ui::pages::business::language_field;
use crate::ui::widgets::field::{text_area_hint, text_field_hint};
use crate::ui::widgets::list::entries;
use crate::ui::widgets::text::guidance;
use crate::ui::widgets::{choice, date, fold, minutes, note, pair, pick, whole};

/// The most followers that a field takes.
const MOST_FOLLOWERS: u32 = 999_999_999;

/// The account and the presences per place and language.
pub(super) fn presences(
    ui: &mut Ui,
    cx: &Cx<'_>,
    account: &mut Option<Account>,
    presences: &mut Vec<Presence>,
) {
    let used = account.is_some() || !presences.is_empty();
    fold(ui, "account", cx.t("channel-presences"), used, |ui| {
        choice(ui, cx, cx.t("channel-account"), account);
        let (help, add) = (cx.t("presences-help"), cx.t("presence-add"));
        entries(ui, cx, help, add, presences, |ui, presence| {
            presence_ui(ui, cx, presence);
        });
    });
}

fn presence_ui(ui: &mut Ui, cx: &Cx<'_>, presence: &mut Presence) {
    let Presence {
        id: _,
        kind,
        name,
        url,
        location,
        language,
        followers,
        access,
        note: remark,
    } = presence;
    choice(ui, cx, cx.t("presence-kind"), kind);
    pair(
        ui,
        |ui| {
            text_field_hint(ui, cx.t("presence-name"), cx.t("presence-name-hint"), name);
        },
        |ui| {
            text_field_hint(ui, cx.t("presence-url"), cx.t("presence-url-hint"), url);
        },
    );
    text_field_hint(
        ui,
        cx.t("presence-access"),
        cx.t("presence-access-hint"),
        access,
    );
    let used = followers.is_some() || location.is_some() || !language.is_empty();
    fold(ui, "more", cx.t("presence-more"), used, |ui| {
        pair(
            ui,
            |ui| {
                pick(
                    ui,
                    cx,
                    cx.t("presence-location"),
                    &cx.names.locations,
                    location,
                );
            },
            |ui| {
                language_field(ui, cx, cx.t("presence-language"), language);
            },
        );
        let label = cx.t("presence-followers");
        whole(ui, cx, label, "", MOST_FOLLOWERS, followers);
    });
    note(ui, cx, remark);
}

/// When it begins and how much time it takes; what is assumed stands beside.
pub(super) fn effort(
    ui: &mut Ui,
    cx: &Cx<'_>,
    assumed: Assumed,
    start: &mut Option<Date>,
    care: &mut Option<u32>,
    setup: &mut Option<u32>,
) {
    let used = start.is_some() || care.is_some() || setup.is_some();
    let with_assumption = |key: &str, minutes: u32| {
        let args = [("assumed", cx.lang.duration(minutes.into()).into())];
        cx.lang.format(key, &args)
    };
    fold(ui, "effort", cx.t("channel-effort"), used, |ui| {
        date(ui, cx, cx.t("channel-start"), start);
        guidance(ui, cx.t("channel-start-help"));
        let care_label = with_assumption("channel-care", assumed.care);
        let setup_label = with_assumption("channel-setup", assumed.setup);
        pair(
            ui,
            |ui| minutes(ui, cx, &care_label, care),
            |ui| minutes(ui, cx, &setup_label, setup),
        );
        guidance(ui, cx.t("channel-effort-help"));
    });
}

/// The checklist of an entry in a map, directory or review service. Offered for those and for
/// platforms of the owner's own, and wherever it was filled in.
pub(super) fn listing(
    ui: &mut Ui,
    cx: &Cx<'_>,
    entry: Option<&PlatformEntry>,
    listing: &mut Listing,
) {
    let used = *listing != Listing::default();
    let is_entry = entry.is_none_or(|entry| entry.kind == PlatformKind::Local);
    if !used && !is_entry {
        return;
    }
    let Listing {
        complete,
        hours,
        pin,
        photos,
        reviews,
        offer,
    } = listing;
    let answers = [&*complete, hours, pin, photos, reviews, offer];
    let to_do = answers
        .iter()
        .filter(|answer| !matches!(answer, Some(ListingState::Done | ListingState::NotNeeded)))
        .count();
    let text = cx.lang.format("listing-title", &[("count", to_do.into())]);
    fold(ui, "listing", &text, used, |ui| {
        guidance(ui, cx.t("listing-help"));
        for (first, second) in [
            (("listing-complete", complete), ("listing-hours", hours)),
            (("listing-pin", pin), ("listing-photos", photos)),
            (("listing-reviews", reviews), ("listing-offer", offer)),
        ] {
            pair(
                ui,
                |ui| choice(ui, cx, cx.t(first.0), first.1),
                |ui| choice(ui, cx, cx.t(second.0), second.1),
            );
        }
    });
}

/// What it could bring and what speaks against it.
pub(super) fn weighing(
    ui: &mut Ui,
    cx: &Cx<'_>,
    opportunities: &mut String,
    limitations: &mut String,
) {
    let used = !opportunities.is_empty() || !limitations.is_empty();
    fold(ui, "weighing", cx.t("channel-weighing"), used, |ui| {
        pair(
            ui,
            |ui| {
                text_area_hint(
                    ui,
                    cx.t("channel-opportunities"),
                    cx.t("channel-opportunities-hint"),
                    opportunities,
                );
            },
            |ui| {
                text_area_hint(
                    ui,
                    cx.t("channel-limitations"),
                    cx.t("channel-limitations-hint"),
                    limitations,
                );
            },
        );
    });
}
