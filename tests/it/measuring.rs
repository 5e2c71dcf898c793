//! Numbers are typed, pasted and taken back on the page on which they are measured.

use eframe::egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use jiff::civil::date;
use planbuch::app::App;
use planbuch::lang::Language;
use planbuch::plan::{Measuring, Metric, Quantity, figure};

use crate::support::{Start, node, press, shows, start};

/// Two goals of a firm in Germany, of a rollout from September 2026 to March 2027.
const PLAN: &str = r#"
#![enable(implicit_some)]
Planbuch(
    format: "planbuch", version: 1, min_reader: 1, app: "0.1.0",
    plan: (
        business: (name: "Huber", country: Germany),
        goals: [
            (id: "orders", title: "Bestellungen", kind: "customers", unit: "Bestellungen",
             baseline: "10", target: "40", due: "2027-03-07", direction: Raise),
            (id: "hours", title: "Antwortzeit", kind: "service", unit: "Stunden",
             baseline: "24", target: "4", due: "2027-03-07", direction: Lower),
        ],
        budget: (margin_per_customer: "100.00"),
        rollout: (
            start: "2026-09-07", horizon: Six,
            checkpoints: [
                (id: "stop", date: "2026-11-20", goal: "orders", threshold: "20",
                 otherwise: "Anzeigen stoppen"),
            ],
        ),
    ),
)
"#;

/// The page of the plan.
fn measuring_page() -> (tempfile::TempDir, Harness<'static, App>) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("huber.plan.ron");
    planbuch::file::write_bytes(&file, PLAN.as_bytes()).unwrap();
    let mut harness = start(Start {
        language: Language::German,
        file: Some(file),
        ..Start::default()
    });
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Num9);
    harness.run();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::PageDown);
    harness.run();
    assert!(shows(&harness, "Kommen wir voran?"));
    (folder, harness)
}

fn measured(harness: &Harness<'static, App>) -> Measuring {
    harness.state().document().plan().measuring.clone()
}

/// The readings of a goal as month and thousandths, by month.
fn readings(harness: &Harness<'static, App>, goal: &str) -> Vec<(i8, i64)> {
    let readings = measured(harness).readings.into_iter();
    let own = readings.filter(|it| it.goal.is_some_and(|id| id.0.as_str() == goal));
    let mut all: Vec<_> = own
        .map(|it| (it.date.unwrap(), it.value.unwrap().thousandths))
        .collect();
    all.sort_unstable();
    all.into_iter()
        .map(|(date, value)| (date.month(), value))
        .collect()
}

fn go_to(harness: &mut Harness<'static, App>, field: &str) {
    node(harness, field).focus();
    harness.run();
}

/// Types into whatever has the focus.
fn type_here(harness: &mut Harness<'static, App>, text: &str) {
    harness.event(Event::Text(text.to_owned()));
    harness.run();
}

fn paste(harness: &mut Harness<'static, App>, text: &str) {
    harness.event(Event::Paste(text.to_owned()));
    harness.run();
}

fn strike(harness: &mut Harness<'static, App>, key: Key) {
    harness.key_press(key);
    harness.run();
}

fn undo(harness: &mut Harness<'static, App>) {
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    harness.run();
}

#[test]
fn a_column_is_typed_with_enter_and_a_row_with_tab() {
    let (_folder, mut harness) = measuring_page();
    go_to(&mut harness, "Bestellungen Sept. 2026");
    type_here(&mut harness, "12");
    strike(&mut harness, Key::Enter);
    type_here(&mut harness, "14,5");
    strike(&mut harness, Key::Tab);
    type_here(&mut harness, "20,25");
    strike(&mut harness, Key::Tab);
    assert_eq!(readings(&harness, "orders"), [(9, 12_000), (10, 14_500)]);
    assert_eq!(readings(&harness, "hours"), [(10, 20_250)]);
    let first = measured(&harness).readings[0].date;
    assert_eq!(first, Some(date(2026, 9, 30)), "the last day of its month");
    // Each entry is one step, however fast the next one came.
    undo(&mut harness);
    assert!(readings(&harness, "hours").is_empty());
    assert_eq!(readings(&harness, "orders").len(), 2);
    undo(&mut harness);
    assert_eq!(readings(&harness, "orders"), [(9, 12_000)]);
}

#[test]
fn a_number_is_typed_over_the_one_that_is_there() {
    let (_folder, mut harness) = measuring_page();
    go_to(&mut harness, "Bestellungen Sept. 2026");
    type_here(&mut harness, "12");
    strike(&mut harness, Key::Enter);
    harness.key_press_modifiers(Modifiers::SHIFT, Key::Enter);
    harness.run();
    type_here(&mut harness, "7");
    assert_eq!(readings(&harness, "orders"), [(9, 7_000)]);
    // The month that is running is read today.
    go_to(&mut harness, "Bestellungen Nov. 2026");
    type_here(&mut harness, "30");
    let day = measured(&harness).readings[1].date;
    assert_eq!(day, Some(date(2026, 11, 23)));
}

#[test]
fn a_block_from_a_spreadsheet_is_pasted_at_once_or_not_at_all() {
    let (_folder, mut harness) = measuring_page();
    go_to(&mut harness, "Bestellungen Sept. 2026");
    paste(&mut harness, "12\t22,5\r\n14\t20\r\n");
    assert_eq!(readings(&harness, "orders"), [(9, 12_000), (10, 14_000)]);
    assert_eq!(readings(&harness, "hours"), [(9, 22_500), (10, 20_000)]);
    paste(&mut harness, "1\nviele\n3");
    assert!(shows(&harness, "„viele“ in Zeile 2"));
    assert_eq!(readings(&harness, "orders"), [(9, 12_000), (10, 14_000)]);
    undo(&mut harness);
    assert!(measured(&harness).readings.is_empty(), "one step");
}

#[test]
fn what_cannot_be_is_said_at_the_field() {
    let (_folder, mut harness) = measuring_page();
    go_to(&mut harness, "Bestellungen Sept. 2026");
    type_here(&mut harness, "-3");
    strike(&mut harness, Key::Enter);
    assert!(measured(&harness).readings.is_empty());
    assert!(shows(&harness, "Bitte keine Zahl unter null eingeben"));
    go_to(&mut harness, "Bestellungen Jan. 2027");
    type_here(&mut harness, "12");
    strike(&mut harness, Key::Enter);
    assert!(shows(&harness, "Der Tag liegt in der Zukunft"));
    go_to(&mut harness, "Fragen erhalten Okt. 2026");
    type_here(&mut harness, "5");
    go_to(&mut harness, "Fragen beantwortet Okt. 2026");
    type_here(&mut harness, "8");
    strike(&mut harness, Key::Enter);
    assert!(shows(&harness, "Mehr als „Fragen erhalten“"));
}

#[test]
fn figures_follow_from_what_was_counted() {
    let (_folder, mut harness) = measuring_page();
    let answers = "Fragen beantwortet Okt. 2026";
    go_to(&mut harness, "Fragen erhalten Okt. 2026");
    type_here(&mut harness, "8");
    go_to(&mut harness, answers);
    type_here(&mut harness, "6");
    strike(&mut harness, Key::Enter);
    let figures = measured(&harness).figures;
    let answered = figure(&figures, date(2026, 10, 1), Metric::Answered);
    assert_eq!(answered, Some(Quantity::whole(6)));
    assert!(shows(&harness, "75\u{a0}%"));
    assert!(shows(
        &harness,
        "Fragen beantwortet: 6 · Fragen erhalten: 8"
    ));
    assert!(shows(&harness, "Es fehlt noch: Anfragen"));
    // Others on demand.
    assert!(!shows(&harness, "Klicks Okt. 2026"));
    press(&mut harness, "Weitere Zahlen eintragen");
    press(&mut harness, "Weitere Zahlen eintragen: Klicks");
    go_to(&mut harness, "Klicks Okt. 2026");
}

#[test]
fn lights_and_checkpoints_follow_the_readings() {
    let (_folder, mut harness) = measuring_page();
    assert!(shows(&harness, "Es fehlt eine Zahl: „Bestellungen“"));
    let mut october = |number: &str| {
        go_to(&mut harness, "Bestellungen Okt. 2026");
        type_here(&mut harness, number);
        strike(&mut harness, Key::Enter);
        let says = |words| shows(&harness, words);
        (
            [
                says("Weitermachen: „Bestellungen“"),
                says("Etwas ändern: „Bestellungen“"),
                says("Aufhören oder neu ansetzen: „Bestellungen“"),
            ],
            [
                says("Auf Kurs am 31.10.2026"),
                says("Hinter dem Plan am 31.10.2026"),
                says("Weit hinter dem Plan am 31.10.2026"),
            ],
        )
    };
    // 54 of 181 days: 10 + 30 × 54 / 181 = 18.95, so 19; the checkpoint asks for 20.
    assert_eq!(october("20"), ([true, false, false], [true, false, false]));
    // 8 of 10 are 80 % of the way to 20; 8 of 9 are 89 % of that to 19.
    assert_eq!(october("18"), ([false, true, false], [false, true, false]));
    assert_eq!(october("15"), ([false, false, true], [false, false, true]));
    assert!(shows(&harness, "Ihre Regel: „Anzeigen stoppen“"));
}
