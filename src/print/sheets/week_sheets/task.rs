//! A task of a week with its boxes.

use super::super::Source;
use super::super::parts::{dotted, filled, joined};
use crate::analysis::{
    Job, PersonMonth, ScheduledActivity, ScheduledCheckpoint, StandIn, Step, Task, Tick, Time,
    Work, is_upkeep,
};
use crate::plan::{ChannelId, DutyId, FormatId, find};
use crate::print::blocks::{TickBox, WeekTask};
use crate::wording::{self, Names};

/// The task in words.
pub(super) fn task(source: &Source<'_>, month: &PersonMonth<'_>, task: &Task<'_>) -> WeekTask {
    let topic = topic(source, task);
    let (text, note) = match &task.job {
        Job::Regular(work) => {
            let nobody = task.ticks.is_empty().then(|| instead(source, month, *work));
            let topic = topic.as_ref().map(|topic| {
                let args = [("topic", topic.into())];
                source.lang.format("week-sheet-topic", &args)
            });
            (source.work_name(*work), nobody.or(topic))
        }
        Job::Once(activity, step) => (
            activity_name(source, activity),
            Some(when(source, activity, *step)),
        ),
        Job::Read(_) => (source.text("week-sheet-read"), None),
        Job::Decide(checkpoint) => decide(source, checkpoint),
    };
    WeekTask {
        text,
        note,
        time: time(source, task),
        boxes: boxes(source, task, topic.is_some()),
    }
}

/// The theme of all pieces of a task, where it is the same for several.
fn topic(source: &Source<'_>, task: &Task<'_>) -> Option<String> {
    let [first, others @ ..] = task.ticks.as_slice() else {
        return None;
    };
    let pillar = first.pillar.filter(|_| writes(source, task))?;
    let same = !others.is_empty() && others.iter().all(|one| one.pillar == Some(pillar));
    let name = || Names::one(&source.names.pillars, Some(pillar)).to_owned();
    same.then(name)
}

/// Who answers while the person is away.
fn instead(source: &Source<'_>, month: &PersonMonth<'_>, work: Work) -> String {
    let stands_in = |one: &&StandIn| match work {
        Work::Duty(duty) => one.duties.contains(&duty),
        Work::Format(..) | Work::Care(_) | Work::Watch(_) => {
            (work.channel()).is_some_and(|channel| one.channels.contains(&channel))
        }
    };
    let deputies = month.deputies.iter().filter(stands_in);
    let names = deputies.map(|one| source.person(Some(one.deputy)));
    match joined(names, ", ") {
        Some(names) => {
            let args = [("names", names.into())];
            source.lang.format("week-sheet-deputy-does", &args)
        }
        None => source.text("week-sheet-deputy-none"),
    }
}

fn activity_name(source: &Source<'_>, activity: &ScheduledActivity) -> String {
    let title = wording::title(source.lang, &activity.title, source.currency);
    filled(&title).unwrap_or_else(|| source.text("untitled"))
}

/// By when something is done that is done once.
fn when(source: &Source<'_>, activity: &ScheduledActivity, step: Step) -> String {
    let key = match step {
        _ if activity.done => "week-sheet-done",
        Step::Whole => "week-sheet-until",
        Step::Begin => "week-sheet-begin",
        Step::GoOn => "week-sheet-go-on",
        Step::Finish => "week-sheet-finish",
        Step::Overdue => "week-sheet-overdue",
    };
    let day = source.weekday(activity.end);
    source.lang.format(key, &[("day", day.into())])
}

/// The goal that is looked at, and the number that must be reached.
fn decide(source: &Source<'_>, checkpoint: &ScheduledCheckpoint) -> (String, Option<String>) {
    let goal = source.checkpoint_goal(checkpoint).unwrap_or_default();
    let text = source
        .lang
        .format("week-sheet-decide", &[("goal", goal.into())]);
    let number = source.checkpoint_number(checkpoint).map(|number| {
        let args = [("number", number.into())];
        source.lang.format("week-sheet-threshold", &args)
    });
    let goals = &source.plan.goals;
    let own = filled(&checkpoint.otherwise).map(|what| {
        let args = [("what", what.into())];
        source.lang.format("print-otherwise-what", &args)
    });
    let suggested = || wording::stop_rule(source.lang, &source.names, goals, checkpoint);
    (text, dotted([number, own.or_else(suggested)]))
}

fn time(source: &Source<'_>, task: &Task<'_>) -> Option<String> {
    match (task.time, &task.job) {
        (Time::Open, Job::Read(_) | Job::Decide(_)) => None,
        (Time::Open, _) => Some(source.text("week-sheet-time-open")),
        (Time::Together(minutes), _) => Some(source.minutes(minutes)),
        (Time::Each(minutes), _) if task.count == 1 => Some(source.minutes(minutes)),
        (Time::Each(minutes), _) => {
            let time = source.minutes(minutes);
            let args = [("count", task.count.into()), ("time", time.into())];
            Some(source.lang.format("week-sheet-times", &args))
        }
    }
}

fn boxes(source: &Source<'_>, task: &Task<'_>, same_topic: bool) -> Vec<TickBox> {
    let write = writes(source, task);
    let dated = !matches!(&task.job, Job::Regular(Work::Care(_) | Work::Watch(_)));
    let goals = match &task.job {
        Job::Read(goals) => goals.as_slice(),
        Job::Regular(_) | Job::Once(..) | Job::Decide(_) => &[],
    };
    let goals = goals
        .iter()
        .map(|id| Names::one(&source.names.goals, Some(*id)));
    let goals = goals.map(|name| Some(name.to_owned()));
    let boxes = task.ticks.iter().zip(goals.chain(std::iter::repeat(None)));
    let boxes = boxes.map(|(tick, goal)| {
        let pillar = tick.pillar.filter(|_| write && !same_topic);
        let pillar = pillar.map(|id| Names::one(&source.names.pillars, Some(id)).to_owned());
        TickBox {
            label: dotted([goal, day(source, tick, dated), pillar]),
            done: tick.done,
            write,
        }
    });
    boxes.collect()
}

/// The day of a box, with its date where a rule names it.
fn day(source: &Source<'_>, tick: &Tick, dated: bool) -> Option<String> {
    let day = tick.day?;
    let weekday = || source.lang.weekday_short(day.weekday()).to_owned();
    Some(if dated {
        source.weekday(day)
    } else {
        weekday()
    })
}

/// Is there something to write beside a box: a topic, or a number?
fn writes(source: &Source<'_>, task: &Task<'_>) -> bool {
    match &task.job {
        Job::Regular(Work::Format(channel, format)) => is_published(source, *channel, *format),
        Job::Read(_) => true,
        Job::Regular(_) | Job::Once(..) | Job::Decide(_) => false,
    }
}

/// Is a topic to be found for a piece? Answers and entries that are checked have none.
fn is_published(source: &Source<'_>, channel: ChannelId, format: FormatId) -> bool {
    let channel = find(&source.plan.channels, channel);
    let format = channel.and_then(|channel| find(&channel.formats, format));
    format.is_some_and(|format| !is_upkeep(format))
}

impl Source<'_> {
    /// "Instagram · Story", or what the work is called that belongs to no channel.
    pub(super) fn work_name(&self, work: Work) -> String {
        let of_channel = |channel: ChannelId, what: String| {
            let platform = Names::one(&self.names.channels, Some(channel));
            let args = [("platform", platform.into()), ("work", what.into())];
            self.lang.format("week-sheet-work", &args)
        };
        match work {
            Work::Format(channel, format) => {
                let own = find(&self.plan.channels, channel);
                let format = own.and_then(|channel| find(&channel.formats, format));
                let name = format.map(|format| wording::format_name(self.lang, format));
                of_channel(channel, name.unwrap_or_else(|| self.text("untitled")))
            }
            Work::Care(channel) => of_channel(channel, self.text("content-care")),
            Work::Watch(channel) => of_channel(channel, self.text("content-watch")),
            Work::Duty(duty) => self.duty_name(duty),
        }
    }

    /// What work is called that belongs to no channel.
    pub(super) fn duty_name(&self, duty: DutyId) -> String {
        let duty = find(&self.plan.team.duties, duty);
        let title = duty.and_then(|duty| filled(&duty.title));
        title.unwrap_or_else(|| self.text("untitled"))
    }
}
