//! The numbers of all goals in one table for typing: a row for each week, month or quarter.

use eframe::egui::Ui;
use jiff::civil::Date;

use crate::analysis::{Period, expected_value, periods};
use crate::plan::{Cadence, Goal, Item as _, Quantity, Reading};
use crate::ui::Cx;
use crate::ui::widgets::note::folding;
use crate::ui::widgets::typing::{Column, RowName, Sheet, TypingTable};
use crate::wording;

/// From so many rows on only those around today are in sight.
const MANY: usize = 16;

/// So many rows are in sight before the present one, and after it.
const AROUND: (usize, usize) = (8, 4);

/// The table.
pub(super) fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    cadence: Option<Cadence>,
    readings: &mut Vec<Reading>,
    goals: &[Goal],
) {
    let meant = |goal: &&Goal| {
        goal.is_meant() || readings.iter().any(|reading| reading.goal == Some(goal.id))
    };
    let goals: Vec<&Goal> = goals.iter().filter(meant).collect();
    if goals.is_empty() {
        return;
    }
    let schedule = &cx.analysis.schedule;
    let mut periods = periods(cadence, schedule.start, schedule.end, readings);
    if MANY < periods.len() && !folding(ui, "all", cx.t("measuring-all-rows"), false) {
        periods = around(periods, cx.today);
    }
    let rows: Vec<RowName> = (periods.iter())
        .map(|period| row_name(cx, cadence, *period))
        .collect();
    let columns: Vec<Column> = goals.iter().map(|goal| column(cx, goal)).collect();
    let table = TypingTable {
        salt: "numbers",
        corner: cx.t(corner(cadence)),
        rows: &rows,
        columns: &columns,
    };
    let sheet = Numbers {
        cx,
        goals: &goals,
        periods: &periods,
        readings,
    };
    for typed in table.ui(ui, cx, &sheet) {
        if let (Some(goal), Some(period)) = (goals.get(typed.column), periods.get(typed.row)) {
            enter(readings, goal, *period, cx.today, typed.value);
        }
    }
}

fn corner(cadence: Option<Cadence>) -> &'static str {
    match cadence {
        Some(Cadence::Weekly) => "measuring-week",
        None | Some(Cadence::Monthly) => "measuring-month",
        Some(Cadence::Quarterly) => "measuring-quarter-column",
    }
}

/// The periods around today; the first or the last ones if today lies outside.
fn around(periods: Vec<Period>, today: Date) -> Vec<Period> {
    let passed = periods.iter().filter(|period| period.last < today).count();
    let first = passed.saturating_sub(AROUND.0);
    let most = AROUND.0 + AROUND.1;
    let first = first.min(periods.len().saturating_sub(most));
    periods.into_iter().skip(first).take(most).collect()
}

fn row_name(cx: &Cx<'_>, cadence: Option<Cadence>, period: Period) -> RowName {
    let before = period.last < cx.analysis.schedule.start;
    RowName {
        label: wording::period(cx.lang, cadence, period),
        note: if before {
            cx.t("measuring-before-start").to_owned()
        } else {
            String::new()
        },
        now: period.contains(cx.today),
    }
}

fn column(cx: &Cx<'_>, goal: &Goal) -> Column {
    let below_zero = |number: Option<Quantity>| number.is_some_and(|it| it.thousandths < 0);
    Column {
        label: super::goal::title(cx, goal).to_owned(),
        unit: goal.unit.trim().to_owned(),
        money: false,
        negative: below_zero(goal.baseline) || below_zero(goal.target),
    }
}

struct Numbers<'a> {
    cx: &'a Cx<'a>,
    goals: &'a [&'a Goal],
    periods: &'a [Period],
    readings: &'a [Reading],
}

impl Numbers<'_> {
    fn reading(&self, row: usize, column: usize) -> Option<&Reading> {
        let (goal, period) = (self.goals.get(column)?, self.periods.get(row)?);
        self.readings.get(place(self.readings, goal, *period)?)
    }
}

impl Sheet for Numbers<'_> {
    fn value(&self, row: usize, column: usize) -> Option<Quantity> {
        self.reading(row, column)?.value
    }

    /// What the plan expects at the end of the period.
    fn hint(&self, row: usize, column: usize) -> String {
        let schedule = &self.cx.analysis.schedule;
        let expected = || {
            let (goal, period) = (self.goals.get(column)?, self.periods.get(row)?);
            let day = period.last.min(schedule.end);
            let inside = schedule.start <= period.last && goal.is_meant();
            let expected = expected_value(goal, schedule.start, schedule.end, day);
            expected.filter(|_| inside)
        };
        let text = expected().map(|value| {
            let number = self.cx.lang.decimal(value.thousandths);
            let args = [("value", number.into())];
            self.cx.lang.format("measuring-planned", &args)
        });
        text.unwrap_or_default()
    }

    fn problem(&self, row: usize, column: usize) -> Option<String> {
        let date = self.reading(row, column)?.date?;
        (self.cx.today < date).then(|| self.cx.t("measuring-in-future").to_owned())
    }
}

/// Where the reading of a goal in a period stands: the last one by date, one with a number first.
fn place(readings: &[Reading], goal: &Goal, period: Period) -> Option<usize> {
    let own = readings.iter().enumerate().filter(|(_, reading)| {
        reading.goal == Some(goal.id) && reading.date.is_some_and(|date| period.contains(date))
    });
    own.max_by_key(|(_, reading)| (reading.value.is_some(), reading.date))
        .map(|(place, _)| place)
}

/// Puts a number into its period. A reading that is emptied goes, unless something is noted there.
fn enter(
    readings: &mut Vec<Reading>,
    goal: &Goal,
    period: Period,
    today: Date,
    value: Option<Quantity>,
) {
    let found = place(readings, goal, period);
    match (found, value) {
        (Some(place), None) if readings.get(place).is_some_and(|it| it.note.is_empty()) => {
            readings.remove(place);
        }
        (Some(place), value) => {
            if let Some(reading) = readings.get_mut(place) {
                reading.value = value;
            }
        }
        (None, Some(_)) => readings.push(Reading {
            goal: Some(goal.id),
            date: Some(period.day_of_reading(today)),
            value,
            ..Reading::fresh()
        }),
        (None, None) => {}
    }
}
