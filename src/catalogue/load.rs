//! Reads the embedded catalogue, once.

use std::sync::LazyLock;

use ron::Options;
use ron::error::SpannedError;
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

use super::Catalogue;

/// Reads one file of `assets/catalogue`.
macro_rules! read {
    ($name:literal) => {
        or_empty(
            $name,
            parse(include_str!(concat!(
                "../../assets/catalogue/",
                $name,
                ".ron"
            ))),
        )
    };
}

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue {
    platforms: read!("platforms"),
    goal_kinds: read!("goal-kinds"),
    formulas: read!("formulas"),
    formats: read!("formats"),
    rules: read!("rules"),
    laws: read!("laws"),
    readiness: read!("readiness"),
    doubts: read!("doubts"),
    risks: read!("risks"),
    duties: read!("duties"),
    trades: read!("trades"),
    seasons: read!("seasons"),
    holidays: read!("holidays"),
    evidence: read!("evidence"),
    assumptions: read!("assumptions"),
});

/// The catalogue, parsed at the first call.
pub fn catalogue() -> &'static Catalogue {
    &CATALOGUE
}

/// Parses one file. Optional values stand there without `Some`.
fn parse<T: DeserializeOwned>(text: &str) -> Result<T, SpannedError> {
    Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .from_str(text)
}

/// The content of a file. The files are part of the program and a test reads them all; should one
/// be broken all the same, the workbook goes on without it.
fn or_empty<T: Default>(name: &str, parsed: Result<T, SpannedError>) -> T {
    parsed.unwrap_or_else(|error| {
        log::error!("assets/catalogue/{name}.ron:{error}");
        T::default()
    })
}
