//! The tasks of a person in a week.

use jiff::civil::Date;

use super::super::calendar::{self, common_days, days_between, plus_days};
use super::super::load::{self, Effort, Part};
use super::super::{ScheduledActivity, ScheduledCheckpoint, Work};
use super::person::{Given, is_away, is_in_week, workdays};
use super::pieces::pieces;
use super::{Job, Step, Task, Tick, Time};
use crate::analysis::Outcome;
use crate::plan::{Cadence, Frequency, GoalId, PersonId, find};

/// Answering people is done day by day where each day gets so many minutes; where the minutes of
/// the week are fewer, as often as they suffice.
const MINUTES_A_DAY: u32 = 5;

/// More pieces than that in a week are not ticked singly: one box stands for all of them.
const MOST: usize = 28;

/// Has nobody decided how often a piece of regular work is done?
pub(super) fn is_open(part: &Part<'_>) -> bool {
    matches!(&part.effort, Effort::EachTime(rhythm, _) if rhythm.usual == Frequency::Open)
}

impl<'a> Given<'a> {
    /// What a person, or nobody in particular, has to do in the week from a Monday on.
    pub(super) fn tasks(&self, id: Option<PersonId>, monday: Date) -> Vec<Task<'a>> {
        let mut regular: Vec<_> = (self.parts.iter())
            .filter(|part| part.person == id && is_in_week(part.days, monday))
            .collect();
        // Answering people comes after what is published, channel by channel.
        regular.sort_by_key(|part| self.place(part.work));
        let regular = regular
            .into_iter()
            .filter_map(|part| self.regular(part, monday));
        let schedule = &self.analysis.schedule;
        let once = schedule.activities.iter();
        let once = once.filter(|one| !one.regular && self.known(one.person) == id);
        let mut once: Vec<_> = once.filter_map(|one| self.once(one, monday)).collect();
        once.sort_by_key(|(end, _)| *end);
        let tasks = regular.chain(once.into_iter().map(|(_, task)| task));
        let tasks = tasks.chain(self.readings(id, monday));
        if self.lead != id {
            return tasks.collect();
        }
        let checkpoints = schedule.checkpoints.iter();
        let here = checkpoints.filter(|one| calendar::monday(one.date) == monday);
        tasks.chain(here.map(decide)).collect()
    }

    /// The place of regular work in the order of the plan.
    fn place(&self, work: Work) -> (usize, bool) {
        let place = |id| {
            self.plan
                .channels
                .iter()
                .position(|channel| channel.id == id)
        };
        match work {
            Work::Format(channel, _) => (place(channel).unwrap_or(usize::MAX), false),
            Work::Care(channel) | Work::Watch(channel) => {
                (place(channel).unwrap_or(usize::MAX), true)
            }
            Work::Duty(_) => (usize::MAX, true),
        }
    }

    /// Regular work in a week; `None` where none of it falls into the week.
    pub(super) fn regular(&self, part: &Part<'_>, monday: Date) -> Option<Task<'a>> {
        let (ticks, count, time) = match &part.effort {
            Effort::Weekly(_) => {
                let minutes = part.minutes_in_week(monday);
                if minutes == 0 {
                    return None;
                }
                let ticks = self.days_of_care(part, monday, minutes);
                let count = ticks.len();
                (ticks, count, Time::Together(minutes))
            }
            Effort::EachTime(_, each) => {
                let days = self.pieces(part, monday);
                let count = days.len();
                if count == 0 {
                    return None;
                }
                let ticks = self.ticks(part, monday, days);
                (ticks, count, each.map_or(Time::Open, Time::Each))
            }
        };
        Some(Task {
            job: Job::Regular(part.work),
            ticks,
            count,
            time,
        })
    }

    /// The boxes for answering people: one for each working day on which the person is there, or
    /// some without a day; one for a channel that is only watched.
    fn days_of_care(&self, part: &Part<'_>, monday: Date, minutes: u32) -> Vec<Tick> {
        let person = part.person.and_then(|id| find(&self.plan.team.people, id));
        let load = &self.analysis.load;
        let days: Vec<Date> = workdays(monday)
            .filter(|day| part.days.0 <= *day && *day <= part.days.1)
            .filter(|day| person.is_none_or(|person| load::is_there(person, *day)))
            .filter(|day| load.holidays_of(monday).all(|holiday| holiday.date != *day))
            .collect();
        let often = usize::try_from(minutes / MINUTES_A_DAY).unwrap_or(usize::MAX);
        let often = match part.work {
            Work::Watch(_) => 1,
            _ => often.max(1),
        };
        if often < days.len() {
            return vec![Tick::default(); often];
        }
        let tick = |day| Tick {
            day: Some(day),
            ..Tick::default()
        };
        days.into_iter().map(tick).collect()
    }

    /// The boxes for the pieces of a week.
    fn ticks(&self, part: &Part<'_>, monday: Date, days: Vec<Option<Date>>) -> Vec<Tick> {
        if MOST < days.len() {
            return vec![Tick::default()];
        }
        let pillars = self.pillars(part, monday, days.len());
        let pillars = pillars.into_iter().map(Some).chain(std::iter::repeat(None));
        let tick = |(day, pillar)| Tick {
            day,
            pillar,
            done: false,
        };
        days.into_iter().zip(pillars).map(tick).collect()
    }

    /// The pieces of a week with their days.
    pub(super) fn pieces(&self, part: &Part<'_>, monday: Date) -> Vec<Option<Date>> {
        let person = part.person.and_then(|id| find(&self.plan.team.people, id));
        let is_away = |week| person.is_some_and(|person| is_away(person, week));
        match &part.effort {
            Effort::EachTime(rhythm, _) => pieces(rhythm, part.days, monday, &is_away),
            Effort::Weekly(_) => Vec::new(),
        }
    }

    /// Something that is done once, with its last day, if it is done in a week. What is overdue
    /// stands in the week of today.
    fn once(&self, one: &'a ScheduledActivity, monday: Date) -> Option<(Date, Task<'a>)> {
        let week = (monday, plus_days(monday, 6));
        let overdue = one.is_overdue(self.today)
            && one.end < monday
            && calendar::monday(self.today) == monday;
        let here = one.portions.iter().find(|portion| portion.week == monday);
        let common = common_days(week, (one.start, one.end));
        let minutes = if overdue {
            one.minutes
        } else if one.portions.is_empty() && 0 < common {
            let days = i64::from(days_between(one.start, one.end)) + 1;
            let share = |minutes| (2 * i64::from(minutes) * i64::from(common) + days) / (2 * days);
            one.minutes
                .and_then(|minutes| u32::try_from(share(minutes)).ok())
        } else {
            Some(here?.minutes)
        };
        let first = one
            .portions
            .first()
            .map_or(one.start, |portion| portion.week);
        let last = one.portions.last().map_or(one.end, |portion| portion.week);
        let step = match (first < monday, week.1 < last) {
            _ if overdue => Step::Overdue,
            (false, false) => Step::Whole,
            (false, true) => Step::Begin,
            (true, true) => Step::GoOn,
            (true, false) => Step::Finish,
        };
        let task = Task {
            job: Job::Once(one, step),
            count: 1,
            ticks: vec![Tick {
                done: one.done,
                ..Tick::default()
            }],
            time: minutes.map_or(Time::Open, Time::Together),
        };
        Some((one.end, task))
    }

    /// The goals whose numbers are to be read: each week, or where the numbers are looked at. The
    /// time is that of looking at them.
    fn readings(&self, id: Option<PersonId>, monday: Date) -> Option<Task<'a>> {
        let weekly = self.plan.measuring.cadence == Some(Cadence::Weekly);
        let begins = |one: &ScheduledActivity| {
            let first = one
                .portions
                .first()
                .map_or(one.start, |portion| portion.week);
            calendar::monday(first) == monday
        };
        let looks = |one: &ScheduledActivity| {
            one.key.starts_with("review-") && self.known(one.person) == id && begins(one)
        };
        let mut reviews = self.analysis.schedule.activities.iter();
        let is_read = if weekly {
            self.lead == id
        } else {
            reviews.any(looks)
        };
        let goals = self.plan.goals.iter().filter(|goal| goal.is_meant());
        let goals: Vec<GoalId> = goals.map(|goal| goal.id).collect();
        (is_read && !goals.is_empty()).then(|| Task {
            ticks: vec![Tick::default(); goals.len()],
            count: goals.len(),
            job: Job::Read(goals),
            time: Time::Open,
        })
    }
}

fn decide(checkpoint: &ScheduledCheckpoint) -> Task<'_> {
    let done = !matches!(checkpoint.outcome, Outcome::Ahead | Outcome::Unknown);
    Task {
        job: Job::Decide(checkpoint),
        count: 1,
        ticks: vec![Tick {
            day: Some(checkpoint.date),
            pillar: None,
            done,
        }],
        time: Time::Open,
    }
}
