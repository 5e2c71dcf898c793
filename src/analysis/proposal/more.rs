//! What a little more would buy.

use super::candidate::Ground;
use super::explain::Question;
use super::problem::{Problem, Taken};
use super::solve::Solver;
use super::{Chosen, Gain};
use crate::plan::PersonId;

/// Minutes and cents of "a little more".
const HOUR: u32 = 60;
const HUNDRED: u32 = 10_000;

impl Question<'_> {
    /// The gain of a better selection.
    fn gain(&self, before: &Taken, after: &Taken, person: Option<PersonId>) -> Gain {
        let serves = |taken: &Taken| {
            let mut groups = taken
                .iter()
                .filter_map(|(group, _)| self.problem.groups.get(*group));
            groups.any(|group| group.hard)
        };
        let value = self
            .problem
            .value(after)
            .saturating_sub(self.problem.value(before));
        let (old, new) = (self.chosen(before), self.chosen(after));
        let same = |all: &[&Chosen], one: &Chosen| all.iter().any(|o| o.platform == one.platform);
        let names = |all: Vec<&&Chosen>| all.into_iter().map(|c| c.platform.clone()).collect();
        Gain {
            person,
            value,
            hard: serves(after) && !serves(before),
            added: names(new.iter().filter(|one| !same(&old, one)).collect()),
            changed: names(
                (new.iter())
                    .filter(|one| same(&old, one) && !old.iter().any(|o| is_same_use(o, one)))
                    .collect(),
            ),
            dropped: names(old.iter().filter(|one| !same(&new, one)).collect()),
        }
    }
}

/// Is a platform used in the same way, whoever does it?
fn is_same_use(a: &Chosen, b: &Chosen) -> bool {
    a.platform == b.platform && a.formats == b.formats && a.outside == b.outside && a.ads == b.ads
}

/// The best selection with a little more; `None` if it is not better than `beaten`. A first
/// hard goal goes before any worth, as in [`Question::answer`].
fn better(question: &Question<'_>, problem: &Problem, beaten: Known) -> Option<(Taken, Known)> {
    let solver = Solver::new(problem);
    let first = (question.hard && !beaten.served).then(|| solver.best(true, None));
    let known = |taken: Taken, served| {
        let value = problem.value(&taken);
        (taken, Known { value, served })
    };
    if let Some(taken) = first.flatten() {
        return Some(known(taken, true));
    }
    let taken = solver.best(beaten.served, Some(beaten.value))?;
    Some(known(taken, beaten.served))
}

/// What is known of a selection that is to be beaten.
#[derive(Clone, Copy)]
struct Known {
    value: u32,
    /// Does it serve a hard goal?
    served: bool,
}

/// What an hour more buys for the person with whom it buys most, the first of them.
pub(super) fn one_more_hour(
    ground: &Ground<'_>,
    question: &Question<'_>,
    before: &Taken,
    served: bool,
) -> Option<Gain> {
    let mut best = None;
    let value = question.problem.value(before);
    let mut beaten = Known { value, served };
    for (place, (id, _)) in ground.limits.people.iter().enumerate() {
        let mut problem = question.problem.clone();
        if let Some(minutes) = problem.minutes.get_mut(place) {
            *minutes = minutes.saturating_add(HOUR);
        }
        if let Some((after, known)) = better(question, &problem, beaten) {
            beaten = known;
            best = Some((after, *id));
        }
    }
    best.map(|(after, id)| question.gain(before, &after, Some(id)))
}

/// What a hundred more a month buys.
pub(super) fn hundred_more(question: &Question<'_>, before: &Taken, served: bool) -> Option<Gain> {
    let mut problem = question.problem.clone();
    problem.cents = problem.cents.saturating_add(HUNDRED);
    let value = problem.value(before);
    let (after, _) = better(question, &problem, Known { value, served })?;
    Some(question.gain(before, &after, None))
}
