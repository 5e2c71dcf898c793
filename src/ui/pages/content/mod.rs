//! Content: themes that come back, what is published where and how often, voice and approval.

mod format_form;
mod formats;
mod pillars;
mod rhythm;
mod week;

use eframe::egui::Ui;

use crate::plan::{Channel, Content, Plan, Trade, Voice};
use crate::ui::Cx;
use crate::ui::widgets::field::{text_area_hint, text_field_hint};
use crate::ui::widgets::text::{guidance, page_title, section};
use crate::ui::widgets::{choice, fold, note, pair};

/// Studies shown in the margin of this page.
pub const EVIDENCE: &[&str] = &[
    "getapp-rhythm",
    "bremerhaven-rhythm",
    "facebook-clicks",
    "advice-rhythm",
];

/// The questions of the page. The trade gives first themes to choose from.
pub fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    content: &mut Content,
    channels: &mut [Channel],
    trade: &Trade,
) {
    let Content {
        pillars,
        voice,
        material,
        approval,
        note: remark,
    } = content;
    page_title(ui, cx.t("content-title"));
    guidance(ui, cx.t("content-guidance"));
    fold(ui, "more", cx.t("content-more"), false, |ui| {
        guidance(ui, cx.t("content-more-text"));
    });
    pillars::ui(ui, cx, pillars, trade);
    formats::ui(ui, cx, channels);
    week::ui(ui, cx, channels);
    voice_ui(ui, cx, voice);
    section(ui, cx.t("content-work"));
    guidance(ui, cx.t("content-work-guidance"));
    text_area_hint(
        ui,
        cx.t("content-material"),
        cx.t("content-material-hint"),
        material,
    );
    text_area_hint(
        ui,
        cx.t("content-approval"),
        cx.t("content-approval-hint"),
        approval,
    );
    note(ui, cx, remark);
}

fn voice_ui(ui: &mut Ui, cx: &Cx<'_>, voice: &mut Voice) {
    let Voice {
        address,
        tone,
        says,
        avoids,
    } = voice;
    section(ui, cx.t("content-voice"));
    guidance(ui, cx.t("content-voice-guidance"));
    choice(ui, cx, cx.t("content-address"), address);
    text_field_hint(ui, cx.t("content-tone"), cx.t("content-tone-hint"), tone);
    pair(
        ui,
        |ui| {
            text_area_hint(ui, cx.t("content-says"), cx.t("content-says-hint"), says);
        },
        |ui| {
            text_area_hint(
                ui,
                cx.t("content-avoids"),
                cx.t("content-avoids-hint"),
                avoids,
            );
        },
    );
}

/// What follows from this page: the hours of a usual week, and how often firms publish.
pub fn margin(ui: &mut Ui, cx: &Cx<'_>, plan: &Plan) {
    week::margin(ui, cx);
    rhythm::margin(ui, cx, plan);
}
