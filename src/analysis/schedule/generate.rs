//! Activities that follow from the other parts of the plan.
//!
//! Minutes given here are assumptions; the owner can change them for each activity.

mod channel;

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::super::calendar::{monday, plus_days, plus_months, plus_weeks};
use super::super::value::{ArgValue, Title};
use super::channels::{Placement, first_post, weeks_for};
use super::{Frame, Origin, ScheduledActivity};
use crate::catalogue::{Catalogue, LawEntry};
use crate::plan::{
    Cadence, Country, LawState, Person, PersonId, Phase, Plan, ReadinessLevel, Relation, RuleState,
    find,
};

pub(in crate::analysis) use channel::parts_to_do;

/// Minutes to write down one house rule and talk it over.
const RULE_MINUTES: u32 = 60;
/// Minutes to put one point of law in order.
const LAW_MINUTES: u32 = 30;
/// Minutes to look at one point of law and see whether it is in order.
const LAW_LOOK_MINUTES: u32 = 10;
/// Minutes to ask ten customers one question.
const ASK_MINUTES: u32 = 60;
/// Minutes to look at the numbers of a month and decide.
const REVIEW_MINUTES: u32 = 30;

/// The points of law that hold for the firm's country; Germany's while no country is chosen.
pub fn laws_that_apply<'a>(
    plan: &Plan,
    catalogue: &'a Catalogue,
) -> impl Iterator<Item = &'a LawEntry> + use<'a> {
    let country = plan.business.country.unwrap_or(Country::Germany);
    (catalogue.laws.iter()).filter(move |law| law.countries.contains(&country))
}

/// Is it the duty to say who is behind a page? Its entries are `imprint-de`, `imprint-at` …
pub(in crate::analysis) fn is_imprint(law: &LawEntry) -> bool {
    law.id.as_str().starts_with("imprint")
}

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
        collector.reviews();
    }
    collector.readiness();
    collector.questions();
    collector.trainings(placement);
    channel::add(&mut collector, placement);
    collector.found
}

fn lead_person(people: &[Person]) -> Option<&Person> {
    let owner = people.iter().find(|p| p.relation == Some(Relation::Owner));
    owner.or(match people {
        [only] => Some(only),
        _ => None,
    })
}

impl Collector<'_> {
    /// Adds an activity; one that would begin before the rollout begins with it.
    fn add(
        &mut self,
        key: String,
        title: Title,
        phase: Phase,
        days: (Date, Date),
    ) -> &mut ScheduledActivity {
        let start = days.0.max(self.frame.start);
        self.found.push_mut(ScheduledActivity {
            key,
            title,
            phase,
            start,
            end: days.1.max(start),
            person: self.lead,
            channel: None,
            minutes: None,
            done: false,
            changed: false,
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

    /// Rules that are to be written, and the three that every firm needs.
    fn rules(&mut self, catalogue: &Catalogue) {
        let plan = self.plan;
        for rule in &plan.rules.rules {
            let (person, due) = match &rule.state {
                RuleState::Open => (None, None),
                RuleState::ToWrite { person, due } => (*person, *due),
                RuleState::InForce { .. } | RuleState::NotNeeded => continue,
            };
            let name = match rule.template {
                Some(slug) => ArgValue::Key(format!("rule-{slug}")),
                None => ArgValue::Text(rule.title.clone()),
            };
            let title = Title::with("activity-rule", "rule", name);
            let days = self.until(due);
            let added = self.add(format!("rule-{}", rule.id.0), title, Phase::Prepare, days);
            added.minutes = Some(RULE_MINUTES);
            added.person = person.or(added.person);
        }
        let there: BTreeSet<_> = plan.rules.rules.iter().filter_map(|r| r.template).collect();
        for rule in &catalogue.rules {
            if rule.mandatory && !there.contains(&rule.id) {
                let name = ArgValue::Key(format!("rule-{}", rule.id));
                let title = Title::with("activity-rule", "rule", name);
                let days = self.first_weeks();
                let added = self.add(format!("rule-{}", rule.id), title, Phase::Prepare, days);
                added.minutes = Some(RULE_MINUTES);
            }
        }
    }

    /// The imprint and each point of law that is to do; what nobody has looked at yet is looked
    /// through in one go. The imprint stands before the first post in any case.
    fn laws(&mut self, catalogue: &Catalogue) {
        let plan = self.plan;
        let mut unseen = 0;
        for law in laws_that_apply(plan, catalogue) {
            let check = plan.rules.law.get(&law.id);
            let imprint = is_imprint(law);
            match check.and_then(|check| check.state) {
                Some(LawState::Done | LawState::NotConcerned) => continue,
                None if !imprint => {
                    unseen += 1;
                    continue;
                }
                Some(LawState::ToDo) | None => {}
            }
            let mut days = match check.and_then(|check| check.due) {
                Some(due) => self.until(Some(due)),
                None => self.first_weeks(),
            };
            if imprint && self.before_first_post < days.1 {
                days = self.first_weeks();
            }
            let point = ArgValue::Key(format!("law-{}", law.id));
            let title = Title::with("activity-law", "point", point);
            let added = self.add(format!("law-{}", law.id), title, Phase::Prepare, days);
            added.minutes = Some(LAW_MINUTES);
            added.person = check.and_then(|check| check.person).or(added.person);
        }
        if 0 < unseen {
            let title = Title::with(
                "activity-law-look",
                "count",
                ArgValue::Number(unseen.into()),
            );
            let days = self.first_weeks();
            let added = self.add("law-look".to_owned(), title, Phase::Prepare, days);
            added.minutes = Some(unseen * LAW_LOOK_MINUTES);
        }
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
                let topic = ArgValue::Text(training.topic.clone());
                let title = Title::with("activity-training", "topic", topic);
                let key = format!("training-{}", training.id.0);
                let added = self.add(key, title, Phase::Prepare, days);
                added.person = Some(person.id);
                added.channel = training.channel;
                added.minutes = training.minutes;
            }
        }
    }

    /// A look at the numbers in the first full week of each month (of each third month if the
    /// numbers are looked at by the quarter), and at the very end.
    fn reviews(&mut self) {
        let step = match self.plan.measuring.cadence {
            Some(Cadence::Quarterly) => 3,
            Some(Cadence::Weekly | Cadence::Monthly) | None => 1,
        };
        let frame = self.frame;
        let mut month = step;
        loop {
            let looked_at = plus_months(frame.start.first_of_month(), month - 1);
            let first = plus_months(looked_at, 1);
            let week = plus_days(monday(plus_days(first, 6)), 0);
            let end = plus_days(week, 4);
            if frame.end < end || looked_at == first {
                break;
            }
            let title = Title::with("activity-review", "month", ArgValue::Month(looked_at));
            let key = format!("review-{:04}-{:02}", looked_at.year(), looked_at.month());
            let added = self.add(key, title, Phase::Review, (week, end));
            added.minutes = Some(REVIEW_MINUTES);
            month += step;
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
