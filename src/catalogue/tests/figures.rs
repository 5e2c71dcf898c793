//! Figures of the catalogue are in their range, and those of studies are the ones that were printed.

use std::collections::BTreeMap;

use super::super::*;
use super::slug;
use crate::plan::{AgeGroup, Period};

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

#[test]
fn rhythms_grow_with_the_time_there_is() {
    for platform in &catalogue().platforms {
        for made in &platform.formats {
            let name = format!("{} {}", platform.id, made.format);
            if let Some(more) = made.more {
                assert!(made.times < more, "{name}");
            }
            if let Some((least, most)) = made.advised {
                assert!(0 < least && least <= most, "{name}");
                assert!(made.times <= most, "{name}: more than anybody advises");
                assert!(made.more.is_none_or(|more| more <= most), "{name}");
            }
        }
        let mut formats: Vec<_> = platform.formats.iter().map(|it| it.format).collect();
        formats.sort_unstable();
        assert!(formats.is_sorted_by(|a, b| a < b), "{}: twice", platform.id);
    }
}

/// Platform, format, times, more and published range, in posts per week or, for long videos, per
/// month.
#[test]
fn rhythms_are_the_low_end_of_what_is_published() {
    let all = catalogue();
    for (platform, format, times, more, advised) in [
        ("instagram", "post", 2, 4, Some((2, 7))),
        ("instagram", "story", 3, 7, Some((14, 49))),
        ("instagram", "short-video", 1, 3, Some((1, 5))),
        ("facebook", "post", 2, 4, Some((3, 14))),
        ("linkedin", "post", 1, 3, Some((1, 5))),
        ("tiktok", "short-video", 2, 4, Some((3, 28))),
        ("youtube", "short-video", 1, 3, Some((2, 5))),
        ("x", "short-text", 3, 7, Some((2, 35))),
        ("pinterest", "pin", 3, 7, Some((5, 35))),
        ("google-profile", "profile-post", 1, 2, None),
    ] {
        let entry = all.platform(slug(platform)).expect(platform);
        let made = (entry.formats.iter()).find(|it| it.format == slug(format));
        let made = made.expect(format);
        let found = (made.times, made.per, made.more, made.advised);
        assert_eq!(
            found,
            (times, Period::Week, Some(more), advised),
            "{platform}"
        );
    }
    let youtube = all.platform(slug("youtube")).expect("youtube");
    let long = youtube.formats.first().expect("long video");
    assert_eq!(
        (long.times, long.per, long.more),
        (1, Period::Month, Some(4))
    );
}

#[test]
fn only_counted_shares_are_given() {
    let all = catalogue();
    let shares: BTreeMap<&str, &PlatformEntry> = (all.platforms.iter())
        .filter(|it| it.weekly_per_mille.is_some() || !it.weekly_by_age.is_empty())
        .map(|it| (it.id.as_str(), it))
        .collect();
    let names: Vec<_> = shares.keys().copied().collect();
    assert_eq!(names, ["facebook", "instagram", "snapchat", "tiktok"]);
    for (name, entry) in shares {
        let everybody = entry.weekly_per_mille.expect("share of everybody");
        for (age, share) in &entry.weekly_by_age {
            assert!(everybody < *share && *share <= 1000, "{name} {age:?}");
            assert!(entry.ages.contains(age), "{name} reaches {age:?} well");
            assert_ne!(*age, AgeGroup::Under14, "the study begins at 14");
        }
        assert!(entry.evidence.contains(&slug("ard-zdf-2024")), "{name}");
    }
}

#[test]
fn what_platforms_cost_is_small_change() {
    for entry in &catalogue().platforms {
        let cents = entry.cents_per_month;
        assert!((0..=10_000).contains(&cents), "{}: {cents}", entry.id);
        let gone = entry.status != PlatformStatus::Alive;
        assert!(!(gone && (entry.ads || 0 < cents)), "{} is gone", entry.id);
    }
}
