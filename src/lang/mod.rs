//! Texts, numbers, money and dates in the reader's language: what is shown, and what is typed.
//!
//! This module knows nothing of plans or windows. A [`Lang`] is made once per language and region
//! and shared, for example in an `Arc`; everything hangs on it as a method.

mod dates;
mod input;
mod keys;
mod locale;
mod numbers;
mod parse;
mod sources;
mod texts;

pub use input::InputError;
pub use keys::keys;
pub use locale::{Language, Region};
pub use texts::Arg;

use numbers::Symbols;
use texts::Texts;

/// One language as written in one region: its texts, and how numbers and dates look there.
///
/// Ready to be shared between threads. Building one takes a few milliseconds: the texts are
/// parsed once per program run and kept.
pub struct Lang {
    language: Language,
    region: Region,
    symbols: Symbols,
    texts: Texts,
}

impl Lang {
    /// Prepares a language for a region. All texts are embedded, so nothing can be missing on disk.
    pub fn new(language: Language, region: Region) -> Self {
        let symbols = Symbols::of(language, region);
        Self {
            language,
            region,
            symbols,
            texts: Texts::new(language, region, symbols),
        }
    }

    /// The language of the texts.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The region that decides how numbers, money and dates look.
    pub fn region(&self) -> Region {
        self.region
    }

    /// The language and region the computer is set to.
    ///
    /// German without a known region is taken for Germany. Every other language gets English, with
    /// the region where it is known and else the United Kingdom.
    pub fn of_system() -> (Language, Region) {
        locale::from_tag(&sys_locale::get_locale().unwrap_or_default())
    }

    /// The text of a message that takes no arguments.
    ///
    /// An unknown key is returned as it is, so that the window stays usable, and logged once.
    pub fn text<'a>(&'a self, key: &'a str) -> &'a str {
        self.texts.text(key)
    }

    /// Whether there is a message with this key, with or without arguments.
    pub fn has(&self, key: &str) -> bool {
        self.texts.has(key)
    }

    /// The text of a message with its arguments filled in.
    ///
    /// Numbers choose the plural form and are printed the local way, so a year must be handed over
    /// as text. An unknown key or a missing argument is logged once.
    pub fn format(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.texts.format(key, args)
    }
}

impl std::fmt::Debug for Lang {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Lang")
            .field("language", &self.language)
            .field("region", &self.region)
            .finish_non_exhaustive()
    }
}
