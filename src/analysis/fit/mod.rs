//! How well each platform fits what is written in the plan so far, factor by factor.
//!
//! No hidden score: every factor has its reason, and the owner may overrule the whole.

mod ability;
mod ages;
mod candidate;
mod customers;
mod effort;
mod goals;
mod near;
mod reach;
mod score;

use crate::catalogue::{Catalogue, PlatformEntry, PlatformStatus};
use crate::plan::{AudienceId, FitLevel, GoalId, Plan, Platform, Slug};

use super::value::Title;

pub use reach::reaches;

/// What a platform is judged by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FactorKind {
    /// Does it serve the goals?
    Goals,
    /// Are people of the age of the customers there?
    Ages,
    /// Is it made for firms or for private people, as the customers are?
    Customers,
    /// Is it found by people who are near, if customers come from near?
    Near,
    /// Can the team make what is shown there?
    Ability,
    /// Does it fit into the hours that are there?
    Effort,
}

impl FactorKind {
    /// All factors in the order they are shown.
    pub const ALL: [Self; 6] = [
        Self::Goals,
        Self::Ages,
        Self::Customers,
        Self::Near,
        Self::Ability,
        Self::Effort,
    ];

    /// Key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Goals => "fit-goals",
            Self::Ages => "fit-ages",
            Self::Customers => "fit-customers",
            Self::Near => "fit-near",
            Self::Ability => "fit-ability",
            Self::Effort => "fit-effort",
        }
    }

    /// How much it weighs against the other factors. Assumption: what a platform is for and who
    /// is there decides more than how it is made.
    pub const fn weight(self) -> u32 {
        match self {
            Self::Goals => 30,
            Self::Ages | Self::Customers => 20,
            Self::Near | Self::Ability | Self::Effort => 10,
        }
    }
}

/// One thing that speaks for or against a platform.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Factor {
    /// What it is about.
    pub kind: FactorKind,
    /// How much it speaks for the platform: 0 against, 1000 fully for; `None` while the plan says
    /// nothing about it. What is not known counts neither for nor against.
    pub per_mille: Option<u16>,
    /// Why, in one sentence.
    pub reason: Title,
    /// The study behind it, if there is one.
    pub evidence: Option<Slug>,
}

/// How well a platform fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fit {
    /// The platform.
    pub platform: Platform,
    /// Each factor, in the order of [`FactorKind::ALL`].
    pub factors: Vec<Factor>,
    /// The mean of the factors that are known, by [`FactorKind::weight`]; `None` while none is.
    /// A platform that is made for others than the customers never fits well, however well the
    /// rest fits: without any of them at most 300, with less than half of them at most 600.
    pub computed: Option<u16>,
    /// What the owner says instead, if anything.
    pub overruled: Option<FitLevel>,
    /// Goals that it serves well.
    pub goals: Vec<GoalId>,
    /// Audiences that it reaches well.
    pub audiences: Vec<AudienceId>,
}

impl Fit {
    /// From here on a platform fits well, in per mille.
    pub const WELL: u16 = 667;
    /// Below this it fits poorly, in per mille.
    pub const PARTLY: u16 = 400;

    /// What counts: the owner's judgement, else what is computed; `None` while nothing is known.
    pub fn per_mille(&self) -> Option<u16> {
        match self.overruled {
            Some(FitLevel::Well) => Some(900),
            Some(FitLevel::Partly) => Some(550),
            Some(FitLevel::Poorly) => Some(150),
            None => self.computed,
        }
    }

    /// What counts, as a word.
    pub fn level(&self) -> Option<FitLevel> {
        Some(match self.per_mille()? {
            Self::WELL.. => FitLevel::Well,
            Self::PARTLY.. => FitLevel::Partly,
            _ => FitLevel::Poorly,
        })
    }

    /// One of its factors.
    pub fn factor(&self, kind: FactorKind) -> Option<&Factor> {
        self.factors.iter().find(|factor| factor.kind == kind)
    }
}

/// How well all platforms fit that are still there and those of the plan, the best first; what
/// fits the same stays in the order of the catalogue.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fits(pub Vec<Fit>);

impl Fits {
    /// The fit of a platform.
    pub fn of(&self, platform: &Platform) -> Option<&Fit> {
        self.0.iter().find(|fit| fit.platform == *platform)
    }
}

/// The platforms that are still there, in the order of the catalogue.
pub fn alive(catalogue: &Catalogue) -> impl Iterator<Item = &PlatformEntry> {
    let platforms = catalogue.platforms.iter();
    platforms.filter(|entry| entry.status == PlatformStatus::Alive)
}

/// Computes how well platforms fit. Closed ones are left out. `free_minutes`: minutes a week that the firm's own people
/// have for channels; `None` while they are open.
pub(super) fn fits(plan: &Plan, catalogue: &Catalogue, free_minutes: Option<u32>) -> Fits {
    score::fits(&candidate::Ground {
        plan,
        catalogue,
        free_minutes,
    })
}

#[cfg(test)]
mod tests;
