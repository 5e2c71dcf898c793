//! A small catalogue.

use std::collections::BTreeMap;

use super::slug;
use crate::catalogue::{
    Assumptions, Catalogue, DefaultFormat, DoubtEntry, Evidence, FormatEntry, GoalKind,
    HolidayRule, Holidays, LawEntry, PlatformEntry, PlatformKind, PlatformStatus, ReadinessEntry,
    RuleEntry, SeasonEntry, TradeEntry,
};
use crate::plan::{AgeGroup, Country, Hardness, Period, Skill};

fn platform(id: &str, status: PlatformStatus) -> PlatformEntry {
    PlatformEntry {
        id: slug(id),
        kind: PlatformKind::Network,
        status,
        private: true,
        firms: false,
        local: true,
        recruiting: false,
        trades: Vec::new(),
        ages: Vec::new(),
        weekly_per_mille: None,
        weekly_by_age: BTreeMap::new(),
        ads: false,
        cents_per_month: 0,
        former_names: vec![format!("Old {id}")],
        text_limit: None,
        formats: vec![
            DefaultFormat {
                format: slug("post"),
                times: 2,
                per: Period::Week,
                more: None,
                advised: Some((2, 5)),
            },
            DefaultFormat {
                format: slug("reel"),
                times: 0,
                per: Period::Week,
                more: None,
                advised: None,
            },
        ],
        goals: vec![slug("customers"), slug("community")],
        care_minutes_per_week: 30,
        setup_minutes: 180,
        evidence: Vec::new(),
    }
}

/// Instagram and Facebook, each with 30 minutes of care and 180 of setting up; one platform that
/// is closed. A post takes 30 minutes, a reel 120, a story 9. Bakeries have
/// two seasons, each with 90 minutes in three weeks.
pub(in crate::analysis) fn catalogue() -> Catalogue {
    let season = |id, begins| SeasonEntry {
        id: slug(id),
        begins,
        weeks: 3,
        minutes: 90,
    };
    let study = |id| Evidence {
        id: slug(id),
        year: 2012,
        url: String::new(),
    };
    Catalogue {
        platforms: vec![
            platform("instagram", PlatformStatus::Alive),
            platform("facebook", PlatformStatus::Alive),
            PlatformEntry {
                kind: PlatformKind::Local,
                ..platform("google-profile", PlatformStatus::Alive)
            },
            platform("old-net", PlatformStatus::Closed(Some(slug("facebook")))),
        ],
        goal_kinds: goal_kinds(),
        formulas: Vec::new(),
        formats: formats(),
        rules: rules(),
        laws: laws(),
        readiness: ["time", "attitude"]
            .map(|id| ReadinessEntry {
                id: slug(id),
                evidence: vec![slug("amex-use")],
            })
            .into(),
        doubts: vec![DoubtEntry {
            id: slug("not-there"),
            evidence: Vec::new(),
        }],
        risks: Vec::new(),
        duties: Vec::new(),
        trades: vec![TradeEntry {
            id: slug("bakery"),
            seasons: vec![slug("advent-baking"), slug("carnival-baking")],
            short_path: None,
        }],
        seasons: vec![
            season("carnival-baking", HolidayRule::Easter(-20)),
            season("advent-baking", HolidayRule::Fixed(12, 24)),
        ],
        holidays: Holidays::default(),
        evidence: vec![
            study("amex-use"),
            study("amex-customers"),
            study("amex-community"),
        ],
        assumptions: assumptions(),
    }
}

fn goal_kinds() -> Vec<GoalKind> {
    let kind = |id, hardness, lower_is_better| GoalKind {
        id: slug(id),
        hardness,
        lower_is_better,
        formula: None,
        formulas: Vec::new(),
        evidence: Vec::new(),
    };
    vec![
        kind("customers", Hardness::Hard, false),
        kind("service", Hardness::Hard, true),
        kind("community", Hardness::Soft, false),
        kind("awareness", Hardness::Soft, false),
    ]
}

fn formats() -> Vec<FormatEntry> {
    let format = |id, skill, minutes| FormatEntry {
        id: slug(id),
        skill,
        minutes,
        evidence: Vec::new(),
    };
    vec![
        format("post", Skill::Photo, 30),
        format("reel", Skill::Video, 120),
        format("story", Skill::Photo, 9),
    ]
}

fn assumptions() -> Assumptions {
    Assumptions {
        own_care_minutes_per_week: 20,
        watch_minutes_per_week: 10,
        own_setup_minutes: 120,
        own_format_minutes: 60,
        hourly_cost_cents: 3500,
        outside_hourly_cents: 7000,
        coordination_per_mille: 250,
        ahead_weeks: 3,
        ads_cents_per_month: 10000,
        minimum_wage_germany_cents: [(2026, 1390), (2027, 1460)].into(),
        social_share_per_mille: (210, 300),
        most_results_per_piece_per_mille: 500,
        usual_followers: 1438,
        marketing_of_revenue_per_mille: (10, 100),
        reserve_percent: 10,
        social_weekly_per_mille: 630,
        social_weekly_by_age: [
            (AgeGroup::From14, 910),
            (AgeGroup::From50, 530),
            (AgeGroup::From70, 290),
        ]
        .into(),
    }
}

fn rules() -> Vec<RuleEntry> {
    vec![
        RuleEntry {
            id: slug("confidentiality"),
            mandatory: true,
        },
        RuleEntry {
            id: slug("style"),
            mandatory: false,
        },
    ]
}

fn laws() -> Vec<LawEntry> {
    vec![
        LawEntry {
            id: slug("imprint-de"),
            countries: vec![Country::Germany],
        },
        LawEntry {
            id: slug("imprint-at"),
            countries: vec![Country::Austria],
        },
        LawEntry {
            id: slug("image-rights"),
            countries: vec![Country::Germany],
        },
    ]
}
