//! Part 10: the numbers of the goals, month by month, and what was learned from them.

use jiff::civil::Date;

use super::Source;
use super::parts::{entries, filled, key_values, narrow, row, stacked, strong, wide, with_note};
use crate::analysis::{GoalState, Outcome, expected_value, standing};
use crate::plan::{Direction, Goal, Measuring, find};
use crate::print::blocks::{Align, Block, Cell, CellTone, Column, Entry, Row, Table};
use crate::wording::{self, Names};

/// Months side by side in a table; there are at most 13.
pub(super) const MONTHS: usize = 7;

/// The part.
pub(super) fn blocks(source: &Source<'_>) -> Vec<Block> {
    let measuring = &source.plan.measuring;
    let mut blocks = vec![source.chapter(10, "print-part-measuring")];
    if *measuring == Measuring::default() && source.plan.goals.is_empty() {
        blocks.push(source.nothing_yet());
        return blocks;
    }
    blocks.extend(key_values(vec![
        source.pair("print-cadence", source.answer(measuring.cadence)),
        source.pair("print-method", filled(&measuring.method)),
    ]));
    blocks.extend(goals_by_month(source));
    blocks.extend(source.optional("print-standings", standings(source)));
    blocks.extend(source.optional("print-checkpoint-answers", answers(source)));
    blocks.extend(source.optional("print-readings", readings(source)));
    blocks.extend(super::figures::blocks(source));
    blocks.extend(source.optional("print-reviews", reviews(source)));
    blocks.extend(source.note(&measuring.note));
    blocks
}

/// Goals with a column for each month: what was read, or room to write above the expected value.
fn goals_by_month(source: &Source<'_>) -> Vec<Block> {
    let goals: Vec<&Goal> = (source.plan.goals.iter())
        .filter(|goal| goal.direction != Some(Direction::NotAGoal))
        .collect();
    if goals.is_empty() {
        return Vec::new();
    }
    let months: Vec<Date> = source
        .analysis
        .money
        .months
        .iter()
        .map(|month| month.month)
        .collect();
    let tables = months
        .chunks(MONTHS)
        .map(|months| month_table(source, &goals, months));
    let mut blocks = vec![source.section("print-goals-by-month")];
    blocks.extend(tables);
    blocks.push(source.muted("print-goals-by-month-help"));
    blocks
}

fn month_table(source: &Source<'_>, goals: &[&Goal], months: &[Date]) -> Block {
    let column = |label: String, align, share| Column {
        label,
        align,
        share,
    };
    let mut columns = vec![
        column(source.text("print-goal"), Align::Start, 10),
        column(source.text("print-at-start"), Align::End, 0),
    ];
    columns.extend(months.iter().map(|month| {
        column(
            format!(
                "{}\n{}",
                source.lang.month_short(month.month()),
                month.year()
            ),
            Align::End,
            3,
        )
    }));
    columns.push(column(source.text("print-target"), Align::End, 0));
    let number = |quantity: crate::plan::Quantity| source.lang.decimal(quantity.thousandths);
    let rows = goals.iter().map(|goal| {
        let mut cells = vec![
            with_note(strong(source.goal_name(goal)), filled(&goal.unit)),
            source.cell(goal.baseline.map(number)),
        ];
        cells.extend(months.iter().map(|month| month_cell(source, goal, *month)));
        cells.push(source.cell(goal.target.map(number)));
        Row {
            cells,
            strong: false,
        }
    });
    Block::Table(Table {
        caption: None,
        columns,
        rows: rows.collect(),
    })
}

/// The last reading of a month; before there is one, room to write it and below it the value
/// that the plan expects at the end of the month.
fn month_cell(source: &Source<'_>, goal: &Goal, month: Date) -> Cell {
    let schedule = &source.analysis.schedule;
    let reading = (source.plan.measuring.readings.iter())
        .filter(|reading| reading.goal == Some(goal.id))
        .filter_map(|reading| Some((reading.date?, reading.value?)))
        .filter(|(date, _)| date.first_of_month() == month)
        .max_by_key(|(date, _)| *date);
    if let Some((_, value)) = reading {
        return source.lang.decimal(value.thousandths).into();
    }
    let day = month.last_of_month().min(schedule.end);
    let expected = expected_value(goal, schedule.start, schedule.end, day);
    let expected = expected.map(|value| source.lang.decimal(value.thousandths));
    // A space that is text: it keeps a line free.
    with_note("\u{a0}".into(), expected.map(|value| format!("({value})")))
}

/// The traffic light of each goal that has a reading, as a word and in a sentence.
fn standings(source: &Source<'_>) -> Option<Block> {
    let goals = source.plan.goals.iter().zip(&source.analysis.standings);
    let read = goals.filter(|(_, standing)| standing.last.is_some());
    let rows = read.map(|(goal, standing)| {
        let tone = match standing.state {
            GoalState::Behind(_) | GoalState::FarBehind(_) => CellTone::Warning,
            _ => CellTone::Plain,
        };
        let light = Cell {
            tone,
            ..wording::light(source.lang, standing.state).into()
        };
        let heading = wording::heading(source.lang, standing).map(ToOwned::to_owned);
        let sentence = wording::goal_standing(source.lang, goal, standing);
        row([
            strong(source.goal_name(goal)),
            light,
            with_note(sentence.into(), heading),
        ])
    });
    let columns = [
        wide("print-goal", 5),
        wide("print-light", 3),
        wide("print-standing", 8),
    ];
    source.table(columns, rows.collect())
}

/// What the checkpoints answer whose day is over.
fn answers(source: &Source<'_>) -> Option<Block> {
    let checkpoints = source.analysis.schedule.checkpoints.iter();
    let passed = checkpoints.filter(|one| one.outcome != Outcome::Ahead);
    let rows = passed.map(|checkpoint| {
        let goal = checkpoint.goal.and_then(|id| find(&source.plan.goals, id));
        let answer = wording::checkpoint_answer(source.lang, checkpoint, goal);
        row([
            source.lang.date(checkpoint.date).into(),
            answer.into(),
            source.cell(filled(&checkpoint.otherwise)),
        ])
    });
    let columns = [
        narrow("print-day"),
        wide("print-checkpoint-answer", 8),
        wide("print-otherwise", 5),
    ];
    source.table(columns, rows.collect())
}

fn readings(source: &Source<'_>) -> Option<Block> {
    let mut readings: Vec<_> = source.plan.measuring.readings.iter().collect();
    readings.sort_by_key(|reading| reading.date);
    let rows = readings.into_iter().map(|reading| {
        let goal = reading.goal.and_then(|id| find(&source.plan.goals, id));
        let unit = goal.map_or("", |goal| &goal.unit);
        row([
            source.cell(source.date(reading.date)),
            Names::one(&source.names.goals, reading.goal).into(),
            source.cell(reading.value.map(|value| source.quantity(value, unit))),
            filled(&reading.note).unwrap_or_default().into(),
        ])
    });
    let columns = [
        narrow("print-day"),
        wide("print-goal", 5),
        wide("print-value", 3),
        wide("note", 5),
    ];
    source.table(columns, rows.collect())
}

/// What the figures of the plan's goals mean: others count differently.
fn reviews(source: &Source<'_>) -> Option<Block> {
    let mut reviews: Vec<_> = source.plan.measuring.reviews.iter().collect();
    reviews.sort_by_key(|review| review.date);
    let items = reviews.into_iter().map(|review| {
        let mut rows = vec![
            source.pair("print-happened", filled(&review.happened)),
            source.pair("print-learned", filled(&review.learned)),
            source.pair("print-decided", filled(&review.decided)),
        ];
        if let Some(day) = review.date {
            rows.extend(super::parts::known([
                source.pair("print-standings", goals_on(source, day))
            ]));
        }
        rows.extend(super::parts::known([
            source.pair("note", filled(&review.note))
        ]));
        Entry {
            title: source
                .date(review.date)
                .unwrap_or_else(|| source.text("print-undated")),
            facts: Vec::new(),
            rows,
        }
    });
    entries(items.collect())
}

/// How the goals stood on a day, each on a line.
fn goals_on(source: &Source<'_>, day: Date) -> Option<String> {
    let readings = &source.plan.measuring.readings;
    let schedule = &source.analysis.schedule;
    let goals = source.plan.goals.iter().filter(|goal| goal.is_meant());
    let lines = goals.map(|goal| {
        let standing = standing(goal, readings, schedule, source.catalogue, day);
        let sentence = wording::goal_standing(source.lang, goal, &standing);
        Some(format!("{}: {sentence}", source.goal_name(goal)))
    });
    stacked(lines)
}
