use jiff::civil::date;

use super::super::testing::{bakery, run};
use super::*;

fn reading(goal: GoalId, day: Date, value: i64) -> Reading {
    Reading {
        goal: Some(goal),
        date: Some(day),
        value: Some(Quantity::whole(value)),
        ..Reading::default()
    }
}

#[test]
fn a_look_back_sees_what_was_known_on_its_day() {
    let plan = bakery();
    let goal = &plan.goals[0];
    // From 10 on 23 November to 40 on 21 February: on 18 December 18 are expected.
    let readings = [
        reading(goal.id, date(2027, 1, 29), 12),
        reading(goal.id, date(2026, 12, 18), 20),
        reading(goal.id, date(2026, 12, 4), 14),
    ];
    let schedule = run(&plan).schedule;
    let catalogue = super::super::testing::catalogue();
    let on = |day| standing(goal, &readings, &schedule, &catalogue, day);
    let december = on(date(2026, 12, 20));
    assert_eq!(december.state, GoalState::OnTrack(Quantity::whole(18)));
    assert_eq!(december.trend.map(|it| it.heading), Some(Heading::Better));
    assert_eq!(on(date(2026, 11, 30)).state, GoalState::NoReading);
    assert!(matches!(
        on(date(2027, 2, 1)).state,
        GoalState::FarBehind(_)
    ));
}

#[test]
fn a_look_back_makes_the_next_one_due() {
    let schedule = run(&bakery()).schedule;
    let first = next_review(&schedule, &[]).unwrap();
    let review = Review {
        date: Some(first),
        ..Review::default()
    };
    let second = next_review(&schedule, &[review]).unwrap();
    assert!(first < second, "{first} {second}");
}
