//! Where the firm is present, and where deliberately not: few platforms, each decided.

mod decision;
mod facts;
mod fit;
mod form;
mod parts;
mod proposal;
mod shelf;

use std::cmp::Reverse;

use eframe::egui::{RichText, Ui};

use crate::analysis::{ChannelCounts, Limits, realistic};
use crate::command::Command;
use crate::plan::{Business, Channel, Item as _, Plan, Platform};
use crate::ui::Cx;
use crate::ui::theme::{GRID, colors};
use crate::ui::widgets::bar::bar;
use crate::ui::widgets::fold;
use crate::ui::widgets::layout::figure;
use crate::ui::widgets::list::{Words, items};
use crate::ui::widgets::opening;
use crate::ui::widgets::text::{guidance, page_title, section, strong, warning};
use crate::wording;

/// Studies shown in the margin of this page.
pub const EVIDENCE: &[&str] = &["advice-few", "ard-zdf-platforms", "simmet-local"];

/// The questions of the page.
pub fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    channels: &mut Vec<Channel>,
    business: &Business,
    limits: &Limits,
) -> Option<Command> {
    page_title(ui, cx.t("platforms-title"));
    guidance(ui, cx.t("platforms-guidance"));
    too_much(ui, cx, channels, business);
    fold(ui, "how", cx.t("platforms-how"), false, |ui| {
        guidance(ui, cx.t("platforms-how-text"));
    });
    let command = proposal::ui(ui, cx, limits, channels.is_empty());
    section(ui, cx.t("platforms-yours"));
    count(ui, cx, channels);
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
    if let Some(slug) = shelf::shelf(ui, cx, channels, business) {
        let channel = Channel {
            platform: Platform::Listed(slug),
            ..Channel::fresh()
        };
        opening::open(ui, channel.id.0);
        channels.push(channel);
    }
    command
}

/// Says at once that more is active than the hours carry, or than a firm of this size can care
/// for; nothing while all is well.
fn too_much(ui: &mut Ui, cx: &Cx<'_>, channels: &[Channel], business: &Business) {
    let counts = ChannelCounts::of(channels, cx.catalogue);
    let load = &cx.analysis.load;
    let needed = load.usual_week().channels.own;
    let free = load.free_for_channels();
    if let Some(there) = free.filter(|there| *there < needed) {
        let duration = |minutes: u32| cx.lang.duration(minutes.into());
        let args = [
            ("needed", duration(needed).into()),
            ("there", duration(there).into()),
        ];
        warning(ui, &cx.lang.format("platforms-over-hours", &args));
        return;
    }
    if let Some(most) = realistic(business.size).filter(|most| *most < counts.posting) {
        let args = [("count", counts.posting.into()), ("most", most.into())];
        warning(ui, &cx.lang.format("platforms-over-many", &args));
    }
}

/// How many are active.
fn count(ui: &mut Ui, cx: &Cx<'_>, channels: &[Channel]) {
    if !channels.is_empty() {
        ui.label(count_words(cx, ChannelCounts::of(channels, cx.catalogue)));
    }
}

fn count_words(cx: &Cx<'_>, counts: ChannelCounts) -> String {
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

/// What follows from this page, for the margin, above the findings: the own hours that the
/// channels in use take, against those that are there, and how they make the balance.
pub fn margin(ui: &mut Ui, cx: &Cx<'_>, plan: &Plan) {
    let load = &cx.analysis.load;
    let week = load.usual_week();
    if week.channels.together() == 0 {
        return;
    }
    if 0 < week.channels.own {
        verdict(ui, cx, week.channels.own, load.usual_there);
    }
    let mut parts: Vec<(&Channel, u32)> = (plan.channels.iter())
        .map(|channel| (channel, load.usual_channel(channel.id).own))
        .filter(|(_, minutes)| 0 < *minutes)
        .collect();
    parts.sort_by_key(|(_, minutes)| Reverse(*minutes));
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        ui.spacing_mut().item_spacing.y = GRID / 2.0;
        let color = colors(ui).weak;
        let pale = |text: &str| RichText::new(text).color(color);
        let hours = |minutes: u32| cx.lang.duration(minutes.into());
        for (channel, minutes) in parts {
            let name = wording::platform(cx.lang, &channel.platform);
            figure(ui, pale(&name), pale(&hours(minutes)));
        }
        if 0 < week.other.own {
            let other = pale(&hours(week.other.own));
            figure(ui, pale(cx.t("week-other")), other);
            let together = strong(hours(load.usual_needed));
            figure(ui, strong(cx.t("week-together")), together);
        }
        if 0 < week.channels.outside {
            let outside = pale(&hours(week.channels.outside));
            figure(ui, pale(cx.t("week-outside")), outside);
        }
    });
    ui.add_space(GRID);
}

/// What the channels need a week against what is there, as a bar; in a sentence too where it fits.
/// Where it does not, the top of the page says so.
fn verdict(ui: &mut Ui, cx: &Cx<'_>, needed: u32, there: Option<u32>) {
    let duration = |minutes: u32| cx.lang.duration(minutes.into());
    let mut args = vec![("needed", duration(needed).into())];
    let Some(there) = there else {
        ui.label(cx.lang.format("platforms-hours-unknown", &args));
        return;
    };
    args.push(("there", duration(there).into()));
    let sentence = cx.lang.format("platforms-hours", &args);
    if needed <= there {
        ui.label(&sentence);
    }
    let width = ui.available_width();
    bar(ui, width, needed.into(), Some(there.into()), &sentence);
}
