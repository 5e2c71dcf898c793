//! A platform that is judged, and what it is judged by.

use super::super::value::Title;
use super::{Factor, FactorKind};
use crate::catalogue::{Catalogue, PlatformEntry};
use crate::plan::{
    Audience, Channel, ChannelFormat, Decision, Frequency, Goal, PersonId, Plan, Platform,
    Relation, Rhythm, Role, find,
};

/// What all platforms are judged by.
pub(super) struct Ground<'a> {
    pub(super) plan: &'a Plan,
    pub(super) catalogue: &'a Catalogue,
    /// Minutes a week that the firm's own people have for channels; `None` while they are open.
    pub(super) free_minutes: Option<u32>,
}

impl Ground<'_> {
    /// Is somebody paid by invoice?
    fn is_outside(&self, person: Option<PersonId>) -> bool {
        let person = person.and_then(|id| find(&self.plan.team.people, id));
        person
            .and_then(|person| person.relation)
            .is_some_and(Relation::is_external)
    }
}

/// A platform that is judged.
pub(super) struct Candidate<'a> {
    /// The platform.
    pub(super) platform: Platform,
    /// What the catalogue knows about it; `None` for one of the owner's own.
    pub(super) entry: Option<&'a PlatformEntry>,
    /// What the plan says about it, if it is in the plan.
    pub(super) channel: Option<&'a Channel>,
    /// The channel as it would be if it were active: with the formats of the plan, else with those
    /// that the catalogue suggests, in its low rhythm. What others are paid for is left out.
    pub(super) active: Channel,
    /// Are there formats, and all of them made by others?
    pub(super) made_outside: bool,
}

impl<'a> Candidate<'a> {
    /// A platform of the catalogue, in the plan or not.
    pub(super) fn listed(ground: &Ground<'a>, entry: &'a PlatformEntry) -> Self {
        let platform = Platform::Listed(entry.id);
        let mut channels = ground.plan.channels.iter();
        let channel = channels.find(|channel| channel.platform == platform);
        Self::new(ground, platform, Some(entry), channel)
    }

    /// A platform of the owner's own.
    pub(super) fn own(ground: &Ground<'a>, channel: &'a Channel) -> Self {
        Self::new(ground, channel.platform.clone(), None, Some(channel))
    }

    fn new(
        ground: &Ground<'a>,
        platform: Platform,
        entry: Option<&'a PlatformEntry>,
        channel: Option<&'a Channel>,
    ) -> Self {
        let mut active = channel.cloned().unwrap_or_else(|| Channel {
            platform: platform.clone(),
            ..Channel::default()
        });
        if active.decision == Decision::Watch {
            active.care_minutes_per_week = None;
        }
        active.decision = Decision::Active;
        if active.formats.is_empty() {
            active.formats = suggested(entry);
        }
        settle_rhythms(&mut active.formats, entry);
        let maker = active
            .person(Role::Makes)
            .or_else(|| active.person(Role::Accountable));
        let all = active.formats.len();
        (active.formats).retain(|format| !ground.is_outside(format.person.or(maker)));
        Self {
            platform,
            entry,
            channel,
            made_outside: 0 < all && active.formats.is_empty(),
            active,
        }
    }

    /// Does it serve a goal? `None` where neither the catalogue nor the plan can say.
    pub(super) fn serves(&self, goal: &Goal) -> Option<bool> {
        let said = self.channel.map(|channel| channel.goals.contains(&goal.id));
        match (self.entry, goal.kind) {
            (Some(entry), Some(kind)) => Some(entry.goals.contains(&kind)),
            (Some(_), None) => said.filter(|said| *said),
            (None, _) => said.filter(|_| self.channel.is_some_and(|c| !c.goals.is_empty())),
        }
    }

    /// Does the plan name an audience for this platform? `None` while it names none.
    pub(super) fn names(&self, audience: &Audience) -> Option<bool> {
        let named = &self.channel?.audiences;
        (!named.is_empty()).then(|| named.contains(&audience.id))
    }
}

/// The formats that the catalogue suggests, in its low rhythm.
fn suggested(entry: Option<&PlatformEntry>) -> Vec<ChannelFormat> {
    let formats = entry.into_iter().flat_map(|entry| &entry.formats);
    formats
        .filter(|format| 0 < format.times)
        .map(|format| ChannelFormat {
            format: Some(format.format),
            rhythm: Rhythm::times(format.times, format.per),
            ..ChannelFormat::default()
        })
        .collect()
}

/// Rhythms that are open become the catalogue's low ones, where it has one.
fn settle_rhythms(formats: &mut [ChannelFormat], entry: Option<&PlatformEntry>) {
    let Some(entry) = entry else {
        return;
    };
    for format in formats {
        if format.rhythm.usual == Frequency::Open {
            let mut known = entry.formats.iter();
            if let Some(known) = known.find(|known| Some(known.format) == format.format) {
                format.rhythm.usual = Rhythm::times(known.times, known.per).usual;
            }
        }
    }
}

/// A factor about which the plan or the catalogue says nothing.
pub(super) const fn unknown(kind: FactorKind, why: &'static str) -> Factor {
    Factor {
        kind,
        per_mille: None,
        reason: Title::plain(why),
        evidence: None,
    }
}

/// A factor that is known.
pub(super) const fn known(kind: FactorKind, per_mille: u16, reason: Title) -> Factor {
    Factor {
        kind,
        per_mille: Some(per_mille),
        reason,
        evidence: None,
    }
}

/// A share in per mille, rounded down; nothing of nothing is nothing.
pub(super) fn share(part: u32, whole: u32) -> u16 {
    let share = u64::from(part) * 1000 / u64::from(whole.max(1));
    u16::try_from(share).unwrap_or(u16::MAX)
}
