//! Where the firm is present, and where deliberately not: few platforms, each decided.

mod facts;
pub mod fit;
mod form;
mod parts;
mod shelf;

use std::cmp::Reverse;

use eframe::egui::{RichText, Ui};

use crate::plan::{Channel, Item as _, Plan, Platform};
use crate::ui::Cx;
use crate::ui::theme::{GRID, colors};
use crate::ui::widgets::bar::bar;
use crate::ui::widgets::fold;
use crate::ui::widgets::layout::figure;
use crate::ui::widgets::list::{self, Words, items};
use crate::ui::widgets::text::{guidance, page_title, section, warning};
use crate::wording;

use facts::{Counts, few};
pub use fit::Given;

/// Studies shown in the margin of this page.
pub const EVIDENCE: &[&str] = &["advice-few", "ard-zdf-platforms", "simmet-local"];

/// The questions of the page.
pub fn ui(ui: &mut Ui, cx: &Cx<'_>, channels: &mut Vec<Channel>, given: &Given<'_>) {
    page_title(ui, cx.t("platforms-title"));
    guidance(ui, cx.t("platforms-guidance"));
    fold(ui, "how", cx.t("platforms-how"), false, |ui| {
        guidance(ui, cx.t("platforms-how-text"));
    });
    section(ui, cx.t("platforms-yours"));
    count(ui, cx, channels, given);
    let words = Words {
        add: cx.t("channel-add"),
        empty: cx.t("platforms-empty"),
        untitled: cx.t("channel-untitled"),
    };
    items(
        ui,
        cx,
        &words,
        channels,
        |channel| facts::head(cx, channel),
        |ui, channel| form::channel_ui(ui, cx, channel),
    );
    if let Some(slug) = shelf::shelf(ui, cx, channels, given) {
        let channel = Channel {
            platform: Platform::Listed(slug),
            ..Channel::fresh()
        };
        list::open(ui, channel.id.0);
        channels.push(channel);
    }
}

/// How many are active, and whether that is too many for the firm.
fn count(ui: &mut Ui, cx: &Cx<'_>, channels: &[Channel], given: &Given<'_>) {
    if channels.is_empty() {
        return;
    }
    let counts = Counts::of(channels, cx.catalogue);
    ui.label(count_words(cx, counts));
    if let Some(most) = few(given.business.size).filter(|few| *few < counts.posting) {
        let args = [("count", counts.posting.into()), ("most", most.into())];
        warning(ui, &cx.lang.format("platforms-many", &args));
    }
}

fn count_words(cx: &Cx<'_>, counts: Counts) -> String {
    let mut words = vec![
        cx.lang
            .format("platforms-count", &[("count", counts.posting.into())]),
    ];
    for (key, count) in [
        ("platforms-count-entries", counts.entries),
        ("platforms-count-open", counts.open),
    ] {
        if 0 < count {
            words.push(cx.lang.format(key, &[("count", count.into())]));
        }
    }
    words.join(" · ")
}

/// What follows from this page, for the margin, above the findings: the hours that the channels
/// take, against those that are there.
pub fn margin(ui: &mut Ui, cx: &Cx<'_>, plan: &Plan) {
    let load = &cx.analysis.load;
    let mut parts: Vec<(&Channel, u32)> = plan
        .channels
        .iter()
        .map(|channel| (channel, load.channel(channel.id)))
        .filter(|(_, minutes)| 0 < *minutes)
        .collect();
    if parts.is_empty() {
        return;
    }
    parts.sort_by_key(|(_, minutes)| Reverse(*minutes));
    let needed: u32 = parts.iter().map(|(_, minutes)| minutes).sum();
    verdict(ui, cx, needed, load.usual_there);
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        ui.spacing_mut().item_spacing.y = GRID / 2.0;
        for (channel, minutes) in parts {
            let weak = |text: String| RichText::new(text).color(colors(ui).weak);
            let name = weak(wording::platform(cx.lang, &channel.platform));
            let hours = weak(cx.lang.duration(minutes.into()));
            figure(ui, name, hours);
        }
    });
    ui.add_space(GRID);
}

/// What the channels need a week against what is there, in a sentence and as a bar.
fn verdict(ui: &mut Ui, cx: &Cx<'_>, needed: u32, there: Option<u32>) {
    let duration = |minutes: u32| cx.lang.duration(minutes.into());
    let Some(there) = there else {
        let args = [("needed", duration(needed).into())];
        ui.label(cx.lang.format("platforms-hours-unknown", &args));
        return;
    };
    let args = [
        ("needed", duration(needed).into()),
        ("there", duration(there).into()),
    ];
    let sentence = if there < needed {
        let sentence = cx.lang.format("platforms-hours-over", &args);
        warning(ui, &sentence);
        sentence
    } else {
        let sentence = cx.lang.format("platforms-hours", &args);
        ui.label(&sentence);
        sentence
    };
    let width = ui.available_width();
    bar(ui, width, needed.into(), Some(there.into()), &sentence);
}
