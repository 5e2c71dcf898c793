//! Which theme comes when.

use jiff::civil::Date;

use super::person::Given;
use crate::analysis::Work;
use crate::analysis::load::Part;
use crate::plan::{ChannelFormat, PillarId, find};

impl Given<'_> {
    /// The themes whose turn it is in a week: all pieces from the beginning on go through the
    /// themes of their format, each as often as its share says.
    pub(super) fn pillars(&self, part: &Part<'_>, monday: Date, count: usize) -> Vec<PillarId> {
        let Work::Format(channel, format) = part.work else {
            return Vec::new();
        };
        let channel = find(&self.plan.channels, channel);
        let format = channel.and_then(|channel| find(&channel.formats, format));
        let turns = format.map_or_else(Vec::new, |format| self.shares(format));
        if turns.is_empty() {
            return Vec::new();
        }
        let weeks = self.analysis.schedule.weeks.iter();
        let before = weeks.take_while(|week| **week < monday);
        let before = before.map(|week| self.pieces(part, *week).len()).sum();
        in_turn(&turns, before, count)
    }

    /// The themes of a format with their shares; equal ones where one of them has none.
    fn shares(&self, format: &ChannelFormat) -> Vec<(PillarId, u32)> {
        let pillars = &self.plan.content.pillars;
        let pillars: Vec<_> = (pillars.iter())
            .filter(|pillar| format.pillars.contains(&pillar.id))
            .collect();
        let share = |percent: Option<u8>| percent.map(u32::from).filter(|share| 0 < *share);
        let all = pillars.iter().all(|pillar| share(pillar.percent).is_some());
        (pillars.into_iter())
            .map(|pillar| {
                (
                    pillar.id,
                    share(pillar.percent).filter(|_| all).unwrap_or(1),
                )
            })
            .collect()
    }
}

/// Some items of a row in which each comes as often as its share says, evenly mixed (smooth
/// weighted round robin): shares 2 and 1 give A B A, A B A …
fn in_turn(shares: &[(PillarId, u32)], before: usize, count: usize) -> Vec<PillarId> {
    let total: i64 = shares.iter().map(|(_, share)| i64::from(*share)).sum();
    let mut credits = vec![0_i64; shares.len()];
    let mut next = || {
        for (credit, (_, share)) in credits.iter_mut().zip(shares) {
            *credit += i64::from(*share);
        }
        // The first of several equal ones.
        let (index, credit) = credits
            .iter_mut()
            .enumerate()
            .rev()
            .max_by_key(|(_, c)| **c)?;
        *credit -= total;
        shares.get(index).map(|(pillar, _)| *pillar)
    };
    let mut turns = Vec::new();
    for number in 0..before + count {
        if let Some(pillar) = next()
            && before <= number
        {
            turns.push(pillar);
        }
    }
    turns
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::testing::slug;

    #[test]
    fn themes_take_turns_by_their_shares() {
        let pillar = |id| PillarId(slug(id));
        let shares = [(pillar("a"), 50), (pillar("b"), 25), (pillar("c"), 25)];
        let names = |before, count| -> String {
            let turns = in_turn(&shares, before, count);
            turns.iter().map(|one| one.0.as_str()).collect()
        };
        assert_eq!(names(0, 8), "abcaabca");
        assert_eq!(names(3, 4), "aabc");
        assert_eq!(in_turn(&[], 2, 2), []);
    }
}
