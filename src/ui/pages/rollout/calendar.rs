//! The calendar: phases, activities, milestones and checkpoints as bars and marks.

use std::collections::HashMap;

use eframe::egui::Ui;
use jiff::civil::Date;

use super::lines::{self, Line};
use super::view::View;
use super::{moving, words};
use crate::analysis::{Move, PhaseSpan, ScheduledActivity};
use crate::plan::{Baseline, Goal, Rollout, find};
use crate::ui::Cx;
use crate::ui::charts::{
    Bar, Canvas, Handle, Link, Mark, MarkKind, Row, Swatch, Timeline, Tone, legend, numbers,
};
use crate::ui::theme::colors;
use crate::ui::widgets::fold;
use crate::ui::widgets::text::{empty_state, guidance};
use crate::wording::Names;

/// Draws the calendar with its sentence, its legend and its table, and does what is done to it.
pub(super) fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (rollout, goals): (&mut Rollout, &[Goal]),
    view: &mut View,
    gutter: f32,
) {
    let summary = summary(cx, view);
    ui.label(&summary);
    let before = super::baseline::chosen(ui, &rollout.baselines).cloned();
    key(ui, cx, view, before.is_some());
    let lines = lines::lines(cx, view);
    let numbers = lines::numbers(&lines);
    if numbers.is_empty() {
        empty_state(ui, cx.t("rollout-calendar-none"));
        return;
    }
    moving::note_hand(ui);
    let preview = moving::preview(ui, cx);
    let focused = focused(ui, &numbers);
    let arrows = arrows(cx, &lines, &numbers, (focused, preview.as_ref()));
    let holidays: Vec<_> = (cx.analysis.load.holidays.iter())
        .map(|day| (day.date, holiday(cx, day)))
        .collect();
    let row = |number: usize| match lines.get(number) {
        Some(Line::Marks(kind)) => marks(cx, goals, *kind),
        Some(Line::Heading(name, span)) => heading(cx, name, *span),
        Some(Line::Activity(one)) => self::row(cx, one, preview.as_ref(), before.as_ref()),
        None => Row::default(),
    };
    let timeline = Timeline {
        count: lines.len(),
        row: &row,
        focused,
        links: &arrows,
        holidays: &holidays,
    };
    let canvas = Canvas {
        salt: "calendar",
        axis: view.axis(cx),
        gutter,
        height: timeline.height(),
        weeks: Some(cx.t("rollout-weeks")),
        summary: &summary,
    };
    let (touches, motion) = timeline.ui(ui, cx, &canvas);
    view.follow(ui, cx, motion);
    for touch in &touches {
        if let Some(Line::Activity(activity)) = lines.get(touch.row) {
            let what = (*activity, touch.gesture, &touch.response);
            moving::apply(ui, cx, what, rollout, view);
        }
    }
    let help = cx.t("rollout-move-help");
    fold(ui, "calendar-help", help, false, |ui| {
        guidance(ui, cx.t("rollout-move-help-text"));
    });
    let as_table = cx.t("rollout-as-table");
    fold(ui, "calendar-numbers", as_table, false, |ui| {
        table(ui, cx, &lines);
    });
}

/// The row that the keyboard is at.
fn focused(ui: &Ui, numbers: &HashMap<&str, usize>) -> Option<usize> {
    let focused = ui.memory(eframe::egui::Memory::focused)?;
    let mut bars = numbers.iter();
    let found = bars.find(|(key, _)| moving::bar_id(key) == focused);
    found.map(|(_, number)| *number)
}

/// The days of an activity, as they would be if the bar that is dragged were let go.
fn days(activity: &ScheduledActivity, preview: Option<&Move>) -> (Date, Date) {
    let moved = preview.and_then(|preview| {
        let mut days = preview.days.iter();
        days.find(|new| new.key == activity.key)
    });
    moved.map_or((activity.start, activity.end), |new| (new.start, new.end))
}

/// What follows on what, among the rows.
fn arrows(
    cx: &Cx<'_>,
    lines: &[Line<'_>],
    numbers: &HashMap<&str, usize>,
    (focused, preview): (Option<usize>, Option<&Move>),
) -> Vec<Link> {
    let schedule = &cx.analysis.schedule;
    let mut arrows = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        let Line::Activity(activity) = line else {
            continue;
        };
        for key in &activity.after {
            let Some(&other) = numbers.get(key.as_str()) else {
                continue;
            };
            let Some(Line::Activity(before)) = lines.get(other) else {
                continue;
            };
            arrows.push(Link {
                from: (other, days(before, preview).1.min(schedule.end)),
                to: (number, days(activity, preview).0),
                strong: [Some(number), Some(other)].contains(&focused),
            });
        }
    }
    arrows
}

fn holiday(cx: &Cx<'_>, day: &crate::analysis::PublicHoliday) -> String {
    let name = cx.lang.text(&day.key()).to_owned();
    format!("{name}\n{}", cx.lang.date(day.date))
}

/// How much is to be done, of what is shown.
fn summary(cx: &Cx<'_>, view: &View) -> String {
    let schedule = &cx.analysis.schedule;
    let shown = || schedule.activities.iter().filter(|one| view.shows(one));
    let tasks = || shown().filter(|one| !one.regular);
    let args = [
        ("tasks", tasks().count().into()),
        ("weeks", schedule.weeks.len().into()),
        ("from", cx.lang.date(schedule.start).into()),
        ("until", cx.lang.date(schedule.end).into()),
        ("done", tasks().filter(|one| one.done).count().into()),
    ];
    let mut whole = cx.lang.format("rollout-calendar-summary", &args);
    let all = schedule.activities.len();
    if shown().count() < all {
        let rest = cx.t("rollout-calendar-filtered");
        whole = format!("{whole} {rest}");
    }
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
fn key(ui: &mut Ui, cx: &Cx<'_>, view: &View, before: bool) {
    let palette = colors(ui);
    let schedule = &cx.analysis.schedule;
    let shown = || schedule.activities.iter().filter(|one| view.shows(one));
    let has = |tone: Tone| shown().any(|one| self::tone(cx, one) == tone);
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
        (before, Swatch::Line(palette.weak), "baseline-bar"),
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
        (
            !cx.analysis.load.holidays.is_empty(),
            Swatch::Dotted(palette.field_edge),
            "rollout-holiday",
        ),
        (
            shown().any(|one| !one.after.is_empty()),
            Swatch::Arrow(palette.weak),
            "rollout-follows",
        ),
    ];
    let shown: Vec<_> = (entries.into_iter())
        .filter(|(occurs, ..)| *occurs)
        .map(|(_, swatch, key)| (swatch, cx.t(key).to_owned()))
        .collect();
    legend(ui, &shown);
}

fn heading(cx: &Cx<'_>, name: &str, span: Option<&PhaseSpan>) -> Row {
    let days = span.map(|span| words::days(cx, span.start, span.end));
    Row {
        title: name.to_owned(),
        heading: true,
        bar: span.map(|span| Bar {
            start: span.start,
            end: span.end,
            tone: Tone::Phase,
            was: None,
        }),
        hint: days.map_or_else(String::new, |days| format!("{name}\n{days}")),
        ..Row::default()
    }
}

fn row(
    cx: &Cx<'_>,
    activity: &ScheduledActivity,
    preview: Option<&Move>,
    frozen: Option<&Baseline>,
) -> Row {
    let title = words::title(cx, &activity.title);
    let (start, end) = days(activity, preview);
    let present = (activity.start, activity.end);
    let planned = frozen.and_then(|frozen| frozen.days(&activity.key));
    let was = planned.filter(|days| *days != present).map(|(start, end)| {
        let days = words::days(cx, start, end);
        cx.lang.format("baseline-was", &[("days", days.into())])
    });
    let after: Vec<String> = (cx.analysis.schedule.before(activity))
        .map(|one| words::title(cx, &one.title))
        .collect();
    let args = [("activities", after.join(", ").into())];
    let after = match after.as_slice() {
        [] => String::new(),
        _ => cx.lang.format("rollout-comes-after", &args),
    };
    let minutes = activity.minutes.map(|one| cx.lang.duration(one.into()));
    let lines = [
        title.clone(),
        words::days(cx, start, end),
        was.unwrap_or_default(),
        words::person(cx, activity.person).to_owned(),
        minutes.unwrap_or_default(),
        words::state(cx, activity).to_owned(),
        after,
    ];
    let lines: Vec<String> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    let shown = if activity.done {
        format!("✓ {title}")
    } else {
        title
    };
    Row {
        title: shown,
        bar: Some(Bar {
            start,
            end,
            tone: tone(cx, activity),
            was: Some(present).filter(|present| *present != (start, end)),
        }),
        handle: Some(Handle {
            id: moving::bar_id(&activity.key),
            name: lines.join(", "),
            movable: !activity.is_held(),
        }),
        before: planned,
        hint: lines.join("\n"),
        ..Row::default()
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

/// The row of milestones or of checkpoints.
fn marks(cx: &Cx<'_>, goals: &[Goal], kind: MarkKind) -> Row {
    let schedule = &cx.analysis.schedule;
    let mark = |date, text: String| Mark {
        date,
        kind,
        hint: format!("{text}\n{}", cx.lang.date(date)),
    };
    let (title, marks) = match kind {
        MarkKind::Milestone => {
            let marks = schedule.milestones.iter();
            let marks = marks.map(|one| mark(one.date, words::title(cx, &one.title)));
            ("rollout-milestones", marks.collect())
        }
        MarkKind::Checkpoint => {
            let marks = schedule.checkpoints.iter().map(|one| {
                let goal = one.goal.and_then(|id| find(goals, id));
                let number = words::threshold(cx, goal, one);
                let name = Names::one(&cx.names.goals, one.goal);
                mark(one.date, format!("{name}: {number}"))
            });
            ("rollout-checkpoints", marks.collect())
        }
    };
    Row {
        title: cx.t(title).to_owned(),
        heading: true,
        marks,
        ..Row::default()
    }
}

/// The activities that are shown, with what they follow on.
fn table(ui: &mut Ui, cx: &Cx<'_>, lines: &[Line<'_>]) {
    let columns = [
        "rollout-column-activity",
        "rollout-column-person",
        "rollout-column-state",
        "rollout-column-start",
        "rollout-column-end",
        "rollout-column-hours",
    ];
    let columns = columns.map(|key| cx.t(key));
    let activities = lines.iter().filter_map(|line| match line {
        Line::Activity(activity) => Some(activity),
        Line::Marks(_) | Line::Heading(..) => None,
    });
    let rows: Vec<Vec<String>> = activities
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
