//! How goals stand, what checkpoints answer, and the usual figures, in words.

use jiff::civil::Date;

use crate::analysis::{
    FormulaUnit, GoalState, Heading, Outcome, Period, Reckoned, ScheduledCheckpoint, Standing, Term,
};
use crate::lang::{Arg, Lang};
use crate::plan::{Cadence, Choice as _, Currency, Goal, Quantity};

use super::goal_number;

/// A number with the unit of its goal.
pub fn goal_value(lang: &Lang, goal: &Goal, value: Quantity) -> String {
    let text = format!("{} {}", lang.decimal(value.thousandths), goal.unit.trim());
    text.trim_end().to_owned()
}

/// "Nov. 2026", "KW 48 · 23.11.2026" or "4. Quartal 2026".
pub fn period(lang: &Lang, cadence: Option<Cadence>, period: Period) -> String {
    match cadence {
        None | Some(Cadence::Monthly) => lang.month(period.first),
        Some(Cadence::Weekly) => {
            format!("{} · {}", lang.week(period.first), lang.date(period.first))
        }
        Some(Cadence::Quarterly) => {
            let args = [
                ("quarter", i64::from((period.first.month() + 2) / 3).into()),
                ("year", period.first.year().to_string().into()),
            ];
            lang.format("measuring-quarter", &args)
        }
    }
}

/// The traffic light as a word.
pub fn light(lang: &Lang, state: GoalState) -> &str {
    lang.text(match state {
        GoalState::NotAGoal => "goal-state-not-a-goal",
        GoalState::NoReading => "goal-state-no-reading",
        GoalState::NoTarget => "goal-state-no-target",
        GoalState::Reached => "goal-state-reached",
        GoalState::OnTrack(_) => "goal-state-on-track",
        GoalState::Behind(_) => "goal-state-behind",
        GoalState::FarBehind(_) => "goal-state-far-behind",
        GoalState::Short => "goal-state-short",
    })
}

/// Where the readings are heading, as a word; `None` with fewer than two.
pub fn heading<'a>(lang: &'a Lang, standing: &Standing) -> Option<&'a str> {
    let key = match standing.trend?.heading {
        Heading::Better => "goal-trend-better",
        Heading::Steady => "goal-trend-steady",
        Heading::Worse => "goal-trend-worse",
    };
    Some(lang.text(key))
}

/// How a goal stands, in a sentence.
pub fn goal_standing(lang: &Lang, goal: &Goal, standing: &Standing) -> String {
    let Some((date, value)) = standing.last else {
        return lang.text("measuring-state-none").to_owned();
    };
    // Words for a unit stand once and behind: "1 Anfragen" is no German.
    let sign = !goal.unit.chars().any(char::is_alphabetic);
    let write = |value: Quantity| {
        if sign {
            goal_value(lang, goal, value)
        } else {
            lang.decimal(value.thousandths)
        }
    };
    let mut args: Vec<(&str, Arg<'_>)> = vec![
        ("value", write(value).into()),
        ("date", lang.date(date).into()),
    ];
    let (key, wanted) = match standing.state {
        GoalState::NotAGoal | GoalState::NoReading => ("measuring-state-not-a-goal", None),
        GoalState::NoTarget => ("measuring-state-no-target", None),
        GoalState::Reached => ("measuring-state-reached", None),
        GoalState::Short => ("measuring-state-short", None),
        GoalState::OnTrack(wanted) => ("measuring-state-on-track", Some(wanted)),
        GoalState::Behind(wanted) => ("measuring-state-behind", Some(wanted)),
        GoalState::FarBehind(wanted) => ("measuring-state-far-behind", Some(wanted)),
    };
    let to_target = matches!(standing.state, GoalState::Reached | GoalState::Short);
    if to_target {
        args.push(("target", goal_number(lang, goal).into()));
    }
    if let Some(wanted) = wanted {
        args.push(("expected", write(wanted).into()));
    }
    let text = lang.format(key, &args);
    if sign || to_target {
        return text;
    }
    format!("{text} ({})", goal.unit.trim())
}

/// What a checkpoint answers, with the reading it is judged by; on a day to come, what is needed.
pub fn checkpoint_answer(
    lang: &Lang,
    checkpoint: &ScheduledCheckpoint,
    goal: Option<&Goal>,
) -> String {
    let Some(goal) = goal else {
        return lang.text("measuring-answer-no-goal").to_owned();
    };
    let title = match goal.title.trim() {
        "" => lang.text("goal-untitled"),
        title => title,
    };
    let mut args: Vec<(&str, Arg<'_>)> = vec![("goal", title.into())];
    let Some(threshold) = checkpoint.threshold else {
        return lang.format("measuring-answer-no-threshold", &args);
    };
    args.push(("threshold", goal_value(lang, goal, threshold).into()));
    let (Some(value), Some(date)) = (checkpoint.reading, checkpoint.read_on) else {
        let key = match checkpoint.outcome {
            Outcome::Ahead => "measuring-answer-ahead",
            _ => "measuring-answer-missing",
        };
        return lang.format(key, &args);
    };
    args.push(("value", lang.decimal(value.thousandths).into()));
    args.push(("date", lang.date(date).into()));
    let key = match checkpoint.outcome {
        Outcome::Ahead => "measuring-answer-so-far",
        Outcome::Unknown => "measuring-answer-missing",
        Outcome::Reached => "measuring-answer-go-on",
        Outcome::Close => "measuring-answer-change",
        Outcome::Missed => "measuring-answer-stop",
    };
    lang.format(key, &args)
}

/// A result of a formula with its unit; a dash where something is missing.
pub fn figure(
    lang: &Lang,
    unit: FormulaUnit,
    value: Option<Quantity>,
    currency: Currency,
) -> String {
    let Some(value) = value else {
        return "–".to_owned();
    };
    let number = lang.decimal(value.thousandths);
    match unit {
        FormulaUnit::Money | FormulaUnit::MoneyPerThousand => {
            lang.money_short(value.thousandths / 10, currency.code())
        }
        FormulaUnit::Percent => format!("{number}\u{a0}%"),
        FormulaUnit::Points => with_key(lang, "figure-points", number),
        FormulaUnit::Ratio => number,
        FormulaUnit::Count => {
            let args = [("count", (value.thousandths / 1000).into())];
            lang.format("figure-customers", &args)
        }
        FormulaUnit::Hours => format!("{number}\u{a0}h"),
    }
}

fn with_key(lang: &Lang, key: &str, number: String) -> String {
    lang.format(key, &[("number", number.into())])
}

/// What a number in a formula is called.
pub fn term(lang: &Lang, term: Term) -> &str {
    lang.text(match term {
        Term::Metric(metric) => metric.key(),
        Term::Before(_) => "term-before",
        Term::Costs => "term-costs",
        Term::Ads => "term-ads",
        Term::Margin => "term-margin",
        Term::Earned => "term-earned",
    })
}

/// The numbers behind a result, "costs 1,800 €, inquiries 24"; with a dash for what is missing.
pub fn figure_parts(lang: &Lang, reckoned: &Reckoned, currency: Currency) -> String {
    let parts = reckoned.parts.iter().map(|(part, number)| {
        let is_money = match part {
            Term::Metric(metric) | Term::Before(metric) => metric.is_money(),
            Term::Costs | Term::Ads | Term::Margin | Term::Earned => true,
        };
        let number = match number {
            None => "–".to_owned(),
            Some(number) if is_money => lang.money_short(number.thousandths / 10, currency.code()),
            Some(number) => lang.decimal(number.thousandths),
        };
        format!("{}: {number}", term(lang, *part))
    });
    parts.collect::<Vec<_>>().join(" · ")
}

/// The names of what is missing for a result; `None` where all parts are there.
pub fn figure_missing(lang: &Lang, reckoned: &Reckoned) -> Option<String> {
    let missing = reckoned.parts.iter().filter(|(_, number)| number.is_none());
    let names: Vec<&str> = missing.map(|(part, _)| term(lang, *part)).collect();
    (!names.is_empty()).then(|| names.join(", "))
}

/// The last day before which the next look back is due.
pub fn due_text(lang: &Lang, due: Date, today: Date) -> String {
    let key = if due < today {
        "measuring-review-overdue"
    } else {
        "measuring-review-due"
    };
    lang.format(key, &[("date", lang.date(due).into())])
}
