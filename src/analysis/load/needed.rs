//! Minutes that the plan asks for.

use jiff::civil::Date;

use super::super::Schedule;
use super::super::calendar::{WEEK, common_days, days_between, days_of, plus_days};
use super::{Work, WorkPart, minutes};
use crate::analysis::is_upkeep;
use crate::catalogue::Catalogue;
use crate::plan::{
    Channel, ChannelFormat, DayOfYear, DayRule, Decision, Frequency, Nth, PersonId, Plan, Platform,
    Rhythm, Role, RulePeriod,
};

/// How much a piece of work takes.
pub(in crate::analysis) enum Effort<'a> {
    /// The same minutes each week.
    Weekly(u32),
    /// Minutes each time; `None` while open.
    EachTime(&'a Rhythm, Option<u32>),
}

/// A piece of regular work in the time in which it is done.
pub(in crate::analysis) struct Part<'a> {
    pub(in crate::analysis) work: Work,
    pub(in crate::analysis) person: Option<PersonId>,
    pub(in crate::analysis) effort: Effort<'a>,
    /// First and last day.
    pub(in crate::analysis) days: (Date, Date),
    /// Does it belong to the usual week?
    pub(super) usual: bool,
}

impl Part<'_> {
    /// Thousandths of a minute in a usual week; `None` while something is open.
    pub(super) fn usual_thousandths(&self) -> Option<u64> {
        match &self.effort {
            Effort::Weekly(minutes) => Some(u64::from(*minutes) * 1000),
            Effort::EachTime(rhythm, each) => {
                let times = rhythm.usual.per_week_thousandths()?;
                let each = if times == 0 {
                    each.unwrap_or(0)
                } else {
                    (*each)?
                };
                Some(times * u64::from(each))
            }
        }
    }

    /// Is something open that would be needed to count it?
    pub(super) fn is_open(&self) -> bool {
        self.usual_thousandths().is_none()
    }

    pub(super) fn shown(&self, external: bool) -> WorkPart {
        WorkPart {
            work: self.work,
            person: self.person,
            minutes_per_week: self.usual_thousandths().map(minutes),
            usual: self.usual,
            external,
        }
    }

    /// Minutes in the week from a Monday on.
    pub(in crate::analysis) fn minutes_in_week(&self, monday: Date) -> u32 {
        minutes(self.in_week(monday))
    }

    /// Must it be done in its own week, because it answers people?
    const fn cannot_be_done_ahead(&self) -> bool {
        matches!(self.work, Work::Care(_) | Work::Watch(_))
    }

    /// Thousandths of a minute in the week from a Monday on.
    fn in_week(&self, monday: Date) -> u64 {
        let week = (monday, plus_days(monday, 6));
        let days = common_days(week, self.days);
        if days == 0 {
            return 0;
        }
        match &self.effort {
            Effort::Weekly(minutes) => u64::from(*minutes) * 1000 * u64::from(days) / 7,
            Effort::EachTime(rhythm, each) => {
                let first = monday.max(self.days.0);
                let last = week.1.min(self.days.1);
                times_thousandths(rhythm, first, last) * u64::from(each.unwrap_or(0))
            }
        }
    }
}

/// How often a rhythm comes between two days, in thousandths. A number of times is spread evenly
/// over the days; a day by rule counts in the week it falls in. Open counts as nothing.
fn times_thousandths(rhythm: &Rhythm, first: Date, last: Date) -> u64 {
    if let (true, Frequency::Open | Frequency::Never | Frequency::Times(_)) =
        (rhythm.seasons.is_empty(), rhythm.usual)
    {
        let days = u64::try_from(days_between(first, last) + 1).unwrap_or(0);
        return rhythm.usual.per_week_thousandths().unwrap_or(0) * days / 7;
    }
    let mut spread = 0;
    let mut by_rule = 0;
    for day in days_of(first, last) {
        let of_year = DayOfYear {
            month: day.month(),
            day: day.day(),
        };
        match rhythm.on(of_year) {
            Frequency::Rule(rule) if falls_on(rule, day) => by_rule += 1000,
            Frequency::Rule(_) => {}
            frequency => spread += frequency.per_week_thousandths().unwrap_or(0),
        }
    }
    by_rule + spread / 7
}

/// Is a day the one that a rule names?
pub(in crate::analysis) fn falls_on(rule: DayRule, day: Date) -> bool {
    let weekday = rule.weekday as i8 == day.weekday().to_monday_zero_offset();
    let month = match rule.every {
        RulePeriod::Month => true,
        RulePeriod::Quarter => day.month() % 3 == 1,
    };
    let week = (day.day() - 1) / 7;
    let nth = match rule.nth {
        Nth::First => week == 0,
        Nth::Second => week == 1,
        Nth::Third => week == 2,
        Nth::Fourth => week == 3,
        Nth::Last => day.days_in_month() < day.day() + 7,
    };
    weekday && month && nth
}

/// Minutes of one piece: the plan's, else the catalogue's, else the assumption for own formats.
pub(in crate::analysis) fn minutes_of_piece(format: &ChannelFormat, catalogue: &Catalogue) -> u32 {
    let listed = || {
        let entry = format.format.and_then(|slug| catalogue.format(slug));
        entry.map_or(catalogue.assumptions.own_format_minutes, |entry| {
            entry.minutes
        })
    };
    format.minutes_per_piece.unwrap_or_else(listed)
}

/// Minutes of care in a week: the plan's, else the catalogue's. A channel that is only watched
/// takes the shorter time of watching.
pub(in crate::analysis) fn care_minutes(channel: &Channel, catalogue: &Catalogue) -> u32 {
    let assumptions = &catalogue.assumptions;
    let assumed = || match channel.platform {
        _ if channel.decision == Decision::Watch => assumptions.watch_minutes_per_week,
        Platform::Listed(slug) => (catalogue.platform(slug))
            .map_or(assumptions.own_care_minutes_per_week, |entry| {
                entry.care_minutes_per_week
            }),
        Platform::Own(_) => assumptions.own_care_minutes_per_week,
    };
    channel.care_minutes_per_week.unwrap_or_else(assumed)
}

/// Minutes once to set a channel up: the plan's, else the catalogue's.
pub(in crate::analysis) fn setup_minutes(channel: &Channel, catalogue: &Catalogue) -> u32 {
    let assumed = || {
        let entry = match channel.platform {
            Platform::Listed(slug) => catalogue.platform(slug),
            Platform::Own(_) => None,
        };
        entry.map_or(catalogue.assumptions.own_setup_minutes, |entry| {
            entry.setup_minutes
        })
    };
    channel.setup_minutes.unwrap_or_else(assumed)
}

/// Minutes that the pieces of a channel take in a usual week; `None` if there are no formats or
/// if the rhythm of one is open.
pub(in crate::analysis) fn pieces_per_week(
    channel: &Channel,
    catalogue: &Catalogue,
) -> Option<u32> {
    minutes_per_week(channel, catalogue, |_| true)
}

/// The same of what is published only, without keeping an entry right and answering people.
pub(in crate::analysis) fn published_per_week(
    channel: &Channel,
    catalogue: &Catalogue,
) -> Option<u32> {
    minutes_per_week(channel, catalogue, |format| !is_upkeep(format))
}

fn minutes_per_week(
    channel: &Channel,
    catalogue: &Catalogue,
    counts: impl Fn(&ChannelFormat) -> bool,
) -> Option<u32> {
    let formats = channel.formats.iter().filter(|format| counts(format));
    let thousandths = formats
        .map(|format| {
            let times = format.rhythm.usual.per_week_thousandths()?;
            Some(times * u64::from(minutes_of_piece(format, catalogue)))
        })
        .sum::<Option<u64>>()?;
    (!channel.formats.is_empty()).then(|| minutes(thousandths))
}

/// Minutes of a usual week that a channel takes while it is in use, by who does it.
pub(in crate::analysis) fn channel_minutes(
    channel: &Channel,
    catalogue: &Catalogue,
) -> Vec<(Option<PersonId>, u32)> {
    let parts = channel_parts(channel, catalogue, (Date::MIN, Date::MAX), true);
    let minutes = |part: Part<'_>| (part.person, part.usual_thousandths().map_or(0, minutes));
    parts.map(minutes).collect()
}

/// The regular work of a channel: its care, and each of its formats.
fn channel_parts<'a>(
    channel: &'a Channel,
    catalogue: &Catalogue,
    days: (Date, Date),
    usual: bool,
) -> impl Iterator<Item = Part<'a>> {
    let accountable = channel.person(Role::Accountable);
    let makes = channel.person(Role::Makes);
    let watched = channel.decision == Decision::Watch;
    let work = if watched { Work::Watch } else { Work::Care };
    let care = Part {
        work: work(channel.id),
        person: (channel.person(Role::Answers)).or(makes).or(accountable),
        effort: Effort::Weekly(care_minutes(channel, catalogue)),
        days,
        usual,
    };
    let formats = channel.formats.iter().filter(move |_| !watched);
    let formats = formats.map(move |format| Part {
        work: Work::Format(channel.id, format.id),
        person: format.person.or(makes).or(accountable),
        effort: Effort::EachTime(&format.rhythm, Some(minutes_of_piece(format, catalogue))),
        days,
        usual,
    });
    std::iter::once(care).chain(formats)
}

/// All regular work of a plan.
pub(super) fn parts<'a>(
    plan: &'a Plan,
    catalogue: &Catalogue,
    schedule: &Schedule,
) -> Vec<Part<'a>> {
    let mut parts = Vec::new();
    for channel in &plan.channels {
        let usual = channel.decision.is_active() || channel.decision == Decision::Watch;
        let span = schedule.span(channel.id);
        // A channel beyond the rollout still belongs to the usual week, but to none of its weeks.
        let nowhere = (plus_days(schedule.end, 1), schedule.end);
        if span.is_none() && !usual {
            continue;
        }
        let days = span.map_or(nowhere, |span| (span.start, span.end));
        parts.extend(channel_parts(channel, catalogue, days, usual));
    }
    parts.extend(plan.team.duties.iter().map(|duty| Part {
        work: Work::Duty(duty.id),
        person: (duty.person(Role::Makes)).or_else(|| duty.person(Role::Accountable)),
        effort: Effort::EachTime(&duty.rhythm, duty.minutes_each),
        days: (schedule.start, schedule.end),
        usual: true,
    }));
    parts
}

/// A part of a one-off activity: its person, days and thousandths of a minute a day.
pub(super) struct Slice {
    person: Option<PersonId>,
    /// First and last day, counted from the first day of the rollout.
    days: (i32, i32),
    a_day: u64,
}

impl Slice {
    /// Minutes spread evenly over days.
    fn spread(person: Option<PersonId>, days: (i32, i32), minutes: u32) -> Self {
        let length = u64::try_from(days.1 - days.0 + 1).unwrap_or(1).max(1);
        Self {
            person,
            days,
            a_day: u64::from(minutes) * 1000 / length,
        }
    }

    /// Thousandths of a minute in a week, counted from 0.
    fn in_week(&self, week: i32) -> u64 {
        let first = self.days.0.max(week * WEEK);
        let last = self.days.1.min(week * WEEK + WEEK - 1);
        self.a_day * u64::try_from(last - first + 1).unwrap_or(0)
    }
}

/// The one-off activities: where they were laid out, week by week, else spread evenly over all
/// days from the first to the last. What is done stays counted, because it was work.
pub(super) fn slices(
    schedule: &Schedule,
    known: impl Fn(Option<PersonId>) -> Option<PersonId>,
) -> Vec<Slice> {
    let day = |date: Date| days_between(schedule.start, date);
    let mut slices = Vec::new();
    for activity in (schedule.activities.iter()).filter(|activity| !activity.regular) {
        let person = known(activity.person);
        let days = (day(activity.start), day(activity.end));
        slices.extend((activity.portions.iter()).map(|portion| {
            let monday = day(portion.week);
            Slice::spread(person, (monday, monday + WEEK - 1), portion.minutes)
        }));
        let spread = activity.minutes.filter(|_| activity.portions.is_empty());
        slices.extend(spread.map(|minutes| Slice::spread(person, days, minutes)));
    }
    slices
}

/// Minutes needed week by week by a person, or by nobody.
pub(super) fn weeks(
    parts: &[Part<'_>],
    slices: &[Slice],
    person: Option<PersonId>,
    schedule: &Schedule,
) -> Vec<u32> {
    let regular: Vec<_> = parts.iter().filter(|part| part.person == person).collect();
    let once: Vec<_> = (slices.iter())
        .filter(|slice| slice.person == person)
        .collect();
    ((0..).zip(&schedule.weeks))
        .map(|(week, monday)| {
            let regular: u64 = regular.iter().map(|part| part.in_week(*monday)).sum();
            let once: u64 = once.iter().map(|slice| slice.in_week(week)).sum();
            minutes(regular + once)
        })
        .collect()
}

/// Minutes of a person, week by week, that cannot be done ahead.
pub(super) fn care_by_week(
    parts: &[Part<'_>],
    person: Option<PersonId>,
    schedule: &Schedule,
) -> Vec<u32> {
    let own = parts.iter().filter(|part| part.person == person);
    let care: Vec<_> = own.filter(|part| part.cannot_be_done_ahead()).collect();
    (schedule.weeks.iter())
        .map(|monday| minutes(care.iter().map(|part| part.in_week(*monday)).sum()))
        .collect()
}
