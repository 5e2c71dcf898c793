//! What is checked on which day, and what happens otherwise, with boxes to tick.

use super::super::Source;
use super::super::parts::{narrow, row, strong, wide};
use super::days::decisive;
use crate::analysis::{Outcome, ScheduledCheckpoint};
use crate::plan::find;
use crate::print::blocks::{Block, Cell, Row};

/// Heading and table; `None` where there are no checkpoints.
pub(super) fn blocks(source: &Source<'_>) -> Option<Vec<Block>> {
    let rows = decisive(source)
        .iter()
        .filter_map(|one| Some(checkpoint_row(source, one.number, one.checkpoint()?)))
        .collect();
    let columns = [
        narrow("wall-number"),
        narrow("print-day"),
        wide("print-goal", 4),
        wide("print-threshold", 3),
        wide("print-otherwise", 6),
        wide("wall-reached", 2),
        wide("wall-missed", 2),
    ];
    let table = source.table(columns, rows)?;
    Some(vec![source.section("print-checkpoints"), table])
}

fn checkpoint_row(
    source: &Source<'_>,
    number: Option<usize>,
    checkpoint: &ScheduledCheckpoint,
) -> Row {
    let number = number.map(|number| number.to_string()).unwrap_or_default();
    let [reached, missed] = boxes(source, checkpoint);
    row([
        strong(number),
        strong(source.lang.date(checkpoint.date)),
        source.cell(source.checkpoint_goal(checkpoint)),
        source.cell(source.checkpoint_number(checkpoint)),
        source.checkpoint_otherwise(checkpoint),
        reached,
        missed,
    ])
}

/// Boxes for reached and not reached; ticked where a reading says so already.
fn boxes(source: &Source<'_>, checkpoint: &ScheduledCheckpoint) -> [Cell; 2] {
    let goal = checkpoint.goal.and_then(|id| find(&source.plan.goals, id));
    let unit = goal.map_or("", |goal| &goal.unit);
    let reading = (checkpoint.reading).map(|reading| source.quantity(reading, unit));
    // A little away from its box.
    let said = reading.map(|reading| format!("\u{a0}{reading}"));
    let cell = |holds: bool| Cell {
        tick: Some(holds),
        ..said.clone().filter(|_| holds).unwrap_or_default().into()
    };
    let reached = checkpoint.outcome == Outcome::Reached;
    let missed = matches!(checkpoint.outcome, Outcome::Close | Outcome::Missed);
    [cell(reached), cell(missed)]
}
