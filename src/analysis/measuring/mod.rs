//! What really happened against what was planned: how each goal stands, where it is heading, and
//! the usual figures month by month.

mod figures;
mod periods;
mod state;
mod trend;
mod way;

use jiff::civil::Date;

use super::Schedule;
use crate::catalogue::Catalogue;
use crate::plan::{Goal, GoalId, Plan, Quantity, Reading, Review};

pub(super) use figures::figures;
pub use figures::{FigureRow, Figures, Reckoned};
pub use periods::{Period, periods};
pub use state::GoalState;
pub use trend::{Heading, Trend};
pub(super) use way::{NEARLY, way_percent};

/// How a goal stands on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The goal.
    pub goal: GoalId,
    /// Its last reading up to that day.
    pub last: Option<(Date, Quantity)>,
    /// How that is.
    pub state: GoalState,
    /// Where the readings are heading; `None` with fewer than two.
    pub trend: Option<Trend>,
}

/// The readings of a goal that have day and number, by date.
pub fn readings_of(readings: &[Reading], goal: GoalId) -> Vec<(Date, Quantity)> {
    let mut own: Vec<(Date, Quantity)> = (readings.iter())
        .filter(|reading| reading.goal == Some(goal))
        .filter_map(|reading| Some((reading.date?, reading.value?)))
        .collect();
    own.sort_by_key(|(date, _)| *date);
    own
}

/// How a goal stands on a day, by its readings up to that day.
pub fn standing(
    goal: &Goal,
    readings: &[Reading],
    schedule: &Schedule,
    catalogue: &Catalogue,
    day: Date,
) -> Standing {
    let mut own = readings_of(readings, goal.id);
    own.retain(|(date, _)| *date <= day);
    let last = own.last().copied();
    let lower = super::lower_is_better(goal, catalogue);
    Standing {
        goal: goal.id,
        last,
        state: state::state(goal, last, schedule, catalogue),
        trend: trend::trend(&own, lower),
    }
}

/// How each goal stands today, in the order of the plan.
pub(super) fn standings(
    plan: &Plan,
    catalogue: &Catalogue,
    schedule: &Schedule,
    today: Date,
) -> Vec<Standing> {
    let readings = &plan.measuring.readings;
    (plan.goals.iter())
        .map(|goal| standing(goal, readings, schedule, catalogue, today))
        .collect()
}

/// How the keys of generated reviews begin.
const REVIEW: &str = "review-";

/// The day by which the next look back is due: the end of the first review of the rollout that is
/// not ticked off and after whose beginning nobody has looked back.
pub fn next_review(schedule: &Schedule, reviews: &[Review]) -> Option<Date> {
    let looked_back = |from: Date| {
        let mut dates = reviews.iter().filter_map(|review| review.date);
        dates.any(|date| from <= date)
    };
    let planned = schedule.activities.iter();
    planned
        .filter(|activity| activity.key.starts_with(REVIEW) && !activity.done)
        .filter(|activity| !looked_back(activity.start))
        .map(|activity| activity.end)
        .min()
}

#[cfg(test)]
mod tests;
