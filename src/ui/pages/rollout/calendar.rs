//! The calendar: phases, activities, milestones and checkpoints as bars and marks.

use eframe::egui::Ui;

use super::words;
use crate::analysis::{PhaseSpan, ScheduledActivity};
use crate::plan::{Baseline, Choice as _, Goal, Phase, find};
use crate::ui::Cx;
use crate::ui::charts::{
    Bar, Canvas, Mark, MarkKind, Row, Swatch, TimeAxis, Timeline, Tone, legend, numbers,
};
use crate::ui::theme::colors;
use crate::ui::widgets::fold;
use crate::wording::Names;

/// Draws the calendar with its sentence, its legend and its table; thin below the bars where they
/// were `before`.
pub(super) fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (axis, gutter): (TimeAxis, f32),
    goals: &[Goal],
    before: Option<&Baseline>,
) {
    let summary = summary(cx);
    ui.label(&summary);
    key(ui, cx, before);
    let timeline = Timeline {
        rows: rows(cx, goals, before),
    };
    let canvas = Canvas {
        salt: "calendar",
        axis,
        gutter,
        height: timeline.height(),
        weeks: Some(cx.t("rollout-weeks")),
        summary: &summary,
    };
    timeline.ui(ui, cx, &canvas);
    fold(
        ui,
        "calendar-numbers",
        cx.t("rollout-as-table"),
        false,
        |ui| {
            table(ui, cx);
        },
    );
}

fn summary(cx: &Cx<'_>) -> String {
    let schedule = &cx.analysis.schedule;
    let tasks = || schedule.activities.iter().filter(|one| !one.regular);
    let args = [
        ("tasks", tasks().count().into()),
        ("weeks", schedule.weeks.len().into()),
        ("from", cx.lang.date(schedule.start).into()),
        ("until", cx.lang.date(schedule.end).into()),
        ("done", tasks().filter(|one| one.done).count().into()),
    ];
    let whole = cx.lang.format("rollout-calendar-summary", &args);
    match tasks().filter(|one| one.is_overdue(cx.today)).count() {
        0 => whole,
        late => {
            let late = cx
                .lang
                .format("rollout-calendar-late", &[("count", late.into())]);
            format!("{whole} {late}")
        }
    }
}

/// What the bars and marks stand for; only those that occur.
fn key(ui: &mut Ui, cx: &Cx<'_>, before: Option<&Baseline>) {
    let palette = colors(ui);
    let schedule = &cx.analysis.schedule;
    let has = |tone: Tone| {
        schedule
            .activities
            .iter()
            .any(|one| self::tone(cx, one) == tone)
    };
    let filled = Swatch::Filled;
    let entries = [
        (
            has(Tone::Open),
            filled(palette.accent, palette.accent),
            "rollout-open",
        ),
        (
            has(Tone::Done),
            filled(palette.paper, palette.accent),
            "rollout-done",
        ),
        (
            has(Tone::Overdue),
            filled(palette.warning, palette.warning),
            "rollout-overdue",
        ),
        (
            has(Tone::Regular),
            filled(palette.accent_ground, palette.series[1]),
            "rollout-regular",
        ),
        (before.is_some(), Swatch::Line(palette.weak), "baseline-bar"),
        (
            !schedule.milestones.is_empty(),
            Swatch::Diamond(palette.text),
            "rollout-milestone",
        ),
        (
            !schedule.checkpoints.is_empty(),
            Swatch::Triangle(palette.text),
            "rollout-checkpoint",
        ),
        (
            schedule.week_of(cx.today).is_some(),
            Swatch::Dashed(palette.text),
            "rollout-today",
        ),
    ];
    let shown: Vec<_> = (entries.into_iter())
        .filter(|(occurs, ..)| *occurs)
        .map(|(_, swatch, key)| (swatch, cx.t(key).to_owned()))
        .collect();
    legend(ui, &shown);
}

/// The rows: marks first, then phase by phase.
fn rows(cx: &Cx<'_>, goals: &[Goal], before: Option<&Baseline>) -> Vec<Row> {
    let schedule = &cx.analysis.schedule;
    let mut rows: Vec<Row> = marks(cx, goals)
        .into_iter()
        .filter(|row| !row.marks.is_empty())
        .collect();
    for phase in Phase::ALL {
        let span = schedule.phases.iter().find(|span| span.phase == *phase);
        let in_phase = || schedule.activities.iter().filter(|one| one.phase == *phase);
        if span.is_none() && in_phase().next().is_none() {
            continue;
        }
        rows.push(heading(cx, *phase, span));
        rows.extend(in_phase().map(|activity| row(cx, activity, before)));
    }
    rows
}

fn heading(cx: &Cx<'_>, phase: Phase, span: Option<&PhaseSpan>) -> Row {
    let title = cx.t(phase.key());
    let days = span.map(|span| words::days(cx, span.start, span.end));
    Row {
        title: title.to_owned(),
        heading: true,
        bar: span.map(|span| Bar {
            start: span.start,
            end: span.end,
            tone: Tone::Phase,
        }),
        before: None,
        marks: Vec::new(),
        hint: days.map_or_else(String::new, |days| format!("{title}\n{days}")),
    }
}

fn row(cx: &Cx<'_>, activity: &ScheduledActivity, before: Option<&Baseline>) -> Row {
    let title = words::title(cx, &activity.title);
    let before = before.and_then(|frozen| frozen.days(&activity.key));
    let moved = before.filter(|days| *days != (activity.start, activity.end));
    let was = moved.map(|(start, end)| {
        let days = words::days(cx, start, end);
        cx.lang.format("baseline-was", &[("days", days.into())])
    });
    let lines = [
        title.clone(),
        words::days(cx, activity.start, activity.end),
        was.unwrap_or_default(),
        words::person(cx, activity.person).to_owned(),
        activity
            .minutes
            .map_or_else(String::new, |minutes| cx.lang.duration(minutes.into())),
        words::state(cx, activity).to_owned(),
    ];
    let lines: Vec<String> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    let shown = if activity.done {
        format!("✓ {title}")
    } else {
        title
    };
    Row {
        title: shown,
        heading: false,
        bar: Some(Bar {
            start: activity.start,
            end: activity.end,
            tone: tone(cx, activity),
        }),
        before,
        marks: Vec::new(),
        hint: lines.join("\n"),
    }
}

fn tone(cx: &Cx<'_>, activity: &ScheduledActivity) -> Tone {
    if activity.regular {
        Tone::Regular
    } else if activity.done {
        Tone::Done
    } else if activity.is_overdue(cx.today) {
        Tone::Overdue
    } else {
        Tone::Open
    }
}

/// The rows of milestones and checkpoints.
fn marks(cx: &Cx<'_>, goals: &[Goal]) -> [Row; 2] {
    let schedule = &cx.analysis.schedule;
    let mark = |kind, date, text: String| Mark {
        date,
        kind,
        hint: format!("{text}\n{}", cx.lang.date(date)),
    };
    let milestones = schedule.milestones.iter().map(|one| {
        let text = words::title(cx, &one.title);
        mark(MarkKind::Milestone, one.date, text)
    });
    let checkpoints = schedule.checkpoints.iter().map(|one| {
        let goal = one.goal.and_then(|id| find(goals, id));
        let number = words::threshold(cx, goal, one);
        let text = format!("{}: {number}", Names::one(&cx.names.goals, one.goal));
        mark(MarkKind::Checkpoint, one.date, text)
    });
    let row = |key: &'static str, marks: Vec<Mark>| Row {
        title: cx.t(key).to_owned(),
        heading: true,
        marks,
        ..Row::default()
    };
    [
        row("rollout-milestones", milestones.collect()),
        row("rollout-checkpoints", checkpoints.collect()),
    ]
}

fn table(ui: &mut Ui, cx: &Cx<'_>) {
    let columns = [
        "rollout-column-activity",
        "rollout-column-person",
        "rollout-column-state",
        "rollout-column-start",
        "rollout-column-end",
        "rollout-column-hours",
    ];
    let columns = columns.map(|key| cx.t(key));
    let rows: Vec<Vec<String>> = (cx.analysis.schedule.activities.iter())
        .map(|activity| {
            vec![
                words::title(cx, &activity.title),
                words::person(cx, activity.person).to_owned(),
                words::state(cx, activity).to_owned(),
                cx.lang.date(activity.start),
                cx.lang.date(activity.end),
                words::minutes(cx, activity.minutes),
            ]
        })
        .collect();
    numbers(ui, "calendar-table", 3, &columns, &rows);
}
