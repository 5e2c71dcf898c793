//! Everything in the catalogue has its words, in both languages.

use super::super::*;
use super::lists;
use crate::lang::{Lang, Language, Region};

/// The ends that the texts of a list's entries have behind `<prefix>-<id>`.
const TEXTS: [(&str, &str, &[&str]); 13] = [
    ("platforms", "platform", &["", "-use", "-limit"]),
    (
        "goal-kinds",
        "goal-kind",
        &["", "-lead", "-unit", "-support", "-trap", "-example"],
    ),
    ("formulas", "formula", &["", "-how"]),
    ("formats", "format", &[""]),
    ("rules", "rule", &["", "-text"]),
    ("laws", "law", &["", "-why"]),
    ("readiness", "ready", &["", "-step"]),
    ("doubts", "doubt", &["", "-answer"]),
    ("risks", "risk", &["", "-mitigation", "-contingency"]),
    ("duties", "duty", &[""]),
    ("trades", "trade", &["", "-topics"]),
    ("seasons", "season", &["", "-idea"]),
    ("evidence", "evidence", &["", "-source"]),
];

#[test]
fn everything_has_its_texts_in_both_languages() {
    let mut missing = Vec::new();
    for language in Language::ALL {
        let lang = Lang::new(language, Region::Germany);
        let mut ask = |key: &str| {
            if !lang.has(key) {
                missing.push(format!("{key} ({})", language.code()));
            }
        };
        for kind in PlatformKind::ALL {
            ask(kind.key());
        }
        for (list, ids) in lists() {
            let (_, prefix, ends) = TEXTS
                .iter()
                .find(|it| it.0 == list)
                .expect("texts of a list");
            for id in ids {
                for end in *ends {
                    ask(&format!("{prefix}-{id}{end}"));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// The numbers in a sentence, without separators, smallest text first: 1.500 and 1,500 are one.
fn numbers(text: &str) -> Vec<String> {
    let mut found = vec![String::new()];
    let mut rest = text.chars().peekable();
    while let Some(sign) = rest.next() {
        let inside = matches!(sign, '.' | ',') && rest.peek().is_some_and(char::is_ascii_digit);
        match found.last_mut() {
            Some(last) if sign.is_ascii_digit() => last.push(sign),
            Some(last) if inside && !last.is_empty() => {}
            _ => found.push(String::new()),
        }
    }
    found.retain(|number| !number.is_empty());
    found.sort();
    found
}

/// Words of which at least one stands in each example: by when.
const TIMES: [&str; 10] = [
    "Monat", "Quartal", "Saison", "month", "quarter", "season", "Woche", "week", "Jahr", "year",
];

#[test]
fn every_kind_of_goal_has_an_example_for_every_trade() {
    let all = catalogue();
    let german = Lang::new(Language::German, Region::Germany);
    let english = Lang::new(Language::English, Region::Germany);
    let mut wrong = Vec::new();
    for kind in &all.goal_kinds {
        for trade in &all.trades {
            let key = format!("goal-kind-{}-example-{}", kind.id, trade.id);
            if !(german.has(&key) && english.has(&key)) {
                wrong.push(format!("{key} is missing"));
                continue;
            }
            let (de, en) = (german.text(&key), english.text(&key));
            let counted = numbers(de);
            if counted.is_empty() || counted != numbers(en) {
                wrong.push(format!("{key}: {counted:?} and {:?}", numbers(en)));
            }
            for text in [de, en] {
                let dated = TIMES.iter().any(|time| text.contains(time));
                if !dated || text.ends_with('.') || 130 < text.chars().count() {
                    wrong.push(format!("{key}: {text}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_study_says_when() {
    for language in Language::ALL {
        let lang = Lang::new(language, Region::Germany);
        for study in &catalogue().evidence {
            let key = format!("evidence-{}-source", study.id);
            let source = lang.text(&key);
            let years = 2009..=2026;
            let dated = (numbers(source).iter())
                .any(|number| number.parse().is_ok_and(|year: u16| years.contains(&year)));
            assert!(dated, "{}: {source}", study.id);
        }
    }
}

/// Corrections of what articles made of the studies; see each study's own report.
#[test]
fn studies_are_quoted_with_their_corrections() {
    let lang = Lang::new(Language::German, Region::Germany);
    for (key, words) in [
        ("amex-use-source", "alle Befragten"),
        ("citibank-leads-source", "August 2009"),
        ("emarketer-users", "Menschen mit Internet"),
        ("ratepoint-reach-source", "nicht die Mehrheit"),
        ("bremerhaven-time", "„mindestens 30 Minuten“"),
        ("getapp-strategy-source", "101\u{a0}%"),
        ("dim-budget-source", "21,6\u{a0}%"),
    ] {
        let key = format!("evidence-{key}");
        let text = lang.text(&key);
        assert!(text.contains(words), "{key}: {text}");
    }
}
