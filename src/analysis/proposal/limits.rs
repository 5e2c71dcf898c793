//! What there is, as the plan says it.

use super::super::{Analysis, Work, WorkPart};
use super::Limits;
use crate::plan::{Money, PersonId, Plan};

impl Limits {
    /// What the plan leaves for channels: of each of the firm's own people the minutes of a usual
    /// week less their duties (duties of nobody are taken from whoever has most); of the budget
    /// what its lines leave of the limit for a month, reserve kept. Nothing while it is open.
    pub fn of(plan: &Plan, analysis: &Analysis) -> Self {
        let load = &analysis.load;
        let duties = |person| {
            let parts = load.parts.iter().filter(move |part| part.person == person);
            let duties = parts.filter(|part| part.usual && matches!(part.work, Work::Duty(_)));
            sum(duties)
        };
        let own = load.people.iter().filter(|person| !person.external);
        let mut people: Vec<_> = own
            .map(|person| {
                let there = person.usual_there.unwrap_or(0);
                (
                    person.person,
                    there.saturating_sub(duties(Some(person.person))),
                )
            })
            .collect();
        if let Some(most) = most(&people)
            && let Some((_, minutes)) = people.get_mut(most)
        {
            *minutes = minutes.saturating_sub(duties(None));
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

    /// The place of a person.
    pub(super) fn place(&self, person: Option<PersonId>) -> Option<usize> {
        let person = person?;
        self.people.iter().position(|(id, _)| *id == person)
    }
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
