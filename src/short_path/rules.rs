//! House rules, and what the law asks before the first post and later.

use jiff::civil::Date;

use super::case::Case;
use crate::analysis::{is_imprint, laws_of};
use crate::catalogue::{LawEntry, PlatformKind};
use crate::plan::{
    Activity, Item as _, LawCheck, LawState, Phase, Plan, Platform, Rule, RuleState, Rules, Slug,
};

/// Minutes to read the house rules together; an assumption.
const READ_MINUTES: u32 = 20;

/// The week in which the imprint is due, counted from 0; no platform begins before the third.
const IMPRINT_WEEK: i32 = 1;

/// Points of law that every post touches; they come before the first one, like the imprint.
const BEFORE_FIRST_POST: [&str; 6] = [
    "privacy-eu",
    "privacy-ch",
    "privacy-other",
    "image-rights",
    "foreign-works",
    "platform-terms",
];

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
        end: Some(case.end_of_week(0)),
        person: Some(case.lead),
        minutes: Some(READ_MINUTES),
        ..Activity::fresh()
    }
}

/// Goes through the law of the country: what this plan does not do does not concern it yet, the
/// rest is to do by the owner: what every post touches before the first one, then one point after
/// another.
pub(super) fn set_law(plan: &mut Plan, case: &Case<'_>) {
    let laws = || laws_of(Some(case.country), case.catalogue);
    let may_wait = |law: &&LawEntry| {
        let comes_first = is_imprint(law) || BEFORE_FIRST_POST.contains(&law.id.as_str());
        !comes_first && not_yet(law.id, plan, case).is_none()
    };
    let mut weeks = later_weeks(case, laws().filter(may_wait).count()).into_iter();
    let checks = laws().map(|law| {
        let to_do = |note: String, due: Option<Date>| LawCheck {
            state: Some(LawState::ToDo),
            person: Some(case.lead),
            due,
            note,
        };
        let check = if let Some(key) = not_yet(law.id, plan, case) {
            LawCheck {
                state: Some(LawState::NotConcerned),
                note: case.text(key),
                ..LawCheck::default()
            }
        } else if may_wait(&law) {
            let week = weeks.next();
            to_do(String::new(), week.map(|week| case.end_of_week(week)))
        } else if is_imprint(law) {
            let due = case.end_of_week(IMPRINT_WEEK);
            to_do(case.text("law-first"), Some(due))
        } else {
            to_do(case.text("law-before"), None)
        };
        (law.id, check)
    });
    plan.rules.law = checks.collect();
}

/// Weeks for so many points of law, counted from 0, evenly over the rollout; the last of them
/// leaves room before its end.
fn later_weeks(case: &Case<'_>, count: usize) -> Vec<i32> {
    let count = i32::try_from(count).unwrap_or(0);
    let weeks = case.horizon.weeks();
    (1..=count)
        .map(|number| weeks * number / (count + 1))
        .collect()
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
