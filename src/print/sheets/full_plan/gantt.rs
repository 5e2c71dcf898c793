//! The rollout as bars over days.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::Source;
use crate::analysis::ScheduledActivity;
use crate::plan::{Choice as _, GoalId};
use crate::print::blocks::{Block, Gantt, GanttRow, GanttTone, Mark, MarkKind, day_number};
use crate::wording::{self, Names};

/// More single activities than this are left to the table; then the chart shows the phases and
/// the regular work.
const ROWS: usize = 48;

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

/// Activities gathered by phase, then milestones and checkpoints. What lies wholly outside of
/// the rollout is left to the tables.
fn rows(source: &Source<'_>) -> Vec<GanttRow> {
    let schedule = &source.analysis.schedule;
    let single = schedule
        .activities
        .iter()
        .filter(|activity| !activity.regular)
        .count();
    let mut shown: Vec<&ScheduledActivity> = (schedule.activities.iter())
        .filter(|activity| activity.regular || single <= ROWS)
        .filter(|activity| activity.start <= schedule.end && schedule.start <= activity.end)
        .collect();
    shown.sort_by_key(|activity| activity.phase);
    let mut rows: Vec<GanttRow> = Vec::new();
    if ROWS < single {
        rows.extend(schedule.phases.iter().map(|span| GanttRow {
            label: source.text(span.phase.key()),
            when: Some(week_range(source, span.start, span.end)),
            phase: Some(source.text("print-phases")),
            start: Some(day_number(span.start)),
            end: Some(day_number(span.end)),
            ..GanttRow::default()
        }));
    }
    rows.extend(
        shown
            .into_iter()
            .map(|activity| activity_row(source, activity)),
    );
    rows.extend(marks(source));
    rows
}

fn activity_row(source: &Source<'_>, activity: &ScheduledActivity) -> GanttRow {
    let schedule = &source.analysis.schedule;
    GanttRow {
        label: wording::title(source.lang, &activity.title, source.currency),
        when: Some(week_range(source, activity.start, activity.end)),
        phase: Some(source.text(activity.phase.key())),
        start: Some(day_number(activity.start.max(schedule.start))),
        end: Some(day_number(activity.end.min(schedule.end))),
        tone: if activity.regular {
            GanttTone::Muted
        } else {
            GanttTone::Plain
        },
        marks: Vec::new(),
    }
}

/// A line for each milestone, and one for each goal with its checkpoints.
fn marks(source: &Source<'_>) -> Vec<GanttRow> {
    let schedule = &source.analysis.schedule;
    let is_shown = |date: Date| schedule.start <= date && date <= schedule.end;
    let row = |label: String, when: Option<String>, marks: Vec<Mark>| GanttRow {
        label,
        when,
        phase: Some(source.text("print-days")),
        marks,
        ..GanttRow::default()
    };
    let mark = |date: Date, kind: MarkKind| Mark {
        day: day_number(date),
        kind,
        label: None,
    };
    let milestones = schedule.milestones.iter();
    let milestones = milestones
        .filter(|one| is_shown(one.date))
        .map(|milestone| {
            let marks = vec![mark(milestone.date, MarkKind::Milestone)];
            let when = Some(source.lang.date(milestone.date));
            row(source.milestone(milestone), when, marks)
        });
    let shown = || schedule.checkpoints.iter().filter(|one| is_shown(one.date));
    let goals: BTreeSet<Option<GoalId>> = shown().map(|checkpoint| checkpoint.goal).collect();
    let goals = goals.into_iter().map(|goal| {
        let of_goal = shown().filter(|checkpoint| checkpoint.goal == goal);
        let marks = of_goal.map(|checkpoint| mark(checkpoint.date, MarkKind::Checkpoint));
        let name = goal.map(|goal| Names::one(&source.names.goals, Some(goal)).to_owned());
        let label = name.unwrap_or_else(|| source.text("print-checkpoint"));
        row(label, None, marks.collect())
    });
    milestones.chain(goals).collect()
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
