//! Each error can be said in both languages.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::PathBuf;

use crate::file::{Expected, Fault, Message, OpenError, Place, Problem, SaveError};
use crate::lang::{Lang, Language, Region, keys};
use crate::plan::Slug;

fn faults() -> Vec<Fault> {
    let field = || "due".to_owned();
    let detail = || "detail".to_owned();
    let expected = Expected::Date;
    vec![
        Fault::TooDeep,
        Fault::SignMissing { sign: "," },
        Fault::TextOpen,
        Fault::BadEscape,
        Fault::TextAfterEnd,
        Fault::Syntax { detail: detail() },
        Fault::WrongValue {
            field: field(),
            expected,
            detail: detail(),
        },
        Fault::UnknownField { field: field() },
        Fault::UnknownChoice {
            found: field(),
            allowed: &["A", "B"],
        },
        Fault::FieldMissing { field: "due" },
        Fault::FieldTwice { field: "due" },
    ]
}

fn problems() -> Vec<Problem> {
    let at = Place {
        line: 12,
        column: 5,
    };
    let placed = faults().into_iter().map(|fault| Problem::At { at, fault });
    let whole = [
        Problem::TooLarge,
        Problem::NotUtf8 { line: 1 },
        Problem::Empty,
        Problem::CutOff { line: 3 },
        Problem::NotPlanbuch,
        Problem::NewerVersion {
            version: 3,
            app: "2.5.0".to_owned(),
        },
        Problem::UnknownVersion { version: 0 },
        Problem::DuplicateId {
            list: "goals",
            id: Slug::new("mehr").unwrap(),
        },
    ];
    whole.into_iter().chain(placed).collect()
}

fn messages() -> Vec<Message> {
    let path = || PathBuf::from("a.plan.ron");
    let source = || io::Error::other("sensor");
    let detail = "detail".to_owned();
    let open = [
        OpenError::NotFound { path: path() },
        OpenError::NoPermission { path: path() },
        OpenError::Directory { path: path() },
        OpenError::NotAFile { path: path() },
        OpenError::Io {
            path: path(),
            source: source(),
        },
    ];
    let save = [
        SaveError::NoSpace { path: path() },
        SaveError::ReadOnly { path: path() },
        SaveError::NoPermission { path: path() },
        SaveError::FolderMissing { path: path() },
        SaveError::NameTooLong { path: path() },
        SaveError::NotAFile { path: path() },
        SaveError::ChangedOnDisk { path: path() },
        SaveError::NotVerified { path: path() },
        SaveError::NotReproducible { detail },
        SaveError::TooLarge,
        SaveError::Io {
            path: path(),
            source: source(),
        },
    ];
    let open = open.iter().map(OpenError::message);
    let content = problems().into_iter().map(|problem| {
        let error = OpenError::Content {
            path: Some(path()),
            problem,
        };
        let message = error.message();
        assert_eq!(message.path, Some(path()));
        message
    });
    open.chain(content)
        .chain(save.iter().map(SaveError::message))
        .collect()
}

fn say(lang: &Lang, message: &Message) -> String {
    let args: Vec<_> = message
        .args
        .iter()
        .map(|(name, value)| (*name, value.into()))
        .collect();
    lang.format(message.key, &args)
}

#[test]
fn each_error_has_its_text_in_both_languages_and_each_text_its_error() {
    let in_code: BTreeMap<String, BTreeSet<String>> = messages()
        .into_iter()
        .map(|it| {
            (
                it.key.to_owned(),
                it.args.iter().map(|(name, _)| (*name).to_owned()).collect(),
            )
        })
        .collect();
    for language in Language::ALL {
        let mut texts = keys(language);
        texts.retain(|key, _| key.starts_with("open-error-") || key.starts_with("save-error-"));
        assert_eq!(texts, in_code, "{}", language.code());
    }
}

#[test]
fn what_belongs_into_a_field_is_said_in_words() {
    use Expected as E;
    let all = [
        E::Text,
        E::WholeNumber,
        E::SmallerNumber,
        E::TrueOrFalse,
        E::Word,
        E::Date,
        E::Money,
        E::Number,
        E::Picture,
        E::Id,
        E::Other,
    ];
    for language in Language::ALL {
        let lang = Lang::new(language, Region::Germany);
        let mut said = BTreeSet::new();
        for expected in all {
            let fault = Fault::WrongValue {
                field: "due".to_owned(),
                expected,
                detail: "DETAIL".to_owned(),
            };
            let problem = Problem::At {
                at: Place {
                    line: 12,
                    column: 5,
                },
                fault,
            };
            let text = say(&lang, &problem.message());
            assert!(text.contains("12") && text.contains("due"), "{text}");
            assert_eq!(text.contains("DETAIL"), expected == E::Other, "{text}");
            said.insert(text);
        }
        assert_eq!(said.len(), all.len());
    }
}

#[test]
fn a_message_says_where_and_what_to_do() {
    let lang = Lang::new(Language::German, Region::Austria);
    let text = "(format: \"planbuch\", version: 1, plan: (goals: [(due: \"21.11.2026\")]))";
    let error = crate::file::decode(text.as_bytes()).unwrap_err();
    assert_eq!(
        say(&lang, &error.message()),
        "In Zeile 1, Spalte 56 erwartet „due“ ein Datum, das es gibt, in der Form \"2026-11-21\". Bitte berichtigen Sie die Stelle in einem Textprogramm."
    );
}
