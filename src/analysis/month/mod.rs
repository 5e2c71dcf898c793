//! What each person does in the weeks of a month, piece by piece, to be ticked off on paper.
//!
//! The hours that are there are those of [`Load`](super::Load), the hours needed those of the pieces
//! of the week. Into which weeks single pieces fall is in [`pieces`].

mod pieces;
mod tasks;
#[cfg(test)]
mod tests;

use jiff::civil::Date;

use super::calendar::{days_of, plus_days};
use super::load::{self, Part};
use super::schedule::lead_person;
use super::{Analysis, ScheduledActivity, ScheduledCheckpoint, ScheduledMilestone, WeekLoad, Work};
use crate::catalogue::Catalogue;
use crate::plan::{
    Absence, ChannelId, DutyId, GoalId, Person, PersonId, PillarId, Plan, Role, find, person_with,
};

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
    let parts = load::regular_work(plan, catalogue, &analysis.schedule);
    let given = Given {
        plan,
        analysis,
        today,
        lead: lead_person(&plan.team.people).map(|person| person.id),
        stand_ins: stand_ins(plan, &parts),
        parts,
    };
    let weeks = weeks_of_month(day);
    let people = plan.team.people.iter().map(|person| Some(person.id));
    let people = people.chain([None]);
    let people = people.filter_map(|person| given.person(person, &weeks));
    Month {
        people: people.collect(),
        weeks,
    }
}

/// Who stands in for whom, in the order of the regular work.
fn stand_ins(plan: &Plan, parts: &[Part<'_>]) -> Vec<StandIn> {
    let mut found: Vec<StandIn> = Vec::new();
    for part in parts {
        let (channel, duty) = match part.work {
            Work::Format(channel, _) | Work::Care(channel) | Work::Watch(channel) => {
                (Some(channel), None)
            }
            Work::Duty(duty) => (None, Some(duty)),
        };
        let channels = channel.and_then(|id| find(&plan.channels, id));
        let duties = duty.and_then(|id| find(&plan.team.duties, id));
        let roles = (channels.map(|one| &one.roles)).or(duties.map(|one| &one.roles));
        let deputy = roles.and_then(|roles| person_with(roles, Role::Deputy));
        let (Some(person), Some(deputy)) = (part.person, load::known(plan, deputy)) else {
            continue;
        };
        if person == deputy {
            continue;
        }
        let place = (found.iter()).position(|one| (one.person, one.deputy) == (person, deputy));
        let index = place.unwrap_or(found.len());
        if place.is_none() {
            found.push(StandIn {
                person,
                deputy,
                channels: Vec::new(),
                duties: Vec::new(),
            });
        }
        if let Some(one) = found.get_mut(index) {
            let is_new = |id: &ChannelId| !one.channels.contains(id);
            let new = channel.filter(is_new);
            one.channels.extend(new);
            one.duties.extend(duty);
        }
    }
    found
}

/// What the month is computed from.
struct Given<'a> {
    plan: &'a Plan,
    analysis: &'a Analysis,
    today: Date,
    /// Who does what nobody else is named for.
    lead: Option<PersonId>,
    stand_ins: Vec<StandIn>,
    parts: Vec<Part<'a>>,
}

impl<'a> Given<'a> {
    /// The month of a person; `None` without anything to do.
    fn person(&self, id: Option<PersonId>, weeks: &[Date]) -> Option<PersonMonth<'a>> {
        let weeks: Vec<_> = weeks.iter().map(|monday| self.week(id, *monday)).collect();
        let is_busy = |week: &WeekPlan<'_>| !(week.tasks.is_empty() && week.stands_in.is_empty());
        if !weeks.iter().any(is_busy) && !(id.is_some() && self.has_work(id)) {
            return None;
        }
        let shown = |part: &&Part<'_>| {
            let mut weeks = weeks.iter().map(|week| week.monday);
            part.person == id && weeks.any(|monday| is_in_week(part.days, monday))
        };
        let open = self.parts.iter().filter(shown);
        let open = open
            .filter(|part| tasks::is_open(part))
            .map(|part| part.work);
        let deputies = self.stand_ins.iter().filter(|one| Some(one.person) == id);
        Some(PersonMonth {
            person: id,
            deputies: deputies.cloned().collect(),
            open: open.collect(),
            weeks,
        })
    }

    /// Is there anything to do in the whole rollout?
    fn has_work(&self, id: Option<PersonId>) -> bool {
        let schedule = &self.analysis.schedule;
        let regular = |part: &Part<'_>| part.person == id && part.days.0 <= part.days.1;
        let once = |one: &ScheduledActivity| !one.regular && self.known(one.person) == id;
        self.parts.iter().any(regular) || schedule.activities.iter().any(once)
    }

    fn known(&self, person: Option<PersonId>) -> Option<PersonId> {
        load::known(self.plan, person)
    }

    fn week(&self, id: Option<PersonId>, monday: Date) -> WeekPlan<'a> {
        let person = id.and_then(|id| find(&self.plan.team.people, id));
        let sunday = plus_days(monday, 6);
        let load = &self.analysis.load;
        let number = self.analysis.schedule.week_of(monday);
        let own = id.and_then(|id| load.person(id));
        let unassigned = |number| {
            let needed = load.unassigned_weeks.get(number).copied();
            let there = None;
            needed.map(|needed| WeekLoad { needed, there })
        };
        let of_week = |number| match own {
            Some(own) => own.weeks.get(number).copied(),
            None => unassigned(number),
        };
        let lacking = |number| own.and_then(|own| own.lacking.get(number).copied());
        let absences = person.map_or(&[][..], |person| &person.absences);
        let milestones = self.analysis.schedule.milestones.iter();
        let tasks = number.map_or_else(Vec::new, |_| self.tasks(id, monday));
        WeekPlan {
            monday,
            listed: tasks.iter().map(Task::minutes).fold(0, u32::saturating_add),
            load: number.and_then(of_week),
            lacking: number.and_then(lacking).unwrap_or(0),
            is_away: person.is_some_and(|person| is_away(person, monday)),
            absences: (absences.iter())
                .filter(|absence| overlaps(absence, (monday, sunday)))
                .collect(),
            stands_in: number.map_or_else(Vec::new, |_| self.stands_in(id, monday)),
            milestones: milestones
                .filter(|one| monday <= one.date && one.date <= sunday)
                .collect(),
            tasks,
        }
    }

    /// For whom a person stands in, because they are away on a working day of the week.
    fn stands_in(&self, id: Option<PersonId>, monday: Date) -> Vec<StandIn> {
        let misses = |one: &&StandIn| {
            let person = find(&self.plan.team.people, one.person);
            person.is_some_and(|person| workdays(monday).any(|day| !load::is_there(person, day)))
        };
        let own = self.stand_ins.iter().filter(|one| Some(one.deputy) == id);
        own.filter(misses).cloned().collect()
    }
}

/// Monday to Friday.
fn workdays(monday: Date) -> impl Iterator<Item = Date> {
    days_of(monday, plus_days(monday, 4))
}

fn is_away(person: &Person, monday: Date) -> bool {
    workdays(monday).all(|day| !load::is_there(person, day))
}

/// Does an absence lie in a range of days? Without days it lies nowhere.
fn overlaps(absence: &Absence, days: (Date, Date)) -> bool {
    let dated = absence.from.is_some() || absence.until.is_some();
    let begins = absence.from.is_none_or(|from| from <= days.1);
    dated && begins && absence.until.is_none_or(|until| days.0 <= until)
}

fn is_in_week(days: (Date, Date), monday: Date) -> bool {
    days.0 <= plus_days(monday, 6) && monday <= days.1 && days.0 <= days.1
}
