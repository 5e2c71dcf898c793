//! What is made for each channel, how often, how long it takes and by whom.

use eframe::egui::Ui;

use super::format_form;
use super::week::{piece_minutes, week_minutes};
use crate::catalogue::DefaultFormat;
use crate::plan::{
    Channel, ChannelFormat, Decision, Frequency, Item as _, Platform, Rhythm, Role, Slug, Times,
};
use crate::ui::Cx;
use crate::ui::theme::GRID;
use crate::ui::widgets::list::Head;
use crate::ui::widgets::opening;
use crate::ui::widgets::text::{empty_state, guidance, section, strong};
use crate::ui::widgets::{Words, fold, items, starters};
use crate::wording;

/// All channels that publish; those that do not yet are folded away.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, channels: &mut [Channel]) {
    section(ui, cx.t("content-formats"));
    let is_active = |channel: &Channel| channel.decision.is_active();
    if channels.iter().any(is_active) {
        guidance(ui, cx.t("content-formats-guidance"));
    } else {
        empty_state(ui, cx.t("content-no-channels"));
    }
    for channel in channels.iter_mut().filter(|channel| is_active(channel)) {
        channel_ui(ui, cx, channel);
    }
    let waits = |channel: &Channel| {
        let later = matches!(channel.decision, Decision::Later { .. });
        !is_active(channel) && (later || !channel.formats.is_empty())
    };
    let waiting = channels.iter().filter(|channel| waits(channel)).count();
    if 0 < waiting {
        let text = (cx.lang).format("content-waiting", &[("count", waiting.into())]);
        fold(ui, "waiting", &text, false, |ui| {
            for channel in channels.iter_mut().filter(|channel| waits(channel)) {
                channel_ui(ui, cx, channel);
            }
        });
    }
}

fn channel_ui(ui: &mut Ui, cx: &Cx<'_>, channel: &mut Channel) {
    ui.add_space(GRID);
    opening::anchor(ui, channel.id.0);
    ui.horizontal_wrapped(|ui| {
        ui.label(strong(wording::platform(cx.lang, &channel.platform)));
        guidance(ui, &wording::decision(cx.lang, channel.decision));
    });
    let maker = channel
        .person(Role::Makes)
        .or_else(|| channel.person(Role::Accountable));
    let id = channel.id;
    let offers = offers(cx, &channel.platform);
    ui.push_id(("channel", id.0), |ui| {
        let words = Words {
            add: cx.t("content-format-add"),
            empty: cx.t("content-formats-empty"),
            untitled: cx.t("format-untitled"),
        };
        let head = |format: &ChannelFormat| {
            let week = week_minutes(cx, id, format.id);
            Head::new(
                wording::format_name(cx.lang, format),
                summary(cx, format, week),
            )
        };
        let formats = &mut channel.formats;
        items(ui, cx, &words, formats, head, |ui, format| {
            let offer = offers
                .iter()
                .find(|offer| Some(offer.format) == format.format);
            format_form::ui(ui, cx, format, offer, maker);
        });
        suggestions(ui, cx, formats, offers);
    });
}

/// "2 × je Woche, ca. 30 min, 1 h je Woche".
fn summary(cx: &Cx<'_>, format: &ChannelFormat, week: Option<u32>) -> String {
    let often = wording::frequency(cx.lang, &format.rhythm.usual);
    if matches!(format.rhythm.usual, Frequency::Open | Frequency::Never) {
        return often;
    }
    let each = piece_minutes(cx, format);
    let mut parts = vec![often, each.words(cx)];
    if let Some(week) = week {
        let time = cx.lang.duration(week.into());
        parts.push(cx.lang.format("content-per-week", &[("time", time.into())]));
    }
    parts.join(", ")
}

/// The formats that the catalogue knows for a platform.
fn offers<'a>(cx: &Cx<'a>, platform: &Platform) -> &'a [DefaultFormat] {
    let Platform::Listed(slug) = platform else {
        return &[];
    };
    let entry = cx.catalogue.platform(*slug);
    entry.map_or(&[], |entry| entry.formats.as_slice())
}

/// The rhythm of an offer; open where the catalogue suggests none.
fn offered_rhythm(offer: &DefaultFormat) -> Rhythm {
    if offer.times == 0 {
        Rhythm::default()
    } else {
        Rhythm::times(offer.times, offer.per)
    }
}

/// What a click on a suggestion adds.
#[derive(Clone, Copy)]
enum Starter<'a> {
    /// All that is usual on the platform.
    Usual,
    /// A format of the platform with its rhythm.
    Offer(&'a DefaultFormat),
    /// Any other format of the catalogue.
    Other(Slug),
}

/// Formats to take with a click: those usual on the platform in sight, all others folded away.
fn suggestions(
    ui: &mut Ui,
    cx: &Cx<'_>,
    formats: &mut Vec<ChannelFormat>,
    offers: &[DefaultFormat],
) {
    let is_new = |slug: Slug| formats.iter().all(|format| format.format != Some(slug));
    let usual = || offers.iter().filter(|offer| 0 < offer.times);
    let mut listed = Vec::new();
    if formats.is_empty() && 1 < usual().count() {
        listed.push((Starter::Usual, cx.t("content-take-usual").to_owned()));
    }
    let new = offers.iter().filter(|offer| is_new(offer.format));
    listed.extend(new.map(|offer| (Starter::Offer(offer), offer_words(cx, offer))));
    let mut clicked = offered(ui, cx.t("content-formats-suggestions"), &listed);
    let is_other = |slug: Slug| is_new(slug) && offers.iter().all(|offer| offer.format != slug);
    let bare = offers.is_empty() && formats.is_empty();
    fold(ui, "others", cx.t("content-formats-more"), bare, |ui| {
        let others = cx.catalogue.formats.iter().map(|entry| entry.id);
        let others: Vec<_> = others
            .filter(|slug| is_other(*slug))
            .map(|slug| (Starter::Other(slug), format_words(cx, slug)))
            .collect();
        let label = cx.t("content-formats-others");
        clicked = offered(ui, label, &others).or(clicked);
    });
    let of = |offer: &DefaultFormat| ChannelFormat {
        format: Some(offer.format),
        rhythm: offered_rhythm(offer),
        ..ChannelFormat::fresh()
    };
    match clicked {
        None => {}
        Some(Starter::Usual) => formats.extend(usual().map(of)),
        Some(Starter::Offer(offer)) => formats.push(of(offer)),
        Some(Starter::Other(slug)) => formats.push(ChannelFormat {
            format: Some(slug),
            ..ChannelFormat::fresh()
        }),
    }
}

fn offered<'a>(ui: &mut Ui, label: &str, listed: &[(Starter<'a>, String)]) -> Option<Starter<'a>> {
    let named: Vec<_> = listed
        .iter()
        .map(|(one, name)| (*one, name.as_str()))
        .collect();
    starters(ui, label, &named)
}

fn format_words(cx: &Cx<'_>, slug: Slug) -> String {
    cx.lang.text(&format!("format-{slug}")).to_owned()
}

fn offer_words(cx: &Cx<'_>, offer: &DefaultFormat) -> String {
    let name = format_words(cx, offer.format);
    if offer.times == 0 {
        return name;
    }
    format!("{name}, {}", offer_often(cx, offer))
}

pub(super) fn offer_often(cx: &Cx<'_>, offer: &DefaultFormat) -> String {
    let often = Frequency::Times(Times::per(offer.times, offer.per));
    wording::frequency(cx.lang, &often)
}
