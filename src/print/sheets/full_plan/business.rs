//! Part 1: the firm, its places, and whether it is ready.

use super::Source;
use super::parts::{
    filled, joined, key_values, known, narrow, row, stacked, strong, wide, with_note,
};
use crate::plan::{Business, Choice as _, DoubtAnswer, YesNo};
use crate::print::blocks::{Block, Pair, Row};
use crate::wording;

/// The part.
pub(super) fn blocks(source: &Source<'_>) -> Vec<Block> {
    let business = &source.plan.business;
    let mut blocks = vec![source.chapter(1, "print-part-business")];
    if *business == Business::default() {
        blocks.push(source.nothing_yet());
    } else {
        blocks.extend(key_values(facts(source)));
        blocks.extend(source.note(&business.note));
        blocks.extend(source.optional("print-locations", locations(source)));
    }
    blocks.extend(source.optional("print-readiness", questions(source)));
    blocks.extend(source.optional("print-doubts", doubts(source)));
    blocks.extend(source.note(&source.plan.readiness.note));
    blocks
}

/// What must be known is shown as open; what may stay unknown is left out then.
fn facts(source: &Source<'_>) -> Vec<Pair> {
    let business = &source.plan.business;
    let money = |money| source.lang.money_short(money, source.currency.code());
    let country = joined(
        [
            source.answer(business.country),
            filled(&wording::state(source.lang, &business.state)),
        ],
        ", ",
    );
    let languages = business.languages.iter();
    let languages = languages.map(|code| filled(&wording::language(source.lang, code)));
    let languages = joined(languages, ", ");
    let hard_to_judge = business
        .hard_to_judge
        .map(|answer| source.text(if answer == YesNo::Yes { "yes" } else { "no" }));
    let mut rows = known([
        source.pair("print-owner", filled(&business.owner)),
        source.pair("print-adviser", filled(&business.adviser)),
    ]);
    rows.extend([
        source.pair("print-trade", wording::trade(source.lang, &business.trade)),
        source.pair("print-ambition", filled(&business.ambition)),
        source.pair("print-strength", filled(&business.strength)),
        source.pair("print-size", source.answer(business.size)),
        source.pair("print-customers", source.answer(business.customers)),
        source.pair("print-reach", source.answer(business.reach)),
    ]);
    rows.extend(known([
        source.pair("print-hard-to-judge", hard_to_judge),
        source.pair("print-country", country),
        source.pair("print-languages", languages),
        source.pair(
            "print-revenue",
            business.revenue.map(|revenue| money(revenue.cents)),
        ),
    ]));
    rows.push(source.pair("print-stage", source.answer(business.stage)));
    rows.extend(known([
        source.pair("print-active-since", source.answer(business.active_since)),
        source.pair("print-strategy", source.answer(business.strategy)),
    ]));
    rows
}

fn locations(source: &Source<'_>) -> Option<Block> {
    let locations = source
        .plan
        .business
        .locations
        .iter()
        .zip(&source.names.locations);
    let rows = locations
        .map(|(location, (_, name))| {
            row([
                with_note(strong(name), filled(&location.note)),
                source.cell(filled(&location.address)),
                source.cell(filled(&location.hours)),
                source.cell(filled(&location.phone)),
            ])
        })
        .collect();
    let columns = [
        wide("print-location", 3),
        wide("print-address", 4),
        wide("print-hours-open", 4),
        narrow("print-phone"),
    ];
    source.table(columns, rows)
}

/// All questions of the catalogue, answered or not, and those that it no longer has.
fn questions(source: &Source<'_>) -> Option<Block> {
    let answers = &source.plan.readiness.answers;
    if answers.is_empty() {
        return None;
    }
    let listed = || source.catalogue.readiness.iter().map(|entry| entry.id);
    let former = answers
        .keys()
        .copied()
        .filter(|slug| !listed().any(|id| id == *slug));
    let rows: Vec<Row> = listed()
        .chain(former)
        .map(|slug| {
            let question = source.text(&format!("ready-{slug}"));
            let Some(answer) = answers.get(&slug) else {
                return row([question.into(), source.cell(None), "".into(), "".into()]);
            };
            let step = filled(&answer.next_step).unwrap_or_default();
            let who = stacked([source.person(answer.person), source.date(answer.due)]);
            row([
                question.into(),
                source.cell(source.answer(answer.level)),
                with_note(step.into(), filled(&answer.note)),
                who.unwrap_or_default().into(),
            ])
        })
        .collect();
    let columns = [
        wide("print-question", 6),
        narrow("print-state"),
        wide("print-next-step", 5),
        wide("print-who-until", 3),
    ];
    source.table(columns, rows)
}

fn doubts(source: &Source<'_>) -> Option<Block> {
    let answered = |answer: &DoubtAnswer| *answer != DoubtAnswer::default();
    let rows = (source.plan.readiness.doubts.iter())
        .filter(|(_, answer)| answered(answer))
        .map(|(slug, answer)| {
            let ask = answer
                .ask_customers
                .then(|| source.text("print-ask-customers"));
            row([
                source.text(&format!("doubt-{slug}")).into(),
                source.cell(answer.holds.map(|holds| source.text(holds.key()))),
                with_note(filled(&answer.evidence).unwrap_or_default().into(), ask),
            ])
        })
        .collect();
    let columns = [
        wide("print-doubt", 6),
        narrow("print-doubt-holds"),
        wide("print-doubt-evidence", 6),
    ];
    source.table(columns, rows)
}
