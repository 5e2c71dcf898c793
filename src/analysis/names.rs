//! Names of the plan's items, for pickers and sentences.

use crate::plan::{AudienceId, ChannelId, GoalId, LocationId, PersonId, PillarId, Plan, Platform};

/// The items of a plan that others refer to, with their names, in the order of the plan.
/// A name that has not been typed yet is empty; whoever shows it finds a word for that.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// The people.
    pub people: Vec<(PersonId, String)>,
    /// The goals.
    pub goals: Vec<(GoalId, String)>,
    /// The audiences.
    pub audiences: Vec<(AudienceId, String)>,
    /// The channels. The name of a listed platform is a language text.
    pub channels: Vec<(ChannelId, Platform)>,
    /// The locations.
    pub locations: Vec<(LocationId, String)>,
    /// The content pillars.
    pub pillars: Vec<(PillarId, String)>,
}

fn name_of<Id: Eq + Copy>(names: &[(Id, String)], id: Id) -> &str {
    names
        .iter()
        .find(|(other, _)| *other == id)
        .map_or("", |(_, name)| name)
}

impl Names {
    /// The names of a plan's items.
    pub fn of(plan: &Plan) -> Self {
        Self {
            people: (plan.team.people.iter())
                .map(|person| (person.id, person.name.clone()))
                .collect(),
            goals: (plan.goals.iter())
                .map(|goal| (goal.id, goal.title.clone()))
                .collect(),
            audiences: (plan.audiences.iter())
                .map(|audience| (audience.id, audience.name.clone()))
                .collect(),
            channels: (plan.channels.iter())
                .map(|channel| (channel.id, channel.platform.clone()))
                .collect(),
            locations: (plan.business.locations.iter())
                .map(|location| (location.id, location.name.clone()))
                .collect(),
            pillars: (plan.content.pillars.iter())
                .map(|pillar| (pillar.id, pillar.title.clone()))
                .collect(),
        }
    }

    /// The name of a person; empty if there is none.
    pub fn person(&self, id: PersonId) -> &str {
        name_of(&self.people, id)
    }

    /// The title of a goal; empty if there is none.
    pub fn goal(&self, id: GoalId) -> &str {
        name_of(&self.goals, id)
    }

    /// The name of an audience; empty if there is none.
    pub fn audience(&self, id: AudienceId) -> &str {
        name_of(&self.audiences, id)
    }

    /// The name of a location; empty if there is none.
    pub fn location(&self, id: LocationId) -> &str {
        name_of(&self.locations, id)
    }

    /// The title of a content pillar; empty if there is none.
    pub fn pillar(&self, id: PillarId) -> &str {
        name_of(&self.pillars, id)
    }

    /// The platform of a channel; `None` if there is no such channel.
    pub fn channel(&self, id: ChannelId) -> Option<&Platform> {
        let found = self.channels.iter().find(|(other, _)| *other == id);
        found.map(|(_, platform)| platform)
    }
}
