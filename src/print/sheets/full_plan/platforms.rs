//! Part 4: where the firm is present, and why there.

use super::Source;
use super::parts::{
    dotted, entries, filled, joined, known, list, number, row, stacked, strong, wide,
};
use crate::analysis::Fit;
use crate::plan::{Channel, Listing, Presence};
use crate::print::blocks::{Block, Entry};
use crate::wording::{self, Names};

/// The part.
pub(super) fn blocks(source: &Source<'_>) -> Vec<Block> {
    let channels = &source.plan.channels;
    let mut blocks = vec![source.chapter(4, "print-part-platforms")];
    let rows = channels.iter().map(|channel| {
        let minutes = source.analysis.load.channel(channel.id);
        let time = if minutes == 0 {
            String::new()
        } else {
            source.minutes(minutes)
        };
        row([
            strong(wording::platform(source.lang, &channel.platform)),
            wording::decision(source.lang, channel.decision).into(),
            source.cell(fit(source, channel)),
            source.cell(filled(&channel.reason)),
            time.into(),
        ])
    });
    let columns = [
        wide("print-platform", 4),
        wide("print-decision", 4),
        wide("print-fit", 3),
        wide("print-reason", 7),
        number("print-time-week"),
    ];
    let table = source.table(columns, rows.collect());
    blocks.push(table.unwrap_or_else(|| source.nothing_yet()));
    let details = channels.iter().map(|channel| details(source, channel));
    let details = details.filter(|entry| !entry.rows.is_empty()).collect();
    blocks.extend(source.optional("print-platform-details", entries(details)));
    blocks
}

/// How well it fits, as computed or as the owner sees it.
fn fit(source: &Source<'_>, channel: &Channel) -> Option<String> {
    let fit = source.analysis.fits.of(&channel.platform)?;
    wording::fit(source.lang, fit)
}

/// The factors that speak for a platform: "Ziele, Nähe".
fn speaks_for(source: &Source<'_>, channel: &Channel) -> Option<String> {
    let fit = source.analysis.fits.of(&channel.platform)?;
    let known = (fit.factors.iter()).filter(|factor| Some(Fit::WELL) <= factor.per_mille);
    joined(
        known.map(|factor| Some(source.text(factor.kind.key()))),
        ", ",
    )
}

/// The factors that speak against it, with their reasons: they are what can be worked on.
fn speaks_against(source: &Source<'_>, channel: &Channel) -> Option<String> {
    let fit = source.analysis.fits.of(&channel.platform)?;
    let against = |own: u16| own < Fit::PARTLY;
    let known = (fit.factors.iter()).filter(|factor| factor.per_mille.is_some_and(against));
    stacked(known.map(|factor| {
        let name = source.text(factor.kind.key());
        let reason = wording::title(source.lang, &factor.reason, source.currency);
        Some(format!("{name}: {reason}"))
    }))
}

/// What is written about a channel beside its decision; only what is there.
fn details(source: &Source<'_>, channel: &Channel) -> Entry {
    let names = &source.names;
    let minutes = |minutes: Option<u32>| minutes.map(|minutes| source.minutes(minutes));
    let presences = stacked(channel.presences.iter().map(|one| presence(source, one)));
    let rows = known([
        source.pair("print-goals", list(&names.goals, &channel.goals)),
        source.pair(
            "print-audiences",
            list(&names.audiences, &channel.audiences),
        ),
        source.pair("print-fit-for", speaks_for(source, channel)),
        source.pair("print-fit-against", speaks_against(source, channel)),
        source.pair("print-fit-why", filled(&channel.judgement.why)),
        source.pair("print-opportunities", filled(&channel.opportunities)),
        source.pair("print-limitations", filled(&channel.limitations)),
        source.pair("print-presences", presences),
        source.pair("print-listing", listing(source, &channel.listing)),
        source.pair("print-first-day", source.date(channel.start)),
        source.pair("print-setup", minutes(channel.setup_minutes)),
        source.pair("print-care", minutes(channel.care_minutes_per_week)),
        source.pair("print-decided-on", source.date(channel.decided_on)),
        source.pair("note", filled(&channel.note)),
    ]);
    Entry {
        title: wording::platform(source.lang, &channel.platform),
        facts: source.answer(channel.account).into_iter().collect(),
        rows,
    }
}

/// "Seite: Bäckerei Huber · example.org · Laden Altstadt · 430 Personen folgen".
fn presence(source: &Source<'_>, presence: &Presence) -> Option<String> {
    let location =
        (presence.location).map(|id| Names::one(&source.names.locations, Some(id)).to_owned());
    let followers = presence.followers.map(|count| {
        source
            .lang
            .format("print-followers", &[("count", i64::from(count).into())])
    });
    let access = filled(&presence.access)
        .map(|who| source.lang.format("print-access", &[("who", who.into())]));
    dotted([
        source.answer(presence.kind),
        filled(&presence.name),
        filled(&presence.url),
        location,
        filled(&wording::language(source.lang, &presence.language)),
        followers,
        access,
        filled(&presence.note),
    ])
}

/// The parts of an entry that were looked at, gathered by their state.
fn listing(source: &Source<'_>, listing: &Listing) -> Option<String> {
    let parts = [
        ("print-listing-complete", listing.complete),
        ("print-listing-hours", listing.hours),
        ("print-listing-pin", listing.pin),
        ("print-listing-photos", listing.photos),
        ("print-listing-reviews", listing.reviews),
        ("print-listing-offer", listing.offer),
    ];
    stacked(parts.map(|(key, state)| {
        Some(format!(
            "{}: {}",
            source.text(key),
            source.answer(Some(state?))?
        ))
    }))
}
