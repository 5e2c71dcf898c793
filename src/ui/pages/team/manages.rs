//! Who manages the channels, compared with other firms.

use std::collections::BTreeSet;

use crate::plan::{HoursBasis, Person, Plan, Relation, Role, find};

/// The sentence about who manages the channels, by the classes of the `GetApp` survey (250 small
/// and medium firms in Germany, about 2022/23): a marketing team 25 %, the management 20 %, a team
/// with other tasks 19 %, one person with other tasks 13 %. Managing is taken to mean being
/// accountable for a channel in use, and marketing to mean that the hours are the whole job.
/// `None` while nobody is accountable, and for agencies and freelancers, which have no class.
pub(super) fn sentence(plan: &Plan) -> Option<&'static str> {
    let active = (plan.channels.iter()).filter(|channel| channel.decision.is_active());
    let ids: BTreeSet<_> = active
        .filter_map(|it| it.person(Role::Accountable))
        .collect();
    let people = ids.iter().filter_map(|id| find(&plan.team.people, *id));
    let people: Vec<&Person> = people.collect();
    let only_this = |person: &&Person| person.hours_basis == Some(HoursBasis::Total);
    let external = |person: &&Person| person.relation.is_some_and(Relation::is_external);
    if people.is_empty() || people.iter().any(external) {
        return None;
    }
    Some(match people.as_slice() {
        [one] if one.relation == Some(Relation::Owner) => "team-manages-owner",
        all if all.iter().all(only_this) => "team-manages-marketing",
        [_] => "team-manages-one",
        _ => "team-manages-team",
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Channel, Decision, Item as _, RoleOf};

    /// A plan in which each of these people is accountable for a channel.
    fn plan(people: &[(Relation, Option<HoursBasis>)]) -> Plan {
        let mut plan = Plan::default();
        for (relation, hours_basis) in people {
            let person = Person {
                relation: Some(*relation),
                hours_basis: *hours_basis,
                ..Person::fresh()
            };
            plan.channels.push(Channel {
                decision: Decision::Active,
                roles: vec![RoleOf {
                    role: Some(Role::Accountable),
                    person: Some(person.id),
                }],
                ..Channel::fresh()
            });
            plan.team.people.push(person);
        }
        plan
    }

    #[test]
    fn the_class_follows_who_is_accountable() {
        let (owner, employee) = (Relation::Owner, Relation::Employee);
        let whole = Some(HoursBasis::Total);
        for (people, key) in [
            (vec![], None),
            (vec![(owner, None)], Some("team-manages-owner")),
            (vec![(employee, None)], Some("team-manages-one")),
            (vec![(employee, whole)], Some("team-manages-marketing")),
            (
                vec![(owner, None), (employee, whole)],
                Some("team-manages-team"),
            ),
            (vec![(employee, whole); 2], Some("team-manages-marketing")),
            (vec![(Relation::Agency, None)], None),
        ] {
            assert_eq!(sentence(&plan(&people)), key, "{people:?}");
        }
        let mut watched = plan(&[(owner, None)]);
        watched.channels[0].decision = Decision::Watch;
        assert_eq!(sentence(&watched), None);
    }
}
