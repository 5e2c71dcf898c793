use jiff::civil::date;

use super::*;
use crate::analysis::testing::{END, START, anna, another, bakery, ben, run, slug};
use crate::plan::{
    Account, Activity, ActivityChange, Decision, DoubtAnswer, LawCheck, Role, Training,
};

fn days(schedule: &Schedule, key: &str) -> (Date, Date) {
    let activity = schedule.activity(key);
    let activity = activity.unwrap_or_else(|| panic!("no activity {key}"));
    (activity.start, activity.end)
}

#[test]
fn it_begins_on_a_monday_and_takes_whole_weeks() {
    let mut plan = bakery();
    // A Friday: the Monday of its week.
    plan.rollout.start = Some(date(2026, 11, 27));
    let schedule = run(&plan).schedule;
    assert_eq!((schedule.start, schedule.end), (START, END));
    assert_eq!(schedule.weeks.len(), 13);
    assert!(!schedule.start_assumed);
    plan.rollout.start = None;
    plan.rollout.horizon = None;
    let schedule = run(&plan).schedule;
    assert_eq!(schedule.start, START, "the Monday after today");
    assert!(schedule.start_assumed && schedule.horizon_assumed);
}

#[test]
fn set_up_and_first_pieces_come_before_the_first_post() {
    let schedule = run(&bakery()).schedule;
    // 180 minutes at 360 a week: one week. Two weeks of pieces are 2 × 207 = 414: two weeks.
    assert_eq!(days(&schedule, "setup-insta"), (START, date(2026, 11, 29)));
    assert_eq!(
        days(&schedule, "stock-insta"),
        (date(2026, 11, 30), date(2026, 12, 13))
    );
    assert_eq!(days(&schedule, "work-insta"), (date(2026, 12, 14), END));
    assert_eq!(schedule.first_post, Some(date(2026, 12, 14)));
    let setup = schedule.activity("setup-insta").unwrap();
    assert_eq!((setup.person, setup.minutes), (Some(anna()), Some(180)));
}

#[test]
fn setting_up_takes_as_many_weeks_as_the_hours_ask_for() {
    let mut plan = bakery();
    plan.team.people[0].minutes_per_week = Some(90);
    plan.channels[0].formats.truncate(1);
    let schedule = run(&plan).schedule;
    // 180 / 90 = 2 weeks; pieces 120 / 90 = 2 weeks.
    assert_eq!(days(&schedule, "setup-insta"), (START, date(2026, 12, 4)));
    assert_eq!(schedule.first_post, Some(date(2026, 12, 21)));
}

#[test]
fn training_comes_before_the_channel_that_needs_it() {
    let mut plan = bakery();
    plan.team.people[1].trainings.push(Training {
        id: crate::plan::EntryId(slug("video")),
        topic: "Video".to_owned(),
        minutes: Some(120),
        channel: Some(plan.channels[0].id),
        ..Training::default()
    });
    let schedule = run(&plan).schedule;
    // 120 minutes at 60 a week: two weeks, then setting up.
    assert_eq!(
        days(&schedule, "training-video"),
        (START, date(2026, 12, 6))
    );
    assert_eq!(days(&schedule, "setup-insta").0, date(2026, 12, 7));
    assert_eq!(
        schedule.activity("training-video").unwrap().person,
        Some(ben())
    );
}

#[test]
fn new_channels_begin_one_after_another() {
    for (horizon, weeks) in [(Horizon::Three, 2), (Horizon::Six, 3), (Horizon::Twelve, 4)] {
        let mut plan = bakery();
        plan.rollout.horizon = Some(horizon);
        // Made by nobody yet: set-up and first pieces take a week each.
        let many = ["a", "b", "c", "d"].map(another);
        plan.channels = many.to_vec();
        for channel in &mut plan.channels {
            channel.roles.clear();
        }
        let schedule = run(&plan).schedule;
        let starts: Vec<_> = schedule.channels.iter().map(|span| span.start).collect();
        for pair in starts.windows(2) {
            assert!(
                weeks * 7 <= days_between(pair[0], pair[1]),
                "{horizon:?} {starts:?}"
            );
        }
    }
}

#[test]
fn a_channel_in_use_goes_on_from_the_first_day() {
    let mut plan = bakery();
    plan.channels[0].account = Some(Account::Existing);
    let schedule = run(&plan).schedule;
    assert_eq!(days(&schedule, "work-insta"), (START, END));
    assert_eq!(schedule.activity("setup-insta"), None);
    assert_eq!(schedule.first_post, None);
}

#[test]
fn decisions_set_beginning_and_end() {
    let mut plan = bakery();
    let until = Some(date(2027, 1, 31));
    plan.channels[0].decision = Decision::Trial { until };
    let schedule = run(&plan).schedule;
    assert_eq!(days(&schedule, "work-insta").1, date(2027, 1, 31));
    assert_eq!(
        days(&schedule, "decide-insta"),
        (date(2027, 1, 25), date(2027, 1, 31))
    );

    plan.channels[0].decision = Decision::PhaseOut { until };
    let schedule = run(&plan).schedule;
    assert_eq!(days(&schedule, "work-insta"), (START, date(2027, 1, 31)));
    assert!(schedule.activity("close-insta").is_some());

    plan.channels[0].decision = Decision::Later {
        from: Some(date(2027, 1, 11)),
    };
    let schedule = run(&plan).schedule;
    assert_eq!(days(&schedule, "work-insta").0, date(2027, 1, 11));
    assert_eq!(days(&schedule, "stock-insta").1, date(2027, 1, 10));

    plan.channels[0].decision = Decision::Later {
        from: Some(date(2027, 6, 1)),
    };
    assert_eq!(run(&plan).schedule.beyond, [plan.channels[0].id]);

    for decision in [Decision::No, Decision::Open, Decision::Later { from: None }] {
        plan.channels[0].decision = decision;
        assert_eq!(run(&plan).schedule.channels, []);
    }
    plan.channels[0].decision = Decision::Watch;
    assert_eq!(days(&run(&plan).schedule, "watch-insta"), (START, END));
}

#[test]
fn rules_and_law_are_settled_before_the_first_post() {
    let mut plan = bakery();
    plan.rules = crate::plan::Rules::default();
    plan.rules.law.insert(
        slug("imprint-de"),
        LawCheck {
            due: Some(date(2027, 2, 1)),
            ..LawCheck::default()
        },
    );
    let schedule = run(&plan).schedule;
    let first = schedule.first_post.unwrap();
    for key in ["rule-confidentiality", "law-imprint-de", "law-look"] {
        assert!(days(&schedule, key).1 < first, "{key}");
    }
    assert_eq!(schedule.activity("law-imprint-at"), None, "another country");
    assert_eq!(
        schedule.activity("rule-style"),
        None,
        "not every firm needs it"
    );
}

#[test]
fn customers_are_asked_where_the_owner_wants_it() {
    let mut plan = bakery();
    let doubt = DoubtAnswer {
        ask_customers: true,
        ..DoubtAnswer::default()
    };
    plan.readiness.doubts.insert(slug("not-there"), doubt);
    let schedule = run(&plan).schedule;
    let ask = schedule.activity("ask-not-there").unwrap();
    assert_eq!(ask.person, Some(anna()), "the owner, where nobody is named");
}

#[test]
fn the_owners_changes_win() {
    let mut plan = bakery();
    let change = ActivityChange {
        start: Some(date(2026, 11, 25)),
        person: Some(ben()),
        done: true,
        ..ActivityChange::default()
    };
    plan.rollout
        .changes
        .insert("setup-insta".to_owned(), change);
    let left_out = ActivityChange {
        left_out: true,
        ..ActivityChange::default()
    };
    plan.rollout
        .changes
        .insert("stock-insta".to_owned(), left_out);
    let schedule = run(&plan).schedule;
    let setup = schedule.activity("setup-insta").unwrap();
    // Moved by two days, as long as before.
    assert_eq!(
        (setup.start, setup.end),
        (date(2026, 11, 25), date(2026, 12, 1))
    );
    assert!(setup.dated && setup.done);
    assert_eq!(setup.person, Some(ben()));
    assert_eq!(schedule.activity("stock-insta"), None);
    assert_eq!(schedule.left_out.len(), 1);
}

#[test]
fn own_activities_stand_among_the_generated_ones_in_order() {
    let mut plan = bakery();
    plan.rollout.activities.push(Activity {
        id: crate::plan::ActivityId(slug("flyer")),
        title: "Print flyers".to_owned(),
        start: Some(date(2026, 12, 1)),
        ..Activity::default()
    });
    let schedule = run(&plan).schedule;
    let own = schedule.activity("own-flyer").unwrap();
    assert_eq!(
        (own.origin, own.start, own.end),
        (Origin::Own, own.start, own.start)
    );
    let starts: Vec<_> = schedule.activities.iter().map(|a| a.start).collect();
    assert!(starts.is_sorted());
    assert!(own.is_overdue(date(2026, 12, 2)) && !own.is_overdue(date(2026, 12, 1)));
}

#[test]
fn numbers_are_looked_at_each_month_and_at_the_end() {
    let schedule = run(&bakery()).schedule;
    // November has too few days to count; the first Mondays of January and February.
    assert_eq!(days(&schedule, "review-2026-12").0, date(2027, 1, 4));
    assert_eq!(days(&schedule, "review-2027-01").0, date(2027, 2, 1));
    assert_eq!(days(&schedule, "review-final").1, END);
}

#[test]
fn phases_follow_one_another_without_gaps() {
    let schedule = run(&bakery()).schedule;
    let phases: Vec<_> = schedule
        .phases
        .iter()
        .map(|span| (span.phase, span.start))
        .collect();
    let expected = [
        (Phase::SetUp, START),
        (Phase::Start, date(2026, 12, 14)),
        (Phase::Steady, date(2027, 1, 11)),
        (Phase::Review, date(2027, 2, 15)),
    ];
    assert_eq!(phases, expected);
    assert_eq!(schedule.phases.last().unwrap().end, END);
    for pair in schedule.phases.windows(2) {
        assert_eq!(plus_days(pair[0].end, 1), pair[1].start);
    }
}

#[test]
fn the_person_who_makes_a_channel_sets_it_up() {
    let mut plan = bakery();
    plan.channels[0]
        .roles
        .push(crate::analysis::testing::role(Role::Makes, ben()));
    let schedule = run(&plan).schedule;
    assert_eq!(
        schedule.activity("setup-insta").unwrap().person,
        Some(ben())
    );
}
