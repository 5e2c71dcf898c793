//! What is to be done now: this week's activities by person, and the next days on which the
//! numbers are looked at.

use jiff::civil::Date;

use super::calendar::{days_between, monday, plus_days, plus_months};
use super::{Schedule, ScheduledActivity, ScheduledCheckpoint};
use crate::plan::{GoalId, PersonId, Phase, Plan, Reading};

/// What is to be done in the week of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agenda<'a> {
    /// Monday and Sunday of the week.
    pub week: (Date, Date),
    /// Who has what to do, in the order of the team; what nobody is named for comes last. People
    /// with nothing to do are left out.
    pub shares: Vec<Share<'a>>,
    /// The next checkpoint.
    pub checkpoint: Option<&'a ScheduledCheckpoint>,
    /// The next look at the numbers.
    pub review: Option<&'a ScheduledActivity>,
    /// Goals whose number is missing for the next look at the numbers: none was read since the
    /// first day of the month before it. Empty before that day, because there is time.
    pub unread: Vec<GoalId>,
}

/// What one person has to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share<'a> {
    /// The person; `None` for what nobody is named for.
    pub person: Option<PersonId>,
    /// What is overdue, the longest first; then what is open; then what was done this week.
    pub activities: Vec<&'a ScheduledActivity>,
}

impl ScheduledActivity {
    /// Days since it should have been done; 0 if it is not overdue.
    pub fn days_late(&self, today: Date) -> u32 {
        if self.is_overdue(today) {
            days_between(self.end, today).unsigned_abs()
        } else {
            0
        }
    }
}

/// Finds what is to be done in the week of a day.
pub fn agenda<'a>(plan: &Plan, schedule: &'a Schedule, today: Date) -> Agenda<'a> {
    let first = monday(today);
    let week = (first, plus_days(first, 6));
    let mut due: Vec<_> = (schedule.activities.iter())
        .filter(|one| !one.regular)
        .filter(|one| one.is_overdue(today) || one.start <= week.1 && week.0 <= one.end)
        .collect();
    due.sort_by_key(|one| (one.done, !one.is_overdue(today), one.end));
    let people = plan.team.people.iter().map(|person| Some(person.id));
    let shares = people.chain([None]).map(|person| {
        let own = due.iter().filter(|one| one.person == person);
        let activities: Vec<_> = own.copied().collect();
        Share { person, activities }
    });
    let reviews = schedule.activities.iter();
    let mut reviews = reviews.filter(|one| one.phase == Phase::Review && !one.regular);
    let review = reviews.find(|one| !one.done && today <= one.end);
    let mut checkpoints = schedule.checkpoints.iter();
    Agenda {
        week,
        shares: shares.filter(|one| !one.activities.is_empty()).collect(),
        checkpoint: checkpoints.find(|one| today <= one.date),
        review,
        unread: review.map_or_else(Vec::new, |review| unread(plan, review, today)),
    }
}

/// Goals without a number since the first day of the month before a review.
fn unread(plan: &Plan, review: &ScheduledActivity, today: Date) -> Vec<GoalId> {
    let since = plus_months(review.start.first_of_month(), -1);
    if today < since {
        return Vec::new();
    }
    let counts = |reading: &&Reading| {
        reading.value.is_some() && reading.date.is_some_and(|date| since <= date)
    };
    let read: Vec<GoalId> = (plan.measuring.readings.iter())
        .filter(counts)
        .filter_map(|reading| reading.goal)
        .collect();
    let meant = plan.goals.iter().filter(|goal| goal.is_meant());
    let unread = meant.filter(|goal| !read.contains(&goal.id));
    unread.map(|goal| goal.id).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::analysis::testing::{anna, bakery, ben, catalogue, slug};
    use crate::analysis::{Analysis, analyse};
    use crate::plan::{Activity, ActivityId, Quantity, ReadingId};

    fn own(name: &str, person: Option<PersonId>, days: (Date, Date)) -> Activity {
        Activity {
            id: ActivityId(slug(name)),
            title: name.to_owned(),
            person,
            start: Some(days.0),
            end: Some(days.1),
            ..Activity::default()
        }
    }

    /// The bakery with activities of its owner's only.
    fn with(activities: Vec<Activity>, today: Date) -> (Plan, Analysis) {
        let mut plan = bakery();
        plan.rollout.activities = activities;
        let analysis = analyse(&plan, &catalogue(), today);
        (plan, analysis)
    }

    #[test]
    fn what_is_due_stands_by_person_with_the_latest_first() {
        // A Wednesday.
        let today = date(2026, 12, 9);
        let day = |day| date(2026, 12, day);
        let (plan, analysis) = with(
            vec![
                own("sunday", Some(ben()), (day(13), day(13))),
                own("next-monday", Some(ben()), (day(14), day(14))),
                own("late", Some(ben()), (day(1), day(4))),
                own("nobody", None, (day(8), day(20))),
            ],
            today,
        );
        let agenda = agenda(&plan, &analysis.schedule, today);
        assert_eq!(agenda.week, (day(7), day(13)));
        let keys = |person| -> Vec<&str> {
            let own = agenda.shares.iter().filter(|one| one.person == person);
            let keys = own.flat_map(|share| &share.activities);
            let keys = keys.map(|one| one.key.as_str());
            keys.filter(|key| key.starts_with("own-")).collect()
        };
        assert_eq!(keys(Some(ben())), ["own-late", "own-sunday"]);
        assert_eq!(keys(None), ["own-nobody"]);
        assert_eq!(keys(Some(anna())), [""; 0]);
        let late = analysis.schedule.activity("own-late").unwrap();
        assert_eq!(late.days_late(today), 5);
        assert_eq!(late.days_late(day(4)), 0);
    }

    #[test]
    fn the_next_review_names_the_goals_that_nobody_has_read() {
        // The bakery looks at January in the first days of February.
        let today = date(2027, 1, 20);
        let (mut plan, analysis) = with(Vec::new(), today);
        let found = agenda(&plan, &analysis.schedule, today);
        assert_eq!(found.review.unwrap().key, "review-2027-01");
        assert_eq!(found.unread, [plan.goals[0].id]);
        plan.measuring.readings.push(Reading {
            id: ReadingId(slug("january")),
            goal: Some(plan.goals[0].id),
            date: Some(date(2027, 1, 1)),
            value: Some(Quantity::whole(12)),
            ..Reading::default()
        });
        assert_eq!(agenda(&plan, &analysis.schedule, today).unread, []);
    }

    #[test]
    fn nothing_is_missing_long_before_a_review() {
        let today = date(2026, 11, 23);
        let (plan, analysis) = with(Vec::new(), today);
        let agenda = agenda(&plan, &analysis.schedule, today);
        let since = agenda.review.unwrap().start.first_of_month();
        assert!(today < plus_months(since, -1), "{since}");
        assert_eq!(agenda.unread, []);
    }
}
