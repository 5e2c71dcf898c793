//! The rollout at a glance: its phases, the regular work and the important days. Every single
//! activity has its bar on the wall chart and its line in the table.

use jiff::civil::Date;

use super::Source;
use crate::plan::Choice as _;
use crate::print::blocks::{Block, Gantt, GanttRow, GanttTone, Mark, MarkKind, day_number};
use crate::wording;

/// The chart; `None` where there is nothing to show.
pub(super) fn block(source: &Source<'_>) -> Option<Block> {
    let schedule = &source.analysis.schedule;
    let rows = rows(source);
    (!rows.is_empty()).then(|| {
        let dates = source
            .dates(Some(schedule.start), Some(schedule.end))
            .unwrap_or_default();
        Block::Gantt(Gantt {
            caption: None,
            alt: source
                .lang
                .format("print-gantt-alt", &[("dates", dates.into())]),
            from: day_number(schedule.start),
            to: day_number(schedule.end),
            months: source.months(),
            weeks: source.weeks(),
            rows,
            week_label: Some(source.text("print-week-numbers")),
            milestone_label: Some(source.text("print-milestone")),
            checkpoint_label: Some(source.text("print-checkpoint")),
            muted_label: Some(source.text("print-regular")),
        })
    })
}

/// A bar for each phase and for the regular work of each channel, then a line for the milestones
/// and one for the checkpoints. What lies wholly outside of the rollout is left to the tables.
fn rows(source: &Source<'_>) -> Vec<GanttRow> {
    let schedule = &source.analysis.schedule;
    let phases = schedule.phases.iter();
    let phases = phases.map(|span| GanttRow {
        label: source.text(span.phase.key()),
        ..bar(source, span.start, span.end, GanttTone::Plain)
    });
    let activities = schedule.activities.iter();
    let regular = activities
        .filter(|activity| activity.regular)
        .filter(|activity| activity.start <= schedule.end && schedule.start <= activity.end)
        .map(|activity| GanttRow {
            label: wording::title(source.lang, &activity.title, source.currency),
            ..bar(source, activity.start, activity.end, GanttTone::Muted)
        });
    phases.chain(regular).chain(marks(source)).collect()
}

/// A bar, cut at both ends of the rollout.
fn bar(source: &Source<'_>, start: Date, end: Date, tone: GanttTone) -> GanttRow {
    let schedule = &source.analysis.schedule;
    GanttRow {
        when: Some(week_range(source, start, end)),
        start: Some(day_number(start.max(schedule.start))),
        end: Some(day_number(end.min(schedule.end))),
        tone,
        ..GanttRow::default()
    }
}

/// A line with all milestones and one with all checkpoints, where there are any.
fn marks(source: &Source<'_>) -> impl Iterator<Item = GanttRow> {
    let schedule = &source.analysis.schedule;
    let is_shown = |date: &Date| schedule.start <= *date && *date <= schedule.end;
    let line = |key: &str, kind: MarkKind, days: Vec<Date>| {
        let marks: Vec<Mark> = (days.into_iter().filter(is_shown))
            .map(|date| Mark {
                day: day_number(date),
                kind,
                label: None,
            })
            .collect();
        (!marks.is_empty()).then(|| GanttRow {
            label: source.text(key),
            marks,
            ..GanttRow::default()
        })
    };
    let milestones = schedule.milestones.iter().map(|one| one.date);
    let checkpoints = schedule.checkpoints.iter().map(|one| one.date);
    let lines = [
        line(
            "print-milestones",
            MarkKind::Milestone,
            milestones.collect(),
        ),
        line(
            "print-checkpoints",
            MarkKind::Checkpoint,
            checkpoints.collect(),
        ),
    ];
    lines.into_iter().flatten()
}

/// "KW 48" or "KW 48–50".
fn week_range(source: &Source<'_>, start: Date, end: Date) -> String {
    let first = source.lang.week(start);
    let last = end.iso_week_date().week();
    if start.iso_week_date().week() == last {
        first
    } else {
        format!("{first}–{last}")
    }
}
