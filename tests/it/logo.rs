//! The firm's logo, from choosing it to the printed sheets.

use std::path::{Path, PathBuf};

use eframe::egui::{Key, Modifiers};
use egui_kittest::Harness;
use planbuch::app::App;
use planbuch::file;
use planbuch::plan::{Logo, Plan};

use crate::support::{Start, finish_job, press, shows, start};

fn picture(name: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    root.join("tests/pictures").join(name)
}

/// The firm page of a new plan with what stands on the cover unfolded.
fn firm_page() -> Harness<'static, App> {
    let mut harness = start(Start::default());
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Num1);
    harness.run();
    press(&mut harness, "Logo and cover");
    harness
}

fn choose(harness: &mut Harness<'static, App>, path: PathBuf) {
    harness.state_mut().choose_logo(path);
    finish_job(harness);
}

fn logo<'h>(harness: &'h Harness<'static, App>) -> Option<&'h Logo> {
    harness.state().document().plan().logo.as_ref()
}

#[test]
fn a_logo_is_chosen_shown_saved_and_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = firm_page();
    assert!(shows(&harness, "Choose logo…") && !shows(&harness, "Remove logo"));
    choose(&mut harness, picture("alpha.png"));
    let bytes = std::fs::read(picture("alpha.png")).unwrap();
    assert_eq!(logo(&harness).unwrap().bytes(), bytes);
    assert!(shows(&harness, "Remove logo"));

    let path = folder.path().join("huber.plan.ron");
    harness.state_mut().save_to(path.clone());
    finish_job(&mut harness);
    assert_eq!(
        file::read(&path).unwrap().plan.logo.as_ref(),
        logo(&harness)
    );

    // An icon stands before the words.
    press(&mut harness, " Remove logo");
    assert_eq!(logo(&harness), None);
    for _ in 0..8 {
        harness.step();
    }
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    harness.run();
    assert_eq!(logo(&harness).unwrap().bytes(), bytes);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    harness.run();
    assert_eq!(logo(&harness), None);
}

#[test]
fn a_file_that_is_no_logo_changes_nothing_and_says_why() {
    let folder = tempfile::tempdir().unwrap();
    for (content, says) in [
        (&b"GIF89a"[..], "not a PNG, JPEG or SVG"),
        (b"\x89PNG\r\n\x1a\n", "cannot be drawn"),
        (
            b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>",
            "Nothing of this picture",
        ),
    ] {
        let mut harness = firm_page();
        let path = folder.path().join("my-logo.png");
        planbuch::file::write_bytes(&path, content).unwrap();
        choose(&mut harness, path);
        assert!(shows(&harness, says), "{says}");
        assert!(shows(&harness, "my-logo.png"));
        assert_eq!(logo(&harness), None);
    }
}

#[test]
fn words_in_a_drawing_are_told_of() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("logo.svg");
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 60 20\"><text y=\"18\" font-size=\"18\">Huber</text></svg>";
    planbuch::file::write_bytes(&path, svg.as_bytes()).unwrap();
    let mut harness = firm_page();
    choose(&mut harness, path);
    assert!(logo(&harness).is_some());
    assert!(shows(&harness, "in its own typeface"));
}

#[test]
fn a_broken_logo_in_a_file_is_kept_and_the_plan_is_printed_without_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.plan.ron");
    let plan = Plan {
        logo: Some(Logo::new(*b"no picture at all")),
        ..Plan::default()
    };
    file::write(&path, &plan, None).unwrap();
    let mut harness = start(Start {
        file: Some(path),
        ..Start::default()
    });
    finish_job(&mut harness);
    assert!(shows(&harness, "Sheets are printed without a logo"));
    let pdf = folder.path().join("a.pdf");
    harness.state_mut().export_to(pdf.clone());
    finish_job(&mut harness);
    assert!(shows(&harness, "The PDF is ready, but without a logo"));
    assert!(std::fs::read(pdf).unwrap().starts_with(b"%PDF-"));
    assert_eq!(*harness.state().document().plan(), plan);
}
