//! Is a platform found by people who are near, if customers come from near?

use super::super::value::Title;
use super::candidate::{Candidate, Ground, known, unknown};
use super::{Factor, FactorKind};
use crate::plan::Reach;

/// What a platform that is not searched nearby is worth to a firm with customers from the whole
/// region; assumption. To one with customers from its town it is worth nothing here.
const REGIONAL: u16 = 300;

/// All for a platform on which people search nearby, little or nothing for another. Does not count
/// for firms with customers from the whole country.
pub(super) fn factor(ground: &Ground<'_>, candidate: &Candidate<'_>) -> Factor {
    let otherwise = match ground.plan.business.reach {
        Some(Reach::Local) => 0,
        Some(Reach::Regional) => REGIONAL,
        Some(Reach::National | Reach::International) => {
            return unknown(FactorKind::Near, "fit-near-why-far");
        }
        None => return unknown(FactorKind::Near, "fit-near-why-open"),
    };
    let found = || Title::plain("fit-near-why-found");
    match candidate.entry {
        Some(entry) if entry.local => known(FactorKind::Near, 1000, found()),
        Some(_) => {
            let reason = Title::plain("fit-near-why-not-found");
            known(FactorKind::Near, otherwise, reason)
        }
        None if has_place(candidate) => known(FactorKind::Near, 1000, found()),
        None => unknown(FactorKind::Near, "fit-near-why-unsaid"),
    }
}

/// Is a platform of the owner's own tied to a place of the firm?
fn has_place(candidate: &Candidate<'_>) -> bool {
    let channels = candidate.channel.into_iter();
    let mut presences = channels.flat_map(|channel| &channel.presences);
    presences.any(|presence| presence.location.is_some())
}
