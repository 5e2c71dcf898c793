//! Every page, empty and full, in both languages and themes.

use std::time::Duration;

use eframe::egui::ViewportId;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use planbuch::analysis::Page;
use planbuch::command::ThemeChoice;
use planbuch::lang::{Lang, Language, Region};

use crate::support::{Start, press, shows, start};

/// Opens each page as a user would, by its chapter. The harness itself fails when a page does not
/// settle, when an input has no name, and when a character is in no font.
fn every_page_opens(start_with: &Start) {
    let mut harness = start(start_with.clone());
    let lang = Lang::new(start_with.language, Region::Germany);
    for page in Page::ALL {
        let name = lang.text(page.key()).to_owned();
        let chapter = harness
            .query_all_by(|node| {
                let label = node.label().unwrap_or_default();
                label == name || label.starts_with(&format!("{name}, "))
            })
            .next()
            .unwrap_or_else(|| panic!("no chapter “{name}”"));
        chapter.click_accesskit();
        harness.run();
        assert_eq!(harness.state().page(), page);
        let headings = harness
            .query_all_by_role(eframe::egui::accesskit::Role::Heading)
            .count();
        assert!(0 < headings, "{page:?} has no heading for screen readers");
        harness.step();
        let output = &harness.output().viewport_output[&ViewportId::ROOT];
        assert_eq!(
            output.repaint_delay,
            Duration::MAX,
            "{page:?} repaints while nothing happens"
        );
        let loose = untranslated(&harness, start_with.language);
        assert!(
            loose.is_empty(),
            "{page:?} shows keys instead of texts: {loose:?}"
        );
    }
}

/// Labels that are the key of a text: something was not translated.
fn untranslated(
    harness: &egui_kittest::Harness<'static, planbuch::app::App>,
    language: Language,
) -> Vec<String> {
    let keys = planbuch::lang::keys(language);
    let looks_like_key = |label: &str| {
        label.contains('-')
            && label
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    let labels = harness.query_all_by(|node| node.label().is_some());
    labels
        .filter_map(|node| node.accesskit_node().label())
        .filter(|label| keys.contains_key(label.as_str()) || looks_like_key(label))
        .collect()
}

#[test]
fn every_page_of_an_empty_plan_opens_in_both_languages_and_themes() {
    for language in Language::ALL {
        for theme in [ThemeChoice::Light, ThemeChoice::Dark] {
            every_page_opens(&Start {
                language,
                theme,
                ..Start::default()
            });
        }
    }
}

#[test]
fn every_page_of_every_example_opens_in_both_languages() {
    for slug in planbuch::command::EXAMPLES {
        let file = crate::examples::path(slug);
        for language in Language::ALL {
            every_page_opens(&Start {
                language,
                file: Some(file.clone()),
                ..Start::default()
            });
        }
    }
}

#[test]
fn every_page_opens_in_the_smallest_window() {
    let file = crate::examples::path("electrician");
    let size = [760.0, 560.0];
    every_page_opens(&Start {
        size,
        file: Some(file),
        language: Language::German,
        ..Start::default()
    });
}

#[test]
fn the_language_changes_at_once_and_keeps_page_and_plan() {
    let mut harness = start(Start {
        language: Language::German,
        ..Start::default()
    });
    press(&mut harness, "Ausführlich, Seite für Seite");
    press(&mut harness, "English");
    assert_eq!(harness.state().page(), Page::Business);
    assert!(shows(&harness, "Next: Goals"));
    press(&mut harness, "Deutsch");
    assert!(shows(&harness, "Weiter: Ziele"));
}

/// Width of the margin on the right, and from which width of the window on it stands there.
const MARGIN: (f32, f32) = (288.0, 1080.0);

/// What is cut off at the right edge of the window, or runs from the form into the margin.
fn too_wide(
    harness: &egui_kittest::Harness<'static, planbuch::app::App>,
    [width, height]: [f32; 2],
) -> Vec<String> {
    let edge = width - MARGIN.0;
    let beside = MARGIN.1 <= width && harness.state().page() != Page::Start;
    let labelled = harness.query_all_by(|node| node.label().is_some());
    let is_too_wide = |rect: eframe::egui::Rect| {
        // Header and balance lie over the whole width.
        let between = 70.0 < rect.top() && rect.bottom() < height - 80.0;
        let over_edge = rect.left() < edge - 1.0 && edge + 1.0 < rect.right();
        width + 1.0 < rect.right() || beside && between && over_edge
    };
    labelled
        .filter(|node| is_too_wide(node.rect()))
        .filter_map(|node| node.accesskit_node().label())
        .collect()
}

#[test]
fn nothing_on_any_page_is_cut_off_or_runs_into_the_margin() {
    for size in [[760.0, 560.0], [1080.0, 700.0], [1400.0, 900.0]] {
        for slug in ["electrician", "machines"] {
            let mut harness = start(Start {
                language: Language::German,
                size,
                file: Some(crate::examples::path(slug)),
                ..Start::default()
            });
            let turn = |harness: &mut egui_kittest::Harness<'static, _>, key| {
                harness.key_press_modifiers(eframe::egui::Modifiers::COMMAND, key);
                harness.run();
            };
            turn(&mut harness, eframe::egui::Key::PageUp);
            for page in Page::ALL {
                assert_eq!(harness.state().page(), page);
                let wide = too_wide(&harness, size);
                assert!(wide.is_empty(), "{slug}, {page:?} at {size:?}: {wide:?}");
                turn(&mut harness, eframe::egui::Key::PageDown);
            }
        }
    }
}
