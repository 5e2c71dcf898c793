//! The rows of the readings: goals, monthly figures, and who reads them.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::super::Source;
use super::super::forms::to_write;
use super::super::parts::{filled, joined, stacked, strong, with_note};
use crate::analysis::{ScheduledActivity, expected_value, readings_of};
use crate::plan::{Bound, Choice as _, DayOfYear, Goal, Metric, Money, Quantity, figure};
use crate::print::blocks::{Cell, Row};
use crate::wording;

/// Marks a checkpoint in its month.
pub(super) const CHECKPOINT: char = '◆';

/// How the keys of the looks back begin; the month that they look at follows.
const REVIEW: &str = "review-";

/// A goal: what is counted and where it is read, where it stands at the start, its months and its
/// target.
pub(super) fn goal_row(source: &Source<'_>, goal: &Goal, months: &[Date]) -> Row {
    let args = |text: String| [("source", text.into())];
    let read = filled(&goal.source).map(|it| source.lang.format("print-from-source", &args(it)));
    let name = strong(source.goal_name(goal));
    let number = |value: Quantity| source.lang.decimal(value.thousandths);
    let mut cells = vec![
        with_note(name, stacked([measure(goal), read])),
        to_read(goal.baseline.map(number)),
    ];
    cells.extend(months.iter().map(|month| goal_cell(source, goal, *month)));
    cells.push(target(source, goal));
    Row {
        cells,
        strong: false,
    }
}

/// "mindestens 25", below it the day.
fn target(source: &Source<'_>, goal: &Goal) -> Cell {
    let number = |value: Quantity| source.lang.decimal(value.thousandths);
    let target = goal.target.map(number).map(|least| match goal.bound {
        Some(Bound::Between) => match goal.target_most {
            Some(most) => format!("{least} – {}", number(most)),
            None => least,
        },
        bound => joined([source.answer(bound), Some(least)], " ").unwrap_or_default(),
    });
    with_note(to_read(target), source.dates(None, goal.due))
}

/// What is counted; its unit where that is not said.
fn measure(goal: &Goal) -> Option<String> {
    filled(&goal.measure).or_else(|| filled(&goal.unit))
}

/// A known number; else room to write it.
fn to_read(text: Option<String>) -> Cell {
    Cell::from(text.unwrap_or_default())
}

/// The last reading of a month, or room to write it; below what the plan expects then, and the
/// number of a checkpoint.
fn goal_cell(source: &Source<'_>, goal: &Goal, month: Date) -> Cell {
    let last = month.last_of_month();
    let schedule = &source.analysis.schedule;
    let inside = schedule.start <= last && month <= schedule.end;
    let expected = expected_value(goal, schedule.start, schedule.end, last.min(schedule.end))
        .filter(|_| inside)
        .map(|value| source.lang.decimal(value.thousandths))
        .map(|value| {
            source
                .lang
                .format("measuring-planned", &[("value", value.into())])
        });
    let checkpoints = schedule.checkpoints.iter();
    let own =
        checkpoints.filter(|one| one.goal == Some(goal.id) && one.date.first_of_month() == month);
    let marks = own.map(|one| {
        let number = one.threshold.map(|it| source.lang.decimal(it.thousandths));
        Some(
            format!("{CHECKPOINT} {}", number.unwrap_or_default())
                .trim_end()
                .to_owned(),
        )
    });
    let readings = readings_of(&source.plan.measuring.readings, goal.id);
    let in_month = |date: Date| date.first_of_month() == month;
    let value = readings.iter().rev().find(|(date, _)| in_month(*date));
    with_note(
        to_read(value.map(|(_, value)| source.lang.decimal(value.thousandths))),
        stacked(std::iter::once(expected).chain(marks)),
    )
}

/// A monthly figure: what it is, where it is read, and its months.
pub(super) fn figure_row(source: &Source<'_>, metric: Metric, months: &[Date]) -> Row {
    let counted = &source.plan.measuring.figures;
    let value = |month: &Date| {
        let value = figure(counted, *month, metric)?;
        Some(if metric.is_money() {
            source.money(Money::cents(value.thousandths / 10))
        } else {
            source.lang.decimal(value.thousandths)
        })
    };
    let name = strong(source.text(metric.key()));
    let mut cells = vec![
        with_note(name, Some(read_at(source, metric))),
        to_read(None),
    ];
    cells.extend(months.iter().map(|month| to_read(value(month))));
    Row {
        cells,
        strong: false,
    }
}

/// Where a monthly figure is read.
fn read_at(source: &Source<'_>, metric: Metric) -> String {
    let key = match metric {
        Metric::Customers | Metric::Inquiries => "sheet-measuring-read-tally",
        Metric::Revenue | Metric::AdRevenue => "sheet-measuring-read-books",
        Metric::Applications | Metric::Hires => "sheet-measuring-read-staff",
        Metric::Answers | Metric::Promoters | Metric::Detractors => "sheet-measuring-read-asked",
        Metric::Received | Metric::Answered | Metric::AnswerHours => "sheet-measuring-read-inbox",
        Metric::Mentions | Metric::AllMentions => "sheet-measuring-read-search",
        Metric::Visits
        | Metric::Reach
        | Metric::Impressions
        | Metric::Interactions
        | Metric::Clicks
        | Metric::Followers => return statistics(source),
    };
    source.text(key)
}

/// The platforms whose statistics are added up.
fn statistics(source: &Source<'_>) -> String {
    let channels = source.plan.channels.iter();
    let names: Vec<String> = channels
        .filter(|channel| channel.decision.is_active())
        .map(|channel| wording::platform(source.lang, &channel.platform))
        .collect();
    // More would take more room than they are worth.
    if names.is_empty() || 2 < names.len() {
        return source.text("sheet-measuring-read-statistics");
    }
    let args = [("names", names.join(", ").into())];
    source
        .lang
        .format("sheet-measuring-read-statistics-of", &args)
}

/// Who has read the numbers and when; at the foot until when the look back on the month is planned.
pub(super) fn read_row(source: &Source<'_>, months: &[Date]) -> Row {
    let reviews = || {
        let activities = source.analysis.schedule.activities.iter();
        activities.filter(|activity| activity.key.starts_with(REVIEW))
    };
    let people: BTreeSet<String> = reviews()
        .filter_map(|review| source.person(review.person))
        .collect();
    let who = joined(people.into_iter().map(Some), ", ").map(|names| {
        let args = [("names", names.into())];
        source.lang.format("sheet-measuring-read-by", &args)
    });
    let name = strong(source.text("sheet-measuring-read-on"));
    let mut cells = vec![with_note(name, who), to_write(None)];
    cells.extend(months.iter().map(|month| {
        let looks_back = |review: &&ScheduledActivity| review.key == review_key(*month);
        let due = reviews()
            .find(looks_back)
            .map(|review| until(source, review.end));
        to_write(due)
    }));
    Row {
        cells,
        strong: true,
    }
}

/// The key of the look back on a month.
fn review_key(month: Date) -> String {
    format!("{REVIEW}{:04}-{:02}", month.year(), month.month())
}

/// "bis 11.12."
fn until(source: &Source<'_>, day: Date) -> String {
    let day = DayOfYear {
        month: day.month(),
        day: day.day(),
    };
    let day = wording::day_of_year(source.lang, day);
    source.lang.format("print-until", &[("date", day.into())])
}
