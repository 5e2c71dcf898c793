//! House rules, and what the law asks before the first post and later.

use super::case::{Case, plus_days};
use crate::analysis::{is_imprint, laws_of};
use crate::catalogue::PlatformKind;
use crate::plan::{
    Activity, Item as _, LawCheck, LawState, Phase, Plan, Platform, Rule, RuleState, Rules, Slug,
};

/// Minutes to read the house rules together; an assumption.
const READ_MINUTES: u32 = 20;

/// The rules that every firm needs, as they read in the catalogue, in force from the start.
pub(super) fn rules(case: &Case<'_>) -> Rules {
    let rules = case.catalogue.rules.iter().filter(|rule| rule.mandatory);
    Rules {
        rules: rules
            .map(|rule| Rule {
                template: Some(rule.id),
                text: case.listed(&format!("rule-{}-text", rule.id)),
                state: RuleState::InForce {
                    since: Some(case.start),
                },
                ..Rule::fresh()
            })
            .collect(),
        note: case.text("rules-note"),
        ..Rules::default()
    }
}

/// Reading them in the first week.
pub(super) fn reading(case: &Case<'_>) -> Activity {
    let key = if case.deputy.is_some() {
        "rules-read"
    } else {
        "rules-read-alone"
    };
    Activity {
        title: case.text(key),
        phase: Some(Phase::Prepare),
        start: Some(case.start),
        end: Some(plus_days(case.start, 4)),
        person: Some(case.lead),
        minutes: Some(READ_MINUTES),
        ..Activity::fresh()
    }
}

/// Goes through the law of the country: what this plan does not do does not concern it yet, the
/// rest is to do by the owner. The days come with the rollout.
pub(super) fn set_law(plan: &mut Plan, case: &Case<'_>) {
    let checks = laws_of(Some(case.country), case.catalogue).map(|law| {
        let check = match not_yet(law.id, plan, case) {
            Some(key) => LawCheck {
                state: Some(LawState::NotConcerned),
                note: case.text(key),
                ..LawCheck::default()
            },
            None => LawCheck {
                state: Some(LawState::ToDo),
                person: Some(case.lead),
                note: if is_imprint(law) {
                    case.text("law-first")
                } else {
                    String::new()
                },
                ..LawCheck::default()
            },
        };
        (law.id, check)
    });
    plan.rules.law = checks.collect();
}

/// Why a point of law does not concern the plan yet.
fn not_yet(law: Slug, plan: &Plan, case: &Case<'_>) -> Option<&'static str> {
    let active = || plan.channels.iter().filter(|it| it.decision.is_active());
    let is_video = |format: Option<Slug>| {
        let name = format.map(|slug| slug.as_str().to_owned());
        name.is_some_and(|name| name.contains("video") || name == "story" || name == "live")
    };
    let films = || active().any(|it| it.formats.iter().any(|made| is_video(made.format)));
    let writes_to_people = || {
        active().any(|channel| match channel.platform {
            Platform::Listed(slug) => {
                let entry = case.catalogue.platform(slug);
                slug.as_str() == "newsletter"
                    || entry.is_some_and(|entry| entry.kind == PlatformKind::Messenger)
            }
            Platform::Own(_) => false,
        })
    };
    match law.as_str() {
        "competitions" => Some("law-competitions"),
        "ad-labelling" => Some("law-ad-labelling"),
        "ai-labelling" | "ai-labelling-abroad" => Some("law-ai"),
        "music" if !films() => Some("law-music"),
        "direct-messages" if !writes_to_people() => Some("law-messages"),
        "job-ads-de" | "job-ads-at" if !case.aims_at("staff") => Some("law-jobs"),
        _ => None,
    }
}
