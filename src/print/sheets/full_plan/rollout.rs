//! Part 9: the way there, with all activities, milestones and checkpoints.

use jiff::civil::Date;

use super::Source;
use super::gantt;
use super::parts::{
    blank, dotted, filled, key_values, known, list, narrow, number, row, small, stacked, strong,
    wide, with_note,
};
use crate::analysis::{Outcome, ScheduledActivity, ScheduledCheckpoint};
use crate::plan::{Activity, Choice as _, find};
use crate::print::blocks::{Block, Cell, CellTone, Columns, Pair, Row, Stack, ticks};
use crate::wording::{self, Names};

/// The part.
pub(super) fn blocks(source: &Source<'_>) -> Vec<Block> {
    let schedule = &source.analysis.schedule;
    let mut blocks = vec![source.chapter(9, "print-part-rollout")];
    blocks.extend(key_values(frame(source)));
    blocks.extend(gantt::block(source));
    blocks.extend(source.optional("print-hours-by-week", weeks(source)));
    blocks.extend(source.sections([
        ("print-activities", activities(source, &schedule.activities)),
        ("print-milestones", milestones(source)),
        ("print-checkpoints", checkpoints(source)),
    ]));
    let left_out = activities(source, &schedule.left_out);
    blocks.extend(source.optional("print-left-out", left_out));
    blocks.extend(super::baseline::blocks(source));
    blocks.extend(source.note(&source.plan.rollout.note));
    blocks
}

/// Start, end, first post; what was assumed is marked.
fn frame(source: &Source<'_>) -> Vec<Pair> {
    let (lang, schedule) = (source.lang, &source.analysis.schedule);
    let assumed = |is_assumed: bool| is_assumed.then(|| source.text("print-assumed-open"));
    let horizon = source.text(schedule.horizon.key());
    let mut rows = vec![
        Pair {
            note: assumed(schedule.start_assumed),
            ..source.pair("print-start", Some(lang.date_long(schedule.start)))
        },
        Pair {
            note: assumed(schedule.horizon_assumed),
            ..source.pair(
                "print-horizon",
                dotted([Some(horizon), source.dates(None, Some(schedule.end))]),
            )
        },
    ];
    let beyond = list(&source.names.channels, &schedule.beyond);
    let generated = schedule.milestones.iter().filter(|one| one.id.is_none());
    rows.extend(generated.map(|first| Pair {
        label: source.milestone(first),
        value: Some(lang.date_long(first.date)),
        note: None,
    }));
    rows.extend(known([source.pair("print-beyond", beyond)]));
    rows
}

/// Hours needed and there, week by week.
fn weeks(source: &Source<'_>) -> Option<Block> {
    let (schedule, load) = (&source.analysis.schedule, &source.analysis.load);
    let columns: Vec<Stack> = (schedule.weeks.iter().zip(&load.weeks))
        .map(|(monday, week)| Stack {
            label: monday.iso_week_date().week().to_string(),
            group: Some(monday.iso_week_date().year().to_string()),
            values: vec![week.needed.into()],
            limit: week.there.map(i64::from),
            text: None,
        })
        .collect();
    let highest = load
        .weeks
        .iter()
        .map(|week| week.needed.max(week.there.unwrap_or(0)))
        .max();
    let over = load.weeks.iter().filter(|week| week.is_over()).count();
    if highest.unwrap_or(0) == 0 {
        return None;
    }
    let has_limit = load.weeks.iter().any(|week| week.there.is_some());
    let args = [
        (
            "weeks",
            i64::try_from(load.weeks.len()).unwrap_or(i64::MAX).into(),
        ),
        ("over", i64::try_from(over).unwrap_or(i64::MAX).into()),
    ];
    let chart = Block::Steps(Columns {
        caption: (load.is_shared_with_others()).then(|| source.text("print-own-only")),
        alt: source.lang.format("print-weeks-alt", &args),
        series: vec![source.text("print-needed")],
        ticks: ticks(highest.unwrap_or(0).into(), 60, |minutes| {
            source.lang.duration(minutes)
        }),
        columns,
        limit_label: has_limit.then(|| source.text("print-there")),
        over_label: Some(source.text("print-over")),
    });
    let holidays = wording::holidays(source.lang, &load.holidays).map(small);
    let blocks = [Some(chart), holidays].into_iter().flatten().collect();
    Some(Block::Group { blocks })
}

fn activities(source: &Source<'_>, activities: &[ScheduledActivity]) -> Option<Block> {
    let rows = activities
        .iter()
        .map(|activity| activity_row(source, activity))
        .collect();
    let columns = [
        narrow(""),
        narrow("from"),
        narrow("until"),
        wide("print-what", 7),
        wide("print-who", 3),
        number("print-time"),
    ];
    source.table(columns, rows)
}

fn activity_row(source: &Source<'_>, activity: &ScheduledActivity) -> Row {
    let rollout = &source.plan.rollout;
    let own = |own: &&Activity| activity.key == format!("own-{}", own.id.0);
    let idea = activity.idea().map(|key| source.text(&key));
    let note = match rollout.activities.iter().find(own) {
        Some(own) => filled(&own.note),
        None => rollout
            .changes
            .get(&activity.key)
            .and_then(|change| filled(&change.note)),
    };
    let title = wording::title(source.lang, &activity.title, source.currency);
    let title = filled(&title).unwrap_or_else(|| source.text("untitled"));
    // Titles that are generated name their platform themselves.
    let channel = activity
        .channel
        .map(|id| Names::one(&source.names.channels, Some(id)).to_owned());
    let channel = channel.filter(|name| !title.contains(name.as_str()));
    let time = if activity.regular {
        blank()
    } else {
        source.cell(activity.minutes.map(|minutes| source.minutes(minutes)))
    };
    let left_out = (rollout.changes.get(&activity.key)).is_some_and(|change| change.left_out);
    row([
        Cell {
            tick: (!activity.regular && !left_out).then_some(activity.done),
            ..blank()
        },
        source.lang.date(activity.start).into(),
        last_day(source, activity, source.today),
        with_note(title.into(), stacked([channel, idea, note])),
        source.cell(source.person(activity.person)),
        time,
    ])
}

/// The last day, with a warning where it has passed.
fn last_day(source: &Source<'_>, activity: &ScheduledActivity, today: Date) -> Cell {
    let date = source.lang.date(activity.end);
    if activity.is_overdue(today) {
        Cell {
            tone: CellTone::Warning,
            note: Some(source.text("print-overdue")),
            ..date.into()
        }
    } else {
        date.into()
    }
}

fn milestones(source: &Source<'_>) -> Option<Block> {
    let plan = &source.plan.rollout;
    let dated = source.analysis.schedule.milestones.iter().map(|milestone| {
        let own = milestone.id.and_then(|id| find(&plan.milestones, id));
        row([
            Cell {
                tick: Some(milestone.done),
                ..blank()
            },
            source.lang.date(milestone.date).into(),
            with_note(
                source.milestone(milestone).into(),
                own.and_then(|own| filled(&own.note)),
            ),
        ])
    });
    let open = plan
        .milestones
        .iter()
        .filter(|own| own.date.is_none())
        .map(|own| {
            let title = filled(&own.title).unwrap_or_else(|| source.text("untitled"));
            row([
                Cell {
                    tick: Some(own.done),
                    ..blank()
                },
                source.cell(None),
                with_note(title.into(), filled(&own.note)),
            ])
        });
    let columns = [narrow(""), narrow("print-day"), wide("print-milestone", 1)];
    source.table(columns, dated.chain(open).collect())
}

fn checkpoints(source: &Source<'_>) -> Option<Block> {
    let plan = &source.plan.rollout;
    let rows = source
        .analysis
        .schedule
        .checkpoints
        .iter()
        .map(|checkpoint| {
            let own = checkpoint.id.and_then(|id| find(&plan.checkpoints, id));
            row([
                source.lang.date(checkpoint.date).into(),
                with_note(
                    strong(source.checkpoint_goal(checkpoint).unwrap_or_default()),
                    own.and_then(|own| filled(&own.note)),
                ),
                source.cell(source.checkpoint_number(checkpoint)),
                source.checkpoint_otherwise(checkpoint),
                outcome(source, checkpoint),
            ])
        });
    let columns = [
        narrow("print-day"),
        wide("print-goal", 5),
        wide("print-threshold", 4),
        wide("print-otherwise", 5),
        wide("print-outcome", 3),
    ];
    source.table(columns, rows.collect())
}

fn outcome(source: &Source<'_>, checkpoint: &ScheduledCheckpoint) -> Cell {
    let goal = checkpoint.goal.and_then(|id| find(&source.plan.goals, id));
    let unit = goal.map_or("", |goal| &goal.unit);
    let reading = checkpoint
        .reading
        .map(|reading| source.quantity(reading, unit));
    let (key, tone) = match checkpoint.outcome {
        Outcome::Ahead => return blank(),
        Outcome::Unknown => ("print-outcome-unknown", CellTone::Muted),
        Outcome::Reached => ("print-outcome-reached", CellTone::Plain),
        Outcome::Close => ("print-outcome-close", CellTone::Warning),
        Outcome::Missed => ("print-outcome-missed", CellTone::Warning),
    };
    Cell {
        tone,
        note: reading,
        ..source.text(key).into()
    }
}
