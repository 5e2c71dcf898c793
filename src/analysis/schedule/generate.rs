//! Activities that follow from the other parts of the plan.
//!
//! Minutes given here are assumptions; the owner can change them for each activity.

mod channel;
mod rules;

use jiff::civil::Date;

use super::super::calendar::{first_counted_month, monday, plus_days, plus_months, plus_weeks};
use super::super::holidays::last_workday;
use super::super::value::{ArgValue, Title};
use super::channels::{Placement, first_post, weeks_for};
use super::{Frame, Origin, ScheduledActivity};
use crate::catalogue::Catalogue;
use crate::plan::{Cadence, Person, PersonId, Phase, Plan, ReadinessLevel, Relation, find};

pub(in crate::analysis) use channel::parts_to_do;
pub use rules::{is_imprint, laws_of, laws_that_apply};

/// Minutes to ask ten customers one question.
const ASK_MINUTES: u32 = 60;
/// Minutes to look at the numbers of a month and decide.
const REVIEW_MINUTES: u32 = 30;
/// Weeks that a look at the numbers may wait where there is no time for it.
const REVIEW_MAY_WAIT: i32 = 2;

/// Collects the activities.
struct Collector<'a> {
    plan: &'a Plan,
    frame: Frame,
    /// Who does what nobody else is named for: the owner, else the only person.
    lead: Option<PersonId>,
    /// Last day before the first post; the end of the second week if nothing new begins.
    before_first_post: Date,
    found: Vec<ScheduledActivity>,
}

/// Generates all activities of a plan, in no particular order.
pub(super) fn generate(
    plan: &Plan,
    catalogue: &Catalogue,
    frame: Frame,
    placement: &Placement,
) -> Vec<ScheduledActivity> {
    let first = first_post(&placement.channels).map(|day| plus_days(day, -1));
    let mut collector = Collector {
        plan,
        frame,
        lead: lead_person(&plan.team.people).map(|person| person.id),
        before_first_post: first.unwrap_or(frame.week_end(1)).max(frame.start),
        found: Vec::new(),
    };
    if placement
        .channels
        .iter()
        .any(|placed| placed.span.publishes)
    {
        collector.rules(catalogue);
        collector.laws(catalogue);
        collector.reviews(catalogue);
    }
    collector.readiness();
    collector.questions();
    collector.trainings(placement);
    channel::add(&mut collector, placement);
    collector.found
}

/// Who does what nobody else is named for: the owner, else the only person.
pub(in crate::analysis) fn lead_person(people: &[Person]) -> Option<&Person> {
    let owner = people.iter().find(|p| p.relation == Some(Relation::Owner));
    owner.or(match people {
        [only] => Some(only),
        _ => None,
    })
}

impl Collector<'_> {
    /// Adds an activity; one that would lie before the rollout or after it is done in its first or
    /// last days.
    fn add(
        &mut self,
        key: String,
        title: Title,
        phase: Phase,
        days: (Date, Date),
    ) -> &mut ScheduledActivity {
        let start = days.0.max(self.frame.start).min(monday(self.frame.end));
        let end = days.1.min(self.frame.end).max(start);
        self.found.push_mut(ScheduledActivity {
            key,
            title,
            phase,
            start,
            end,
            window: (start, end),
            after: Vec::new(),
            portions: Vec::new(),
            dated: false,
            person: self.lead,
            channel: None,
            minutes: None,
            done: false,
            origin: Origin::Generated,
            regular: false,
        })
    }

    /// The week in which a day lies, up to that day; without one, up to the last day before the
    /// first post.
    fn until(&self, due: Option<Date>) -> (Date, Date) {
        let end = due.unwrap_or(self.before_first_post);
        (monday(end), end)
    }

    /// From the first day to the last one before the first post.
    const fn first_weeks(&self) -> (Date, Date) {
        (self.frame.start, self.before_first_post)
    }

    /// Gaps to close, and doubts that ten customers are asked about.
    fn readiness(&mut self) {
        let plan = self.plan;
        for (slug, answer) in &plan.readiness.answers {
            let planned = !answer.next_step.is_empty();
            let gap = match answer.level {
                Some(ReadinessLevel::No) => true,
                Some(ReadinessLevel::Partly) => planned,
                Some(ReadinessLevel::Yes) | None => false,
            };
            if !gap {
                continue;
            }
            let title = if planned {
                Title::Own(answer.next_step.clone())
            } else {
                let step = ArgValue::Key(format!("ready-{slug}-step"));
                Title::with("activity-ready", "step", step)
            };
            let days = answer
                .due
                .map_or(self.first_weeks(), |due| self.until(Some(due)));
            let added = self.add(format!("ready-{slug}"), title, Phase::Prepare, days);
            added.person = answer.person.or(added.person);
        }
        for (slug, doubt) in &plan.readiness.doubts {
            if doubt.ask_customers {
                let what = ArgValue::Key(format!("doubt-{slug}"));
                let title = Title::with("activity-ask", "doubt", what);
                let days = (self.frame.start, self.frame.week_end(1));
                let added = self.add(format!("ask-{slug}"), title, Phase::Prepare, days);
                added.minutes = Some(ASK_MINUTES);
            }
        }
    }

    /// Open questions that have a person or a day.
    fn questions(&mut self) {
        let plan = self.plan;
        for question in &plan.questions {
            let assigned = question.person.is_some() || question.due.is_some();
            if assigned && question.answer.is_empty() {
                let what = ArgValue::Text(question.question.clone());
                let title = Title::with("activity-question", "question", what);
                let days = self.until(question.due);
                let key = format!("question-{}", question.id.0);
                let added = self.add(key, title, Phase::Prepare, days);
                added.person = question.person.or(added.person);
            }
        }
    }

    /// Trainings: before the channel that needs them, else until their day, else in the first
    /// weeks.
    fn trainings(&mut self, placement: &Placement) {
        let plan = self.plan;
        for person in &plan.team.people {
            for training in &person.trainings {
                if training.done {
                    continue;
                }
                let placed = (placement.channels.iter())
                    .find(|placed| training.channel == Some(placed.span.channel));
                let before = placed.and_then(|placed| placed.preparation.as_ref());
                let weeks = weeks_for(training.minutes, person.minutes_per_week);
                let until = |end: Date| (plus_weeks(monday(end), 1 - weeks), end);
                let days = match (before, training.due) {
                    (Some(preparation), None) => preparation.training,
                    (Some(preparation), Some(due)) => until(due.min(preparation.training.1)),
                    (None, Some(due)) => until(due),
                    (None, None) => (self.frame.start, self.frame.week_end(weeks - 1)),
                };
                let topic = ArgValue::topic(training);
                let title = Title::with("activity-training", "topic", topic);
                let key = format!("training-{}", training.id.0);
                let earliest = self.frame.start;
                let added = self.add(key, title, Phase::Prepare, days);
                added.person = Some(person.id);
                added.channel = training.channel;
                added.window.0 = earliest;
                added.minutes = training.minutes;
            }
        }
    }

    /// A look at the numbers in the first full week of each month (of each third month if the
    /// numbers are looked at by the quarter), and at the very end.
    fn reviews(&mut self, catalogue: &Catalogue) {
        let step = match self.plan.measuring.cadence {
            Some(Cadence::Quarterly) => 3,
            Some(Cadence::Weekly | Cadence::Monthly) | None => 1,
        };
        let frame = self.frame;
        let first_month = first_counted_month(frame.start);
        for number in 0..frame.horizon.months().into() {
            let looked_at = plus_months(first_month, (number + 1) * step - 1);
            // The first Monday of the month after.
            let week = monday(plus_days(plus_months(looked_at, 1), 6));
            let end = last_workday(&self.plan.business, catalogue, week);
            if frame.end < end {
                break;
            }
            let title = Title::with("activity-review", "month", ArgValue::Month(looked_at));
            let key = format!("review-{:04}-{:02}", looked_at.year(), looked_at.month());
            let latest = plus_weeks(week, REVIEW_MAY_WAIT);
            let latest = last_workday(&self.plan.business, catalogue, latest).min(frame.end);
            let added = self.add(key, title, Phase::Review, (week, end));
            added.minutes = Some(REVIEW_MINUTES);
            added.window.1 = latest;
        }
        let title = Title::plain("activity-final-review");
        let days = (plus_days(frame.end, -6), frame.end);
        let added = self.add("review-final".to_owned(), title, Phase::Review, days);
        added.minutes = Some(REVIEW_MINUTES);
    }

    /// The person, if the plan knows it; what nobody is named for goes to the lead.
    fn known(&self, person: Option<PersonId>) -> Option<PersonId> {
        person.filter(|id| find(&self.plan.team.people, *id).is_some())
    }
}
