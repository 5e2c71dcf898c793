//! All factors together: the weighted mean, what is capped, and the order.

use std::cmp::Reverse;

use super::candidate::{Candidate, Ground};
use super::{
    Factor, FactorKind, Fit, Fits, ability, ages, alive, customers, effort, goals, near, reaches,
};
use crate::plan::{Audience, Platform};

/// How well a platform can fit at most that is made for none of the customers.
const FOR_OTHERS: u16 = 300;
/// How well a platform can fit at most that is made for less than half of the customers.
const FOR_FEW: u16 = 600;

/// Computes how well platforms fit.
pub(super) fn fits(ground: &Ground<'_>) -> Fits {
    let mut fits: Vec<Fit> = alive(ground.catalogue)
        .map(|entry| fit(ground, &Candidate::listed(ground, entry)))
        .collect();
    for channel in &ground.plan.channels {
        let is_own = matches!(channel.platform, Platform::Own(_));
        if is_own && fits.iter().all(|fit| fit.platform != channel.platform) {
            fits.push(fit(ground, &Candidate::own(ground, channel)));
        }
    }
    fits.sort_by_key(|fit| Reverse(fit.per_mille()));
    Fits(fits)
}

fn fit(ground: &Ground<'_>, candidate: &Candidate<'_>) -> Fit {
    let factors: Vec<Factor> = FactorKind::ALL
        .into_iter()
        .map(|kind| factor(kind, ground, candidate))
        .collect();
    let goals = ground.plan.goals.iter().filter(|goal| goal.is_meant());
    let served = goals.filter(|goal| candidate.serves(goal) == Some(true));
    let reached = |audience: &&Audience| match candidate.entry {
        Some(entry) => reaches(entry, audience),
        None => candidate.names(audience) == Some(true),
    };
    let audiences = ground.plan.audiences.iter().filter(reached);
    let judged = candidate.channel.and_then(|channel| channel.judgement.fits);
    Fit {
        platform: candidate.platform.clone(),
        computed: computed(&factors),
        overruled: judged,
        goals: served.map(|goal| goal.id).collect(),
        audiences: audiences.map(|audience| audience.id).collect(),
        factors,
    }
}

fn factor(kind: FactorKind, ground: &Ground<'_>, candidate: &Candidate<'_>) -> Factor {
    match kind {
        FactorKind::Goals => goals::factor(ground, candidate),
        FactorKind::Ages => ages::factor(ground, candidate),
        FactorKind::Customers => customers::factor(ground, candidate),
        FactorKind::Near => near::factor(ground, candidate),
        FactorKind::Ability => ability::factor(ground, candidate),
        FactorKind::Effort => effort::factor(ground, candidate),
    }
}

/// The mean of the known factors by their weight, rounded down, and not more than what the
/// customers allow.
pub(super) fn computed(factors: &[Factor]) -> Option<u16> {
    let (mut sum, mut weights, mut most) = (0, 0, 1000);
    for factor in factors {
        let Some(per_mille) = factor.per_mille else {
            continue;
        };
        sum += u32::from(per_mille) * factor.kind.weight();
        weights += factor.kind.weight();
        if factor.kind == FactorKind::Customers {
            most = match per_mille {
                0 => FOR_OTHERS,
                1..500 => FOR_FEW,
                _ => 1000,
            };
        }
    }
    let mean = sum.checked_div(weights)?;
    Some(u16::try_from(mean).unwrap_or(1000).min(most))
}
