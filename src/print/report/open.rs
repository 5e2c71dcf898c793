//! Part 11: what stops the plan or is a risk, what nobody knows yet, and what was turned down.

use super::Source;
use super::parts::{filled, joined, narrow, row, strong, wide, with_note};
use crate::analysis::{Finding, Severity};
use crate::plan::Slug;
use crate::print::blocks::{Block, Level, Verdict, Verdicts};
use crate::wording;

/// The part.
pub(super) fn blocks(source: &Source<'_>) -> Vec<Block> {
    let mut blocks = vec![source.chapter(11, "print-part-open")];
    let mut told = Vec::new();
    let items: Vec<Verdict> = (source.analysis.findings.iter())
        .filter_map(|finding| verdict(source, finding, &mut told))
        .collect();
    blocks.push(source.section("print-findings"));
    if items.is_empty() {
        blocks.push(source.muted("print-findings-none"));
    } else {
        blocks.push(Block::Verdicts(Verdicts { items }));
    }
    for (key, table) in [
        ("print-questions", questions(source)),
        ("print-alternatives", alternatives(source)),
    ] {
        blocks.push(source.section(key));
        blocks.push(table.unwrap_or_else(|| source.muted("print-none")));
    }
    blocks
}

/// A finding that stops the plan or is a risk, with the study behind it, unless that was told
/// already.
fn verdict(source: &Source<'_>, finding: &Finding, told: &mut Vec<Slug>) -> Option<Verdict> {
    let (level, key) = match finding.severity {
        Severity::Stop => (Level::Problem, "print-severity-stop"),
        Severity::Risk => (Level::Caution, "print-severity-risk"),
        Severity::Hint => return None,
    };
    let evidence = finding
        .evidence
        .filter(|slug| !told.contains(slug))
        .and_then(|slug| source.catalogue.evidence(slug));
    told.extend(evidence.map(|evidence| evidence.id));
    let note = evidence.map(|evidence| {
        let text = |suffix: &str| source.text(&format!("evidence-{}{suffix}", evidence.id));
        format!(
            "{} ({})",
            text("").trim_end_matches('.'),
            text("-source").trim_end_matches('.')
        )
    });
    Some(Verdict {
        level,
        label: source.text(key),
        text: wording::finding(source.lang, finding, source.currency),
        note,
    })
}

fn questions(source: &Source<'_>) -> Option<Block> {
    let rows = source.plan.questions.iter().map(|question| {
        let text = filled(&question.question).unwrap_or_else(|| source.text("untitled"));
        row([
            with_note(strong(text), filled(&question.note)),
            source.cell(source.person(question.person)),
            source.cell(source.date(question.due)),
            source.cell(filled(&question.answer)),
        ])
    });
    let columns = [
        wide("print-question", 6),
        wide("print-who", 3),
        narrow("print-until-day"),
        wide("print-answer", 5),
    ];
    source.table(columns, rows.collect())
}

fn alternatives(source: &Source<'_>) -> Option<Block> {
    let rows = source.plan.alternatives.iter().map(|alternative| {
        let text = filled(&alternative.title).unwrap_or_else(|| source.text("untitled"));
        let again = source.date(alternative.again_on);
        row([
            with_note(strong(text), filled(&alternative.note)),
            source.cell(filled(&alternative.reason)),
            joined([source.date(alternative.decided_on)], "")
                .unwrap_or_default()
                .into(),
            again.unwrap_or_default().into(),
        ])
    });
    let columns = [
        wide("print-alternative", 5),
        wide("print-reason", 6),
        narrow("print-decided-on"),
        narrow("print-again-on"),
    ];
    source.table(columns, rows.collect())
}
