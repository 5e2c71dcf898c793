//! Are people of the age of the customers there?

use std::collections::BTreeSet;

use super::super::value::{ArgValue, Title};
use super::candidate::{Candidate, Ground, known, share, unknown};
use super::{Factor, FactorKind};
use crate::catalogue::{Assumptions, PlatformEntry};
use crate::plan::{AgeGroup, Choice as _, Slug};

/// An age group that the catalogue says is there, where nobody counted how many; assumption.
const NAMED: u32 = 800;
/// An age group that it does not name, while it names others: some are everywhere; assumption.
const OTHERS: u32 = 150;
/// The study that counted users by age.
const COUNTED_BY: &str = "ard-zdf-2024";

/// The mean over the audiences whose age is known, each the mean over its age groups. An age
/// group counts with the share of it that is there weekly, out of the share that is in social
/// media at all (of all people, where that was not published by age). Where nobody counted: 800 for a group that the
/// catalogue names, 150 for another. For a platform of the owner's own: the share of these
/// audiences that the plan says it reaches.
pub(super) fn factor(ground: &Ground<'_>, candidate: &Candidate<'_>) -> Factor {
    let audiences = || {
        let all = ground.plan.audiences.iter();
        all.filter(|audience| !audience.ages.is_empty())
    };
    if audiences().next().is_none() {
        return unknown(FactorKind::Ages, "fit-ages-why-open");
    }
    let Some(entry) = candidate.entry else {
        let named: Option<Vec<bool>> = audiences().map(|one| candidate.names(one)).collect();
        let unsaid = || unknown(FactorKind::Ages, "fit-ages-why-unsaid");
        return named.map_or_else(unsaid, |named| of_own(&named));
    };
    if entry.ages.is_empty() && entry.weekly_by_age.is_empty() {
        return unknown(FactorKind::Ages, "fit-ages-why-uncounted");
    }
    let assumptions = &ground.catalogue.assumptions;
    let each = audiences().map(|audience| {
        let ages = audience.ages.iter();
        mean(ages.map(|age| reached(entry, *age, assumptions)))
    });
    let per_mille = u16::try_from(mean(each)).unwrap_or(1000);
    let wanted: BTreeSet<AgeGroup> = audiences().flat_map(|a| a.ages.clone()).collect();
    let (reason, evidence) = reason(ground, entry, &wanted);
    Factor {
        evidence,
        ..known(FactorKind::Ages, per_mille, reason)
    }
}

/// How well an age group is reached, in per mille.
fn reached(entry: &PlatformEntry, age: AgeGroup, assumptions: &Assumptions) -> u32 {
    if let Some(weekly) = entry.weekly_by_age.get(&age) {
        let at_all = assumptions.social_weekly_by_age.get(&age).copied();
        let at_all = at_all.unwrap_or(assumptions.social_weekly_per_mille);
        return u32::from(share((*weekly).into(), at_all.into()).min(1000));
    }
    if entry.ages.contains(&age) {
        NAMED
    } else {
        OTHERS
    }
}

/// The age group of which most are there, if they were counted, with its study; else how many of
/// the groups that are wanted are there.
fn reason(
    ground: &Ground<'_>,
    entry: &PlatformEntry,
    wanted: &BTreeSet<AgeGroup>,
) -> (Title, Option<Slug>) {
    let counted = wanted.iter().filter_map(|age| {
        let weekly = entry.weekly_by_age.get(age)?;
        Some((*weekly, *age))
    });
    if let Some((weekly, age)) = counted.max_by_key(|(weekly, _)| *weekly) {
        let args = vec![
            ("age", ArgValue::Key(age.key().to_owned())),
            ("share", ArgValue::PerMille(weekly.into())),
        ];
        let key = "fit-ages-why-counted";
        let study = Slug::new(COUNTED_BY).filter(|id| ground.catalogue.evidence(*id).is_some());
        return (Title::Key { key, args }, study);
    }
    let there = wanted.iter().filter(|age| entry.ages.contains(age));
    (how_many(there.count(), wanted.len()), None)
}

fn how_many(there: usize, wanted: usize) -> Title {
    let number = |count| ArgValue::Number(i64::try_from(count).unwrap_or(i64::MAX));
    Title::Key {
        key: "fit-ages-why-named",
        args: vec![("reached", number(there)), ("count", number(wanted))],
    }
}

/// A platform of the owner's own reaches the audiences that the plan names for it.
fn of_own(named: &[bool]) -> Factor {
    let reached = named.iter().filter(|named| **named).count();
    let count = |count| u32::try_from(count).unwrap_or(u32::MAX);
    let args = vec![
        ("reached", ArgValue::Number(count(reached).into())),
        ("count", ArgValue::Number(count(named.len()).into())),
    ];
    let key = "fit-ages-why-own";
    let per_mille = share(count(reached), count(named.len()));
    known(FactorKind::Ages, per_mille, Title::Key { key, args })
}

/// The mean, rounded down; nothing for none.
fn mean(values: impl Iterator<Item = u32>) -> u32 {
    let (sum, count) = values.fold((0, 0), |(sum, count), value| (sum + value, count + 1));
    sum / count.max(1)
}
