//! What fixes do to a plan. What is gone by then is left alone.

use crate::plan::{
    ActivityChange, Channel, ChannelFormat, Decision, Item, Money, Period, PersonId, Plan,
    Platform, Rhythm, Role, RoleOf, Rollout, Rule, RuleState, Slug, Training,
};

/// Formats of the catalogue as formats of a channel.
pub(super) fn usual_formats(
    formats: &[(Slug, u16, Period)],
) -> impl Iterator<Item = ChannelFormat> {
    formats.iter().map(|(format, times, per)| ChannelFormat {
        format: Some(*format),
        rhythm: Rhythm::times(*times, *per),
        ..ChannelFormat::fresh()
    })
}

/// A platform that is in the plan already becomes active; another comes to it.
pub(super) fn add_active(plan: &mut Plan, slug: Slug, formats: &[(Slug, u16, Period)]) {
    let platform = Platform::Listed(slug);
    let known = plan.channels.iter().position(|it| it.platform == platform);
    if known.is_none() {
        plan.channels.push(Channel {
            platform: platform.clone(),
            ..Channel::fresh()
        });
    }
    let mut channels = plan.channels.iter_mut();
    if let Some(channel) = channels.find(|it| it.platform == platform) {
        channel.decision = Decision::Active;
        if channel.formats.is_empty() {
            channel.formats.extend(usual_formats(formats));
        }
    }
}

/// The cost of an hour of one person, or of everybody without a figure of their own.
pub(super) fn hourly_cost(plan: &mut Plan, person: Option<PersonId>, cost: Money) {
    match person.map(|id| find_mut(&mut plan.team.people, id)) {
        None => plan.budget.hourly_cost = Some(cost),
        Some(Some(person)) => person.hourly_cost = Some(cost),
        Some(None) => {}
    }
}

/// Plans a training of a person.
pub(super) fn train(plan: &mut Plan, id: PersonId, training: Training) {
    if let Some(person) = find_mut(&mut plan.team.people, id) {
        person.trainings.push(training);
    }
}

/// The entry with an id.
pub(super) fn find_mut<T: Item>(items: &mut [T], id: T::Id) -> Option<&mut T> {
    items.iter_mut().find(|item| item.id() == id)
}

/// Gives a role to a person; a role has one.
pub(super) fn give_role(roles: &mut Vec<RoleOf>, role: Role, person: PersonId) {
    let taken = roles.iter_mut().find(|r| r.role == Some(role));
    match taken {
        Some(taken) => taken.person = Some(person),
        None => roles.push(RoleOf {
            role: Some(role),
            person: Some(person),
        }),
    }
}

/// Puts a rule on the list, to be written.
pub(super) fn add_rule(plan: &mut Plan, slug: Slug) {
    let to_write = RuleState::ToWrite {
        person: None,
        due: None,
    };
    let rules = &mut plan.rules.rules;
    match rules.iter_mut().find(|rule| rule.template == Some(slug)) {
        Some(rule) => rule.state = to_write,
        None => rules.push(Rule {
            template: Some(slug),
            state: to_write,
            ..Rule::fresh()
        }),
    }
}

pub(super) fn unlink(rollout: &mut Rollout, key: &str, other: &str) {
    let mut own = rollout.activities.iter_mut();
    let after = match own.find(|own| own.id.key() == key) {
        Some(own) => Some(&mut own.after),
        None => (rollout.changes.get_mut(key)).map(|change| &mut change.after),
    };
    if let Some(after) = after {
        after.retain(|one| one != other);
    }
    rollout
        .changes
        .retain(|_, change| *change != ActivityChange::default());
}
