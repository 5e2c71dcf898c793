//! The ways to use a platform that can be proposed.

use super::super::fit::Fit;
use super::super::load::channel_minutes;
use super::super::{Analysis, ChannelCounts, is_entry};
use super::apply::settle;
use super::outside::outside_work;
use super::worth::{self, changed};
use super::{Chosen, Limits};
use crate::catalogue::{Catalogue, DefaultFormat, PlatformEntry};
use crate::plan::{
    Channel, ChannelFormat, CostCategory, Decision, FitLevel, Frequency, Goal, Hardness, Money,
    Person, PersonId, Plan, Platform, Role, Slug, Times, find,
};

/// What a proposal is made from.
#[derive(Clone, Copy)]
pub(super) struct Ground<'a> {
    pub(super) plan: &'a Plan,
    pub(super) catalogue: &'a Catalogue,
    pub(super) analysis: &'a Analysis,
    pub(super) limits: &'a Limits,
}

/// A platform that can be proposed.
pub(super) struct Candidate<'a> {
    pub(super) fit: &'a Fit,
    pub(super) entry: Option<&'a PlatformEntry>,
    /// The channel, if it is in the plan.
    pub(super) channel: Option<&'a Channel>,
    /// Does it serve a hard goal?
    pub(super) hard: bool,
}

/// Formats with their rhythm, and what they change about the worth.
struct Rhythm {
    formats: Vec<DefaultFormat>,
    as_is: bool,
    factor: u32,
}

impl<'a> Ground<'a> {
    /// Is a goal meant, and hard?
    pub(super) fn is_hard(&self, goal: &Goal) -> bool {
        let kind = goal.kind.and_then(|slug| self.catalogue.goal_kind(slug));
        let hardness = goal.hardness.or(kind.map(|kind| kind.hardness));
        goal.is_meant() && hardness == Some(Hardness::Hard)
    }

    /// The channel of a platform, if it is in the plan.
    pub(super) fn channel(&self, platform: &Platform) -> Option<&'a Channel> {
        self.plan
            .channels
            .iter()
            .find(|channel| channel.platform == *platform)
    }

    /// A platform that can be proposed; `None` if the owner decided about it, if it fits poorly,
    /// or if nothing is known about its fit.
    pub(super) fn candidate(&self, fit: &'a Fit) -> Option<Candidate<'a>> {
        let channel = self.channel(&fit.platform);
        let hard = |id: &_| find(&self.plan.goals, *id).is_some_and(|goal| self.is_hard(goal));
        let candidate = Candidate {
            entry: match &fit.platform {
                Platform::Listed(slug) => self.catalogue.platform(*slug),
                Platform::Own(_) => None,
            },
            hard: fit.goals.iter().any(hard),
            channel,
            fit,
        };
        let fits = fit.level().is_some_and(|level| level != FitLevel::Poorly);
        (fits && !channel.is_some_and(is_decided)).then_some(candidate)
    }

    /// Minutes a week by person: for watching the channel.
    pub(super) fn watching(&self, channel: &Channel) -> Vec<(Option<PersonId>, u32)> {
        let mut watched = channel.clone();
        watch(&mut watched);
        channel_minutes(&watched, self.catalogue)
    }

    fn is_paid(&self, channel: Option<&Channel>, category: CostCategory) -> bool {
        channel.is_some_and(|channel| {
            let mut lines = self.plan.budget.lines.iter();
            lines.any(|line| line.channel == Some(channel.id) && line.category == Some(category))
        })
    }
}

/// Did the owner decide something that is not to be overruled?
pub(super) const fn is_decided(channel: &Channel) -> bool {
    matches!(
        channel.decision,
        Decision::No | Decision::Later { .. } | Decision::PhaseOut { .. }
    )
}

/// Makes a channel one that is only watched.
pub(super) fn watch(channel: &mut Channel) {
    if channel.decision != Decision::Watch {
        channel.decision = Decision::Watch;
        // Watching takes less than caring for what was published.
        channel.care_minutes_per_week = None;
    }
}

impl Candidate<'_> {
    /// All ways to use it, each with its worth.
    pub(super) fn ways(&self, ground: &Ground<'_>) -> Vec<(Chosen, u32)> {
        let mut ways = Vec::new();
        for rhythm in self.rhythms() {
            for person in self.people(ground) {
                for outside in [false, true] {
                    if outside && !self.can_be_outside(ground) {
                        continue;
                    }
                    ways.extend(self.way(ground, &rhythm, person, outside));
                }
            }
        }
        ways
    }

    /// Who can answer for it: whoever does already, else everybody.
    fn people(&self, ground: &Ground<'_>) -> Vec<PersonId> {
        let named = self.channel.and_then(|channel| {
            channel
                .person(Role::Accountable)
                .or(channel.person(Role::Makes))
        });
        let known = named.filter(|id| find(&ground.plan.team.people, *id).is_some());
        let all = ground.limits.people.iter().map(|(id, _)| *id);
        known.map_or_else(|| all.collect(), |id| vec![id])
    }

    /// Others can make posts that nobody is named for yet. Who answers reviews and keeps an entry
    /// right must know the firm.
    fn can_be_outside(&self, ground: &Ground<'_>) -> bool {
        let taken = |channel: &Channel| {
            channel.person(Role::Makes).is_some()
                || channel.care_minutes_per_week.is_some()
                || channel.formats.iter().any(|format| format.person.is_some())
        };
        !is_entry(ground.catalogue, &self.fit.platform)
            && !self.channel.is_some_and(taken)
            && !ground.is_paid(self.channel, CostCategory::External)
    }

    fn rhythms(&self) -> Vec<Rhythm> {
        let mut rhythms = Vec::new();
        let planned = self.channel.map_or(&[][..], |channel| &channel.formats);
        if !planned.is_empty() && planned.iter().all(|f| f.rhythm.usual != Frequency::Open) {
            rhythms.push(Rhythm {
                formats: Vec::new(),
                as_is: true,
                factor: worth::AS_IS,
            });
        }
        let listed = self.entry.map_or(&[][..], |entry| &entry.formats);
        let usual: Vec<_> = listed
            .iter()
            .filter(|format| 0 < format.times)
            .cloned()
            .collect();
        let more: Vec<_> = (usual.iter())
            .map(|format| DefaultFormat {
                times: format.more.unwrap_or(format.times),
                ..format.clone()
            })
            .collect();
        if usual.is_empty() {
            return rhythms;
        }
        if usual
            .iter()
            .zip(&more)
            .any(|(usual, more)| usual.times < more.times)
        {
            rhythms.push(Rhythm {
                formats: more,
                as_is: false,
                factor: worth::MORE,
            });
        }
        rhythms.push(Rhythm {
            formats: usual,
            as_is: false,
            factor: 1000,
        });
        rhythms
    }

    /// One way to use it, with and without ads.
    fn way(
        &self,
        ground: &Ground<'_>,
        rhythm: &Rhythm,
        person: PersonId,
        outside: bool,
    ) -> Vec<(Chosen, u32)> {
        let formats = rhythm
            .formats
            .iter()
            .map(|f| (f.format, f.times, f.per))
            .collect();
        let mut chosen = Chosen {
            platform: self.fit.platform.clone(),
            person,
            formats,
            as_is: rhythm.as_is,
            outside: false,
            ads: Money::default(),
            minutes_per_week: 0,
            money_per_month: self.fee(ground),
            fit: self.fit.per_mille().unwrap_or(0),
            goals: self.fit.goals.clone(),
            audiences: self.fit.audiences.clone(),
        };
        let channel = self.settled(&chosen);
        if rhythm.as_is {
            chosen.formats = (channel.formats.iter()).filter_map(told).collect();
        }
        let skilled = |person: &Person| {
            let slugs = channel.formats.iter().filter_map(|format| format.format);
            worth::of_skills(Some(person), slugs, ground.catalogue)
        };
        let skills = find(&ground.plan.team.people, person).map_or(1000, skilled);
        let mut factors = vec![rhythm.factor, skills];
        chosen.minutes_per_week = ground
            .own(&channel)
            .iter()
            .map(|(_, minutes)| minutes)
            .sum();
        if outside {
            let Some((minutes, money)) = outside_work(&channel, ground.catalogue) else {
                return Vec::new();
            };
            chosen.outside = true;
            chosen.minutes_per_week = minutes;
            chosen.money_per_month += money;
            factors = vec![rhythm.factor, worth::OUTSIDE];
        }
        let ads = if self.hard {
            worth::ADS_FOR_HARD_GOALS
        } else {
            worth::ADS
        };
        let paid = ground.is_paid(self.channel, CostCategory::Ads);
        let fit = u32::from(chosen.fit);
        if !self.entry.is_some_and(|entry| entry.ads) {
            return vec![(chosen, changed(fit, &factors))];
        }
        let with_ads = changed(fit, &[factors.as_slice(), &[ads]].concat());
        if paid {
            return vec![(chosen, with_ads)];
        }
        let mut advertised = chosen.clone();
        advertised.ads = Money::cents(ground.catalogue.assumptions.ads_cents_per_month);
        advertised.money_per_month += advertised.ads;
        vec![(advertised, with_ads), (chosen, changed(fit, &factors))]
    }

    /// What the platform itself costs a month, if the plan does not pay it already.
    fn fee(&self, ground: &Ground<'_>) -> Money {
        let paid = ground.is_paid(self.channel, CostCategory::Tools);
        let cents = self.entry.map_or(0, |entry| entry.cents_per_month);
        Money::cents(if paid { 0 } else { cents.max(0) })
    }

    /// The channel as the owner's people would make it.
    pub(super) fn settled(&self, chosen: &Chosen) -> Channel {
        let mut channel = self.channel.cloned().unwrap_or_default();
        channel.platform.clone_from(&chosen.platform);
        settle(chosen, &mut channel, None);
        channel
    }

    /// Does it count as a platform with posts?
    pub(super) fn posts(&self, chosen: &Chosen, catalogue: &Catalogue) -> bool {
        0 < ChannelCounts::of(&[self.settled(chosen)], catalogue).posting
    }
}

impl Ground<'_> {
    /// Minutes a week that a channel takes of people with a limit.
    pub(super) fn own(&self, channel: &Channel) -> Vec<(usize, u32)> {
        let all = channel_minutes(channel, self.catalogue);
        let placed = |(person, minutes)| Some((self.limits.place(person)?, minutes));
        let mut own: Vec<(usize, u32)> = Vec::new();
        for (place, minutes) in all.into_iter().filter_map(placed) {
            match own.iter_mut().find(|(other, _)| *other == place) {
                Some((_, sum)) => *sum += minutes,
                None => own.push((place, minutes)),
            }
        }
        own
    }
}

/// A format with a number in a period.
fn told(format: &ChannelFormat) -> Option<(Slug, u16, crate::plan::Period)> {
    match format.rhythm.usual {
        Frequency::Times(Times { usual, per, .. }) => Some((format.format?, usual, per)),
        _ => None,
    }
}
