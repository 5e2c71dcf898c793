//! What the law asks of the firm, as far as the plan has looked at it.

use super::super::Source;
use super::super::forms::to_tick;
use super::super::parts::{blank, row, small, stacked, wide};
use crate::analysis::laws_that_apply;
use crate::plan::{LawCheck, LawState, Slug};
use crate::print::blocks::{Block, Row};

/// What is still to be looked at, with a box; what is settled, and how much nobody has answered.
pub(super) fn blocks(source: &Source<'_>) -> Vec<Block> {
    let state = |slug: &Slug| source.plan.rules.law.get(slug)?.state;
    let applies = laws_that_apply(source.plan, source.catalogue).map(|law| law.id);
    let laws: Vec<Slug> = applies.collect();
    let in_state = |wanted: Option<LawState>| laws.iter().filter(move |slug| state(slug) == wanted);
    let rows: Vec<Row> = in_state(Some(LawState::ToDo))
        .map(|slug| law_row(source, *slug))
        .collect();
    let mut blocks = vec![source.section("sheet-rules-law")];
    if !rows.is_empty() {
        let columns = [
            wide("sheet-rules-please-check", 10),
            wide("print-who-until", 5),
            wide("sheet-rules-checked-on", 3),
        ];
        blocks.push(source.form(8, columns, rows));
    }
    let done: Vec<String> = in_state(Some(LawState::Done))
        .map(|slug| source.text(&format!("law-{slug}")))
        .collect();
    if !done.is_empty() {
        let args = [("points", done.join("; ").into())];
        let text = source.lang.format("sheet-rules-settled", &args);
        blocks.push(Block::paragraph(text));
    }
    let open = i64::try_from(in_state(None).count()).unwrap_or(i64::MAX);
    if 0 < open {
        let args = [("count", open.into())];
        let text = source.lang.format("sheet-rules-unanswered", &args);
        blocks.push(Block::paragraph(text));
    }
    blocks.push(small(source.text("laws-note")));
    blocks
}

fn law_row(source: &Source<'_>, slug: Slug) -> Row {
    let check = source.plan.rules.law.get(&slug);
    let who =
        |check: &LawCheck| stacked([source.person(check.person), source.dates(None, check.due)]);
    let who = check.and_then(who).unwrap_or_default();
    row([
        to_tick(source.text(&format!("law-{slug}"))),
        who.into(),
        blank(),
    ])
}
