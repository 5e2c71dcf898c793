//! What the workbook finds, as a user works through it.

use eframe::egui::{Key, Modifiers};
use egui_kittest::Harness;
use planbuch::analysis::Page;
use planbuch::app::App;
use planbuch::plan::{Amount, Money};

use crate::support::{Start, fill, node, press, shows, start};

/// An example in a window, with its file changed before.
fn opened(slug: &str, change: impl FnOnce(String) -> String) -> Harness<'static, App> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("changed.plan.ron");
    let text = std::fs::read_to_string(crate::examples::path(slug)).unwrap();
    planbuch::file::write_bytes(&path, change(text).as_bytes()).unwrap();
    start(Start {
        file: Some(path),
        ..Start::default()
    })
}

fn turn_to(harness: &mut Harness<'static, App>, page: Page) {
    for _ in Page::ALL {
        if harness.state().page() == page {
            return;
        }
        harness.key_press_modifiers(Modifiers::COMMAND, Key::PageDown);
        harness.run();
    }
    assert_eq!(harness.state().page(), page);
}

#[test]
fn a_doubted_target_asks_for_a_reason_and_the_reason_answers_the_doubt() {
    let mut harness = opened("bakery", |text| {
        let line = text.lines().find(|line| line.contains("reachable_because"));
        text.replace(line.unwrap(), "")
    });
    turn_to(&mut harness, Page::Goals);
    let doubt = "48 more a month from 24 posts would be 2 per post";
    assert!(shows(&harness, doubt));
    press(&mut harness, "Show");
    fill(
        &mut harness,
        "Why can this be reached?",
        "Regulars order again",
    );
    assert!(!shows(&harness, doubt));
    let goal = &harness.state().document().plan().goals[0];
    assert_eq!(goal.reachable_because, "Regulars order again");
}

#[test]
fn a_range_begun_without_an_amount_stays_open_until_its_ends_are_typed() {
    let mut harness = start(Start::default());
    press(&mut harness, "In detail, page by page");
    turn_to(&mut harness, Page::Budget);
    let limit = |harness: &Harness<'static, App>| harness.state().document().plan().budget.limit;
    press(&mut harness, "Limit: From–to");
    assert_eq!(limit(&harness), Amount::Open, "not from 0 to 0");
    fill(&mut harness, "At most", "300");
    let one = Amount::Exact(Money::whole(300));
    assert_eq!(limit(&harness), one, "the end that is known");
    fill(&mut harness, "At least", "250");
    let both = Amount::Between(Money::whole(250), Money::whole(300));
    assert_eq!(limit(&harness), both);
    press(&mut harness, "Limit: Still open");
    assert_eq!(limit(&harness), Amount::Open);
}

#[test]
fn the_review_narrows_its_list_down_and_leads_to_what_is_missing() {
    let mut harness = start(Start::default());
    press(&mut harness, "In detail, page by page");
    fill(&mut harness, "Name of the business", "Huber");
    turn_to(&mut harness, Page::Review);
    assert!(shows(
        &harness,
        "The plan is 3% complete; 29 points are missing"
    ));
    let stop = "No platform is chosen yet. One or two are enough to begin with.";
    let hint = "No risk has been considered yet";
    assert!(shows(&harness, stop) && shows(&harness, hint));
    let hints = label_with(&harness, "Show: Hints (");
    press(&mut harness, &hints);
    assert!(shows(&harness, hint));
    let missing = label_with(&harness, "What is missing (");
    press(&mut harness, &missing);
    press(&mut harness, "Content and rhythm");
    assert_eq!(harness.state().page(), Page::Content);
}

/// The whole label of what begins with these words.
fn label_with(harness: &Harness<'static, App>, words: &str) -> String {
    use egui_kittest::kittest::{NodeT as _, Queryable as _};
    let mut found = harness.query_all_by_label_contains(words);
    found.next().unwrap().accesskit_node().label().unwrap()
}

#[test]
fn with_nothing_open_the_review_says_so_and_offers_to_print() {
    let mut harness = opened("physio", |text| {
        text.replace("photos: ToDo", "photos: Done")
    });
    turn_to(&mut harness, Page::Review);
    assert!(shows(&harness, "Nothing is open. The plan is ready"));
    node(&harness, "Print…");
}
