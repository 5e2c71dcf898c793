//! The catalogue holds together: nothing twice, nothing that refers to nowhere, nothing unnamed.

mod figures;
mod wording;

use std::collections::BTreeSet;

use super::*;
use crate::plan::{Choice as _, Country};

fn slug(id: &str) -> Slug {
    Slug::new(id).expect("slug")
}

/// Every list with the ids of its entries.
fn lists() -> Vec<(&'static str, Vec<Slug>)> {
    let all = catalogue();
    vec![
        ("platforms", all.platforms.iter().map(|it| it.id).collect()),
        (
            "goal-kinds",
            all.goal_kinds.iter().map(|it| it.id).collect(),
        ),
        ("formulas", all.formulas.iter().map(|it| it.id).collect()),
        ("formats", all.formats.iter().map(|it| it.id).collect()),
        ("rules", all.rules.iter().map(|it| it.id).collect()),
        ("laws", all.laws.iter().map(|it| it.id).collect()),
        ("readiness", all.readiness.iter().map(|it| it.id).collect()),
        ("doubts", all.doubts.iter().map(|it| it.id).collect()),
        ("risks", all.risks.iter().map(|it| it.id).collect()),
        ("duties", all.duties.iter().map(|it| it.id).collect()),
        ("trades", all.trades.iter().map(|it| it.id).collect()),
        ("seasons", all.seasons.iter().map(|it| it.id).collect()),
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
        for trade in &platform.trades {
            assert!(
                all.trades.iter().any(|it| it.id == *trade),
                "{name}: {trade}"
            );
        }
        if let PlatformStatus::Closed(Some(next)) = platform.status {
            let next = all.platform(next).expect("successor");
            assert_eq!(next.status, PlatformStatus::Alive, "successor of {name}");
        }
    }
}

#[test]
fn each_kind_of_goal_has_its_formula() {
    let all = catalogue();
    assert_eq!(all.goal_kinds.len(), 10);
    for kind in &all.goal_kinds {
        let formula = kind.formula.expect("formula");
        for formula in kind.formulas.iter().chain([&formula]) {
            let known = all.formulas.iter().any(|it| it.id == *formula);
            assert!(known, "{}: no formula {formula}", kind.id);
        }
    }
}

/// What the studies of 2012 called by other names leads to what is there today.
#[test]
fn platforms_of_old_studies_lead_to_those_of_today() {
    let all = catalogue();
    for (old, today) in [
        ("twitter", Some("x")),
        ("qype", Some("yelp")),
        ("google-places", Some("google-profile")),
        ("foursquare", None),
        ("google-plus", None),
    ] {
        let entry = all.platform(slug(old)).expect(old);
        assert_eq!(entry.status, PlatformStatus::Closed(today.map(slug)));
        assert_eq!(entry.formats.len(), 0, "{old} is planned no more");
    }
    let xing = all.platform(slug("xing")).expect("xing");
    assert!(xing.recruiting && !xing.private && !xing.firms);
    assert_eq!(xing.goals, [slug("staff")], "XING is for jobs only");
}

/// Every trade has something to show in different parts of the year.
#[test]
fn each_trade_has_its_seasons() {
    let all = catalogue();
    for trade in &all.trades {
        assert!(3 <= trade.seasons.len(), "{}", trade.id);
        for season in &trade.seasons {
            let known = all.seasons.iter().any(|it| it.id == *season);
            assert!(known, "{}: {season}", trade.id);
        }
    }
    for season in &all.seasons {
        let used = all.trades.iter().any(|it| it.seasons.contains(&season.id));
        assert!(used, "{} belongs to no trade", season.id);
        assert!((2..=6).contains(&season.weeks), "{}", season.id);
        assert!((30..=240).contains(&season.minutes), "{}", season.id);
    }
}

#[test]
fn former_names_belong_to_one_platform_each() {
    let all = catalogue();
    let mut seen = BTreeSet::new();
    for platform in &all.platforms {
        for name in &platform.former_names {
            let lower = name.to_lowercase();
            assert!(!lower.trim().is_empty() && seen.insert(lower), "{name}");
            assert_eq!(platform.status, PlatformStatus::Alive, "{name}");
        }
    }
    for name in ["twitter", "qype", "google places", "google my business"] {
        assert!(seen.contains(name), "{name}");
    }
}

/// Listings, maps and reviews are planned like any other platform: each entry is checked, reviews
/// are answered, and the places where a car stops can carry an offer.
#[test]
fn local_services_are_platforms_like_any_other() {
    let all = catalogue();
    let makes = |id: &str, format: &str| {
        let entry = all.platform(slug(id)).expect(id);
        entry.formats.iter().any(|it| it.format == slug(format))
    };
    for id in [
        "google-profile",
        "apple-maps",
        "openstreetmap",
        "navigation",
        "directories",
        "yelp",
        "tripadvisor",
    ] {
        assert!(makes(id, "listing-check"), "{id}: entry, hours and pin");
        assert!(all.platform(slug(id)).is_some_and(|entry| entry.local));
    }
    for id in ["google-profile", "yelp", "tripadvisor", "trustpilot"] {
        assert!(makes(id, "review-answer"), "{id}: reviews");
    }
    for id in ["google-profile", "apple-maps", "navigation"] {
        assert!(makes(id, "offer"), "{id}: an offer at the place");
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
