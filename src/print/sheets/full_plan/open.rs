//! The appendix: what stops the plan, what is a risk or worth a hint, what nobody knows yet, and
//! what was turned down.

use super::Source;
use super::parts::{filled, narrow, row, strong, wide, with_note};
use super::slim::slim;
use crate::analysis::{Finding, Page, Severity};
use crate::print::blocks::{Block, Heading, Level, Verdict, Verdicts};
use crate::wording;

/// The part.
pub(super) fn blocks(source: &Source<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(Heading {
        level: 1,
        text: source.text("print-part-open"),
        number: Some("A".to_owned()),
    })];
    for (key, severities) in [
        (
            "print-findings",
            [Severity::Stop, Severity::Risk].as_slice(),
        ),
        ("print-hints", &[Severity::Hint]),
    ] {
        blocks.push(source.section(key));
        let verdicts = verdicts(source, severities);
        blocks.push(verdicts.unwrap_or_else(|| source.muted("print-findings-none")));
    }
    blocks.extend(source.optional("print-questions", questions(source)));
    blocks.extend(source.optional("print-alternatives", alternatives(source)));
    blocks
}

/// The findings of these weights, the heaviest first, then in the order of the chapters; `None`
/// without any.
fn verdicts(source: &Source<'_>, severities: &[Severity]) -> Option<Block> {
    let findings = source.analysis.findings.iter();
    let mut findings: Vec<&Finding> = findings
        .filter(|finding| severities.contains(&finding.severity))
        .collect();
    findings.sort_by_key(|finding| (finding.severity, finding.page));
    let items: Vec<Verdict> = findings
        .into_iter()
        .map(|finding| verdict(source, finding))
        .collect();
    (!items.is_empty()).then_some(Block::Verdicts(Verdicts { items }))
}

/// A finding with its chapter, and the study behind it.
fn verdict(source: &Source<'_>, finding: &Finding) -> Verdict {
    let (level, key) = match finding.severity {
        Severity::Stop => (Level::Problem, "print-severity-stop"),
        Severity::Risk => (Level::Caution, "print-severity-risk"),
        Severity::Hint => (Level::Open, "print-severity-hint"),
    };
    let study = finding.evidence.and_then(|slug| source.study(slug));
    Verdict {
        level,
        label: source.text(key),
        text: wording::finding(source.lang, finding, source.currency),
        note: chapter(source, finding.page),
        footnotes: study.into_iter().collect(),
    }
}

/// "Kapitel 4, Plattformen"; `None` for what belongs to no chapter.
fn chapter(source: &Source<'_>, page: Page) -> Option<String> {
    let (number, key) = match page {
        Page::Start | Page::Review => return None,
        Page::Business => (1, "print-part-business"),
        Page::Goals => (2, "print-part-goals"),
        Page::Audiences => (3, "print-part-audiences"),
        Page::Platforms => (4, "print-part-platforms"),
        Page::Content => (5, "print-part-content"),
        Page::Team => (6, "print-part-team"),
        Page::Budget => (7, "print-part-budget"),
        Page::Rules => (8, "print-part-rules"),
        Page::Rollout => (9, "print-part-rollout"),
        Page::Measuring => (10, "print-part-measuring"),
    };
    let args = [
        ("number", i64::from(number).into()),
        ("name", source.text(key).into()),
    ];
    Some(source.lang.format("print-in-chapter", &args))
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
    source.table(columns, rows.collect()).map(slim)
}

fn alternatives(source: &Source<'_>) -> Option<Block> {
    let rows = source.plan.alternatives.iter().map(|alternative| {
        let text = filled(&alternative.title).unwrap_or_else(|| source.text("untitled"));
        let again = source.date(alternative.again_on);
        row([
            with_note(strong(text), filled(&alternative.note)),
            source.cell(filled(&alternative.reason)),
            source
                .date(alternative.decided_on)
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
    source.table(columns, rows.collect()).map(slim)
}
