//! Does a platform fit into the hours that are there?

use super::super::load::{care_minutes, pieces_per_week};
use super::super::value::{ArgValue, Title};
use super::candidate::{Candidate, Ground, known, share, unknown};
use super::{Factor, FactorKind};

/// From this share of the free hours on, a platform takes too much to speak fully for it, in per
/// mille; from 1000 more on, nothing speaks for it. Assumption.
const EASY: u16 = 250;

/// Minutes a week for pieces and answers, as a share of the free hours: up to a quarter of them
/// speaks fully for the platform, half of them 750, all of them 250, one and a quarter of them not
/// at all. What other channels take already does not count here: it is shown by the balance.
pub(super) fn factor(ground: &Ground<'_>, candidate: &Candidate<'_>) -> Factor {
    let Some(free) = ground.free_minutes else {
        return unknown(FactorKind::Effort, "fit-effort-why-open");
    };
    let Some(needed) = needed(ground, candidate) else {
        return unknown(FactorKind::Effort, "fit-effort-why-formats");
    };
    let taken = if free == 0 {
        u16::MAX
    } else {
        share(needed, free)
    };
    let per_mille = (1000 + EASY).saturating_sub(taken).min(1000);
    let args = vec![
        ("needed", ArgValue::Minutes(needed.into())),
        ("there", ArgValue::Minutes(free.into())),
    ];
    let key = "fit-effort-why-share";
    known(FactorKind::Effort, per_mille, Title::Key { key, args })
}

/// Own minutes a week; `None` while there are no formats or a rhythm is open.
fn needed(ground: &Ground<'_>, candidate: &Candidate<'_>) -> Option<u32> {
    let care = care_minutes(&candidate.active, ground.catalogue);
    if candidate.made_outside {
        return Some(care);
    }
    let pieces = pieces_per_week(&candidate.active, ground.catalogue)?;
    Some(pieces.saturating_add(care))
}
