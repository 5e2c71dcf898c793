//! Work that comes once: short looks where there is little time. When it is done is left to the
//! rollout, which levels it to the hours that are there.

use super::case::Case;
use crate::analysis::{Analysis, ScheduledActivity};
use crate::plan::Plan;

/// Where there is little time, looking at one thing takes no longer than this; an assumption.
const SHORT_LOOK: u32 = 15;

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
