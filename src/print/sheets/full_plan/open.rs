//! Part 11: what stops the plan, what is a risk or worth a hint, what nobody knows yet, and what was turned down.

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
    blocks.push(source.section("print-findings"));
    let heavy = verdicts(source, &[Severity::Stop, Severity::Risk], &mut told);
    blocks.push(heavy.unwrap_or_else(|| source.muted("print-findings-none")));
    let hints = verdicts(source, &[Severity::Hint], &mut told);
    blocks.extend(source.optional("print-hints", hints));
    for (key, table) in [
        ("print-questions", questions(source)),
        ("print-alternatives", alternatives(source)),
    ] {
        blocks.push(source.section(key));
        blocks.push(table.unwrap_or_else(|| source.muted("print-none")));
    }
    blocks
}

/// The findings of these weights; `None` without any.
fn verdicts(source: &Source<'_>, of: &[Severity], told: &mut Vec<Slug>) -> Option<Block> {
    let findings = source.analysis.findings.iter();
    let items: Vec<Verdict> = findings
        .filter(|finding| of.contains(&finding.severity))
        .map(|finding| verdict(source, finding, told))
        .collect();
    (!items.is_empty()).then_some(Block::Verdicts(Verdicts { items }))
}

/// A finding with the study behind it, unless that was told already.
fn verdict(source: &Source<'_>, finding: &Finding, told: &mut Vec<Slug>) -> Verdict {
    let (level, key) = match finding.severity {
        Severity::Stop => (Level::Problem, "print-severity-stop"),
        Severity::Risk => (Level::Caution, "print-severity-risk"),
        Severity::Hint => (Level::Open, "print-severity-hint"),
    };
    let evidence = finding
        .evidence
        .filter(|slug| !told.contains(slug))
        .and_then(|slug| source.catalogue.evidence(slug));
    told.extend(evidence.map(|evidence| evidence.id));
    let note = evidence.map(|evidence| {
        let found = source.text(&format!("evidence-{}", evidence.id));
        let is_old = evidence.is_old(source.today.year());
        let study = wording::study(source.lang, evidence.id, is_old);
        let bare = |text: &str| text.trim_end_matches('.').to_owned();
        format!("{} ({})", bare(&found), bare(&study))
    });
    Verdict {
        level,
        label: source.text(key),
        text: wording::finding(source.lang, finding, source.currency),
        note,
    }
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
