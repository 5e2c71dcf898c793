//! What was frozen, and what became of the latest state.

use super::Source;
use super::parts::{filled, narrow, number, row, wide};
use crate::analysis::Comparison;
use crate::plan::Baseline;
use crate::print::blocks::{Block, Paragraph, Tone};
use crate::wording;

/// The frozen states, and the present plan against the latest; nothing while none was frozen.
pub(super) fn blocks(source: &Source<'_>) -> Vec<Block> {
    let baselines = &source.plan.rollout.baselines;
    let mut blocks = source.optional("print-baselines", states(source, baselines));
    let comparisons = source.analysis.comparisons.iter();
    let latest = baselines.last().zip(comparisons.last());
    if let Some((baseline, comparison)) = latest {
        let state = wording::baseline(source.lang, baseline);
        let args = [("state", state.into())];
        let heading = source.lang.format("print-compared", &args);
        blocks.push(Block::heading(2, heading));
        blocks.extend(compared(source, comparison));
    }
    blocks
}

/// Every state with its day and its note.
fn states(source: &Source<'_>, baselines: &[Baseline]) -> Option<Block> {
    let rows = baselines.iter().map(|baseline| {
        row([
            source.cell(source.date(baseline.frozen_on)),
            wording::baseline(source.lang, baseline).into(),
            filled(&baseline.note).unwrap_or_default().into(),
        ])
    });
    let columns = [
        narrow("print-day"),
        wide("print-frozen-state", 2),
        wide("note", 3),
    ];
    source.table(columns, rows.collect())
}

/// The sentence and, if something changed, its tables.
fn compared(source: &Source<'_>, comparison: &Comparison) -> Vec<Block> {
    let (lang, currency) = (source.lang, source.currency);
    let sentence = Block::Paragraph(Paragraph {
        text: wording::comparison(lang, comparison, currency),
        tone: Tone::Plain,
    });
    if comparison.is_same() {
        return vec![sentence];
    }
    let rows = |cells: Vec<[String; 4]>| {
        let cells = cells.into_iter();
        cells.map(|cells| row(cells.map(Into::into))).collect()
    };
    let figures = source.table(
        [
            wide("compare-figure", 1),
            number("compare-was"),
            number("compare-now"),
            number("compare-difference"),
        ],
        rows(wording::figures(lang, comparison, currency).into()),
    );
    let targets = wording::targets(lang, comparison).into_iter();
    let targets = source.table(
        [
            wide("compare-goal", 2),
            wide("compare-was", 1),
            wide("compare-now", 1),
        ],
        targets.map(|cells| row(cells.map(Into::into))).collect(),
    );
    let changes = source.table(
        [
            wide("compare-activity", 1),
            narrow("compare-was"),
            narrow("compare-now"),
            number("compare-shift"),
        ],
        rows(wording::changes(lang, comparison, currency)),
    );
    let tables = [figures, targets, changes].into_iter().flatten();
    [sentence].into_iter().chain(tables).collect()
}
