//! `planbuch print` as it is typed into a terminal or put into a script.

use std::path::Path;
use std::process::{Command, Output};

const SAVES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/saves");

fn planbuch(words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_planbuch"))
        .args(words)
        .output()
        .unwrap()
}

fn bakery() -> String {
    format!("{SAVES}/bakery.plan.ron")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn is_pdf(path: &Path) -> bool {
    std::fs::read(path).is_ok_and(|bytes| bytes.starts_with(b"%PDF-"))
}

#[test]
fn several_plans_become_one_file_each_and_a_broken_one_stops_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let broken = folder.path().join("broken.plan.ron");
    planbuch::file::write_bytes(&broken, b"(format: \"planbuch\", version: 1, business: (na")
        .unwrap();
    let (before, after) = (bakery(), format!("{SAVES}/physio.plan.ron"));
    let into = folder.path().to_str().unwrap();
    let broken = broken.to_str().unwrap();
    let line = [
        "print", &before, broken, &after, "--sheets", "one-page", "--lang", "en", "-o", into,
    ];
    let output = planbuch(&line);
    assert_eq!(output.status.code(), Some(1));
    let said = said(&output);
    assert!(said.contains("broken.plan.ron)"), "{said}");
    assert_eq!(said.matches("planbuch:").count(), 1, "{said}");
    assert!(is_pdf(&folder.path().join("bakery.pdf")));
    assert!(is_pdf(&folder.path().join("physio.pdf")));
    assert!(!folder.path().join("broken.pdf").exists());
}

#[test]
fn a_dash_writes_the_pdf_and_nothing_else_to_standard_output() {
    let output = planbuch(&["print", &bakery(), "--sheets", "one-page", "-o", "-"]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(output.stdout.starts_with(b"%PDF-"));
    assert!(output.stderr.is_empty(), "{}", said(&output));
}

#[test]
fn several_plans_are_not_written_over_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let one = folder.path().join("one.pdf");
    let (plan, out) = (bakery(), one.to_str().unwrap());
    let output = planbuch(&["print", &plan, &plan, "--lang", "de", "-o", out]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        said(&output).contains("brauchen einen Ordner"),
        "{}",
        said(&output)
    );
    assert!(!one.exists());
}

#[test]
fn plans_of_the_same_name_do_not_become_one_pdf() {
    let folder = tempfile::tempdir().unwrap();
    let into = folder.path().to_str().unwrap();
    let plan = bakery();
    let line = [
        "print", &plan, &plan, "--sheets", "one-page", "--lang", "en",
    ];
    let output = planbuch(&[&line[..], &["-o", into]].concat());
    assert_eq!(output.status.code(), Some(1));
    let said = said(&output);
    assert!(said.contains("the same name"), "{said}");
    assert!(is_pdf(&folder.path().join("bakery.pdf")), "the first one");
}

#[test]
fn a_plan_is_never_printed_over() {
    let folder = tempfile::tempdir().unwrap();
    let plan = folder.path().join("bakery.plan.ron");
    std::fs::copy(bakery(), &plan).unwrap();
    let name = plan.to_str().unwrap();
    let output = planbuch(&[
        "print", name, "--sheets", "one-page", "--lang", "de", "-o", name,
    ]);
    assert_eq!(output.status.code(), Some(1));
    let said = said(&output);
    assert!(said.contains("würde den Plan überschreiben"), "{said}");
    assert!(!is_pdf(&plan));
}

#[test]
fn a_wrong_line_ends_with_another_code_than_a_wrong_plan() {
    let (plan, nowhere) = (bakery(), format!("{SAVES}/no-such.plan.ron"));
    let wrong_sheet = planbuch(&["print", &plan, "--sheets", "poster", "-o", "-"]);
    assert_eq!(wrong_sheet.status.code(), Some(2));
    assert!(said(&wrong_sheet).contains("wall-chart"));
    let no_plan = planbuch(&["print", &nowhere, "--lang", "en", "-o", "-"]);
    assert_eq!(no_plan.status.code(), Some(1));
    assert!(no_plan.stdout.is_empty());
    assert!(
        said(&no_plan).trim_end().ends_with("no-such.plan.ron)"),
        "{}",
        said(&no_plan)
    );
}
