//! Own labour, priced.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::super::calendar::{common_days, plus_days};
use super::super::{Load, Schedule};
use crate::catalogue::Catalogue;
use crate::plan::{Money, PersonId, Plan, find};

/// Own labour of the rollout.
pub(super) struct Labour {
    /// Its price by first day of the month.
    pub(super) by_month: BTreeMap<Date, Money>,
    /// Its minutes.
    pub(super) minutes: u64,
    /// Was the catalogue's assumption taken for some of it?
    pub(super) assumed: bool,
}

/// What an hour costs: the person's own figure, else the plan's, else the assumption (`true`).
fn hourly(plan: &Plan, catalogue: &Catalogue, person: Option<PersonId>) -> (i64, bool) {
    let person = person.and_then(|id| find(&plan.team.people, id));
    let known = (person.and_then(|person| person.hourly_cost)).or(plan.budget.hourly_cost);
    known.map_or((catalogue.assumptions.hourly_cost_cents, true), |cost| {
        (cost.cents.max(0), false)
    })
}

/// Minutes of each week × cost of an hour / 60. A week over the end of a month is divided by its
/// days.
pub(super) fn labour(
    plan: &Plan,
    catalogue: &Catalogue,
    schedule: &Schedule,
    load: &Load,
) -> Labour {
    let own = load.people.iter().filter(|person| !person.external);
    let mut rows: Vec<(Option<PersonId>, Vec<u32>)> = own
        .map(|person| {
            let weeks = person.weeks.iter().map(|week| week.needed).collect();
            (Some(person.person), weeks)
        })
        .collect();
    rows.push((None, load.unassigned_weeks.clone()));
    // Cents × 60 × 7, so that nothing is lost before the end.
    let mut shares: BTreeMap<Date, i64> = BTreeMap::new();
    let (mut minutes, mut assumed) = (0, false);
    for (person, weeks) in rows {
        let (cost, is_assumed) = hourly(plan, catalogue, person);
        for (monday, needed) in schedule.weeks.iter().zip(weeks) {
            if needed == 0 {
                continue;
            }
            minutes += u64::from(needed);
            assumed |= is_assumed;
            let sunday = plus_days(*monday, 6);
            let in_first = common_days((*monday, sunday), (*monday, monday.last_of_month()));
            for (month, days) in [(*monday, in_first), (sunday, 7 - in_first)] {
                let share = cost.saturating_mul(i64::from(needed) * i64::from(days));
                let sum = shares.entry(month.first_of_month()).or_default();
                *sum = sum.saturating_add(share);
            }
        }
    }
    // Rounded up to each month, so that the months add up to the rounded total.
    let (mut sum, mut counted) = (0_i64, 0);
    let by_month = (shares.into_iter())
        .map(|(month, share)| {
            sum = sum.saturating_add(share);
            let cents = sum.saturating_add(210) / 420 - counted;
            counted += cents;
            (month, Money::cents(cents))
        })
        .collect();
    Labour {
        by_month,
        minutes,
        assumed,
    }
}
