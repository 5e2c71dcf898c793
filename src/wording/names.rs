//! Names of the items that others refer to, never empty, to choose from and to print.

use crate::lang::Lang;
use crate::plan::{AudienceId, ChannelId, GoalId, IsId, LocationId, PersonId, PillarId, Plan};

use super::platform;

/// The names of everything that can be referred to, in the order of the plan. Computed once per
/// change of the plan or the language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// People.
    pub people: Vec<(PersonId, String)>,
    /// Goals.
    pub goals: Vec<(GoalId, String)>,
    /// Audiences.
    pub audiences: Vec<(AudienceId, String)>,
    /// Channels.
    pub channels: Vec<(ChannelId, String)>,
    /// Locations.
    pub locations: Vec<(LocationId, String)>,
    /// Content pillars.
    pub pillars: Vec<(PillarId, String)>,
}

impl Names {
    /// The names of a plan's items; an item without a name is called "New goal" and the like.
    pub fn of(plan: &Plan, lang: &Lang) -> Self {
        let named = |name: &str, untitled: &str| {
            let name = if name.trim().is_empty() {
                lang.text(untitled)
            } else {
                name
            };
            name.to_owned()
        };
        let business = &plan.business;
        Self {
            people: plan
                .team
                .people
                .iter()
                .map(|p| (p.id, named(&p.name, "person-untitled")))
                .collect(),
            goals: plan
                .goals
                .iter()
                .map(|g| (g.id, named(&g.title, "goal-untitled")))
                .collect(),
            audiences: plan
                .audiences
                .iter()
                .map(|a| (a.id, named(&a.name, "audience-untitled")))
                .collect(),
            channels: plan
                .channels
                .iter()
                .map(|c| (c.id, platform(lang, &c.platform)))
                .collect(),
            locations: business
                .locations
                .iter()
                .map(|l| (l.id, named(&l.name, "location-untitled")))
                .collect(),
            pillars: plan
                .content
                .pillars
                .iter()
                .map(|p| (p.id, named(&p.title, "pillar-untitled")))
                .collect(),
        }
    }

    /// The name of one item; a dash where it refers to nothing.
    pub fn one<Id: IsId>(options: &[(Id, String)], id: Option<Id>) -> &str {
        let found = id.and_then(|id| options.iter().find(|(other, _)| *other == id));
        found.map_or("–", |(_, name)| name)
    }

    /// The names of several items, with commas; a dash for none.
    pub fn many<Id: IsId>(options: &[(Id, String)], ids: &[Id]) -> String {
        let names: Vec<&str> = ids.iter().map(|id| Self::one(options, Some(*id))).collect();
        if names.is_empty() {
            "–".to_owned()
        } else {
            names.join(", ")
        }
    }
}
