//! Files that cannot be opened, and what is said about each.

use crate::file::{Fault, MAX_BYTES, OpenError, Place, Problem, decode, encode};

use crate::plan::Plan;

use super::any_plan::any_plan;

fn problem(bytes: &[u8]) -> Problem {
    match decode(bytes) {
        Err(OpenError::Content {
            path: None,
            problem,
        }) => problem,
        other => panic!("{other:?}"),
    }
}

/// What is wrong in a plan with one line of its own, where `¦` marks the place.
fn fault(marked: &str) -> Fault {
    let line = marked.replace('¦', "");
    let text = format!(
        "// mine\nPlanbuch(\n    format: \"planbuch\", version: 1,\n    plan: (\n{line}\n    ),\n)\n"
    );
    let column = marked.chars().take_while(|c| *c != '¦').count() + 1;
    match problem(text.as_bytes()) {
        Problem::At { at, fault } if at == (Place { line: 5, column }) => fault,
        other => panic!("{marked}: {other}"),
    }
}

#[test]
fn files_of_other_kinds_are_told_apart() {
    let utf16: Vec<u8> = "Planbuch(\n"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let utf16 = [&[0xff, 0xfe], utf16.as_slice()].concat();
    let brackets = "[".repeat(100_000);
    let large = vec![b' '; usize::try_from(MAX_BYTES).unwrap() + 1];
    let cases: &[(&[u8], Problem)] = &[
        (b"", Problem::Empty),
        (b" \r\n\t\n", Problem::Empty),
        (b"\xef\xbb\xbf", Problem::Empty),
        (&[0; 4096], Problem::Empty),
        (&utf16, Problem::NotUtf8 { line: 1 }),
        (b"\x89PNG\r\n\x1a\n", Problem::NotUtf8 { line: 1 }),
        (b"a\nb\nM\xfcller", Problem::NotUtf8 { line: 3 }),
        (b"hello world", Problem::NotPlanbuch),
        (b"{\"format\": \"other\"}", Problem::NotPlanbuch),
        (b"<?xml version=\"1.0\"?>", Problem::NotPlanbuch),
        (b"%PDF-1.7", Problem::NotPlanbuch),
        (b"()", Problem::NotPlanbuch),
        (b"(format: \"other\", version: 1)", Problem::NotPlanbuch),
        (
            b"(format: \"other\", version: 1, plan: (x: \"planbuch\"))",
            Problem::NotPlanbuch,
        ),
        (brackets.as_bytes(), Problem::NotPlanbuch),
        (&large, Problem::TooLarge),
    ];
    for (bytes, expected) in cases {
        let start = String::from_utf8_lossy(&bytes[..bytes.len().min(40)]);
        assert_eq!(problem(bytes), *expected, "{start}");
    }
}

#[test]
fn newer_and_unknown_versions_are_refused() {
    let newer = Problem::NewerVersion {
        version: 3,
        app: "2.5.0".to_owned(),
    };
    for text in [
        "Planbuch(format: \"planbuch\", version: 3, min_reader: 2, app: \"2.5.0\", plan: (new: [Thing(1)]))",
        // It says this program could read it, and is wrong.
        "Planbuch(format: \"planbuch\", version: 3, min_reader: 1, app: \"2.5.0\", plan: (new: 1))",
        "Planbuch(format: \"planbuch\", version: 3, min_reader: 3, app: \"2.5.0\", document: ())",
    ] {
        assert_eq!(problem(text.as_bytes()), newer, "{text}");
    }
    let zero = "(format: \"planbuch\", version: 0, plan: ())";
    assert_eq!(
        problem(zero.as_bytes()),
        Problem::UnknownVersion { version: 0 }
    );
}

#[test]
fn a_break_of_the_rules_is_found_where_it_is() {
    let sign = |sign| Fault::SignMissing { sign };
    for (marked, expected) in [
        ("goals: [() ¦()],", sign(",")),
        ("business: (name ¦\"x\"),", sign(":")),
        ("goals: ¦(),", sign("[")),
        ("goals: [()]¦],", sign(",")),
        ("rules: (law: ¦[1]),", sign("{")),
        ("business: ¦7,", sign("(")),
        ("business: (name: \"x\\¦q\"),", Fault::BadEscape),
        ("business: (name: ¦\"x),", Fault::TextOpen),
        ("), ) ¦x", Fault::TextAfterEnd),
    ] {
        assert_eq!(fault(marked), expected, "{marked}");
    }
    let deep = format!("goals: {}¦{},", "[".repeat(62), "[".repeat(100_000));
    assert_eq!(fault(&deep), Fault::TooDeep);
}

#[test]
fn a_wrong_value_is_named_with_its_field() {
    for (marked, wanted) in [
        ("business: (name: ¦7),", "name Text"),
        ("business: (name: ¦„x“),", "name Text"),
        ("business: (languages: [\"de\", ¦fr]),", "languages Text"),
        ("goals: [(due: ¦2026-11-21)],", "due Text"),
        (
            "channels: [(setup_minutes: ¦\"9\")],",
            "setup_minutes WholeNumber",
        ),
        (
            "channels: [(setup_minutes: -¦1)],",
            "setup_minutes SmallerNumber",
        ),
        (
            "budget: (reserve_percent: ¦300),",
            "reserve_percent SmallerNumber",
        ),
        ("rollout: (milestones: [(done: ¦yes)]),", "done TrueOrFalse"),
        ("business: (reach: ¦\"Local\"),", "reach Word"),
        ("goals: [(due: \"¦2026-02-30\")],", "due Date"),
        ("goals: [(due: \"¦21.11.2026\")],", "due Date"),
        ("business: (revenue: \"¦1.234,50\"),", "revenue Money"),
        ("goals: [(target: \"¦4,6\")],", "target Number"),
        ("logo: \"¦iVBORw0KGgo\",", "logo Picture"),
        ("logo: ¦7,", "logo Text"),
        ("goals: [(id: \"¦Mehr Gäste\")],", "id Id"),
        ("budget: (limit: Between(\"1.00\"¦)),", "limit Other"),
    ] {
        match fault(marked) {
            Fault::WrongValue {
                field, expected, ..
            } => {
                assert_eq!(format!("{field} {expected:?}"), wanted, "{marked}");
            }
            other => panic!("{marked}: {other}"),
        }
    }
}

#[test]
fn unknown_missing_and_double_fields_are_named() {
    let field = "nmae".to_owned();
    let found = "Lokal".to_owned();
    let allowed: &[_] = &["Local", "Regional", "National", "International"];
    for (marked, expected) in [
        ("business: (¦nmae: \"x\"),", Fault::UnknownField { field }),
        (
            "business: (reach: ¦Lokal),",
            Fault::UnknownChoice { found, allowed },
        ),
        (
            "team: (duties: [(rhythm: (usual: Times((usual: 1¦))))]),",
            Fault::FieldMissing { field: "per" },
        ),
        (
            "business: (name: \"x\", ¦name: \"y\"),",
            Fault::FieldTwice { field: "name" },
        ),
    ] {
        assert_eq!(fault(marked), expected, "{marked}");
    }
    for (text, field) in [
        ("(format: \"planbuch\", version: 1)", "plan"),
        ("(format: \"planbuch\", plan: ())", "version"),
    ] {
        let at = Place {
            line: 1,
            column: text.len(),
        };
        let fault = Fault::FieldMissing { field };
        assert_eq!(problem(text.as_bytes()), Problem::At { at, fault });
    }
}

/// Cut at every byte, a plan is never opened as a smaller one, and the message fits.
#[test]
fn a_file_cut_off_anywhere_is_refused_as_cut_off() {
    let text = encode(&small_plan()).unwrap();
    let whole = text.trim_end().len();
    let header = text.find("\"planbuch\"").unwrap() + "\"planbuch\"".len();
    for length in 0..whole {
        let cut = &text.as_bytes()[..length];
        let lines = String::from_utf8_lossy(cut).trim_end().lines().count();
        match problem(cut) {
            Problem::Empty => assert_eq!(length, 0),
            Problem::NotPlanbuch => assert!(length < header, "{length}"),
            Problem::CutOff { line } if line == lines => {}
            other => panic!("{length}: {other}\n{}", String::from_utf8_lossy(cut)),
        }
    }
    assert!(decode(&text.as_bytes()[..whole]).is_ok());
}

/// A small plan with every kind of value, so that every cut can be tried.
fn small_plan() -> Plan {
    let full = any_plan(3);
    let mut plan = Plan {
        business: full.business,
        channels: full.channels.into_iter().take(1).collect(),
        ..Plan::default()
    };
    plan.readiness.answers = full.readiness.answers;
    plan.channels.iter_mut().for_each(|channel| {
        channel.formats.truncate(1);
        channel.presences.truncate(1);
    });
    plan
}

#[test]
fn any_damage_is_refused_or_harmless_but_never_a_crash() {
    let text = encode(&small_plan()).unwrap().into_bytes();
    for position in (0..text.len()).step_by(5) {
        for byte in *b"\0\"(]:9\xff" {
            let mut damaged = text.clone();
            damaged[position] = byte;
            if let Err(error) = decode(&damaged) {
                assert!(error.message().key.starts_with("open-error-"));
            }
        }
    }
}
