//! Where figures come from: studies, and assumptions where there is no study.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::plan::{AgeGroup, Slug};

/// A study or other source. Texts: `evidence-<id>` (what it found, with its figures, one or two
/// sentences), `evidence-<id>-source` (who, year, sample, population; corrections).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// Its name.
    pub id: Slug,
    /// Year of the field work; older than five years is marked old.
    pub year: i16,
    /// Address on the web.
    #[serde(default)]
    pub url: String,
}

impl Evidence {
    /// Years after which a study is marked as old.
    const OLD_YEARS: i16 = 5;

    /// Is it old in this year?
    pub const fn is_old(&self, year: i16) -> bool {
        Self::OLD_YEARS < year - self.year
    }
}

/// Assumptions that hold for every platform; all can be changed in the plan.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assumptions {
    /// Minutes a week for answers on a platform of the owner's own.
    pub own_care_minutes_per_week: u32,
    /// Minutes a week on a channel that is only watched.
    pub watch_minutes_per_week: u32,
    /// Minutes once to set up a platform of the owner's own.
    pub own_setup_minutes: u32,
    /// Minutes for a piece of the owner's own format.
    pub own_format_minutes: u32,
    /// Cost of an own hour, in cents, where nobody said otherwise.
    pub hourly_cost_cents: i64,
    /// What an hour of a freelancer or an agency costs, in cents.
    pub outside_hourly_cents: i64,
    /// Part of the minutes of a piece that stays with the firm when others make it: briefing and
    /// approval, per mille.
    pub coordination_per_mille: u16,
    /// How many weeks before its day a piece can sensibly be made.
    pub ahead_weeks: u8,
    /// Least money a month with which an ad is noticed, in cents.
    pub ads_cents_per_month: i64,
    /// Lowest legal hourly wage in Germany in cents, by year.
    pub minimum_wage_germany_cents: BTreeMap<i16, i64>,
    /// Sensible share of social media in the marketing budget, per mille, from–to.
    pub social_share_per_mille: (u16, u16),
    /// Results (inquiries, applications) for a published piece above which a target is doubtful,
    /// per mille; an assumption.
    pub most_results_per_piece_per_mille: u16,
    /// Followers a small firm has on average: evidence "swiss-profiles".
    pub usual_followers: u16,
    /// Share of the revenue that rules of thumb allow for marketing, per mille, from–to: evidence
    /// "advice-revenue".
    pub marketing_of_revenue_per_mille: (u16, u16),
    /// Reserve in per cent where nobody said otherwise.
    pub reserve_percent: u8,
    /// Share of people in Germany from 14 years who use social media weekly, in per mille
    /// (evidence `ard-zdf-weekly`).
    pub social_weekly_per_mille: u16,
    /// The same by age, in per mille, where it was published: nobody printed the figure for 30 to
    /// 49 (evidence `ard-zdf-age`).
    pub social_weekly_by_age: BTreeMap<AgeGroup, u16>,
}
