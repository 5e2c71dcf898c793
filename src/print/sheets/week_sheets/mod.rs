//! Who does what this month, one sheet for each person, with boxes to tick.
//!
//! What falls into which week is computed in [`month`]; here it is put into words.

mod task;
#[cfg(test)]
mod tests;
mod week;

use jiff::civil::Date;

use super::Source;
use super::parts::{dotted, joined, small, stacked};
use crate::analysis::{Month, PersonMonth, StandIn, month};
use crate::paper::{Orientation, Sheet};
use crate::plan::{Person, Post, find};
use crate::print::blocks::{Block, Cover, Margins, Notes, SheetPages, WeekBlock, Weeks};
use crate::wording::Names;

/// Empty lines of a week that is filled in by hand.
const LINES: u8 = 4;

/// The sheets: one for each person, one for what nobody is named for. Where there is nothing to do
/// for anybody, one sheet says so and has room to write.
pub(super) fn pages(source: &Source<'_>) -> Vec<SheetPages> {
    let first = source.month();
    let (plan, catalogue) = (source.plan, source.catalogue);
    let month = month(plan, catalogue, source.analysis, first, source.today);
    let inside = month.weeks.iter().any(|week| source.is_inside(*week));
    if !inside || month.people.is_empty() {
        return vec![by_hand(source, first, &month)];
    }
    let people = month.people.iter();
    people.map(|one| sheet(source, first, one)).collect()
}

/// A sheet to fill in, which says why there is nothing on it.
fn by_hand(source: &Source<'_>, first: Date, month: &Month<'_>) -> SheetPages {
    let schedule = &source.analysis.schedule;
    let load = &source.analysis.load;
    let nothing = load.parts.is_empty() && schedule.activities.is_empty();
    let why = if nothing {
        source.text("week-sheet-empty")
    } else if month.weeks.iter().all(|week| *week < schedule.start) {
        source.dated("week-sheet-before", schedule.start)
    } else if month.weeks.iter().all(|week| schedule.end < *week) {
        source.dated("week-sheet-after", schedule.end)
    } else {
        source.text("week-sheet-quiet")
    };
    let weeks = month.weeks.iter().map(|monday| WeekBlock {
        lines: LINES,
        facts: Vec::new(),
        ..source.week_block(*monday)
    });
    let args = [
        ("month", source.lang.month_name(first.month()).into()),
        ("year", first.year().to_string().into()),
    ];
    let title = source.lang.format("week-sheet-by-hand", &args);
    let blocks = vec![
        source.week_cover((title.clone(), Vec::new()), &month.weeks),
        Block::paragraph(why),
        source.week_blocks(weeks.collect()),
        source.notes(None),
    ];
    source.week_sheet(&title, blocks)
}

/// The sheet of a person, or of what nobody is named for.
fn sheet(source: &Source<'_>, first: Date, one: &PersonMonth<'_>) -> SheetPages {
    let person = one.person.and_then(|id| find(&source.plan.team.people, id));
    let name = (source.person(one.person)).unwrap_or_else(|| source.text("week-sheet-nobody"));
    let title = source.month_of(&name, first);
    let mondays: Vec<Date> = one.weeks.iter().map(|week| week.monday).collect();
    let about = person.map_or_else(Vec::new, |person| source.about(person, one, first));
    let is_quiet =
        (one.weeks.iter()).all(|week| week.tasks.is_empty() && week.stands_in.is_empty());
    let said = if person.is_some_and(|person| is_away_all_month(person, one)) {
        Some("week-sheet-away-month")
    } else {
        is_quiet.then_some("week-sheet-quiet")
    };
    let weeks = one.weeks.iter().map(|week| WeekBlock {
        lines: if is_quiet { LINES } else { 0 },
        ..week::block(source, one, week, is_quiet)
    });
    let open = one.open.iter().map(|work| Some(source.work_name(*work)));
    let open = joined(open, ", ").map(|what| {
        let args = [("what", what.into())];
        small(source.lang.format("week-sheet-open", &args))
    });
    let mut blocks = vec![source.week_cover((title.clone(), about), &mondays)];
    blocks.extend(said.map(|key| Block::paragraph(source.text(key))));
    blocks.push(source.week_blocks(weeks.collect()));
    blocks.extend(open);
    let hint = (!is_quiet).then(|| source.text("week-sheet-spread"));
    blocks.push(source.notes(hint));
    source.week_sheet(&title, blocks)
}

/// Is somebody away in all weeks of the rollout? A place that is not filled is no absence: the head
/// of the sheet says so.
fn is_away_all_month(person: &Person, month: &PersonMonth<'_>) -> bool {
    let weeks = month.weeks.iter().filter(|week| week.load.is_some());
    let mut inside = weeks.map(|week| week.is_away);
    person.post == Post::Filled && inside.all(|is_away| is_away)
}

impl Source<'_> {
    /// The sheet with its title at the head of its pages.
    fn week_sheet(&self, title: &str, blocks: Vec<Block>) -> SheetPages {
        let mut pages = self.sheet(Sheet::WeekSheets, Margins::Wall, blocks);
        pages.header.left = self.headed(title);
        pages
    }

    /// "Miriam: Dezember 2026".
    fn month_of(&self, name: &str, first: Date) -> String {
        let args = [
            ("name", name.into()),
            ("month", self.lang.month_name(first.month()).into()),
            ("year", first.year().to_string().into()),
        ];
        self.lang.format("week-sheet-title", &args)
    }

    /// Whose sheet it is, for which weeks, and what is to be known about the person.
    fn week_cover(&self, (title, about): (String, Vec<Option<String>>), weeks: &[Date]) -> Block {
        let from = weeks.first().map(|day| self.lang.date(*day));
        let until = weeks.last().map(|day| self.lang.date(week::sunday(*day)));
        let args = [
            ("from", from.unwrap_or_default().into()),
            ("until", until.unwrap_or_default().into()),
        ];
        let what = self.headed(&self.lang.format("week-sheet-about", &args));
        let made = self.dated("sheet-made-on", self.day());
        Block::Cover(Cover {
            title,
            subtitle: stacked([dotted([Some(what), Some(made)]), dotted(about)]),
            facts: Vec::new(),
        })
    }

    /// Hours a week, who stands in, and whether the place is filled.
    fn about(&self, person: &Person, month: &PersonMonth<'_>, first: Date) -> Vec<Option<String>> {
        let hours = match person.minutes_per_week {
            Some(minutes) => {
                let args = [("time", self.minutes(minutes).into())];
                self.lang.format("week-sheet-hours", &args)
            }
            None => self.text("week-sheet-hours-open"),
        };
        let vacant = match person.post {
            Post::VacantUntil(None) => Some(self.text("week-sheet-vacant")),
            Post::VacantUntil(Some(until)) if first < until => {
                Some(self.dated("week-sheet-vacant-until", until))
            }
            Post::VacantUntil(_) | Post::Filled => None,
        };
        vec![Some(hours), vacant, Some(self.deputies(&month.deputies))]
    }

    /// "Vertretung: Lukas für Instagram; Gerti für Newsletter".
    fn deputies(&self, deputies: &[StandIn]) -> String {
        let names = deputies.iter().map(|one| {
            let name = Names::one(&self.names.people, Some(one.deputy));
            let args = [
                ("name", name.into()),
                ("what", self.stood_in_for(one).into()),
            ];
            Some(self.lang.format("week-sheet-deputy-for", &args))
        });
        match joined(names, "; ") {
            Some(names) => {
                let args = [("names", names.into())];
                self.lang.format("week-sheet-deputies", &args)
            }
            None => self.text("week-sheet-no-deputy"),
        }
    }

    /// The channels and tasks that somebody takes over.
    fn stood_in_for(&self, one: &StandIn) -> String {
        let channels = one.channels.iter();
        let channels = channels.map(|id| Names::one(&self.names.channels, Some(*id)).to_owned());
        let duties = one.duties.iter().map(|id| self.duty_name(*id));
        joined(channels.chain(duties).map(Some), ", ").unwrap_or_default()
    }

    fn week_blocks(&self, weeks: Vec<WeekBlock>) -> Block {
        let format = self.setup.format(Sheet::WeekSheets);
        let across = format.orientation == Orientation::Landscape;
        Block::Weeks(Weeks { across, weeks })
    }

    fn notes(&self, hint: Option<String>) -> Block {
        let label = self.text("week-sheet-notes");
        Block::Notes(Notes { hint, label })
    }

    fn is_inside(&self, monday: Date) -> bool {
        self.analysis.schedule.week_of(monday).is_some()
    }

    /// A text with a date in it.
    fn dated(&self, key: &str, date: Date) -> String {
        let args = [("date", self.lang.date(date).into())];
        self.lang.format(key, &args)
    }
}
