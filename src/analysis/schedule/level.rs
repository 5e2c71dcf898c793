//! Levelling: generated work is moved within its days so that nobody has more to do in a week
//! than there is time for.
//!
//! Work that fits stays where it is. Where somebody's week is over, all of that person's movable
//! work is laid out anew, week by week: of what may be done in a week, what is due first comes
//! first (earliest due date), as many minutes as are free. For one person this finds a solution
//! wherever one exists (Jackson 1955; with interruptions allowed). What cannot be placed before
//! the end of the rollout stays where it was, and the weeks that are over say so.
//!
//! Work follows on work (finish to start): what comes after begins in the week after at the
//! earliest. Days that the owner has chosen are never moved.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::super::calendar::{WEEK, days_between, monday, plus_days, plus_weeks};
use super::super::holidays::last_workday;
use super::super::load::{self, Load};
use super::{Portion, Schedule, ScheduledActivity};
use crate::catalogue::Catalogue;
use crate::plan::{ChannelId, PersonId, Phase, Plan};

/// A way to lay work out.
#[derive(Clone, Copy)]
struct Manner {
    /// Fewer minutes are not begun in a week, unless they are the rest.
    least: u32,
    /// So many weeks before its usual days work may be moved.
    earlier: i32,
}

/// Tried one after another until everything is done in time: work stays near its usual days as
/// long as that is possible, and in one piece.
const MANNERS: [Manner; 4] = [
    Manner {
        least: 15,
        earlier: 0,
    },
    Manner {
        least: 15,
        earlier: 4,
    },
    Manner {
        least: 15,
        earlier: 53,
    },
    Manner {
        least: 5,
        earlier: 53,
    },
];

/// Free minutes by person, week by week; people whose hours are open are not in it.
type Free = BTreeMap<PersonId, Vec<u32>>;

/// An activity that is not done when it is due.
pub(super) struct Late {
    channel: Option<ChannelId>,
    phase: Phase,
    weeks: i32,
}

impl Late {
    /// A week later gives at most one more week before the day it is due and one week's minutes
    /// more; what lacks more than that needs several.
    fn of(task: &Task, load: &Load) -> Self {
        let activity = &task.activity;
        let person = activity.person.and_then(|person| load.person(person));
        let a_week = person.and_then(|person| person.usual_there).unwrap_or(0);
        let weeks = if task.is_placed {
            (days_between(activity.window.1, activity.end) + 2 * WEEK - 1) / (2 * WEEK)
        } else {
            i32::try_from(task.left / a_week.max(1)).unwrap_or(1)
        };
        Self {
            channel: activity.channel,
            phase: activity.phase,
            weeks: weeks.max(1),
        }
    }

    /// At least so many weeks later a channel would have to begin for it to be done in time.
    pub(super) const fn weeks(&self) -> i32 {
        self.weeks
    }

    /// Would it help if a channel began later? Rules and law come before the first of all.
    pub(super) fn delays(&self, channel: ChannelId, is_first: bool) -> bool {
        match self.phase {
            Phase::Prepare | Phase::SetUp => self.channel.map_or(is_first, |own| own == channel),
            Phase::Start | Phase::Steady | Phase::Review => false,
        }
    }
}

/// Levels a rollout. Returns what is not done when it is due.
pub(super) fn level(
    plan: &Plan,
    catalogue: &Catalogue,
    schedule: &mut Schedule,
    today: Date,
) -> Vec<Late> {
    let nominal = load::load(plan, catalogue, schedule, today);
    let over = overloaded(&nominal);
    let all = std::mem::take(&mut schedule.activities);
    let ends = Ends::of(&all);
    let (moved, stays): (Vec<_>, Vec<_>) = all
        .into_iter()
        .partition(|activity| today <= activity.end && is_moved(activity, &over, &ends));
    schedule.activities = stays;
    if moved.is_empty() {
        return Vec::new();
    }
    let free = free(&load::load(plan, catalogue, schedule, today));
    let mut weeks = weeks(plan, catalogue, schedule);
    // Nothing can be done in weeks that are over.
    weeks.retain(|week| today <= week.end);
    let with = |manner| lay_out(&moved, free.clone(), ends.clone(), &weeks, manner);
    let late = |tasks: &[Task]| tasks.iter().filter(|task| task.is_late()).count();
    let [first, others @ ..] = MANNERS;
    let mut tasks = with(first);
    for manner in others {
        if late(&tasks) == 0 {
            break;
        }
        let other = with(manner);
        if late(&other) < late(&tasks) {
            tasks = other;
        }
    }
    let late = tasks.iter().filter(|task| task.is_late());
    let late = late.map(|task| Late::of(task, &nominal)).collect();
    let placed = tasks.into_iter().map(|task| task.activity);
    schedule.activities.extend(placed);
    super::activities::sort(&mut schedule.activities);
    late
}

/// Lays one more activity out in the minutes that are left. `None` if it is not done when it is
/// due.
pub(super) fn fit(
    plan: &Plan,
    catalogue: &Catalogue,
    schedule: &Schedule,
    load: &Load,
    activity: &ScheduledActivity,
) -> Option<ScheduledActivity> {
    let ends = Ends::of(&schedule.activities);
    let weeks = weeks(plan, catalogue, schedule);
    let moved = std::slice::from_ref(activity);
    let tasks = lay_out(moved, free(load), ends, &weeks, MANNERS[2]);
    let in_time = tasks.into_iter().find(|task| !task.is_late());
    in_time.map(|task| task.activity)
}

/// Who has a week with more work than time.
fn overloaded(load: &Load) -> BTreeSet<PersonId> {
    let people = load.people.iter();
    let over = people.filter(|person| person.weeks.iter().any(load::WeekLoad::is_over));
    over.map(|person| person.person).collect()
}

/// Must an activity be laid out anew: its person has too much to do, or it begins before what it
/// follows on is done?
fn is_moved(activity: &ScheduledActivity, over: &BTreeSet<PersonId>, ends: &Ends) -> bool {
    let too_much = activity.minutes.is_some_and(|minutes| 0 < minutes)
        && activity.person.is_some_and(|person| over.contains(&person));
    activity.is_movable() && (too_much || ends.is_before_its_time(activity))
}

fn free(load: &Load) -> Free {
    let people = load.people.iter().filter(|load| load.usual_there.is_some());
    let weeks = |load: &load::PersonLoad| {
        let weeks = load.weeks.iter();
        let left = weeks.map(|week| week.there.unwrap_or(0).saturating_sub(week.needed));
        left.collect()
    };
    people.map(|load| (load.person, weeks(load))).collect()
}

/// A week with its last working day.
struct Week {
    /// Counted from 0.
    number: usize,
    monday: Date,
    end: Date,
}

fn weeks(plan: &Plan, catalogue: &Catalogue, schedule: &Schedule) -> Vec<Week> {
    let weeks = schedule.weeks.iter().enumerate();
    let week = |(number, monday): (usize, &Date)| Week {
        number,
        monday: *monday,
        end: last_workday(&plan.business, catalogue, *monday),
    };
    weeks.map(week).collect()
}

/// The last day of each activity by its key, as far as it is known by now.
#[derive(Clone)]
struct Ends(BTreeMap<String, Date>);

impl Ends {
    fn of(activities: &[ScheduledActivity]) -> Self {
        let ends = activities.iter().map(|one| (one.key.clone(), one.end));
        Self(ends.collect())
    }

    /// Does it begin before something that it follows on is done?
    fn is_before_its_time(&self, activity: &ScheduledActivity) -> bool {
        activity.start <= self.after(activity).unwrap_or(Date::MIN)
    }

    /// The last day of what an activity follows on.
    fn after(&self, activity: &ScheduledActivity) -> Option<Date> {
        activity
            .after
            .iter()
            .filter_map(|key| self.0.get(key))
            .max()
            .copied()
    }
}

/// An activity on its way to its weeks.
struct Task {
    activity: ScheduledActivity,
    left: u32,
    portions: Vec<Portion>,
    is_placed: bool,
}

/// Lays activities out week by week, in portions of some minutes at least.
fn lay_out(
    moved: &[ScheduledActivity],
    mut free: Free,
    mut ends: Ends,
    weeks: &[Week],
    manner: Manner,
) -> Vec<Task> {
    for activity in moved {
        // Not done before it was laid out.
        ends.0.insert(activity.key.clone(), Date::MAX);
    }
    let mut tasks: Vec<Task> = moved.iter().cloned().map(Task::new).collect();
    tasks.sort_by(|a, b| a.order().cmp(&b.order()));
    let last_day = weeks
        .last()
        .map_or(Date::MAX, |week| plus_days(week.monday, 6));
    for week in weeks {
        let may = |task: &Task| {
            let ready = ends
                .after(&task.activity)
                .is_none_or(|end| end < week.monday);
            !task.is_placed && task.earliest(manner) <= plus_days(week.monday, 6) && ready
        };
        let ready: Vec<bool> = tasks.iter().map(may).collect();
        for (task, _) in tasks.iter_mut().zip(ready).filter(|(_, ready)| *ready) {
            let person = task
                .activity
                .person
                .and_then(|person| free.get_mut(&person));
            match person.and_then(|weeks| weeks.get_mut(week.number)) {
                Some(minutes) => task.take(week, minutes, manner.least),
                None => task.move_to(week.monday, last_day),
            }
            if task.is_placed {
                ends.0.insert(task.activity.key.clone(), task.activity.end);
            }
        }
    }
    tasks
}

impl Task {
    fn new(activity: ScheduledActivity) -> Self {
        Self {
            left: activity.minutes.unwrap_or(0),
            portions: Vec::new(),
            is_placed: false,
            activity,
        }
    }

    fn is_late(&self) -> bool {
        !self.is_placed || self.activity.window.1 < self.activity.end
    }

    /// The first day on which it may begin; its usual days stay until it is placed.
    fn earliest(&self, manner: Manner) -> Date {
        let activity = &self.activity;
        plus_weeks(activity.start, -manner.earlier).max(activity.window.0)
    }

    /// What is due first comes first.
    fn order(&self) -> (Date, Date, &str) {
        let activity = &self.activity;
        (activity.window.1, activity.start, &activity.key)
    }

    /// Takes free minutes of a week; the last of them give the activity its days.
    fn take(&mut self, week: &Week, free: &mut u32, least: u32) {
        let minutes = self.left.min(*free);
        if minutes < self.left && minutes < least {
            return;
        }
        *free -= minutes;
        self.left -= minutes;
        let week_minutes = Portion {
            week: week.monday,
            minutes,
        };
        self.portions.push(week_minutes);
        if self.left == 0 {
            self.place(week);
        }
    }

    /// It is due on the last working day of its last week, on its own day if that is earlier.
    fn place(&mut self, last: &Week) {
        let first = self.portions.first();
        let first = first.map_or(last.monday, |portion| portion.week);
        let (earliest, latest) = self.activity.window;
        let end = if monday(latest) == last.monday {
            latest.min(last.end)
        } else {
            last.end
        };
        self.activity.start = first.max(earliest);
        self.activity.end = end.max(self.activity.start);
        self.activity.portions = std::mem::take(&mut self.portions);
        self.is_placed = true;
    }

    /// Without known hours: as long as before, from a week on.
    fn move_to(&mut self, week: Date, last_day: Date) {
        let length = days_between(self.activity.start, self.activity.end);
        self.activity.start = self.activity.start.max(week);
        self.activity.end = plus_days(self.activity.start, length).min(last_day);
        self.is_placed = true;
    }
}

#[cfg(test)]
mod tests;
