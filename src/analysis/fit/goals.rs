//! Does a platform serve the goals?

use super::super::value::{ArgValue, Title};
use super::candidate::{Candidate, Ground, known, share, unknown};
use super::{Factor, FactorKind};
use crate::catalogue::Catalogue;
use crate::plan::{Goal, Hardness, Priority};

/// The share of the goals that it serves, by their weight: a hard goal weighs 3, a soft one 2; a
/// main goal double. Goals of which nobody can say are left out.
pub(super) fn factor(ground: &Ground<'_>, candidate: &Candidate<'_>) -> Factor {
    let goals = || ground.plan.goals.iter().filter(|goal| goal.is_meant());
    if goals().next().is_none() {
        return unknown(FactorKind::Goals, "fit-goals-why-open");
    }
    let (mut served, mut all) = (0, 0);
    let (mut served_weight, mut all_weight) = (0, 0);
    for goal in goals() {
        let Some(is_served) = candidate.serves(goal) else {
            continue;
        };
        let weight = weight(goal, ground.catalogue);
        all += 1;
        all_weight += weight;
        if is_served {
            served += 1;
            served_weight += weight;
        }
    }
    if all == 0 {
        return unknown(FactorKind::Goals, "fit-goals-why-unsaid");
    }
    let args = vec![
        ("served", ArgValue::Number(served)),
        ("count", ArgValue::Number(all)),
    ];
    let key = "fit-goals-why-served";
    let reason = Title::Key { key, args };
    known(FactorKind::Goals, share(served_weight, all_weight), reason)
}

fn weight(goal: &Goal, catalogue: &Catalogue) -> u32 {
    let of_kind = || Some(catalogue.goal_kind(goal.kind?)?.hardness);
    let hardness = match goal.hardness.or_else(of_kind) {
        Some(Hardness::Hard) => 3,
        Some(Hardness::Soft) | None => 2,
    };
    let priority = match goal.priority {
        Some(Priority::Main) => 2,
        Some(Priority::Secondary) | None => 1,
    };
    hardness * priority
}
