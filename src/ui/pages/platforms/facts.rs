//! What can be said about channels in a few words, and what the catalogue assumes for them.

use crate::analysis::is_upkeep;
use crate::catalogue::{Catalogue, PlatformEntry};
use crate::plan::{Channel, ChannelFormat, Decision, Frequency, Item as _, Platform, Rhythm, Role};
use crate::ui::Cx;
use crate::ui::widgets::list::Head;
use crate::wording::{self, Names};

/// The catalogue's entry of a platform, closed ones included.
pub(super) fn listed<'a>(
    catalogue: &'a Catalogue,
    platform: &Platform,
) -> Option<&'a PlatformEntry> {
    match platform {
        Platform::Listed(slug) => catalogue.platform(*slug),
        Platform::Own(_) => None,
    }
}

/// The formats to begin with on a platform: those of the catalogue that are suggested, with its
/// low rhythms. None for a platform of the owner's own.
pub(super) fn usual_formats(catalogue: &Catalogue, platform: &Platform) -> Vec<ChannelFormat> {
    let Some(entry) = listed(catalogue, platform) else {
        return Vec::new();
    };
    let suggested = entry.formats.iter().filter(|format| 0 < format.times);
    suggested
        .map(|format| ChannelFormat {
            format: Some(format.format),
            rhythm: Rhythm::times(format.times, format.per),
            ..ChannelFormat::fresh()
        })
        .collect()
}

/// Minutes that count as long as the owner says nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Assumed {
    /// For answers and comments, a week.
    pub(super) care: u32,
    /// To set it up, once.
    pub(super) setup: u32,
}

impl Assumed {
    /// What is assumed for a channel.
    pub(super) fn of(channel: &Channel, catalogue: &Catalogue) -> Self {
        let assumptions = &catalogue.assumptions;
        let entry = listed(catalogue, &channel.platform);
        let care = entry.map_or(assumptions.own_care_minutes_per_week, |entry| {
            entry.care_minutes_per_week
        });
        Self {
            care: if channel.decision == Decision::Watch {
                assumptions.watch_minutes_per_week
            } else {
                care
            },
            setup: entry.map_or(assumptions.own_setup_minutes, |entry| entry.setup_minutes),
        }
    }
}

/// Name, decision, rhythm and person of a channel; how well it fits while nothing is decided.
pub(super) fn head(cx: &Cx<'_>, channel: &Channel) -> Head {
    let title = match &channel.platform {
        Platform::Own(name) => name.clone(),
        Platform::Listed(_) => wording::platform(cx.lang, &channel.platform),
    };
    let mut facts = vec![wording::decision(cx.lang, channel.decision)];
    if channel.decision == Decision::Open {
        facts.extend(super::fit::word(cx, &channel.platform));
    }
    if channel.decision.is_active() {
        facts.push(pieces(cx, &channel.formats));
        let person = channel.person(Role::Accountable);
        facts.push(match person {
            Some(_) => Names::one(&cx.names.people, person).to_owned(),
            None => cx.t("channel-nobody").to_owned(),
        });
    }
    Head::new(title, facts.join(" · "))
}

/// What is made and how often: one format with its name, of several the pieces of a week.
fn pieces(cx: &Cx<'_>, formats: &[ChannelFormat]) -> String {
    let count = ("count", formats.len().into());
    match formats {
        [] => cx.t("channel-no-formats").to_owned(),
        [format] => pieces_of(cx, format),
        _ if formats.iter().all(is_upkeep) => cx.lang.format("channel-upkeep-only", &[count]),
        _ => {
            let args = [count, ("times", per_week(cx, formats).into())];
            cx.lang.format("channel-pieces", &args)
        }
    }
}

/// One format with its rhythm: "Story, 3 × je Woche".
pub(super) fn pieces_of(cx: &Cx<'_>, format: &ChannelFormat) -> String {
    let name = wording::format_name(cx.lang, format);
    format!("{name}, {}", wording::rhythm(cx.lang, &format.rhythm))
}

/// How many pieces come out in a week, to one decimal place; "open" while a rhythm is. Answers and
/// upkeep are no pieces, as in the margin of the page about rhythms.
fn per_week(cx: &Cx<'_>, formats: &[ChannelFormat]) -> String {
    let pieces = formats.iter().filter(|format| !is_upkeep(format));
    let each = pieces.map(|format| format.rhythm.usual);
    let sum: Option<u64> = each.map(Frequency::per_week_thousandths).sum();
    let Some(sum) = sum else {
        return cx.t("open-value").to_owned();
    };
    let tenths = i64::try_from((sum + 50) / 100).unwrap_or(i64::MAX / 100);
    cx.lang.decimal(tenths * 100)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::catalogue;
    use crate::plan::Slug;

    fn channel(slug: &str, decision: Decision) -> Channel {
        Channel {
            platform: Platform::Listed(Slug::new(slug).unwrap()),
            decision,
            ..Channel::fresh()
        }
    }

    #[test]
    fn a_platform_begins_with_what_the_catalogue_suggests_and_not_with_all_it_offers() {
        let google = channel("google-profile", Decision::Active).platform;
        let offered = &listed(catalogue(), &google).unwrap().formats;
        assert!(offered.iter().any(|format| format.times == 0));
        let usual = usual_formats(catalogue(), &google);
        assert!(!usual.is_empty() && usual.len() < offered.len());
        let times = usual.iter().map(|f| f.rhythm.usual.per_week_thousandths());
        assert!(times.flatten().all(|times| 0 < times));
        assert_eq!(usual_formats(catalogue(), &Platform::default()), []);
    }
}
