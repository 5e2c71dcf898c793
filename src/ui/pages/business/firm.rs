//! Name, trade, place and size of the firm, and what stands on the cover.

use eframe::egui::Ui;
use jiff::civil::Date;

use super::{languages, logo, place, region, standing};
use crate::command::Command;
use crate::plan::{Business, Choice as _, Currency, Logo, Slug, Trade, YesNo};
use crate::ui::Cx;
use crate::ui::widgets::field::{text_area_hint, text_field_hint};
use crate::ui::widgets::text::section;
use crate::ui::widgets::{choice, date, fold, money, note, pair, pick_or, text_field};

/// The questions about the firm: seven in sight, the rest folded, then its place in the social web.
pub(super) fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    business: &mut Business,
    picture: &mut Option<Logo>,
) -> Option<Command> {
    let Business {
        name,
        owner,
        adviser,
        prepared_on,
        trade,
        strength,
        ambition,
        country,
        state,
        currency,
        locations,
        languages,
        size,
        customers,
        reach,
        hard_to_judge,
        revenue,
        stage,
        active_since,
        strategy,
        note: remark,
    } = business;
    pair(
        ui,
        |ui| {
            let hint = cx.t("business-name-hint");
            text_field_hint(ui, cx.t("business-name"), hint, name);
        },
        |ui| trade_ui(ui, cx, trade),
    );
    trade_words(ui, cx, trade);
    place::only(ui, cx, locations);
    region::country(ui, cx, country, state);
    let in_words = !region::is_listed(cx, *country);
    choice(ui, cx, cx.t("business-size"), size);
    choice(ui, cx, cx.t("business-customers"), customers);
    choice(ui, cx, cx.t("business-reach"), reach);
    character(ui, cx, strength, ambition, hard_to_judge);
    let used = !languages.is_empty()
        || (in_words && !state.is_empty())
        || currency.is_some()
        || revenue.is_some()
        || !remark.is_empty();
    fold(ui, "details", cx.t("business-details"), used, |ui| {
        languages::ui(ui, cx, languages);
        pair(
            ui,
            |ui| money(ui, cx, cx.t("business-revenue"), revenue),
            |ui| region::words(ui, cx, state, in_words),
        );
        currency_ui(ui, cx, currency);
        note(ui, cx, remark);
    });
    let wanted = cover_fold(ui, cx, (owner, adviser, prepared_on), picture);
    place::several(ui, cx, locations);
    section(ui, cx.t("business-standing"));
    standing::ui(ui, cx, stage, active_since, strategy);
    wanted
}

/// What makes the firm special, folded away.
fn character(
    ui: &mut Ui,
    cx: &Cx<'_>,
    strength: &mut String,
    ambition: &mut String,
    hard_to_judge: &mut Option<YesNo>,
) {
    let used = !strength.is_empty() || !ambition.is_empty() || hard_to_judge.is_some();
    fold(ui, "character", cx.t("business-character"), used, |ui| {
        let hint = cx.t("business-strength-hint");
        text_area_hint(ui, cx.t("business-strength"), hint, strength);
        let hint = cx.t("business-ambition-hint");
        text_area_hint(ui, cx.t("business-ambition"), hint, ambition);
        choice(ui, cx, cx.t("business-hard-to-judge"), hard_to_judge);
    });
}

/// What stands on the cover of the printed plan, folded away, with the logo.
fn cover_fold(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (owner, adviser, prepared_on): (&mut String, &mut String, &mut Option<Date>),
    picture: &mut Option<Logo>,
) -> Option<Command> {
    let written = !owner.is_empty() || !adviser.is_empty() || prepared_on.is_some();
    let mut wanted = None;
    let used = written || picture.is_some();
    fold(ui, "cover", cx.t("business-cover"), used, |ui| {
        cover(ui, cx, owner, adviser, prepared_on);
        wanted = logo::ui(ui, cx, picture);
    });
    wanted
}

/// What stands on the cover of the printed plan besides the name.
fn cover(
    ui: &mut Ui,
    cx: &Cx<'_>,
    owner: &mut String,
    adviser: &mut String,
    prepared_on: &mut Option<Date>,
) {
    pair(
        ui,
        |ui| {
            text_field(ui, cx.t("business-owner"), owner);
        },
        |ui| {
            text_field(ui, cx.t("business-adviser"), adviser);
        },
    );
    date(ui, cx, cx.t("business-prepared-on"), prepared_on);
}

/// What can be chosen as trade.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Offer {
    Listed(Slug),
    Own,
}

/// A trade of the catalogue, or own words, for which a field follows.
fn trade_ui(ui: &mut Ui, cx: &Cx<'_>, trade: &mut Trade) {
    let text = |slug: Slug| cx.lang.text(&format!("trade-{slug}")).to_owned();
    let mut offers: Vec<(Offer, String)> = (cx.catalogue.trades.iter())
        .map(|entry| (Offer::Listed(entry.id), text(entry.id)))
        .collect();
    offers.push((Offer::Own, cx.t("business-trade-other").to_owned()));
    let before = match trade {
        Trade::Open => None,
        Trade::Listed(slug) => Some(Offer::Listed(*slug)),
        Trade::Own(_) => Some(Offer::Own),
    };
    let mut chosen = before;
    let none = cx.t("pick-none");
    pick_or(ui, cx.t("business-trade"), none, &offers, &mut chosen);
    if chosen != before {
        *trade = match chosen {
            None => Trade::Open,
            Some(Offer::Listed(slug)) => Trade::Listed(slug),
            Some(Offer::Own) => Trade::Own(String::new()),
        };
    }
}

/// Own words for the trade, where they are wanted.
fn trade_words(ui: &mut Ui, cx: &Cx<'_>, trade: &mut Trade) {
    if let Trade::Own(words) = trade {
        let hint = cx.t("business-trade-own-hint");
        text_field_hint(ui, cx.t("business-trade-own"), hint, words);
    }
}

/// The currency; the country's as long as none is chosen.
fn currency_ui(ui: &mut Ui, cx: &Cx<'_>, currency: &mut Option<Currency>) {
    let usual = cx.t(cx.currency.key());
    let args = [("currency", usual.into())];
    let label = if currency.is_some() {
        cx.t("business-currency").to_owned()
    } else {
        cx.lang.format("business-currency-usual", &args)
    };
    choice(ui, cx, &label, currency);
}
