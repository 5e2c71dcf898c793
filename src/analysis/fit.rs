//! Which platforms fit what is written in the plan so far, with the reasons.
//!
//! No hidden score: what fits is named to the owner, and the order follows from how much fits.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crate::catalogue::{Catalogue, PlatformEntry, PlatformStatus};
use crate::plan::{
    Audience, AudienceId, AudienceKind, Business, Channel, Customers, Direction, Goal, GoalId,
    Platform, Reach,
};

/// How many platforms are suggested at a time.
const SUGGESTED: usize = 3;

/// What the owner has said about firm, goals and audiences.
#[derive(Clone, Copy, Debug)]
pub struct Given<'a> {
    /// The firm.
    pub business: &'a Business,
    /// Its goals.
    pub goals: &'a [Goal],
    /// Its audiences.
    pub audiences: &'a [Audience],
}

/// What speaks for a platform.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fit {
    /// Goals that it serves well.
    pub goals: Vec<GoalId>,
    /// Audiences that it reaches well.
    pub audiences: Vec<AudienceId>,
    /// Customers come from near, and it is found by those who are near.
    pub near: bool,
}

impl Fit {
    /// What speaks for a platform.
    pub fn of(entry: &PlatformEntry, given: &Given<'_>) -> Self {
        let goals = given.goals.iter().filter(|goal| serves(entry, goal));
        let audiences = given.audiences.iter().filter(|a| reaches(entry, a));
        let from_near = matches!(given.business.reach, Some(Reach::Local | Reach::Regional));
        Self {
            goals: goals.map(|goal| goal.id).collect(),
            audiences: audiences.map(|audience| audience.id).collect(),
            near: from_near && entry.local,
        }
    }

    /// How much speaks for it; a goal or an audience weighs twice as much as being near.
    fn weight(&self) -> usize {
        2 * self.goals.len() + 2 * self.audiences.len() + usize::from(self.near)
    }

    /// Is there more to say for it than that it is near?
    fn is_reason(&self) -> bool {
        !self.goals.is_empty() || !self.audiences.is_empty()
    }
}

/// The platforms that are still there, in the order of the catalogue.
pub fn alive(catalogue: &Catalogue) -> impl Iterator<Item = &PlatformEntry> {
    let platforms = catalogue.platforms.iter();
    platforms.filter(|entry| entry.status == PlatformStatus::Alive)
}

/// Does a platform serve a goal well?
fn serves(entry: &PlatformEntry, goal: &Goal) -> bool {
    goal.direction != Some(Direction::NotAGoal)
        && goal.kind.is_some_and(|kind| entry.goals.contains(&kind))
}

/// Does a platform reach an audience well? Private people by their age; firms and applicants
/// where the platform is made for them and no age speaks against it.
pub fn reaches(entry: &PlatformEntry, audience: &Audience) -> bool {
    let same_age = audience.ages.iter().any(|age| entry.ages.contains(age));
    let no_age_against = same_age || audience.ages.is_empty() || entry.ages.is_empty();
    match audience.kind {
        Some(AudienceKind::Firms) => entry.firms && no_age_against,
        Some(AudienceKind::Applicants) => entry.recruiting && no_age_against,
        Some(AudienceKind::Private) => entry.private && same_age,
        Some(AudienceKind::Public) | None => same_age,
    }
}

/// Is a platform made for other customers than those of the firm?
fn is_for_others(entry: &PlatformEntry, business: &Business) -> bool {
    match business.customers {
        Some(Customers::Private) => !entry.private && !entry.recruiting,
        Some(Customers::Firms) => !entry.firms && !entry.recruiting,
        Some(Customers::Both) | None => false,
    }
}

/// The few platforms that fit best and are not in the plan yet, one of each kind, so that an
/// entry in a map stands beside a network and not beside four other maps.
pub fn suggestions<'a>(
    catalogue: &'a Catalogue,
    given: &Given<'_>,
    channels: &[Channel],
) -> Vec<(&'a PlatformEntry, Fit)> {
    let mut fitting: Vec<(&PlatformEntry, Fit)> = alive(catalogue)
        .filter(|entry| !is_for_others(entry, given.business))
        .map(|entry| (entry, Fit::of(entry, given)))
        .filter(|(_, fit)| fit.is_reason())
        .collect();
    // Stable: what weighs the same stays in the order of the catalogue.
    fitting.sort_by_key(|(entry, fit)| Reverse((fit.weight(), entry.weekly_per_mille)));
    let mut kinds = BTreeSet::new();
    fitting.retain(|(entry, _)| kinds.insert(entry.kind));
    fitting.retain(|(entry, _)| !is_in_plan(entry, channels));
    fitting.truncate(SUGGESTED);
    fitting
}

fn is_in_plan(entry: &PlatformEntry, channels: &[Channel]) -> bool {
    let platform = Platform::Listed(entry.id);
    channels.iter().any(|channel| channel.platform == platform)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::PlatformKind;
    use crate::plan::{AgeGroup, Item as _, Slug};

    fn entry(id: &str, kind: PlatformKind) -> PlatformEntry {
        PlatformEntry {
            id: Slug::new(id).unwrap(),
            kind,
            status: PlatformStatus::Alive,
            private: true,
            firms: false,
            local: false,
            recruiting: false,
            ages: vec![AgeGroup::From14],
            weekly_per_mille: None,
            text_limit: None,
            formats: Vec::new(),
            goals: Vec::new(),
            care_minutes_per_week: 30,
            setup_minutes: 180,
            evidence: Vec::new(),
        }
    }

    fn audience(kind: AudienceKind, ages: &[AgeGroup]) -> Audience {
        Audience {
            kind: Some(kind),
            ages: ages.to_vec(),
            ..Audience::fresh()
        }
    }

    #[test]
    fn private_people_are_reached_by_age_and_firms_only_where_firms_are() {
        let mut video = entry("tiktok", PlatformKind::Video);
        let young = audience(AudienceKind::Private, &[AgeGroup::From14]);
        let old = audience(AudienceKind::Private, &[AgeGroup::From70]);
        let firms = audience(AudienceKind::Firms, &[]);
        assert!(reaches(&video, &young) && !reaches(&video, &old));
        assert!(!reaches(&video, &firms));
        video.firms = true;
        assert!(reaches(&video, &firms));
    }

    #[test]
    fn the_best_of_each_kind_is_suggested_until_it_is_in_the_plan() {
        let catalogue = crate::catalogue::catalogue();
        let business = Business::default();
        let audiences = [audience(AudienceKind::Private, &[AgeGroup::From30])];
        let given = Given {
            business: &business,
            goals: &[],
            audiences: &audiences,
        };
        let first = suggestions(catalogue, &given, &[]);
        let kinds: BTreeSet<PlatformKind> = first.iter().map(|(entry, _)| entry.kind).collect();
        assert_eq!(kinds.len(), first.len(), "one of each kind");
        let taken: Vec<Channel> = first
            .iter()
            .map(|(entry, _)| Channel {
                platform: Platform::Listed(entry.id),
                ..Channel::fresh()
            })
            .collect();
        for (entry, _) in suggestions(catalogue, &given, &taken) {
            assert!(!is_in_plan(entry, &taken), "{} twice", entry.id);
            assert!(!kinds.contains(&entry.kind), "no second one of a kind");
        }
    }
}
