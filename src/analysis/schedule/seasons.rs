//! Campaigns for the seasons of the trade.
//!
//! Their pieces are made in the weeks before a season begins, if something is published by then.
//! They take only time that is left when everything else has its weeks: a season for which nobody
//! has time is not planned. In three months there are at most two, in six three, in twelve six.
//! What the owner has changed about one, or lets follow on one, is planned like all other work.

use jiff::civil::Date;

use super::super::calendar::{WEEK, days_between, monday, plus_days, plus_weeks};
use super::super::holidays::day_in_year;
use super::super::load::{self, Load};
use super::super::value::{ArgValue, Title};
use super::channels::maker;
use super::generate::lead_person;
use super::{ChannelSpan, Frame, Origin, Schedule, ScheduledActivity, activities, level};
use crate::catalogue::{Catalogue, SeasonEntry};
use crate::plan::{Horizon, PersonId, Phase, Plan, find};

/// The most campaigns of a rollout: a small firm makes few, and makes them well. An assumption.
const fn most(horizon: Horizon) -> usize {
    match horizon {
        Horizon::Three => 2,
        Horizon::Six => 3,
        Horizon::Twelve => 6,
    }
}

/// The campaigns about which the owner has decided something.
pub(super) fn decided(
    plan: &Plan,
    catalogue: &Catalogue,
    frame: Frame,
    channels: &[ChannelSpan],
) -> Vec<ScheduledActivity> {
    let mut found = campaigns(plan, catalogue, frame, channels);
    found.retain(|one| is_decided(plan, &one.key));
    found
}

/// Adds the other campaigns, by date, as far as there is time for them.
pub(super) fn add(plan: &Plan, catalogue: &Catalogue, frame: Frame, schedule: &mut Schedule) {
    let all = campaigns(plan, catalogue, frame, &schedule.channels);
    let (decided, open): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|one| is_decided(plan, &one.key));
    let mut room = most(frame.horizon).saturating_sub(decided.len());
    for campaign in open {
        if room == 0 {
            break;
        }
        let before = load::load(plan, catalogue, schedule, frame.today);
        let fitted = level::fit(plan, catalogue, schedule, &before, &campaign);
        let fits = std::iter::once(campaign).chain(fitted).any(|one| {
            schedule.activities.push(one);
            let after = load::load(plan, catalogue, schedule, frame.today);
            let fits = missing(&after) <= missing(&before);
            if !fits {
                schedule.activities.pop();
            }
            fits
        });
        room -= usize::from(fits);
    }
    activities::sort(&mut schedule.activities);
}

/// Minutes that are missing in all weeks, with and without work done ahead.
fn missing(load: &Load) -> (u64, u64) {
    let over = |week: &load::WeekLoad| week.needed.saturating_sub(week.there.unwrap_or(u32::MAX));
    let people = || load.people.iter();
    let over: u64 = (people().flat_map(|one| one.weeks.iter().map(over)))
        .map(u64::from)
        .sum();
    let lacking = people().flat_map(|one| &one.lacking);
    (over, lacking.map(|minutes| u64::from(*minutes)).sum())
}

fn is_decided(plan: &Plan, key: &str) -> bool {
    let rollout = &plan.rollout;
    let follows = |after: &[String]| after.iter().any(|other| other == key);
    rollout.changes.contains_key(key)
        || rollout
            .changes
            .values()
            .any(|change| follows(&change.after))
        || rollout.activities.iter().any(|own| follows(&own.after))
}

/// All campaigns whose season begins in the rollout, by date.
fn campaigns(
    plan: &Plan,
    catalogue: &Catalogue,
    frame: Frame,
    channels: &[ChannelSpan],
) -> Vec<ScheduledActivity> {
    let seasons = catalogue.seasons_of(&plan.business.trade);
    let mut found: Vec<_> = seasons
        .flat_map(|season| {
            let years = frame.start.year()..=frame.end.year();
            let begins = years.filter_map(|year| day_in_year(season.begins, year));
            begins.map(move |day| (season, day))
        })
        .filter_map(|(season, begins)| {
            let runs =
                |span: &&ChannelSpan| span.publishes && span.start <= begins && begins <= span.end;
            let span = channels.iter().find(runs)?;
            campaign(season, begins, who(plan, span), frame)
        })
        .collect();
    found.sort_by_key(|one| one.end);
    found
}

/// Who makes the pieces of a channel, else who does what nobody else is named for.
fn who(plan: &Plan, span: &ChannelSpan) -> Option<PersonId> {
    let people = &plan.team.people;
    let maker = find(&plan.channels, span.channel).and_then(maker);
    let maker = maker.filter(|id| find(people, *id).is_some());
    maker.or_else(|| lead_person(people).map(|person| person.id))
}

/// The work before a season, if at least a week of the rollout is left for it.
fn campaign(
    season: &SeasonEntry,
    begins: Date,
    person: Option<PersonId>,
    frame: Frame,
) -> Option<ScheduledActivity> {
    let start = monday(plus_weeks(begins, -i32::from(season.weeks))).max(frame.start);
    let end = plus_days(begins, -1);
    if frame.end < begins || days_between(start, end) < WEEK - 1 {
        return None;
    }
    let name = ArgValue::Key(format!("season-{}", season.id));
    Some(ScheduledActivity {
        key: format!("season-{}-{}", season.id, begins.year()),
        title: Title::with("activity-season", "season", name),
        phase: Phase::Steady,
        start,
        end,
        window: (start, end),
        after: Vec::new(),
        portions: Vec::new(),
        dated: false,
        person,
        channel: None,
        minutes: Some(season.minutes),
        done: false,
        origin: Origin::Generated,
        regular: false,
    })
}

impl ScheduledActivity {
    /// Key of the text that says what can be shown, for the campaign of a season.
    pub fn idea(&self) -> Option<String> {
        match &self.title {
            Title::Key {
                key: "activity-season",
                args,
            } => args.iter().find_map(|(_, name)| {
                let ArgValue::Key(name) = name else {
                    return None;
                };
                Some(format!("{name}-idea"))
            }),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests;
