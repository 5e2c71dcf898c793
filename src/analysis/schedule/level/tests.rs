//! Nobody has more to do than there is time for, wherever that is possible.

use jiff::civil::date;

use crate::analysis::testing::{START, anna, bakery, run, slug};
use crate::analysis::{Analysis, calendar::plus_weeks};
use crate::plan::{
    Account, Activity, ActivityChange, ActivityId, Choice as _, EntryId, Horizon, LawCheck,
    LawState, Plan, Rules, Trade, Training,
};

/// Minutes by which Anna's weeks are over.
fn over(analysis: &Analysis) -> u32 {
    let weeks = &analysis.load.person(anna()).unwrap().weeks;
    let over = weeks
        .iter()
        .map(|week| week.needed.saturating_sub(week.there.unwrap()));
    over.sum()
}

/// A channel in use that takes 237 minutes of Anna's week.
fn in_use() -> Plan {
    let mut plan = bakery();
    plan.channels[0].account = Some(Account::Existing);
    plan
}

fn own(id: &str, minutes: u32) -> Activity {
    Activity {
        id: ActivityId(slug(id)),
        title: id.to_owned(),
        person: Some(anna()),
        minutes: Some(minutes),
        ..Activity::default()
    }
}

#[test]
fn work_that_fits_stays_where_it_is() {
    let mut plan = in_use();
    // 360 - 237 = 123 minutes are free.
    plan.rollout.activities = vec![own("flyer", 120)];
    let analysis = run(&plan);
    let flyer = analysis.schedule.activity("own-flyer").unwrap();
    assert_eq!((flyer.start, flyer.portions.len()), (START, 0));
    assert_eq!(over(&analysis), 0);
}

#[test]
fn work_that_does_not_fit_into_a_week_goes_on_in_the_next() {
    let mut plan = in_use();
    plan.rollout.activities = vec![own("flyer", 300)];
    let analysis = run(&plan);
    let flyer = analysis.schedule.activity("own-flyer").unwrap();
    let minutes: Vec<u32> = flyer
        .portions
        .iter()
        .map(|portion| portion.minutes)
        .collect();
    assert_eq!(minutes, [123, 123, 54]);
    // A Friday: nothing is due on a Sunday.
    assert_eq!((flyer.start, flyer.end), (START, date(2026, 12, 11)));
    assert_eq!(over(&analysis), 0);
}

#[test]
fn small_portions_are_taken_where_it_would_be_late_otherwise() {
    let mut plan = in_use();
    // 237 + 13 of 250 minutes: only small portions fit.
    plan.team.people[0].minutes_per_week = Some(250);
    plan.team.people[0].trainings = vec![Training {
        id: EntryId(slug("course")),
        topic: "course".to_owned(),
        due: Some(date(2026, 12, 20)),
        minutes: Some(40),
        ..Training::default()
    }];
    let analysis = run(&plan);
    let course = analysis.schedule.activity("training-course").unwrap();
    let minutes = course.portions.iter().map(|portion| portion.minutes);
    assert_eq!(minutes.collect::<Vec<u32>>(), [13, 13, 13, 1]);
    assert!(course.end <= date(2026, 12, 20), "{}", course.end);
}

#[test]
fn a_point_of_law_is_seen_to_earlier_where_its_last_week_is_full() {
    let mut plan = in_use();
    let last_week = (date(2026, 12, 14), date(2026, 12, 20));
    plan.rollout.activities = vec![own("open-day", 110)];
    plan.rollout.activities[0].start = Some(last_week.0);
    plan.rollout.activities[0].end = Some(last_week.1);
    let check = LawCheck {
        state: Some(LawState::ToDo),
        due: Some(date(2026, 12, 18)),
        ..LawCheck::default()
    };
    plan.rules.law.insert(slug("image-rights"), check);
    let analysis = run(&plan);
    let law = analysis.schedule.activity("law-image-rights").unwrap();
    assert!(law.end < last_week.0, "{}", law.end);
    assert_eq!(over(&analysis), 0);
}

#[test]
fn days_that_the_owner_has_chosen_are_never_moved() {
    let mut plan = in_use();
    plan.rollout.activities = vec![own("flyer", 300), own("open-day", 100)];
    plan.rollout.activities[0].start = Some(START);
    plan.rollout.activities[0].end = Some(date(2026, 11, 29));
    let analysis = run(&plan);
    let days = |key: &str| {
        let activity = analysis.schedule.activity(key).unwrap();
        (activity.start, activity.end)
    };
    assert_eq!(days("own-flyer"), (START, date(2026, 11, 29)));
    assert_eq!(days("own-open-day").0, plus_weeks(START, 1), "it gives way");
    // 300 minutes and 123 free ones.
    assert_eq!(over(&analysis), 177, "what cannot be solved is said");
}

#[test]
fn a_new_channel_waits_until_its_preparation_is_done() {
    let mut plan = bakery();
    plan.rules = Rules::default();
    plan.team.people[0].minutes_per_week = Some(300);
    let analysis = run(&plan);
    assert_eq!(over(&analysis), 0);
    let first = analysis.schedule.first_post.unwrap();
    let once = analysis
        .schedule
        .activities
        .iter()
        .filter(|one| !one.regular);
    let before = once.filter(|one| one.key.starts_with("rule-") || one.key.starts_with("setup-"));
    for activity in before {
        assert!(activity.end < first, "{} is done before", activity.key);
    }
}

#[test]
fn what_follows_begins_after_what_comes_before() {
    let mut plan = in_use();
    plan.rollout.activities = vec![own("photos", 60), own("flyer", 60)];
    plan.rollout.activities[1].after = vec!["own-photos".to_owned()];
    let schedule = run(&plan).schedule;
    let photos = schedule.activity("own-photos").unwrap();
    let flyer = schedule.activity("own-flyer").unwrap();
    assert!(photos.end < flyer.start, "{} {}", photos.end, flyer.start);
}

#[test]
fn followers_move_along_when_the_owner_moves_what_comes_before() {
    let mut plan = bakery();
    let change = ActivityChange {
        start: Some(date(2026, 12, 7)),
        ..ActivityChange::default()
    };
    plan.rollout
        .changes
        .insert("setup-insta".to_owned(), change);
    let schedule = run(&plan).schedule;
    let setup = schedule.activity("setup-insta").unwrap();
    let stock = schedule.activity("stock-insta").unwrap();
    assert!(setup.end < stock.start);
    assert!(
        stock.end < schedule.first_post.unwrap(),
        "and the first post with it"
    );
}

#[test]
fn the_same_plan_is_laid_out_the_same_way_each_time() {
    let mut plan = in_use();
    plan.rollout.activities = ["a", "b", "c", "d"].map(|id| own(id, 200)).to_vec();
    assert_eq!(run(&plan).schedule, run(&plan).schedule);
}

/// For one person and work that may be interrupted, all due dates can be kept exactly if, for each
/// pair of weeks, what may only be done between them fits into the free minutes between them.
#[test]
fn a_solution_is_found_wherever_one_exists() {
    let mut seed = 7_u32;
    let mut chance = |most: u32| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 16) % most
    };
    let (mut possible, mut impossible) = (0, 0);
    for round in 0..150 {
        let mut plan = in_use();
        let count = 2 + chance(5);
        let tasks: Vec<(u32, u32)> = (0..count)
            .map(|_| (1 + chance(6), 30 * (1 + chance(8))))
            .collect();
        plan.team.people[0].trainings = (tasks.iter().enumerate())
            .map(|(number, (week, minutes))| Training {
                id: EntryId(slug(&format!("t{number}"))),
                topic: format!("t{number}"),
                due: Some(plus_weeks(
                    date(2026, 11, 29),
                    i32::try_from(*week).unwrap() - 1,
                )),
                minutes: Some(*minutes),
                ..Training::default()
            })
            .collect();
        let solvable = (1..=6).all(|week| {
            let due = tasks.iter().filter(|(last, _)| *last <= week);
            due.map(|(_, minutes)| minutes).sum::<u32>() <= week * 120
        });
        // 123 minutes are free each week; 120 leaves no task with a rest below the least portion.
        let analysis = run(&plan);
        let in_time = plan.team.people[0].trainings.iter().all(|training| {
            let key = format!("training-{}", training.id.0);
            analysis.schedule.activity(&key).unwrap().end <= training.due.unwrap()
        });
        if solvable {
            possible += 1;
            assert!(in_time && over(&analysis) == 0, "round {round}: {tasks:?}");
        } else {
            impossible += 1;
        }
    }
    assert!(20 < possible && 20 < impossible, "{possible} {impossible}");
}

/// Whatever is due when and whoever does it: rules stand before the first post, nothing lies
/// outside of the rollout, and the same plan gives the same rollout.
#[test]
fn rules_come_first_and_nothing_lies_outside_in_many_plans() {
    let mut seed = 11_u32;
    let mut chance = |most: u32| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 16) % most
    };
    for round in 0..120 {
        let mut plan = bakery();
        plan.rules = Rules::default();
        plan.business.trade = Trade::Listed(slug("bakery"));
        plan.rollout.horizon = Some(Horizon::ALL[chance(3) as usize]);
        plan.team.people[0].minutes_per_week = Some(250 + 50 * chance(8));
        let mut day = || Some(plus_weeks(START, i32::try_from(chance(70)).unwrap() - 8));
        let due = day();
        let check = LawCheck {
            due,
            ..LawCheck::default()
        };
        plan.rules.law.insert(slug("image-rights"), check);
        plan.rollout.activities = ["a", "b", "c"].map(|id| own(id, 100)).to_vec();
        plan.rollout.activities[0].start = day();
        plan.rollout.activities[0].end = day();
        plan.rollout.activities[1].after = vec!["own-a".to_owned()];
        plan.team.people[0].trainings = vec![Training {
            id: EntryId(slug("t")),
            topic: "t".to_owned(),
            due: day(),
            minutes: Some(90),
            ..Training::default()
        }];
        let schedule = run(&plan).schedule;
        assert_eq!(schedule, run(&plan).schedule, "round {round}");
        let (start, end) = (schedule.start, schedule.end);
        for one in &schedule.activities {
            let inside = start <= one.start && one.start <= one.end && one.end <= end;
            assert!(
                inside,
                "round {round}: {} {} {}",
                one.key, one.start, one.end
            );
            if let (true, Some(post)) = (one.key.starts_with("rule-"), schedule.first_post) {
                assert!(one.end < post, "round {round}: {} {}", one.key, one.end);
            }
        }
    }
}

#[test]
fn a_trial_with_too_little_time_before_it_stays_in_the_rollout() {
    let mut plan = bakery();
    plan.team.people[0].minutes_per_week = Some(30);
    plan.channels[0].decision = crate::plan::Decision::Trial {
        until: Some(date(2027, 1, 31)),
    };
    let schedule = run(&plan).schedule;
    assert!(schedule.span(plan.channels[0].id).is_some());
}
