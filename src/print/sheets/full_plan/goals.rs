//! Part 2: what is to be reached.

use super::Source;
use super::evidence::founded;
use super::parts::{
    dotted, entries, filled, known, list, number, right, row, strong, wide, with_note,
};
use crate::plan::{Goal, Hardness, Scope};
use crate::print::blocks::{Block, Entry, Pair, Row};
use crate::wording::Names;

/// The part.
pub(super) fn blocks(source: &Source<'_>) -> Vec<Block> {
    let mut blocks = vec![source.chapter(2, "print-part-goals")];
    let meant = || source.plan.goals.iter().filter(|goal| goal.is_meant());
    let numbers = meant().map(|goal| number_row(source, goal)).collect();
    let columns = [
        wide("print-goal", 9),
        right("print-baseline", 6),
        right("print-target", 7),
        number("print-due"),
    ];
    blocks.push(
        source
            .table(columns, numbers)
            .unwrap_or_else(|| source.nothing_yet()),
    );
    let details = meant().map(|goal| details(source, goal)).collect();
    blocks.extend(source.optional("print-details", entries(details)));
    let turned_down = (source.plan.goals.iter())
        .filter(|goal| !goal.is_meant())
        .map(|goal| {
            row([
                strong(source.goal_name(goal)),
                source.cell(filled(&goal.note)),
            ])
        })
        .collect();
    let columns = [wide("print-not-a-goal", 5), wide("print-reason", 6)];
    blocks.extend(source.optional("print-goals-not", source.table(columns, turned_down)));
    blocks
}

/// From where to where, and by when.
fn number_row(source: &Source<'_>, goal: &Goal) -> Row {
    let baseline = goal
        .baseline
        .map(|number| source.quantity(number, &goal.unit));
    row([
        with_note(strong(source.goal_name(goal)), source.answer(goal.priority)),
        source.cell(baseline),
        source.goal_target(goal),
        source.cell(source.date(goal.due)),
    ])
}

/// What kind of goal it is, how it is counted, and why it can be reached.
fn details(source: &Source<'_>, goal: &Goal) -> Entry {
    let scope = match &goal.scope {
        Scope::Whole => None,
        Scope::Location(id) => Some(Names::one(&source.names.locations, Some(*id)).to_owned()),
        Scope::Part(words) => filled(words),
    };
    let kind = goal.kind.and_then(|kind| source.catalogue.goal_kind(kind));
    let studies = kind.into_iter().flat_map(|kind| &kind.evidence);
    let kind = dotted([
        goal.kind
            .map(|kind| source.text(&format!("goal-kind-{kind}"))),
        source.answer(goal.direction),
        goal.hardness.map(|hardness| {
            source.text(match hardness {
                Hardness::Hard => "goals-starters-hard",
                Hardness::Soft => "goals-starters-soft",
            })
        }),
    ]);
    let source_of_number = filled(&goal.source).map(|words| {
        source
            .lang
            .format("print-from-source", &[("source", words.into())])
    });
    let mut rows = known([founded(
        source.pair("print-goal-kind", kind),
        studies.filter_map(|study| source.study(*study)).collect(),
    )]);
    rows.push(Pair {
        note: source_of_number,
        ..source.pair("print-measure", filled(&goal.measure))
    });
    rows.extend(known([
        source.pair("print-scope", scope),
        source.pair(
            "print-audiences",
            list(&source.names.audiences, &goal.audiences),
        ),
        source.pair("print-reachable", filled(&goal.reachable_because)),
        source.pair("note", filled(&goal.note)),
    ]));
    Entry {
        title: source.goal_name(goal).to_owned(),
        facts: Vec::new(),
        rows,
    }
}
