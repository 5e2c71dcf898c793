//! The form of one format on a channel.

use eframe::egui::Ui;

use super::formats::offer_often;
use super::week::{Each, piece_minutes};
use crate::catalogue::DefaultFormat;
use crate::plan::{ChannelFormat, PersonId};
use crate::ui::Cx;
use crate::ui::widgets::choice::link;
use crate::ui::widgets::field::text_field_hint;
use crate::ui::widgets::rhythm::rhythm;
use crate::ui::widgets::text::guidance;
use crate::ui::widgets::{minutes, note, pair, pick, pick_many};
use crate::wording::{self, Names};

/// The questions about a format. `offer` is what the catalogue suggests for it, `maker` who makes
/// the pieces of the channel where nobody else is named.
pub(super) fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    format: &mut ChannelFormat,
    offer: Option<&DefaultFormat>,
    maker: Option<PersonId>,
) {
    let each = piece_minutes(cx, format);
    let shown_name = wording::format_name(cx.lang, format);
    let ChannelFormat {
        id: _,
        format: listed,
        name,
        rhythm: often,
        minutes_per_piece,
        person,
        pillars,
        note: remark,
    } = format;
    if listed.is_none() {
        let label = cx.t("content-format-name");
        text_field_hint(ui, label, cx.t("content-format-name-hint"), name);
    }
    rhythm(ui, cx, cx.t("content-format-rhythm"), often);
    if let Some(offer) = offer.filter(|offer| 0 < offer.times) {
        let args = [("rhythm", offer_often(cx, offer).into())];
        guidance(ui, &cx.lang.format("content-format-usual", &args));
    }
    pair(
        ui,
        |ui| minutes_ui(ui, cx, each, minutes_per_piece),
        |ui| person_ui(ui, cx, maker, person),
    );
    pick_many(
        ui,
        cx.t("content-format-pillars"),
        cx.t("content-no-pillars"),
        &cx.names.pillars,
        pillars,
    );
    if listed.is_some() && link(ui, None, cx.t("content-format-own")).clicked() {
        *minutes_per_piece = Some(each.minutes);
        *listed = None;
        *name = shown_name;
    }
    note(ui, cx, remark);
}

fn minutes_ui(ui: &mut Ui, cx: &Cx<'_>, each: Each, value: &mut Option<u32>) {
    minutes(ui, cx, cx.t("content-format-minutes"), value);
    if let Some(key) = each.source {
        let args = [("time", cx.lang.duration(each.minutes.into()).into())];
        guidance(ui, &cx.lang.format(key, &args));
    }
}

fn person_ui(ui: &mut Ui, cx: &Cx<'_>, maker: Option<PersonId>, value: &mut Option<PersonId>) {
    let people = &cx.names.people;
    pick(ui, cx, cx.t("content-format-person"), people, value);
    if value.is_none() && maker.is_some() {
        let args = [("name", Names::one(people, maker).into())];
        guidance(ui, &cx.lang.format("content-format-maker", &args));
    }
}
