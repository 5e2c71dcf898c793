//! The first page: the plan at a glance.

use super::Source;
use super::parts::{blank, filled, joined, key_values, narrow, row, strong, wide, with_note};
use crate::analysis::{Outcome, ScheduledActivity, Verdict};
use crate::plan::{Channel, Direction, Frequency, Goal, Priority, Role};
use crate::print::blocks::{Bar, Bars, Block, Cell, Cover, Pair, Row};
use crate::wording;

/// How much fits beside the rest on one page.
const GOALS: usize = 5;
const CHANNELS: usize = 6;
const STEPS: usize = 5;
const CHECKPOINTS: usize = 3;
const LETTERS: usize = 180;

/// Bars longer than this many times their track are drawn no longer; their text says how long
/// they are.
const LONGEST: u64 = 2;

/// The first page.
pub(super) fn blocks(source: &Source<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::Cover(cover(source)), balance(source)];
    blocks.extend(goals(source));
    blocks.extend(channels(source));
    blocks.extend(key_values(vec![audiences(source)]));
    blocks.extend(steps(source));
    blocks.extend(checkpoints(source));
    blocks
}

fn cover(source: &Source<'_>) -> Cover {
    let (lang, business) = (source.lang, &source.plan.business);
    let made = joined(
        [
            filled(&business.adviser)
                .map(|name| lang.format("print-advised", &[("name", name.into())])),
            Some(lang.date_long(source.day())),
        ],
        " · ",
    );
    let plan = source.text("print-title");
    let short = |text: &str| filled(text).map(|text| shortened(&text));
    let (title, subtitle) = match filled(&business.name) {
        Some(name) => (name, joined([Some(plan), made], " · ")),
        None => (plan, made),
    };
    Cover {
        title,
        subtitle,
        facts: vec![
            source.pair("print-ambition", short(&business.ambition)),
            source.pair("print-strength", short(&business.strength)),
        ],
    }
}

/// The beginning of a long text, up to a whole word.
fn shortened(text: &str) -> String {
    let Some((end, _)) = text.char_indices().nth(LETTERS) else {
        return text.to_owned();
    };
    let start = text.get(..end).unwrap_or(text);
    let whole = start
        .rsplit_once(char::is_whitespace)
        .map_or(start, |(words, _)| words);
    format!("{} …", whole.trim_end())
}

/// Hours, money and progress as bars, each on a scale of its own.
fn balance(source: &Source<'_>) -> Block {
    let (load, money) = (&source.analysis.load, &source.analysis.money);
    let cents = |money: crate::plan::Money| u64::try_from(money.cents).unwrap_or(0);
    let percent = source.analysis.progress.percent;
    let hours = source.lang.format(
        "print-of-per-week",
        &[
            ("needed", source.minutes(load.usual_needed).into()),
            (
                "there",
                source
                    .open_or(load.usual_there.map(|there| source.minutes(there)))
                    .into(),
            ),
        ],
    );
    let spent = source.lang.format(
        "print-of",
        &[
            ("needed", source.money(money.total_cash).into()),
            (
                "there",
                source
                    .open_or(money.limit.map(|limit| source.money(limit)))
                    .into(),
            ),
        ],
    );
    let bar =
        |key: &str, needed: u64, there: Option<u64>, text: String, verdict: Option<Verdict>| Bar {
            label: source.text(key),
            needed: there.map_or(0, |there| share(needed, there)),
            there: if there.is_some() { 1000 } else { 0 },
            text,
            verdict: verdict.map(|verdict| source.verdict(verdict)),
        };
    let rows = vec![
        bar(
            "print-hours",
            load.usual_needed.into(),
            load.usual_there.map(u64::from),
            hours,
            Some(load.verdict),
        ),
        bar(
            "print-money",
            cents(money.total_cash),
            money.limit.map(cents),
            spent,
            Some(money.verdict),
        ),
        bar(
            "print-progress",
            percent.into(),
            Some(100),
            source.lang.percent(i64::from(percent) * 10),
            None,
        ),
    ];
    Block::Bars(Bars {
        alt: rows
            .iter()
            .map(|row| format!("{}: {}. ", row.label, row.text))
            .collect(),
        rows,
        ..Bars::default()
    })
}

/// A value in thousandths of what is there.
fn share(needed: u64, there: u64) -> i64 {
    let longest = LONGEST * 1000;
    let share = (needed * 1000).checked_div(there);
    let share = share.unwrap_or(if needed == 0 { 0 } else { longest });
    i64::try_from(share.min(longest)).unwrap_or(0)
}

fn goals(source: &Source<'_>) -> Vec<Block> {
    let meant = || {
        source
            .plan
            .goals
            .iter()
            .filter(|goal| goal.direction != Some(Direction::NotAGoal))
    };
    let has_main = meant().any(|goal| goal.priority == Some(Priority::Main));
    let shown: Vec<&Goal> = meant()
        .filter(|goal| !has_main || goal.priority == Some(Priority::Main))
        .collect();
    let rows = (shown.iter().take(GOALS))
        .map(|goal| {
            let name = wording::Names::one(&source.names.goals, Some(goal.id));
            row([
                strong(name),
                source.goal_target(goal),
                source.cell(source.date(goal.due)),
            ])
        })
        .chain(source.rest(shown.len(), GOALS))
        .collect();
    let columns = [
        wide("print-goal", 5),
        wide("print-target", 3),
        narrow("print-due"),
    ];
    let key = if has_main {
        "print-goals-main"
    } else {
        "print-goals"
    };
    source.section_of(key, source.table(columns, rows)).into()
}

fn channels(source: &Source<'_>) -> Vec<Block> {
    let active: Vec<&Channel> = (source.plan.channels.iter())
        .filter(|channel| channel.decision.is_active())
        .collect();
    let rows = (active.iter().take(CHANNELS))
        .map(|channel| {
            let who = channel
                .person(Role::Accountable)
                .or_else(|| channel.person(Role::Makes));
            row([
                strong(wording::platform(source.lang, &channel.platform)),
                source.cell(rhythms(source, channel)),
                source.cell(source.person(who)),
                source.cell(source.person(channel.person(Role::Deputy))),
            ])
        })
        .chain(source.rest(active.len(), CHANNELS))
        .collect();
    let columns = [
        wide("print-platform", 3),
        wide("print-rhythm", 5),
        wide("print-who", 2),
        wide("print-deputy", 2),
    ];
    source
        .section_of("print-channels-active", source.table(columns, rows))
        .into()
}

/// "Beitrag 2 × je Woche, Story 3 × je Woche".
fn rhythms(source: &Source<'_>, channel: &Channel) -> Option<String> {
    let formats = channel
        .formats
        .iter()
        .filter(|format| format.rhythm.usual != Frequency::Never);
    let words = formats.map(|format| {
        let name = wording::format_name(source.lang, format);
        Some(format!(
            "{name} {}",
            wording::frequency(source.lang, &format.rhythm.usual)
        ))
    });
    joined(words, ", ")
}

fn audiences(source: &Source<'_>) -> Pair {
    let names = source
        .names
        .audiences
        .iter()
        .map(|(_, name)| Some(name.clone()));
    source.pair("print-audiences", joined(names, ", "))
}

/// What is to be done next: what is not done yet, by its last day.
fn steps(source: &Source<'_>) -> Vec<Block> {
    let mut next: Vec<&ScheduledActivity> = (source.analysis.schedule.activities.iter())
        .filter(|activity| !activity.regular && !activity.done)
        .collect();
    next.sort_by_key(|activity| (activity.end, activity.start));
    let rows = (next.iter().take(STEPS))
        .map(|activity| {
            row([
                Cell {
                    tick: Some(false),
                    ..blank()
                },
                wording::title(source.lang, &activity.title, source.currency).into(),
                source.cell(source.person(activity.person)),
                source.lang.date(activity.end).into(),
            ])
        })
        .collect();
    let columns = [
        narrow(""),
        wide("print-what", 6),
        wide("print-who", 3),
        narrow("print-until-day"),
    ];
    source
        .section_of("print-steps", source.table(columns, rows))
        .into()
}

fn checkpoints(source: &Source<'_>) -> Vec<Block> {
    let ahead = source.analysis.schedule.checkpoints.iter();
    let rows: Vec<Row> = ahead
        .filter(|checkpoint| checkpoint.outcome == Outcome::Ahead)
        .take(CHECKPOINTS)
        .map(|checkpoint| {
            row([
                source.lang.date(checkpoint.date).into(),
                source.cell(source.checkpoint_goal(checkpoint)),
                with_note(source.cell(source.checkpoint_number(checkpoint)), None),
                Cell::from(checkpoint.otherwise.clone()),
            ])
        })
        .collect();
    let columns = [
        narrow("print-day"),
        wide("print-goal", 4),
        narrow("print-threshold"),
        wide("print-otherwise", 4),
    ];
    match source.table(columns, rows) {
        Some(table) => vec![source.section("print-checkpoints-next"), table],
        None => Vec::new(),
    }
}

impl Source<'_> {
    /// A value, or the word for one that is open.
    fn open_or(&self, value: Option<String>) -> String {
        value.unwrap_or_else(|| self.text("open-value"))
    }

    /// A row that says how many more there are than are shown.
    fn rest(&self, all: usize, shown: usize) -> Option<Row> {
        let more = i64::try_from(all.checked_sub(shown)?)
            .ok()
            .filter(|more| 0 < *more)?;
        let text = self.lang.format("print-more", &[("count", more.into())]);
        Some(Row {
            cells: vec![
                Cell {
                    tone: crate::print::blocks::CellTone::Muted,
                    ..text.into()
                },
                blank(),
                blank(),
                blank(),
            ],
            strong: false,
        })
    }
}
