//! Part 3: whom we talk to, and who else does.

use super::Source;
use super::parts::{entries, filled, joined, known, list};
use crate::plan::{Audience, Competitor};
use crate::print::blocks::{Block, Entry};
use crate::wording::{self, Names};

/// The part.
pub(super) fn blocks(source: &Source<'_>) -> Vec<Block> {
    let plan = source.plan;
    let audiences = (plan.audiences.iter().zip(&source.names.audiences))
        .map(|(audience, (_, name))| audience_entry(source, audience, name))
        .collect();
    let competitors = plan
        .competitors
        .iter()
        .map(|one| competitor_entry(source, one))
        .collect();
    let mut blocks = vec![source.chapter(3, "print-part-audiences")];
    blocks.extend(source.sections([
        ("print-audiences", entries(audiences)),
        ("print-competitors", entries(competitors)),
    ]));
    blocks
}

fn audience_entry(source: &Source<'_>, audience: &Audience, name: &str) -> Entry {
    let location =
        (audience.location).map(|id| Names::one(&source.names.locations, Some(id)).to_owned());
    let facts = [
        source.answer(audience.kind),
        source.answers(&audience.ages),
        filled(&audience.place),
        location,
        filled(&wording::language(source.lang, &audience.language)),
    ];
    let mut rows = vec![
        source.pair("print-needs", filled(&audience.needs)),
        source.pair("print-habits", filled(&audience.habits)),
        source.pair("print-known-by", source.answers(&audience.known_by)),
    ];
    rows.extend(known([source.pair("note", filled(&audience.note))]));
    Entry {
        title: name.to_owned(),
        facts: facts.into_iter().flatten().collect(),
        rows,
    }
}

fn competitor_entry(source: &Source<'_>, competitor: &Competitor) -> Entry {
    let present = joined(
        [
            list(&source.names.channels, &competitor.channels),
            filled(&competitor.presence),
        ],
        ", ",
    );
    let mut rows = vec![
        source.pair("print-present-on", present),
        source.pair("print-strengths", filled(&competitor.strengths)),
        source.pair("print-gaps", filled(&competitor.gaps)),
    ];
    rows.extend(known([source.pair("note", filled(&competitor.note))]));
    Entry {
        title: filled(&competitor.name).unwrap_or_else(|| source.text("untitled")),
        facts: Vec::new(),
        rows,
    }
}
