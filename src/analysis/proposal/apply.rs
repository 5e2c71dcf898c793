//! Taking a proposal over into the plan.

use super::super::is_entry;
use super::candidate::{is_decided, watch};
use super::{Chosen, Proposal};
use crate::catalogue::Catalogue;
use crate::plan::{
    Amount, Channel, ChannelFormat, ChannelId, CostCategory, CostLine, Decision, Frequency,
    Interval, Item, Money, Person, PersonId, Plan, Platform, Relation, Rhythm, Role, RoleOf,
};

impl Proposal {
    /// Takes it over: what is chosen becomes active, with its formats and people; what is active
    /// and not chosen is only watched from now on; ads, work of others and what a platform costs
    /// become cost lines. `reason` tells why something is chosen; it stands where none stands yet.
    /// Roles, goals and audiences that are there stay. A second time nothing changes any more.
    pub fn apply(
        &self,
        plan: &mut Plan,
        catalogue: &Catalogue,
        reason: impl Fn(&Chosen) -> String,
    ) {
        self.add_people(plan);
        for channel in &mut plan.channels {
            let chosen = self.chosen.iter().any(|c| c.platform == channel.platform);
            if !chosen && channel.decision.is_active() && !is_decided(channel) {
                watch(channel);
            }
        }
        for chosen in &self.chosen {
            let outside = chosen.outside.then(|| outsider(plan));
            let others = plan.team.people.iter().filter(|person| is_own(person));
            let free = |id: PersonId| self.left_of(id);
            let deputy = others.map(|p| p.id).filter(|id| *id != chosen.person);
            let deputy = deputy.max_by_key(|id| free(*id));
            let channel = channel_of(plan, &chosen.platform);
            settle(chosen, channel, outside);
            if let Some(deputy) = deputy.filter(|_| !is_entry(catalogue, &chosen.platform)) {
                give_role(channel, Role::Deputy, deputy);
            }
            if channel.reason.trim().is_empty() {
                channel.reason = reason(chosen);
            }
            let id = channel.id;
            for (category, money) in costs(chosen, catalogue) {
                add_line(plan, id, category, money);
            }
        }
    }

    /// People of the limits who are not in the plan yet, and the hours that were given where the
    /// plan has fewer or none.
    fn add_people(&self, plan: &mut Plan) {
        for (id, minutes) in &self.limits.people {
            let people = &mut plan.team.people;
            let raised = self.raised.iter().find(|(raised, _)| raised == id);
            match people.iter_mut().find(|person| person.id == *id) {
                Some(person) => {
                    person.minutes_per_week = match raised {
                        Some((_, raised)) => person.minutes_per_week.max(Some(*raised)),
                        None => person.minutes_per_week.or(Some(*minutes)),
                    };
                }
                None => people.push(Person {
                    id: *id,
                    relation: Some(Relation::Owner),
                    minutes_per_week: Some(*minutes),
                    ..Person::default()
                }),
            }
        }
    }

    fn left_of(&self, id: PersonId) -> u32 {
        let of = |all: &[(PersonId, u32)]| {
            all.iter()
                .find(|(person, _)| *person == id)
                .map_or(0, |(_, minutes)| *minutes)
        };
        of(&self.limits.people).saturating_sub(of(&self.minutes))
    }
}

fn is_own(person: &Person) -> bool {
    !person.relation.is_some_and(Relation::is_external)
}

/// Somebody who is paid by invoice; a freelancer is added if there is nobody.
fn outsider(plan: &mut Plan) -> PersonId {
    let people = &mut plan.team.people;
    if let Some(person) = people.iter().find(|person| !is_own(person)) {
        return person.id;
    }
    let person = Person {
        relation: Some(Relation::Freelancer),
        ..Person::fresh()
    };
    let id = person.id;
    people.push(person);
    id
}

/// The channel of a platform; added if there is none.
fn channel_of<'a>(plan: &'a mut Plan, platform: &Platform) -> &'a mut Channel {
    let channels = &mut plan.channels;
    let found = channels
        .iter()
        .position(|channel| channel.platform == *platform);
    let place = found.unwrap_or(channels.len());
    if found.is_none() {
        channels.push(Channel {
            platform: platform.clone(),
            ..Channel::fresh()
        });
    }
    // The place is there, found or just made.
    #[expect(clippy::indexing_slicing, reason = "found above or pushed just now")]
    &mut channels[place]
}

/// Sets a channel up as chosen. `outside` makes the pieces, if others do.
pub(super) fn settle(chosen: &Chosen, channel: &mut Channel, outside: Option<PersonId>) {
    if !matches!(channel.decision, Decision::Active | Decision::Trial { .. }) {
        if channel.decision == Decision::Watch {
            channel.care_minutes_per_week = None;
        }
        channel.decision = Decision::Active;
    }
    if !chosen.as_is {
        set_formats(chosen, channel, outside);
    }
    if channel.person(Role::Accountable).is_none() {
        give_role(channel, Role::Accountable, chosen.person);
    }
    if channel.person(Role::Makes).is_none() {
        give_role(channel, Role::Makes, chosen.person);
    }
    if chosen.outside {
        // What stays with the firm: care, and coordinating those who make the pieces.
        channel.care_minutes_per_week = Some(chosen.minutes_per_week);
    }
    if channel.goals.is_empty() {
        channel.goals.clone_from(&chosen.goals);
    }
    if channel.audiences.is_empty() {
        channel.audiences.clone_from(&chosen.audiences);
    }
}

/// Gives the chosen formats their rhythm; others are not made any more.
fn set_formats(chosen: &Chosen, channel: &mut Channel, outside: Option<PersonId>) {
    for format in &mut channel.formats {
        let known = chosen
            .formats
            .iter()
            .any(|(slug, ..)| Some(*slug) == format.format);
        if !known {
            format.rhythm.usual = Frequency::Never;
        }
    }
    for (slug, times, per) in &chosen.formats {
        let usual = Rhythm::times(*times, *per);
        let mut formats = channel.formats.iter_mut();
        match formats.find(|format| format.format == Some(*slug)) {
            Some(format) => {
                format.rhythm.usual = usual.usual;
                format.person = format.person.or(outside);
            }
            None => channel.formats.push(ChannelFormat {
                format: Some(*slug),
                rhythm: usual,
                person: outside,
                ..ChannelFormat::fresh()
            }),
        }
    }
}

/// Gives a role to a person, unless somebody has it.
fn give_role(channel: &mut Channel, role: Role, person: PersonId) {
    match channel.roles.iter_mut().find(|r| r.role == Some(role)) {
        Some(taken) => {
            taken.person.get_or_insert(person);
        }
        None => channel.roles.push(RoleOf {
            role: Some(role),
            person: Some(person),
        }),
    }
}

/// What a chosen platform costs a month, by kind.
fn costs(chosen: &Chosen, catalogue: &Catalogue) -> [(CostCategory, Money); 3] {
    let entry = match &chosen.platform {
        Platform::Listed(slug) => catalogue.platform(*slug),
        Platform::Own(_) => None,
    };
    let rest = chosen.money_per_month - chosen.ads;
    let fee = Money::cents(entry.map_or(0, |entry| entry.cents_per_month.max(0)));
    // Without others all that is left is what the platform costs.
    let fee = if chosen.outside { fee.min(rest) } else { rest };
    [
        (CostCategory::Ads, chosen.ads),
        (CostCategory::External, rest - fee),
        (CostCategory::Tools, fee),
    ]
}

/// Adds a monthly cost of a channel, unless there is one of this kind.
fn add_line(plan: &mut Plan, channel: ChannelId, category: CostCategory, money: Money) {
    let lines = &mut plan.budget.lines;
    let mut same = lines.iter().filter(|line| line.channel == Some(channel));
    if money.cents <= 0 || same.any(|line| line.category == Some(category)) {
        return;
    }
    lines.push(CostLine {
        category: Some(category),
        amount: Amount::Exact(money),
        interval: Some(Interval::Month),
        channel: Some(channel),
        ..CostLine::fresh()
    });
}
