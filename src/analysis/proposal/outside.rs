//! What it takes when others make the pieces.

use super::super::load::{care_minutes, minutes_of_piece};
use crate::catalogue::Catalogue;
use crate::plan::{Channel, Money};

/// Others make the pieces: minutes a week that stay with the owner of the channel (care, and
/// coordinating), and what the others cost a month. 52.18 weeks a year are 4.348 a month.
pub(super) fn outside_work(channel: &Channel, catalogue: &Catalogue) -> Option<(u32, Money)> {
    let assumptions = &catalogue.assumptions;
    let thousandths: u64 = (channel.formats.iter())
        .filter_map(|format| {
            let times = format.rhythm.usual.per_week_thousandths()?;
            Some(times * u64::from(minutes_of_piece(format, catalogue)))
        })
        .sum();
    let pieces = u32::try_from(thousandths.div_ceil(1000))
        .ok()
        .filter(|pieces| 0 < *pieces)?;
    let coordinating = pieces.saturating_mul(assumptions.coordination_per_mille.into()) / 1000;
    let cents = i64::from(pieces) * 5218 * assumptions.outside_hourly_cents;
    let minutes = care_minutes(channel, catalogue) + coordinating;
    Some((minutes, Money::cents((cents + 71_999) / 72_000)))
}
