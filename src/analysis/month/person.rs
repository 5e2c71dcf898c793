//! The month of one person, week by week.

use jiff::civil::Date;

use super::stand_in::stand_ins;
use super::{PersonMonth, StandIn, Task, WeekPlan, tasks};
use crate::analysis::calendar::{days_of, plus_days};
use crate::analysis::load::{self, Part};
use crate::analysis::schedule::lead_person;
use crate::analysis::{Analysis, ScheduledActivity, WeekLoad, Work};
use crate::catalogue::Catalogue;
use crate::plan::{Absence, Person, PersonId, Plan, find};

/// What the month is computed from.
pub(super) struct Given<'a> {
    pub(super) plan: &'a Plan,
    pub(super) analysis: &'a Analysis,
    pub(super) today: Date,
    /// Who does what nobody else is named for.
    pub(super) lead: Option<PersonId>,
    stand_ins: Vec<StandIn>,
    pub(super) parts: Vec<Part<'a>>,
}

impl<'a> Given<'a> {
    pub(super) fn new(
        plan: &'a Plan,
        catalogue: &Catalogue,
        analysis: &'a Analysis,
        today: Date,
    ) -> Self {
        let parts = load::regular_work(plan, catalogue, &analysis.schedule);
        Self {
            plan,
            analysis,
            today,
            lead: lead_person(&plan.team.people).map(|person| person.id),
            stand_ins: stand_ins(plan, &parts),
            parts,
        }
    }

    /// The month of a person; `None` without anything to do.
    pub(super) fn person(&self, id: Option<PersonId>, weeks: &[Date]) -> Option<PersonMonth<'a>> {
        let weeks: Vec<_> = weeks.iter().map(|monday| self.week(id, *monday)).collect();
        let is_busy = |week: &WeekPlan<'_>| !(week.tasks.is_empty() && week.stands_in.is_empty());
        let has_sheet = weeks.iter().any(is_busy) || id.is_some() && self.has_work(id);
        if !has_sheet {
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

    pub(super) fn known(&self, person: Option<PersonId>) -> Option<PersonId> {
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
        let lacking = |number| own?.lacking.get(number).copied();
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

    /// For whom a person stands in, because they are away on a working day of the week, and for
    /// which of their work of this week.
    fn stands_in(&self, id: Option<PersonId>, monday: Date) -> Vec<StandIn> {
        let misses = |one: &&StandIn| {
            let person = find(&self.plan.team.people, one.person);
            person.is_some_and(|person| workdays(monday).any(|day| !load::is_there(person, day)))
        };
        let own = self.stand_ins.iter().filter(|one| Some(one.deputy) == id);
        let own = own.filter(misses);
        own.filter_map(|one| self.in_week(one, monday)).collect()
    }

    /// What of it there is to do in a week.
    fn in_week(&self, one: &StandIn, monday: Date) -> Option<StandIn> {
        let parts = self.parts.iter();
        let parts = parts.filter(|part| part.person == Some(one.person));
        let works: Vec<Work> = parts
            .filter(|part| is_in_week(part.days, monday) && self.regular(part, monday).is_some())
            .map(|part| part.work)
            .collect();
        let (mut channels, mut duties) = (one.channels.clone(), one.duties.clone());
        channels.retain(|id| works.iter().any(|work| work.channel() == Some(*id)));
        duties.retain(|id| works.contains(&Work::Duty(*id)));
        let has_work = !(channels.is_empty() && duties.is_empty());
        has_work.then_some(StandIn {
            channels,
            duties,
            ..*one
        })
    }
}

/// Monday to Friday.
pub(super) fn workdays(monday: Date) -> impl Iterator<Item = Date> {
    days_of(monday, plus_days(monday, 4))
}

pub(super) fn is_away(person: &Person, monday: Date) -> bool {
    workdays(monday).all(|day| !load::is_there(person, day))
}

/// Does an absence lie in a range of days? Without days it lies nowhere.
fn overlaps(absence: &Absence, days: (Date, Date)) -> bool {
    let dated = absence.from.is_some() || absence.until.is_some();
    let begins = absence.from.is_none_or(|from| from <= days.1);
    dated && begins && absence.until.is_none_or(|until| days.0 <= until)
}

pub(super) fn is_in_week(days: (Date, Date), monday: Date) -> bool {
    days.0 <= plus_days(monday, 6) && monday <= days.1 && days.0 <= days.1
}
