//! The model: everything the owner of the firm decided, and nothing that can be computed from it.
//!
//! Pure data: no drawing, no files, no clock, no floating point. A plan is always valid to show,
//! save and print, half filled or empty; what is missing is told by `analysis`, never by a
//! failed load. Unknown is `None` or `Open`, never zero.

mod audience;
mod baseline;
mod budget;
mod business;
mod channel;
mod content;
mod decisions;
mod goal;
mod id;
mod logo;
mod macros;
mod measuring;
mod presence;
mod prune;
mod quantity;
mod readiness;
mod rhythm;
mod risk;
mod rollout;
mod rules;
mod team;

pub use audience::{AgeGroup, Audience, AudienceKind, Competitor, KnownBy};
pub use baseline::{Baseline, FrozenActivity, FrozenGoal, FrozenMonth};
pub use budget::{Budget, CostCategory, CostLine, Payer};
pub use business::{
    ActiveSince, Business, Country, Customers, Location, Reach, Size, Stage, StrategyStatus, Trade,
    YesNo,
};
pub use channel::{
    Account, Channel, ChannelFormat, Decision, DecisionKind, FitLevel, Judgement, Platform, Role,
    RoleOf, person_with,
};
pub use content::{Address, Content, Pillar, Voice};
pub use decisions::{Alternative, OpenQuestion};
pub use goal::{Bound, Direction, Goal, Hardness, Priority, Scope};
pub use id::{
    ActivityId, AlternativeId, AudienceId, BaselineId, ChannelId, CheckpointId, CompetitorId,
    CostLineId, DutyId, EntryId, FormatId, GoalId, IsId, LocationId, MilestoneId, PersonId,
    PillarId, PresenceId, QuestionId, ReadingId, ReviewId, RiskId, RuleId, Slug,
};
pub use logo::{Logo, LogoFormat};
pub use measuring::{
    Cadence, Measuring, Metric, MonthlyFigures, Reading, Review, figure, set_figure,
};
pub use presence::{Listing, ListingState, Presence, PresenceKind};
pub use quantity::{Amount, Currency, Interval, Money, Quantity};
pub use readiness::{DoubtAnswer, DoubtHolds, Readiness, ReadinessAnswer, ReadinessLevel};
pub use rhythm::{
    DayOfYear, DayRule, Frequency, Nth, Period, Rhythm, RulePeriod, Season, Times, Weekday,
};
pub use risk::{Impact, Likelihood, Risk};
pub use rollout::{Activity, ActivityChange, Checkpoint, Horizon, Milestone, Phase, Rollout};
pub use rules::{LawCheck, LawState, Rule, RuleState, RuleStateKind, Rules};
pub use team::{
    Absence, Competence, Duty, HoursBasis, Level, Person, Post, Relation, Skill, Team, Training,
};

use macros::record;

record! {
    /// A social media strategy: all that was decided, in the order of the workbook's pages.
    pub struct Plan {
        /// Where we stand.
        pub business: Business,
        /// Are we ready?
        pub readiness: Readiness,
        /// What is to be reached.
        pub goals: Vec<Goal>,
        /// Whom we talk to.
        pub audiences: Vec<Audience>,
        /// Who else does.
        pub competitors: Vec<Competitor>,
        /// Where, and why there.
        pub channels: Vec<Channel>,
        /// What we talk about.
        pub content: Content,
        /// Who does it.
        pub team: Team,
        /// What it costs.
        pub budget: Budget,
        /// House rules and law.
        pub rules: Rules,
        /// What could go wrong.
        pub risks: Vec<Risk>,
        /// The way there.
        pub rollout: Rollout,
        /// What really happened.
        pub measuring: Measuring,
        /// What was turned down.
        pub alternatives: Vec<Alternative>,
        /// What is still open.
        pub questions: Vec<OpenQuestion>,
        /// What stands at the head of each printed sheet. The last field, because its text is long.
        pub logo: Option<Logo>,
    }
}

/// A closed set of answers, to be offered in a form.
pub trait Choice: Copy + Eq + 'static {
    /// All answers, in the order they are offered.
    const ALL: &'static [Self];

    /// Key of its text in the language files.
    fn key(self) -> &'static str;
}

/// Something with a stable id, to be kept in a list.
pub trait Item: Clone + Default {
    /// The type of its id.
    type Id: IsId;

    /// Its id.
    fn id(&self) -> Self::Id;

    /// An empty one with a new id.
    #[must_use]
    fn fresh() -> Self;

    /// The same with new ids, its parts' ids included.
    #[must_use]
    fn copy(&self) -> Self;

    /// Is it done? `None` for items that are not ticked off.
    fn done(&mut self) -> Option<&mut bool> {
        None
    }
}

macro_rules! items {
    ($($type:ident: $id:ident [$($part:ident),*] $($done:ident)?,)*) => {$(
        impl Item for $type {
            type Id = $id;

            fn id(&self) -> $id {
                self.id
            }

            fn fresh() -> Self {
                Self { id: $id::fresh(), ..Self::default() }
            }

            fn copy(&self) -> Self {
                let copy = Self { id: $id::fresh(), ..self.clone() };
                $(let copy = Self {
                    $part: copy.$part.iter().map(Item::copy).collect(),
                    ..copy
                };)*
                copy
            }

            $(fn done(&mut self) -> Option<&mut bool> {
                Some(&mut self.$done)
            })?
        }
    )*};
}

items! {
    Location: LocationId [], Goal: GoalId [], Audience: AudienceId [], Competitor: CompetitorId [],
    Channel: ChannelId [presences, formats], Presence: PresenceId [], ChannelFormat: FormatId [], Pillar: PillarId [],
    Person: PersonId [trainings, absences], Training: EntryId [], Absence: EntryId [], Season: EntryId [], Duty: DutyId [],
    CostLine: CostLineId [], Rule: RuleId [], Risk: RiskId [], Activity: ActivityId [] done,
    Milestone: MilestoneId [] done, Checkpoint: CheckpointId [], Reading: ReadingId [], Review: ReviewId [],
    Baseline: BaselineId [], Alternative: AlternativeId [], OpenQuestion: QuestionId [],
}

/// Finds an item by its id.
pub fn find<T: Item>(items: &[T], id: T::Id) -> Option<&T> {
    items.iter().find(|item| item.id() == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duplicated_channel_shares_no_id_with_the_first() {
        let channel = Channel {
            presences: vec![Presence::fresh()],
            formats: vec![ChannelFormat::fresh()],
            ..Channel::fresh()
        };
        let copy = channel.copy();
        assert_ne!(copy.id, channel.id);
        assert_ne!(copy.presences[0].id, channel.presences[0].id);
        assert_ne!(copy.formats[0].id, channel.formats[0].id);
        assert_eq!(copy.platform, channel.platform);
    }
}
