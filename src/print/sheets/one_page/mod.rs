//! The plan on one page.

mod balance;

use super::Source;
use super::parts::{
    ColumnOf, blank, dotted, filled, joined, key_values, narrow, row, stacked, strong, wide,
    with_note,
};
use crate::analysis::{Outcome, ScheduledActivity, ScheduledCheckpoint};
use crate::paper::Sheet;
use crate::plan::{Channel, Decision, Direction, Frequency, Goal, Priority, Role};
use crate::print::blocks::{Block, Cell, CellTone, Cover, Margins, Pair, Row, SheetPages};
use crate::wording;

/// How much fits beside the rest on one page.
const GOALS: usize = 5;
const CHANNELS: usize = 6;
const STEPS: usize = 5;
const CHECKPOINTS: usize = 3;
const LETTERS: usize = 180;

/// The sheet.
pub(super) fn pages(source: &Source<'_>) -> SheetPages {
    let page = Block::OnePage {
        blocks: blocks(source),
    };
    source.sheet(Sheet::OnePage, Margins::Wall, vec![page])
}

fn blocks(source: &Source<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::Cover(cover(source)), balance::block(source)];
    let mut open = Vec::new();
    for (key, table) in [goals(source), channels(source)] {
        match table {
            Some(table) => blocks.push(table),
            None => open.push(source.pair(key, None)),
        }
    }
    let steps = steps(source);
    if steps.is_none() {
        open.push(source.pair("print-steps", None));
    }
    blocks.extend(key_values([vec![audiences(source)], open].concat()));
    match (steps, checkpoints(source)) {
        (Some(steps), Some(checkpoints)) => blocks.push(Block::SideBySide {
            left: vec![steps],
            right: vec![checkpoints],
        }),
        (steps, checkpoints) => blocks.extend(steps.into_iter().chain(checkpoints)),
    }
    blocks
}

fn cover(source: &Source<'_>) -> Cover {
    let (lang, business) = (source.lang, &source.plan.business);
    let advised = filled(&business.adviser)
        .map(|name| lang.format("print-advised", &[("name", name.into())]));
    let made = dotted([advised, Some(lang.date_long(source.day()))]).unwrap_or_default();
    let plan = source.text("print-title");
    let short = |text: &str| filled(text).map(|text| shortened(&text));
    let (title, subtitle) = match filled(&business.name) {
        Some(name) => (name, dotted([Some(plan), Some(made)])),
        None => (plan, Some(made)),
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
    let whole = start.rsplit_once(char::is_whitespace);
    format!("{} …", whole.map_or(start, |(words, _)| words).trim_end())
}

/// A table under its heading, or the key of the heading alone.
type Titled = (&'static str, Option<Block>);

fn goals(source: &Source<'_>) -> Titled {
    let goals = source.plan.goals.iter();
    let meant: Vec<&Goal> = goals
        .filter(|goal| goal.direction != Some(Direction::NotAGoal))
        .collect();
    let is_main = |goal: &&&Goal| goal.priority == Some(Priority::Main);
    let has_main = meant.iter().any(|goal| is_main(&goal));
    let shown: Vec<&Goal> = if has_main {
        meant.iter().filter(is_main).copied().collect()
    } else {
        meant
    };
    let rows = shown.iter().take(GOALS).map(|goal| {
        row([
            strong(source.goal_name(goal)),
            source.goal_target(goal),
            source.cell(source.date(goal.due)),
        ])
    });
    let rows = rows.chain(source.rest(shown.len(), GOALS)).collect();
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
    (key, source.captioned(key, columns, rows))
}

fn channels(source: &Source<'_>) -> Titled {
    let channels = source.plan.channels.iter();
    let active: Vec<&Channel> = channels.filter(|one| one.decision.is_active()).collect();
    let rows = active.iter().take(CHANNELS).map(|channel| {
        let who = channel.person(Role::Accountable);
        row([
            strong(wording::platform(source.lang, &channel.platform)),
            source.cell(rhythms(source, channel)),
            source.cell(source.person(who.or_else(|| channel.person(Role::Makes)))),
            source.cell(source.person(channel.person(Role::Deputy))),
        ])
    });
    let rows = rows.chain(source.rest(active.len(), CHANNELS)).collect();
    let columns = [
        wide("print-platform", 5),
        wide("print-rhythm", 8),
        wide("print-who", 4),
        wide("print-deputy", 4),
    ];
    let key = "print-channels-active";
    (key, source.captioned(key, columns, rows))
}

/// "Beitrag: 2 × je Woche, Story: 3 × je Woche"; of a channel that ends only until when.
fn rhythms(source: &Source<'_>, channel: &Channel) -> Option<String> {
    if let Decision::PhaseOut { until } = channel.decision {
        return Some(match until {
            None => source.text("print-phasing-out"),
            Some(date) => {
                let args = [("date", source.lang.date(date).into())];
                source.lang.format("print-phasing-out-until", &args)
            }
        });
    }
    let formats = channel.formats.iter();
    let words = formats
        .filter(|format| format.rhythm.usual != Frequency::Never)
        .map(|format| {
            let name = wording::format_name(source.lang, format);
            let rhythm = wording::frequency(source.lang, &format.rhythm.usual);
            Some(format!("{name}: {rhythm}"))
        });
    joined(words, ", ")
}

fn audiences(source: &Source<'_>) -> Pair {
    let names = source.names.audiences.iter();
    let names = names.map(|(_, name)| Some(name.clone()));
    source.pair("print-audiences", joined(names, ", "))
}

/// What is to be done next: what is not done yet, by its last day.
fn steps(source: &Source<'_>) -> Option<Block> {
    let activities = source.analysis.schedule.activities.iter();
    let mut next: Vec<&ScheduledActivity> = activities
        .filter(|activity| !activity.regular && !activity.done)
        .collect();
    next.sort_by_key(|activity| (activity.end, activity.start));
    let rows = next.iter().take(STEPS).map(|activity| {
        let title = wording::title(source.lang, &activity.title, source.currency);
        let tick = Cell {
            tick: Some(false),
            ..blank()
        };
        row([
            tick,
            with_note(title.into(), source.person(activity.person)),
            source.lang.date(activity.end).into(),
        ])
    });
    let columns = [narrow(""), wide("print-what", 1), narrow("print-until-day")];
    source.captioned("print-steps", columns, rows.collect())
}

fn checkpoints(source: &Source<'_>) -> Option<Block> {
    let checkpoints = source.analysis.schedule.checkpoints.iter();
    let rows = checkpoints
        .filter(|checkpoint| checkpoint.outcome == Outcome::Ahead)
        .take(CHECKPOINTS)
        .map(|checkpoint| checkpoint_row(source, checkpoint));
    let columns = [narrow("print-day"), wide("print-threshold", 1)];
    source.captioned("print-checkpoints-next", columns, rows.collect())
}

fn checkpoint_row(source: &Source<'_>, checkpoint: &ScheduledCheckpoint) -> Row {
    let otherwise = filled(&checkpoint.otherwise).map(|what| {
        source
            .lang
            .format("print-otherwise-what", &[("what", what.into())])
    });
    let below = stacked([source.checkpoint_goal(checkpoint), otherwise]);
    row([
        source.lang.date(checkpoint.date).into(),
        with_note(source.cell(source.checkpoint_number(checkpoint)), below),
    ])
}

impl Source<'_> {
    /// A table with its heading, unless it has no rows.
    fn captioned<const N: usize>(
        &self,
        key: &str,
        columns: [ColumnOf; N],
        rows: Vec<Row>,
    ) -> Option<Block> {
        let mut block = self.table(columns, rows)?;
        if let Block::Table(table) = &mut block {
            table.caption = Some(self.text(key));
        }
        Some(block)
    }

    /// A row that says how many more there are than are shown.
    fn rest(&self, all: usize, shown: usize) -> Option<Row> {
        let more = all.checked_sub(shown).filter(|more| 0 < *more)?;
        let more = i64::try_from(more).unwrap_or(i64::MAX);
        let text = self.lang.format("print-more", &[("count", more.into())]);
        let cell = Cell {
            tone: CellTone::Muted,
            ..text.into()
        };
        Some(Row {
            cells: vec![cell],
            strong: false,
        })
    }
}
