//! What a platform is worth, used in one way or another: its fit × these factors, in per mille.
//! All of them are assumptions; they decide between ways to use a platform, while the fit decides
//! between platforms.

use crate::catalogue::Catalogue;
use crate::plan::{Level, Person, Slug};

/// A channel that goes on as it is: what is running is worth more than a new beginning.
pub const AS_IS: u32 = 1100;
/// The higher rhythm: nearly twice the work, but not twice the effect.
pub const MORE: u32 = 1250;
/// Pieces made by others: they know the firm less.
pub const OUTSIDE: u32 = 950;
/// Ads, where a hard goal is served.
pub const ADS_FOR_HARD_GOALS: u32 = 1150;
/// Ads otherwise.
pub const ADS: u32 = 1050;
/// Pieces made by somebody who cannot make them yet.
pub const UNSKILLED: u32 = 850;
/// Pieces made by somebody who can make all of them very well.
pub const SKILLED: u32 = 1050;

/// How much the skills of a person do for the formats. What is not said does nothing.
pub(super) fn of_skills(
    person: Option<&Person>,
    formats: impl Iterator<Item = Slug> + Clone,
    catalogue: &Catalogue,
) -> u32 {
    let Some(person) = person else {
        return 1000;
    };
    let level = |slug| person.skills.get(&catalogue.format(slug)?.skill).copied();
    let mut levels = formats.map(level);
    if levels.clone().any(|level| level == Some(Level::Low)) {
        UNSKILLED
    } else if levels.clone().next().is_some() && levels.all(|level| level == Some(Level::Strong)) {
        SKILLED
    } else {
        1000
    }
}

/// A fit in per mille changed by factors in per mille, in hundredths of a full fit: it is not known
/// more exactly than that, and what differs by less is the same.
pub(super) fn changed(fit: u32, factors: &[u32]) -> u32 {
    let worth = factors
        .iter()
        .fold(fit, |worth, factor| worth * factor / 1000);
    worth / 10
}
