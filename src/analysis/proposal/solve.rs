//! The best selection, exactly: depth first, and nothing is looked into that cannot be better
//! than what is known (see [`bound`](super::bound)). The same problem always has the same answer.

use super::bound::{Bound, Place, bounds};
use super::problem::{Group, Offer, Problem, SHARES, Taken};

/// A problem made ready to be solved.
pub(super) struct Solver<'a> {
    problem: &'a Problem,
    order: Vec<Order>,
    classes: Vec<usize>,
    /// The prices that bound best.
    main: Bound,
    others: Vec<Bound>,
}

impl<'a> Solver<'a> {
    /// Looks for good prices.
    pub(super) fn new(problem: &'a Problem) -> Self {
        let (main, others) = bounds(problem, start(problem, false));
        let order = problem.groups.iter().map(|group| ordered(group, &main));
        let classes = classes(problem);
        Self {
            problem,
            order: order.collect(),
            classes,
            main,
            others,
        }
    }

    /// The selection that is worth most; with `hard`, of those that serve a hard goal. `None` if
    /// none is worth more than `beaten`.
    pub(super) fn best(&self, hard: bool, beaten: Option<u32>) -> Option<Taken> {
        let mut search = Search {
            solver: self,
            minutes: self.problem.minutes.clone(),
            cents: self.problem.cents,
            taken: Vec::new(),
            value: beaten.map_or(-1, i64::from),
            best: None,
        };
        search.go(start(self.problem, hard), 0);
        search.best
    }
}

fn start(problem: &Problem, hard: bool) -> Place {
    Place {
        group: 0,
        others: 0,
        posting: problem.posting,
        hard,
    }
}

/// Options of a group by the number taken before it, with what they gain, the best first.
type Order = Vec<Vec<(i64, usize)>>;

fn ordered(group: &Group, bound: &Bound) -> Order {
    let by_gain = |others: usize| {
        let useful = (group.options.iter().enumerate())
            .filter(|(_, offer)| offer.value_after(others).is_some());
        let mut all: Vec<_> = useful
            .map(|(number, offer)| (bound.gain(offer, others), number))
            .collect();
        all.sort_by_key(|(gain, number)| (std::cmp::Reverse(*gain), *number));
        all
    };
    (0..SHARES.len()).map(by_gain).collect()
}

/// People who can take the same work at the same worth have the same class.
fn classes(problem: &Problem) -> Vec<usize> {
    let work = |person: usize| -> Vec<(usize, u32, u32, u32)> {
        let all = problem.groups.iter().enumerate();
        let offers = all.flat_map(|(number, group)| group.options.iter().map(move |o| (number, o)));
        offers
            .filter_map(|(group, offer)| match offer.loads.as_slice() {
                [(one, minutes)] if *one == person => {
                    Some((group, offer.value, offer.cents, *minutes))
                }
                // Work of several people at once makes each of them special.
                many if many.iter().any(|load| load.0 == person) => {
                    Some((usize::MAX, u32::try_from(person).ok()?, 0, 0))
                }
                _ => None,
            })
            .collect()
    };
    let works: Vec<_> = (0..problem.minutes.len()).map(work).collect();
    let first = |work| works.iter().position(|other| other == work).unwrap_or(0);
    works.iter().map(first).collect()
}

struct Search<'a> {
    solver: &'a Solver<'a>,
    minutes: Vec<u32>,
    cents: u32,
    taken: Taken,
    /// What the best known selection is worth.
    value: i64,
    best: Option<Taken>,
}

impl<'a> Search<'a> {
    /// Looks at everything from a place on, with what is taken already.
    fn go(&mut self, place: Place, value: i64) {
        let Some(group) = self.solver.problem.groups.get(place.group) else {
            if !place.hard && self.value < value {
                self.value = value;
                self.best = Some(self.taken.clone());
            }
            return;
        };
        let worth = |bound: &Bound| bound.most(place) + bound.price(&self.minutes, self.cents);
        if self
            .solver
            .others
            .iter()
            .any(|bound| self.is_no_better(value, worth(bound)))
        {
            return;
        }
        let after = |taken| place.after(self.solver.problem, taken);
        let price = self.solver.main.price(&self.minutes, self.cents);
        let left = after(false).map(|next| (self.solver.main.most(next), next));
        let mut left = left.filter(|(most, _)| !self.is_no_better(value, price + most));
        if let Some(next) = after(true) {
            let most = self.solver.main.most(next);
            for turn in 0.. {
                let order = self
                    .solver
                    .order
                    .get(place.group)
                    .and_then(|all| all.get(place.others));
                let Some((gain, number)) = order.and_then(|all| all.get(turn)).copied() else {
                    break;
                };
                if let Some((_, next)) = left.take_if(|(skipped, _)| gain + most < *skipped) {
                    self.go(next, value);
                }
                // All later options gain less.
                if self.is_no_better(value, price + gain + most) {
                    break;
                }
                if let Some(offer) = group.options.get(number) {
                    self.take(place, next, (number, offer), value);
                }
            }
        }
        if let Some((_, next)) = left {
            self.go(next, value);
        }
    }

    fn is_no_better(&self, value: i64, worth: i64) -> bool {
        value + Bound::points(worth) <= self.value
    }

    fn take(&mut self, place: Place, next: Place, (number, offer): (usize, &'a Offer), value: i64) {
        let fits = |(person, minutes): &(usize, u32)| {
            self.minutes
                .get(*person)
                .is_some_and(|left| minutes <= left)
        };
        if self.cents < offer.cents || !offer.loads.iter().all(fits) || self.is_twin(offer) {
            return;
        }
        let before = self.minutes.clone();
        for (person, minutes) in &offer.loads {
            if let Some(left) = self.minutes.get_mut(*person) {
                *left -= minutes;
            }
        }
        self.cents -= offer.cents;
        self.taken.push((place.group, number));
        let worth = offer.value_after(place.others).unwrap_or(0);
        self.go(next, value + i64::from(worth));
        self.taken.pop();
        self.cents += offer.cents;
        self.minutes = before;
    }

    /// Could somebody before take the same work, with the same time left?
    fn is_twin(&self, offer: &Offer) -> bool {
        let [(person, _)] = offer.loads.as_slice() else {
            return false;
        };
        let of =
            |person: usize| Some((self.solver.classes.get(person)?, self.minutes.get(person)?));
        (0..*person).any(|other| of(other) == of(*person))
    }
}
