//! Where, and with whom there.

use super::super::counts::{self, ChannelCounts};
use super::super::schedule::parts_to_do;
use super::super::value::ArgValue;
use super::{Finding, Fix, Given, Page, Severity};
use crate::catalogue::{PlatformEntry, PlatformStatus};
use crate::plan::{
    Channel, ChannelFormat, Decision, Frequency, Person, PersonId, Platform, Relation, Role,
};

pub(super) fn find(given: &Given<'_>, found: &mut Vec<Finding>) {
    let channels = &given.plan.channels;
    let none_takes_time = given.schedule.channels.is_empty() && given.schedule.beyond.is_empty();
    if none_takes_time && given.active().next().is_none() {
        let study = given.study("advice-few");
        let finding = Finding::new("platforms-none", Severity::Stop, Page::Platforms);
        found.push(finding.evidence(study));
    }
    for channel in channels {
        decision(channel, found);
        closed(given, channel, found);
    }
    for channel in given.active() {
        reasons(given, channel, found);
        people(given, channel, found);
        formats(given, channel, found);
        listing(given, channel, found);
    }
    if !too_many(given, found) {
        more_than_realistic(given, found);
    }
}

pub(super) fn of(id: &'static str, severity: Severity, channel: &Channel) -> Finding {
    Finding::new(id, severity, Page::Platforms)
        .item(channel.id.0)
        .arg("platform", ArgValue::Platform(channel.platform.clone()))
}

/// Decisions that are open, or that lack their day.
fn decision(channel: &Channel, found: &mut Vec<Finding>) {
    let (id, severity) = match channel.decision {
        Decision::Open => ("platform-undecided", Severity::Risk),
        Decision::Trial { until: None } => ("platform-trial-without-end", Severity::Hint),
        Decision::Later { from: None } => ("platform-later-without-date", Severity::Hint),
        Decision::PhaseOut { until: None } => ("platform-phase-out-without-end", Severity::Hint),
        _ => return,
    };
    found.push(of(id, severity, channel));
}

pub(super) fn entry<'a>(given: &Given<'a>, channel: &Channel) -> Option<&'a PlatformEntry> {
    match channel.platform {
        Platform::Listed(slug) => given.catalogue.platform(slug),
        Platform::Own(_) => None,
    }
}

fn closed(given: &Given<'_>, channel: &Channel, found: &mut Vec<Finding>) {
    let Some(entry) = entry(given, channel) else {
        return;
    };
    let PlatformStatus::Closed(successor) = &entry.status else {
        return;
    };
    if channel.decision == Decision::No {
        return;
    }
    let is_there = |slug| {
        let platform = Platform::Listed(slug);
        (given.plan.channels.iter()).any(|other| other.platform == platform)
    };
    let fix = match *successor {
        Some(slug) if !is_there(slug) => Fix::Successor(channel.id, slug),
        _ => Fix::GiveUp(channel.id),
    };
    found.push(of("platform-closed", Severity::Stop, channel).fix(fix));
}

fn reasons(given: &Given<'_>, channel: &Channel, found: &mut Vec<Finding>) {
    if channel.reason.is_empty() {
        found.push(of("platform-without-reason", Severity::Hint, channel));
    }
    if channel.goals.is_empty() && given.goals().next().is_some() {
        let study = given.study("simmet-aims");
        found.push(of("platform-without-goal", Severity::Risk, channel).evidence(study));
    }
}

/// Somebody accountable, somebody else to stand in, and not a trainee alone.
fn people(given: &Given<'_>, channel: &Channel, found: &mut Vec<Finding>) {
    let people = &given.plan.team.people;
    let person = |id: PersonId| crate::plan::find(people, id);
    let study = given.study("liechtenstein-factors");
    let Some(accountable) = channel.person(Role::Accountable).and_then(person) else {
        let fix = match people.as_slice() {
            [only] => Some(Fix::Role(channel.id, Role::Accountable, only.id)),
            _ => None,
        };
        let finding = of("platform-without-accountable", Severity::Risk, channel);
        found.push(finding.evidence(study).fix(fix));
        return;
    };
    let mut others = people.iter().filter(|other| other.id != accountable.id);
    let other = match (others.next(), others.next()) {
        (Some(only), None) => Some(Fix::Role(channel.id, Role::Deputy, only.id)),
        _ => None,
    };
    match channel.person(Role::Deputy).and_then(person) {
        // Somebody who works alone has no deputy; what happens then is asked once.
        None if super::team::is_solo(given) => {}
        None => found.push(of("platform-without-deputy", Severity::Risk, channel).fix(other)),
        Some(deputy) if deputy.id == accountable.id => found.push(
            of("platform-own-deputy", Severity::Risk, channel)
                .text("name", &accountable.name)
                .fix(other),
        ),
        Some(_) => {}
    }
    let is_trainee = |person: &Person| person.relation == Some(Relation::Trainee);
    let experienced = |role| {
        let named = channel.person(role).and_then(person);
        named.is_some_and(|person| !is_trainee(person))
    };
    if is_trainee(accountable) && !experienced(Role::Deputy) && !experienced(Role::Approves) {
        found.push(
            of("platform-trainee-alone", Severity::Risk, channel)
                .text("name", &accountable.name)
                .evidence(study),
        );
    }
}

/// What is made there, and how often. Both are chosen on the page of contents.
fn formats(given: &Given<'_>, channel: &Channel, found: &mut Vec<Finding>) {
    let usual = || {
        let formats = entry(given, channel)
            .into_iter()
            .flat_map(|entry| &entry.formats);
        formats.filter(|format| 0 < format.times)
    };
    let on_content = |id, severity| Finding {
        page: Page::Content,
        ..of(id, severity, channel)
    };
    if channel.formats.is_empty() {
        let usual: Vec<_> = usual().map(|f| (f.format, f.times, f.per)).collect();
        let fix = (!usual.is_empty()).then_some(Fix::UsualFormats(channel.id, usual));
        found.push(on_content("platform-without-formats", Severity::Risk).fix(fix));
    }
    let is_open = |format: &&ChannelFormat| format.rhythm.usual == Frequency::Open;
    if let Some(format) = channel.formats.iter().find(is_open) {
        let name = match format.format {
            Some(slug) => ArgValue::Key(format!("format-{slug}")),
            None => ArgValue::Text(format.name.clone()),
        };
        let fix = usual()
            .find(|usual| Some(usual.format) == format.format)
            .map(|usual| Fix::FormatRhythm(channel.id, format.id, usual.times, usual.per));
        found.push(
            on_content("platform-without-rhythm", Severity::Risk)
                .arg("format", name)
                .number("count", channel.formats.iter().filter(is_open).count())
                .evidence(given.study("advice-rhythm"))
                .fix(fix),
        );
    }
}

fn listing(given: &Given<'_>, channel: &Channel, found: &mut Vec<Finding>) {
    let parts = parts_to_do(&channel.listing);
    if 0 < parts {
        found.push(
            of("listing-to-do", Severity::Hint, channel)
                .arg("count", ArgValue::Number(parts.into()))
                .evidence(given.study("bremerhaven-local")),
        );
    }
}

/// More active platforms than the hours carry: the one that takes most could be watched only.
/// Says whether it is so.
fn too_many(given: &Given<'_>, found: &mut Vec<Finding>) -> bool {
    let load = given.load;
    let Some(there) = load.usual_there.filter(|there| *there < load.usual_needed) else {
        return false;
    };
    let own = |channel: &Channel| load.usual_channel(channel.id).own;
    let Some(largest) = given.active().max_by_key(|channel| own(channel)) else {
        return false;
    };
    if given.active().count() < 2 {
        return false;
    }
    found.push(
        of("platforms-too-many", Severity::Risk, largest)
            .minutes("needed", load.usual_needed)
            .minutes("there", there)
            .minutes("largest", own(largest))
            .evidence(given.study("advice-few"))
            .fix(Fix::WatchOnly(largest.id)),
    );
    true
}

/// More platforms with posts than a firm of this size can usually care for.
fn more_than_realistic(given: &Given<'_>, found: &mut Vec<Finding>) {
    let posting = ChannelCounts::of(&given.plan.channels, given.catalogue).posting;
    let most = counts::realistic(given.plan.business.size);
    if let Some(most) = most.filter(|most| *most < posting) {
        found.push(
            Finding::new("platforms-many", Severity::Risk, Page::Platforms)
                .number("count", posting)
                .number("most", most)
                .evidence(given.study("advice-few")),
        );
    }
}
