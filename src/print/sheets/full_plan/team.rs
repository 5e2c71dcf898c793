//! Part 6: who does it, and whether the hours are there.

use std::collections::BTreeMap;

use super::Source;
use super::evidence::{self, founded};
use super::parts::{
    blank, dotted, entries, filled, joined, known, number, row, stacked, strong, told, wide,
    with_note,
};
use super::slim::slim;
use crate::analysis::Work;
use crate::plan::{Channel, Choice, Duty, Level, Person, Post, Role, Training};
use crate::print::blocks::{Bar, Bars, Block, Entry, Row};
use crate::wording;

/// The part.
pub(super) fn blocks(source: &Source<'_>) -> Vec<Block> {
    let team = &source.plan.team;
    let mut blocks = vec![source.chapter(6, "print-part-team")];
    let people: Vec<Entry> = (team.people.iter().zip(&source.names.people))
        .map(|(person, (_, name))| person_entry(source, person, name))
        .collect();
    if people.is_empty() && source.analysis.load.parts.is_empty() {
        blocks.push(source.nothing_yet());
    } else {
        blocks.extend(source.optional("print-week-usual", balance(source)));
        blocks.extend(source.sections([
            ("print-people", entries(people)),
            ("print-roles", roles(source)),
            ("print-duties", duties(source)),
        ]));
    }
    blocks.extend(source.note(&team.note));
    blocks
}

/// Everybody's usual week, and what nobody is named for.
fn balance(source: &Source<'_>) -> Option<Block> {
    let load = &source.analysis.load;
    let mut rows: Vec<Bar> = (load.people.iter().zip(&source.names.people))
        .map(|(person, (_, name))| Bar {
            label: name.clone(),
            needed: person.usual_needed.into(),
            there: person.usual_there.map(i64::from),
            text: source.needed_of_there(
                source.minutes(person.usual_needed),
                person.usual_there.map(|there| source.minutes(there)),
            ),
            verdict: Some(source.verdict(person.verdict)),
        })
        .collect();
    if 0 < load.unassigned {
        rows.push(Bar {
            label: source.text("print-unassigned"),
            needed: load.unassigned.into(),
            there: Some(0),
            text: source.minutes(load.unassigned),
            verdict: None,
        });
    }
    (!rows.is_empty()).then(|| {
        Block::Bars(Bars {
            caption: None,
            alt: told(&rows),
            rows,
            needed_label: Some(source.text("print-needed")),
            there_label: Some(source.text("print-there")),
            over_label: Some(source.text("print-over")),
        })
    })
}

fn person_entry(source: &Source<'_>, person: &Person, name: &str) -> Entry {
    let vacant = match person.post {
        Post::Filled => None,
        Post::VacantUntil(None) => Some(source.text("print-vacant")),
        Post::VacantUntil(Some(date)) => {
            let args = [("date", source.lang.date(date).into())];
            Some(source.lang.format("print-vacant-until", &args))
        }
    };
    let hours = person
        .minutes_per_week
        .map(|minutes| source.minutes(minutes));
    let hours = hours.and_then(|hours| dotted([Some(hours), source.answer(person.hours_basis)]));
    let absences = person.absences.iter().map(|absence| {
        joined(
            [
                source.dates(absence.from, absence.until),
                dotted([filled(&absence.reason), filled(&absence.note)]),
            ],
            ": ",
        )
    });
    let mut rows = vec![founded(
        source.pair("print-hours-week", hours),
        source.studies(evidence::FREE_TIME),
    )];
    rows.extend(known([
        source.pair(
            "print-hour-costs",
            person.hourly_cost.map(|cost| source.money(cost)),
        ),
        founded(
            source.pair("print-competences", levels(source, &person.competences)),
            source.studies(evidence::STAFF),
        ),
        source.pair("print-skills", levels(source, &person.skills)),
        source.pair(
            "print-trainings",
            stacked(person.trainings.iter().map(|one| training(source, one))),
        ),
        source.pair("print-absences", stacked(absences)),
        source.pair("print-other-duties", filled(&person.other_duties)),
        source.pair("note", filled(&person.note)),
    ]));
    Entry {
        title: name.to_owned(),
        facts: [filled(&person.job), source.answer(person.relation), vacant]
            .into_iter()
            .flatten()
            .collect(),
        rows,
    }
}

/// "Clear language: well, taking criticism: not yet".
fn levels<T: Choice>(source: &Source<'_>, levels: &BTreeMap<T, Level>) -> Option<String> {
    let each = levels.iter().map(|(thing, level)| {
        let (thing, level) = (source.answer(Some(*thing))?, source.answer(Some(*level))?);
        Some(format!("{thing}: {level}"))
    });
    joined(each, ", ")
}

fn training(source: &Source<'_>, training: &Training) -> Option<String> {
    let until = source.dates(None, training.due);
    let channel = (training.channel)
        .map(|id| wording::Names::one(&source.names.channels, Some(id)).to_owned());
    dotted([
        Some(wording::training(source.lang, training)),
        channel,
        training.minutes.map(|minutes| source.minutes(minutes)),
        until,
        training.done.then(|| source.text("print-done")),
        filled(&training.note),
    ])
}

/// Who does what for the channels that take time.
fn roles(source: &Source<'_>) -> Option<Block> {
    let takes_part = |channel: &&Channel| !channel.roles.is_empty() || channel.decision.is_active();
    let rows = source
        .plan
        .channels
        .iter()
        .filter(takes_part)
        .map(|channel| {
            let who = |role: Role| source.people_with(&channel.roles, role);
            let optional = |role: Role| who(role).unwrap_or_default();
            row([
                strong(wording::platform(source.lang, &channel.platform)),
                source.cell(who(Role::Accountable)),
                optional(Role::Makes).into(),
                optional(Role::Approves).into(),
                optional(Role::Answers).into(),
                optional(Role::HandsIn).into(),
                source.cell(who(Role::Deputy)),
            ])
        });
    let columns = [
        wide("print-platform", 4),
        wide("print-role-accountable", 3),
        wide("print-role-makes", 3),
        wide("print-role-approves", 3),
        wide("print-role-answers", 3),
        wide("print-role-hands-in", 3),
        wide("print-role-deputy", 3),
    ];
    source.table(columns, rows.collect()).map(slim)
}

fn duties(source: &Source<'_>) -> Option<Block> {
    let rows = source
        .plan
        .team
        .duties
        .iter()
        .map(|duty| duty_row(source, duty))
        .collect();
    let columns = [
        wide("print-duty", 6),
        wide("print-rhythm", 5),
        number("print-each-time"),
        wide("print-who", 4),
        wide("print-deputy", 4),
        number("print-time-week"),
    ];
    source.table(columns, rows).map(slim)
}

fn duty_row(source: &Source<'_>, duty: &Duty) -> Row {
    let part = source
        .analysis
        .load
        .parts
        .iter()
        .find(|part| part.work == Work::Duty(duty.id));
    let week = part
        .and_then(|part| part.minutes_per_week)
        .map(|minutes| source.minutes(minutes));
    let deputy = source.person(duty.person(Role::Deputy));
    row([
        with_note(
            strong(filled(&duty.title).unwrap_or_else(|| source.text("untitled"))),
            filled(&duty.note),
        ),
        wording::rhythm(source.lang, &duty.rhythm).into(),
        source.cell(duty.minutes_each.map(|minutes| source.minutes(minutes))),
        source.cell(source.person(part.and_then(|part| part.person))),
        deputy.map_or_else(blank, Into::into),
        source.cell(week),
    ])
}
