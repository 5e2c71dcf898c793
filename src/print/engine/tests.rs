//! What somebody who prints would notice.

mod logo;

use jiff::civil::date;
use serde_json::{Value, json};

use super::testing::placed;
use super::{PageImage, Pages, PrintError, Settings, layout_document};
use crate::paper::{Paper, Sheet};
use crate::print::blocks::{
    self, Align, Block, Cell, Column, Document, Footnote, Header, Layout, Row, SheetPages, Table,
    Words, number,
};

fn settings() -> Settings {
    Settings {
        title: "Strategie der Bäckerei Huber".to_owned(),
        author: "Anna Huber".to_owned(),
        language: "de",
        date: date(2026, 11, 21),
        logo: None,
    }
}

/// One sheet of these blocks.
fn sheet(blocks: Vec<Block>) -> SheetPages {
    SheetPages {
        sheet: Sheet::FullPlan,
        layout: Layout::default(),
        header: Header::default(),
        blocks,
    }
}

fn document(blocks: Vec<Block>) -> Document {
    Document {
        sheets: vec![sheet(blocks)],
        words: Words::default(),
    }
}

fn paragraph(text: &str) -> Document {
    document(vec![Block::paragraph(text)])
}

fn laid_out(blocks: &Value) -> Result<Pages, PrintError> {
    let data = json!({ "sheets": [{ "blocks": blocks }] });
    super::layout(&data, &settings(), &[Sheet::FullPlan])
}

fn long_document() -> Document {
    let rows = (1..=200).map(|n| Row {
        cells: vec![
            format!("{n}").into(),
            "Foto aus dem Laden".into(),
            Cell::default(),
        ],
        strong: false,
    });
    let column = |label: &str, share| Column {
        label: label.to_owned(),
        share,
        ..Column::default()
    };
    document(vec![
        Block::heading(1, "Beiträge"),
        Block::paragraph("Alle Beiträge des ersten halben Jahres."),
        Block::Table(Table {
            caption: Some("Beiträge".to_owned()),
            columns: vec![column("Nr.", 0), column("Beitrag", 3), column("Wer", 1)],
            rows: rows.collect(),
        }),
    ])
}

/// All texts of all pages, a line for each run.
fn text_of(pages: &Pages) -> String {
    placed(pages).into_iter().map(|run| run.text).collect()
}

#[test]
fn a_long_table_runs_over_pages_with_its_header_repeated() {
    let pages = layout_document(&long_document(), &settings()).unwrap();
    assert!((6..=8).contains(&pages.count()), "{} pages", pages.count());
    let text = text_of(&pages);
    assert_eq!(text.matches("Nr.").count(), pages.count());
    assert_eq!(text.matches("Foto aus dem Laden").count(), 200);
}

#[test]
fn the_same_document_gives_the_same_archival_file() {
    let first = layout_document(&long_document(), &settings())
        .unwrap()
        .pdf()
        .unwrap();
    let second = layout_document(&long_document(), &settings())
        .unwrap()
        .pdf()
        .unwrap();
    assert!(first.bytes.starts_with(b"%PDF-1.7"));
    assert!(first.archival);
    assert!(first.missing.is_empty());
    assert!(first.bytes == second.bytes, "two runs gave different files");
}

#[test]
fn emoji_are_archival_too() {
    let pages = layout_document(&paragraph("Neu 😀🎉 👩‍🍳 ❤️ im Laden"), &settings()).unwrap();
    let pdf = pages.pdf().unwrap();
    assert!(pdf.missing.is_empty(), "{:?}", pdf.missing);
    assert!(pdf.archival);
}

#[test]
fn a_character_no_font_has_is_named_and_the_file_is_plain() {
    let pages = layout_document(&paragraph("Tibetisch: ཀ und noch einmal ཀ"), &settings()).unwrap();
    assert_eq!(pages.missing(), ['ཀ']);
    let pdf = pages.pdf().unwrap();
    assert!(!pdf.archival);
    assert_eq!(pdf.missing, ['ཀ']);
    assert!(pdf.bytes.starts_with(b"%PDF-"));
}

#[test]
fn markup_is_printed_as_written_and_control_characters_are_left_out() {
    let markup = r#"#panic("x") *b* $x$ @ref <tag> \ " // = /* `"#;
    let pages =
        layout_document(&paragraph(&format!("{markup}\0\u{7}\u{E001}")), &settings()).unwrap();
    assert!(text_of(&pages).contains(markup), "{}", text_of(&pages));
    assert!(pages.pdf().unwrap().archival);
}

#[test]
fn nothing_filled_in_still_prints() {
    let pages = layout_document(
        &Document::default(),
        &Settings {
            title: String::new(),
            author: String::new(),
            ..settings()
        },
    )
    .unwrap();
    assert_eq!(pages.count(), 1);
    assert!(pages.pdf().unwrap().archival);
}

#[test]
fn data_of_another_shape_is_an_error_and_not_a_crash() {
    let wrong = json!([{ "kind": "no such thing" }]);
    let error = laid_out(&wrong).unwrap_err();
    assert!(error.to_string().contains("no such thing"), "{error}");
}

#[test]
fn headings_that_jump_are_brought_into_order() {
    let jumping = json!([
        { "kind": "heading", "level": 3, "text": "Erste" },
        { "kind": "keep", "blocks": [{ "kind": "heading", "level": 3, "text": "Zweite" }] },
        { "kind": "heading", "level": 1, "text": "Dritte" },
    ]);
    assert!(laid_out(&jumping).unwrap().pdf().unwrap().archival);
}

#[test]
fn a_page_becomes_an_opaque_picture() {
    let pages = layout_document(&paragraph("Guten Tag"), &settings()).unwrap();
    let PageImage {
        width,
        height,
        rgba,
    } = pages.image(0, 1.0).unwrap();
    assert_eq!((width, height), (595, 842));
    assert_eq!(rgba.len(), 595 * 842 * 4);
    assert!(rgba.chunks_exact(4).all(|pixel| pixel[3] == 255));
    assert!(
        rgba.chunks_exact(4).any(|pixel| pixel[0] < 100),
        "nothing was drawn"
    );
    assert_eq!(pages.image(1, 1.0), None);
    assert_eq!(pages.image(0, f32::NAN), None);
}

/// Every kind of block as the report builder would give it, with the fewest fields that make
/// sense: empty lists and missing values must print too.
#[test]
fn every_block_prints_even_when_empty() {
    let alt = || "Leer".to_owned();
    let blocks = vec![
        Block::Cover(blocks::Cover::default()),
        Block::List(blocks::List::default()),
        Block::KeyValues(blocks::KeyValues::default()),
        Block::Entries(blocks::Entries::default()),
        Block::Table(Table::default()),
        Block::Group { blocks: vec![] },
        Block::Grown { blocks: vec![] },
        Block::Form(blocks::Form::default()),
        Block::Clauses(blocks::Clauses::default()),
        Block::OnePage {
            variants: vec![],
            largest: 100,
        },
        Block::Verdicts(blocks::Verdicts::default()),
        Block::Note(blocks::Note::default()),
        Block::Numbers(blocks::KeyNumbers::default()),
        Block::Bars(blocks::Bars {
            alt: alt(),
            ..Default::default()
        }),
        Block::Columns(blocks::Columns {
            alt: alt(),
            ..Default::default()
        }),
        Block::Steps(blocks::Columns {
            alt: alt(),
            ..Default::default()
        }),
        Block::Gantt(blocks::Gantt {
            alt: alt(),
            ..Default::default()
        }),
        Block::Wall(blocks::Wall::default()),
        Block::Enlarged { blocks: vec![] },
        Block::Lines(blocks::Lines {
            label: None,
            count: 3,
        }),
        Block::Contents(blocks::Contents::default()),
        Block::SideBySide {
            left: vec![],
            right: vec![Block::heading(2, "Rechts")],
        },
        Block::Keep {
            blocks: vec![Block::paragraph("")],
        },
        Block::PageBreak,
        Block::heading(1, ""),
        Block::Bars(blocks::Bars::default()),
    ];
    let document = document(blocks);
    assert!(
        layout_document(&document, &settings())
            .unwrap()
            .pdf()
            .unwrap()
            .archival
    );
}

#[test]
fn a_row_with_too_few_or_too_many_cells_does_not_shift_the_others() {
    let row = |cells: &[&str]| Row {
        cells: cells.iter().map(|text| Cell::from(*text)).collect(),
        strong: false,
    };
    let table = Table {
        columns: vec![Column::default(), Column::default()],
        rows: vec![row(&["a"]), row(&["b", "c", "zu viel"]), row(&["d", "e"])],
        ..Table::default()
    };
    let document = document(vec![Block::Table(table)]);
    let text = text_of(&layout_document(&document, &settings()).unwrap());
    assert!(text.contains("abcde"), "{text}");
}

/// Rows that all rest on the same remark, and one more that rests on another.
fn resting_rows() -> Vec<Row> {
    let footnote = |key: &str, text: &str| Footnote {
        key: key.to_owned(),
        text: Some(text.to_owned()),
        ..Footnote::default()
    };
    let row = |n: usize| Row {
        cells: vec![
            Cell {
                footnotes: vec![footnote("shared", "Gemeinsame Quelle")],
                ..format!("Aussage {n}").into()
            },
            Cell {
                footnotes: vec![footnote(
                    &format!("own-{n}"),
                    &format!("Eigene Quelle {n}."),
                )],
                ..format!("{n}").into()
            },
        ],
        strong: false,
    };
    (1..=60).map(row).collect()
}

#[test]
fn what_rows_rest_on_is_told_once_below_their_table() {
    let column = |align| Column {
        label: "Spalte".to_owned(),
        align,
        share: 1,
    };
    let table = |rows: Vec<Row>| {
        Block::Table(Table {
            caption: None,
            columns: vec![column(Align::Start), column(Align::End)],
            rows,
        })
    };
    let rows = resting_rows();
    let (kept, long) = rows.split_at(4);
    let mut blocks = vec![
        Block::Keep {
            blocks: vec![table(kept.to_vec())],
        },
        table(long.to_vec()),
    ];
    number(&mut blocks, 0);
    let pages = layout_document(&document(blocks), &settings()).unwrap();
    let texts = placed(&pages);
    let page_of = |text: &str| {
        let mut found = texts.iter().filter(|run| run.text.trim() == text);
        let page = found.next().unwrap_or_else(|| panic!("{text}")).page;
        assert!(found.next().is_none(), "{text} is there twice");
        page
    };
    assert_eq!(page_of("Gemeinsame Quelle"), 0);
    let last_row = page_of("Aussage 60");
    for n in 1..=60 {
        let page = page_of(&format!("Eigene Quelle {n}."));
        assert!(
            if n <= 4 { page == 0 } else { last_row <= page },
            "{n} on {page}"
        );
    }
    // The number of the shared one stands at each statement and before its text.
    let ones = texts.iter().filter(|run| run.text == "1" && run.size < 8.5);
    assert_eq!(ones.count(), 61);
    assert!(pages.pdf().unwrap().archival);
}

#[test]
fn sheets_have_their_own_paper_and_count_their_own_pages() {
    let wall = SheetPages {
        sheet: Sheet::WallChart,
        layout: Layout {
            paper: Paper::A3,
            landscape: true,
            ..Layout::default()
        },
        ..sheet(vec![
            Block::paragraph("Wand"),
            Block::PageBreak,
            Block::paragraph("Zweite Seite"),
        ])
    };
    let letter = SheetPages {
        layout: Layout {
            paper: Paper::Letter,
            ..Layout::default()
        },
        ..sheet(vec![Block::paragraph("Brief")])
    };
    let document = Document {
        sheets: vec![letter, wall],
        words: Words {
            page: "Seite {page} von {pages}".to_owned(),
            ..Words::default()
        },
    };
    let pages = layout_document(&document, &settings()).unwrap();
    assert_eq!(pages.count(), 3);
    let at = |page| {
        (
            pages.sheet(page).unwrap(),
            pages.number_in_sheet(page).unwrap(),
        )
    };
    assert_eq!(at(0), (Sheet::FullPlan, 1));
    assert_eq!(at(1), (Sheet::WallChart, 1));
    assert_eq!(at(2), (Sheet::WallChart, 2));
    assert_eq!(pages.sheet(3), None);
    let size = |page| pages.size(page).map(|(x, y)| (x.round(), y.round()));
    assert_eq!(size(0), Some((612.0, 792.0)));
    assert_eq!(size(1), Some((1191.0, 842.0)));
    let text = text_of(&pages);
    for foot in ["Seite 1 von 1", "Seite 1 von 2", "Seite 2 von 2"] {
        assert_eq!(text.matches(foot).count(), 1, "{foot} in {text}");
    }
}
