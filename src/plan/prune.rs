//! References to items that are no longer there.

use std::collections::BTreeSet;

use super::{ActivityId, Item, PersonId, Plan, RoleOf, RuleState, Scope};

fn ids<T: Item>(items: &[T]) -> BTreeSet<T::Id> {
    items.iter().map(Item::id).collect()
}

/// Empties a reference whose item is gone.
fn keep<Id: Ord>(reference: &mut Option<Id>, known: &BTreeSet<Id>) {
    if reference.as_ref().is_some_and(|id| !known.contains(id)) {
        *reference = None;
    }
}

fn keep_roles(roles: &mut [RoleOf], people: &BTreeSet<PersonId>) {
    for role in roles {
        keep(&mut role.person, people);
    }
}

impl Plan {
    /// Drops references to items that were removed: the channel stays, without the person who
    /// left. Called after each edit, so that removing an item is one undo step with all that
    /// hung on it.
    pub fn prune(&mut self) {
        self.prune_people();
        self.prune_channels();
        self.prune_others();
        self.prune_dependencies();
    }

    /// Nothing follows on an activity of the owner's that is gone. A generated one may come back.
    fn prune_dependencies(&mut self) {
        let rollout = &mut self.rollout;
        let own = rollout.activities.iter();
        let own: BTreeSet<String> = own.map(|own| own.id.key()).collect();
        let is_there = |key: &String| !key.starts_with(ActivityId::KEY) || own.contains(key);
        for activity in &mut rollout.activities {
            activity.after.retain(is_there);
        }
        for change in rollout.changes.values_mut() {
            change.after.retain(is_there);
        }
    }

    fn prune_people(&mut self) {
        let people = ids(&self.team.people);
        for channel in &mut self.channels {
            keep_roles(&mut channel.roles, &people);
            for format in &mut channel.formats {
                keep(&mut format.person, &people);
            }
        }
        for duty in &mut self.team.duties {
            keep_roles(&mut duty.roles, &people);
        }
        for answer in self.readiness.answers.values_mut() {
            keep(&mut answer.person, &people);
        }
        for check in self.rules.law.values_mut() {
            keep(&mut check.person, &people);
        }
        for rule in &mut self.rules.rules {
            if let RuleState::ToWrite { person, .. } = &mut rule.state {
                keep(person, &people);
            }
        }
        for risk in &mut self.risks {
            keep(&mut risk.person, &people);
        }
        for activity in &mut self.rollout.activities {
            keep(&mut activity.person, &people);
        }
        for change in self.rollout.changes.values_mut() {
            keep(&mut change.person, &people);
        }
        for question in &mut self.questions {
            keep(&mut question.person, &people);
        }
    }

    fn prune_channels(&mut self) {
        let channels = ids(&self.channels);
        for competitor in &mut self.competitors {
            competitor.channels.retain(|id| channels.contains(id));
        }
        for person in &mut self.team.people {
            for training in &mut person.trainings {
                keep(&mut training.channel, &channels);
            }
        }
        for line in &mut self.budget.lines {
            keep(&mut line.channel, &channels);
        }
        for rule in &mut self.rules.rules {
            rule.channels.retain(|id| channels.contains(id));
        }
        for activity in &mut self.rollout.activities {
            keep(&mut activity.channel, &channels);
        }
    }

    fn prune_others(&mut self) {
        let goals = ids(&self.goals);
        let audiences = ids(&self.audiences);
        let locations = ids(&self.business.locations);
        let pillars = ids(&self.content.pillars);
        for goal in &mut self.goals {
            goal.audiences.retain(|id| audiences.contains(id));
            if matches!(&goal.scope, Scope::Location(id) if !locations.contains(id)) {
                goal.scope = Scope::Whole;
            }
        }
        for audience in &mut self.audiences {
            keep(&mut audience.location, &locations);
        }
        for channel in &mut self.channels {
            channel.goals.retain(|id| goals.contains(id));
            channel.audiences.retain(|id| audiences.contains(id));
            for presence in &mut channel.presences {
                keep(&mut presence.location, &locations);
            }
            for format in &mut channel.formats {
                format.pillars.retain(|id| pillars.contains(id));
            }
        }
        for pillar in &mut self.content.pillars {
            pillar.audiences.retain(|id| audiences.contains(id));
            pillar.goals.retain(|id| goals.contains(id));
        }
        for checkpoint in &mut self.rollout.checkpoints {
            keep(&mut checkpoint.goal, &goals);
        }
        self.measuring
            .readings
            .retain(|r| r.goal.is_none_or(|id| goals.contains(&id)));
    }
}

#[cfg(test)]
mod tests {
    use crate::plan::{Channel, Goal, Item as _, Person, Plan, Role, RoleOf};

    #[test]
    fn a_channel_stays_when_its_owner_leaves() {
        let (anna, goal) = (Person::fresh(), Goal::fresh());
        let role = RoleOf {
            role: Some(Role::Accountable),
            person: Some(anna.id),
        };
        let channel = Channel {
            roles: vec![role],
            goals: vec![goal.id],
            ..Channel::fresh()
        };
        let mut plan = Plan {
            channels: vec![channel],
            goals: vec![goal],
            ..Plan::default()
        };
        plan.team.people.push(anna);
        let before = plan.clone();
        plan.prune();
        assert_eq!(plan, before, "nothing is lost while everything is there");
        plan.team.people.clear();
        plan.goals.clear();
        plan.prune();
        assert_eq!(plan.channels[0].person(Role::Accountable), None);
        assert_eq!(plan.channels[0].roles.len(), 1);
        assert!(plan.channels[0].goals.is_empty());
    }
}
