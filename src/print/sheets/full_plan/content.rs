//! Part 5: what we talk about, how often, and in which voice.

use super::Source;
use super::evidence::{self, resting};
use super::parts::{
    blank, filled, joined, key_values, known, list, number, row, stacked, strong, sum, wide,
    with_note,
};
use crate::analysis::{Work, WorkPart};
use crate::plan::{Channel, ChannelFormat, Content, Platform, Role};
use crate::print::blocks::{Block, Cell, Footnote, Row};
use crate::wording;

/// The part.
pub(super) fn blocks(source: &Source<'_>) -> Vec<Block> {
    let content = &source.plan.content;
    let mut blocks = vec![source.chapter(5, "print-part-content")];
    blocks.extend(source.sections([
        ("print-pillars", pillars(source)),
        ("print-formats", formats(source)),
        ("print-voice", voice(source, content)),
    ]));
    blocks.extend(source.note(&content.note));
    blocks
}

fn pillars(source: &Source<'_>) -> Option<Block> {
    let pillars = source
        .plan
        .content
        .pillars
        .iter()
        .zip(&source.names.pillars);
    let rows = pillars.map(|(pillar, (_, name))| {
        let percent = pillar
            .percent
            .map(|percent| source.lang.percent(i64::from(percent) * 10));
        let serves = stacked([
            list(&source.names.audiences, &pillar.audiences),
            list(&source.names.goals, &pillar.goals),
        ]);
        row([
            strong(name),
            with_note(source.cell(filled(&pillar.ideas)), filled(&pillar.note)),
            serves.unwrap_or_default().into(),
            source.cell(percent),
        ])
    });
    let columns = [
        wide("print-pillar", 4),
        wide("print-ideas", 7),
        wide("print-serves", 5),
        number("print-share"),
    ];
    source.table(columns, rows.collect())
}

/// Formats of all channels that take time, with the answers and comments below them.
fn formats(source: &Source<'_>) -> Option<Block> {
    let load = &source.analysis.load;
    let mut rows = Vec::new();
    for channel in &source.plan.channels {
        for (index, format) in channel.formats.iter().enumerate() {
            let part = load
                .parts
                .iter()
                .find(|part| part.work == Work::Format(channel.id, format.id));
            rows.push(format_row(source, channel, format, part, index == 0));
        }
        let care = load.parts.iter().find(|part| {
            part.work == Work::Care(channel.id) || part.work == Work::Watch(channel.id)
        });
        if let Some(care) = care {
            let key = if care.work == Work::Watch(channel.id) {
                "print-watching"
            } else {
                "print-answering"
            };
            rows.push(row([
                platform_cell(source, channel, channel.formats.is_empty()),
                resting(
                    source.text(key).into(),
                    about(source, channel, evidence::ANSWERS),
                ),
                blank(),
                blank(),
                source.cell(source.person(care.person)),
                week_cell(source, care),
            ]));
        }
    }
    if rows.is_empty() {
        return None;
    }
    rows.extend(sums(source));
    let columns = [
        wide("print-platform", 4),
        wide("print-format", 6),
        wide("print-rhythm", 7),
        number("print-each"),
        wide("print-who", 4),
        number("print-time-week"),
    ];
    source.table(columns, rows)
}

/// Platforms and other work make the balance; work of others stands apart.
fn sums(source: &Source<'_>) -> Vec<Row> {
    let load = &source.analysis.load;
    let week = load.usual_week();
    let line = |key: &str, minutes: u32| {
        let time = source.minutes(minutes).into();
        let text = source.text(key).into();
        [text, blank(), blank(), blank(), blank(), time]
    };
    let mut rows = Vec::new();
    if 0 < week.other.own {
        rows.push(row(line("week-platforms", week.channels.own)));
        rows.push(row(line("week-other", week.other.own)));
    }
    let mut usual = sum(line("print-usual-week", load.usual_needed));
    if let Some(name) = usual.cells.first_mut() {
        name.footnotes = source.studies(evidence::HOURS);
    }
    rows.push(usual);
    if 0 < week.outside() {
        rows.push(row(line("week-outside", week.outside())));
    }
    rows
}

/// Minutes of a piece of work in a usual week, with the reason where it is not part of the sum.
fn week_cell(source: &Source<'_>, part: &WorkPart) -> Cell {
    let time = source.cell(part.minutes_per_week.map(|minutes| source.minutes(minutes)));
    let apart = match (part.usual, part.external) {
        (false, _) => Some(source.text("print-only-later")),
        (true, true) => Some(source.text("print-outside")),
        (true, false) => None,
    };
    with_note(time, apart)
}

/// The platform stands only in its first row.
fn platform_cell(source: &Source<'_>, channel: &Channel, first: bool) -> Cell {
    if first {
        strong(wording::platform(source.lang, &channel.platform))
    } else {
        blank()
    }
}

fn format_row(
    source: &Source<'_>,
    channel: &Channel,
    format: &ChannelFormat,
    part: Option<&WorkPart>,
    first: bool,
) -> Row {
    let pillars = list(&source.names.pillars, &format.pillars);
    let who = format.person.or_else(|| channel.person(Role::Makes));
    let who = part.map_or(who, |part| part.person);
    let week = part.map_or_else(blank, |part| week_cell(source, part));
    row([
        platform_cell(source, channel, first),
        with_note(
            resting(
                wording::format_name(source.lang, format).into(),
                how_long(source, format),
            ),
            stacked([pillars, filled(&format.note)]),
        ),
        resting(
            wording::rhythm(source.lang, &format.rhythm).into(),
            about(source, channel, evidence::RHYTHM),
        ),
        minutes_each(source, format),
        source.cell(source.person(who)),
        week,
    ])
}

/// Minutes for a piece; assumed ones that no study stands behind are marked.
fn minutes_each(source: &Source<'_>, format: &ChannelFormat) -> Cell {
    if let Some(minutes) = format.minutes_per_piece {
        return source.minutes(minutes).into();
    }
    let entry = format.format.and_then(|slug| source.catalogue.format(slug));
    let own = source.catalogue.assumptions.own_format_minutes;
    let minutes = entry.map_or(own, |entry| entry.minutes);
    let is_assumed = how_long(source, format).is_empty();
    let footnotes = is_assumed.then(|| source.assumption());
    resting(
        source.minutes(minutes).into(),
        footnotes.into_iter().collect(),
    )
}

/// What is known about how long such a piece takes, where nobody of the firm has measured it.
fn how_long(source: &Source<'_>, format: &ChannelFormat) -> Vec<Footnote> {
    let slug = format.format.filter(|_| format.minutes_per_piece.is_none());
    let entry = slug.and_then(|slug| source.catalogue.format(slug));
    let studies = entry.into_iter().flat_map(|entry| &entry.evidence);
    studies.filter_map(|study| source.study(*study)).collect()
}

/// What of this is known about the channel's platform.
fn about(source: &Source<'_>, channel: &Channel, names: &[&str]) -> Vec<Footnote> {
    let entry = match channel.platform {
        Platform::Listed(slug) => source.catalogue.platform(slug),
        Platform::Own(_) => None,
    };
    entry.map_or_else(Vec::new, |entry| {
        source.studies_among(&entry.evidence, names)
    })
}

fn voice(source: &Source<'_>, content: &Content) -> Option<Block> {
    let voice = &content.voice;
    let rows = [
        source.pair("print-address-form", source.answer(voice.address)),
        source.pair("print-tone", filled(&voice.tone)),
        source.pair("print-says", filled(&voice.says)),
        source.pair("print-avoids", filled(&voice.avoids)),
        source.pair("print-material", filled(&content.material)),
        source.pair("print-approval", filled(&content.approval)),
    ];
    let any = joined(rows.iter().map(|pair| pair.value.clone()), "").is_some();
    if any {
        key_values(rows.into())
    } else {
        key_values(known(rows))
    }
}
