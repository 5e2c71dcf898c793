//! What comes after what, chosen by hand on the rollout page.

use eframe::egui::{Key, accesskit::Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::civil::date;
use planbuch::app::App;
use planbuch::file;
use planbuch::plan::{Activity, Item as _, Plan, Rollout};

use crate::support::{Start, fill, press, shows, start};

/// The bakery with two activities of the owner's.
fn open() -> (tempfile::TempDir, Harness<'static, App>) {
    let mut plan: Plan = file::read(&crate::examples::path("bakery")).unwrap().plan;
    plan.rollout.start = Some(date(2026, 11, 23));
    plan.rollout.activities = ["Take photos", "Print flyers"]
        .map(|title| Activity {
            title: title.to_owned(),
            ..Activity::fresh()
        })
        .to_vec();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bakery.plan.ron");
    file::write(&path, &plan, None).unwrap();
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

/// Lets the activity whose form is open come after another one.
fn choose(harness: &mut Harness<'static, App>, other: &str) {
    {
        let fields = harness.query_all_by_role(Role::ComboBox);
        let is_it = |node: &egui_kittest::Node<'_>| {
            let name = node.accesskit_node().label();
            name.is_some_and(|name| name.starts_with("Comes after"))
        };
        let field = fields.into_iter().find(is_it);
        field.expect("the field").click_accesskit();
    }
    harness.run();
    {
        let options = harness.query_all_by_role_and_label(Role::Button, other);
        options.last().expect("the option").click_accesskit();
    }
    harness.run();
    harness.key_press(Key::Escape);
    harness.run();
}

#[test]
fn a_link_that_would_close_a_circle_is_refused_and_the_circle_named() {
    let (_folder, mut harness) = open();
    press(&mut harness, "Rollout");
    press(&mut harness, "Print flyers, No day yet");
    choose(&mut harness, "Take photos");
    let before = rollout(&harness);
    assert_eq!(before.activities[1].after, [before.activities[0].id.key()]);
    assert!(shows(&harness, "No longer after “Take photos”"));
    press(&mut harness, "Print flyers, No day yet");

    press(&mut harness, "Take photos, No day yet");
    choose(&mut harness, "Print flyers");
    assert_eq!(rollout(&harness), before, "the plan stays as it was");
    assert!(shows(&harness, "Take photos → Print flyers → Take photos"));
}

#[test]
fn days_and_times_that_cannot_be_are_said_at_the_field() {
    let (_folder, mut harness) = open();
    press(&mut harness, "Rollout");
    press(&mut harness, "Take photos, No day yet");
    fill(&mut harness, "From", "10/12/2026");
    fill(&mut harness, "To", "09/12/2026");
    assert!(shows(&harness, "The end is before the start and therefore"));
    let chosen = |harness: &Harness<'static, App>| {
        let own = rollout(harness).activities[0].id.key();
        let schedule = &harness.state().document().analysis().schedule;
        let own = schedule.activity(&own).unwrap();
        (own.start, own.end)
    };
    let day = date(2026, 12, 10);
    harness.run_steps(8);
    assert_eq!(
        chosen(&harness),
        (day, day),
        "the rollout goes on without it"
    );
    fill(&mut harness, "To", "10/12/2031");
    assert!(shows(&harness, "This day is not within the period from"));
    fill(&mut harness, "Total time", "0");
    assert!(shows(&harness, "Zero minutes do not count"));
}
