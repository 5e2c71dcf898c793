//! What is checked on which day, and what happens otherwise, with boxes to tick.

use super::super::Source;
use super::super::parts::{filled, narrow, row, strong, wide};
use super::days::decisive;
use crate::analysis::{Outcome, ScheduledCheckpoint};
use crate::print::blocks::{Block, Cell, Row};
use crate::wording;

/// Heading and table; nothing where there are no checkpoints.
pub(super) fn blocks(source: &Source<'_>) -> Vec<Block> {
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
        wide("print-outcome", 3),
    ];
    source.optional("print-checkpoints", source.table(columns, rows))
}

fn checkpoint_row(
    source: &Source<'_>,
    number: Option<usize>,
    checkpoint: &ScheduledCheckpoint,
) -> Row {
    let number = number.map(|number| number.to_string()).unwrap_or_default();
    row([
        strong(number),
        strong(source.lang.date(checkpoint.date)),
        source.cell(source.checkpoint_goal(checkpoint)),
        source.cell(source.checkpoint_number(checkpoint)),
        otherwise(source, checkpoint),
        outcome(source, checkpoint),
    ])
}
