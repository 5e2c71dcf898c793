//! Whom we talk to.

use super::{Finding, Given, Page, Severity};
use crate::plan::{AgeGroup, Audience, AudienceKind, Choice as _, KnownBy};

/// Words for everybody.
const EVERYBODY: [&str; 9] = [
    "all",
    "alle",
    "anyone",
    "everybody",
    "everyone",
    "jede",
    "jeder",
    "jedermann",
    "jedes",
];

/// Words that do not narrow an audience down.
const ANYBODY: [&str; 11] = [
    "consumers",
    "customers",
    "der",
    "die",
    "kunden",
    "leute",
    "menschen",
    "our",
    "people",
    "the",
    "unsere",
];

pub(super) fn find(given: &Given<'_>, found: &mut Vec<Finding>) {
    if given.plan.audiences.is_empty() {
        found.push(new("audiences-none", Severity::Risk));
    }
    for audience in &given.plan.audiences {
        one(given, audience, found);
    }
    if given.plan.competitors.is_empty() {
        found.push(new("competitors-none", Severity::Hint));
    }
}

const fn new(id: &'static str, severity: Severity) -> Finding {
    Finding::new(id, severity, Page::Audiences)
}

fn one(given: &Given<'_>, audience: &Audience, found: &mut Vec<Finding>) {
    let of = |id| {
        let finding = new(id, Severity::Hint).item(audience.id.0);
        finding.text("audience", &audience.name)
    };
    let is_any_active = given.active().next().is_some();
    let is_reached = (given.active()).any(|channel| channel.audiences.contains(&audience.id));
    if is_any_active && !is_reached {
        found.push(of("audience-unreached"));
    }
    let by_age = given.study("ard-zdf-age");
    if is_everybody(audience) {
        found.push(of("audience-everyone").evidence(by_age));
    }
    let is_private = matches!(audience.kind, None | Some(AudienceKind::Private));
    if is_private && audience.ages.is_empty() {
        found.push(of("audience-ages-open").evidence(by_age));
    }
    let is_guess = |known: &KnownBy| *known == KnownBy::Guess;
    if audience.known_by.iter().all(is_guess) {
        found.push(of("audience-guessed").evidence(given.study("ratepoint-there")));
    }
}

/// Does an audience leave nobody out: all ages of grown-ups, or "all customers" by name?
fn is_everybody(audience: &Audience) -> bool {
    let grown_up = AgeGroup::ALL.iter().skip(1);
    let all_ages = grown_up.into_iter().all(|age| audience.ages.contains(age));
    let name = audience.name.to_lowercase();
    let words: Vec<&str> = name
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let is_wide = |word: &&str| EVERYBODY.contains(word);
    let says_nothing = |word: &&str| is_wide(word) || ANYBODY.contains(word);
    all_ages || words.iter().any(is_wide) && words.iter().all(says_nothing)
}
