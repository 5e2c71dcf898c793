//! The factors and their weighted mean.

use std::cmp::Reverse;

use super::{Fit, Fits, alive, reaches};
use crate::catalogue::{Catalogue, PlatformEntry};
use crate::plan::{Goal, Plan, Platform};

/// Does a platform serve a goal well?
fn serves(entry: &PlatformEntry, goal: &Goal) -> bool {
    goal.is_meant() && goal.kind.is_some_and(|kind| entry.goals.contains(&kind))
}

/// Computes how well platforms fit.
pub(super) fn fits(plan: &Plan, catalogue: &Catalogue, _free_minutes: Option<u32>) -> Fits {
    let mut fits: Vec<Fit> = alive(catalogue)
        .map(|entry| {
            let goals = plan.goals.iter().filter(|goal| serves(entry, goal));
            let audiences = plan.audiences.iter().filter(|a| reaches(entry, a));
            let platform = Platform::Listed(entry.id);
            let channel = plan.channels.iter().find(|c| c.platform == platform);
            let goals: Vec<_> = goals.map(|goal| goal.id).collect();
            let audiences: Vec<_> = audiences.map(|audience| audience.id).collect();
            let served = u16::try_from(goals.len() + audiences.len()).unwrap_or(u16::MAX);
            Fit {
                platform,
                factors: Vec::new(),
                computed: Some(served.saturating_mul(200).min(1000)),
                overruled: channel.and_then(|channel| channel.judgement.fits),
                goals,
                audiences,
            }
        })
        .collect();
    fits.sort_by_key(|fit| Reverse(fit.per_mille()));
    Fits(fits)
}
