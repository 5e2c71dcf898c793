//! Ids in a plan that was just read: each item has one, and no two of a list share it.

use std::collections::BTreeSet;

use crate::plan::{IsId as _, Item, Plan, Rhythm};

use super::problem::Problem;

/// Gives an id to items that have none, as after adding one by hand, and refuses a list in
/// which two items share one, because a reference to it could mean either.
pub(super) fn settle(plan: &mut Plan) -> Result<(), Problem> {
    list("locations", &mut plan.business.locations)?;
    list("goals", &mut plan.goals)?;
    list("audiences", &mut plan.audiences)?;
    list("competitors", &mut plan.competitors)?;
    list("pillars", &mut plan.content.pillars)?;
    list("lines", &mut plan.budget.lines)?;
    list("rules", &mut plan.rules.rules)?;
    list("risks", &mut plan.risks)?;
    list("activities", &mut plan.rollout.activities)?;
    list("milestones", &mut plan.rollout.milestones)?;
    list("checkpoints", &mut plan.rollout.checkpoints)?;
    list("readings", &mut plan.measuring.readings)?;
    list("reviews", &mut plan.measuring.reviews)?;
    list("alternatives", &mut plan.alternatives)?;
    list("questions", &mut plan.questions)?;
    channels(plan)?;
    team(plan)
}

fn channels(plan: &mut Plan) -> Result<(), Problem> {
    list("channels", &mut plan.channels)?;
    for channel in &mut plan.channels {
        list("presences", &mut channel.presences)?;
        list("formats", &mut channel.formats)?;
        for format in &mut channel.formats {
            seasons(&mut format.rhythm)?;
        }
    }
    Ok(())
}

fn team(plan: &mut Plan) -> Result<(), Problem> {
    list("people", &mut plan.team.people)?;
    for person in &mut plan.team.people {
        list("trainings", &mut person.trainings)?;
        list("absences", &mut person.absences)?;
    }
    list("duties", &mut plan.team.duties)?;
    for duty in &mut plan.team.duties {
        seasons(&mut duty.rhythm)?;
    }
    Ok(())
}

fn seasons(rhythm: &mut Rhythm) -> Result<(), Problem> {
    list("seasons", &mut rhythm.seasons)
}

fn list<T: Item>(name: &'static str, items: &mut [T]) -> Result<(), Problem> {
    let mut seen = BTreeSet::new();
    for item in items {
        if item.id().slug().is_empty() {
            *item = item.copy();
        } else if !seen.insert(item.id()) {
            return Err(Problem::DuplicateId {
                list: name,
                id: item.id().slug(),
            });
        }
    }
    Ok(())
}
