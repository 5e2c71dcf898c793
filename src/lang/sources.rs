//! The list of embedded text files: the one place to name a new one.

use super::Language;

/// One topic's texts, the content of `assets/lang/{de,en}/<name>.ftl`.
pub(super) struct Source {
    /// The file's name without folder and ending.
    pub(super) name: &'static str,
    german: &'static str,
    english: &'static str,
}

impl Source {
    /// The file's content in one language.
    pub(super) fn content(&self, language: Language) -> &'static str {
        match language {
            Language::German => self.german,
            Language::English => self.english,
        }
    }
}

macro_rules! source {
    ($name:literal) => {
        Source {
            name: $name,
            german: include_str!(concat!("../../assets/lang/de/", $name, ".ftl")),
            english: include_str!(concat!("../../assets/lang/en/", $name, ".ftl")),
        }
    };
}

/// Every text file, in the order of the work: first what all share, then page by page.
pub(super) const SOURCES: &[Source] = &[
    source!("common"),
    source!("shell"),
    source!("widgets"),
    source!("wording"),
    source!("start"),
    source!("short-path"),
    source!("business"),
    source!("goals"),
    source!("audiences"),
    source!("platforms"),
    source!("proposal"),
    source!("content"),
    source!("team"),
    source!("budget"),
    source!("rules"),
    source!("rollout"),
    source!("baseline"),
    source!("measuring"),
    source!("review"),
    source!("print-view"),
    source!("catalogue-platforms"),
    source!("catalogue-goals"),
    source!("catalogue-examples"),
    source!("catalogue-formulas"),
    source!("catalogue-formats"),
    source!("catalogue-rules"),
    source!("catalogue-readiness"),
    source!("catalogue-risks"),
    source!("catalogue-trades"),
    source!("catalogue-seasons"),
    source!("catalogue-holidays"),
    source!("short-path-plan"),
    source!("catalogue-evidence"),
    source!("findings"),
    source!("print"),
    source!("sheets"),
    source!("sheet-rules"),
    source!("sheet-measuring"),
    source!("sheet-wall"),
    source!("sheet-week"),
    source!("errors"),
    source!("cli"),
];
