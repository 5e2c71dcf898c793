//! Part 8: house rules, what the law asks, and what could go wrong.

use super::Source;
use super::evidence::{self, resting};
use super::parts::{entries, filled, known, list, narrow, row, stacked, strong, wide, with_note};
use super::slim::slim;
use crate::analysis::laws_that_apply;
use crate::catalogue::RuleEntry;
use crate::plan::{LawState, Risk, RuleState, Slug};
use crate::print::blocks::{Block, Entry, Row};
use crate::wording;

/// The part.
pub(super) fn blocks(source: &Source<'_>) -> Vec<Block> {
    let plan = source.plan;
    let risks = plan.risks.iter().map(|risk| risk_entry(source, risk));
    let mut blocks = vec![source.chapter(8, "print-part-rules")];
    blocks.extend(source.sections([
        ("print-rules", rules(source)),
        ("print-law", law(source)),
        ("print-risks", entries(risks.collect())),
    ]));
    blocks.extend(source.note(&plan.rules.note));
    blocks
}

fn rules(source: &Source<'_>) -> Option<Block> {
    let rows = source.plan.rules.rules.iter().map(|rule| {
        let channels = list(&source.names.channels, &rule.channels);
        let is_needed = |entry: &RuleEntry| entry.mandatory && Some(entry.id) == rule.template;
        let studies =
            (source.catalogue.rules.iter().any(is_needed)).then(|| source.studies(evidence::RULES));
        let title = strong(wording::rule_title(source.lang, rule));
        // What is not needed is not open.
        let text = if rule.state == RuleState::NotNeeded {
            filled(&rule.text).unwrap_or_default().into()
        } else {
            source.cell(filled(&rule.text))
        };
        row([
            with_note(resting(title, studies.unwrap_or_default()), channels),
            with_note(text, filled(&rule.note)),
            wording::rule_state(source.lang, &rule.state, &source.names).into(),
        ])
    });
    let columns = [
        wide("print-rule", 4),
        wide("print-rule-text", 9),
        wide("print-state", 4),
    ];
    source.table(columns, rows.collect())
}

/// The points that apply to this firm, and others that were looked at. Where a point comes from
/// stands at the foot of the page, unless it does not concern the firm.
fn law(source: &Source<'_>) -> Option<Block> {
    let checks = &source.plan.rules.law;
    if checks.is_empty() {
        return None;
    }
    let applies = || laws_that_apply(source.plan, source.catalogue).map(|law| law.id);
    let others = checks
        .keys()
        .copied()
        .filter(|slug| !applies().any(|id| id == *slug));
    let rows: Vec<Row> = applies()
        .chain(others)
        .map(|slug| law_row(source, slug))
        .collect();
    let columns = [
        wide("print-law-point", 10),
        narrow("print-state"),
        wide("print-who-until", 4),
    ];
    let table = slim(source.table(columns, rows)?);
    Some(Block::Group {
        blocks: vec![source.muted("laws-note"), table],
    })
}

fn law_row(source: &Source<'_>, slug: Slug) -> Row {
    let check = source.plan.rules.law.get(&slug);
    let state = check.and_then(|check| check.state);
    let concerns = state != Some(LawState::NotConcerned);
    let origin = concerns.then(|| source.law_source(slug));
    let note = check.and_then(|check| filled(&check.note));
    let who =
        check.and_then(|check| stacked([source.person(check.person), source.date(check.due)]));
    row([
        with_note(
            resting(
                source.text(&format!("law-{slug}")).into(),
                origin.into_iter().collect(),
            ),
            note,
        ),
        source.cell(source.answer(state)),
        who.unwrap_or_default().into(),
    ])
}

fn risk_entry(source: &Source<'_>, risk: &Risk) -> Entry {
    let fact = |key: &str, value: Option<String>| {
        value.map(|value| format!("{}: {value}", source.text(key)))
    };
    let mut rows = vec![
        source.pair("print-mitigation", filled(&risk.mitigation)),
        source.pair("print-contingency", filled(&risk.contingency)),
        source.pair("print-who", source.person(risk.person)),
    ];
    rows.extend(known([source.pair("note", filled(&risk.note))]));
    Entry {
        title: filled(&risk.title).unwrap_or_else(|| source.text("untitled")),
        facts: [
            fact("print-impact", source.answer(risk.impact)),
            fact("print-likelihood", source.answer(risk.likelihood)),
        ]
        .into_iter()
        .flatten()
        .collect(),
        rows,
    }
}
