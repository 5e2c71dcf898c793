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
    /// Goals, those included that are deliberately none, because others may refer to them.
    pub goals: Vec<(GoalId, String)>,
    /// Goals that are deliberately none: not to be chosen.
    pub not_goals: Vec<GoalId>,
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
            not_goals: (plan.goals.iter().filter(|goal| !goal.is_meant()))
                .map(|goal| goal.id)
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

    /// The goals to choose from: those that are meant as goals, and what is chosen already, so that
    /// it can be taken back.
    pub fn goals_to_choose(&self, chosen: &[GoalId]) -> Vec<(GoalId, String)> {
        let offered = |goal: &GoalId| chosen.contains(goal) || !self.not_goals.contains(goal);
        (self.goals.iter().filter(|(goal, _)| offered(goal)))
            .cloned()
            .collect()
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::{Language, Region};
    use crate::plan::{Direction, Goal, Item as _};

    #[test]
    fn what_is_deliberately_no_goal_is_not_offered_but_can_be_taken_back() {
        let goal = Goal::fresh();
        let none = Goal {
            direction: Some(Direction::NotAGoal),
            ..Goal::fresh()
        };
        let (yes, no) = (goal.id, none.id);
        let plan = Plan {
            goals: vec![goal, none],
            ..Plan::default()
        };
        let names = Names::of(&plan, &Lang::new(Language::English, Region::Germany));
        let offered = |chosen: &[GoalId]| -> Vec<GoalId> {
            let goals = names.goals_to_choose(chosen);
            goals.into_iter().map(|(id, _)| id).collect()
        };
        assert_eq!(offered(&[]), [yes]);
        assert_eq!(offered(&[no]), [yes, no]);
        assert_eq!(names.goals.len(), 2);
    }
}
