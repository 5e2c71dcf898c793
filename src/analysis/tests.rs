use super::testing::{bakery, run};
use super::*;
use crate::plan::Plan;

#[test]
fn the_same_plan_gives_the_same_result() {
    let plan = bakery();
    assert_eq!(run(&plan), run(&plan));
}

#[test]
fn an_empty_plan_has_no_work_no_costs_and_says_what_to_do_first() {
    let analysis = run(&Plan::default());
    assert!(analysis.schedule.activities.is_empty());
    assert_eq!(analysis.load.verdict, Verdict::Unknown);
    assert_eq!(analysis.money.verdict, Verdict::Unknown);
    assert_eq!(analysis.progress.percent, 0);
    let next: Vec<_> = (analysis.progress.next.iter())
        .map(|index| analysis.findings[*index].id)
        .collect();
    assert_eq!(next, ["goals-none", "platforms-none", "audiences-none"]);
    for page in analysis.progress.pages {
        assert_eq!(page.state, PageState::Empty, "{:?}", page.page);
    }
}

#[test]
fn a_whole_plan_has_nothing_left_to_say() {
    let analysis = run(&bakery());
    assert_eq!(analysis.findings, []);
    assert!(analysis.progress.next.is_empty());
    let goals = analysis.progress.page(Page::Goals).unwrap();
    assert_eq!(goals.state, PageState::Done);
    // 26 of 30 points.
    assert_eq!(analysis.progress.percent, 86);
    let missing: Vec<&str> = (analysis.progress.missing.iter())
        .map(|(_, key)| *key)
        .collect();
    assert_eq!(
        missing,
        [
            "point-stage",
            "point-readiness",
            "point-pillar",
            "point-voice"
        ]
    );
}

#[test]
fn names_are_found_by_id_and_stay_empty_until_they_are_typed() {
    let mut plan = bakery();
    plan.goals[0].title.clear();
    let names = run(&plan).names;
    assert_eq!(names.person(plan.team.people[0].id), "Anna");
    assert_eq!(names.goals, [(plan.goals[0].id, String::new())]);
    assert_eq!(
        names.channel(plan.channels[0].id),
        Some(&plan.channels[0].platform)
    );
}

#[test]
fn open_points_are_counted_by_page_without_hints() {
    let mut plan = bakery();
    plan.goals[0].target = None;
    plan.goals[0].due = None;
    plan.risks.clear();
    let progress = run(&plan).progress;
    let goals = progress.page(Page::Goals).unwrap();
    assert_eq!(
        (goals.state, goals.open, goals.stops),
        (PageState::Started, 2, false)
    );
    assert_eq!(progress.page(Page::Rules).unwrap().open, 0);
    assert_eq!(progress.open, 2);
}

#[test]
fn figures_far_beyond_any_week_are_computed_without_a_crash() {
    let mut plan = bakery();
    for person in &mut plan.team.people {
        person.minutes_per_week = Some(u32::MAX);
    }
    let extra = plan.team.people.first().cloned();
    plan.team
        .people
        .extend(extra.map(|person| crate::plan::Item::copy(&person)));
    for channel in &mut plan.channels {
        channel.care_minutes_per_week = Some(u32::MAX);
        channel.setup_minutes = Some(u32::MAX);
        for format in &mut channel.formats {
            format.minutes_per_piece = Some(u32::MAX);
            format.rhythm = crate::plan::Rhythm::times(u16::MAX, crate::plan::Period::Week);
        }
    }
    let analysis = run(&plan);
    assert!(analysis.load.usual_needed > 1_000_000);
}
