//! Spreads the work that comes once over the weeks, so that no week takes more than is there.
//!
//! Each piece of work gets the earliest weeks that have room for it: a window of whole weeks in
//! which its minutes, spread evenly, fit. What has a fixed place comes first, then what must be
//! done before the first post, then the platforms one after another, then everything else.

use super::case::{Case, plus_days, plus_weeks};
use crate::analysis::{ScheduledActivity, Work, analyse, is_imprint, laws_of};
use crate::plan::{ActivityChange, ChannelId, Plan, Slug};
use jiff::civil::Date;

/// The most weeks that one piece of work is spread over.
const MOST_WEEKS: usize = 8;
/// Work is not cut into pieces of fewer minutes a week.
const LEAST_EACH: u32 = 10;
/// Weeks between the first days of two platforms.
const STAGGER: usize = 2;
/// Weeks that a look at the numbers may come later.
const REVIEW_LATER: usize = 3;
/// Where there is little time, looking at one thing takes no longer than this; an assumption.
const SHORT_LOOK: u32 = 15;

/// Minutes that are free week by week.
struct Free(Vec<u32>);

impl Free {
    /// Takes minutes from the earliest whole weeks that have room for them, from one week on and
    /// ending until another one. Returns first and last week.
    fn take(&mut self, minutes: u32, from: usize, until: usize) -> Option<(usize, usize)> {
        let last = until.min(self.0.len().checked_sub(1)?);
        let weeks = usize::try_from(minutes / LEAST_EACH).unwrap_or(1);
        let weeks = weeks.clamp(1, MOST_WEEKS);
        let windows = (from..=last).flat_map(|end| {
            let earliest = from.max((end + 1).saturating_sub(weeks));
            (earliest..=end).rev().map(move |start| (start, end))
        });
        let each = |start: usize, end: usize| {
            minutes.div_ceil(u32::try_from(end + 1 - start).unwrap_or(1))
        };
        let has_room = |(start, end): &(usize, usize)| {
            let weeks = self.0.get(*start..=*end);
            weeks.is_some_and(|weeks| weeks.iter().all(|free| each(*start, *end) <= *free))
        };
        let (start, end) = windows.into_iter().find(has_room)?;
        let each = each(start, end);
        for free in self.0.get_mut(start..=end)? {
            *free -= each;
        }
        Some((start, end))
    }

    /// Takes the same minutes from each week from one on, as far as they are there.
    fn take_weekly(&mut self, minutes: u32, from: usize) {
        for free in self.0.iter_mut().skip(from) {
            *free = free.saturating_sub(minutes);
        }
    }
}

/// The plan while its work is being spread.
struct Leveling<'p, 'c> {
    plan: &'p mut Plan,
    case: &'p Case<'c>,
    free: Free,
    once: Vec<ScheduledActivity>,
    last: usize,
}

/// Spreads the one-off work of the plan's lead.
pub(super) fn level(plan: &mut Plan, case: &Case<'_>) {
    let analysis = analyse(plan, case.catalogue, case.today);
    let Some(load) = analysis.load.person(case.lead) else {
        return;
    };
    let mut free = Free(
        load.weeks
            .iter()
            .map(|week| week.there.unwrap_or(0))
            .collect(),
    );
    let parts = || {
        analysis
            .load
            .parts
            .iter()
            .filter(|part| part.person == Some(case.lead))
    };
    let duties = parts().filter(|part| matches!(part.work, Work::Duty(_)));
    let duties = duties.filter_map(|part| part.minutes_per_week).sum();
    free.take_weekly(duties, 0);
    let of_channel = |id: ChannelId| {
        let own = parts().filter(|part| part.channel() == Some(id));
        own.filter_map(|part| part.minutes_per_week).sum::<u32>()
    };
    let weekly: Vec<_> = plan
        .channels
        .iter()
        .map(|it| (it.id, of_channel(it.id)))
        .collect();
    let is_own =
        |activity: &&ScheduledActivity| !activity.regular && activity.person == Some(case.lead);
    let mut leveling = Leveling {
        last: free.0.len().saturating_sub(1),
        once: analysis
            .schedule
            .activities
            .iter()
            .filter(is_own)
            .cloned()
            .collect(),
        plan,
        case,
        free,
    };
    leveling.reviews();
    leveling.reading();
    let imprint = leveling.imprint();
    leveling.channels(&weekly, imprint);
    leveling.laws();
    drop_idle(plan, case);
}

/// Drops changes that move nothing: their activity would stand there without them.
fn drop_idle(plan: &mut Plan, case: &Case<'_>) {
    let mut bare = plan.clone();
    for change in bare.rollout.changes.values_mut() {
        (change.start, change.end) = (None, None);
    }
    let schedule = analyse(&bare, case.catalogue, case.today).schedule;
    for (key, change) in &mut plan.rollout.changes {
        let days = schedule
            .activity(key)
            .map(|it| (Some(it.start), Some(it.end)));
        if days == Some((change.start, change.end)) {
            (change.start, change.end) = (None, None);
        }
    }
    let changes = &mut plan.rollout.changes;
    changes.retain(|_, change| *change != ActivityChange::default());
}

impl Leveling<'_, '_> {
    fn once(&self, key: &str) -> Option<&ScheduledActivity> {
        self.once.iter().find(|activity| activity.key == key)
    }

    fn week_of(&self, date: Date) -> usize {
        let days = (date - self.case.start).get_days();
        usize::try_from(days / 7).unwrap_or(0)
    }

    fn monday(&self, week: usize) -> Date {
        plus_weeks(self.case.start, i32::try_from(week).unwrap_or(0))
    }

    /// The last day of some weeks: Friday of a single one, so that nothing is due on a Sunday;
    /// Sunday of several, so that all take the same.
    fn end_of(&self, (start, end): (usize, usize)) -> Date {
        plus_days(self.monday(end), if start == end { 4 } else { 6 })
    }

    /// Moves a generated activity to some weeks.
    fn move_to(&mut self, key: &str, weeks: (usize, usize)) {
        let (start, end) = (self.monday(weeks.0), self.end_of(weeks));
        let change = self.plan.rollout.changes.entry(key.to_owned()).or_default();
        change.start = Some(start);
        change.end = Some(end);
    }

    /// The minutes of a look at something; where there is little time, a short one.
    fn look(&mut self, key: &str) -> u32 {
        let usual = self.once(key).and_then(|it| it.minutes).unwrap_or(0);
        if !self.case.is_slow() || usual <= SHORT_LOOK {
            return usual;
        }
        let change = self.plan.rollout.changes.entry(key.to_owned()).or_default();
        change.minutes = Some(SHORT_LOOK);
        SHORT_LOOK
    }

    /// Looks at the numbers stay in their week or come a little later.
    fn reviews(&mut self) {
        let is_review = |activity: &&ScheduledActivity| activity.key.starts_with("review-");
        let reviews: Vec<_> = self.once.iter().filter(is_review).cloned().collect();
        for review in reviews {
            let minutes = self.look(&review.key);
            let from = self.week_of(review.start);
            let from = if from == self.last {
                from.saturating_sub(1)
            } else {
                from
            };
            if let Some(weeks) = self.free.take(minutes, from, from + REVIEW_LATER) {
                self.move_to(&review.key, weeks);
            }
        }
    }

    /// The owner's own activity of the first weeks: reading the rules.
    fn reading(&mut self) {
        for place in 0..self.plan.rollout.activities.len() {
            let Some(minutes) = (self.plan.rollout.activities.get(place)).map(|it| it.minutes)
            else {
                continue;
            };
            let weeks = self.free.take(minutes.unwrap_or(0), 0, self.last);
            let days = weeks.map(|weeks| (self.monday(weeks.0), self.end_of(weeks)));
            if let Some(own) = self.plan.rollout.activities.get_mut(place) {
                own.start = days.map(|days| days.0).or(own.start);
                own.end = days.map(|days| days.1).or(own.end);
            }
        }
    }

    /// The imprint as early as can be; returns the week in which it is done.
    fn imprint(&mut self) -> usize {
        let law = laws_of(Some(self.case.country), self.case.catalogue).find(|law| is_imprint(law));
        law.map_or(0, |law| self.law(&format!("law-{}", law.id), 0))
    }

    /// All other points of law after it.
    fn laws(&mut self) {
        let is_law = |activity: &&ScheduledActivity| {
            activity.key.starts_with("law-") && !activity.key.starts_with("law-imprint")
        };
        let keys: Vec<_> = self
            .once
            .iter()
            .filter(is_law)
            .map(|it| it.key.clone())
            .collect();
        for key in keys {
            self.law(&key, 0);
        }
    }

    /// Places a point of law; returns its last week.
    fn law(&mut self, key: &str, from: usize) -> usize {
        let minutes = self.look(key);
        let weeks = self.free.take(minutes, from, self.last);
        let weeks = weeks.unwrap_or((self.last, self.last));
        let due = self.end_of(weeks);
        let slug = key.strip_prefix("law-").and_then(Slug::new);
        if let Some(check) = slug.and_then(|slug| self.plan.rules.law.get_mut(&slug)) {
            check.due = Some(due);
        }
        if weeks.0 != weeks.1 {
            self.move_to(key, weeks);
        }
        weeks.1
    }

    /// Sets up one platform after another; each begins in the week after its first pieces.
    fn channels(&mut self, weekly: &[(ChannelId, u32)], imprint: usize) {
        let mut earliest = imprint + 1;
        let mut ready = 0;
        for (id, minutes) in weekly {
            let mut end = ready;
            for step in ["setup", "stock"] {
                let key = format!("{step}-{}", id.0);
                let Some(needed) = self.once(&key).map(|it| it.minutes.unwrap_or(0)) else {
                    continue;
                };
                let from = if step == "setup" { ready } else { end };
                if let Some(weeks) = self.free.take(needed, from, self.last) {
                    self.move_to(&key, weeks);
                    end = weeks.1;
                }
            }
            let start = earliest.max(end + 1);
            let first_day = self.monday(start);
            let channel = self.plan.channels.iter_mut().find(|it| it.id == *id);
            if let Some(channel) = channel {
                channel.start = Some(first_day);
            }
            self.free.take_weekly(*minutes, start);
            earliest = start + STAGGER;
            ready = end;
        }
    }
}
