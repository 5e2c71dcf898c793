//! The catalogue holds together: nothing twice, nothing that refers to nowhere, nothing unnamed.

use std::collections::BTreeSet;

use super::*;
use crate::lang::{Lang, Language, Region};
use crate::plan::{AgeGroup, Choice as _, Country};

/// Every list with the ids of its entries.
fn lists() -> Vec<(&'static str, Vec<Slug>)> {
    let all = catalogue();
    vec![
        ("platforms", all.platforms.iter().map(|it| it.id).collect()),
        (
            "goal-kinds",
            all.goal_kinds.iter().map(|it| it.id).collect(),
        ),
        ("formats", all.formats.iter().map(|it| it.id).collect()),
        ("rules", all.rules.iter().map(|it| it.id).collect()),
        ("laws", all.laws.iter().map(|it| it.id).collect()),
        ("readiness", all.readiness.iter().map(|it| it.id).collect()),
        ("doubts", all.doubts.iter().map(|it| it.id).collect()),
        ("risks", all.risks.iter().map(|it| it.id).collect()),
        ("duties", all.duties.iter().map(|it| it.id).collect()),
        ("trades", all.trades.iter().map(|it| it.id).collect()),
        ("evidence", all.evidence.iter().map(|it| it.id).collect()),
    ]
}

#[test]
fn every_list_is_there_and_names_nothing_twice() {
    for (list, ids) in lists() {
        assert!(5 <= ids.len(), "{list} has {} entries", ids.len());
        let mut seen = BTreeSet::new();
        for id in ids {
            assert!(!id.is_empty(), "{list} has an entry without a name");
            assert!(seen.insert(id), "{list} has {id} twice");
        }
    }
}

#[test]
fn what_a_platform_refers_to_exists() {
    let all = catalogue();
    for platform in &all.platforms {
        let name = platform.id;
        for made in &platform.formats {
            assert!(all.format(made.format).is_some(), "{name}: {}", made.format);
        }
        for goal in &platform.goals {
            assert!(all.goal_kind(*goal).is_some(), "{name}: {goal}");
        }
        if let PlatformStatus::Closed(Some(next)) = platform.status {
            let next = all.platform(next).expect("successor");
            assert_eq!(next.status, PlatformStatus::Alive, "successor of {name}");
        }
    }
}

#[test]
fn what_is_called_evidence_exists_and_has_its_year() {
    let all = catalogue();
    let cited = (all.platforms.iter().map(|it| (it.id, &it.evidence)))
        .chain(all.goal_kinds.iter().map(|it| (it.id, &it.evidence)))
        .chain(all.formats.iter().map(|it| (it.id, &it.evidence)))
        .chain(all.readiness.iter().map(|it| (it.id, &it.evidence)))
        .chain(all.doubts.iter().map(|it| (it.id, &it.evidence)));
    for (name, evidence) in cited {
        for id in evidence {
            assert!(all.evidence(*id).is_some(), "{name}: no evidence {id}");
        }
    }
    for study in &all.evidence {
        assert!((2009..=2026).contains(&study.year), "{}: year", study.id);
    }
}

#[test]
fn every_living_platform_can_be_planned() {
    let all = catalogue();
    let alive = || (all.platforms.iter()).filter(|it| it.status == PlatformStatus::Alive);
    assert!(26 <= alive().count());
    for platform in alive() {
        let name = platform.id;
        assert!(
            platform.formats.iter().any(|it| 0 < it.times),
            "{name}: no rhythm"
        );
        assert!(!platform.goals.is_empty(), "{name}: good for nothing");
        assert!(0 < platform.setup_minutes, "{name}: no setup");
        assert!(
            platform.private || platform.firms || platform.recruiting,
            "{name}: for nobody"
        );
    }
    for kind in PlatformKind::ALL {
        assert!(
            alive().any(|it| it.kind == kind),
            "{kind:?} has no platform"
        );
    }
    for goal in &all.goal_kinds {
        assert!(
            alive().any(|it| it.goals.contains(&goal.id)),
            "{} has no platform",
            goal.id
        );
    }
}

#[test]
fn every_firm_finds_its_law_and_the_three_rules_it_needs() {
    let all = catalogue();
    for country in Country::ALL {
        let points = all.laws.iter().filter(|it| it.countries.contains(country));
        let imprints = points
            .clone()
            .filter(|it| it.id.as_str().starts_with("imprint-"));
        assert_eq!(imprints.count(), 1, "{country:?}");
        assert!(10 <= points.count(), "{country:?}");
    }
    let mandatory: Vec<_> = all
        .rules
        .iter()
        .filter(|it| it.mandatory)
        .map(|it| it.id)
        .collect();
    assert_eq!(
        mandatory.iter().map(Slug::as_str).collect::<Vec<_>>(),
        ["confidentiality", "copyright", "ethics"]
    );
}

#[test]
fn assumptions_are_sane() {
    let all = catalogue();
    let it = &all.assumptions;
    for minutes in [
        it.own_care_minutes_per_week,
        it.watch_minutes_per_week,
        it.own_format_minutes,
    ] {
        assert!((1..=120).contains(&minutes));
    }
    assert!(it.watch_minutes_per_week < it.own_care_minutes_per_week);
    assert_eq!(it.minimum_wage_germany_cents.get(&2026), Some(&1390));
    assert_eq!(it.minimum_wage_germany_cents.get(&2027), Some(&1460));
    assert!(
        it.minimum_wage_germany_cents
            .values()
            .all(|wage| *wage < it.hourly_cost_cents)
    );
    assert!(it.social_share_per_mille.0 < it.social_share_per_mille.1);
    assert!(it.social_share_per_mille.1 < 1000 && it.reserve_percent < 100);
    let weekly = &it.social_weekly_by_age;
    assert_eq!(weekly.get(&AgeGroup::From14), Some(&910));
    assert!(
        weekly.values().is_sorted_by(|young, old| young > old),
        "the older, the fewer"
    );
    assert!(weekly.values().min() < Some(&it.social_weekly_per_mille));
    assert!(weekly.values().max() > Some(&it.social_weekly_per_mille));
    assert!(all.formats.iter().all(|it| (1..=600).contains(&it.minutes)));
    assert!(all.duties.iter().all(|it| 0 < it.minutes && 0 < it.times));
}

/// The ends that the texts of a list's entries have behind `<prefix>-<id>`.
const TEXTS: [(&str, &str, &[&str]); 11] = [
    ("platforms", "platform", &["", "-use", "-limit"]),
    (
        "goal-kinds",
        "goal-kind",
        &["", "-lead", "-unit", "-support", "-trap", "-example"],
    ),
    ("formats", "format", &[""]),
    ("rules", "rule", &["", "-text"]),
    ("laws", "law", &["", "-why"]),
    ("readiness", "ready", &["", "-step"]),
    ("doubts", "doubt", &["", "-answer"]),
    ("risks", "risk", &["", "-mitigation", "-contingency"]),
    ("duties", "duty", &[""]),
    ("trades", "trade", &["", "-topics"]),
    ("evidence", "evidence", &["", "-source"]),
];

#[test]
fn everything_has_its_texts_in_both_languages() {
    let mut missing = Vec::new();
    for language in Language::ALL {
        let lang = Lang::new(language, Region::Germany);
        let mut ask = |key: &str| {
            if !lang.has(key) {
                missing.push(format!("{key} ({})", language.code()));
            }
        };
        for kind in PlatformKind::ALL {
            ask(kind.key());
        }
        for (list, ids) in lists() {
            let (_, prefix, ends) = TEXTS
                .iter()
                .find(|it| it.0 == list)
                .expect("texts of a list");
            for id in ids {
                for end in *ends {
                    ask(&format!("{prefix}-{id}{end}"));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}
