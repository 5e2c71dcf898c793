//! What each person does in the weeks of a month, piece by piece, to be ticked off on paper.
//!
//! The hours that are there are those of [`Load`](super::Load), the hours needed those of the pieces
//! of the week. Into which weeks single pieces fall is in [`pieces`].

mod person;
mod pieces;
mod stand_in;
mod tasks;
#[cfg(test)]
mod tests;
mod topics;

use jiff::civil::Date;

use super::{Analysis, ScheduledActivity, ScheduledCheckpoint, ScheduledMilestone, WeekLoad, Work};
use crate::catalogue::Catalogue;
use crate::plan::{Absence, ChannelId, DutyId, GoalId, PersonId, PillarId, Plan};
use person::Given;

/// A month in whole weeks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Month<'a> {
    /// The Mondays of its weeks, see [`weeks_of_month`].
    pub weeks: Vec<Date>,
    /// Who has something to do in the rollout, in the order of the team; what nobody is named for
    /// comes last, if there is something in this month.
    pub people: Vec<PersonMonth<'a>>,
}

/// The month of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonMonth<'a> {
    /// The person; `None` for what nobody is named for.
    pub person: Option<PersonId>,
    /// Who stands in for the person, and for what.
    pub deputies: Vec<StandIn>,
    /// The weeks, those outside of the rollout included.
    pub weeks: Vec<WeekPlan<'a>>,
    /// Regular work for which nobody has decided how often it is done.
    pub open: Vec<Work>,
}

/// Somebody stands in for somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StandIn {
    /// Whose work it is.
    pub person: PersonId,
    /// Who stands in.
    pub deputy: PersonId,
    /// For which channels.
    pub channels: Vec<ChannelId>,
    /// For which work that belongs to no channel.
    pub duties: Vec<DutyId>,
}

/// What a person does in a week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeekPlan<'a> {
    /// The first day.
    pub monday: Date,
    /// Minutes needed and there, as on the screen; `None` outside of the rollout.
    pub load: Option<WeekLoad>,
    /// Minutes of the tasks that stand here. What does not come every week counts in its week only,
    /// where `load` spreads it evenly; in the long run both are the same.
    pub listed: u32,
    /// Minutes that do not fit even if pieces are made in the weeks before.
    pub lacking: u32,
    /// Is the person there on none of its working days?
    pub is_away: bool,
    /// When the person is away.
    pub absences: Vec<&'a Absence>,
    /// For whom the person stands in, because they are away on some day of it.
    pub stands_in: Vec<StandIn>,
    /// What is reached in this week.
    pub milestones: Vec<&'a ScheduledMilestone>,
    /// What there is to do: regular work by channel, then what is done once, by its last day.
    pub tasks: Vec<Task<'a>>,
}

/// Something to do in a week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task<'a> {
    /// What it is.
    pub job: Job<'a>,
    /// One box for each piece. None where the person is away on all days on which it could be done.
    pub ticks: Vec<Tick>,
    /// How many pieces these are; more than the boxes where one stands for very many.
    pub count: usize,
    /// How long it takes in this week.
    pub time: Time,
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Job<'a> {
    /// Regular work.
    Regular(Work),
    /// Something that is done once.
    Once(&'a ScheduledActivity, Step),
    /// The numbers of these goals are to be read.
    Read(Vec<GoalId>),
    /// A number decides.
    Decide(&'a ScheduledCheckpoint),
}

/// Which part of something that is done once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// All of it.
    Whole,
    /// It is begun.
    Begin,
    /// It goes on.
    GoOn,
    /// It is finished.
    Finish,
    /// It should have been done in a week before.
    Overdue,
}

/// A box to tick.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tick {
    /// The day, where the plan names one.
    pub day: Option<Date>,
    /// The theme whose turn it is.
    pub pillar: Option<PillarId>,
    /// Is it done already?
    pub done: bool,
}

/// How long a task takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Time {
    /// Nobody knows.
    Open,
    /// Minutes each time.
    Each(u32),
    /// Minutes of the week.
    Together(u32),
}

impl Task<'_> {
    /// Minutes of all pieces; what is open counts as none.
    fn minutes(&self) -> u32 {
        match self.time {
            Time::Open => 0,
            Time::Each(minutes) => {
                minutes.saturating_mul(u32::try_from(self.count).unwrap_or(u32::MAX))
            }
            Time::Together(minutes) => minutes,
        }
    }
}

impl WeekPlan<'_> {
    /// Do the tasks that stand here take more time than is there?
    pub fn is_over(&self) -> bool {
        let there = self.load.and_then(|load| load.there);
        there.is_some_and(|there| there < self.listed)
    }
}

/// The Mondays of the weeks of a month: those with most of their days in it. So each week belongs
/// to exactly one month, and a month has four or five.
pub fn weeks_of_month(day: Date) -> Vec<Date> {
    pieces::weeks_between(day.first_of_month(), day.last_of_month())
}

/// What everybody does in the month of a day.
pub fn month<'a>(
    plan: &'a Plan,
    catalogue: &Catalogue,
    analysis: &'a Analysis,
    day: Date,
    today: Date,
) -> Month<'a> {
    let given = Given::new(plan, catalogue, analysis, today);
    let weeks = weeks_of_month(day);
    let people = plan.team.people.iter().map(|person| Some(person.id));
    let people = people.chain([None]);
    let people = people.filter_map(|person| given.person(person, &weeks));
    Month {
        people: people.collect(),
        weeks,
    }
}
