//! The short path, as an owner walks it: from the start page to the first plan on paper.

use eframe::egui::accesskit::Role as Kind;
use eframe::egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use planbuch::analysis::{Page, Severity};
use planbuch::app::App;
use planbuch::lang::Language;
use planbuch::plan::{Country, Decision, Frequency, Plan, Role, Size};

use crate::examples::pdf_text;
use crate::support::{Start, fill, finish_job, press, shows, start};

/// The window and how many keys were pressed in it.
struct Walk {
    harness: Harness<'static, App>,
    keys: usize,
}

impl Walk {
    fn begin(with: Start) -> Self {
        Self {
            harness: start(with),
            keys: 0,
        }
    }

    fn key(&mut self, key: Key) {
        self.keys(Modifiers::NONE, key);
    }

    fn keys(&mut self, modifiers: Modifiers, key: Key) {
        self.keys += 1;
        self.harness.key_press_modifiers(modifiers, key);
        self.harness.run();
        finish_job(&mut self.harness);
    }

    fn shows(&self, words: &str) -> bool {
        shows(&self.harness, words)
    }

    fn plan(&self) -> &Plan {
        self.harness.state().document().plan()
    }

    /// What the keyboard is at.
    fn focused(&self) -> String {
        let mut labelled = self.harness.query_all_by(|node| node.label().is_some());
        let node = labelled.find(|node| node.accesskit_node().is_focused());
        node.and_then(|node| node.accesskit_node().label())
            .unwrap_or_default()
    }

    /// The tile or button whose name begins like this.
    fn click(&mut self, name: &str) {
        let found = self.harness.query_all_by(|node| {
            let label = node.label().unwrap_or_default();
            matches!(
                node.role(),
                Kind::RadioButton | Kind::CheckBox | Kind::Button
            ) && (label.starts_with(name) || label.contains(&format!(": {name}")))
        });
        let found = found.into_iter().next();
        let found = found.unwrap_or_else(|| panic!("nothing is called “{name}”"));
        found.click_accesskit();
        self.harness.run();
        finish_job(&mut self.harness);
    }
}

fn german() -> Start {
    Start {
        language: Language::German,
        ..Start::default()
    }
}

/// A first plan with everything that makes it one, and nothing that stops it.
fn assert_is_complete(walk: &Walk) {
    let plan = walk.plan();
    let goal = plan.goals.first().expect("there is a goal");
    assert!(goal.target.is_some() && goal.due.is_some());
    let active = plan.channels.iter();
    let active: Vec<_> = active.filter(|c| c.decision == Decision::Active).collect();
    assert!(!active.is_empty(), "something is played on");
    for channel in active {
        assert!(channel.person(Role::Accountable).is_some());
        let often = |format: &planbuch::plan::ChannelFormat| format.rhythm.usual != Frequency::Open;
        assert!(channel.formats.iter().all(often), "{channel:?}");
    }
    assert!(!plan.budget.lines.is_empty() || plan.budget.limit != planbuch::plan::Amount::Open);
    let analysis = walk.harness.state().document().analysis();
    assert!(!analysis.schedule.activities.is_empty());
    let bad = analysis.findings.iter();
    let bad: Vec<_> = bad.filter(|f| f.severity != Severity::Hint).collect();
    assert!(bad.is_empty(), "{bad:?}");
}

#[test]
fn with_the_keyboard_alone_from_the_start_page_to_the_printed_plan() {
    let folder = tempfile::tempdir().unwrap();
    let pdf = folder.path().join("first.pdf");
    let mut walk = Walk::begin(german());
    walk.key(Key::Enter);
    assert!(walk.shows("Frage 1 von 7"));
    for number in 2..=7 {
        walk.key(Key::Enter);
        assert!(walk.shows(&format!("Frage {number} von 7")));
    }
    walk.key(Key::Enter);
    assert!(walk.shows("Ihr erster Plan"));
    assert!(walk.focused().contains("Plan öffnen"));
    assert_is_complete(&walk);
    walk.keys(Modifiers::SHIFT, Key::Tab);
    walk.keys(Modifiers::SHIFT, Key::Tab);
    assert!(walk.keys <= 15, "{} keys", walk.keys);
    walk.harness.state_mut().export_to(pdf.clone());
    finish_job(&mut walk.harness);
    let title = walk.plan().goals[0].title.clone();
    let text = pdf_text(&pdf).replace(char::is_whitespace, "");
    assert!(
        text.contains(&title.replace(char::is_whitespace, "")),
        "{text}"
    );
}

#[test]
fn digits_answer_and_go_on_at_once() {
    let mut walk = Walk::begin(german());
    walk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::N);
    for key in [Key::Num6, Key::Num1, Key::Num2, Key::Num1] {
        walk.key(key);
    }
    assert!(walk.shows("Frage 5 von 7"), "ages: several answers");
    walk.key(Key::Num2);
    assert!(walk.shows("Frage 5 von 7"));
    for key in [Key::Enter, Key::Num2, Key::Num1] {
        walk.key(key);
    }
    assert!(walk.shows("Ihr erster Plan"));
    assert_eq!(walk.plan().business.size, Some(Size::One));
    assert_is_complete(&walk);
}

#[test]
fn with_the_pointer_and_a_name_that_stands_on_the_first_plan() {
    let mut walk = Walk::begin(german());
    walk.click("Kurzer Weg");
    walk.click("Restaurant");
    walk.click("2 bis 5");
    walk.click("Österreich");
    let name = "Name des Betriebs (darf leer bleiben)";
    fill(&mut walk.harness, name, "Gasthof 1. Mai");
    assert!(walk.shows("Frage 3 von 7"), "a digit in a field is a digit");
    walk.click("Aus der Region");
    walk.click("Neue Kunden gewinnen");
    walk.click("50–69");
    walk.click("Weiter");
    fill(&mut walk.harness, "Eine andere Zeit je Woche", "4");
    walk.click("Weiter");
    assert!(walk.shows("Frage 7 von 7"));
    walk.click("Plan erstellen");
    assert!(walk.shows("Der erste Plan für Gasthof 1. Mai"));
    assert_eq!(walk.plan().business.country, Some(Country::Austria));
    assert_is_complete(&walk);
    walk.click("Plan öffnen und vertiefen");
    assert_eq!(walk.harness.state().page(), Page::Business);
    assert!(walk.harness.state().document().is_dirty());
}

#[test]
fn going_back_changes_an_answer_and_keeps_the_others() {
    let mut walk = Walk::begin(german());
    for _ in 0..8 {
        walk.key(Key::Enter);
    }
    assert!(walk.shows("Ihr erster Plan"));
    for number in (2..=7).rev() {
        walk.key(Key::Backspace);
        assert!(walk.shows(&format!("Frage {number} von 7")));
    }
    walk.key(Key::Num1);
    assert!(walk.shows("Frage 3 von 7"));
    walk.keys(Modifiers::ALT, Key::ArrowLeft);
    assert!(walk.focused().contains("Nur ich"), "{}", walk.focused());
    for _ in 0..6 {
        walk.key(Key::Enter);
    }
    assert!(
        walk.shows("Ihr erster Plan"),
        "the first plan may be made anew"
    );
    assert_eq!(walk.plan().business.size, Some(Size::One));
}

#[test]
fn escape_leaves_and_the_answers_are_still_there() {
    let mut walk = Walk::begin(german());
    walk.key(Key::Enter);
    walk.key(Key::Num3);
    walk.key(Key::Escape);
    assert!(walk.shows("Ein Social-Media-Plan"));
    assert_eq!(*walk.plan(), Plan::default());
    walk.key(Key::Enter);
    assert!(walk.focused().contains("Hotel"), "{}", walk.focused());
    walk.key(Key::Backspace);
    assert!(walk.shows("Ein Social-Media-Plan"));
}

#[test]
fn escape_in_a_field_leaves_the_field_and_not_the_short_path() {
    let mut walk = Walk::begin(german());
    for _ in 0..3 {
        walk.key(Key::Enter);
    }
    let name = "Name des Betriebs (darf leer bleiben)";
    fill(&mut walk.harness, name, "Huber");
    walk.key(Key::Backspace);
    assert!(0 < walk.harness.query_all_by_value("Hube").count());
    walk.key(Key::Escape);
    assert!(walk.shows("Frage 3 von 7"));
    walk.key(Key::Escape);
    assert!(!walk.shows("Frage 3 von 7"));
}

#[test]
fn an_unsaved_plan_is_asked_about_before_the_first_plan_takes_its_place() {
    let mut walk = Walk::begin(german());
    walk.click("Ausführlich, Seite für Seite");
    fill(&mut walk.harness, "Name des Betriebs", "Huber");
    walk.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::N);
    for _ in 0..7 {
        walk.key(Key::Enter);
    }
    assert!(walk.shows("Änderungen speichern?"));
    press(&mut walk.harness, "Abbrechen");
    assert_eq!(walk.plan().business.name, "Huber");
    assert!(walk.shows("Frage 7 von 7"));
    walk.click("Plan erstellen");
    press(&mut walk.harness, "Nicht speichern");
    finish_job(&mut walk.harness);
    assert!(walk.shows("Ihr erster Plan"));
    assert_ne!(walk.plan().business.name, "Huber");
}

#[test]
fn the_first_plan_follows_the_language_until_it_is_changed() {
    let mut walk = Walk::begin(german());
    for _ in 0..8 {
        walk.key(Key::Enter);
    }
    let german = walk.plan().goals[0].title.clone();
    press(&mut walk.harness, "English");
    finish_job(&mut walk.harness);
    assert!(walk.shows("Your first plan"));
    assert_ne!(walk.plan().goals[0].title, german);
}

#[test]
fn a_key_that_is_held_down_answers_one_question_only() {
    let mut walk = Walk::begin(german());
    walk.key(Key::Enter);
    for _ in 0..5 {
        // From the second on the window takes it for a key that was never let go.
        let event = eframe::egui::Event::Key {
            key: Key::Enter,
            physical_key: None,
            pressed: true,
            repeat: true,
            modifiers: Modifiers::NONE,
        };
        walk.harness.event(event);
        walk.harness.run();
    }
    assert!(walk.shows("Frage 2 von 7"));
}

#[test]
fn no_page_of_the_short_path_is_cut_off_in_the_smallest_window() {
    for language in Language::ALL {
        let size = [760.0, 560.0];
        let mut walk = Walk::begin(Start {
            language,
            size,
            ..Start::default()
        });
        walk.key(Key::Enter);
        for _ in 0..8 {
            let labelled = walk.harness.query_all_by(|node| node.label().is_some());
            let wide: Vec<String> = labelled
                .filter(|node| size[0] + 1.0 < node.rect().right())
                .filter_map(|node| node.accesskit_node().label())
                .collect();
            assert!(wide.is_empty(), "{wide:?}");
            let headings = walk.harness.query_all_by_role(Kind::Heading).count();
            assert!(0 < headings, "a heading for screen readers");
            walk.harness.step();
            let viewports = &walk.harness.output().viewport_output;
            let delay = viewports[&eframe::egui::ViewportId::ROOT].repaint_delay;
            assert_eq!(delay, std::time::Duration::MAX, "nothing happens");
            walk.key(Key::Enter);
        }
    }
}
