//! The print view, as an owner meets it: choose sheets, look at the pages, print.

use std::time::Duration;

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers, Rect, ViewportId};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use planbuch::analysis::Page;
use planbuch::app::App;
use planbuch::lang::{Lang, Language, Region};
use planbuch::paper::{Color, Job, Orientation, Paper, Printer, Sheet, Sides};
use planbuch::print::fonts;
use planbuch::ui::print::printer::{Print, PrinterForm};
use planbuch::ui::shell::{Answer, Dialog, dialogs};
use planbuch::ui::theme::{self, FontData};

use crate::support::{Start, finish_job, node, press, shows, start};

/// The bakery in a small window, so that little has to be drawn.
fn bakery() -> Harness<'static, App> {
    start(Start {
        size: [1010.0, 640.0],
        file: Some(crate::examples::path("bakery")),
        ..Start::default()
    })
}

fn key(harness: &mut Harness<'static, App>, modifiers: Modifiers, key: Key) {
    harness.key_press_modifiers(modifiers, key);
    harness.run();
    finish_job(harness);
}

/// The bakery with the print view in sight.
fn preview() -> Harness<'static, App> {
    let mut harness = bakery();
    key(&mut harness, Modifiers::COMMAND, Key::P);
    harness
}

fn pages(harness: &Harness<'static, App>) -> usize {
    harness
        .state()
        .pages_in_preview()
        .expect("the pages are there")
}

/// Where the page with this name is drawn.
fn paper(harness: &Harness<'static, App>, name: &str) -> Option<Rect> {
    let mut found = harness.query_all_by(|node| {
        node.role() == Role::Image && node.label().is_some_and(|label| label == name)
    });
    found.next().map(|node| node.rect())
}

#[test]
fn ctrl_p_shows_the_pages_and_unticking_a_sheet_leaves_its_pages_out() {
    let mut harness = preview();
    let all = pages(&harness);
    assert!(shows(&harness, &format!("{all} pages · 2 sheets chosen")));
    assert!(shows(&harness, &format!("Page 1 of {all}")));
    assert!(paper(&harness, "Page 1: Plan on one page").is_some());
    press(&mut harness, "Plan on one page");
    finish_job(&mut harness);
    assert_eq!(pages(&harness), all - 1);
    assert!(paper(&harness, "Page 1: Full plan").is_some());
    press(&mut harness, "Full plan");
    finish_job(&mut harness);
    assert!(shows(&harness, "No sheet chosen yet"));
    assert!(node(&harness, "Print…").accesskit_node().is_disabled());
}

#[test]
fn pages_turn_by_keyboard_and_by_a_click_on_a_small_one() {
    let mut harness = preview();
    let all = pages(&harness);
    let at = |harness: &Harness<'static, App>, page: usize| {
        let words = format!("Page {page} of {all}");
        assert!(shows(harness, &words), "{words}");
        let names = ["Plan on one page", "Full plan"].map(|sheet| format!("Page {page}: {sheet}"));
        let drawn = names.iter().find_map(|name| paper(harness, name));
        assert!(drawn.is_some(), "page {page} is in sight");
    };
    for (pressed, page) in [
        (Key::PageDown, 2),
        (Key::PageDown, 3),
        (Key::PageUp, 2),
        (Key::End, all),
        (Key::PageDown, all),
        (Key::Home, 1),
    ] {
        key(&mut harness, Modifiers::NONE, pressed);
        at(&harness, page);
    }
    press(&mut harness, "Next page");
    at(&harness, 2);
    let small = harness.query_all_by(|node| {
        node.role() == Role::Button && node.label().is_some_and(|l| l == "Page 3: Full plan")
    });
    small.into_iter().next().unwrap().click();
    harness.run();
    finish_job(&mut harness);
    at(&harness, 3);
}

#[test]
fn a_page_grows_around_the_middle_of_the_window() {
    let mut harness = preview();
    press(&mut harness, "Wall chart");
    finish_job(&mut harness);
    key(&mut harness, Modifiers::NONE, Key::PageDown);
    let name = "Page 2: Full plan";
    let whole = paper(&harness, name).unwrap();
    for _ in 0..3 {
        key(&mut harness, Modifiers::NONE, Key::Plus);
    }
    let large = paper(&harness, name).unwrap();
    assert!(whole.width() < large.width());
    let away = (whole.center().x - large.center().x).abs();
    assert!(away < 8.0, "{whole:?} {large:?}");
    key(&mut harness, Modifiers::NONE, Key::Num0);
    let again = paper(&harness, name).unwrap();
    assert!((again.width() - whole.width()).abs() < 1.0);
    key(&mut harness, Modifiers::NONE, Key::Num1);
    // A4 is 210 mm wide, and the screen counts 96 points to the inch.
    let width = paper(&harness, name).unwrap().width();
    assert!((width - 794.0).abs() < 0.5, "{width}");
}

#[test]
fn nothing_repaints_while_nothing_happens() {
    let mut harness = preview();
    harness.step();
    let output = &harness.output().viewport_output[&ViewportId::ROOT];
    assert_eq!(output.repaint_delay, Duration::MAX);
}

#[test]
fn leaving_leads_back_to_the_page_from_which_one_came() {
    let mut harness = bakery();
    key(&mut harness, Modifiers::COMMAND, Key::Num6);
    assert_eq!(harness.state().page(), Page::Team);
    key(&mut harness, Modifiers::COMMAND, Key::P);
    assert!(harness.state().pages_in_preview().is_some());
    key(&mut harness, Modifiers::NONE, Key::Escape);
    assert_eq!(harness.state().pages_in_preview(), None);
    assert_eq!(harness.state().page(), Page::Team);
    assert!(shows(&harness, "Team and time"));
}

#[test]
fn sheets_and_paper_are_remembered_and_the_pdf_has_them() {
    let folder = tempfile::tempdir().unwrap();
    let settings = folder.path().join("settings.ron");
    let again = || {
        start(Start {
            size: [1010.0, 640.0],
            file: Some(crate::examples::path("bakery")),
            settings: Some(settings.clone()),
            ..Start::default()
        })
    };
    let mut harness = again();
    key(&mut harness, Modifiers::COMMAND, Key::P);
    press(&mut harness, "Full plan");
    press(&mut harness, "Wall chart");
    press(&mut harness, "Plan on one page: Landscape");
    press(&mut harness, "Paper for the wall chart: A3");
    finish_job(&mut harness);
    drop(harness);
    let mut harness = again();
    let setup = harness.state().print_setup();
    assert_eq!(setup.sheets, [Sheet::OnePage, Sheet::WallChart].into());
    let format = setup.format(Sheet::OnePage);
    assert_eq!(format.orientation, Orientation::Landscape);
    assert_eq!(setup.format(Sheet::WallChart).paper, Paper::A3);
    let pdf = folder.path().join("plan.pdf");
    harness.state_mut().export_to(pdf.clone());
    finish_job(&mut harness);
    let info = std::process::Command::new("pdfinfo")
        .args(["-f", "1", "-l", "1"])
        .arg(&pdf)
        .output()
        .unwrap();
    let info = String::from_utf8_lossy(&info.stdout).into_owned();
    assert!(info.contains("841.89 x 595.276 pts (A4)"), "{info}");
}

#[test]
fn the_month_is_asked_only_where_it_counts_and_goes_back_and_on() {
    let mut harness = preview();
    assert!(!shows(&harness, "January 2027"));
    press(&mut harness, "Week sheets");
    finish_job(&mut harness);
    // The rollout begins on January 11.
    assert!(shows(&harness, "January 2027"));
    press(&mut harness, "Next month");
    finish_job(&mut harness);
    assert!(shows(&harness, "February 2027"));
    press(&mut harness, "Previous month");
    finish_job(&mut harness);
    assert_eq!(harness.state().print_setup().month, None);
}

#[test]
fn without_a_printing_service_a_message_offers_the_pdf_instead() {
    let mut harness = preview();
    key(&mut harness, Modifiers::COMMAND, Key::P);
    assert!(shows(&harness, "Nothing was printed"));
    node(&harness, "Open the PDF");
    press(&mut harness, "Close");
    assert!(!shows(&harness, "Nothing was printed"));
    assert!(harness.state().pages_in_preview().is_some());
}

#[test]
fn a_save_that_fails_while_printing_is_said_and_the_print_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = preview();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::P);
    harness.run();
    let nowhere = folder.path().join("gone").join("plan.plan.ron");
    harness.state_mut().save_to(nowhere);
    finish_job(&mut harness);
    assert!(shows(&harness, "The plan cannot be saved"));
    assert!(
        !shows(&harness, "Nothing was printed"),
        "one after the other"
    );
    press(&mut harness, "Close");
    assert!(shows(&harness, "Nothing was printed"));
    press(&mut harness, "Close");
    assert!(!shows(&harness, "Nothing was printed"));
}

#[test]
fn an_empty_plan_in_the_smallest_window_has_pages_and_all_choices() {
    let mut harness = start(Start {
        language: Language::German,
        size: [760.0, 560.0],
        ..Start::default()
    });
    key(&mut harness, Modifiers::COMMAND, Key::P);
    assert!(0 < pages(&harness));
    for sheet in [
        "Wandfahrplan",
        "Wochenblätter",
        "Regeln und Konten",
        "Messblatt",
    ] {
        press(&mut harness, sheet);
        finish_job(&mut harness);
    }
    assert_eq!(harness.state().print_setup().sheets.len(), Sheet::ALL.len());
    let words = format!("{} Seiten · 6 Blätter gewählt", pages(&harness));
    assert!(shows(&harness, &words));
}

/// The dialog for printers alone, with what came of it.
struct Asking {
    lang: Lang,
    dialog: Dialog,
    answer: Option<Answer>,
}

/// Asks about a print of 22 pages with two printers.
fn asking() -> Harness<'static, Asking> {
    let printer = |name: &str, is_default| Printer {
        name: name.to_owned(),
        description: format!("{name} in the office"),
        is_default,
    };
    let printers = vec![printer("laser", false), printer("ink", true)];
    let print = Print {
        title: "bakery".to_owned(),
        papers: vec![Paper::A4; 22],
    };
    let asking = Asking {
        lang: Lang::new(Language::English, Region::UnitedKingdom),
        dialog: Dialog::Printer(Box::new(PrinterForm::new(printers, print))),
        answer: None,
    };
    let fonts = FontData {
        regular: fonts::INTER_REGULAR,
        bold: fonts::INTER_SEMI_BOLD,
        emoji: fonts::NOTO_EMOJI,
    };
    let mut harness = Harness::builder()
        .with_size([760.0, 560.0])
        .with_max_steps(12)
        .with_context_setup(move |ctx| theme::install(ctx, &fonts))
        .build_ui_state(
            |ui, asking: &mut Asking| {
                let Asking { lang, dialog, .. } = asking;
                let answer = dialogs::ui(ui, lang, Some(dialog));
                asking.answer = answer.or(asking.answer.take());
            },
            asking,
        );
    harness.run();
    harness
}

fn choose(harness: &mut Harness<'static, Asking>, label: &str) {
    // The title of the dialog is called like its button.
    let is_it = |node: &egui_kittest::kittest::AccessKitNode<'_>| {
        let text = matches!(node.role(), Role::Label | Role::Dialog | Role::Unknown);
        !text && node.label().is_some_and(|name| name == label)
    };
    let found = harness.query_all_by(is_it).next();
    found
        .unwrap_or_else(|| panic!("no {label}"))
        .click_accesskit();
    harness.run();
}

fn write(harness: &mut Harness<'static, Asking>, label: &str, text: &str) {
    harness.get_by_label(label).focus();
    harness.run();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    harness.run();
    harness.get_by_label(label).type_text(text);
    harness.run();
}

fn printed(harness: &Harness<'static, Asking>) -> Option<Job> {
    match harness.state().answer.clone()? {
        Answer::Print(job) => Some(job),
        other => panic!("{other:?}"),
    }
}

#[test]
fn enter_prints_everything_once_on_the_usual_printer() {
    let mut harness = asking();
    assert!(harness.query_by_label("22 sheets of paper").is_some());
    harness.key_press(Key::Enter);
    harness.run();
    let job = printed(&harness).unwrap();
    assert_eq!(job.printer.as_deref(), Some("ink"));
    assert_eq!((job.copies.get(), job.sides), (1, Sides::One));
    assert!(job.pages.is_all());
    assert_eq!(job.title, "bakery");
}

#[test]
fn printer_copies_pages_sides_and_color_are_printed_as_chosen() {
    let mut harness = asking();
    choose(&mut harness, "Printer");
    choose(&mut harness, "laser in the office");
    write(&mut harness, "Copies", "3");
    choose(&mut harness, "Pages: Only some");
    write(&mut harness, "Which ones, for example 1-3, 7", "1-3, 7");
    choose(&mut harness, "Two-sided: Like a book");
    choose(&mut harness, "Color: Gray");
    // Four pages take two sheets, three times.
    assert!(harness.query_by_label("6 sheets of paper").is_some());
    choose(&mut harness, "Print");
    let job = printed(&harness).unwrap();
    assert_eq!(job.printer.as_deref(), Some("laser"));
    assert_eq!((job.copies.get(), job.sides), (3, Sides::LongEdge));
    assert_eq!(job.color, Color::Gray);
    assert_eq!(job.pages.to_string(), "1-3,7");
}

#[test]
fn pages_that_are_not_there_are_said_and_nothing_is_printed() {
    let mut harness = asking();
    choose(&mut harness, "Pages: Only some");
    let field = "Which ones, for example 1-3, 7";
    for (text, message) in [
        ("20-23", "There is no page 23, the last one is 22"),
        ("x", "“x” names no page"),
    ] {
        write(&mut harness, field, text);
        assert!(
            0 < harness.query_all_by_label_contains(message).count(),
            "{message}"
        );
        let print = harness.get_by_role_and_label(Role::Button, "Print");
        assert!(print.accesskit_node().is_disabled());
    }
    write(&mut harness, "Copies", "0");
    choose(&mut harness, "Pages: All 22");
    let message = "Please enter a whole number from 1 to 999";
    assert!(0 < harness.query_all_by_label_contains(message).count());
    assert_eq!(harness.state().answer, None);
}
