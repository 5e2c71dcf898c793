//! How much can still be reached at most.
//!
//! Lagrangian relaxation: minutes and money are not limited but have a price. Whatever the prices
//! are, no selection within the limits can be worth more than the best one at these prices plus
//! the price of all that is there. The places for platforms with posts, the hard goal and the
//! lesser worth of a second platform of a kind stay exact, by a table over the groups from the
//! last to the first. Good prices are looked for by subgradient steps; all in whole numbers.

use super::problem::{Group, MOST_POSTING, Offer, Problem, SHARES};

/// Parts of one point of value.
const SCALE: i64 = 1 << 16;
/// Worth of what is impossible.
const NEVER: i64 = i64::MIN / 4;
/// Steps in which prices are looked for.
const STEPS: u32 = 96;

/// Where a search stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// The next group.
    pub(super) group: usize,
    /// How many of its kind are taken already.
    pub(super) others: usize,
    /// Places left for platforms with posts.
    pub(super) posting: usize,
    /// Must a hard goal still be served?
    pub(super) hard: bool,
}

impl Place {
    /// The place after leaving a group out (`false`) or taking it; `None` if it cannot be taken.
    pub(super) fn after(self, problem: &Problem, taken: bool) -> Option<Self> {
        let group = problem.groups.get(self.group)?;
        let next = problem.groups.get(self.group + 1);
        let others = (self.others + usize::from(taken)).min(SHARES.len());
        Some(Self {
            group: self.group + 1,
            others: if next.is_some_and(|next| next.kind == group.kind) {
                others
            } else {
                0
            },
            posting: self
                .posting
                .checked_sub(usize::from(taken && group.posts))?,
            hard: self.hard && !(taken && group.hard),
        })
    }

    /// A number of its own.
    pub(super) const fn index(self) -> usize {
        let hard = if self.hard { 1 } else { 0 };
        ((self.group * (SHARES.len() + 1) + self.others) * (MOST_POSTING + 1) + self.posting) * 2
            + hard
    }
}

/// Prices, and what can be had at them.
#[derive(Clone, Debug)]
pub(super) struct Bound {
    minute: Vec<i64>,
    cent: i64,
    /// By place: the most that all later groups are worth at these prices.
    most: Vec<i64>,
}

impl Bound {
    /// What an option is worth beyond its price.
    pub(super) fn gain(&self, offer: &Offer, others: usize) -> i64 {
        let Some(value) = offer.value_after(others) else {
            return NEVER;
        };
        i64::from(value) * SCALE - self.price_of(offer)
    }

    fn price_of(&self, offer: &Offer) -> i64 {
        let minutes = offer.loads.iter().map(|(person, minutes)| {
            self.minute.get(*person).copied().unwrap_or(0) * i64::from(*minutes)
        });
        minutes.sum::<i64>() + self.cent * i64::from(offer.cents)
    }

    /// The best option of a group.
    fn best<'a>(&self, group: &'a Group, others: usize) -> Option<(i64, &'a Offer)> {
        let gains = group
            .options
            .iter()
            .map(|offer| (self.gain(offer, others), offer));
        gains.max_by_key(|(gain, _)| *gain)
    }

    /// The best gain of a group, by how many of its kind are taken already.
    fn gains(&self, group: &Group) -> [i64; SHARES.len()] {
        let mut gains = [NEVER; SHARES.len()];
        for offer in &group.options {
            let price = self.price_of(offer);
            for (others, best) in gains.iter_mut().enumerate() {
                if let Some(value) = offer.value_after(others) {
                    *best = (*best).max(i64::from(value) * SCALE - price);
                }
            }
        }
        gains
    }

    /// The most that the groups from a place on are worth at these prices.
    pub(super) fn most(&self, place: Place) -> i64 {
        self.most.get(place.index()).copied().unwrap_or(NEVER)
    }

    /// The price of all that is there.
    pub(super) fn price(&self, minutes: &[u32], cents: u32) -> i64 {
        let minutes = self.minute.iter().zip(minutes);
        let minutes: i64 = minutes.map(|(price, left)| price * i64::from(*left)).sum();
        minutes + self.cent * i64::from(cents)
    }

    /// Whole points of value in a worth.
    pub(super) const fn points(worth: i64) -> i64 {
        worth.div_euclid(SCALE)
    }

    fn fill(&mut self, problem: &Problem) {
        let end = problem.groups.len();
        let at = |group, others, posting, hard| Place {
            group,
            others,
            posting,
            hard,
        };
        self.most = vec![NEVER; at(end + 1, 0, 0, false).index()];
        let all = |f: &mut dyn FnMut(usize, usize, bool)| {
            for others in 0..=SHARES.len() {
                for posting in 0..=MOST_POSTING {
                    f(others, posting, false);
                    f(others, posting, true);
                }
            }
        };
        all(&mut |others, posting, hard| {
            if let (false, Some(slot)) = (
                hard,
                self.most.get_mut(at(end, others, posting, hard).index()),
            ) {
                *slot = 0;
            }
        });
        for (number, group) in problem.groups.iter().enumerate().rev() {
            let gains = self.gains(group);
            all(&mut |others, posting, hard| {
                let place = at(number, others, posting, hard);
                let worth = |taken| {
                    place
                        .after(problem, taken)
                        .map_or(NEVER, |next| self.most(next))
                };
                let gain = gains.get(others).copied().unwrap_or(NEVER);
                let most = worth(false).max((worth(true) + gain).max(NEVER));
                if let Some(slot) = self.most.get_mut(place.index()) {
                    *slot = most;
                }
            });
        }
    }

    /// Minutes and cents that the best selection at these prices takes.
    fn usage(&self, problem: &Problem, mut place: Place) -> (Vec<i64>, i64) {
        let mut used = vec![0; problem.minutes.len()];
        let mut cents = 0;
        while let Some(group) = problem.groups.get(place.group) {
            let best = self.best(group, place.others);
            let taken = best
                .zip(place.after(problem, true))
                .filter(|((gain, _), next)| {
                    (place.after(problem, false))
                        .is_none_or(|left| self.most(left) < gain + self.most(*next))
                });
            if let Some(((_, offer), _)) = taken {
                cents += i64::from(offer.cents);
                for (person, minutes) in &offer.loads {
                    if let Some(used) = used.get_mut(*person) {
                        *used += i64::from(*minutes);
                    }
                }
            }
            let Some(next) = place.after(problem, taken.is_some()) else {
                break;
            };
            place = next;
        }
        (used, cents)
    }
}

/// Good prices for a problem: the best, and others that bound better in some places.
pub(super) fn bounds(problem: &Problem, start: Place) -> (Bound, Vec<Bound>) {
    let mut bound = Bound {
        minute: vec![0; problem.minutes.len()],
        cent: 0,
        most: Vec::new(),
    };
    // The first step takes a resource that is used up from free to what the best options pay.
    let dearest = |amount: &dyn Fn(&Offer) -> u32| {
        let offers = problem.groups.iter().flat_map(|group| &group.options);
        let rates =
            offers.map(|offer| i64::from(offer.value) * SCALE / i64::from(amount(offer).max(1)));
        rates.max().unwrap_or(0).min(SCALE * 64)
    };
    let mut minute_step = dearest(&|offer| offer.loads.iter().map(|load| load.1).sum());
    let mut cent_step = dearest(&|offer| offer.cents.max(100));
    let mut found: Vec<(i64, Bound)> = Vec::new();
    for _ in 0..STEPS {
        bound.fill(problem);
        let worth = bound.most(start) + bound.price(&problem.minutes, problem.cents);
        found.push((worth, bound.clone()));
        let (used, cents) = bound.usage(problem, start);
        let moved = |price: i64, used: i64, there: u32, step: i64| {
            let there = i64::from(there);
            (price + step * (used - there) / used.max(there).max(1)).max(0)
        };
        for ((price, used), there) in bound.minute.iter_mut().zip(used).zip(&problem.minutes) {
            *price = moved(*price, used, *there, minute_step);
        }
        bound.cent = moved(bound.cent, cents, problem.cents, cent_step);
        minute_step = (minute_step * 15 / 16).max(1);
        cent_step = (cent_step * 15 / 16).max(1);
    }
    found.sort_by_key(|(worth, _)| *worth);
    let mut found = found.into_iter().map(|(_, bound)| bound);
    let best = found.next().unwrap_or(bound);
    (best, found.take(KEPT).collect())
}

/// How many other prices are kept.
const KEPT: usize = 3;
