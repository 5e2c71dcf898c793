//! Time needed against time there.
//!
//! Regular work = pieces (how often × minutes of one) + care of each channel + channels that are
//! watched + duties. Work by week adds the one-off activities, spread evenly over their days.
//! A public holiday on Monday to Friday takes a fifth of the time of its week, like a day of absence.
//! What is open is listed as open and not counted; it is never taken for zero in a verdict.
//! Computed in thousandths of a minute. The usual week rounds each piece of work to minutes before
//! adding up, so that the rows that are shown always make the sum that is shown; weeks are rounded
//! once at the end.

mod ahead;
mod needed;
mod there;
mod usual;

use jiff::civil::Date;

use crate::catalogue::Catalogue;
use crate::plan::{ChannelId, DutyId, FormatId, PersonId, Plan, find};

use super::Schedule;
use super::calendar::plus_days;
use super::holidays::{PublicHoliday, public_holidays};
use needed::Slice;

pub(super) use needed::{
    Effort, Part, care_minutes, channel_minutes, falls_on, minutes_of_piece, pieces_per_week,
    published_per_week, setup_minutes,
};
pub use there::is_there;
pub use usual::{Shared, UsualWeek};

/// Does what is needed fit into what is there?
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Something that decides it is still open, or nothing is planned yet.
    Unknown,
    /// It fits.
    Fits,
    /// It fits, but more than 90 % are taken.
    Tight,
    /// It does not fit.
    Over,
}

impl Verdict {
    /// Holds what is needed against what is there.
    pub(super) fn of(needed: u64, there: Option<u64>, open: bool) -> Self {
        match there {
            None => Self::Unknown,
            Some(there) if there < needed => Self::Over,
            Some(_) if open => Self::Unknown,
            Some(there) if there.saturating_mul(9) < needed.saturating_mul(10) => Self::Tight,
            Some(_) => Self::Fits,
        }
    }
}

/// A piece of regular work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// Pieces of a format for a channel.
    Format(ChannelId, FormatId),
    /// Answers and comments on a channel.
    Care(ChannelId),
    /// Watching a channel.
    Watch(ChannelId),
    /// Work that belongs to no channel.
    Duty(DutyId),
}

impl Work {
    /// The channel it is done for, if there is one.
    #[must_use]
    pub const fn channel(self) -> Option<ChannelId> {
        match self {
            Self::Format(channel, _) | Self::Care(channel) | Self::Watch(channel) => Some(channel),
            Self::Duty(_) => None,
        }
    }
}

/// A piece of regular work with its person and its usual minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WorkPart {
    /// What it is.
    pub work: Work,
    /// Who does it; `None` if nobody is named.
    pub person: Option<PersonId>,
    /// Minutes in a usual week; `None` while rhythm or minutes are open.
    pub minutes_per_week: Option<u32>,
    /// Does it belong to the usual week? Channels that come later count only in their weeks.
    pub usual: bool,
    /// Done by an agency or a freelancer, and therefore not part of the firm's own hours.
    pub external: bool,
}

/// Work that could not be counted because something is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenWork {
    /// What it is.
    pub work: Work,
    /// Who would do it.
    pub person: Option<PersonId>,
}

/// Needed and there in one week of the rollout, in minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WeekLoad {
    /// Minutes needed: regular work and one-off activities.
    pub needed: u32,
    /// Minutes there, without absences and public holidays; `None` while the hours are open.
    pub there: Option<u32>,
}

impl WeekLoad {
    /// Is more needed than is there?
    pub fn is_over(&self) -> bool {
        self.there.is_some_and(|there| there < self.needed)
    }
}

/// The time of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonLoad {
    /// The person.
    pub person: PersonId,
    /// Paid by invoice and therefore not part of the firm's own hours.
    pub external: bool,
    /// Minutes needed in a usual week; regular work only.
    pub usual_needed: u32,
    /// Minutes there in a usual week; `None` while they are open.
    pub usual_there: Option<u32>,
    /// Week by week, one-off activities, absences and public holidays included.
    pub weeks: Vec<WeekLoad>,
    /// Minutes of each week that do not fit even if pieces are made in the weeks before. What
    /// cannot be done ahead is answering people.
    pub lacking: Vec<u32>,
    /// The verdict on the usual week.
    pub verdict: Verdict,
}

/// The time of everybody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Load {
    /// Each person, in the order of the plan.
    pub people: Vec<PersonLoad>,
    /// All regular work with its person.
    pub parts: Vec<WorkPart>,
    /// Work that could not be counted.
    pub open: Vec<OpenWork>,
    /// Minutes of a usual week that nobody is named for.
    pub unassigned: u32,
    /// The same week by week, one-off activities included.
    pub unassigned_weeks: Vec<u32>,
    /// Minutes needed in a usual week by the firm's own people and by nobody in particular.
    /// Work of agencies and freelancers is in their own rows only.
    pub usual_needed: u32,
    /// Minutes there in a usual week, of the firm's own people; `None` if nobody has given any,
    /// or if somebody with work to do has not.
    pub usual_there: Option<u32>,
    /// Week by week, of the firm's own people and nobody in particular.
    pub weeks: Vec<WeekLoad>,
    /// Public holidays in the rollout that fall on Monday to Friday, by date.
    pub holidays: Vec<PublicHoliday>,
    /// The verdict on the usual week.
    pub verdict: Verdict,
}

impl Load {
    /// The time of a person.
    pub fn person(&self, id: PersonId) -> Option<&PersonLoad> {
        self.people.iter().find(|load| load.person == id)
    }

    /// The public holidays on Monday to Friday of the week from a Monday on.
    pub fn holidays_of(&self, monday: Date) -> impl Iterator<Item = &PublicHoliday> {
        let friday = plus_days(monday, 4);
        let holidays = self.holidays.iter();
        holidays.filter(move |holiday| monday <= holiday.date && holiday.date <= friday)
    }
}

/// Thousandths of a minute, rounded to minutes.
fn minutes(thousandths: u64) -> u32 {
    u32::try_from((thousandths + 500) / 1000).unwrap_or(u32::MAX)
}

/// The person, if the plan knows it: work of somebody who is not in it is work of nobody.
pub(super) fn known(plan: &Plan, person: Option<PersonId>) -> Option<PersonId> {
    person.filter(|id| find(&plan.team.people, *id).is_some())
}

/// All regular work of a plan in the days in which it is done, channel by channel.
pub(super) fn regular_work<'a>(
    plan: &'a Plan,
    catalogue: &Catalogue,
    schedule: &Schedule,
) -> Vec<Part<'a>> {
    let mut parts = needed::parts(plan, catalogue, schedule);
    for part in &mut parts {
        part.person = known(plan, part.person);
    }
    parts
}

/// Computes the time of everybody on a day.
pub(super) fn load(plan: &Plan, catalogue: &Catalogue, schedule: &Schedule, today: Date) -> Load {
    let parts = regular_work(plan, catalogue, schedule);
    let slices = needed::slices(schedule, |person| known(plan, person));
    let holidays: Vec<_> = public_holidays(&plan.business, catalogue, schedule.start, schedule.end)
        .into_iter()
        .filter(PublicHoliday::is_workday)
        .collect();
    let ahead = usize::from(catalogue.assumptions.ahead_weeks);
    let people: Vec<_> = (plan.team.people.iter())
        .map(|person| {
            let id = Some(person.id);
            let usual_needed = usual_minutes(&parts, id);
            let usual_there = there::usual(person, today);
            let there = there::weeks(person, schedule, &holidays);
            let needed = needed::weeks(&parts, &slices, id, schedule);
            let weeks: Vec<_> = (needed.into_iter().zip(there))
                .map(|(needed, there)| WeekLoad { needed, there })
                .collect();
            let care = needed::care_by_week(&parts, id, schedule);
            let open = parts.iter().any(|part| part.person == id && part.is_open());
            PersonLoad {
                person: person.id,
                external: person
                    .relation
                    .is_some_and(crate::plan::Relation::is_external),
                usual_needed,
                usual_there,
                lacking: ahead::lacking(&weeks, &care, ahead),
                weeks,
                verdict: Verdict::of(usual_needed.into(), usual_there.map(u64::from), open),
            }
        })
        .collect();
    total(&parts, &slices, people, schedule, holidays)
}

/// Minutes in a usual week of a person, or of nobody.
fn usual_minutes(parts: &[Part<'_>], person: Option<PersonId>) -> u32 {
    let own = parts.iter().filter(|p| p.usual && p.person == person);
    sum_of(own.filter_map(Part::usual_thousandths).map(minutes))
}

/// Adds everybody up.
fn total(
    parts: &[Part<'_>],
    slices: &[Slice],
    people: Vec<PersonLoad>,
    schedule: &Schedule,
    holidays: Vec<PublicHoliday>,
) -> Load {
    let unassigned = usual_minutes(parts, None);
    let unassigned_weeks = needed::weeks(parts, slices, None, schedule);
    let own = || people.iter().filter(|person| !person.external);
    let is_missing = |person: &PersonLoad| {
        person.usual_there.is_none() && person.weeks.iter().any(|week| 0 < week.needed)
    };
    let hours_missing = own().any(is_missing);
    let given = own().any(|person| person.usual_there.is_some()) && !hours_missing;
    let there = |minutes: u32| given.then_some(minutes);
    let usual_needed = sum_of(own().map(|person| person.usual_needed)).saturating_add(unassigned);
    let usual_there = there(sum_of(own().filter_map(|person| person.usual_there)));
    let weeks = (unassigned_weeks.iter().enumerate())
        .map(|(number, unassigned)| {
            let week = || own().filter_map(|person| person.weeks.get(number));
            WeekLoad {
                needed: sum_of(week().map(|week| week.needed)).saturating_add(*unassigned),
                there: there(sum_of(week().filter_map(|week| week.there))),
            }
        })
        .collect();
    let open: Vec<_> = (parts.iter())
        .filter(|part| part.is_open())
        .map(|part| OpenWork {
            work: part.work,
            person: part.person,
        })
        .collect();
    let is_own =
        |person: Option<PersonId>| person.is_none_or(|id| own().any(|person| person.person == id));
    let own_open = open.iter().any(|open| is_own(open.person));
    let undecided = parts.is_empty() || own_open;
    let verdict = Verdict::of(usual_needed.into(), usual_there.map(u64::from), undecided);
    Load {
        parts: (parts.iter())
            .map(|part| part.shown(!is_own(part.person)))
            .collect(),
        open,
        unassigned,
        unassigned_weeks,
        usual_needed,
        usual_there,
        weeks,
        holidays,
        verdict,
        people,
    }
}

/// The sum of minutes; a file edited by hand may hold more than any week has.
fn sum_of(minutes: impl Iterator<Item = u32>) -> u32 {
    minutes.fold(0, u32::saturating_add)
}

#[cfg(test)]
mod tests;
