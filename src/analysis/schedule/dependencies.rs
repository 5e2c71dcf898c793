//! Which activity follows on which (finish to start).

use std::collections::BTreeSet;

use super::{Schedule, ScheduledActivity};

impl Schedule {
    /// What an activity follows on; keys of what is not there count for nothing.
    pub fn before<'a>(
        &'a self,
        activity: &'a ScheduledActivity,
    ) -> impl Iterator<Item = &'a ScheduledActivity> {
        let keys = activity.after.iter();
        keys.filter_map(|key| self.activity(key))
    }

    /// What directly follows on an activity.
    pub fn followers<'a>(&'a self, key: &'a str) -> impl Iterator<Item = &'a ScheduledActivity> {
        let activities = self.activities.iter();
        activities.filter(move |activity| activity.after.iter().any(|after| after == key))
    }

    /// The circle that would close if `key` followed on `after`: from `key` step by step through
    /// what follows on it, to `after`. `None` where it may follow.
    pub fn circle(&self, key: &str, after: &str) -> Option<Vec<&ScheduledActivity>> {
        let mut way = Vec::new();
        let mut seen = BTreeSet::new();
        self.way(key, after, &mut seen, &mut way).then_some(way)
    }

    /// The first circle that is in the rollout already, as a file edited by hand may have it.
    pub fn first_circle(&self) -> Option<Vec<&ScheduledActivity>> {
        let mut links = self
            .activities
            .iter()
            .flat_map(|one| one.after.iter().map(move |after| (&one.key, after)));
        links.find_map(|(key, after)| self.circle(key, after))
    }

    /// Goes from an activity through its followers to another; collects the way.
    fn way<'a>(
        &'a self,
        from: &str,
        to: &str,
        seen: &mut BTreeSet<String>,
        way: &mut Vec<&'a ScheduledActivity>,
    ) -> bool {
        let Some(activity) = self.activity(from).filter(|_| seen.insert(from.to_owned())) else {
            return false;
        };
        way.push(activity);
        let arrived = from == to
            || self
                .followers(&activity.key)
                .any(|follower| self.way(&follower.key, to, seen, way));
        if !arrived {
            way.pop();
        }
        arrived
    }
}

#[cfg(test)]
mod tests {
    use crate::analysis::testing::{bakery, run, slug};
    use crate::analysis::{Schedule, Title};
    use crate::plan::{Activity, ActivityId};

    /// Activities "a", "b", "c", each after those named.
    fn schedule(after: [&[&str]; 3]) -> Schedule {
        let mut plan = bakery();
        plan.rollout.activities = ["a", "b", "c"]
            .into_iter()
            .zip(after)
            .map(|(id, after)| Activity {
                id: ActivityId(slug(id)),
                title: id.to_owned(),
                after: after.iter().map(|key| format!("own-{key}")).collect(),
                ..Activity::default()
            })
            .collect();
        run(&plan).schedule
    }

    fn names(circle: Option<Vec<&crate::analysis::ScheduledActivity>>) -> Vec<String> {
        let activities = circle.into_iter().flatten();
        activities
            .map(|activity| match &activity.title {
                Title::Own(name) => name.clone(),
                Title::Key { key, .. } => (*key).to_owned(),
            })
            .collect()
    }

    #[test]
    fn a_circle_is_named_before_it_closes() {
        let chain = schedule([&[], &["a"], &["b"]]);
        assert_eq!(names(chain.circle("own-a", "own-c")), ["a", "b", "c"]);
        assert_eq!(names(chain.circle("own-a", "own-a")), ["a"]);
        assert!(
            chain.circle("own-c", "own-a").is_none(),
            "again is no circle"
        );
        assert!(chain.first_circle().is_none());
        let followers: Vec<_> = chain.followers("own-a").map(|one| &one.key).collect();
        assert_eq!(followers, ["own-b"]);
    }

    #[test]
    fn a_file_with_a_circle_still_has_a_rollout() {
        let circle = schedule([&["c"], &["a"], &["b", "gone"]]);
        assert_eq!(names(circle.first_circle()).len(), 3);
        assert!(circle.activity("own-a").is_some());
    }
}
