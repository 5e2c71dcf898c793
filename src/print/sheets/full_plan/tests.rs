//! What the reader of the whole plan would notice.

use crate::analysis::analyse;
use crate::catalogue::catalogue;
use crate::lang::Lang;
use crate::paper::{Paper, Setup, Sheet};
use crate::plan::{Goal, Item as _, Money, Plan};
use crate::print::blocks::{Block, Document};
use crate::print::engine::testing::{Placed, placed, smallest, stray_footnotes};
use crate::print::engine::{Pages, layout_document};
use crate::print::sheets::testing::{TODAY, full_plan, names_in};
use crate::print::sheets::tests::{english, german};
use crate::print::sheets::{document, settings};

/// Size of chapters and titles.
const LARGE: f64 = 18.0;

fn setup(paper: Paper) -> Setup {
    Setup {
        paper,
        ..Setup::only(Sheet::FullPlan)
    }
}

fn written(plan: &Plan, lang: &Lang, paper: Paper) -> Document {
    let analysis = analyse(plan, catalogue(), TODAY);
    let setup = setup(paper);
    document(plan, catalogue(), &analysis, (lang, TODAY), &setup)
}

fn laid_out(plan: &Plan, lang: &Lang, paper: Paper) -> Pages {
    let document = written(plan, lang, paper);
    layout_document(&document, &settings(plan, lang, TODAY)).unwrap()
}

/// All texts without spaces and the places where a long word may be divided.
fn squeezed(texts: &[Placed]) -> String {
    let all = texts.iter().flat_map(|run| run.text.chars());
    all.filter(|c| c.is_alphanumeric()).collect()
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The chapters in the order of the document: number and name.
fn chapters(document: &Document) -> Vec<(String, String)> {
    let blocks = &document.sheets[0].blocks;
    let chapters = blocks.iter().filter_map(|block| match block {
        Block::Heading(heading) => Some((heading.number.clone()?, heading.text.clone())),
        _ => None,
    });
    chapters.collect()
}

/// The number at the end of a line of the contents.
fn number_at_end_of_line(texts: &[Placed], line: &Placed) -> Option<usize> {
    let mut beside: Vec<&Placed> = (texts.iter())
        .filter(|run| run.page == line.page && (run.y - line.y).abs() < 0.5 && line.x < run.x)
        .collect();
    beside.sort_by(|one, other| one.x.total_cmp(&other.x));
    beside
        .into_iter()
        .find_map(|run| run.text.trim().parse().ok())
}

#[test]
fn everything_in_the_plan_is_found_on_the_pages() {
    let plan = full_plan();
    let texts = squeezed(&placed(&laid_out(&plan, &german(), Paper::A4)));
    for name in names_in(&plan) {
        assert!(texts.contains(&letters(name)), "{name} is missing");
    }
}

#[test]
fn the_contents_name_every_chapter_with_its_page() {
    for paper in [Paper::A4, Paper::A3] {
        let (plan, lang) = (full_plan(), german());
        let chapters = chapters(&written(&plan, &lang, paper));
        assert_eq!(chapters.len(), 11);
        let texts = placed(&laid_out(&plan, &lang, paper));
        for (number, name) in chapters {
            let heading = texts
                .iter()
                .find(|run| LARGE <= run.size && run.text == name);
            let heading = heading.unwrap_or_else(|| panic!("no chapter {name}"));
            let line = texts.iter().find(|run| run.text == name && run.strong);
            let line = line.unwrap();
            assert_eq!(line.page, 0, "{number} {name} is not in the contents");
            assert!(line.size < LARGE);
            let shown = number_at_end_of_line(&texts, line);
            assert_eq!(shown, Some(heading.page + 1), "{number} {name}");
        }
    }
}

#[test]
fn headings_never_stand_alone_at_the_end_of_a_page() {
    for paper in Paper::ALL {
        let texts = placed(&laid_out(&full_plan(), &german(), paper));
        let is_heading = |run: &Placed| {
            LARGE <= run.size
                || (9.4..9.6).contains(&run.size) && run.strong && run.color == "#0f5c6e"
        };
        let mut count = 0;
        for (index, heading) in texts.iter().enumerate() {
            if !is_heading(heading) {
                continue;
            }
            count += 1;
            let mut after = texts[index + 1..].iter();
            let next = after.find(|run| !is_heading(run) || heading.y + 60.0 < run.y);
            let next = next.unwrap();
            let distance = next.y - heading.y;
            assert!(
                next.page == heading.page && (0.0..80.0).contains(&distance),
                "{heading:?} is followed by {next:?} on {paper:?}"
            );
        }
        assert!(40 < count, "only {count} headings");
    }
}

#[test]
fn nothing_is_smaller_than_eight_points() {
    for paper in [Paper::A4, Paper::A3] {
        let smallest = smallest(&laid_out(&full_plan(), &german(), paper)).unwrap();
        assert!(7.99 <= smallest.0, "{smallest:?}");
    }
}

#[test]
fn a_study_is_told_at_its_first_mention_and_referred_to_afterwards() {
    let mut plan = Plan::default();
    let staff = |title: &str| Goal {
        title: title.to_owned(),
        kind: crate::plan::Slug::new("customers"),
        ..Goal::fresh()
    };
    plan.goals = vec![staff("Mehr Gäste"), staff("Mehr Feiern")];
    let texts = placed(&laid_out(&plan, &german(), Paper::A4));
    let all = squeezed(&texts);
    let study =
        letters("Neue Kunden zu gewinnen war bei 79 % der besonders erfolgreichen Betriebe");
    assert_eq!(all.matches(&study).count(), 1);
    for part in [
        "839 US-Betriebe mit weniger als 100 Leuten",
        "ältere Studie",
    ] {
        assert!(all.contains(&letters(part)), "{part} is missing");
    }
    // Number 1 stands behind the kind of both goals and before the study.
    let ones = texts.iter().filter(|run| run.text == "1" && run.size < 8.5);
    assert_eq!(ones.filter(|run| run.color == "#0f5c6e").count(), 3);
}

#[test]
fn footnotes_stand_on_the_page_of_their_statement() {
    for lang in [german(), english()] {
        for plan in [full_plan(), Plan::default()] {
            for paper in [Paper::A4, Paper::Letter] {
                let strays = stray_footnotes(&laid_out(&plan, &lang, paper));
                assert!(strays.is_empty(), "{strays:?} on {paper:?}");
            }
        }
    }
}

#[test]
fn sums_never_stand_alone_at_the_head_of_a_page() {
    // Margin, head of the page and of the table, and at least one row.
    const BELOW_A_ROW: f64 = 125.0;
    for lines in [0, 5, 10] {
        let mut plan = full_plan();
        plan.content.voice.tone = "ruhig\n".repeat(lines);
        plan.business.note = "Zeile\n".repeat(lines);
        let texts = placed(&laid_out(&plan, &german(), Paper::A4));
        let sums = ["Plattformen", "Summe", "Reserve"];
        let sums = texts.iter().filter(|run| sums.contains(&run.text.as_str()));
        for sum in sums.filter(|run| run.size < LARGE) {
            assert!(BELOW_A_ROW < sum.y, "{} on page {}", sum.text, sum.page);
        }
    }
}

#[test]
fn the_common_price_of_an_hour_stands_only_where_it_is_used() {
    let has_common = |plan: &Plan| {
        let document = written(plan, &german(), Paper::A4);
        let blocks = document.sheets[0].blocks.iter();
        let pairs = blocks.filter_map(|block| match block {
            Block::KeyValues(values) => Some(&values.rows),
            _ => None,
        });
        pairs.flatten().any(|pair| pair.label == "Kosten je Stunde")
    };
    let mut plan = full_plan();
    for person in &mut plan.team.people {
        person.hourly_cost = None;
    }
    assert!(has_common(&plan));
    for person in &mut plan.team.people {
        person.hourly_cost = Some(Money::whole(30));
    }
    let analysis = analyse(&plan, catalogue(), TODAY);
    let nobody = analysis.load.unassigned_weeks.iter().any(|week| 0 < *week);
    assert_eq!(has_common(&plan), nobody);
}

#[test]
fn the_appendix_says_to_which_chapter_a_finding_belongs() {
    let document = written(&Plan::default(), &german(), Paper::A4);
    let findings = document.sheets[0]
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Verdicts(verdicts) => Some(&verdicts.items),
            _ => None,
        });
    let chapter_of = |text: &str| {
        let mut findings = findings.clone().flatten();
        let finding = findings.find(|finding| finding.text.starts_with(text));
        finding.unwrap().note.clone().unwrap()
    };
    assert_eq!(chapter_of("Es gibt noch kein Ziel"), "Kapitel 2, Ziele");
    assert_eq!(
        chapter_of("Noch ist keine Plattform gewählt"),
        "Kapitel 4, Plattformen"
    );
}

#[test]
fn what_nobody_has_begun_names_what_belongs_there() {
    let texts = squeezed(&placed(&laid_out(&Plan::default(), &german(), Paper::A4)));
    assert!(
        texts.contains(&letters("Noch nicht ausgefüllt: Name")),
        "{texts}"
    );
}

#[test]
fn full_and_empty_plans_are_archival_in_both_languages() {
    for plan in [full_plan(), Plan::default()] {
        for lang in [german(), english()] {
            let pdf = laid_out(&plan, &lang, Paper::A4).pdf().unwrap();
            assert!(pdf.archival, "missing: {:?}", pdf.missing);
        }
    }
}
