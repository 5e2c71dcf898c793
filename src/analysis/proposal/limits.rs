//! What there is, as the plan says it.

use super::super::{Analysis, Work, WorkPart};
use super::Limits;
use crate::plan::{Money, PersonId, Plan};

impl Limits {
    /// What the plan leaves for channels: of each of the firm's own people the minutes of a usual
    /// week less their duties (duties of nobody are taken from whoever has most); of the budget
    /// what its lines leave of the limit for a month, reserve kept. Nothing while it is open.
    pub fn of(plan: &Plan, analysis: &Analysis) -> Self {
        let own = analysis
            .load
            .people
            .iter()
            .filter(|person| !person.external);
        let mut people: Vec<_> = own
            .map(|person| {
                let there = person.usual_there.unwrap_or(0);
                let duties = duties(analysis, Some(person.person));
                (person.person, there.saturating_sub(duties))
            })
            .collect();
        if let Some(most) = most(&people)
            && let Some((_, minutes)) = people.get_mut(most)
        {
            *minutes = minutes.saturating_sub(duties(analysis, None));
        }
        let percent = i64::from(analysis.money.reserve_percent);
        let months = i64::from(analysis.schedule.horizon.months().max(1));
        let left = analysis.money.left().unwrap_or_default().cents.max(0);
        let open = plan.budget.limit.planned().is_none();
        let cents = if open {
            0
        } else {
            left * 100 / (100 + percent) / months
        };
        Self {
            people,
            money_per_month: Money::cents(cents),
        }
    }

    /// Minutes a week that people need in all where these limits are above what the plan leaves
    /// for channels: their minutes here and their duties. Duties of nobody are a part of it for
    /// whoever has most, as in [`Limits::of`].
    pub(super) fn raised(&self, plan: &Plan, analysis: &Analysis) -> Vec<(PersonId, u32)> {
        let left = Self::of(plan, analysis).people;
        let there = |id: PersonId| {
            let people = &mut analysis.load.people.iter();
            let person = people.find(|person| person.person == id);
            person.and_then(|person| person.usual_there).unwrap_or(0)
        };
        let whole: Vec<_> = (left.iter())
            .map(|(id, _)| {
                let duties = duties(analysis, Some(*id));
                (*id, there(*id).saturating_sub(duties))
            })
            .collect();
        let most = most(&whole);
        let given = self.people.iter().filter_map(|(id, minutes)| {
            let place = left.iter().position(|(person, _)| person == id);
            let (_, left) = place.and_then(|place| left.get(place)).copied()?;
            let nobodys = if place == most {
                duties(analysis, None)
            } else {
                0
            };
            let duties = duties(analysis, Some(*id)).saturating_add(nobodys);
            (left < *minutes).then_some((*id, minutes.saturating_add(duties)))
        });
        given.collect()
    }

    /// The place of a person.
    pub(super) fn place(&self, person: Option<PersonId>) -> Option<usize> {
        let person = person?;
        self.people.iter().position(|(id, _)| *id == person)
    }
}

/// Minutes of a usual week for duties of a person, or of nobody.
fn duties(analysis: &Analysis, person: Option<PersonId>) -> u32 {
    let parts = analysis
        .load
        .parts
        .iter()
        .filter(|part| part.person == person);
    sum(parts.filter(|part| part.usual && matches!(part.work, Work::Duty(_))))
}

/// The place of whoever has most; the first of them.
pub(super) fn most(people: &[(PersonId, u32)]) -> Option<usize> {
    let all = people.iter().enumerate();
    let most = all.max_by_key(|(place, (_, minutes))| (*minutes, std::cmp::Reverse(*place)));
    most.map(|(place, _)| place)
}

fn sum<'a>(parts: impl Iterator<Item = &'a WorkPart>) -> u32 {
    parts.fold(0, |sum, part| {
        sum.saturating_add(part.minutes_per_week.unwrap_or(0))
    })
}
