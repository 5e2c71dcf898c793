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
    press(&mut harness, "Neuen Plan beginnen");
    press(&mut harness, "English");
    assert_eq!(harness.state().page(), Page::Business);
    assert!(shows(&harness, "Next: Goals"));
    press(&mut harness, "Deutsch");
    assert!(shows(&harness, "Weiter: Ziele"));
}

#[test]
fn nothing_on_any_page_is_wider_than_the_window() {
    for size in [[760.0, 560.0], [1080.0, 700.0], [1400.0, 900.0]] {
        let file = Some(crate::examples::path("electrician"));
        let language = Language::German;
        let mut harness = start(Start {
            language,
            size,
            file,
            ..Start::default()
        });
        for page in Page::ALL {
            let keys = (
                eframe::egui::Modifiers::COMMAND,
                eframe::egui::Key::PageDown,
            );
            let wide: Vec<String> = harness
                .query_all_by(|node| eframe::egui::accessibility::is_input(node.role()))
                .filter(|node| size[0] + 1.0 < node.rect().right())
                .filter_map(|node| node.accesskit_node().label())
                .collect();
            assert!(
                wide.is_empty(),
                "{page:?} at {size:?} is cut off on the right: {wide:?}"
            );
            harness.key_press_modifiers(keys.0, keys.1);
            harness.run();
        }
    }
}
