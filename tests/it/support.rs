//! The program as a user meets it, without a window.

use std::path::PathBuf;

use egui_kittest::kittest::{NodeT as _, Queryable as _};
use egui_kittest::{Harness, Node};
use jiff::civil::{Date, date};
use planbuch::app::{App, Launch};
use planbuch::command::ThemeChoice;
use planbuch::lang::Language;
use planbuch::printer::Service;

/// The day on which all tests happen, a Monday.
pub(crate) const TODAY: Date = date(2026, 11, 23);

/// How a test starts the program.
#[derive(Clone)]
pub(crate) struct Start {
    pub(crate) language: Language,
    pub(crate) theme: ThemeChoice,
    pub(crate) size: [f32; 2],
    pub(crate) file: Option<PathBuf>,
    pub(crate) settings: Option<PathBuf>,
}

impl Default for Start {
    fn default() -> Self {
        Self {
            language: Language::English,
            theme: ThemeChoice::Light,
            size: [1400.0, 1000.0],
            file: None,
            settings: None,
        }
    }
}

/// Starts the program; it has settled and a file it was given is open.
pub(crate) fn start(start: Start) -> Harness<'static, App> {
    let launch = Launch {
        file: start.file,
        settings_file: start.settings,
        today: Some(TODAY),
        language: Some(start.language),
        theme: Some(start.theme),
        printing: nowhere(),
    };
    let mut harness = Harness::builder()
        .with_size(start.size)
        .with_max_steps(12)
        .build_eframe(|cc| App::new(&cc.egui_ctx, launch));
    finish_job(&mut harness);
    harness
}

/// A desktop without print dialog and without printing service.
fn nowhere() -> Service {
    Service {
        server: Some("localhost:1".to_owned()),
        bus: Some("unix:path=/nowhere/bus".to_owned()),
        ..Service::default()
    }
}

/// Waits for what goes on in the background and lets the window settle.
pub(crate) fn finish_job(harness: &mut Harness<'static, App>) {
    let ctx = harness.ctx.clone();
    while harness.state_mut().finish_job(&ctx) {
        harness.run();
    }
    harness.run();
}

/// Presses what has this label, wherever on the page it is.
pub(crate) fn press(harness: &mut Harness<'static, App>, label: &str) {
    node(harness, label).click_accesskit();
    harness.run();
}

/// Types into the field with this label, over what is in it.
pub(crate) fn fill(harness: &mut Harness<'static, App>, label: &str, text: &str) {
    node(harness, label).focus();
    harness.run();
    harness.key_press_modifiers(eframe::egui::Modifiers::COMMAND, eframe::egui::Key::A);
    harness.run();
    if text.is_empty() {
        harness.key_press(eframe::egui::Key::Backspace);
    } else {
        node(harness, label).type_text(text);
    }
    harness.run();
}

/// The first thing with this label, else the first whose label begins with it before a comma:
/// large choices say their explanation after it.
pub(crate) fn node<'h>(harness: &'h Harness<'static, App>, label: &'h str) -> Node<'h> {
    let explained = move |node: &egui_kittest::kittest::AccessKitNode<'_>| {
        let rest = node
            .label()
            .and_then(|l| l.strip_prefix(label).map(ToOwned::to_owned));
        rest.is_some_and(|rest| rest.starts_with(", "))
    };
    let found = harness.query_all_by_label(label).next();
    let found = found.or_else(|| harness.query_all_by(explained).next());
    found.unwrap_or_else(|| panic!("nothing is labelled “{label}”:\n{}", labels(harness)))
}

/// Does anything on the screen say this?
pub(crate) fn shows(harness: &Harness<'static, App>, words: &str) -> bool {
    0 < harness.query_all_by_label_contains(words).count()
}

/// Everything that has a label, for the message of a failed test.
fn labels(harness: &Harness<'static, App>) -> String {
    let all = harness.query_all_by(|node| node.label().is_some());
    let labels: Vec<String> = all
        .filter_map(|node| node.accesskit_node().label())
        .map(|label| format!("  {label}"))
        .collect();
    labels.join("\n")
}
