//! What somebody who counts would notice.

use jiff::civil::date;

use super::super::testing::{full_plan, slug};
use super::super::tests::{forms, german, is_fine_on_paper, on_paper, texts};
use crate::paper::{Paper, Setup, Sheet};
use crate::plan::{Cadence, Goal, Item as _, Plan};
use crate::print::blocks::{Document, Form, Row};

fn setup() -> Setup {
    Setup::only(Sheet::Measuring)
}

fn across() -> Setup {
    Setup {
        turned: [Sheet::Measuring].into(),
        ..setup()
    }
}

fn document(plan: &Plan) -> Document {
    on_paper(plan, &german(), &setup())
}

fn headers(form: &Form) -> Vec<&str> {
    let labels = form.columns.iter().map(|column| column.label.as_str());
    labels.collect()
}

/// The row that begins with this name.
fn row<'a>(form: &'a Form, name: &str) -> &'a Row {
    let begins = |row: &&Row| row.cells.first().and_then(|it| it.text.as_deref()) == Some(name);
    form.rows.iter().find(begins).unwrap()
}

/// The texts and notes of the cells of a row in the column with this header.
fn cell<'a>(form: &'a Form, name: &str, header: &str) -> (&'a str, &'a str) {
    let place = headers(form).iter().position(|it| *it == header).unwrap();
    let cell = &row(form, name).cells[place];
    let text = |text: &'a Option<String>| text.as_deref().unwrap_or_default();
    (text(&cell.text), text(&cell.note))
}

#[test]
fn every_active_channel_is_a_row_of_the_tally() {
    let document = document(&full_plan());
    let tally = forms(&document)[0];
    assert!(9 <= tally.row_mm);
    let rows: Vec<&str> = (tally.rows.iter())
        .map(|row| row.cells[0].text.as_deref().unwrap())
        .collect();
    assert_eq!(
        rows,
        [
            "Instagram",
            "Google Unternehmensprofil",
            "Schaufenster mit Bildschirm",
            "Über unsere Plattformen",
            "Empfehlung",
            "Vorbeigekommen, Schaufenster",
            "Zeitung, Flyer, Plakat",
            "Unsere Website",
            "Anderes:",
            "Alle zusammen",
        ]
    );
    let empty = self::document(&Plan::default());
    assert!(
        texts(&empty)
            .iter()
            .any(|text| text == "Google-Eintrag, Karte oder Suche")
    );
}

/// November 2026 begins on a Sunday and ends on a Monday.
#[test]
fn the_weeks_add_up_to_the_month() {
    let document = document(&full_plan());
    assert_eq!(
        headers(forms(&document)[0]),
        [
            "So kamen sie zu uns",
            "KW\u{a0}44\n1. Nov.",
            "KW\u{a0}45\n2.–8.",
            "KW\u{a0}46\n9.–15.",
            "KW\u{a0}47\n16.–22.",
            "KW\u{a0}48\n23.–29.",
            "KW\u{a0}49\n30. Nov.",
            "Summe",
        ]
    );
}

#[test]
fn whole_weeks_stand_on_one_sheet_only_where_each_week_is_read() {
    let mut plan = full_plan();
    plan.measuring.cadence = Some(Cadence::Weekly);
    let of_month = |month| {
        let setup = Setup {
            month: Some(month),
            ..setup()
        };
        let document = on_paper(&plan, &german(), &setup);
        let headers = headers(forms(&document)[0])
            .into_iter()
            .map(ToOwned::to_owned);
        headers.collect::<Vec<String>>()
    };
    let november = of_month(date(2026, 11, 5));
    assert_eq!(november.len(), 6);
    assert_eq!(november[4], "KW\u{a0}48\n23.–29.");
    let december = of_month(date(2026, 12, 1));
    assert_eq!(december.len(), 7);
    assert_eq!(december[1], "KW\u{a0}49\n30. Nov.–6. Dez.");
    assert_eq!(december[5], "KW\u{a0}53\n28. Dez.–3. Jan.");
}

#[test]
fn goals_that_come_as_people_are_counted_with_strokes_and_ratings_are_not() {
    let mut plan = full_plan();
    plan.goals.push(Goal {
        title: "Mehr Umsatz".to_owned(),
        kind: Some(slug("sales")),
        unit: "€".to_owned(),
        ..Goal::fresh()
    });
    let document = document(&plan);
    let counted = forms(&document)[1];
    let names: Vec<Option<&str>> = (counted.rows.iter())
        .map(|row| row.cells.first()?.text.as_deref())
        .collect();
    assert_eq!(
        names,
        [
            Some("Vierzig Vorbestellungen in der Woche"),
            Some("Zwei Lehrstellen besetzen"),
            None
        ]
    );
    // Measured by the week: the sum of a month has nothing to be held against.
    let orders = cell(counted, "Vierzig Vorbestellungen in der Woche", "Summe");
    assert_eq!(orders, ("", ""));
    // 23 November to 31 March are 128 days, 7 of them over: 6 × 7 / 128 = 0.3.
    let apprentices = cell(counted, "Zwei Lehrstellen besetzen", "Summe");
    assert_eq!(apprentices, ("", "Soll 0"));
    let note = row(counted, "Vierzig Vorbestellungen in der Woche").cells[0]
        .note
        .as_deref();
    assert_eq!(
        note,
        Some(
            "Vorbestellungen für die Filiale je Woche\n\
             Ziel mindestens 40 Bestellungen bis 14.05.2027"
        )
    );
}

/// Six months from November on, and October, in which a number was read.
#[test]
fn known_numbers_stand_in_their_month_and_the_rest_is_empty() {
    let document = document(&full_plan());
    let forms = forms(&document);
    let (first, second) = (forms[2], forms[3]);
    assert_eq!(
        headers(first),
        [
            "Was gemessen wird",
            "Anfang",
            "Okt.\n2026",
            "Nov.\n2026",
            "Dez.\n2026",
            "Jan.\n2027",
            "Zielzahl"
        ]
    );
    assert_eq!(headers(second).len(), 7);
    let orders = "Vierzig Vorbestellungen in der Woche";
    assert_eq!(cell(first, orders, "Anfang"), ("12", ""));
    assert_eq!(cell(first, orders, "Okt.\n2026"), ("13", ""));
    assert_eq!(
        cell(first, orders, "Zielzahl"),
        ("mindestens 40", "bis 14.05.2027")
    );
    assert_eq!(
        cell(first, "Zwei Lehrstellen besetzen", "Zielzahl").0,
        "6 – 10"
    );
    assert_eq!(cell(first, "Anfragen", "Dez.\n2026"), ("37", ""));
    assert_eq!(cell(first, "Anfragen", "Nov.\n2026"), ("", ""));
    // 23 November 2026 to 14 May 2027 are 172 days, 97 of them over on 28 February:
    // 12 + 28 × 97 / 172 = 27.8.
    let (text, note) = cell(second, orders, "Feb.\n2027");
    assert_eq!(text, "");
    assert!(note.starts_with("Soll 28\n◆ 25"), "{note}");
}

#[test]
fn each_goal_and_each_figure_has_its_cells_in_every_part() {
    let plan = full_plan();
    let document = document(&plan);
    let parts = &forms(&document)[2..];
    assert_eq!(parts.len(), 2);
    for part in parts {
        for goal in plan.goals.iter().filter(|goal| goal.is_meant()) {
            let cells = &row(part, &goal.title).cells;
            assert_eq!(cells.len(), part.columns.len(), "{}", goal.title);
        }
        for figure in ["Anfragen", "Neue Kunden", "Bewerbungen"] {
            row(part, figure);
        }
        let followers = part
            .rows
            .iter()
            .filter_map(|row| row.cells.first()?.text.as_deref());
        assert!(!followers.into_iter().any(|name| name == "Viele Follower"));
    }
}

/// The narrowest usable widths are those of A4 upright and of Letter across, without their edges
/// of 15 mm.
#[test]
fn every_month_is_wide_enough_for_a_pen() {
    let mut plan = full_plan();
    plan.rollout.horizon = Some(crate::plan::Horizon::Twelve);
    for (setup, usable) in [(setup(), 180), (across(), 249)] {
        let document = on_paper(&plan, &german(), &setup);
        for form in &forms(&document)[2..] {
            let all: u32 = form.columns.iter().map(|it| u32::from(it.share)).sum();
            let month = u32::from(form.columns[2].share);
            assert!(13 * all <= usable * month, "{:?}", headers(form));
        }
    }
}

#[test]
fn who_looks_back_on_a_month_and_until_when_stands_below_it() {
    let document = document(&full_plan());
    let part = forms(&document)[2];
    let (_, planned) = cell(part, "Abgelesen am, von", "Dez.\n2026");
    assert!(
        planned.starts_with("bis ") && planned.ends_with(".01."),
        "{planned}"
    );
}

#[test]
fn an_empty_plan_has_rows_to_write_in() {
    let document = document(&Plan::default());
    for form in forms(&document) {
        let empty = form.rows.iter().filter(|row| row.cells.is_empty()).count();
        let unnamed = |row: &&Row| {
            row.cells
                .first()
                .is_some_and(|it| it.text.as_deref() == Some(""))
        };
        let unnamed = form.rows.iter().filter(unnamed).count();
        assert!(2 <= empty + unnamed, "{:?}", headers(form));
    }
}

#[test]
fn the_sheet_is_accessible_and_readable_on_every_paper() {
    for paper in Paper::ALL {
        for setup in [setup(), across()] {
            for plan in [full_plan(), Plan::default()] {
                let setup = Setup {
                    paper,
                    ..setup.clone()
                };
                is_fine_on_paper(&plan, &setup);
            }
        }
    }
}
