//! Phases and milestones.

use super::super::calendar::{plus_days, plus_weeks};
use super::super::counts::posts;
use super::super::value::{ArgValue, Title};
use super::channels::{Placement, first_post};
use super::{ChannelSpan, Frame, PhaseSpan, ScheduledMilestone};
use crate::plan::{Phase, Plan, find};

/// Weeks after the last beginning of a channel that still count as its start.
const START_WEEKS: i32 = 4;
/// Weeks at the beginning for rules and law, where no channel has to be set up.
const PREPARE_WEEKS: i32 = 2;

/// The phases, one after another: preparing until the first account is set up, setting up until
/// the first post, the start until four weeks after the last new channel, then the steady weeks;
/// the last week is for looking back. Where nothing is new, two weeks of preparing and then steady
/// work. No channel, no phases.
pub(super) fn phases(frame: Frame, placement: &Placement) -> Vec<PhaseSpan> {
    if placement.channels.is_empty() {
        return Vec::new();
    }
    let new = || placement.channels.iter().filter(|placed| placed.span.new);
    let begins = if let Some(first) = first_post(&placement.channels) {
        let set_up = new()
            .filter_map(|placed| placed.preparation.as_ref())
            .map(|preparation| preparation.setup.0)
            .min();
        let last = new().map(|placed| placed.span.start).max();
        vec![
            (Phase::Prepare, frame.start),
            (Phase::SetUp, set_up.unwrap_or(first)),
            (Phase::Start, first),
            (
                Phase::Steady,
                plus_weeks(last.unwrap_or(first), START_WEEKS),
            ),
            (Phase::Review, plus_days(frame.end, -6)),
        ]
    } else {
        vec![
            (Phase::Prepare, frame.start),
            (Phase::Steady, frame.week(PREPARE_WEEKS)),
            (Phase::Review, plus_days(frame.end, -6)),
        ]
    };
    let last_week = plus_days(frame.end, -6);
    let ends = begins.iter().skip(1).map(|(_, next)| plus_days(*next, -1));
    let ends = ends.chain(std::iter::once(frame.end));
    (begins.iter().zip(ends))
        .map(|((phase, start), end)| PhaseSpan {
            phase: *phase,
            start: *start,
            end: if *phase == Phase::Review {
                end
            } else {
                end.min(plus_days(last_week, -1))
            },
        })
        .filter(|span| span.start <= span.end)
        .collect()
}

/// The first post on the first new channel that has posts and the owner's own milestones, by date.
pub(super) fn milestones(
    plan: &Plan,
    frame: Frame,
    placement: &Placement,
) -> Vec<ScheduledMilestone> {
    let has_posts = |span: &ChannelSpan| {
        let channel = find(&plan.channels, span.channel);
        channel.is_none_or(|channel| channel.formats.is_empty() || posts(channel))
    };
    let new = placement.channels.iter().map(|placed| placed.span);
    // The first in the plan of several that begin together.
    let first = new
        .filter(|span| span.new && has_posts(span))
        .min_by_key(|span| span.start);
    let first = first.map(|span| {
        let channel = find(&plan.channels, span.channel);
        let platform = channel.map(|channel| channel.platform.clone());
        let platform = ArgValue::Platform(platform.unwrap_or_default());
        ScheduledMilestone {
            key: "milestone-first-post".to_owned(),
            id: None,
            title: Title::with("milestone-first-post", "platform", platform),
            date: span.start,
            done: span.start < frame.today,
        }
    });
    let own = plan.rollout.milestones.iter().filter_map(|milestone| {
        Some(ScheduledMilestone {
            key: format!("own-{}", milestone.id.0),
            id: Some(milestone.id),
            title: Title::Own(milestone.title.clone()),
            date: milestone.date?,
            done: milestone.done,
        })
    });
    let mut all: Vec<_> = first.into_iter().chain(own).collect();
    all.sort_by(|a, b| (a.date, &a.key).cmp(&(b.date, &b.key)));
    all
}
