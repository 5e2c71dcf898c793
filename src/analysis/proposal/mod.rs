//! What fits the hours and the euros: the best set of platforms, formats and rhythms.
//!
//! Exact: of all selections within the limits the one that is worth most, computed, not guessed.
//! What a platform is worth is its fit, changed by how it is used (see
//! [`worth`]); the second and third platform of one kind count 60 and 35 %, further ones nothing.

mod apply;
mod bound;
mod candidate;
mod explain;
mod limits;
mod more;
mod outside;
mod problem;
mod solve;
mod why;
pub mod worth;

use crate::catalogue::Catalogue;
use crate::plan::{AudienceId, GoalId, Money, Period, PersonId, Plan, Platform, Slug};

use super::Analysis;

/// What may be used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Limits {
    /// Minutes a week for channels, of the firm's own people. Somebody who is not in the plan yet
    /// is added to it when the proposal is taken over.
    pub people: Vec<(PersonId, u32)>,
    /// Money a month that is not bound yet.
    pub money_per_month: Money,
}

/// The best set of platforms within limits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposal {
    /// The limits it was made for.
    pub limits: Limits,
    /// People for whom more is given than the plan has, with the minutes a week that they need in
    /// all, duties included. Taking the proposal over writes them into the plan.
    pub raised: Vec<(PersonId, u32)>,
    /// What to do, the best fit first.
    pub chosen: Vec<Chosen>,
    /// What to leave, the best fit first.
    pub left_out: Vec<LeftOut>,
    /// Minutes a week that each person is taken for, in the order of the limits. Watching what
    /// is in the plan and not chosen is in it.
    pub minutes: Vec<(PersonId, u32)>,
    /// Money a month that it takes of the limit.
    pub money_per_month: Money,
    /// What the selection is worth: the sum over platforms, in hundredths of a full fit.
    pub value: u32,
    /// What one more hour a week would buy, for the person with whom it buys most.
    pub one_more_hour: Option<Gain>,
    /// What 100 a month more would buy.
    pub hundred_more: Option<Gain>,
}

/// A platform to use, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// The platform.
    pub platform: Platform,
    /// Who answers for it.
    pub person: PersonId,
    /// What is made for it: format, how often, in which period.
    pub formats: Vec<(Slug, u16, Period)>,
    /// Does the channel stay as the owner set it up, formats and rhythms included? Then
    /// [`Chosen::formats`] tells those that can be told as a number in a period.
    pub as_is: bool,
    /// Are the pieces made by others, for money?
    pub outside: bool,
    /// Money a month for ads; zero for none.
    pub ads: Money,
    /// Minutes a week of the firm's own people, coordinating others included.
    pub minutes_per_week: u32,
    /// New money a month: ads, work of others, what the platform itself costs.
    pub money_per_month: Money,
    /// How well the platform fits, in per mille.
    pub fit: u16,
    /// Goals that it serves.
    pub goals: Vec<GoalId>,
    /// Audiences that it reaches.
    pub audiences: Vec<AudienceId>,
}

/// A platform to leave, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The platform.
    pub platform: Platform,
    /// Why.
    pub why: WhyLeftOut,
}

/// Why a platform is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyLeftOut {
    /// The owner decided about it: no, later, or being phased out.
    Decided,
    /// It fits poorly.
    FitsPoorly,
    /// The plan says too little to judge it.
    Unknown,
    /// There is nobody to do it.
    Nobody,
    /// There are enough platforms with posts for a firm of this size; so many.
    Enough(u16),
    /// Not enough time: minutes a week it needs, and the most that somebody has left.
    NoTime {
        /// Minutes a week needed.
        needed: u32,
        /// Minutes a week that somebody has left.
        left: u32,
    },
    /// Not enough money: what it needs a month, and what is left.
    NoMoney {
        /// Needed a month.
        needed: Money,
        /// Left a month.
        left: Money,
    },
    /// Others of its kind that fit better are chosen and reach the same people.
    Overlaps,
}

/// What a little more would buy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gain {
    /// Whose hour it is; `None` for money.
    pub person: Option<PersonId>,
    /// How much more the selection would be worth; it can be nothing when a hard goal is served
    /// only then.
    pub value: u32,
    /// Is a hard goal served only then?
    pub hard: bool,
    /// Platforms that would come.
    pub added: Vec<Platform>,
    /// Platforms that would be used more, or with other means.
    pub changed: Vec<Platform>,
    /// Platforms that would go.
    pub dropped: Vec<Platform>,
}

/// Computes the best set of platforms within limits. Takes milliseconds, not less: not to be
/// called while drawing.
pub fn propose(
    plan: &Plan,
    catalogue: &Catalogue,
    analysis: &Analysis,
    limits: &Limits,
) -> Proposal {
    explain::propose(&candidate::Ground {
        plan,
        catalogue,
        analysis,
        limits,
    })
}

#[cfg(test)]
mod tests;
