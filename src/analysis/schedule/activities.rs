//! Generated activities as the owner changed them, and the owner's own.

use jiff::civil::Date;

use super::super::calendar::{days_between, plus_days};
use super::super::value::Title;
use super::{Frame, Origin, ScheduledActivity};
use crate::plan::{Activity, ActivityChange, Phase, Plan};

/// Applies the owner's changes and adds the owner's activities. Returns what is to be done and
/// what was left out, both in the order of their days.
pub(super) fn with_owner(
    plan: &Plan,
    frame: Frame,
    generated: Vec<ScheduledActivity>,
) -> (Vec<ScheduledActivity>, Vec<ScheduledActivity>) {
    let (mut kept, mut left_out) = (Vec::new(), Vec::new());
    for mut activity in generated {
        let change = plan.rollout.changes.get(&activity.key);
        if let Some(change) = change {
            apply(change, frame, &mut activity);
        }
        if change.is_some_and(|change| change.left_out) {
            left_out.push(activity);
        } else {
            kept.push(activity);
        }
    }
    kept.extend(
        plan.rollout
            .activities
            .iter()
            .map(|own| of_owner(own, frame)),
    );
    sort(&mut kept);
    sort(&mut left_out);
    (kept, left_out)
}

pub(super) fn sort(activities: &mut [ScheduledActivity]) {
    activities
        .sort_by(|a, b| (a.start, a.end, a.phase, &a.key).cmp(&(b.start, b.end, b.phase, &b.key)));
}

/// The days between which days can be chosen: the rollout; what is done may have been done at any
/// time.
const fn range(done: bool, frame: Frame) -> (Date, Date) {
    if done {
        (Date::MIN, Date::MAX)
    } else {
        (frame.start, frame.end)
    }
}

/// The chosen days that can be: inside of the rollout, and the last not before the first. Others
/// count as not chosen; the page says so.
pub(super) fn chosen_days(
    (start, end): (Option<Date>, Option<Date>),
    rollout: (Date, Date),
) -> (Option<Date>, Option<Date>) {
    let inside = |day: &Date| rollout.0 <= *day && *day <= rollout.1;
    let start = start.filter(inside);
    let end = end.filter(|end| inside(end) && start.is_none_or(|start| start <= *end));
    (start, end)
}

/// Minutes that can be: none at all count as not chosen; the page says so.
fn chosen_minutes(minutes: Option<u32>) -> Option<u32> {
    minutes.filter(|minutes| 0 < *minutes)
}

/// A new first day alone moves the whole activity; a new last day alone makes it longer or
/// shorter.
fn apply(change: &ActivityChange, frame: Frame, activity: &mut ScheduledActivity) {
    let (start, end) = chosen_days((change.start, change.end), range(change.done, frame));
    let minutes = chosen_minutes(change.minutes);
    let length = days_between(activity.start, activity.end);
    if let Some(start) = start {
        activity.start = start;
        activity.end = plus_days(start, length).min(frame.end).max(start);
    }
    if let Some(end) = end {
        activity.end = end;
        activity.start = activity.start.min(end);
    }
    activity.person = change.person.or(activity.person);
    activity.minutes = minutes.or(activity.minutes);
    activity.done = change.done;
    activity.dated = start.is_some() || end.is_some();
    activity.after.extend(change.after.iter().cloned());
}

/// An activity of the owner. A missing day is taken from the other one; without both it stands in
/// the first week until it is dated.
fn of_owner(own: &Activity, frame: Frame) -> ScheduledActivity {
    let days = chosen_days((own.start, own.end), range(own.done, frame));
    let start = days.0.or(days.1).unwrap_or(frame.start);
    let end = match days {
        (_, Some(end)) => end.max(start),
        (Some(start), None) => start,
        (None, None) => frame.week_end(0),
    };
    ScheduledActivity {
        key: own.id.key(),
        title: Title::Own(own.title.clone()),
        phase: own.phase.unwrap_or(Phase::Steady),
        start,
        end,
        window: (frame.start, frame.end),
        after: own.after.clone(),
        portions: Vec::new(),
        dated: days != (None, None),
        person: own.person,
        channel: own.channel,
        minutes: chosen_minutes(own.minutes),
        done: own.done,
        origin: Origin::Own,
        regular: false,
    }
}
