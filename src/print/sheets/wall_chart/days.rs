//! Days that everybody should know: public holidays, who is away, milestones, checkpoints.

use jiff::civil::Date;

use super::super::Source;
use super::super::parts::{filled, joined};
use super::people::People;
use crate::analysis::{ScheduledCheckpoint, ScheduledMilestone};
use crate::plan::{PersonId, find};
use crate::print::blocks::{
    Beyond, DayLine, DayName, DaySign, MarkKind, Side, WallGroup, WallLook, WallRow, day_number,
};

/// A milestone or a checkpoint. Those on the axis are numbered in the order of their days.
pub(super) struct Decisive<'a> {
    /// Its number; `None` where it lies outside of the rollout.
    pub(super) number: Option<usize>,
    date: Date,
    what: What<'a>,
}

enum What<'a> {
    Milestone(&'a ScheduledMilestone),
    Checkpoint(&'a ScheduledCheckpoint),
}

impl<'a> Decisive<'a> {
    const fn kind(&self) -> MarkKind {
        match self.what {
            What::Milestone(_) => MarkKind::Milestone,
            What::Checkpoint(_) => MarkKind::Checkpoint,
        }
    }

    /// The checkpoint, if it is one.
    pub(super) const fn checkpoint(&self) -> Option<&'a ScheduledCheckpoint> {
        match self.what {
            What::Milestone(_) => None,
            What::Checkpoint(checkpoint) => Some(checkpoint),
        }
    }

    fn row(&self, source: &Source<'_>) -> WallRow {
        let (label, note, tick) = match self.what {
            What::Milestone(one) => (source.milestone(one), None, Some(one.done)),
            What::Checkpoint(one) => {
                let goal = source.checkpoint_goal(one);
                let number = source.checkpoint_number(one);
                let label = number.or_else(|| goal.clone());
                let label = label.unwrap_or_else(|| source.text("print-checkpoint"));
                (label.clone(), goal.filter(|goal| *goal != label), None)
            }
        };
        let sign = DaySign {
            day: day_number(self.date),
            kind: self.kind(),
        };
        WallRow {
            label: match self.number {
                Some(number) => format!("{number}: {label}"),
                None => label,
            },
            strong: true,
            tick,
            note,
            when: Some(source.day_brief(self.date)),
            signs: self.number.map(|_| sign).into_iter().collect(),
            beyond: beyond(source, (self.date, self.date)),
            ..WallRow::default()
        }
    }
}

/// Milestones and checkpoints by date.
pub(super) fn decisive<'a>(source: &Source<'a>) -> Vec<Decisive<'a>> {
    let schedule = &source.analysis.schedule;
    let milestones = schedule.milestones.iter();
    let milestones = milestones.map(|one| (one.date, What::Milestone(one)));
    let checkpoints = schedule.checkpoints.iter();
    let checkpoints = checkpoints.map(|one| (one.date, What::Checkpoint(one)));
    let mut all: Vec<_> = milestones.chain(checkpoints).collect();
    all.sort_by_key(|(date, _)| *date);
    let mut numbers = 1..;
    all.into_iter()
        .map(|(date, what)| Decisive {
            number: (schedule.week_of(date).is_some())
                .then(|| numbers.next())
                .flatten(),
            date,
            what,
        })
        .collect()
}

/// The lines through all rows; those of the same kind and day share one.
pub(super) fn lines(decisive: &[Decisive<'_>]) -> Vec<DayLine> {
    let mut lines: Vec<DayLine> = Vec::new();
    for one in decisive {
        let Some(number) = one.number else { continue };
        let (day, kind) = (day_number(one.date), one.kind());
        match lines
            .iter_mut()
            .find(|line| (line.day, line.kind) == (day, kind))
        {
            Some(line) => line.label = format!("{}, {number}", line.label),
            None => lines.push(DayLine {
                day,
                kind,
                label: number.to_string(),
            }),
        }
    }
    lines
}

/// The rows above all others; `None` where there are none.
pub(super) fn group(
    source: &Source<'_>,
    people: &People,
    decisive: &[Decisive<'_>],
) -> Option<WallGroup> {
    let rows: Vec<WallRow> = holidays(source)
        .into_iter()
        .chain(
            people
                .absences()
                .map(|(id, short, away)| absence(source, people, (id, short, away))),
        )
        .chain(decisive.iter().map(|one| one.row(source)))
        .collect();
    (!rows.is_empty()).then(|| WallGroup {
        title: source.text("print-days"),
        rows,
        ..WallGroup::default()
    })
}

/// The public holidays, all below the label and as far as there is room also beside their days.
fn holidays(source: &Source<'_>) -> Option<WallRow> {
    let names: Vec<DayName> = (source.analysis.load.holidays.iter())
        .map(|holiday| DayName {
            start: day_number(holiday.date),
            end: day_number(holiday.date),
            text: source.text(&holiday.key()),
            short: Some(source.day_brief(holiday.date)),
        })
        .collect();
    let dated = (source.analysis.load.holidays.iter()).map(|holiday| {
        let (day, name) = (source.day_brief(holiday.date), source.text(&holiday.key()));
        Some(format!("{day} {name}"))
    });
    (!names.is_empty()).then(|| WallRow {
        label: source.text("wall-holidays"),
        note: joined(dated, ", "),
        names,
        ..WallRow::default()
    })
}

/// When somebody is away, with the days and the reasons beside.
fn absence(
    source: &Source<'_>,
    people: &People,
    (id, short, away): (PersonId, &str, &[(Date, Date)]),
) -> WallRow {
    let args = [("person", short.into())];
    let mut spans = away.iter().copied().map(super::days);
    let name = |span: &(Date, Date)| DayName {
        start: day_number(span.0),
        end: day_number(span.1),
        text: joined(
            [Some(source.days_brief(*span)), reason(source, id, span.0)],
            " ",
        )
        .unwrap_or_default(),
        short: Some(source.days_brief(*span)),
    };
    WallRow {
        label: source.lang.format("wall-away", &args),
        look: WallLook::Away,
        fill: people.fill(Some(id)),
        bar: spans.next(),
        more: spans.collect(),
        names: away.iter().map(name).collect(),
        ..WallRow::default()
    }
}

/// Why somebody is away from a day on, as far as it is said.
fn reason(source: &Source<'_>, person: PersonId, day: Date) -> Option<String> {
    let person = find(&source.plan.team.people, person)?;
    let covers = |from: Option<Date>, until: Option<Date>| {
        from.is_none_or(|from| from <= day) && until.is_none_or(|until| day <= until)
    };
    let mut absences = person.absences.iter();
    let absence = absences.find(|one| covers(one.from, one.until))?;
    filled(&absence.reason)
}

/// Where days lie that are not on the axis.
pub(super) fn beyond(source: &Source<'_>, (start, end): (Date, Date)) -> Option<Beyond> {
    let schedule = &source.analysis.schedule;
    let (side, key) = if end < schedule.start {
        (Side::Before, "wall-before")
    } else if schedule.end < start {
        (Side::After, "wall-after")
    } else {
        return None;
    };
    let days = source.dates(Some(start), Some(end)).unwrap_or_default();
    Some(Beyond {
        side,
        text: source.lang.format(key, &[("days", days.into())]),
    })
}
