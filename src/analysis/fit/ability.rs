//! Can the team make what is shown there?

use std::collections::BTreeSet;

use super::super::value::{ArgValue, Title};
use super::candidate::{Candidate, Ground, known, unknown};
use super::{Factor, FactorKind};
use crate::plan::{Choice as _, Level, Relation, Skill};

/// The mean over the skills that the formats ask for, each with the best level among the firm's own
/// people: not yet 100, well enough 750, very well 1000. Skills about which nobody said anything
/// are left out, and so are formats that others are paid for.
pub(super) fn factor(ground: &Ground<'_>, candidate: &Candidate<'_>) -> Factor {
    if candidate.made_outside {
        let reason = Title::plain("fit-ability-why-outside");
        return known(FactorKind::Ability, 1000, reason);
    }
    let formats = candidate.active.formats.iter();
    let skills: BTreeSet<Skill> = formats
        .filter_map(|format| Some(ground.catalogue.format(format.format?)?.skill))
        .collect();
    if skills.is_empty() {
        return unknown(FactorKind::Ability, "fit-ability-why-formats");
    }
    let levels = || skills.iter().filter_map(|skill| best(ground, *skill));
    let said = levels().count();
    if said == 0 {
        return unknown(FactorKind::Ability, "fit-ability-why-open");
    }
    let sum: usize = levels().map(worth).sum();
    let per_mille = u16::try_from(sum / said).unwrap_or(1000);
    let missing = skills
        .iter()
        .find(|s| best(ground, **s) == Some(Level::Low));
    let reason = if let Some(skill) = missing {
        let skill = ArgValue::Key(skill.key().to_owned());
        Title::with("fit-ability-why-low", "skill", skill)
    } else if said < skills.len() {
        Title::plain("fit-ability-why-partly")
    } else {
        Title::plain("fit-ability-why-good")
    };
    known(FactorKind::Ability, per_mille, reason)
}

/// The best level of a skill among the firm's own people; `None` where nobody said.
fn best(ground: &Ground<'_>, skill: Skill) -> Option<Level> {
    let people = ground.plan.team.people.iter();
    let own = people.filter(|person| !person.relation.is_some_and(Relation::is_external));
    own.filter_map(|person| person.skills.get(&skill))
        .max()
        .copied()
}

const fn worth(level: Level) -> usize {
    match level {
        Level::Low => 100,
        Level::Good => 750,
        Level::Strong => 1000,
    }
}
