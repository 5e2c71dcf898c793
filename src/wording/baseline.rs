//! What became of the plan since a state was frozen: one sentence, and the cells of its tables.

use jiff::civil::Date;

use super::title;
use crate::analysis::{Change, Comparison, Shift, TargetChange};
use crate::lang::Lang;
use crate::plan::{Baseline, Currency, Money};

/// Stands where there is nothing to say.
const NONE: &str = "–";

/// What a frozen state is called: its title, else its day.
pub fn baseline(lang: &Lang, baseline: &Baseline) -> String {
    match (baseline.title.trim(), baseline.frozen_on) {
        ("", Some(date)) => {
            let date = lang.date(date);
            lang.format("baseline-untitled", &[("date", date.into())])
        }
        ("", None) => lang.text("untitled").to_owned(),
        (title, _) => title.to_owned(),
    }
}

/// All that changed in one sentence: "4 activities end 9 days later on average, costs €120 higher".
pub fn comparison(lang: &Lang, comparison: &Comparison, currency: Currency) -> String {
    let shift = |key, shift: Option<Shift>| {
        let shift = shift?;
        let days = lang.format("compare-days", &[("days", i64::from(shift.days).into())]);
        let args = [("count", shift.count.into()), ("days", days.into())];
        Some(lang.format(key, &args))
    };
    let count = |key, count: usize| {
        let args = [("count", count.into())];
        (0 < count).then(|| lang.format(key, &args))
    };
    let amount = |more, less, difference: i64, words: &dyn Fn(i64) -> String| {
        let key = if 0 < difference { more } else { less };
        let args = [("amount", words(difference.saturating_abs()).into())];
        (difference != 0).then(|| lang.format(key, &args))
    };
    let money = |cents| lang.money_short(cents, currency.code());
    let time = |minutes| lang.duration(minutes);
    let (was, now) = comparison.cost;
    let (needed_was, needed) = comparison.minutes_per_week;
    let there = comparison.minutes_there.0.zip(comparison.minutes_there.1);
    let there = there.map_or(0, |(was, now)| i64::from(now) - i64::from(was));
    let needed = i64::from(needed) - i64::from(needed_was);
    let parts = [
        shift("compare-later", comparison.later()),
        shift("compare-earlier", comparison.earlier()),
        count("compare-begin", comparison.begin_elsewhere()),
        count("compare-came", comparison.came()),
        count("compare-went", comparison.went()),
        count("compare-finished", comparison.finished),
        amount(
            "compare-cost-more",
            "compare-cost-less",
            (now - was).cents,
            &money,
        ),
        amount("compare-needed-more", "compare-needed-less", needed, &time),
        amount("compare-there-more", "compare-there-less", there, &time),
        count("compare-targets", comparison.goals.len()),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    if parts.is_empty() {
        return lang.text("compare-same").to_owned();
    }
    parts.join(", ")
}

/// What became of each activity: what it is called, its days then and now, and by how many days
/// it ends later.
pub fn changes(lang: &Lang, comparison: &Comparison, currency: Currency) -> Vec<[String; 4]> {
    let cells = |change: &Change| {
        let name = title(lang, &change.title, currency);
        let name = if name.trim().is_empty() {
            lang.text("untitled").to_owned()
        } else {
            name
        };
        let shift = match (change.was, change.days()) {
            (_, Some(days)) => signed(days.into(), |days| lang.integer(days)),
            (None, None) => lang.text("compare-new").to_owned(),
            (Some(_), None) => lang.text("compare-gone").to_owned(),
        };
        [name, days(lang, change.was), days(lang, change.now), shift]
    };
    comparison.activities.iter().map(cells).collect()
}

/// Money and time: what it is, then, now, and the difference.
pub fn figures(lang: &Lang, comparison: &Comparison, currency: Currency) -> [[String; 4]; 4] {
    let money = |cents| lang.money_short(cents, currency.code());
    let time = |minutes| lang.duration(minutes);
    let row = |key, pair: (Option<i64>, Option<i64>), words: &dyn Fn(i64) -> String| {
        let open = || lang.text("open-value").to_owned();
        let difference = pair.0.zip(pair.1).map(|(was, now)| now - was);
        [
            lang.text(key).to_owned(),
            pair.0.map_or_else(open, words),
            pair.1.map_or_else(open, words),
            difference.map_or_else(|| NONE.to_owned(), |number| signed(number, words)),
        ]
    };
    let cents = |(was, now): (Money, Money)| (Some(was.cents), Some(now.cents));
    let (was, now) = comparison.minutes_per_week;
    let (there_was, there_now) = comparison.minutes_there;
    let there = (there_was.map(i64::from), there_now.map(i64::from));
    [
        row("compare-cost", cents(comparison.cost), &money),
        row("compare-labor", cents(comparison.labor), &money),
        row(
            "compare-needed",
            (Some(was.into()), Some(now.into())),
            &time,
        ),
        row("compare-there", there, &time),
    ]
}

/// Goals whose target or day changed: what it is called, then and now.
pub fn targets(lang: &Lang, comparison: &Comparison) -> Vec<[String; 3]> {
    let cells = |change: &TargetChange| {
        let name = match change.title.trim() {
            "" => lang.text("untitled"),
            title => title,
        };
        let number = |(target, due): (Option<_>, Option<Date>)| {
            let open = || lang.text("open-value").to_owned();
            let target = target.map_or_else(open, |target: crate::plan::Quantity| {
                let number = lang.decimal(target.thousandths);
                format!("{number} {}", change.unit).trim_end().to_owned()
            });
            match due {
                None => target,
                Some(date) => {
                    let args = [("word", target.into()), ("date", lang.date(date).into())];
                    lang.format("word-until", &args)
                }
            }
        };
        let was = change.was.map_or_else(|| NONE.to_owned(), number);
        let now = change.now.map_or_else(|| NONE.to_owned(), number);
        [name.to_owned(), was, now]
    };
    comparison.goals.iter().map(cells).collect()
}

/// A difference with its sign; a dash where there is none.
fn signed(number: i64, words: impl Fn(i64) -> String) -> String {
    match number {
        0 => NONE.to_owned(),
        1.. => format!("+{}", words(number)),
        _ => words(number),
    }
}

/// From the first to the last day; a dash where there are none.
fn days(lang: &Lang, days: Option<(Date, Date)>) -> String {
    match days {
        None => NONE.to_owned(),
        Some((first, last)) if first == last => lang.date(first),
        Some((first, last)) => format!("{} – {}", lang.date(first), lang.date(last)),
    }
}
