//! How well a platform fits, in words.

use crate::analysis::Fit;
use crate::lang::Lang;
use crate::plan::Choice as _;

/// "Fits well", or what the owner says instead: "Fits well (own judgement)". `None` while nothing
/// is known.
pub fn fit(lang: &Lang, fit: &Fit) -> Option<String> {
    let word = lang.text(fit.level()?.key());
    if fit.overruled.is_none() {
        return Some(word.to_owned());
    }
    Some(lang.format("fit-judged", &[("word", word.into())]))
}
