//! Targets: do they count what matters, in the direction that is meant, and can they be reached?
//!
//! Results for a piece = what the goal wants more in a month ÷ pieces that come out in a month on
//! the channels that serve it. A measure without a period is a sum: then it is what is wanted more
//! until the day ÷ pieces until the day. More than the catalogue assumes (1 result from 2 pieces)
//! is doubted until the owner says why it can be reached.

use super::super::value::ArgValue;
use super::super::{is_entry, is_upkeep, lower_is_better};
use super::measure::{
    WEEKS_PER_MONTH, counts_followers, flattering, is_count, times_per_month, wanted_more,
};
use super::{Finding, Fix, Given, Page, Severity};
use crate::plan::{Channel, ChannelFormat, Direction, Goal, Hardness, Quantity};

/// Kinds of goals whose results come from what is published.
const FROM_PIECES: [&str; 4] = ["customers", "sales", "staff", "local"];

/// Days of a month, in hundredths.
const DAYS_PER_MONTH: i64 = 3044;

pub(super) fn find(given: &Given<'_>, goal: &Goal, found: &mut Vec<Finding>) {
    vanity(given, goal, found);
    direction(given, goal, found);
    if goal.reachable_because.trim().is_empty() {
        found.extend(implausible(given, goal));
        found.extend(followers(given, goal));
    }
}

fn of(id: &'static str, severity: Severity, goal: &Goal) -> Finding {
    let finding = Finding::new(id, severity, Page::Goals).item(goal.id.0);
    finding.text("goal", &goal.title)
}

/// A hard goal that counts what only flatters.
fn vanity(given: &Given<'_>, goal: &Goal, found: &mut Vec<Finding>) {
    let is_hard = super::goals::hardness(given, goal) == Some(Hardness::Hard);
    let Some(word) = flattering(goal).filter(|_| is_hard) else {
        return;
    };
    let kind = goal.kind.and_then(|kind| given.catalogue.goal_kind(kind));
    let better = kind.map_or_else(
        || "finding-goal-vanity-any".to_owned(),
        |kind| format!("goal-kind-{}-lead", kind.id),
    );
    found.push(
        of("goal-vanity", Severity::Risk, goal)
            .text("word", word)
            .arg("better", ArgValue::Key(better))
            .evidence(kind.and_then(|kind| kind.evidence.first().copied()))
            .fix(kind.map(|kind| Fix::LeadMeasure(goal.id, kind.id))),
    );
}

/// A number that shall rise and does not, or the other way round.
fn direction(given: &Given<'_>, goal: &Goal, found: &mut Vec<Finding>) {
    let (Some(baseline), Some(target)) = (goal.baseline, goal.target) else {
        return;
    };
    let way = match goal.direction {
        Some(way @ (Direction::Raise | Direction::Lower)) => way,
        None if goal.kind.is_some() && lower_is_better(goal, given.catalogue) => Direction::Lower,
        None if goal.kind.is_some() => Direction::Raise,
        Some(Direction::Keep | Direction::NotAGoal) | None => return,
    };
    // The end of a range that lies farthest in the direction.
    let (least, most) = (target, goal.target_most.unwrap_or(target));
    let (is_odd, other, end) = if way == Direction::Raise {
        (most <= baseline, Direction::Lower, most)
    } else {
        (baseline <= least, Direction::Raise, least)
    };
    if !is_odd {
        return;
    }
    let other = if end == baseline {
        Direction::Keep
    } else {
        other
    };
    found.push(
        of("goal-direction-odd", Severity::Risk, goal)
            .arg("way", ArgValue::Key(key(way)))
            .arg("baseline", ArgValue::Quantity(baseline))
            .arg("target", ArgValue::Quantity(end))
            .fix(Fix::Direction(goal.id, other)),
    );
}

fn key(way: Direction) -> String {
    crate::plan::Choice::key(way).to_owned()
}

/// More results for each piece than can be expected.
fn implausible(given: &Given<'_>, goal: &Goal) -> Option<Finding> {
    let kind = goal.kind?;
    if !FROM_PIECES.contains(&kind.as_str()) || !is_count(goal) {
        return None;
    }
    let more = wanted_more(goal)?;
    let a_month = pieces_per_month(given, goal)?;
    let (more, pieces, span) = match times_per_month(goal) {
        Some(times) => (more * times / 1000, a_month, "finding-span-month"),
        None => (
            more,
            a_month * months_until(given, goal) / 1000,
            "finding-span-until",
        ),
    };
    let each = (more * 1000).checked_div(pieces)?;
    let most = i64::from(given.catalogue.assumptions.most_results_per_piece_per_mille);
    (most < each).then(|| {
        of("goal-target-implausible", Severity::Risk, goal)
            .arg("more", rounded(more, 1000))
            .arg("span", ArgValue::Key(span.to_owned()))
            .arg("pieces", ArgValue::Number((pieces + 500) / 1000))
            .arg("each", rounded(each, 100))
            .arg("most", ArgValue::Quantity(Quantity::thousandths(most)))
            .evidence(given.study("liechtenstein-effect"))
    })
}

/// A value in thousandths, rounded half up to a step.
fn rounded(value: i64, step: i64) -> ArgValue {
    ArgValue::Quantity(Quantity::thousandths((value + step / 2) / step * step))
}

/// Pieces that come out in a usual month for a goal, in thousandths: times a week × 4.345. `None`
/// if it is served by an entry, which is found without new pieces, or while a rhythm is open.
fn pieces_per_month(given: &Given<'_>, goal: &Goal) -> Option<i64> {
    let serves = |channel: &&Channel| channel.goals.contains(&goal.id);
    let channels: Vec<&Channel> = given.active().filter(serves).collect();
    let is_found = |channel: &&Channel| is_entry(given.catalogue, &channel.platform);
    if channels.iter().any(is_found) {
        return None;
    }
    let formats = channels.iter().flat_map(|channel| &channel.formats);
    let a_week = |format: &ChannelFormat| {
        let times = format.rhythm.usual.per_week_thousandths()?;
        i64::try_from(times).ok()
    };
    let times: Option<Vec<i64>> = (formats.filter(|format| !is_upkeep(format)))
        .map(a_week)
        .collect();
    Some(times?.iter().sum::<i64>() * WEEKS_PER_MONTH / 1000)
}

/// Months from the start to the day of a goal, in thousandths; at least one.
fn months_until(given: &Given<'_>, goal: &Goal) -> i64 {
    let start = given.schedule.start;
    let due = goal.due.unwrap_or(given.schedule.end);
    let days = start
        .until(due)
        .map_or(0, |span| i64::from(span.get_days()));
    (days * 100_000 / DAYS_PER_MONTH).max(1000)
}

/// More followers than firms have on average.
fn followers(given: &Given<'_>, goal: &Goal) -> Option<Finding> {
    let usual = Quantity::whole(given.catalogue.assumptions.usual_followers.into());
    let target = goal.target.filter(|target| usual < *target)?;
    let is_soft = super::goals::hardness(given, goal) == Some(Hardness::Soft);
    let is_raised = goal.baseline.is_none_or(|baseline| baseline < usual);
    (is_soft && is_raised && counts_followers(goal)).then(|| {
        of("goal-followers-many", Severity::Hint, goal)
            .arg("target", ArgValue::Quantity(target))
            .arg("usual", ArgValue::Quantity(usual))
            .evidence(given.study("swiss-profiles"))
    })
}
