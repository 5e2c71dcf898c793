//! The rules in plain sentences, grouped by what they are about, and what the law asks.

use super::super::Source;
use super::super::forms::to_tick;
use super::super::parts::{blank, dotted, filled, list, row, small, wide};
use crate::analysis::laws_that_apply;
use crate::catalogue::RuleEntry;
use crate::plan::{LawCheck, LawState, Rule, RuleState, Slug};
use crate::print::blocks::{Block, Clause, ClauseGroup, Clauses, Row};
use crate::wording;

/// The keys of the groups and the rules of the catalogue in each.
pub(super) const GROUPS: [(&str, &[&str]); 7] = [
    ("sheet-rules-publishing", &["approval", "check", "removal"]),
    (
        "sheet-rules-tone",
        &["ethics", "style", "acceptable-use", "following"],
    ),
    ("sheet-rules-pictures", &["copyright", "ai-tools"]),
    ("sheet-rules-data", &["confidentiality", "privacy"]),
    (
        "sheet-rules-accounts",
        &["access", "private-accounts", "backup"],
    ),
    (
        "sheet-rules-trouble",
        &["answer-time", "complaint", "crisis"],
    ),
    (OWN, &[]),
];

/// The group of the owner's own rules, and of those that this catalogue does not know.
const OWN: &str = "sheet-rules-own";

/// Rules and law.
pub(super) fn blocks(source: &Source<'_>) -> Vec<Block> {
    let suggested = suggested(source);
    let mut blocks = Vec::new();
    if !suggested.is_empty() {
        blocks.push(Block::paragraph(source.text("sheet-rules-suggested")));
    }
    blocks.push(clauses(source, &suggested));
    let note = filled(&source.plan.rules.note);
    blocks.extend(note.map(Block::paragraph));
    blocks.extend(law(source));
    blocks
}

/// The rules that hold or are to hold: all but those that are deliberately not needed.
fn printed<'a>(source: &Source<'a>) -> impl Iterator<Item = &'a Rule> {
    let rules = source.plan.rules.rules.iter();
    rules.filter(|rule| rule.state != RuleState::NotNeeded)
}

/// Rules of the catalogue that the plan has said nothing about: the ones that every firm needs;
/// where there is no rule yet, all of them.
fn suggested<'a>(source: &Source<'a>) -> Vec<&'a RuleEntry> {
    let rules = &source.plan.rules.rules;
    let all = printed(source).next().is_none();
    let unanswered = |entry: &&RuleEntry| rules.iter().all(|rule| rule.template != Some(entry.id));
    (source.catalogue.rules.iter())
        .filter(unanswered)
        .filter(|entry| all || entry.mandatory)
        .collect()
}

/// The key of the group of a rule.
fn group_of(template: Option<Slug>) -> &'static str {
    let holds = |rules: &[&str]| rules.iter().any(|rule| Slug::new(rule) == template);
    let group = GROUPS.iter().find(|(_, rules)| holds(rules));
    group
        .filter(|_| template.is_some())
        .map_or(OWN, |(key, _)| key)
}

/// All groups; numbers run on from group to group.
fn clauses(source: &Source<'_>, suggested: &[&RuleEntry]) -> Block {
    let mut number = 0;
    let groups = GROUPS.iter().map(|(key, _)| {
        let own = printed(source).filter(|rule| group_of(rule.template) == *key);
        let mut items: Vec<Clause> = own
            .map(|rule| {
                number += 1;
                clause(source, rule, number)
            })
            .collect();
        let offered = suggested.iter();
        let offered = offered.filter(|entry| group_of(Some(entry.id)) == *key);
        items.extend(offered.map(|entry| suggestion(source, entry)));
        ClauseGroup {
            title: source.text(key),
            items,
        }
    });
    Block::Clauses(Clauses {
        groups: groups.collect(),
    })
}

/// A rule of the plan; below it for which channels it holds and how far it is.
fn clause(source: &Source<'_>, rule: &Rule, number: usize) -> Clause {
    let channels = list(&source.names.channels, &rule.channels).map(|names| {
        source
            .lang
            .format("sheet-rules-only", &[("names", names.into())])
    });
    let state = wording::rule_state(source.lang, &rule.state, &source.names);
    Clause {
        number: format!("{number}."),
        title: wording::rule_title(source.lang, rule),
        text: filled(&rule.text),
        note: dotted([channels, Some(state)]),
        tick: false,
    }
}

/// A rule of the catalogue with its sample sentence and a box.
fn suggestion(source: &Source<'_>, entry: &RuleEntry) -> Clause {
    let text = format!("rule-{}-text", entry.id);
    Clause {
        title: source.text(&format!("rule-{}", entry.id)),
        text: source.lang.has(&text).then(|| source.text(&text)),
        tick: true,
        ..Clause::default()
    }
}

/// What is still to be looked at, with a box; what is settled, and how much nobody has answered.
fn law(source: &Source<'_>) -> Vec<Block> {
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
        |check: &LawCheck| dotted([source.person(check.person), source.dates(None, check.due)]);
    let who = check.and_then(who).unwrap_or_default();
    row([
        to_tick(source.text(&format!("law-{slug}"))),
        who.into(),
        blank(),
    ])
}
