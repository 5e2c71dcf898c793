//! A plan in which every list is filled, to be printed by tests.

mod channels;
mod firm;
mod money;
mod people;
mod work;

use jiff::civil::{Date, date};

use crate::plan::{Plan, Slug};

/// The day on which the tests print.
pub(super) const TODAY: Date = date(2026, 11, 21);

/// A name of sixty characters, the longest that should still look well.
pub(super) const LONG_NAME: &str = "Elisabeth Christina Freifrau von und zu Oberhollabrunn-Huber";

/// A slug that is known to be one.
pub(super) fn slug(text: &str) -> Slug {
    Slug::new(text).unwrap()
}

/// A bakery that has thought about everything.
pub(super) fn full_plan() -> Plan {
    let mut plan = Plan::default();
    firm::fill(&mut plan);
    work::fill(&mut plan);
    plan
}

/// The names of everything in a plan that must be found on paper.
pub(super) fn names_in(plan: &Plan) -> Vec<&str> {
    let business = &plan.business;
    let mut names = vec![business.name.as_str(), &business.owner, &business.adviser];
    names.extend(business.locations.iter().map(|one| one.name.as_str()));
    names.extend(plan.goals.iter().map(|one| one.title.as_str()));
    names.extend(plan.audiences.iter().map(|one| one.name.as_str()));
    names.extend(plan.competitors.iter().map(|one| one.name.as_str()));
    names.extend(plan.content.pillars.iter().map(|one| one.title.as_str()));
    names.extend(plan.team.people.iter().map(|one| one.name.as_str()));
    names.extend(plan.team.duties.iter().map(|one| one.title.as_str()));
    names.extend(plan.budget.lines.iter().map(|one| one.title.as_str()));
    names.extend(plan.risks.iter().map(|one| one.title.as_str()));
    names.extend(plan.rollout.activities.iter().map(|one| one.title.as_str()));
    names.extend(plan.rollout.milestones.iter().map(|one| one.title.as_str()));
    names.extend(plan.questions.iter().map(|one| one.question.as_str()));
    names.extend(plan.alternatives.iter().map(|one| one.title.as_str()));
    for channel in &plan.channels {
        names.extend(channel.presences.iter().map(|one| one.name.as_str()));
    }
    for person in &plan.team.people {
        names.extend(person.trainings.iter().map(|one| one.topic.as_str()));
        names.extend(person.absences.iter().map(|one| one.reason.as_str()));
    }
    names
}

/// All notes begin with this word and end with the id of their item, so that none is missed.
pub(super) fn note(id: impl crate::plan::IsId) -> String {
    format!("Anmerkung {}", id.slug())
}
