//! Regular work: a row for each channel and format, for answers, and for other duties.

use jiff::civil::Date;

use super::super::Source;
use super::super::parts::{dotted, filled};
use super::people::People;
use crate::analysis::{ScheduledActivity, Work, WorkPart};
use crate::plan::{ChannelId, FormatId, Frequency, PersonId, Rhythm, find};
use crate::print::blocks::{WallGroup, WallLook, WallRow};
use crate::wording::{self, Names};

/// What is done again and again; `None` where there is nothing.
pub(super) fn group(source: &Source<'_>, people: &People) -> Option<WallGroup> {
    let parts = source.analysis.load.parts.iter();
    let mut rows: Vec<WallRow> = parts.filter_map(|part| row(source, people, part)).collect();
    let uncounted = source.analysis.schedule.activities.iter();
    let uncounted = uncounted.filter(|one| one.regular && !is_counted(source, one.channel));
    rows.extend(uncounted.map(|one| whole(source, people, one)));
    (!rows.is_empty()).then(|| WallGroup {
        title: source.text("print-regular"),
        rows,
        ..WallGroup::default()
    })
}

/// Has the work for a channel rows of its own?
fn is_counted(source: &Source<'_>, channel: Option<ChannelId>) -> bool {
    let mut parts = source.analysis.load.parts.iter();
    channel.is_some() && parts.any(|part| part.channel() == channel)
}

fn row(source: &Source<'_>, people: &People, part: &WorkPart) -> Option<WallRow> {
    let schedule = &source.analysis.schedule;
    let span = |channel| schedule.span(channel).map(|span| (span.start, span.end));
    let whole = (schedule.start, schedule.end);
    let (label, rhythm, span) = match part.work {
        Work::Format(channel, format) => {
            let (name, rhythm) = format_of(source, channel, format)?;
            (
                of_channel(source, channel, &name),
                Some(rhythm),
                span(channel)?,
            )
        }
        Work::Care(channel) => {
            let name = source.text("print-answering");
            (of_channel(source, channel, &name), None, span(channel)?)
        }
        Work::Watch(channel) => {
            let name = source.text("print-watching");
            (of_channel(source, channel, &name), None, span(channel)?)
        }
        Work::Duty(id) => {
            let duty = find(&source.plan.team.duties, id)?;
            let name = filled(&duty.title).unwrap_or_else(|| source.text("untitled"));
            (name, Some(&duty.rhythm), whole)
        }
    };
    if rhythm.is_some_and(|rhythm| rhythm.usual == Frequency::Never && rhythm.seasons.is_empty()) {
        return None;
    }
    let seasons = rhythm.filter(|rhythm| !rhythm.seasons.is_empty());
    let often = rhythm.map(|rhythm| wording::frequency(source.lang, &rhythm.usual));
    Some(WallRow {
        label,
        note: seasons.map(|rhythm| wording::rhythm(source.lang, rhythm)),
        text: dotted([often, week_time(source, part.minutes_per_week)]),
        ..bar(source, people, part.person, span)
    })
}

/// Regular work that is not counted in parts.
fn whole(source: &Source<'_>, people: &People, activity: &ScheduledActivity) -> WallRow {
    WallRow {
        label: wording::title(source.lang, &activity.title, source.currency),
        ..bar(
            source,
            people,
            activity.person,
            (activity.start, activity.end),
        )
    }
}

fn bar(
    source: &Source<'_>,
    people: &People,
    person: Option<PersonId>,
    span: (Date, Date),
) -> WallRow {
    WallRow {
        who: Some(people.short(source, person)),
        fill: people.fill(person),
        when: Some(source.days_brief(span)),
        look: WallLook::Regular,
        bar: Some(super::days(span)),
        away: people.away(person),
        ..WallRow::default()
    }
}

fn format_of<'a>(
    source: &'a Source<'_>,
    channel: ChannelId,
    format: FormatId,
) -> Option<(String, &'a Rhythm)> {
    let channel = find(&source.plan.channels, channel)?;
    let format = find(&channel.formats, format)?;
    Some((wording::format_name(source.lang, format), &format.rhythm))
}

fn of_channel(source: &Source<'_>, channel: ChannelId, what: &str) -> String {
    let name = Names::one(&source.names.channels, Some(channel));
    format!("{name}: {what}")
}

/// "1 h 20 je Woche"; `None` while it is open.
fn week_time(source: &Source<'_>, minutes: Option<u32>) -> Option<String> {
    let args = [("hours", source.minutes(minutes?).into())];
    Some(source.lang.format("wall-hours-week", &args))
}
