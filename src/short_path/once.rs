//! Work that comes once: short looks where there is little time, and the occasions of the year.
//! When it is done is left to the rollout, which levels it to the hours that are there.

use super::case::{Case, plus_weeks};
use super::content;
use crate::analysis::{Analysis, ScheduledActivity};
use crate::plan::Plan;

/// Where there is little time, looking at one thing takes no longer than this; an assumption.
const SHORT_LOOK: u32 = 15;
/// So many weeks before its month an occasion may be prepared.
const WEEKS_BEFORE: i32 = 4;
/// So many weeks into its month it still helps.
const WEEKS_INTO: i32 = 2;

/// Makes looks at the numbers and at points of law short where there is little time.
pub(super) fn shorten_looks(plan: &mut Plan, case: &Case<'_>, analysis: &Analysis) {
    if !case.is_slow() {
        return;
    }
    let is_look = |one: &&ScheduledActivity| {
        let is_look = one.key.starts_with("review-") || one.key.starts_with("law-");
        is_look && one.minutes.is_some_and(|minutes| SHORT_LOOK < minutes)
    };
    let activities = analysis.schedule.activities.iter();
    for look in activities.filter(is_look) {
        let change = plan.rollout.changes.entry(look.key.clone()).or_default();
        change.minutes = Some(SHORT_LOOK);
    }
}

/// Adds preparing the occasions, each in the first week before it that has room, but not long
/// before the first post. Tells whether any were added.
pub(super) fn add_occasions(plan: &mut Plan, case: &Case<'_>, analysis: &Analysis) -> bool {
    let Some((load, first_post)) =
        (analysis.load.person(case.lead)).zip(analysis.schedule.first_post)
    else {
        return false;
    };
    let left = load
        .weeks
        .iter()
        .map(|week| week.there.unwrap_or(0).saturating_sub(week.needed));
    let mut left: Vec<u32> = left.collect();
    let before = plan.rollout.activities.len();
    for (mut activity, month) in content::occasions_ahead(case) {
        let minutes = activity.minutes.unwrap_or(0);
        let earliest = plus_weeks(month, -WEEKS_BEFORE).max(plus_weeks(first_post, -1));
        let latest = plus_weeks(month, WEEKS_INTO);
        let has_room = |(week, left): &(i32, &mut u32)| {
            let monday = plus_weeks(case.start, *week);
            earliest <= monday && monday < latest && minutes <= **left
        };
        if let Some((week, left)) = (0..).zip(&mut left).find(has_room) {
            *left -= minutes;
            activity.start = Some(plus_weeks(case.start, week));
            activity.end = Some(case.end_of_week(week));
            plan.rollout.activities.push(activity);
        }
    }
    before < plan.rollout.activities.len()
}
