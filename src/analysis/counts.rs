//! On how many platforms a firm really publishes, and how many it can usually care for.

use crate::catalogue::{Catalogue, PlatformKind};
use crate::plan::{Channel, ChannelFormat, Decision, Frequency, Platform, Size};

/// Formats that keep an entry right and answer people, but publish nothing of their own.
const UPKEEP: [&str; 2] = ["review-answer", "listing-check"];

/// How many channels there are of which kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ChannelCounts {
    /// Active with posts.
    pub posting: usize,
    /// Active entries in maps, directories and review services: little work once they are right.
    pub entries: usize,
    /// Nothing decided.
    pub open: usize,
}

impl ChannelCounts {
    /// Counts the channels of a plan. An active channel on which nothing is made (being phased
    /// out, or without formats) is neither.
    pub fn of(channels: &[Channel], catalogue: &Catalogue) -> Self {
        let mut counts = Self::default();
        for channel in channels {
            let comes = || channel.formats.iter().filter(|format| comes(format));
            match channel.decision {
                Decision::Open => counts.open += 1,
                decision if !decision.is_active() => {}
                _ if is_entry(catalogue, &channel.platform) => counts.entries += 1,
                _ if comes().any(|format| !is_upkeep(format)) => counts.posting += 1,
                _ if comes().next().is_some() => counts.entries += 1,
                _ => {}
            }
        }
        counts
    }
}

/// Is a format made at least in one season? An open rhythm counts.
fn comes(format: &ChannelFormat) -> bool {
    let seasons = format.rhythm.seasons.iter().map(|season| season.frequency);
    std::iter::once(format.rhythm.usual)
        .chain(seasons)
        .any(|frequency| frequency != Frequency::Never)
}

/// Is anything published on a channel that does more than keep an entry right?
pub(super) fn posts(channel: &Channel) -> bool {
    channel.formats.iter().any(|format| !is_upkeep(format))
}

/// Does a format only keep an entry right or answer people?
pub fn is_upkeep(format: &ChannelFormat) -> bool {
    format
        .format
        .is_some_and(|slug| UPKEEP.contains(&slug.as_str()))
}

/// Is it an entry in a map, directory or review service?
pub fn is_entry(catalogue: &Catalogue, platform: &Platform) -> bool {
    let entry = match platform {
        Platform::Listed(slug) => catalogue.platform(*slug),
        Platform::Own(_) => None,
    };
    entry.is_some_and(|entry| entry.kind == PlatformKind::Local)
}

/// How many platforms with posts a firm can usually care for; `None` where its size sets no
/// such limit. The advice for small firms is one or two.
pub const fn realistic(size: Option<Size>) -> Option<usize> {
    match size {
        None | Some(Size::One | Size::TwoToFive) => Some(2),
        Some(Size::SixToNine) => Some(3),
        Some(Size::TenTo49 | Size::FiftyAndMore) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::catalogue;
    use crate::plan::{Period, Rhythm, Slug};

    fn channel(slug: &str, decision: Decision, formats: &[(&str, Rhythm)]) -> Channel {
        let formats = formats.iter().map(|(format, rhythm)| ChannelFormat {
            format: Slug::new(format),
            rhythm: rhythm.clone(),
            ..ChannelFormat::default()
        });
        Channel {
            platform: Platform::Listed(Slug::new(slug).unwrap()),
            decision,
            formats: formats.collect(),
            ..Channel::default()
        }
    }

    fn weekly() -> Rhythm {
        Rhythm::times(1, Period::Week)
    }

    #[test]
    fn entries_and_platforms_that_are_phased_out_do_not_count_as_platforms_with_posts() {
        let never = Rhythm {
            usual: Frequency::Never,
            ..Rhythm::default()
        };
        let out = Decision::PhaseOut { until: None };
        let trial = Decision::Trial { until: None };
        let channels = [
            channel(
                "google-profile",
                Decision::Active,
                &[("profile-post", weekly())],
            ),
            channel("kununu", Decision::Active, &[("review-answer", weekly())]),
            channel("instagram", trial, &[("post", weekly())]),
            channel("x", out, &[("short-text", never)]),
            channel("facebook", Decision::Watch, &[("post", weekly())]),
            channel("tiktok", Decision::No, &[]),
            channel("linkedin", Decision::Open, &[]),
        ];
        let expected = ChannelCounts {
            posting: 1,
            entries: 2,
            open: 1,
        };
        assert_eq!(ChannelCounts::of(&channels, catalogue()), expected);
    }
}
