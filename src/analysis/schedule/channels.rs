//! When each channel begins and ends, and what has to happen before.
//!
//! - A channel that is in use goes on from the first week; so does one that is only watched.
//! - A new or sleeping one needs time before its first day: training, setting up, first pieces;
//!   each takes its minutes divided by the weekly minutes of the person, in whole weeks, at least
//!   one and at most four (training only where some is planned).
//! - New channels begin one after another: at most one in two weeks in a rollout of three months,
//!   in three weeks of six, in four weeks of twelve. A day chosen by the owner always wins.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::super::calendar::{WEEK, days_between, plus_days, plus_weeks};
use super::super::load;
use super::{ChannelSpan, Frame};
use crate::catalogue::Catalogue;
use crate::plan::{Account, Channel, ChannelId, Decision, Horizon, PersonId, Plan, Role, find};

/// The most weeks that one kind of preparation is spread over.
const MOST_WEEKS: u32 = 4;

/// A channel with its days.
pub(super) struct Placed {
    pub(super) span: ChannelSpan,
    /// Does it begin when there is room for it, and not on a day of the owner's choice?
    pub(super) waits: bool,
    pub(super) preparation: Option<Preparation>,
}

/// What happens before the first day of a new channel; ranges with their last day.
pub(super) struct Preparation {
    /// When trainings that the channel needs take place.
    pub(super) training: (Date, Date),
    /// When it is set up.
    pub(super) setup: (Date, Date),
    /// When the first pieces are made.
    pub(super) stock: (Date, Date),
    /// Minutes of setting up.
    pub(super) setup_minutes: u32,
    /// Minutes of the first pieces; `None` while formats or rhythms are open, zero where nothing is
    /// published.
    pub(super) stock_minutes: Option<u32>,
}

/// All channels that take time in the rollout, in the order of the plan.
pub(super) struct Placement {
    pub(super) channels: Vec<Placed>,
    /// Channels that would begin after the end.
    pub(super) beyond: Vec<ChannelId>,
}

/// First day on which a new channel publishes.
pub(super) fn first_post(channels: &[Placed]) -> Option<Date> {
    let new = channels.iter().filter(|placed| placed.span.new);
    new.map(|placed| placed.span.start).min()
}

/// Who makes the pieces of a channel, else who answers for it.
pub(super) fn maker(channel: &Channel) -> Option<PersonId> {
    (channel.person(Role::Makes)).or_else(|| channel.person(Role::Accountable))
}

/// How a channel enters the rollout.
enum Entry {
    /// It goes on, or is only watched.
    GoesOn,
    /// It begins on a day of the owner's choice.
    On(Date),
    /// It begins when there is room for it.
    WhenReady,
}

fn entry(channel: &Channel, frame: Frame) -> Option<Entry> {
    let exists = channel.account == Some(Account::Existing);
    match channel.decision {
        Decision::Open | Decision::No | Decision::Later { from: None } => None,
        Decision::Watch | Decision::PhaseOut { .. } => Some(Entry::GoesOn),
        Decision::Later { from: Some(day) } => Some(Entry::On(day.max(frame.start))),
        Decision::Active | Decision::Trial { .. } => Some(match channel.start {
            Some(day) if exists && day <= frame.start => Entry::GoesOn,
            Some(day) => Entry::On(day.max(frame.start)),
            None if exists => Entry::GoesOn,
            None => Entry::WhenReady,
        }),
    }
}

/// The last day of work on a channel.
fn last_day(channel: &Channel, frame: Frame) -> Date {
    match channel.decision {
        Decision::Trial { until: Some(day) } | Decision::PhaseOut { until: Some(day) } => {
            day.min(frame.end)
        }
        _ => frame.end,
    }
}

/// Weeks before the first day of a new channel, and the minutes behind them.
struct Lead {
    training: i32,
    setup: i32,
    stock: i32,
    setup_minutes: u32,
    stock_minutes: Option<u32>,
}

impl Lead {
    fn of(channel: &Channel, plan: &Plan, catalogue: &Catalogue) -> Self {
        let person = maker(channel).and_then(|id| find(&plan.team.people, id));
        let weekly = person.and_then(|person| person.minutes_per_week);
        let trainings = plan.team.people.iter().flat_map(|person| {
            let needed = person.trainings.iter();
            needed
                .filter(|training| !training.done && training.channel == Some(channel.id))
                .map(|training| weeks_for(training.minutes, person.minutes_per_week))
        });
        let setup_minutes = load::setup_minutes(channel, catalogue);
        // First pieces: enough for two weeks.
        let stock_minutes =
            load::published_per_week(channel, catalogue).map(|weekly| weekly.saturating_mul(2));
        Self {
            training: trainings.max().unwrap_or(0),
            setup: weeks_for(Some(setup_minutes), weekly),
            stock: match stock_minutes {
                // Nothing is published.
                Some(0) => 0,
                minutes => weeks_for(minutes, weekly),
            },
            setup_minutes,
            stock_minutes,
        }
    }

    const fn weeks(&self) -> i32 {
        self.training + self.setup + self.stock
    }

    /// The ranges before a first day, cut off at the start of the rollout.
    fn before(self, first_day: Date, frame: Frame) -> Preparation {
        let earliest = frame.start;
        let range = |from_weeks: i32, to_weeks: i32| {
            let from = plus_weeks(first_day, -from_weeks).max(earliest);
            let to = plus_days(plus_weeks(first_day, -to_weeks), -1);
            (from, to.max(from))
        };
        let stock = range(self.stock, 0);
        let setup = range(self.stock + self.setup, self.stock);
        Preparation {
            training: range(self.weeks().max(1), self.stock + self.setup),
            setup,
            stock,
            setup_minutes: self.setup_minutes,
            stock_minutes: self.stock_minutes,
        }
    }
}

/// How many weeks some minutes take: minutes / weekly minutes, rounded up, 1 to 4; one week while
/// either is unknown.
pub(super) fn weeks_for(minutes: Option<u32>, weekly: Option<u32>) -> i32 {
    let weeks = match (minutes, weekly) {
        (Some(minutes), Some(weekly)) if 0 < weekly => minutes.div_ceil(weekly),
        _ => 1,
    };
    i32::try_from(weeks.clamp(1, MOST_WEEKS)).unwrap_or(1)
}

/// Weeks between the beginnings of two new channels.
const fn stagger(horizon: Horizon) -> i32 {
    match horizon {
        Horizon::Three => 2,
        Horizon::Six => 3,
        Horizon::Twelve => 4,
    }
}

/// Weeks by which channels begin later than they could, because their preparation takes longer.
pub(super) type Delays = BTreeMap<ChannelId, i32>;

/// Places all channels of a plan.
pub(super) fn place(
    plan: &Plan,
    catalogue: &Catalogue,
    frame: Frame,
    delays: &Delays,
) -> Placement {
    let entries: Vec<_> = (plan.channels.iter())
        .filter_map(|channel| Some((channel, entry(channel, frame)?)))
        .collect();
    let mut taken: Vec<Date> = (entries.iter())
        .filter_map(|(_, entry)| match entry {
            Entry::On(day) => Some(*day),
            _ => None,
        })
        .collect();
    let mut busy_until = BTreeMap::new();
    let mut placement = Placement {
        channels: Vec::new(),
        beyond: Vec::new(),
    };
    for (channel, entry) in entries {
        let lead = Lead::of(channel, plan, catalogue);
        let start = match entry {
            Entry::GoesOn => frame.start,
            Entry::On(day) => day,
            Entry::WhenReady => {
                let ready = busy_until.entry(maker(channel)).or_insert(0);
                let delay = delays.get(&channel.id).copied().unwrap_or(0);
                let week = first_free_week(*ready + lead.weeks() + delay, &taken, frame);
                *ready = week;
                taken.push(frame.week(week));
                frame.week(week)
            }
        };
        let end = last_day(channel, frame);
        if frame.end < start {
            placement.beyond.push(channel.id);
            continue;
        }
        if end < start {
            continue;
        }
        let exists = channel.account == Some(Account::Existing);
        let new = !exists && !matches!(entry, Entry::GoesOn);
        placement.channels.push(Placed {
            waits: matches!(entry, Entry::WhenReady),
            span: ChannelSpan {
                channel: channel.id,
                start,
                end,
                publishes: channel.decision != Decision::Watch,
                new,
            },
            preparation: new.then(|| lead.before(start, frame)),
        });
    }
    placement
}

/// The first week from `earliest` on that is far enough from all other beginnings.
fn first_free_week(earliest: i32, taken: &[Date], frame: Frame) -> i32 {
    let distance = stagger(frame.horizon) * WEEK;
    let is_free = |week: i32| {
        let day = frame.week(week);
        (taken.iter()).all(|other| distance <= days_between(*other, day).abs())
    };
    (earliest..=frame.horizon.weeks())
        .find(|week| is_free(*week))
        .unwrap_or_else(|| frame.horizon.weeks())
}
