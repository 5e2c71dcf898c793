//! The state or canton and its public holidays, as the owner meets them.

use eframe::egui::{Key, Modifiers};
use egui_kittest::Harness;
use planbuch::app::App;
use planbuch::file;
use planbuch::plan::{Business, Country, Plan};

use crate::support::{Start, finish_job, press, shows, start};

/// The page about the business of a plan in Germany with a state.
fn opened(state: &str, folder: &tempfile::TempDir) -> Harness<'static, App> {
    let plan = Plan {
        business: Business {
            country: Some(Country::Germany),
            state: state.to_owned(),
            ..Business::default()
        },
        ..Plan::default()
    };
    let path = folder.path().join("place.plan.ron");
    file::write(&path, &plan, None).unwrap();
    let mut harness = start(Start {
        file: Some(path),
        ..Start::default()
    });
    finish_job(&mut harness);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Num1);
    harness.run();
    harness
}

fn state<'h>(harness: &'h Harness<'static, App>) -> &'h str {
    &harness.state().document().plan().business.state
}

#[test]
fn a_state_that_was_typed_is_recognized_and_another_is_chosen_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = opened("Bayern", &folder);
    // Of the twelve of 2026 the Day of Unity, All Saints and 26 December are on a weekend.
    assert!(shows(
        &harness,
        "9 public holidays fall on Monday to Friday in 2026"
    ));
    assert_eq!(state(&harness), "Bayern", "looking at it changes nothing");
    press(&mut harness, "State or canton");
    press(&mut harness, "Saxony");
    assert_eq!(state(&harness), "DE-SN");
    // New Year, Good Friday, Easter Monday, May Day, Ascension, Whit Monday, Repentance, Christmas.
    assert!(shows(
        &harness,
        "8 public holidays fall on Monday to Friday in 2026"
    ));
}

#[test]
fn own_words_for_a_state_stay_until_something_else_is_chosen() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = opened("Kurpfalz", &folder);
    assert!(shows(&harness, "only holidays of the whole country count"));
    press(&mut harness, "State or canton");
    press(&mut harness, "Kurpfalz");
    assert_eq!(state(&harness), "Kurpfalz");
    press(&mut harness, "Country: Another country");
    assert_eq!(state(&harness), "Kurpfalz", "a field of its own holds them");
}
