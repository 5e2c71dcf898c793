//! What is promised of every printed file: nothing is lost, nothing is taken for markup, nothing
//! depends on when or where it is printed, and other programs find nothing wrong with it.

use std::path::Path;
use std::process::Command;

use planbuch::catalogue::catalogue;
use planbuch::file;
use planbuch::lang::{Lang, Language, Region};
use planbuch::paper::{Paper, Setup, Sheet};
use planbuch::plan::{Activity, Item as _, Plan};

use planbuch::print::{self, engine::Pdf};

use crate::examples::{bare, expected, pdf_text, plan};
use crate::support::TODAY;

/// What may be taken for markup or break out of a string; short, so that it stays on one line.
const MARKUP: [&str; 4] = ["#[x]*b*", "$y$@z<l>", r#"\"{_i_`"#, "//;=x"];

fn lang() -> Lang {
    Lang::new(Language::German, Region::Germany)
}

fn all_sheets() -> Setup {
    Setup {
        sheets: Sheet::ALL.into(),
        ..Setup::default()
    }
}

fn printed(plan: &Plan, setup: &Setup) -> Pdf {
    print::pdf(plan, catalogue(), &lang(), TODAY, setup).unwrap()
}

fn text_of(pdf: &Pdf) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("text.pdf");
    file::write_bytes(&path, &pdf.bytes).unwrap();
    pdf_text(&path)
}

/// The content of each string literal of a file, with its place.
fn literals(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut begin = None;
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match (begin, c) {
            (None, '"') => begin = Some(at + 1),
            (Some(_), '\\') if !escaped => {
                escaped = true;
                continue;
            }
            (Some(from), '"') if !escaped => {
                found.push((from, at));
                begin = None;
            }
            _ => {}
        }
        escaped = false;
    }
    found
}

/// The words that stand in a marked field, as they must come out.
fn marked(number: usize) -> String {
    format!("Q{number}Q{}", MARKUP[number % MARKUP.len()])
}

/// A plan with markup in every field that takes any text, and the number in each.
fn plan_of_markup() -> (Plan, Vec<usize>) {
    let complete = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/saves/v1/complete.plan.ron"
    );
    let text = std::fs::read_to_string(complete).unwrap();
    // What is taken from the catalogue has no name of its own, and the change of an activity that
    // is not there any more has no place.
    let hidden = [" template: ", " format: \"carou", "Konto war schon da"];
    let is_own = |line: &&str| !hidden.iter().any(|hidden| line.contains(hidden));
    let mut text = text.lines().filter(is_own).collect::<Vec<_>>().join("\n");
    let mut numbers = Vec::new();
    for index in 0..literals(&text).len() {
        let (from, to) = literals(&text)[index];
        let (before, after) = (&text[..from], &text[to..]);
        let escaped = marked(index).replace('\\', "\\\\").replace('"', "\\\"");
        let changed = format!("{before}{escaped}\\u{{7}}\\u{{0}}{after}");
        // Ids, numbers and dates take no other text; the version of the program and the key of a
        // change are not shown.
        let is_hidden = before.ends_with("app: \"") || after.starts_with("\":");
        if !is_hidden && file::decode(changed.as_bytes()).is_ok() {
            text = changed;
            numbers.push(index);
        }
    }
    (file::decode(text.as_bytes()).unwrap(), numbers)
}

#[test]
fn every_page_has_its_small_picture_for_the_strip() {
    let plan = file::read(&crate::examples::path("machines")).unwrap().plan;
    let pages = print::layout(&plan, catalogue(), &lang(), TODAY, &all_sheets()).unwrap();
    for page in 0..pages.count() {
        let picture = pages.image(page, 0.155).unwrap();
        let (width, height) = pages.size(page).unwrap();
        let expected = [width, height].map(|side| format!("{:.0}", side * 0.155));
        let size = [picture.width, picture.height].map(|side| side.to_string());
        assert_eq!(size, expected, "page {page}");
        assert!(
            picture.rgba.iter().any(|it| *it < 200),
            "page {page} is empty"
        );
    }
}

#[test]
fn markup_in_every_text_field_comes_out_as_it_was_written() {
    let (plan, numbers) = plan_of_markup();
    assert!(100 < numbers.len(), "{} fields", numbers.len());
    let pdf = printed(&plan, &all_sheets());
    assert!(pdf.archival, "missing: {:?}", pdf.missing);
    let text: String = text_of(&pdf)
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '\u{200B}')
        .collect();
    let lost: Vec<String> = numbers
        .into_iter()
        .map(marked)
        .filter(|words| !text.contains(words))
        .collect();
    assert!(lost.is_empty(), "{lost:?}");
}

#[test]
fn two_hundred_activities_and_everything_else_stand_on_paper() {
    let mut plan = plan("machines");
    plan.rollout.activities.extend((1..=200).map(|n| Activity {
        title: format!("Aufgabe {n} von 200 für die Messe"),
        ..Activity::fresh()
    }));
    let wanted = expected(&plan, &lang());
    assert!(250 < wanted.len());
    let text = bare(&text_of(&printed(&plan, &Setup::only(Sheet::FullPlan))));
    let lost: Vec<&String> = wanted
        .iter()
        .filter(|one| !text.contains(&bare(one)))
        .collect();
    assert!(lost.is_empty(), "not in the full plan: {lost:#?}");
    let text = bare(&text_of(&printed(&plan, &Setup::only(Sheet::WallChart))));
    let lost: Vec<usize> = (1..=200)
        .filter(|n| !text.contains(&bare(&format!("Aufgabe {n} von 200 für die Messe"))))
        .collect();
    assert!(lost.is_empty(), "not on the wall chart: {lost:?}");
}

#[test]
fn very_long_words_in_narrow_columns_print() {
    let mut plan = plan("bakery");
    let long = |name: &mut String| {
        let words = " und Donaudampfschifffahrtsgesellschaftskapitänswitwen";
        *name = format!("{name}{words}").chars().take(60).collect();
    };
    plan.team
        .people
        .iter_mut()
        .for_each(|one| long(&mut one.name));
    plan.goals.iter_mut().for_each(|one| long(&mut one.title));
    plan.budget
        .lines
        .iter_mut()
        .for_each(|one| long(&mut one.title));
    plan.audiences
        .iter_mut()
        .for_each(|one| long(&mut one.name));
    let pdf = printed(&plan, &all_sheets());
    assert!(pdf.archival, "missing: {:?}", pdf.missing);
}

#[test]
fn the_same_plan_on_the_same_day_gives_the_same_file() {
    let plan = plan("physio");
    let first = printed(&plan, &all_sheets());
    let meanwhile = printed(&Plan::default(), &Setup::default());
    let again = std::thread::scope(|scope| {
        scope
            .spawn(|| printed(&plan, &all_sheets()))
            .join()
            .unwrap()
    });
    assert!(first.bytes == again.bytes, "two prints differ");
    assert!(first.bytes != meanwhile.bytes);
}

/// Another program's judgment of a file.
fn qpdf(path: &Path) -> String {
    let output = Command::new("qpdf").arg("--check").arg(path).output();
    let output = output.expect("qpdf checks the printed files; `sh .ci/setup` installs it");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success(),
        "{said}{}",
        String::from_utf8_lossy(&output.stderr)
    );
    said
}

#[test]
fn every_sheet_on_every_paper_is_a_sound_file() {
    let folder = tempfile::tempdir().unwrap();
    for paper in Paper::ALL {
        let setup = Setup {
            paper,
            wall_paper: paper,
            turned: if paper == Paper::A3 {
                Sheet::ALL.into()
            } else {
                [].into()
            },
            ..all_sheets()
        };
        for (name, plan) in [("bakery", plan("bakery")), ("empty", Plan::default())] {
            let pdf = printed(&plan, &setup);
            assert!(
                pdf.archival,
                "{name} on {paper:?}: missing {:?}",
                pdf.missing
            );
            let file = folder.path().join(format!("{name}-{}.pdf", paper.name()));
            file::write_bytes(&file, &pdf.bytes).unwrap();
            let said = qpdf(&file);
            assert!(
                said.contains("No syntax or stream encoding errors found"),
                "{said}"
            );
        }
    }
}
