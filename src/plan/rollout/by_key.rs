//! Decisions about an activity, generated or the owner's own, by its key.

use jiff::civil::Date;

use super::{Activity, ActivityChange, Rollout};
use crate::plan::ActivityId;

impl Rollout {
    /// Gives an activity its first and its last day, the last included.
    pub fn set_days(&mut self, key: &str, start: Date, end: Date) {
        if let Some(own) = self.own_mut(key) {
            (own.start, own.end) = (Some(start), Some(end));
        } else {
            self.change(key, |change| {
                (change.start, change.end) = (Some(start), Some(end));
            });
        }
    }

    /// Ticks an activity off, or takes the tick away.
    pub fn set_done(&mut self, key: &str, done: bool) {
        if let Some(own) = self.own_mut(key) {
            own.done = done;
        } else {
            self.change(key, |change| change.done = done);
        }
    }

    /// Leaves a generated activity out, or removes the owner's own.
    pub fn drop_activity(&mut self, key: &str) {
        if self.own_mut(key).is_some() {
            self.activities.retain(|own| own.id.key() != key);
        } else {
            self.change(key, |change| change.left_out = true);
        }
    }

    fn own_mut(&mut self, key: &str) -> Option<&mut Activity> {
        let id = key.strip_prefix(ActivityId::KEY)?;
        let mut own = self.activities.iter_mut();
        own.find(|activity| activity.id.0.as_str() == id)
    }

    /// Changes what is decided about a generated activity; what says nothing is not kept.
    fn change(&mut self, key: &str, edit: impl FnOnce(&mut ActivityChange)) {
        let mut change = self.changes.remove(key).unwrap_or_default();
        edit(&mut change);
        if change != ActivityChange::default() {
            self.changes.insert(key.to_owned(), change);
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::plan::Slug;

    #[test]
    fn decisions_reach_the_activity_and_leave_nothing_empty_behind() {
        let (start, end) = (date(2026, 11, 23), date(2026, 11, 29));
        let id = ActivityId(Slug::new("flyer").unwrap());
        let own = Activity {
            id,
            ..Activity::default()
        };
        let mut rollout = Rollout {
            activities: vec![own],
            ..Rollout::default()
        };
        rollout.set_days(&id.key(), start, end);
        rollout.set_done(&id.key(), true);
        assert_eq!(rollout.activities[0].start, Some(start));
        assert_eq!(rollout.activities[0].end, Some(end));
        assert!(rollout.activities[0].done && rollout.changes.is_empty());
        rollout.set_done("setup-a", true);
        rollout.set_days("setup-a", start, end);
        assert_eq!(rollout.changes["setup-a"].end, Some(end));
        rollout.set_done("setup-b", true);
        rollout.set_done("setup-b", false);
        assert!(!rollout.changes.contains_key("setup-b"));
        rollout.drop_activity("setup-a");
        rollout.drop_activity(&id.key());
        assert!(rollout.changes["setup-a"].left_out && rollout.activities.is_empty());
    }
}
