//! Part 2: what is to be reached.

use super::Source;
use super::parts::{dotted, filled, list, narrow, row, stacked, strong, wide, with_note};
use crate::plan::{Direction, Goal, Scope};
use crate::print::blocks::{Block, Row};
use crate::wording::Names;

/// The part.
pub(super) fn blocks(source: &Source<'_>) -> Vec<Block> {
    let mut blocks = vec![source.chapter(2, "print-part-goals")];
    let is_meant = |goal: &&Goal| goal.direction != Some(Direction::NotAGoal);
    let rows: Vec<Row> = (source.plan.goals.iter())
        .filter(is_meant)
        .map(|goal| goal_row(source, goal))
        .collect();
    let columns = [
        wide("print-goal", 6),
        wide("print-measure", 5),
        wide("print-baseline", 3),
        wide("print-target", 4),
        narrow("print-due"),
    ];
    blocks.push(
        source
            .table(columns, rows)
            .unwrap_or_else(|| source.nothing_yet()),
    );
    let turned_down = (source.plan.goals.iter())
        .filter(|goal| !is_meant(goal))
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

fn goal_row(source: &Source<'_>, goal: &Goal) -> Row {
    let scope = match &goal.scope {
        Scope::Whole => None,
        Scope::Location(id) => Some(Names::one(&source.names.locations, Some(*id)).to_owned()),
        Scope::Part(words) => filled(words),
    };
    let facts = dotted([
        source.answer(goal.priority),
        goal.kind
            .map(|kind| source.text(&format!("goal-kind-{kind}"))),
        source.answer(goal.direction),
        source.answer(goal.hardness),
        scope,
        list(&source.names.audiences, &goal.audiences),
    ]);
    let source_of_number = filled(&goal.source).map(|words| {
        source
            .lang
            .format("print-from-source", &[("source", words.into())])
    });
    let because = filled(&goal.reachable_because).map(|words| {
        source
            .lang
            .format("print-reachable-because", &[("reason", words.into())])
    });
    let baseline = goal
        .baseline
        .map(|number| source.quantity(number, &goal.unit));
    row([
        with_note(
            strong(source.goal_name(goal)),
            stacked([facts, because, filled(&goal.note)]),
        ),
        with_note(source.cell(filled(&goal.measure)), source_of_number),
        source.cell(baseline),
        source.goal_target(goal),
        source.cell(source.date(goal.due)),
    ])
}
