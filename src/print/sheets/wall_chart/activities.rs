//! Single activities by phase, each with a box to tick.

use jiff::civil::Date;

use super::super::Source;
use super::super::parts::{dotted, filled};
use super::days;
use super::people::People;
use crate::analysis::ScheduledActivity;
use crate::plan::{Choice as _, Phase};
use crate::print::blocks::{WallGroup, WallLook, WallRow};
use crate::wording;

/// A group for each phase with activities, in the order of the phases.
pub(super) fn groups<'a>(
    source: &'a Source<'_>,
    people: &'a People,
) -> impl Iterator<Item = WallGroup> + 'a {
    let schedule = &source.analysis.schedule;
    Phase::ALL.iter().filter_map(move |phase| {
        let single = schedule.activities.iter().filter(|one| !one.regular);
        let own: Vec<_> = single.filter(|one| one.phase == *phase).collect();
        if own.is_empty() {
            return None;
        }
        // From the first day to the last one of what stands below, wherever the phase lies.
        let span = (own.iter().map(|one| one.start).min()).zip(own.iter().map(|one| one.end).max());
        let done = own.iter().filter(|one| one.done).count();
        let args = [("done", done.into()), ("count", own.len().into())];
        let done = source.lang.format("wall-done-of", &args);
        Some(WallGroup {
            title: source.text(phase.key()),
            note: dotted([span.map(|span| source.days_brief(span)), Some(done)]),
            span: span.and_then(|span| shown(source, span)).map(super::days),
            rows: own.iter().map(|one| row(source, people, one)).collect(),
        })
    })
}

/// The days that lie on the axis.
fn shown(source: &Source<'_>, (start, end): (Date, Date)) -> Option<(Date, Date)> {
    let schedule = &source.analysis.schedule;
    let shown = (start.max(schedule.start), end.min(schedule.end));
    (shown.0 <= shown.1).then_some(shown)
}

fn row(source: &Source<'_>, people: &People, activity: &ScheduledActivity) -> WallRow {
    let title = wording::title(source.lang, &activity.title, source.currency);
    let span = (activity.start, activity.end);
    let shown = shown(source, span);
    let note = if activity.done {
        Some("wall-done")
    } else if activity.is_overdue(source.today) {
        Some("print-overdue")
    } else {
        None
    };
    WallRow {
        label: filled(&title).unwrap_or_else(|| source.text("untitled")),
        tick: Some(activity.done),
        note: note.map(|key| source.text(key)),
        who: Some(people.short(source, activity.person)),
        when: Some(source.days_brief(span)),
        fill: people.fill(activity.person),
        look: if activity.done {
            WallLook::Done
        } else {
            WallLook::Open
        },
        bar: shown.map(super::days),
        away: people.away(activity.person),
        beyond: match shown {
            Some(_) => None,
            None => days::beyond(source, span),
        },
        ..WallRow::default()
    }
}
