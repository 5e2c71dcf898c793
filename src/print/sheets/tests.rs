//! What the reader of a printed plan would notice.

use serde_json::Value;

use super::testing::{LONG_NAME, TODAY, full_plan, names_in};
use super::{layout, pdf, settings};
use crate::analysis::analyse;
use crate::catalogue::catalogue;
use crate::lang::{Lang, Language, Region};
use crate::paper::{Paper, Setup, Sheet};
use crate::plan::{Activity, Audience, Goal, Item as _, Person, Plan};
use crate::print::blocks::{Block, Document, Form};
use crate::print::engine::{Pages, layout_document};

pub(super) fn german() -> Lang {
    Lang::new(Language::German, Region::Germany)
}

fn english() -> Lang {
    Lang::new(Language::English, Region::UnitedKingdom)
}

fn document(plan: &Plan, lang: &Lang) -> Document {
    on_paper(plan, lang, &Setup::default())
}

/// The chosen sheets.
pub(super) fn on_paper(plan: &Plan, lang: &Lang, setup: &Setup) -> Document {
    let analysis = analyse(plan, catalogue(), TODAY);
    super::document(plan, catalogue(), &analysis, (lang, TODAY), setup)
}

/// The tables to write in of the first sheet, in their order.
pub(super) fn forms(document: &Document) -> Vec<&Form> {
    fn collect<'a>(blocks: &'a [Block], found: &mut Vec<&'a Form>) {
        for block in blocks {
            match block {
                Block::Form(form) => found.push(form),
                Block::Grown { blocks } | Block::Keep { blocks } | Block::Group { blocks } => {
                    collect(blocks, found);
                }
                _ => {}
            }
        }
    }
    let mut found = Vec::new();
    collect(&document.sheets[0].blocks, &mut found);
    found
}

/// Is a sheet accessible, nowhere smaller than 8 points, and does nothing run off the paper?
pub(super) fn is_fine_on_paper(plan: &Plan, setup: &Setup) {
    let (document, lang) = (on_paper(plan, &german(), setup), german());
    let pages = layout_document(&document, &settings(plan, &lang, TODAY)).unwrap();
    for (number, pieces) in pages.pieces().iter().enumerate() {
        let (width, _) = pages.size(number).unwrap();
        for piece in pieces {
            assert!(7.99 <= piece.size, "{piece:?} in {setup:?}");
            assert!(
                piece.end <= f64::from(width) - 14.0,
                "{piece:?} in {setup:?}"
            );
        }
    }
    let pdf = pages.pdf().unwrap();
    assert!(pdf.archival, "{setup:?} misses {:?}", pdf.missing);
}

fn laid_out(plan: &Plan) -> Pages {
    let (document, lang) = (document(plan, &german()), german());
    layout_document(&document, &settings(plan, &lang, TODAY)).unwrap()
}

/// All texts of a document that the reader sees.
pub(super) fn texts(document: &Document) -> Vec<String> {
    fn collect(value: &Value, into: &mut Vec<String>) {
        match value {
            Value::String(text) => into.push(text.clone()),
            Value::Array(items) => items.iter().for_each(|item| collect(item, into)),
            Value::Object(fields) => {
                let shown = fields.iter().filter(|(key, _)| *key != "kind");
                shown.for_each(|(_, item)| collect(item, into));
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    collect(&serde_json::to_value(document).unwrap(), &mut found);
    found
}

#[test]
fn everything_in_the_plan_is_found_on_paper() {
    let plan = full_plan();
    for lang in [german(), english()] {
        let shown = texts(&document(&plan, &lang)).join("\n");
        for name in names_in(&plan) {
            assert!(
                !name.is_empty() && shown.contains(name),
                "{name} is missing"
            );
        }
        let platforms = plan
            .channels
            .iter()
            .map(|one| crate::wording::platform(&lang, &one.platform));
        for name in platforms {
            assert!(shown.contains(&name), "{name} is missing");
        }
    }
}

#[test]
fn every_note_is_printed() {
    let plan = full_plan();
    let written = serde_json::to_string(&plan).unwrap();
    let shown = texts(&document(&plan, &german())).join("\n");
    let notes: Vec<&str> = written
        .split('"')
        .filter(|text| text.starts_with("Anmerkung "))
        .collect();
    assert!(25 < notes.len(), "{} notes", notes.len());
    for note in notes {
        assert!(shown.contains(note), "{note} is missing");
    }
}

#[test]
fn no_key_is_shown_instead_of_its_text() {
    let mut nameless = full_plan();
    nameless.goals.push(Goal::fresh());
    nameless.team.people.push(Person::fresh());
    let setup = Setup {
        sheets: Sheet::ALL.into(),
        ..Setup::default()
    };
    for plan in [full_plan(), nameless, Plan::default()] {
        for lang in [german(), english()] {
            let shown = texts(&on_paper(&plan, &lang, &setup)).join("\n");
            let keys: Vec<&str> = shown
                .split(|c: char| !c.is_ascii_lowercase() && !c.is_ascii_digit() && c != '-')
                .filter(|word| is_key(word))
                .collect();
            assert!(keys.is_empty(), "{keys:?}");
        }
    }
}

/// Does a word look like the key of a text?
fn is_key(word: &str) -> bool {
    const FAMILIES: &str = "account activity address age amount answer audience basis bound \
        cadence competence cost country customers decision direction doubt every evidence \
        finding format goal hardness horizon impact interval known law level likelihood listing \
        milestone nth per person phase pillar platform presence print priority readiness ready \
        relation rhythm role rule sheet size since stage strategy trade weekday";
    let family = word.split_once('-').map(|(family, _)| family);
    family.is_some_and(|family| FAMILIES.split_whitespace().any(|known| known == family))
}

#[test]
fn the_plan_is_held_against_the_latest_frozen_state() {
    let shown = texts(&document(&full_plan(), &german()));
    let has = |text: &str| shown.iter().any(|shown| shown.contains(text));
    for text in [
        "Heute verglichen mit „Herbstplan“",
        "1 Aufgabe fiel weg",
        "Schaukasten bekleben",
        "Tag der offenen Backstube vorbereiten",
    ] {
        assert!(has(text), "{text} is missing");
    }
    let mut never_frozen = full_plan();
    never_frozen.rollout.baselines.clear();
    let shown = texts(&document(&never_frozen, &german())).join("\n");
    assert!(!shown.contains("Heute verglichen"));
}

#[test]
fn what_is_unknown_is_called_open_and_never_zero() {
    let mut plan = Plan::default();
    plan.goals.push(Goal {
        title: "Mehr Gäste".to_owned(),
        ..Goal::fresh()
    });
    plan.team.people.push(Person {
        name: "Anna".to_owned(),
        ..Person::fresh()
    });
    let shown = texts(&document(&plan, &german()));
    assert!(shown.iter().any(|text| text == "offen"));
    assert!(
        !shown
            .iter()
            .any(|text| text == "0" || text.starts_with("0 h") || text.starts_with("0 €"))
    );
}

#[test]
fn languages_are_named_and_not_shown_as_codes() {
    let mut plan = Plan::default();
    plan.business.languages = vec!["fr".to_owned(), "Ukrainisch".to_owned()];
    plan.audiences.push(Audience {
        language: "tr".to_owned(),
        ..Audience::fresh()
    });
    let shown = texts(&document(&plan, &german()));
    for name in ["Französisch, Ukrainisch", "Türkisch"] {
        assert!(shown.iter().any(|text| text == name), "{name} is missing");
    }
}

#[test]
fn an_empty_plan_prints_a_few_pages() {
    let pages = laid_out(&Plan::default());
    assert!((3..=5).contains(&pages.count()), "{} pages", pages.count());
}

#[test]
fn two_hundred_activities_are_all_laid_out() {
    let mut plan = Plan::default();
    plan.rollout.activities.extend((1..=200).map(|n| Activity {
        title: format!("Schritt {n}: {LONG_NAME}"),
        ..Activity::fresh()
    }));
    let pages = laid_out(&plan);
    assert!((9..=20).contains(&pages.count()), "{} pages", pages.count());
}

#[test]
fn the_file_names_the_firm_and_its_day() {
    let (plan, lang) = (full_plan(), german());
    let document = document(&plan, &lang);
    let settings = settings(&plan, &lang, TODAY);
    assert_eq!(settings.title, "Bäckerei Huber: Social-Media-Plan");
    assert_eq!(settings.author, "Mag. Peter Brandl");
    assert_eq!(settings.language, "de");
    assert_eq!(document.sheets[0].header.right, "20.11.2026");
    let file = pdf(&plan, catalogue(), &lang, TODAY, &Setup::default()).unwrap();
    assert!(
        file.bytes.starts_with(b"%PDF") && file.archival,
        "missing: {:?}",
        file.missing
    );
}

#[test]
fn a_text_longer_than_a_page_runs_on_to_the_next() {
    let long = "Ein Satz, der immer wieder kommt und Platz braucht. ".repeat(200);
    let mut plan = Plan::default();
    plan.audiences.push(Audience {
        needs: long.clone(),
        ..Audience::fresh()
    });
    plan.goals.push(Goal {
        note: long,
        ..Goal::fresh()
    });
    let pages = laid_out(&plan);
    assert!(8 <= pages.count(), "{} pages", pages.count());
}

#[test]
fn the_one_page_plan_stays_on_one_page_of_any_paper() {
    let mut long = full_plan();
    long.goals.extend((1..=9).map(|n| Goal {
        title: format!("Ziel {n}: {LONG_NAME}"),
        ..Goal::fresh()
    }));
    long.rollout.activities.extend((1..=60).map(|n| Activity {
        title: format!("Schritt {n}: {LONG_NAME}"),
        ..Activity::fresh()
    }));
    for plan in [full_plan(), long, Plan::default()] {
        for paper in Paper::ALL {
            for turned in [[].into(), [Sheet::OnePage].into()] {
                let setup = Setup {
                    paper,
                    turned,
                    ..Setup::only(Sheet::OnePage)
                };
                let pages = layout(&plan, catalogue(), &german(), TODAY, &setup).unwrap();
                assert_eq!(pages.count(), 1, "{setup:?}");
            }
        }
    }
}
