//! The tally of the goals whose numbers are counted at the counter or on the telephone.

use super::super::Source;
use super::super::forms::{empty_rows, to_write};
use super::super::parts::{filled, small, stacked, strong, with_note};
use super::tally::form;
use super::weeks::weeks;
use crate::analysis::{Period, expected_value};
use crate::plan::{Cadence, Goal, Hardness};
use crate::print::blocks::{Block, Row};
use crate::wording;

/// A table of so many rows stays on one page.
const SHORT: usize = 6;

/// At least so many rows, so that something else can be counted.
const LEAST: usize = 2;

/// Kinds of goals of the catalogue whose numbers come as people: they call, order, apply.
const KINDS: [&str; 3] = ["customers", "sales", "staff"];

/// Beginnings of units that are read off or computed, and not counted one by one.
const NOT_COUNTED: [&str; 14] = [
    "%", "€", "$", "£", "eur", "chf", "fr.", "franken", "pro", "per", "ster", "star", "stund",
    "hour",
];

/// What measures by week or by month say.
const WEEKS: [&str; 2] = ["woche", "week"];
const MONTHS: [&str; 2] = ["monat", "month"];

/// The goals with their weeks.
pub(super) fn blocks(source: &Source<'_>) -> Vec<Block> {
    let weeks = weeks(source, source.month());
    let goals = source.plan.goals.iter().filter(|goal| is_counted(goal));
    let mut rows: Vec<Row> = goals.map(|goal| goal_row(source, goal, &weeks)).collect();
    let missing = LEAST.saturating_sub(rows.len()).max(1);
    rows.extend(empty_rows(missing));
    let short = rows.len() <= SHORT;
    let blocks = vec![
        form(source, "print-goal", &weeks, rows),
        small(source.text("sheet-measuring-typed")),
    ];
    let tally = if short {
        Block::Keep { blocks }
    } else {
        Block::Group { blocks }
    };
    vec![source.section("sheet-measuring-counted"), tally]
}

/// Does the number of a goal come one by one, to be counted with strokes?
pub(super) fn is_counted(goal: &Goal) -> bool {
    let unit = goal.unit.trim().to_lowercase();
    let by_kind = match goal.kind {
        Some(kind) => KINDS.contains(&kind.as_str()),
        None => goal.hardness != Some(Hardness::Soft),
    };
    let whole = [goal.baseline, goal.target];
    let whole = whole
        .iter()
        .flatten()
        .all(|one| one.thousandths % 1000 == 0);
    goal.is_meant() && by_kind && whole && !NOT_COUNTED.iter().any(|it| unit.starts_with(it))
}

/// A goal with its target. What the plan expects stands at the foot of the weeks or of their sum,
/// whichever the numbers are looked at by; nowhere where the goal is measured by the other.
fn goal_row(source: &Source<'_>, goal: &Goal, weeks: &[Period]) -> Row {
    let measure = format!("{} {} {}", goal.title, goal.measure, goal.unit).to_lowercase();
    let says = |words: [&str; 2]| words.iter().any(|word| measure.contains(word));
    let weekly = source.plan.measuring.cadence == Some(Cadence::Weekly);
    let foot = |week: &Period, shown: bool| expected(source, goal, *week).filter(|_| shown);
    let in_weeks = weekly && !says(MONTHS);
    let in_sum = !weekly && !says(WEEKS);
    let name = strong(source.goal_name(goal));
    let below = stacked([filled(&goal.measure), target(source, goal)]);
    let mut cells = vec![with_note(name, below)];
    cells.extend(weeks.iter().map(|week| to_write(foot(week, in_weeks))));
    let last = weeks.last();
    cells.push(to_write(last.and_then(|week| foot(week, in_sum))));
    Row {
        cells,
        strong: false,
    }
}

/// "Ziel mindestens 25 Bestellungen bis 03.04.2027".
fn target(source: &Source<'_>, goal: &Goal) -> Option<String> {
    goal.target?;
    let number = wording::goal_number(source.lang, goal);
    let mut args = vec![("target", number.into())];
    let key = match goal.due {
        None => "measuring-target",
        Some(due) => {
            args.push(("date", source.lang.date(due).into()));
            "measuring-target-until"
        }
    };
    Some(source.lang.format(key, &args))
}

/// "Soll 17": what the plan expects at the end of a time within the rollout.
fn expected(source: &Source<'_>, goal: &Goal, period: Period) -> Option<String> {
    let schedule = &source.analysis.schedule;
    let inside = schedule.start <= period.last && period.first <= schedule.end;
    let day = period.last.min(schedule.end);
    let value = expected_value(goal, schedule.start, schedule.end, day).filter(|_| inside)?;
    let number = source.lang.decimal(value.thousandths);
    let args = [("value", number.into())];
    Some(source.lang.format("measuring-planned", &args))
}
