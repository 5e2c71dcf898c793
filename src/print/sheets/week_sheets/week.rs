//! A week with its days, holidays, absences and time.

use jiff::civil::Date;

use super::super::Source;
use super::super::parts::{filled, joined};
use super::task;
use crate::analysis::{PersonMonth, StandIn, WeekPlan};
use crate::plan::{Absence, DayOfYear, Post, find};
use crate::print::blocks::WeekBlock;
use crate::wording::{self, Names};

/// The last day of a week.
pub(super) fn sunday(monday: Date) -> Date {
    (monday.series(jiff::Span::new().days(1)).nth(6)).unwrap_or(monday)
}

/// The week of a person; where the whole month is quiet, it need not say so itself.
pub(super) fn block(
    source: &Source<'_>,
    month: &PersonMonth<'_>,
    week: &WeekPlan<'_>,
    is_quiet: bool,
) -> WeekBlock {
    let mut block = source.week_block(week.monday);
    if !source.is_inside(week.monday) {
        return block;
    }
    block.facts.extend(source.holidays(week.monday));
    let absences = week
        .absences
        .iter()
        .map(|one| source.absence(one, week.monday));
    block.facts.extend(absences);
    if week.is_away && !week.tasks.is_empty() {
        block.facts.extend(source.who_instead(month));
    }
    let stands_in = week.stands_in.iter();
    block
        .facts
        .extend(stands_in.map(|one| source.stands_in(one)));
    let milestones = week.milestones.iter().map(|one| {
        let args = [
            ("title", source.milestone(one).into()),
            ("day", source.weekday(one.date).into()),
        ];
        source.lang.format("week-sheet-milestone", &args)
    });
    block.facts.extend(milestones);
    if !is_quiet && week.tasks.is_empty() && week.stands_in.is_empty() {
        block.facts.push(source.text("week-sheet-week-quiet"));
    }
    let tasks = week.tasks.iter();
    block.tasks = tasks.map(|one| task::task(source, month, one)).collect();
    (block.sum, block.warning) = source.time_of(week);
    block
}

impl Source<'_> {
    /// A week with its number and days only; outside of the rollout it says so.
    pub(super) fn week_block(&self, monday: Date) -> WeekBlock {
        let schedule = &self.analysis.schedule;
        let outside = if monday < schedule.start {
            Some(self.dated("week-sheet-week-before", schedule.start))
        } else if schedule.end < monday {
            Some(self.dated("week-sheet-week-after", schedule.end))
        } else {
            None
        };
        let days = [monday, sunday(monday)].map(|day| self.day_and_month(day));
        WeekBlock {
            title: self.lang.week(monday),
            days: days.join(" – "),
            facts: outside.into_iter().collect(),
            ..WeekBlock::default()
        }
    }

    /// "25.12.".
    fn day_and_month(&self, date: Date) -> String {
        let day = DayOfYear {
            month: date.month(),
            day: date.day(),
        };
        wording::day_of_year(self.lang, day)
    }

    /// "Fr 25.12.".
    pub(super) fn weekday(&self, date: Date) -> String {
        let weekday = self.lang.weekday_short(date.weekday());
        format!("{weekday}\u{a0}{}", self.day_and_month(date))
    }

    /// The public holidays of a week.
    fn holidays(&self, monday: Date) -> Vec<String> {
        let holidays = self.analysis.load.holidays_of(monday);
        let named = holidays.map(|holiday| {
            let args = [
                ("name", self.text(&holiday.key()).into()),
                ("day", self.weekday(holiday.date).into()),
            ];
            self.lang.format("week-sheet-holiday", &args)
        });
        named.collect()
    }

    /// "Nicht da Mo 28.12. – Di 05.01.: Urlaub"; of a long absence the days of the week.
    fn absence(&self, absence: &Absence, monday: Date) -> String {
        let from = absence.from.unwrap_or(monday).max(monday);
        let until = absence.until.unwrap_or_else(|| sunday(monday));
        let days = if from == until {
            self.weekday(from)
        } else {
            format!("{} – {}", self.weekday(from), self.weekday(until))
        };
        let mut args = vec![("days", days.into())];
        match filled(&absence.reason) {
            Some(reason) => {
                args.push(("reason", reason.into()));
                self.lang.format("week-sheet-absent-why", &args)
            }
            None => self.lang.format("week-sheet-absent", &args),
        }
    }

    /// Who does the work of somebody who is away all week. A place that is not filled is no
    /// absence: the head of the sheet says so.
    fn who_instead(&self, month: &PersonMonth<'_>) -> Option<String> {
        let person = find(&self.plan.team.people, month.person?)?;
        if person.post != Post::Filled {
            return None;
        }
        let names = month.deputies.iter();
        let names = names.map(|one| self.person(Some(one.deputy)));
        Some(match joined(names, ", ") {
            Some(names) => {
                let args = [("names", names.into())];
                self.lang.format("week-sheet-away", &args)
            }
            None => self.text("week-sheet-away-alone"),
        })
    }

    fn stands_in(&self, one: &StandIn) -> String {
        let name = Names::one(&self.names.people, Some(one.person));
        let args = [
            ("name", name.into()),
            ("what", self.stood_in_for(one).into()),
        ];
        self.lang.format("week-sheet-stand-in", &args)
    }

    /// The time of a week, and the words for too much of it.
    fn time_of(&self, week: &WeekPlan<'_>) -> (Option<String>, Option<String>) {
        let there = week.load.and_then(|load| load.there);
        if week.listed == 0 {
            return (None, None);
        }
        let listed = self.minutes(week.listed);
        let time = match there {
            Some(there) => self.needed_of_there(listed, Some(self.minutes(there))),
            None => listed,
        };
        let sum = self.lang.format("week-sheet-sum", &[("time", time.into())]);
        let over = match week.lacking {
            0 => self.text("week-sheet-ahead"),
            lacking => {
                let args = [("time", self.minutes(lacking).into())];
                self.lang.format("week-sheet-over", &args)
            }
        };
        // Who is away all week is told so already.
        let is_over = week.is_over() && !week.is_away;
        (Some(sum), is_over.then_some(over))
    }
}
