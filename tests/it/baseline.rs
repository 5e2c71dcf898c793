//! What was planned, what became of it, and what is ticked off.

use std::path::PathBuf;

use eframe::egui::{Key, Modifiers};
use egui_kittest::Harness;
use jiff::civil::{Date, date};
use planbuch::analysis::Page;
use planbuch::app::App;
use planbuch::file;
use planbuch::plan::{Activity, Item as _, Plan, Rollout};

use crate::support::{Start, fill, press, shows, start};

/// The bakery, with two activities around the Monday of the tests: one ended four days ago.
fn bakery() -> Plan {
    let mut plan = file::read(&crate::examples::path("bakery")).unwrap().plan;
    plan.rollout.start = Some(date(2026, 11, 9));
    let activity = |title: &str, start: Date, end: Date| Activity {
        title: title.to_owned(),
        start: Some(start),
        end: Some(end),
        ..Activity::fresh()
    };
    plan.rollout.activities = vec![
        activity("Print flyers", date(2026, 11, 16), date(2026, 11, 19)),
        activity("Hang the sign", date(2026, 11, 24), date(2026, 11, 25)),
    ];
    plan
}

fn open(plan: &Plan) -> (tempfile::TempDir, Harness<'static, App>) {
    let folder = tempfile::tempdir().unwrap();
    let path: PathBuf = folder.path().join("bakery.plan.ron");
    file::write(&path, plan, None).unwrap();
    let harness = start(Start {
        file: Some(path),
        size: [1400.0, 6000.0],
        ..Start::default()
    });
    (folder, harness)
}

fn rollout(harness: &Harness<'static, App>) -> Rollout {
    harness.state().document().plan().rollout.clone()
}

fn undo(harness: &mut Harness<'static, App>) {
    // More than a second, so that the edit counts as finished.
    harness.run_steps(8);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    harness.run();
}

#[test]
fn a_frozen_state_says_what_became_of_it() {
    let (_folder, mut harness) = open(&bakery());
    press(&mut harness, "Rollout");
    press(&mut harness, "+  Freeze this state");
    fill(&mut harness, "Name of the state", "Before Christmas");
    assert!(shows(&harness, "Nothing has changed since"));
    assert_eq!(rollout(&harness).baselines[0].title, "Before Christmas");

    press(&mut harness, "Hang the sign, Nobody yet · wk\u{a0}48");
    fill(&mut harness, "To", "27/11/2026");
    harness.run_steps(8);
    assert!(shows(&harness, "1 activity ends 2 days later"));
    press(&mut harness, "Done: Print flyers");
    assert!(shows(
        &harness,
        "1 activity ends 2 days later, 1 activity was done"
    ));

    press(&mut harness, "Today compared with: nothing");
    assert!(!shows(&harness, "1 activity ends 2 days later"));
    press(&mut harness, "Today compared with: Before Christmas");
    assert!(shows(&harness, "1 activity ends 2 days later"));
}

#[test]
fn freezing_is_one_step_that_can_be_taken_back() {
    let (_folder, mut harness) = open(&bakery());
    press(&mut harness, "Rollout");
    press(&mut harness, "+  Freeze this state");
    let frozen = rollout(&harness).baselines;
    assert_eq!(frozen[0].frozen_on, Some(crate::support::TODAY));
    assert!(
        frozen[0]
            .activities
            .values()
            .any(|one| one.title == "Hang the sign")
    );
    undo(&mut harness);
    assert_eq!(rollout(&harness).baselines, []);
    assert_eq!(
        *harness.state().document().plan(),
        bakery_as_opened(&harness)
    );
}

/// The plan as it was read, with the ids that opening gave it.
fn bakery_as_opened(harness: &Harness<'static, App>) -> Plan {
    let path = harness.state().document().path().unwrap();
    file::read(path).unwrap().plan
}

#[test]
fn a_state_frozen_at_a_review_is_named_by_it() {
    let (_folder, mut harness) = open(&bakery());
    press(&mut harness, "Measuring");
    press(&mut harness, "+  Add a look back");
    press(&mut harness, " Freeze this state");
    assert_eq!(rollout(&harness).baselines.len(), 1);
    assert_eq!(harness.state().page(), Page::Measuring);
}

#[test]
fn the_week_is_ticked_off_on_the_start_page_and_taken_back_there() {
    let (_folder, mut harness) = open(&bakery());
    press(&mut harness, "Start");
    assert!(shows(
        &harness,
        "Print flyers, overdue for 4 days (19/11/2026)"
    ));
    press(&mut harness, "Hang the sign, by 25/11/2026");
    let done = |harness: &Harness<'static, App>| {
        let activities = rollout(harness).activities;
        activities.iter().map(|one| one.done).collect::<Vec<_>>()
    };
    assert_eq!(done(&harness), [false, true]);
    assert!(shows(&harness, "Hang the sign, done"));
    press(&mut harness, "Print flyers");
    assert_eq!(done(&harness), [true, true]);
    assert!(!shows(&harness, "overdue for 4 days"));
    undo(&mut harness);
    assert_eq!(done(&harness), [false, true]);
    assert_eq!(harness.state().page(), Page::Start);
    undo(&mut harness);
    assert_eq!(done(&harness), [false, false]);
}

#[test]
fn the_start_page_says_what_is_missing_for_the_next_days_that_decide() {
    let mut plan = bakery();
    plan.measuring.readings.clear();
    plan.rollout.start = Some(date(2026, 10, 5));
    let (_folder, mut harness) = open(&plan);
    press(&mut harness, "Start");
    assert!(shows(&harness, "Next look back: "));
    assert!(shows(&harness, "Missing: numbers for "));
}
