//! Moving an activity by hand, and what moves along with it.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::super::calendar::{common_days, days_between, plus_days};
use super::{Schedule, ScheduledActivity};
use crate::analysis::WeekLoad;

/// What of an activity is moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grip {
    /// The whole activity.
    Whole,
    /// Its first day; the last one stays.
    Start,
    /// Its last day; the first one stays.
    End,
}

/// New days of an activity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewDays {
    /// Its key.
    pub key: String,
    /// First day.
    pub start: Date,
    /// Last day, included.
    pub end: Date,
}

/// What follows when an activity is moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// The activity itself, then the dated ones that move along.
    pub days: Vec<NewDays>,
    /// Was it or one that moves along stopped at the first or the last day of the rollout?
    pub stopped: bool,
    /// Key of an activity that it follows on and that is not done by then.
    pub too_early: Option<String>,
}

impl Move {
    /// The new days of the activity itself.
    pub fn first(&self) -> Option<&NewDays> {
        self.days.first()
    }
}

impl ScheduledActivity {
    /// May the owner move it by hand? What is done has happened, and regular work follows from
    /// its channel.
    pub fn is_held(&self) -> bool {
        self.done || self.regular
    }

    /// Minutes of the activity in the week from a Monday on, if it ran from one day to another
    /// with its minutes spread evenly; thousandths are rounded.
    fn minutes_in(&self, (start, end): (Date, Date), monday: Date) -> u32 {
        let week = (monday, plus_days(monday, 6));
        let all = u64::from(common_days((start, end), (start, end))).max(1);
        let days = u64::from(common_days((start, end), week));
        let minutes = u64::from(self.minutes.unwrap_or(0)) * days;
        u32::try_from((minutes + all / 2) / all).unwrap_or(u32::MAX)
    }

    /// Its minutes in a week as it is planned now.
    fn planned_in(&self, monday: Date) -> u32 {
        if self.portions.is_empty() {
            return self.minutes_in((self.start, self.end), monday);
        }
        let portions = self.portions.iter();
        let own = portions.filter(|portion| portion.week == monday);
        own.map(|portion| portion.minutes).sum()
    }
}

impl Schedule {
    /// Moves an activity by so many days, as far as the rollout goes. Followers whose days the
    /// owner chose and that would begin before it ends move along by the same number of days,
    /// and theirs too. Followers without chosen days find their place by themselves, but pass the
    /// move on. `None` for what is not there, cannot be moved, or would stay where it is.
    pub fn moved(&self, key: &str, grip: Grip, days: i32) -> Option<Move> {
        let activity = self.activity(key).filter(|activity| !activity.is_held())?;
        let (start, end) = self.new_days(activity, grip, days);
        if (start, end) == (activity.start, activity.end) {
            return None;
        }
        let wanted = match grip {
            Grip::Whole | Grip::Start => plus_days(activity.start, days) == start,
            Grip::End => plus_days(activity.end, days) == end,
        };
        let early = |before: &&ScheduledActivity| start <= before.end;
        let mut result = Move {
            days: vec![new(activity, start, end)],
            stopped: !wanted,
            too_early: self.before(activity).find(early).map(|one| one.key.clone()),
        };
        let mut seen = BTreeSet::from([key]);
        self.push_on(activity, end, &mut seen, &mut result);
        Some(result)
    }

    /// Where a move ends: inside of the rollout, and never shorter than a day.
    fn new_days(&self, activity: &ScheduledActivity, grip: Grip, days: i32) -> (Date, Date) {
        let (start, end) = (activity.start, activity.end);
        match grip {
            Grip::Whole => self.shifted(activity, days),
            Grip::Start => {
                let first = self.start.min(start);
                (plus_days(start, days).clamp(first, end), end)
            }
            Grip::End => {
                let last = self.end.max(end);
                (start, plus_days(end, days).clamp(start, last))
            }
        }
    }

    /// Days of an activity so many days later, as far as the rollout goes. What lies outside of
    /// it already may come in, but not go further.
    fn shifted(&self, activity: &ScheduledActivity, days: i32) -> (Date, Date) {
        let least = days_between(activity.start, self.start).min(0);
        let most = days_between(activity.end, self.end).max(0);
        let days = days.clamp(least, most);
        (
            plus_days(activity.start, days),
            plus_days(activity.end, days),
        )
    }

    /// Moves along what follows on an activity that now ends later.
    fn push_on<'a>(
        &'a self,
        activity: &'a ScheduledActivity,
        end: Date,
        seen: &mut BTreeSet<&'a str>,
        result: &mut Move,
    ) {
        let days = days_between(activity.end, end);
        if days <= 0 {
            return;
        }
        for follower in self.followers(&activity.key) {
            let pushed = follower.start <= end && !follower.is_held();
            if !pushed || !seen.insert(&follower.key) {
                continue;
            }
            let (start, end) = self.shifted(follower, days);
            if follower.dated {
                result.stopped |= start != plus_days(follower.start, days);
                result.days.push(new(follower, start, end));
            }
            self.push_on(follower, end, seen, result);
        }
    }

    /// The week in which a person would have the least time left if an activity ran on other
    /// days, counted from 0, with the time needed then and there. `None` where person, minutes or
    /// hours are open.
    pub fn tightest(
        &self,
        load: &super::super::Load,
        activity: &ScheduledActivity,
        days: (Date, Date),
    ) -> Option<(usize, WeekLoad)> {
        activity.minutes?;
        let person = load.person(activity.person?)?;
        let weeks = self.weeks.iter().zip(&person.weeks).enumerate();
        let touched = weeks
            .filter(|(_, (monday, _))| 0 < common_days(days, (**monday, plus_days(**monday, 6))));
        let with = touched.map(|(number, (monday, week))| {
            let others = week.needed.saturating_sub(activity.planned_in(*monday));
            let needed = others.saturating_add(activity.minutes_in(days, *monday));
            (number, WeekLoad { needed, ..*week })
        });
        let left = |week: &WeekLoad| i64::from(week.there.unwrap_or(0)) - i64::from(week.needed);
        with.filter(|(_, week)| week.there.is_some())
            .min_by_key(|(_, week)| left(week))
    }
}

fn new(activity: &ScheduledActivity, start: Date, end: Date) -> NewDays {
    NewDays {
        key: activity.key.clone(),
        start,
        end,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::analysis::testing::{END, START, anna, bakery, run, slug};
    use crate::analysis::{Analysis, Load};
    use crate::plan::{Activity, ActivityId, Plan};

    /// A week of the rollout, from Monday to Friday, so many weeks after its begin.
    fn week(number: i32) -> (Date, Date) {
        let monday = plus_days(START, number * 7);
        (monday, plus_days(monday, 4))
    }

    fn activity(id: &str, week: Option<(Date, Date)>, after: &[&str]) -> Activity {
        Activity {
            id: ActivityId(slug(id)),
            title: id.to_owned(),
            start: week.map(|days| days.0),
            end: week.map(|days| days.1),
            after: after.iter().map(|id| format!("own-{id}")).collect(),
            ..Activity::default()
        }
    }

    fn plan(activities: Vec<Activity>) -> Plan {
        let mut plan = bakery();
        plan.rollout.activities = activities;
        plan
    }

    fn schedule(activities: Vec<Activity>) -> Schedule {
        run(&plan(activities)).schedule
    }

    fn days(result: &Move) -> Vec<(&str, Date, Date)> {
        let days = result.days.iter();
        days.map(|one| (one.key.as_str(), one.start, one.end))
            .collect()
    }

    #[test]
    fn a_move_and_a_new_end_keep_what_is_not_moved() {
        let schedule = schedule(vec![activity("a", Some(week(2)), &[])]);
        let moved = schedule.moved("own-a", Grip::Whole, 7).unwrap();
        assert_eq!(days(&moved), [("own-a", week(3).0, week(3).1)]);
        assert!(!moved.stopped && moved.too_early.is_none());
        let longer = schedule.moved("own-a", Grip::End, 7).unwrap();
        assert_eq!(days(&longer), [("own-a", week(2).0, week(3).1)]);
        let earlier = schedule.moved("own-a", Grip::Start, -7).unwrap();
        assert_eq!(days(&earlier), [("own-a", week(1).0, week(2).1)]);
        let shortest = schedule.moved("own-a", Grip::End, -7).unwrap();
        assert_eq!(days(&shortest), [("own-a", week(2).0, week(2).0)]);
        assert!(shortest.stopped);
        assert_eq!(schedule.moved("own-a", Grip::Whole, 0), None);
        assert_eq!(schedule.moved("gone", Grip::Whole, 7), None);
    }

    #[test]
    fn nothing_leaves_the_rollout() {
        let schedule = schedule(vec![activity("a", Some(week(1)), &[])]);
        let first = schedule.moved("own-a", Grip::Whole, -21).unwrap();
        assert_eq!(days(&first), [("own-a", week(0).0, week(0).1)]);
        assert!(first.stopped);
        let last = schedule.moved("own-a", Grip::Whole, 700).unwrap();
        assert_eq!(days(&last), [("own-a", plus_days(END, -4), END)]);
        assert!(last.stopped);
        let end = schedule.moved("own-a", Grip::End, 700).unwrap();
        assert_eq!(days(&end), [("own-a", week(1).0, END)]);
    }

    #[test]
    fn dated_followers_that_would_begin_too_early_move_along() {
        let schedule = schedule(vec![
            activity("a", Some(week(1)), &[]),
            activity("b", Some(week(2)), &["a"]),
            activity("c", Some(week(3)), &["b"]),
            activity("far", Some(week(8)), &["a"]),
            activity("undated", None, &["a"]),
            activity("d", Some(week(3)), &["undated"]),
        ]);
        let moved = schedule.moved("own-a", Grip::Whole, 14).unwrap();
        let keys: Vec<_> = moved.days.iter().map(|one| one.key.as_str()).collect();
        assert!(!keys.contains(&"own-far"), "it still begins late enough");
        assert!(!keys.contains(&"own-undated"), "it finds its place itself");
        for (key, old) in [("own-b", 2), ("own-c", 3)] {
            let new = moved.days.iter().find(|one| one.key == key).unwrap();
            assert_eq!((new.start, new.end), week(old + 2), "{key}");
        }
        let longer = schedule.moved("own-a", Grip::End, 7).unwrap();
        assert!(longer.days.iter().any(|one| one.key == "own-b"));
        let back = schedule.moved("own-c", Grip::Whole, -7).unwrap();
        assert_eq!(back.days.len(), 1);
        assert_eq!(back.too_early.as_deref(), Some("own-b"));
    }

    #[test]
    fn a_circle_in_a_file_does_not_go_round_for_ever() {
        let schedule = schedule(vec![
            activity("a", Some(week(1)), &["b"]),
            activity("b", Some(week(2)), &["a"]),
        ]);
        let moved = schedule.moved("own-a", Grip::Whole, 14).unwrap();
        assert_eq!(moved.days.len(), 2);
    }

    #[test]
    fn what_is_done_and_regular_work_stay() {
        let mut done = activity("a", Some(week(1)), &[]);
        done.done = true;
        let schedule = schedule(vec![done]);
        assert_eq!(schedule.moved("own-a", Grip::Whole, 7), None);
        let regular = schedule.activities.iter().find(|one| one.regular).unwrap();
        assert_eq!(schedule.moved(&regular.key, Grip::Whole, 7), None);
    }

    #[test]
    fn the_tightest_week_counts_the_activity_where_it_would_be() {
        let mut own = activity("a", Some(week(2)), &[]);
        (own.person, own.minutes) = (Some(anna()), Some(100));
        let Analysis { schedule, load, .. } = run(&plan(vec![own]));
        let activity = schedule.activity("own-a").unwrap();
        let needed = |load: &Load, week: usize| load.person(anna()).unwrap().weeks[week].needed;
        let (number, there) = schedule.tightest(&load, activity, week(2)).unwrap();
        assert_eq!((number, there.needed), (2, needed(&load, 2)));
        let (number, moved) = schedule.tightest(&load, activity, week(5)).unwrap();
        assert_eq!((number, moved.needed), (5, needed(&load, 5) + 100));
        // Ten days of which five lie in each week: half of the minutes.
        let two = (date(2026, 12, 30), date(2027, 1, 8));
        let (number, half) = schedule.tightest(&load, activity, two).unwrap();
        assert_eq!(half.needed, needed(&load, number) + 50);
    }
}
