//! The rollout by hand: bars moved, resized, ticked off and looked at, as a user does it.

use eframe::egui::{Event, Key, Modifiers, Pos2, Vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use planbuch::analysis::Page;
use planbuch::app::App;
use planbuch::plan::{Activity, ActivityId, Horizon, Plan, Rollout, Slug};

use crate::support::{Start, node, press, shows, start};

/// The first Monday of the rollout.
const START: Date = date(2026, 11, 23);

/// An activity from Monday to Friday of a week, after others.
fn activity(name: &str, week: i64, after: &[&str]) -> Activity {
    let monday = START + (7 * week).days();
    Activity {
        id: ActivityId(Slug::new(name).unwrap()),
        title: format!("Do {name}"),
        start: Some(monday),
        end: Some(monday + 4.days()),
        after: after.iter().map(|name| format!("own-{name}")).collect(),
        ..Activity::default()
    }
}

/// The bakery with these activities, turned to its rollout.
fn opened(change: impl FnOnce(&mut Plan)) -> Harness<'static, App> {
    let bakery = crate::examples::path("bakery");
    let mut plan = planbuch::file::read(&bakery).unwrap().plan;
    plan.rollout = Rollout {
        start: Some(START),
        horizon: Some(Horizon::Twelve),
        ..Rollout::default()
    };
    change(&mut plan);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("rollout.plan.ron");
    planbuch::file::write(&path, &plan, None).unwrap();
    let mut harness = start(Start {
        file: Some(path),
        size: [1400.0, 2400.0],
        ..Start::default()
    });
    for _ in Page::ALL {
        if harness.state().page() != Page::Rollout {
            harness.key_press_modifiers(Modifiers::COMMAND, Key::PageDown);
            harness.run();
        }
    }
    harness
}

/// The three activities of most tests: two with a follower and one alone.
fn three() -> Harness<'static, App> {
    opened(|plan| {
        plan.rollout.horizon = Some(Horizon::Three);
        plan.rollout.activities = vec![
            activity("bake", 2, &[]),
            activity("sell", 3, &["bake"]),
            activity("rest", 8, &[]),
        ];
    })
}

fn days(harness: &Harness<'static, App>, number: usize) -> (Date, Date) {
    let own = &harness.state().document().plan().rollout.activities[number];
    (own.start.unwrap(), own.end.unwrap())
}

fn week(number: i64) -> (Date, Date) {
    let monday = START + (7 * number).days();
    (monday, monday + 4.days())
}

/// The full name of the bar of an activity.
fn bar(harness: &Harness<'static, App>, title: &str) -> String {
    let wanted = format!("{title}, ");
    let mut bars = harness.query_all_by(|node| {
        let label = node.label().unwrap_or_default();
        // The entry in the list below says the week, the bar its days.
        label.starts_with(&wanted) && label.contains('/')
    });
    let bar = bars.next().unwrap_or_else(|| panic!("no bar of “{title}”"));
    bar.accesskit_node().label().unwrap()
}

fn focus(harness: &mut Harness<'static, App>, title: &str) {
    let name = bar(harness, title);
    node(harness, &name).focus();
    harness.run();
}

fn undo(harness: &mut Harness<'static, App>) {
    // An edit is closed after a second without another one.
    harness.run_steps(8);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    harness.run();
}

/// Takes the bar at a part of its width and drags it by some days.
fn drag(harness: &mut Harness<'static, App>, title: &str, part: f32, by: f32) {
    let name = bar(harness, title);
    let rect = node(harness, &name).rect();
    let day = rect.width() / 5.0;
    let from = Pos2::new(rect.left() + rect.width() * part, rect.center().y);
    harness.hover_at(from);
    harness.drag_at(from);
    harness.run();
    for step in [0.3, 0.7, 1.0] {
        harness.hover_at(from + Vec2::new(by * day * step, 0.0));
        harness.run();
    }
    harness.drop_at(from + Vec2::new(by * day, 0.0));
    harness.run();
}

#[test]
fn arrow_keys_move_a_bar_and_one_undo_brings_it_back() {
    let mut harness = three();
    focus(&mut harness, "Do rest");
    harness.key_press(Key::ArrowRight);
    harness.run();
    assert_eq!(days(&harness, 2), week(9));
    undo(&mut harness);
    assert_eq!(days(&harness, 2), week(8));
    focus(&mut harness, "Do rest");
    harness.key_press_modifiers(Modifiers::ALT, Key::ArrowLeft);
    harness.run();
    let a_day_earlier = (week(8).0 - 1.day(), week(8).1 - 1.day());
    assert_eq!(days(&harness, 2), a_day_earlier, "Alt moves by a day");
    undo(&mut harness);
    focus(&mut harness, "Do rest");
    harness.key_press_modifiers(Modifiers::SHIFT, Key::ArrowRight);
    harness.run();
    assert_eq!(days(&harness, 2), (week(8).0, week(9).1), "Shift resizes");
}

#[test]
fn keys_tick_off_open_and_leave_out() {
    let mut harness = three();
    focus(&mut harness, "Do rest");
    harness.key_press(Key::Space);
    harness.run();
    let plan = |harness: &Harness<'static, App>| harness.state().document().plan().clone();
    assert!(plan(&harness).rollout.activities[2].done);
    assert!(bar(&harness, "Do rest").contains("Done"));
    harness.key_press(Key::ArrowRight);
    harness.run();
    assert_eq!(days(&harness, 2), week(8), "what is done stays");
    harness.key_press(Key::Enter);
    harness.run();
    assert!(shows(&harness, "What needs doing?"), "its form is open");
    focus(&mut harness, "Do rest");
    harness.key_press(Key::Delete);
    harness.run();
    assert_eq!(plan(&harness).rollout.activities.len(), 2);
    let generated = harness.state().document().analysis().schedule.activities[0].clone();
    assert!(!generated.regular);
    let id = eframe::egui::Id::unique(("bar", &generated.key));
    harness.ctx.memory_mut(|memory| memory.request_focus(id));
    harness.run();
    harness.key_press(Key::Delete);
    harness.run();
    assert!(plan(&harness).rollout.changes[&generated.key].left_out);
}

#[test]
fn a_dragged_bar_snaps_to_weeks_and_takes_its_follower_along() {
    let mut harness = three();
    drag(&mut harness, "Do bake", 0.5, 13.0);
    assert_eq!(days(&harness, 0), week(4), "thirteen days are two weeks");
    assert_eq!(days(&harness, 1), week(5), "it would have begun too early");
    assert_eq!(days(&harness, 2), week(8));
    undo(&mut harness);
    assert_eq!(days(&harness, 0), week(2));
    assert_eq!(days(&harness, 1), week(3), "one step takes both back");
}

#[test]
fn a_bar_is_resized_at_its_edge_and_escape_gives_a_drag_up() {
    let mut harness = opened(|plan| {
        plan.rollout.horizon = Some(Horizon::Three);
        plan.rollout.activities = vec![activity("bake", 5, &[])];
    });
    drag(&mut harness, "Do bake", 0.97, 7.0);
    assert_eq!(days(&harness, 0), (week(5).0, week(6).1));
    let name = bar(&harness, "Do bake");
    let middle = node(&harness, &name).rect().center();
    harness.hover_at(middle);
    harness.drag_at(middle);
    harness.run();
    harness.hover_at(middle + Vec2::new(120.0, 0.0));
    harness.run();
    assert!(
        bar(&harness, "Do bake") != name,
        "the preview says its days"
    );
    harness.key_press(Key::Escape);
    harness.run();
    harness.drop_at(middle + Vec2::new(120.0, 0.0));
    harness.run();
    assert_eq!(days(&harness, 0), (week(5).0, week(6).1));
}

#[test]
fn whose_work_is_shown_and_how_long_is_chosen_at_the_chart() {
    let mut harness = opened(|plan| {
        let mut own = [activity("bake", 2, &[]), activity("sell", 3, &[])];
        own[0].person = Some(plan.team.people[0].id);
        own[1].person = Some(plan.team.people[1].id);
        plan.rollout.activities = own.to_vec();
    });
    let name = harness.state().document().plan().team.people[0]
        .name
        .clone();
    bar(&harness, "Do sell");
    press(&mut harness, "Who");
    press(&mut harness, &name);
    bar(&harness, "Do bake");
    assert!(shows(&harness, "Only what is selected is counted"));
    let hidden = harness.query_all_by(|node| {
        let label = node.label().unwrap_or_default();
        label.starts_with("Do sell, ") && label.contains('/')
    });
    assert_eq!(hidden.count(), 0);
    press(&mut harness, "How far ahead do you plan?: 3 months");
    let rollout = &harness.state().document().plan().rollout;
    assert_eq!(rollout.horizon, Some(Horizon::Three));
    press(&mut harness, "Show: Month");
    press(&mut harness, " Later");
    press(&mut harness, "Show: Everything");
    press(&mut harness, "Group by: Person");
    bar(&harness, "Do bake");
}

#[test]
fn the_wheel_zooms_only_with_ctrl() {
    let mut harness = three();
    let name = bar(&harness, "Do rest");
    let before = node(&harness, &name).rect();
    let wheel = |harness: &mut Harness<'static, App>, modifiers| {
        harness.hover_at(before.center());
        let event = Event::MouseWheel {
            unit: eframe::egui::MouseWheelUnit::Point,
            delta: Vec2::new(0.0, 120.0),
            phase: eframe::egui::TouchPhase::Move,
            source: eframe::egui::MouseWheelSource::Wheel,
            modifiers,
        };
        harness.event_modifiers(event, modifiers);
        harness.run_steps(6);
    };
    wheel(&mut harness, Modifiers::NONE);
    let width = node(&harness, &name).rect().width();
    assert!((width - before.width()).abs() < 0.5, "the page scrolls");
    wheel(&mut harness, Modifiers::COMMAND);
    assert!(before.width() * 1.2 < node(&harness, &name).rect().width());
}

#[test]
fn of_a_thousand_bars_only_those_in_sight_are_made() {
    let mut harness = opened(|plan| {
        let name = |number| format!("n{number}");
        let after = |number: i64| (0 < number).then(|| name(number - 1));
        plan.rollout.activities = (0..1000)
            .map(|number| {
                let after = after(number).filter(|_| number % 3 != 0);
                let after: Vec<&str> = after.iter().map(String::as_str).collect();
                activity(&name(number), number % 50, &after)
            })
            .collect();
    });
    let count = |harness: &Harness<'static, App>| {
        let own = harness.query_all_by(|node| {
            let label = node.label().unwrap_or_default();
            label.starts_with("Do n")
        });
        own.count()
    };
    let bars = count(&harness);
    assert!((20..150).contains(&bars), "{bars} of 2000 bars and entries");
    // Tab still reaches what is not in sight.
    let mut reached = std::collections::BTreeSet::new();
    focus(&mut harness, "Do n0");
    for _ in 0..60 {
        harness.key_press(Key::Tab);
        harness.run();
        let focused = harness
            .query_all_by(|node| node.is_focused() && node.label().is_some())
            .next();
        reached.extend(focused.and_then(|node| node.accesskit_node().label()));
    }
    assert_eq!(reached.len(), 60);
    assert!(count(&harness) < 150);
}

#[test]
fn two_quick_steps_are_taken_back_one_by_one() {
    let mut harness = three();
    focus(&mut harness, "Do rest");
    for _ in 0..2 {
        harness.key_press(Key::ArrowRight);
        harness.step();
    }
    harness.run();
    assert_eq!(days(&harness, 2), week(10));
    undo(&mut harness);
    assert_eq!(days(&harness, 2), week(9), "only the last");
    undo(&mut harness);
    assert_eq!(days(&harness, 2), week(8));
}
