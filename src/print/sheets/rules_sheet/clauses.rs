//! The rules in plain sentences, grouped by what they are about.

use super::super::Source;
use super::super::parts::{dotted, filled, list};
use crate::catalogue::RuleEntry;
use crate::plan::{Rule, RuleState, Slug};
use crate::print::blocks::{Block, Clause, ClauseGroup, Clauses};
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

/// The sentences.
pub(super) fn blocks(source: &Source<'_>) -> Vec<Block> {
    let suggested = suggested(source);
    let mut blocks = Vec::new();
    if !suggested.is_empty() {
        blocks.push(Block::paragraph(source.text("sheet-rules-suggested")));
    }
    blocks.push(clauses(source, &suggested));
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

/// A rule of the plan; below it for which channels it holds and how far it is, unless it holds for
/// all and today.
fn clause(source: &Source<'_>, rule: &Rule, number: usize) -> Clause {
    let only = |names: String| {
        let args = [("names", names.into())];
        source.lang.format("sheet-rules-only", &args)
    };
    let holds = match rule.state {
        RuleState::InForce { since } => since.is_none_or(|since| since <= source.day()),
        _ => false,
    };
    let state = || match rule.state {
        RuleState::Open => source.text("sheet-rules-undecided"),
        _ => wording::rule_state(source.lang, &rule.state, &source.names),
    };
    Clause {
        number: format!("{number}."),
        title: wording::rule_title(source.lang, rule),
        text: filled(&rule.text),
        note: dotted([
            list(&source.names.channels, &rule.channels).map(only),
            (!holds).then(state),
        ]),
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
