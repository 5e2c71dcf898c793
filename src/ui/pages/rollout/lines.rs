//! What stands in the rows of the calendar: marks, then groups with their activities. Only
//! references, so that a thousand of them cost nothing; words are made for those in sight.

use std::collections::HashMap;

use super::view::{Group, View};
use crate::analysis::{PhaseSpan, ScheduledActivity};
use crate::plan::{Choice as _, Phase};
use crate::ui::Cx;
use crate::ui::charts::MarkKind;

/// A row of the calendar.
#[derive(Clone, Copy)]
pub(super) enum Line<'a> {
    /// Milestones or checkpoints.
    Marks(MarkKind),
    /// The name of a group, with the days of a phase.
    Heading(&'a str, Option<&'a PhaseSpan>),
    /// An activity.
    Activity(&'a ScheduledActivity),
}

/// The rows of the calendar.
pub(super) fn lines<'a>(cx: &'a Cx<'_>, view: &View) -> Vec<Line<'a>> {
    let schedule = &cx.analysis.schedule;
    let mut lines = Vec::new();
    if !schedule.milestones.is_empty() {
        lines.push(Line::Marks(MarkKind::Milestone));
    }
    if !schedule.checkpoints.is_empty() {
        lines.push(Line::Marks(MarkKind::Checkpoint));
    }
    let activities: Vec<_> = (schedule.activities.iter())
        .filter(|one| view.shows(one))
        .collect();
    let mut group = |name: &'a str, span, is_in: &dyn Fn(&ScheduledActivity) -> bool| {
        let own = activities.iter().filter(|one| is_in(one));
        let own: Vec<_> = own.map(|one| Line::Activity(one)).collect();
        if !own.is_empty() {
            lines.push(Line::Heading(name, span));
            lines.extend(own);
        }
    };
    match view.group {
        Group::Phase => {
            for phase in Phase::ALL {
                let span = schedule.phases.iter().find(|span| span.phase == *phase);
                group(cx.t(phase.key()), span, &|one| one.phase == *phase);
            }
        }
        Group::Channel => {
            for (id, name) in &cx.names.channels {
                group(name, None, &|one| one.channel == Some(*id));
            }
            let known = |one: &ScheduledActivity| known(&cx.names.channels, one.channel);
            group(cx.t("rollout-no-channel"), None, &|one| !known(one));
        }
        Group::Person => {
            for (id, name) in &cx.names.people {
                group(name, None, &|one| one.person == Some(*id));
            }
            let known = |one: &ScheduledActivity| known(&cx.names.people, one.person);
            group(cx.t("rollout-nobody"), None, &|one| !known(one));
        }
    }
    lines
}

fn known<T: PartialEq>(names: &[(T, String)], id: Option<T>) -> bool {
    id.is_some_and(|id| names.iter().any(|(own, _)| *own == id))
}

/// The activities among the rows, with their numbers by their keys.
pub(super) fn numbers<'a>(lines: &[Line<'a>]) -> HashMap<&'a str, usize> {
    let lines = lines.iter().enumerate();
    lines
        .filter_map(|(number, line)| match line {
            Line::Activity(one) => Some((one.key.as_str(), number)),
            Line::Marks(_) | Line::Heading(..) => None,
        })
        .collect()
}
