//! From the plan to numbers and back: the question and the proposal.

use super::super::{ChannelCounts, realistic};
use super::candidate::{Candidate, Ground, is_decided};
use super::limits::most;
use super::more::{hundred_more, one_more_hour};
use super::problem::{Group, MOST_POSTING, Offer, Problem, Taken};
use super::solve::Solver;
use super::why::{Left, why};
use super::{Chosen, LeftOut, Proposal};
use crate::catalogue::{PlatformEntry, PlatformKind};
use crate::plan::{Decision, Money, PersonId};

/// The candidates with their ways, and the same in numbers; group and option have the same place
/// in both.
pub(super) struct Question<'a> {
    pub(super) candidates: Vec<Candidate<'a>>,
    ways: Vec<Vec<Chosen>>,
    pub(super) problem: Problem,
    /// Minutes by person that are gone before anything is chosen.
    reserved: Vec<u32>,
    /// Does any platform serve a hard goal?
    pub(super) hard: bool,
}

impl<'a> Question<'a> {
    fn of(ground: &Ground<'a>) -> Self {
        let fits = ground.analysis.fits.0.iter();
        let mut candidates: Vec<_> = fits.filter_map(|fit| ground.candidate(fit)).collect();
        // Those of one kind together, in the order of their fit; a platform of the owner's own is
        // a kind of its own.
        // What takes most care comes first: large decisions before small ones.
        let kind_of = |candidate: &Candidate<'_>| candidate.entry.map(|entry| entry.kind);
        let care = |kind| {
            let same = fits_of(kind, ground).map(|entry| entry.care_minutes_per_week);
            (std::cmp::Reverse(same.max()), kind)
        };
        candidates.sort_by_cached_key(|candidate| care(kind_of(candidate)));
        let reserved = reserved(ground);
        let mut problem = Problem {
            groups: Vec::new(),
            minutes: Vec::new(),
            cents: u32::try_from(ground.limits.money_per_month.cents.max(0)).unwrap_or(u32::MAX),
            posting: places(ground),
        };
        for ((_, minutes), reserved) in ground.limits.people.iter().zip(&reserved) {
            problem.minutes.push(minutes.saturating_sub(*reserved));
        }
        let mut ways = Vec::new();
        for (number, candidate) in candidates.iter().enumerate() {
            let all = candidate.ways(ground);
            let kind = match kind_of(candidate) {
                Some(kind) => PlatformKind::ALL
                    .iter()
                    .position(|k| *k == kind)
                    .unwrap_or(0),
                None => PlatformKind::ALL.len() + number,
            };
            problem
                .groups
                .push(group(ground, candidate, kind, (&all, &reserved)));
            ways.push(all.into_iter().map(|(chosen, _)| chosen).collect());
        }
        let hard = problem.groups.iter().any(|group| group.hard);
        Self {
            candidates,
            ways,
            problem,
            reserved,
            hard,
        }
    }

    /// The best selection, and whether it serves a hard goal if there is any: one that does goes
    /// before one that does not.
    fn answer(&self) -> (Taken, bool) {
        let solver = Solver::new(&self.problem);
        let hard = self.hard.then(|| solver.best(true, None)).flatten();
        let served = hard.is_some();
        let taken = hard.or_else(|| solver.best(false, None));
        (taken.unwrap_or_default(), served)
    }

    /// The ways of a selection.
    pub(super) fn chosen(&self, taken: &Taken) -> Vec<&Chosen> {
        let one = |(group, way): &(usize, usize)| self.ways.get(*group)?.get(*way);
        taken.iter().filter_map(one).collect()
    }
}

/// The platforms of a kind.
fn fits_of<'a>(
    kind: Option<PlatformKind>,
    ground: &Ground<'a>,
) -> impl Iterator<Item = &'a PlatformEntry> {
    let all = ground.catalogue.platforms.iter();
    all.filter(move |entry| Some(entry.kind) == kind)
}

/// How many platforms with posts there may be, less those that are being phased out.
fn places(ground: &Ground<'_>) -> usize {
    let most = realistic(ground.plan.business.size).unwrap_or(MOST_POSTING);
    let ending = ground
        .plan
        .channels
        .iter()
        .filter(|c| is_decided(c))
        .cloned();
    let ending: Vec<_> = ending.collect();
    let posting = ChannelCounts::of(&ending, ground.catalogue).posting;
    most.min(MOST_POSTING).saturating_sub(posting)
}

/// Minutes by person that are gone before anything is chosen: what is being phased out, and
/// watching what is in the plan. What nobody is named for is whoever's who has most.
fn reserved(ground: &Ground<'_>) -> Vec<u32> {
    let people = &ground.limits.people;
    let mut reserved = vec![0; people.len()];
    let mut reserve = |person: Option<PersonId>, minutes: u32| {
        let nobody =
            person.is_none_or(|id| crate::plan::find(&ground.plan.team.people, id).is_none());
        let place = if nobody {
            most(people)
        } else {
            ground.limits.place(person)
        };
        if let Some(slot) = place.and_then(|place| reserved.get_mut(place)) {
            *slot += minutes;
        }
    };
    for channel in &ground.plan.channels {
        let is_phased_out = matches!(channel.decision, Decision::PhaseOut { .. });
        let work = if is_phased_out {
            super::super::load::channel_minutes(channel, ground.catalogue)
        } else if channel.decision.is_active() || channel.decision == Decision::Watch {
            ground.watching(channel)
        } else {
            Vec::new()
        };
        for (person, minutes) in work {
            reserve(person, minutes);
        }
    }
    reserved
}

fn group(
    ground: &Ground<'_>,
    candidate: &Candidate<'_>,
    kind: usize,
    (ways, reserved): (&[(Chosen, u32)], &[u32]),
) -> Group {
    let offers = ways.iter().map(|(chosen, value)| Offer {
        value: *value,
        loads: loads(ground, candidate, chosen, reserved),
        cents: u32::try_from(chosen.money_per_month.cents).unwrap_or(u32::MAX),
    });
    Group {
        kind,
        posts: (ways.iter()).any(|(chosen, _)| candidate.posts(chosen, ground.catalogue)),
        hard: candidate.hard,
        options: offers.collect(),
    }
}

/// Minutes by person that a way takes beyond what is reserved for watching the channel.
fn loads(
    ground: &Ground<'_>,
    candidate: &Candidate<'_>,
    chosen: &Chosen,
    reserved: &[u32],
) -> Vec<(usize, u32)> {
    let mut loads = if chosen.outside {
        let place = ground.limits.place(Some(chosen.person));
        place
            .map(|place| (place, chosen.minutes_per_week))
            .into_iter()
            .collect()
    } else {
        ground.own(&candidate.settled(chosen))
    };
    let watched = candidate
        .channel
        .filter(|channel| channel.decision.is_active() || channel.decision == Decision::Watch);
    let watched = watched
        .map(|channel| ground.watching(channel))
        .unwrap_or_default();
    for (person, minutes) in watched {
        let place = ground.limits.place(person);
        for (person, load) in &mut loads {
            let limit = ground
                .limits
                .people
                .get(*person)
                .map_or(0, |(_, minutes)| *minutes);
            let kept = reserved
                .get(*person)
                .is_some_and(|reserved| *reserved <= limit);
            if kept && Some(*person) == place {
                *load = load.saturating_sub(minutes);
            }
        }
    }
    loads
}

/// Computes the proposal.
pub(super) fn propose(ground: &Ground<'_>) -> Proposal {
    let question = Question::of(ground);
    let problem = &question.problem;
    let (taken, served) = question.answer();
    let mut chosen: Vec<Chosen> = question.chosen(&taken).into_iter().cloned().collect();
    chosen.sort_by_key(|chosen| std::cmp::Reverse(chosen.fit));
    let mut used = question.reserved.clone();
    let mut cents = 0;
    for (group, way) in &taken {
        let offer = problem
            .groups
            .get(*group)
            .and_then(|group| group.options.get(*way));
        cents += offer.map_or(0, |offer| offer.cents);
        for (person, minutes) in offer.map(|offer| &offer.loads).into_iter().flatten() {
            if let Some(used) = used.get_mut(*person) {
                *used += minutes;
            }
        }
    }
    let people = ground.limits.people.iter().zip(&used);
    let left: Vec<u32> = people
        .clone()
        .map(|((_, there), used)| there.saturating_sub(*used))
        .collect();
    let left = Left {
        minutes: left.into_iter().max(),
        cents: problem.cents.saturating_sub(cents),
        places: problem.posting.saturating_sub(
            (taken.iter())
                .filter(|(group, _)| problem.groups.get(*group).is_some_and(|group| group.posts))
                .count(),
        ),
    };
    let fits = ground.analysis.fits.0.iter();
    let left_out = fits
        .filter(|fit| !chosen.iter().any(|chosen| chosen.platform == fit.platform))
        .map(|fit| LeftOut {
            platform: fit.platform.clone(),
            why: why(ground, &question, fit, &left),
        });
    Proposal {
        left_out: left_out.collect(),
        minutes: people.map(|((id, _), used)| (*id, *used)).collect(),
        money_per_month: Money::cents(cents.into()),
        value: problem.value(&taken),
        one_more_hour: one_more_hour(ground, &question, &taken, served),
        hundred_more: hundred_more(&question, &taken, served),
        limits: ground.limits.clone(),
        raised: ground.limits.raised(ground.plan, ground.analysis),
        chosen,
    }
}
