//! Who stands in for whom.

use super::StandIn;
use crate::analysis::Work;
use crate::analysis::load::{self, Part};
use crate::plan::{ChannelId, Plan, Role, find, person_with};

/// Who stands in for whom, in the order of the regular work.
pub(super) fn stand_ins(plan: &Plan, parts: &[Part<'_>]) -> Vec<StandIn> {
    let mut found: Vec<StandIn> = Vec::new();
    for part in parts {
        let channel = part.work.channel();
        let duty = match part.work {
            Work::Duty(duty) => Some(duty),
            Work::Format(..) | Work::Care(_) | Work::Watch(_) => None,
        };
        let channels = channel.and_then(|id| find(&plan.channels, id));
        let duties = duty.and_then(|id| find(&plan.team.duties, id));
        let roles = (channels.map(|one| &one.roles)).or(duties.map(|one| &one.roles));
        let deputy = roles.and_then(|roles| person_with(roles, Role::Deputy));
        let (Some(person), Some(deputy)) = (part.person, load::known(plan, deputy)) else {
            continue;
        };
        if person == deputy {
            continue;
        }
        let place = (found.iter()).position(|one| (one.person, one.deputy) == (person, deputy));
        let index = place.unwrap_or(found.len());
        if place.is_none() {
            found.push(StandIn {
                person,
                deputy,
                channels: Vec::new(),
                duties: Vec::new(),
            });
        }
        if let Some(one) = found.get_mut(index) {
            let is_new = |id: &ChannelId| !one.channels.contains(id);
            let new = channel.filter(is_new);
            one.channels.extend(new);
            one.duties.extend(duty);
        }
    }
    found
}
