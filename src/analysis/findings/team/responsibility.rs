//! One accountable person for each channel and duty, with the time and the abilities for it.

use super::super::super::PersonLoad;
use super::super::super::value::ArgValue;
use super::super::{Finding, Fix, Given, Page, Severity};
use super::{new, of};
use crate::plan::{
    Channel, Choice as _, Competence, Duty, Frequency, Level, Person, PersonId, Relation, Role,
    Training, find as find_item,
};

pub(super) fn find(given: &Given<'_>, found: &mut Vec<Finding>) {
    everything(given, found);
    for person in &given.plan.team.people {
        without_hours(given, person, found);
        competence_gap(given, person, found);
        for training in &person.trainings {
            late_training(given, person, training, found);
        }
    }
    for duty in &given.plan.team.duties {
        duty_without_person(given, duty, found);
    }
    once_unassigned(given, found);
}

/// One person is accountable for several channels and does all the work, although there are others
/// with time.
fn everything(given: &Given<'_>, found: &mut Vec<Finding>) {
    let mut accountable = given.active().map(|it| it.person(Role::Accountable));
    let count = given.active().count();
    let Some(Some(id)) = accountable.next() else {
        return;
    };
    let alone = count > 1 && accountable.all(|other| other == Some(id));
    let parts = &given.load.parts;
    let makes_all = parts.iter().all(|part| part.person == Some(id));
    let others = given.plan.team.people.iter().filter(|it| it.id != id);
    let has_time = |other: &Person| other.minutes_per_week.is_some_and(|it| 0 < it);
    let person = find_item(&given.plan.team.people, id);
    if let Some(person) = person.filter(|_| alone && makes_all && others.clone().any(has_time)) {
        let finding = of("one-person-everything", Severity::Hint, person);
        let study = given.study("liechtenstein-factors");
        found.push(finding.number("count", count).evidence(study));
    }
}

/// Accountable, but without any time. Open hours and work that does not fit have their own rules;
/// here others do the work, and nobody has time to look at it.
fn without_hours(given: &Given<'_>, person: &Person, found: &mut Vec<Finding>) {
    let external = person.relation.is_some_and(Relation::is_external);
    let needed = given.load.person(person.id);
    let works = needed.is_some_and(|load: &PersonLoad| 0 < load.usual_needed);
    if person.minutes_per_week != Some(0) || works || external {
        return;
    }
    let is_accountable = |it: &&Channel| it.person(Role::Accountable) == Some(person.id);
    let channels = || given.active().filter(is_accountable);
    if let Some(channel) = channels().next() {
        found.push(
            of("accountable-without-hours", Severity::Risk, person)
                .arg("platform", ArgValue::Platform(channel.platform.clone()))
                .number("count", channels().count())
                .evidence(given.study("liechtenstein-causes")),
        );
    }
}

/// What answering people asks for above all.
const FOR_ANSWERS: [Competence; 2] = [Competence::Dialogue, Competence::Criticism];

/// Who answers on a channel: as in the load, else the maker, else the one accountable.
fn answers(channel: &Channel) -> Option<PersonId> {
    let roles = [Role::Answers, Role::Makes, Role::Accountable];
    roles.into_iter().find_map(|role| channel.person(role))
}

/// Somebody answers people and cannot do it well yet, and no training for it is planned. A planned
/// training that does not say for what it is may be for that.
fn competence_gap(given: &Given<'_>, person: &Person, found: &mut Vec<Finding>) {
    let Some(channel) = given.active().find(|it| answers(it) == Some(person.id)) else {
        return;
    };
    let is_planned = |competence| {
        let open = person.trainings.iter().filter(|training| !training.done);
        let open = open.filter(|training| training.skill.is_none());
        let mut meant = open.map(|training| training.competence);
        meant.any(|meant| meant.is_none_or(|meant| meant == competence))
    };
    let is_gap = |competence: &Competence| {
        let level = person.competences.get(competence);
        level == Some(&Level::Low) && !is_planned(*competence)
    };
    if let Some(competence) = FOR_ANSWERS.into_iter().find(is_gap) {
        let name = competence.key().to_owned();
        found.push(
            of("competence-gap", Severity::Risk, person)
                .arg("platform", ArgValue::Platform(channel.platform.clone()))
                .arg("competence", ArgValue::Key(name))
                .evidence(given.study("bremerhaven-staff"))
                .fix(Fix::Train(person.id, competence)),
        );
    }
}

/// A training for a new channel is only due when the channel has already begun.
fn late_training(
    given: &Given<'_>,
    person: &Person,
    training: &Training,
    found: &mut Vec<Finding>,
) {
    let span = training.channel.and_then(|id| given.schedule.span(id));
    let (Some(span), Some(due)) = (span.filter(|span| span.new), training.due) else {
        return;
    };
    let channel = find_item(&given.plan.channels, span.channel);
    if let Some(channel) = channel.filter(|_| !training.done && span.start < due) {
        found.push(
            of("training-after-start", Severity::Hint, person)
                .arg("topic", ArgValue::topic(training))
                .arg("platform", ArgValue::Platform(channel.platform.clone()))
                .arg("due", ArgValue::Date(due))
                .arg("start", ArgValue::Date(span.start)),
        );
    }
}

/// Work that belongs to no channel, and to nobody either.
fn duty_without_person(given: &Given<'_>, duty: &Duty, found: &mut Vec<Finding>) {
    let people = &given.plan.team.people;
    let named = [Role::Makes, Role::Accountable].into_iter();
    let mut named = named.filter_map(|role| find_item(people, duty.person(role)?));
    let never = duty.rhythm.usual == Frequency::Never;
    if people.is_empty() || never || named.next().is_some() {
        return;
    }
    let fix = match people.as_slice() {
        [only] => Some(Fix::DutyPerson(duty.id, only.id)),
        _ => None,
    };
    found.push(
        new("duty-without-person", Severity::Risk)
            .item(duty.id.0)
            .text("duty", &duty.title)
            .fix(fix),
    );
}

/// Work that is done once and has no person: it makes weeks too full, and nobody's in particular.
fn once_unassigned(given: &Given<'_>, found: &mut Vec<Finding>) {
    let people = &given.plan.team.people;
    let known = |id| find_item(people, id).is_some();
    let once = (given.schedule.activities.iter())
        .filter(|activity| !activity.regular && !activity.done)
        .filter(|activity| !activity.person.is_some_and(known));
    let minutes: Vec<u32> = once.filter_map(|activity| activity.minutes).collect();
    let sum = minutes.iter().copied().fold(0, u32::saturating_add);
    if 0 < sum && !people.is_empty() {
        found.push(
            Finding::new("once-unassigned", Severity::Risk, Page::Rollout)
                .number("count", minutes.iter().filter(|it| 0 < **it).count())
                .minutes("needed", sum),
        );
    }
}
