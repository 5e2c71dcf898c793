//! Why a platform is left out.

use super::super::fit::Fit;
use super::WhyLeftOut;
use super::candidate::{Ground, is_decided};
use super::explain::Question;
use super::problem::Offer;
use crate::plan::{FitLevel, Money};

/// What is left after a selection.
pub(super) struct Left {
    /// The most minutes that somebody has left; `None` if there is nobody.
    pub(super) minutes: Option<u32>,
    pub(super) cents: u32,
    pub(super) places: usize,
}

/// Why a platform is not in the proposal.
pub(super) fn why(
    ground: &Ground<'_>,
    question: &Question<'_>,
    fit: &Fit,
    left: &Left,
) -> WhyLeftOut {
    match fit.level() {
        _ if ground.channel(&fit.platform).is_some_and(is_decided) => return WhyLeftOut::Decided,
        None => return WhyLeftOut::Unknown,
        Some(FitLevel::Poorly) => return WhyLeftOut::FitsPoorly,
        Some(_) => {}
    }
    let all = question.candidates.iter();
    let place = all
        .clone()
        .position(|candidate| candidate.fit.platform == fit.platform);
    let group = place.and_then(|place| question.problem.groups.get(place));
    let (Some(group), Some(minutes)) = (group, left.minutes) else {
        return WhyLeftOut::Nobody;
    };
    if group.posts && left.places == 0 {
        return WhyLeftOut::Enough(u16::try_from(question.problem.posting).unwrap_or(u16::MAX));
    }
    let longest = |offer: &Offer| offer.loads.iter().map(|load| load.1).max().unwrap_or(0);
    let affordable = group
        .options
        .iter()
        .filter(|offer| offer.cents <= left.cents);
    let least = affordable.map(longest).min();
    if least.is_some_and(|least| least <= minutes) {
        return WhyLeftOut::Overlaps;
    }
    let in_time = group
        .options
        .iter()
        .filter(|offer| longest(offer) <= minutes);
    if let Some(cents) = in_time.map(|offer| offer.cents).min() {
        return WhyLeftOut::NoMoney {
            needed: Money::cents(cents.into()),
            left: Money::cents(left.cents.into()),
        };
    }
    let needed = least.or_else(|| group.options.iter().map(longest).min());
    WhyLeftOut::NoTime {
        needed: needed.unwrap_or(0),
        left: minutes,
    }
}
