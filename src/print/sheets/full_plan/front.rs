//! The first page: what this is, for whom, from when to when, and the plan in figures.

use crate::analysis::{Severity, Verdict, next_review};
use crate::plan::Priority;
use crate::print::blocks::{Block, Cover, KeyNumber, KeyNumbers, Pair};
use crate::print::sheets::Source;
use crate::print::sheets::parts::{filled, known};

/// The title with whom and when.
pub(super) fn cover(source: &Source<'_>) -> Cover {
    let (lang, business) = (source.lang, &source.plan.business);
    let schedule = &source.analysis.schedule;
    let what = source.text("print-title");
    let (title, subtitle) = match filled(&business.name) {
        Some(name) => (name, Some(what)),
        None => (what, None),
    };
    let review = next_review(schedule, &source.plan.measuring.reviews);
    let assumed = schedule.start_assumed || schedule.horizon_assumed;
    let rollout = source.dates(Some(schedule.start), Some(schedule.end));
    let mut facts = known([
        source.pair("print-owner", filled(&business.owner)),
        source.pair("print-adviser", filled(&business.adviser)),
    ]);
    facts.extend([
        source.pair("print-made-on", Some(lang.date_long(source.day()))),
        Pair {
            note: assumed.then(|| source.text("print-assumed-open")),
            ..source.pair("print-part-rollout", rollout)
        },
    ]);
    let review = review.map(|day| lang.date_long(day));
    facts.extend(known([source.pair("print-next-review", review)]));
    Cover {
        title,
        subtitle,
        facts,
    }
}

/// The plan in figures.
pub(super) fn figures(source: &Source<'_>) -> Block {
    Block::Numbers(KeyNumbers {
        items: vec![
            hours(source),
            money(source),
            goals(source),
            platforms(source),
            open(source),
        ],
    })
}

fn hours(source: &Source<'_>) -> KeyNumber {
    let load = &source.analysis.load;
    if load.parts.is_empty() {
        return undecided(source, "print-hours");
    }
    let there = load.usual_there.map(|there| source.minutes(there));
    KeyNumber {
        value: source.minutes(load.usual_needed),
        label: match there {
            Some(there) => {
                let verdict = source.verdict(load.verdict);
                let args = [("there", there.into()), ("verdict", verdict.into())];
                source.lang.format("print-figure-hours", &args)
            }
            None => source.text("print-figure-hours-open"),
        },
        warning: load.verdict == Verdict::Over,
    }
}

fn money(source: &Source<'_>) -> KeyNumber {
    let money = &source.analysis.money;
    if source.plan.budget.lines.is_empty() {
        return undecided(source, "print-money");
    }
    let months = i64::from(source.analysis.schedule.horizon.months());
    let label = if let Some(limit) = money.limit {
        let args = [
            ("months", months.into()),
            ("limit", source.money(limit).into()),
            ("verdict", source.verdict(money.verdict).into()),
        ];
        source.lang.format("print-figure-money", &args)
    } else {
        let args = [("months", months.into())];
        source.lang.format("print-figure-money-open", &args)
    };
    KeyNumber {
        value: source.money(money.total_cash),
        label,
        warning: money.verdict == Verdict::Over,
    }
}

fn goals(source: &Source<'_>) -> KeyNumber {
    let meant = || source.plan.goals.iter().filter(|goal| goal.is_meant());
    let main = meant().filter(|goal| goal.priority == Some(Priority::Main));
    let main = count(main.count());
    counted(source, "print-goals", meant().count(), |goals| {
        let args = [("count", goals.into()), ("main", main.into())];
        source.lang.format("print-figure-goals", &args)
    })
}

fn platforms(source: &Source<'_>) -> KeyNumber {
    let channels = source.plan.channels.iter();
    let active = channels.filter(|one| one.decision.is_active());
    counted(source, "print-part-platforms", active.count(), |count| {
        let args = [("count", count.into())];
        source.lang.format("print-figure-platforms", &args)
    })
}

/// What stops the plan or puts it at risk; the appendix names it.
fn open(source: &Source<'_>) -> KeyNumber {
    let findings = source.analysis.findings.iter();
    let heavy = findings.filter(|finding| finding.severity != Severity::Hint);
    let heavy = heavy.count();
    let args = [("count", count(heavy).into())];
    KeyNumber {
        value: match heavy {
            0 => source.text("print-none"),
            some => some.to_string(),
        },
        label: source.lang.format("print-figure-open", &args),
        warning: 0 < heavy,
    }
}

/// A number of things; open while there is none.
fn counted(
    source: &Source<'_>,
    key: &str,
    number: usize,
    label: impl Fn(i64) -> String,
) -> KeyNumber {
    if number == 0 {
        return undecided(source, key);
    }
    KeyNumber {
        value: number.to_string(),
        label: label(count(number)),
        warning: false,
    }
}

/// Nobody has decided about it yet.
fn undecided(source: &Source<'_>, key: &str) -> KeyNumber {
    KeyNumber {
        value: source.text("open-value"),
        label: source.text(key),
        warning: false,
    }
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
