//! Activities of a channel: setting up, first pieces, regular work, decisions.

use super::super::channels::{Placed, Placement, maker};
use super::{ArgValue, Collector, Phase, Title};
use crate::analysis::calendar::monday;
use crate::plan::{Channel, Decision, Listing, ListingState, find};

/// Minutes to bring one part of an entry in order.
const LISTING_MINUTES: u32 = 20;
/// Minutes to decide about a channel on trial, or to take leave of one.
const DECIDE_MINUTES: u32 = 60;

/// Adds the activities of all channels that take time in the rollout.
pub(super) fn add(collector: &mut Collector<'_>, placement: &Placement) {
    let plan = collector.plan;
    for placed in &placement.channels {
        if let Some(channel) = find(&plan.channels, placed.span.channel) {
            prepare(collector, channel, placed);
            regular(collector, channel, placed);
            listing(collector, channel, placed);
            decide(collector, channel, placed);
        }
    }
}

fn title(key: &'static str, channel: &Channel) -> Title {
    Title::with(
        key,
        "platform",
        ArgValue::Platform(channel.platform.clone()),
    )
}

fn prepare(collector: &mut Collector<'_>, channel: &Channel, placed: &Placed) {
    let Some(preparation) = &placed.preparation else {
        return;
    };
    let person = collector.known(maker(channel));
    let trainings = collector
        .found
        .iter()
        .filter(|one| one.channel == Some(channel.id));
    let mut before: Vec<String> = trainings.map(|training| training.key.clone()).collect();
    let steps = [
        (
            "setup",
            "activity-setup",
            preparation.setup,
            Some(preparation.setup_minutes),
        ),
        (
            "stock",
            "activity-stock",
            preparation.stock,
            preparation.stock_minutes,
        ),
    ];
    for (name, key, days, minutes) in steps {
        if minutes == Some(0) && name == "stock" {
            continue;
        }
        let key = title(key, channel);
        let name = format!("{name}-{}", channel.id.0);
        let earliest = collector.frame.start;
        let added = collector.add(name.clone(), key, Phase::SetUp, days);
        added.person = person;
        added.channel = Some(channel.id);
        added.minutes = minutes;
        added.window.0 = earliest;
        added.after = std::mem::replace(&mut before, vec![name]);
    }
}

fn regular(collector: &mut Collector<'_>, channel: &Channel, placed: &Placed) {
    let span = placed.span;
    let (name, key) = if span.publishes {
        ("work", "activity-work")
    } else {
        ("watch", "activity-watch")
    };
    let phase = if span.new {
        Phase::Start
    } else {
        Phase::Steady
    };
    let person = collector.known(maker(channel));
    let name = format!("{name}-{}", channel.id.0);
    let added = collector.add(name, title(key, channel), phase, (span.start, span.end));
    added.person = person;
    added.channel = Some(channel.id);
    added.regular = true;
}

/// How many parts of an entry are still to do.
pub(in crate::analysis) fn parts_to_do(listing: &Listing) -> u32 {
    let parts = [
        listing.complete,
        listing.hours,
        listing.pin,
        listing.photos,
        listing.reviews,
        listing.offer,
    ];
    let to_do = |part: &&Option<ListingState>| **part == Some(ListingState::ToDo);
    u32::try_from(parts.iter().filter(to_do).count()).unwrap_or(0)
}

fn listing(collector: &mut Collector<'_>, channel: &Channel, placed: &Placed) {
    let parts = parts_to_do(&channel.listing);
    if parts == 0 {
        return;
    }
    let days = (placed.preparation.as_ref()).map_or(
        (collector.frame.start, collector.frame.week_end(1)),
        |preparation| preparation.setup,
    );
    let person = collector.known(maker(channel));
    let name = format!("listing-{}", channel.id.0);
    let added = collector.add(name, title("activity-listing", channel), Phase::SetUp, days);
    added.person = person;
    added.channel = Some(channel.id);
    added.minutes = Some(parts * LISTING_MINUTES);
}

/// The end of a trial is decided in its last week; a channel that is given up says goodbye.
fn decide(collector: &mut Collector<'_>, channel: &Channel, placed: &Placed) {
    let (name, key, until) = match channel.decision {
        Decision::Trial { until: Some(until) } => ("decide", "activity-decide", until),
        Decision::PhaseOut { until: Some(until) } => ("close", "activity-close", until),
        _ => return,
    };
    if !collector.frame.has(until) {
        return;
    }
    let accountable = channel.person(crate::plan::Role::Accountable);
    let person = collector.known(accountable.or_else(|| maker(channel)));
    let days = (monday(until).max(placed.span.start), until);
    let name = format!("{name}-{}", channel.id.0);
    let added = collector.add(name, title(key, channel), Phase::Review, days);
    added.person = person;
    added.channel = Some(channel.id);
    added.minutes = Some(DECIDE_MINUTES);
}
