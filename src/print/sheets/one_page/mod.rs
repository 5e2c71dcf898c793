//! The plan on one page.

mod balance;
mod short;
#[cfg(test)]
mod tests;

use super::Source;
use super::parts::{
    ColumnOf, blank, dotted, filled, key_values, narrow, row, strong, wide, with_note,
};
use crate::analysis::{Outcome, ScheduledActivity, ScheduledCheckpoint};
use crate::paper::{Orientation, Paper, Sheet};
use crate::plan::{Channel, Decision, Direction, Frequency, Goal, Priority, Role};
use crate::print::blocks::{Block, Cell, Cover, Margins, Pair, Row, SheetPages};
use crate::wording;
use short::{count_of, shortened};

/// How much of everything is shown.
struct Amount {
    goals: usize,
    people: usize,
    channels: usize,
    steps: usize,
    checkpoints: usize,
    /// Letters of what the owner wrote about the firm.
    letters: usize,
}

/// From everything that is worth hanging on a wall down to what always fits on one page, because
/// the letters never get smaller. In small steps, so that no more is left out than must be.
const AMOUNTS: [Amount; 20] = [
    amount([6, 6, 8, 8, 5], 260),
    amount([6, 6, 8, 7, 4], 230),
    amount([6, 5, 8, 6, 4], 200),
    amount([6, 5, 7, 6, 3], 180),
    amount([5, 4, 7, 5, 3], 180),
    amount([5, 4, 6, 5, 3], 160),
    amount([5, 3, 6, 5, 3], 140),
    amount([5, 2, 6, 5, 3], 140),
    amount([5, 0, 6, 5, 3], 140),
    amount([5, 0, 6, 4, 3], 120),
    amount([4, 0, 6, 4, 2], 120),
    amount([4, 0, 5, 4, 2], 120),
    amount([4, 0, 5, 4, 2], 90),
    amount([4, 0, 5, 3, 2], 90),
    amount([3, 0, 5, 3, 2], 80),
    amount([3, 0, 4, 3, 2], 80),
    amount([3, 0, 4, 3, 1], 80),
    amount([3, 0, 4, 2, 1], 80),
    amount([2, 0, 4, 2, 1], 70),
    amount([2, 0, 3, 2, 1], 70),
];

const fn amount(
    [goals, people, channels, steps, checkpoints]: [usize; 5],
    letters: usize,
) -> Amount {
    Amount {
        goals,
        people,
        channels,
        steps,
        checkpoints,
        letters,
    }
}

/// How much larger than usual the page may be drawn where there is room, in percent.
const LARGEST: u16 = 130;
const LARGEST_A3: u16 = 180;

/// The sheet.
pub(super) fn pages(source: &Source<'_>) -> SheetPages {
    let format = source.setup.format(Sheet::OnePage);
    let page = Block::OnePage {
        variants: AMOUNTS
            .iter()
            .map(|amount| blocks(source, amount, format.orientation))
            .collect(),
        largest: match format.paper {
            Paper::A3 => LARGEST_A3,
            Paper::A4 | Paper::Letter => LARGEST,
        },
    };
    source.sheet(Sheet::OnePage, Margins::Wall, vec![page])
}

/// What is to be reached and with which means, then what comes next: below each other or side by
/// side.
fn blocks(source: &Source<'_>, amount: &Amount, orientation: Orientation) -> Vec<Block> {
    let cover = Block::Cover(cover(source, amount));
    let balance = balance::block(source, amount.people);
    let tables = [
        goals(source, amount),
        channels(source, amount),
        ("print-steps", steps(source, amount)),
    ];
    let open = tables.iter().filter(|(_, table)| table.is_none());
    let open = open.map(|(key, _)| source.pair(key, None));
    let facts = key_values(open.collect());
    let [goals, channels, steps] = tables.map(|(_, table)| Vec::from_iter(table));
    let (facts, checkpoints) = (Vec::from_iter(facts), checkpoints(source, amount));
    match orientation {
        Orientation::Landscape => vec![
            cover,
            Block::SideBySide {
                left: [vec![balance], goals, facts, checkpoints].concat(),
                right: [channels, steps].concat(),
            },
        ],
        Orientation::Portrait => [
            vec![cover, balance],
            goals,
            channels,
            facts,
            steps,
            checkpoints,
        ]
        .concat(),
    }
}

fn cover(source: &Source<'_>, amount: &Amount) -> Cover {
    let (lang, business) = (source.lang, &source.plan.business);
    let advised = filled(&business.adviser)
        .map(|name| lang.format("print-advised", &[("name", name.into())]));
    let made = dotted([advised, Some(lang.date_long(source.day()))]).unwrap_or_default();
    let plan = source.text("print-title");
    let short = |text: &str| filled(text).map(|text| shortened(&text, amount.letters));
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
            audiences(source, amount),
        ],
    }
}

/// A table under its heading, or the key of the heading alone.
type Titled = (&'static str, Option<Block>);

fn goals(source: &Source<'_>, amount: &Amount) -> Titled {
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
    let count = count_of(&shown, amount.goals);
    let rows = shown.iter().take(count).map(|goal| {
        row([
            strong(source.goal_name(goal)),
            source.goal_target(goal),
            source.cell(source.date(goal.due)),
        ])
    });
    let rows = rows.chain(source.rest(shown.len(), count, 0)).collect();
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

fn channels(source: &Source<'_>, amount: &Amount) -> Titled {
    let channels = source.plan.channels.iter();
    let active: Vec<&Channel> = channels.filter(|one| one.decision.is_active()).collect();
    let count = count_of(&active, amount.channels);
    // A rhythm has the two lines that the names beside it take.
    let (share, letters) = match source.setup.format(Sheet::OnePage).orientation {
        Orientation::Portrait => (6, 95),
        Orientation::Landscape => (9, 60),
    };
    let letters = amount.letters.max(letters);
    let rows = active.iter().take(count).map(|channel| {
        row([
            strong(wording::platform(source.lang, &channel.platform)),
            source.cell(rhythms(source, channel, letters)),
            who(source, channel),
        ])
    });
    let rows = rows.chain(source.rest(active.len(), count, 1)).collect();
    let columns = [
        wide("print-platform", 5),
        wide("print-rhythm", 11),
        wide("print-who", share),
    ];
    let key = "print-channels-active";
    (key, source.captioned(key, columns, rows))
}

/// Who answers for a channel, and who stands in.
fn who(source: &Source<'_>, channel: &Channel) -> Cell {
    let person = channel.person(Role::Accountable);
    let person = source.person(person.or_else(|| channel.person(Role::Makes)));
    let deputy = match source.person(channel.person(Role::Deputy)) {
        Some(name) => {
            let args = [("names", name.into())];
            source.lang.format("week-sheet-deputies", &args)
        }
        None => source.text("week-sheet-no-deputy"),
    };
    with_note(source.cell(person), Some(deputy))
}

/// "Beitrag: 2 × je Woche, Story: 3 × je Woche"; of a channel that ends only until when.
fn rhythms(source: &Source<'_>, channel: &Channel, letters: usize) -> Option<String> {
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
            format!("{name}: {rhythm}")
        });
    source.some_of(words.collect(), letters)
}

fn audiences(source: &Source<'_>, amount: &Amount) -> Pair {
    let names = source.names.audiences.iter();
    let names = names.map(|(_, name)| name.clone()).collect();
    let names = source.some_of(names, amount.letters);
    source.pair("print-audiences", names)
}

/// What is to be done next: what is not done yet, by its last day.
fn steps(source: &Source<'_>, amount: &Amount) -> Option<Block> {
    let activities = source.analysis.schedule.activities.iter();
    let mut next: Vec<&ScheduledActivity> = activities
        .filter(|activity| !activity.regular && !activity.done)
        .collect();
    next.sort_by_key(|activity| (activity.end, activity.start));
    let count = count_of(&next, amount.steps);
    let rows = next.iter().take(count).map(|activity| {
        let title = wording::title(source.lang, &activity.title, source.currency);
        let tick = Cell {
            tick: Some(false),
            ..blank()
        };
        row([
            tick,
            title.into(),
            source.cell(source.person(activity.person)),
            source.lang.date(activity.end).into(),
        ])
    });
    let columns = [
        narrow(""),
        wide("print-what", 5),
        wide("print-who", 2),
        narrow("print-until-day"),
    ];
    let rows = rows.chain(source.rest(next.len(), count, 1)).collect();
    source.captioned("print-steps", columns, rows)
}

fn checkpoints(source: &Source<'_>, amount: &Amount) -> Vec<Block> {
    let checkpoints = source.analysis.schedule.checkpoints.iter();
    let ahead: Vec<_> = checkpoints
        .filter(|checkpoint| checkpoint.outcome == Outcome::Ahead)
        .collect();
    let count = count_of(&ahead, amount.checkpoints);
    let rows = ahead.iter().take(count);
    let rows = rows.map(|checkpoint| checkpoint_row(source, checkpoint));
    let rows = rows.chain(source.rest(ahead.len(), count, 1)).collect();
    let columns = [narrow("print-day"), wide("print-threshold", 1)];
    Vec::from_iter(source.captioned("print-checkpoints-next", columns, rows))
}

fn checkpoint_row(source: &Source<'_>, checkpoint: &ScheduledCheckpoint) -> Row {
    let otherwise = filled(&checkpoint.otherwise).map(|what| {
        source
            .lang
            .format("print-otherwise-what", &[("what", what.into())])
    });
    let below = dotted([source.checkpoint_goal(checkpoint), otherwise]);
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
}
