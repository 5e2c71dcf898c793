//! Hours, people, money and progress at a glance.

use crate::analysis::{PersonLoad, Verdict};
use crate::plan::Money;
use crate::print::blocks::{Bar, Bars, Block};
use crate::print::sheets::Source;
use crate::print::sheets::parts::told;

/// Bars longer than this many times their track are drawn no longer; their text says how long
/// they are.
const LONGEST: u64 = 2;

/// So many people who have too much to do are named even where there is hardly any room.
const MOST_OVER: usize = 3;

/// Hours, those of the busiest `people`, money and progress as bars, each on a scale of its own.
pub(super) fn block(source: &Source<'_>, people: usize) -> Block {
    let mut rows = vec![hours(source)];
    rows.extend(busiest(source, people));
    rows.push(money(source));
    // Of a plan that is filled in, it says nothing.
    rows.extend((source.analysis.progress.percent < 100).then(|| progress(source)));
    Block::Bars(Bars {
        alt: told(&rows),
        rows,
        ..Bars::default()
    })
}

fn hours(source: &Source<'_>) -> Bar {
    let load = &source.analysis.load;
    let needed = (!load.parts.is_empty()).then_some(load.usual_needed);
    let text = needed.map(|needed| {
        let there = load.usual_there.map(|there| source.minutes(there));
        source.needed_of_there(source.minutes(needed), there)
    });
    Bar {
        label: source.text("print-hours"),
        text: text.unwrap_or_else(|| source.text("open-value")),
        ..bar(
            source,
            needed.map(u64::from),
            load.usual_there.map(u64::from),
            load.verdict,
        )
    }
}

/// Everybody who has more to do in a usual week than time, then who has the most to do. One alone
/// has the hours of the firm.
fn busiest(source: &Source<'_>, people: usize) -> Vec<Bar> {
    let load = &source.analysis.load;
    let mut working: Vec<_> = (load.people.iter().zip(&source.names.people))
        .filter(|(person, _)| 0 < person.usual_needed)
        .collect();
    if working.len() < 2 {
        return Vec::new();
    }
    let is_over = |person: &PersonLoad| person.verdict == Verdict::Over;
    working.sort_by_key(|(person, _)| std::cmp::Reverse((is_over(person), person.usual_needed)));
    let over = working.iter().filter(|(person, _)| is_over(person)).count();
    let working = working.into_iter().take(people.max(over.min(MOST_OVER)));
    working
        .map(|(person, (_, name))| Bar {
            label: name.clone(),
            text: source.needed_of_there(
                source.minutes(person.usual_needed),
                person.usual_there.map(|there| source.minutes(there)),
            ),
            ..bar(
                source,
                Some(person.usual_needed.into()),
                person.usual_there.map(u64::from),
                person.verdict,
            )
        })
        .collect()
}

fn money(source: &Source<'_>) -> Bar {
    let money = &source.analysis.money;
    let cents = |money: Money| u64::try_from(money.cents).unwrap_or(0);
    let needed = (!source.plan.budget.lines.is_empty()).then_some(money.total_cash);
    let text = needed.map(|needed| {
        let limit = money.limit.map(|limit| source.money(limit));
        let money = source.needed_of_there(source.money(needed), limit);
        let months = i64::from(source.analysis.schedule.horizon.months());
        let args = [("money", money.into()), ("months", months.into())];
        source.lang.format("print-money-months", &args)
    });
    Bar {
        label: source.text("print-money"),
        text: text.unwrap_or_else(|| source.text("open-value")),
        ..bar(
            source,
            needed.map(cents),
            money.limit.map(cents),
            money.verdict,
        )
    }
}

fn progress(source: &Source<'_>) -> Bar {
    let percent = i64::from(source.analysis.progress.percent);
    let args = [("percent", source.lang.percent(percent * 10).into())];
    Bar {
        label: source.text("print-progress"),
        needed: percent * 10,
        there: Some(1000),
        text: source.lang.format("print-progress-value", &args),
        verdict: None,
    }
}

/// A bar in thousandths of what is there.
fn bar(source: &Source<'_>, needed: Option<u64>, there: Option<u64>, verdict: Verdict) -> Bar {
    let longest = LONGEST * 1000;
    let share = needed.zip(there).map(|(needed, there)| {
        let nothing_there = if needed == 0 { 0 } else { longest };
        (needed.saturating_mul(1000))
            .checked_div(there)
            .unwrap_or(nothing_there)
    });
    Bar {
        needed: i64::try_from(share.unwrap_or(0).min(longest)).unwrap_or(0),
        there: there.map(|_| 1000),
        verdict: needed.map(|_| source.verdict(verdict)),
        ..Bar::default()
    }
}
