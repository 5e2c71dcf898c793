//! Campaigns stand before their season and never take time that is not there.

use jiff::civil::date;

use crate::analysis::Schedule;
use crate::analysis::testing::{START, anna, bakery, run, slug};
use crate::plan::{Account, Activity, ActivityChange, ActivityId, Decision, Horizon, Plan, Trade};

/// A bakery with a trade, in use from the first day.
fn baker() -> Plan {
    let mut plan = bakery();
    plan.business.trade = Trade::Listed(slug("bakery"));
    plan.channels[0].account = Some(Account::Existing);
    plan
}

fn keys(schedule: &Schedule) -> Vec<&str> {
    let keys = schedule.activities.iter().map(|one| one.key.as_str());
    keys.filter(|key| key.starts_with("season-")).collect()
}

#[test]
fn a_campaign_is_made_in_the_weeks_before_its_season() {
    let schedule = run(&baker()).schedule;
    assert_eq!(keys(&schedule), ["season-advent-baking-2026"]);
    let advent = schedule.activity("season-advent-baking-2026").unwrap();
    // Three weeks before 24 December, from a Monday on.
    assert_eq!(
        (advent.start, advent.end),
        (date(2026, 11, 30), date(2026, 12, 23))
    );
    assert_eq!((advent.person, advent.minutes), (Some(anna()), Some(90)));
    assert_eq!(advent.idea().unwrap(), "season-advent-baking-idea");
    assert_eq!(schedule.activities[0].idea(), None);
}

#[test]
fn seasons_that_move_with_easter_are_found_in_each_year() {
    let mut plan = baker();
    plan.rollout.horizon = Some(Horizon::Twelve);
    let schedule = run(&plan).schedule;
    let expected = ["season-advent-baking-2026", "season-carnival-baking-2027"];
    assert_eq!(keys(&schedule), expected);
    // Easter is on 28 March 2027; 20 days before is 8 March.
    let carnival = schedule.activity(expected[1]).unwrap();
    assert_eq!(
        (carnival.start, carnival.end),
        (date(2027, 2, 15), date(2027, 3, 7))
    );
}

#[test]
fn without_time_a_trade_or_something_published_there_is_none() {
    let none = |change: fn(&mut Plan)| {
        let mut plan = baker();
        change(&mut plan);
        keys(&run(&plan).schedule).is_empty()
    };
    // All of the 237 minutes are taken by regular work.
    assert!(none(|plan| plan.team.people[0].minutes_per_week = Some(240)));
    assert!(none(
        |plan| plan.business.trade = Trade::Own("Bakery".to_owned())
    ));
    assert!(none(|plan| plan.channels[0].decision = Decision::Watch));
    assert!(none(|plan| plan.rollout.start = Some(date(2027, 4, 5))));
}

#[test]
fn a_campaign_takes_only_what_other_work_leaves() {
    let mut plan = baker();
    // 123 minutes are free in a week; three whole weeks of the four go to the shop window.
    plan.rollout.activities = vec![Activity {
        id: ActivityId(slug("window")),
        person: Some(anna()),
        start: Some(date(2026, 11, 30)),
        end: Some(date(2026, 12, 20)),
        minutes: Some(369),
        ..Activity::default()
    }];
    let schedule = run(&plan).schedule;
    let advent = schedule.activity("season-advent-baking-2026").unwrap();
    let weeks: Vec<_> = advent
        .portions
        .iter()
        .map(|one| (one.week, one.minutes))
        .collect();
    assert_eq!(weeks, [(date(2026, 12, 21), 90)]);
}

#[test]
fn what_the_owner_decides_about_a_campaign_stays() {
    let mut plan = baker();
    plan.team.people[0].minutes_per_week = Some(240);
    let change = |change: ActivityChange, plan: &mut Plan| {
        let key = "season-advent-baking-2026".to_owned();
        plan.rollout.changes.insert(key, change);
    };
    let start = Some(START);
    change(
        ActivityChange {
            start,
            ..ActivityChange::default()
        },
        &mut plan,
    );
    let schedule = run(&plan).schedule;
    let advent = schedule.activity("season-advent-baking-2026").unwrap();
    assert!(
        advent.start == START && advent.dated,
        "although there is no time"
    );
    let left_out = true;
    change(
        ActivityChange {
            left_out,
            ..ActivityChange::default()
        },
        &mut plan,
    );
    let schedule = run(&plan).schedule;
    assert_eq!((keys(&schedule).len(), schedule.left_out.len()), (0, 1));
}
