//! What comes after what: circles, days that were chosen too early, channels that are not ready.

use jiff::civil::Date;

use super::super::calendar::{days_between, monday, next_monday, plus_days};
use super::super::value::{ArgValue, Title};
use super::super::{ChannelSpan, Origin, ScheduledActivity};
use super::{Finding, Fix, Given, Page, Severity};
use crate::plan::{Decision, Phase, find as find_item};

pub(super) fn find(given: &Given<'_>, found: &mut Vec<Finding>) {
    match given.schedule.first_circle() {
        Some(circle) => found.push(closed(given, &circle)),
        None => broken(given, found),
    }
    unused(given, found);
    for span in &given.schedule.channels {
        found.extend(not_ready(given, span));
    }
}

const fn new(id: &'static str) -> Finding {
    Finding::new(id, Severity::Risk, Page::Rollout)
}

fn titles<'a>(activities: impl IntoIterator<Item = &'a ScheduledActivity>) -> ArgValue {
    let titles = activities.into_iter().map(|one| one.title.clone());
    ArgValue::Titles(titles.collect())
}

/// A circle, as a file edited by hand may have it. The fix takes away the last of its links that is
/// not built in.
fn closed(given: &Given<'_>, circle: &[&ScheduledActivity]) -> Finding {
    let way: Vec<_> = circle.iter().chain(circle.first()).copied().collect();
    let rollout = &given.plan.rollout;
    let by_hand = |(one, before): &(&str, &str)| {
        let own = rollout.activities.iter().find(|own| own.id.key() == *one);
        let own = own.map(|own| &own.after);
        let after = own.or(rollout.changes.get(*one).map(|change| &change.after));
        after.is_some_and(|after| after.iter().any(|key| key == before))
    };
    let links = way.windows(2).filter_map(|link| match link {
        [before, one] => Some((one.key.as_str(), before.key.as_str())),
        _ => None,
    });
    let last = links.rev().find(by_hand);
    let fix = last.map(|(one, before)| Fix::Unlink(one.to_owned(), before.to_owned()));
    new("dependency-circle").arg("way", titles(way)).fix(fix)
}

/// Days that the owner chose lie in a week before what the activity follows on is done; the order
/// within a week is left to people. The fix moves the activity behind it, as long as before.
fn broken(given: &Given<'_>, found: &mut Vec<Finding>) {
    let schedule = given.schedule;
    let chosen = schedule.activities.iter();
    for activity in chosen.filter(|one| one.dated && !one.done && !one.regular) {
        let before = schedule.before(activity).filter(|one| !one.done);
        let Some(last) = before.max_by_key(|one| one.end) else {
            continue;
        };
        if monday(last.end) <= monday(activity.start) {
            continue;
        }
        let start = plus_days(last.end, 1);
        let end = plus_days(start, days_between(activity.start, activity.end));
        let fix = Fix::MoveActivity(activity.key.clone(), start, end);
        found.push(
            new("dependency-broken")
                .arg("activity", titles([activity]))
                .arg("before", titles([last]))
                .arg("start", ArgValue::Date(activity.start))
                .arg("end", ArgValue::Date(last.end))
                .fix((end <= schedule.end).then_some(fix)),
        );
    }
}

/// Chosen days that cannot be: outside of the rollout, or with the end before the beginning.
fn unused(given: &Given<'_>, found: &mut Vec<Finding>) {
    let (plan, schedule) = (&given.plan.rollout, given.schedule);
    let is_unused = |start: Option<Date>, end: Option<Date>| !schedule.takes(start, end);
    let own = plan.activities.iter();
    let own = own.filter(|own| !own.done && is_unused(own.start, own.end));
    let own = own.map(|own| Title::Own(own.title.clone()));
    let changed = plan.changes.iter();
    let changed = changed.filter(|(_, change)| !change.done && is_unused(change.start, change.end));
    let changed = changed.filter_map(|(key, _)| schedule.activity(key));
    let all: Vec<_> = own.chain(changed.map(|one| one.title.clone())).collect();
    let Some(first) = all.first() else {
        return;
    };
    found.push(
        new("days-unused")
            .number("count", all.len())
            .arg("activity", ArgValue::Titles(vec![first.clone()]))
            .arg("from", ArgValue::Date(schedule.start))
            .arg("until", ArgValue::Date(schedule.end)),
    );
}

/// A new channel whose first day the owner chose, although it is not set up by then. The fix
/// begins in the week after.
fn not_ready(given: &Given<'_>, span: &ChannelSpan) -> Option<Finding> {
    let channel = find_item(&given.plan.channels, span.channel)?;
    let later = matches!(channel.decision, Decision::Later { .. });
    if !span.new || !(later || channel.start.is_some()) {
        return None;
    }
    let prepares = |one: &&ScheduledActivity| {
        let phase = matches!(one.phase, Phase::Prepare | Phase::SetUp);
        let generated = one.origin == Origin::Generated && !one.regular && !one.done;
        phase && generated && one.channel == Some(span.channel)
    };
    let preparing = given.schedule.activities.iter().filter(prepares);
    let last = preparing.max_by_key(|one| one.end)?;
    let ready = next_monday(last.end);
    let finding = new("channel-not-ready")
        .item(channel.id.0)
        .arg("platform", ArgValue::Platform(channel.platform.clone()))
        .arg("activity", titles([last]))
        .arg("start", ArgValue::Date(span.start))
        .arg("end", ArgValue::Date(last.end))
        .fix((ready <= given.schedule.end).then_some(Fix::ChannelStart(channel.id, ready)));
    (span.start <= last.end).then_some(finding)
}
