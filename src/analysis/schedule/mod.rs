//! The rollout: generated from the other parts of the plan, then changed as the owner decided.
//!
//! It begins on the Monday of the week of the chosen start (without one: the Monday after today)
//! and takes 13, 26 or 52 whole weeks. The same plan and day always give the same rollout, in the
//! same order.

mod activities;
mod channels;
mod checkpoints;
mod dependencies;
mod generate;
mod level;
mod moving;
mod phases;
mod seasons;

use channels::Delays;
use jiff::civil::Date;

use super::calendar::{days_between, monday, next_monday, plus_days, plus_weeks};
use super::value::Title;
use crate::catalogue::Catalogue;
use crate::plan::{
    ChannelId, CheckpointId, GoalId, Horizon, MilestoneId, PersonId, Phase, Plan, Quantity,
};

pub use checkpoints::{expected_value, lower_is_better};
pub use generate::{is_imprint, laws_of, laws_that_apply};
pub(super) use generate::{lead_person, parts_to_do};
pub use moving::{Grip, Move, NewDays};

/// The dated rollout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    /// First day, a Monday.
    pub start: Date,
    /// Last day, a Sunday.
    pub end: Date,
    /// Nobody has chosen a start yet; the Monday after today is taken.
    pub start_assumed: bool,
    /// How long.
    pub horizon: Horizon,
    /// Nobody has chosen a length yet; three months are taken.
    pub horizon_assumed: bool,
    /// The Monday of each week.
    pub weeks: Vec<Date>,
    /// The phases one after another; those without a day are left out.
    pub phases: Vec<PhaseSpan>,
    /// When there is regular work on which channel, in the order of the plan.
    pub channels: Vec<ChannelSpan>,
    /// Channels whose first day would lie after the end of the rollout.
    pub beyond: Vec<ChannelId>,
    /// First day on which a new channel publishes; `None` if no new channel does.
    pub first_post: Option<Date>,
    /// What is to be done, by first day.
    pub activities: Vec<ScheduledActivity>,
    /// Generated activities that the owner left out, so that they can be taken back.
    pub left_out: Vec<ScheduledActivity>,
    /// Days by which something is reached, by date.
    pub milestones: Vec<ScheduledMilestone>,
    /// Days on which a number decides, by date.
    pub checkpoints: Vec<ScheduledCheckpoint>,
}

/// A phase with its days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PhaseSpan {
    /// The phase.
    pub phase: Phase,
    /// First day.
    pub start: Date,
    /// Last day, included.
    pub end: Date,
}

/// The time in which there is regular work on a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChannelSpan {
    /// The channel.
    pub channel: ChannelId,
    /// First day of regular work.
    pub start: Date,
    /// Last day, included.
    pub end: Date,
    /// Is something published, or is the channel only watched?
    pub publishes: bool,
    /// Does it begin in this rollout, with set-up work before?
    pub new: bool,
}

/// Where an activity comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Generated from the plan.
    Generated,
    /// Added by the owner.
    Own,
}

/// Something to be done, with its days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScheduledActivity {
    /// Name that stays the same as long as its cause stays: `setup-<channel>`, `own-<activity>`.
    /// Changes of the owner are kept under it.
    pub key: String,
    /// What is to be done.
    pub title: Title,
    /// The phase it belongs to.
    pub phase: Phase,
    /// First day.
    pub start: Date,
    /// Last day, included.
    pub end: Date,
    /// First and last day between which it may be moved so that it fits into the hours; it is due
    /// on the last.
    pub window: (Date, Date),
    /// Keys of the activities that have to be done before it begins.
    pub after: Vec<String>,
    /// How its minutes are shared out over the weeks; empty where they are spread evenly over its
    /// days.
    pub portions: Vec<Portion>,
    /// Has the owner chosen its days?
    pub dated: bool,
    /// Who does it; `None` if nobody is named yet.
    pub person: Option<PersonId>,
    /// The channel it is for.
    pub channel: Option<ChannelId>,
    /// How many minutes it takes in all; `None` if that is open, or if it is regular work, whose
    /// minutes are counted by week.
    pub minutes: Option<u32>,
    /// Is it done?
    pub done: bool,
    /// Generated or the owner's own.
    pub origin: Origin,
    /// Is it regular work, a bar over many weeks that is never done?
    pub regular: bool,
}

/// Minutes of an activity in one week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Portion {
    /// The Monday of the week.
    pub week: Date,
    /// The minutes.
    pub minutes: u32,
}

impl ScheduledActivity {
    /// May it be moved so that it fits into the hours?
    fn is_movable(&self) -> bool {
        !(self.regular || self.done || self.dated)
    }

    /// Should it be done by now and is not?
    pub fn is_overdue(&self, today: Date) -> bool {
        !self.regular && !self.done && self.end < today
    }
}

/// A day by which something is reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScheduledMilestone {
    /// Name that stays the same as long as its cause stays.
    pub key: String,
    /// The owner's own milestone; `None` if generated.
    pub id: Option<MilestoneId>,
    /// What is reached.
    pub title: Title,
    /// The day.
    pub date: Date,
    /// Is it reached?
    pub done: bool,
}

/// A day on which a number decides whether we go on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScheduledCheckpoint {
    /// Name that stays the same as long as its cause stays: `checkpoint-4` is the one of week 4.
    pub key: String,
    /// The owner's own checkpoint; `None` if generated.
    pub id: Option<CheckpointId>,
    /// The day.
    pub date: Date,
    /// The goal that is looked at.
    pub goal: Option<GoalId>,
    /// The number that must be reached; `None` while it is open.
    pub threshold: Option<Quantity>,
    /// Is the number a suggestion: the straight line between baseline and target?
    pub suggested: bool,
    /// What happens otherwise, in the owner's words; empty if that is not decided.
    pub otherwise: String,
    /// What is suggested for the case that it is not reached.
    pub stop: StopRule,
    /// The last reading of the goal up to that day.
    pub reading: Option<Quantity>,
    /// The day of that reading.
    pub read_on: Option<Date>,
    /// How it went.
    pub outcome: Outcome,
}

/// What is suggested where a checkpoint's number is not reached; the owner's own words come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StopRule {
    /// The channel to stop or to change: of those that serve the goal the one that takes most time.
    pub channel: Option<ChannelId>,
    /// Is the number better when it is lower, so that more of it is the bad case?
    pub too_much: bool,
}

/// How a checkpoint went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The day is still to come.
    Ahead,
    /// The day is over; number or reading is missing.
    Unknown,
    /// The number was reached: go on.
    Reached,
    /// It was not, but at least 80 % of the way there are made: change something.
    Close,
    /// It was missed by more: stop, or what the stop rule says.
    Missed,
}

impl Schedule {
    /// The span of regular work of a channel, if it has one in this rollout.
    pub fn span(&self, channel: ChannelId) -> Option<&ChannelSpan> {
        self.channels.iter().find(|span| span.channel == channel)
    }

    /// An activity by its key, if it is there and not left out.
    pub fn activity(&self, key: &str) -> Option<&ScheduledActivity> {
        self.activities.iter().find(|activity| activity.key == key)
    }

    /// Can these days be chosen for an activity: are they inside of the rollout, and is the last not
    /// before the first? The rollout goes on without those that cannot.
    pub fn takes(&self, start: Option<Date>, end: Option<Date>) -> bool {
        activities::chosen_days((start, end), (self.start, self.end)) == (start, end)
    }

    /// In which week of the rollout a day lies, counted from 0; `None` outside of it.
    pub fn week_of(&self, date: Date) -> Option<usize> {
        let inside = self.start <= date && date <= self.end;
        let week = usize::try_from(days_between(self.start, date) / 7);
        week.ok().filter(|_| inside)
    }
}

/// Start and length of the rollout: all that its parts need to know of it.
#[derive(Clone, Copy)]
struct Frame {
    start: Date,
    end: Date,
    horizon: Horizon,
    today: Date,
}

impl Frame {
    fn of(plan: &Plan, today: Date) -> Self {
        let start = plan
            .rollout
            .start
            .map_or_else(|| next_monday(today), monday);
        let horizon = plan.rollout.horizon.unwrap_or(Horizon::Three);
        Self {
            start,
            end: plus_days(plus_weeks(start, horizon.weeks()), -1),
            horizon,
            today,
        }
    }

    /// Monday of a week, counted from 0.
    fn week(self, number: i32) -> Date {
        plus_weeks(self.start, number)
    }

    /// Sunday of a week, counted from 0.
    fn week_end(self, number: i32) -> Date {
        plus_days(self.week(number), 6)
    }

    /// Is a day inside of the rollout?
    fn has(self, date: Date) -> bool {
        self.start <= date && date <= self.end
    }
}

/// Builds the rollout of a plan, levelled to the hours that are there. A new channel whose
/// preparation does not fit before its first day begins later, until it fits; where it
/// never does, it stays where it was and the weeks that are over say so.
pub(super) fn schedule(plan: &Plan, catalogue: &Catalogue, today: Date) -> Schedule {
    let frame = Frame::of(plan, today);
    let mut delays = Delays::new();
    let (first, mut late) = build(plan, catalogue, frame, &delays);
    let mut latest = None;
    while let Some((channel, weeks)) = late {
        *delays.entry(channel).or_insert(0) += weeks;
        let (schedule, still_late) = build(plan, catalogue, frame, &delays);
        // Beyond the rollout, or beyond the end of its trial.
        if schedule.channels.len() < first.channels.len() {
            latest = None;
            break;
        }
        (latest, late) = (Some(schedule), still_late);
    }
    let mut schedule = latest.unwrap_or(first);
    seasons::add(plan, catalogue, frame, &mut schedule);
    schedule
}

/// Builds the rollout with some channels delayed. Names the first channel whose preparation
/// is not done before its first day and that may begin later, and by how many weeks at least.
fn build(
    plan: &Plan,
    catalogue: &Catalogue,
    frame: Frame,
    delays: &Delays,
) -> (Schedule, Option<(ChannelId, i32)>) {
    let placed = channels::place(plan, catalogue, frame, delays);
    let first_post = channels::first_post(&placed.channels);
    let spans: Vec<_> = placed.channels.iter().map(|placed| placed.span).collect();
    let mut generated = generate::generate(plan, catalogue, frame, &placed);
    generated.extend(seasons::decided(plan, catalogue, frame, &spans));
    let (activities, left_out) = activities::with_owner(plan, frame, generated);
    let milestones = phases::milestones(plan, frame, &placed);
    let mut schedule = Schedule {
        start: frame.start,
        end: frame.end,
        start_assumed: plan.rollout.start.is_none(),
        horizon: frame.horizon,
        horizon_assumed: plan.rollout.horizon.is_none(),
        weeks: (0..frame.horizon.weeks()).map(|n| frame.week(n)).collect(),
        phases: phases::phases(frame, &placed),
        channels: spans,
        beyond: placed.beyond,
        first_post,
        activities,
        left_out,
        milestones,
        checkpoints: checkpoints::checkpoints(plan, catalogue, frame),
    };
    let late = level::level(plan, catalogue, &mut schedule, frame.today);
    let may_wait = placed.channels.iter().filter(|placed| placed.waits);
    let mut waiting: Vec<_> = may_wait.map(|placed| placed.span).collect();
    waiting.sort_by_key(|span| span.start);
    let delay = |span: &ChannelSpan| {
        let is_first = Some(span.start) == first_post;
        let by = late
            .iter()
            .filter(|late| late.delays(span.channel, is_first));
        by.map(level::Late::weeks).max()
    };
    let late = waiting
        .iter()
        .find_map(|span| Some((span.channel, delay(span)?)));
    (schedule, late)
}

#[cfg(test)]
mod tests;
