//! The search against trying everything.

use crate::analysis::proposal::problem::{Group, Offer, Problem, Taken};
use crate::analysis::proposal::solve::Solver;

/// Chance that is the same in every run (`SplitMix64`).
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u32) -> u32 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        u32::try_from((mixed ^ (mixed >> 31)) % u64::from(limit)).unwrap()
    }
}

/// A small problem: up to 6 platforms with up to 4 options for up to 3 people. Every other one
/// has people with the same hours.
fn problem(chance: &mut Chance) -> Problem {
    let people = chance.below(3) as usize + 1;
    let same = chance.below(2) == 0;
    let mut minutes: Vec<u32> = (0..people).map(|_| chance.below(10) * 15).collect();
    if same {
        minutes = vec![minutes[0]; people];
    }
    let mut groups: Vec<Group> = (0..=chance.below(6))
        .map(|_| Group {
            kind: chance.below(3) as usize,
            posts: chance.below(2) == 0,
            hard: chance.below(3) == 0,
            options: (0..=chance.below(4))
                .map(|_| offer(chance, people))
                .collect(),
        })
        .collect();
    groups.sort_by_key(|group| group.kind);
    Problem {
        groups,
        minutes,
        cents: chance.below(4) * 10_000,
        posting: chance.below(4) as usize,
    }
}

fn offer(chance: &mut Chance, people: usize) -> Offer {
    let mut loads = vec![(
        chance.below(u32::try_from(people).unwrap()) as usize,
        5 + chance.below(20) * 5,
    )];
    if chance.below(5) == 0 {
        loads.push(((loads[0].0 + 1) % people, chance.below(30)));
        loads.truncate(people);
    }
    Offer {
        value: chance.below(130),
        loads,
        cents: chance.below(3) * 7_000,
    }
}

/// Minutes and cents that are left; `None` if a limit is broken.
fn left(problem: &Problem, taken: &Taken) -> Option<(Vec<u32>, u32)> {
    let (mut minutes, mut cents, mut posting) = (problem.minutes.clone(), problem.cents, 0);
    for (group, option) in taken {
        let group = &problem.groups[*group];
        let offer = &group.options[*option];
        posting += usize::from(group.posts);
        cents = cents.checked_sub(offer.cents)?;
        for (person, load) in &offer.loads {
            minutes[*person] = minutes[*person].checked_sub(*load)?;
        }
    }
    (posting <= problem.posting).then_some((minutes, cents))
}

/// The most that can be had, by trying everything.
fn most(problem: &Problem, hard: bool, group: usize, taken: &mut Taken) -> Option<u32> {
    left(problem, taken)?;
    let Some(next) = problem.groups.get(group) else {
        let served = taken.iter().any(|(group, _)| problem.groups[*group].hard);
        return (served || !hard).then(|| problem.value(taken));
    };
    let mut best = most(problem, hard, group + 1, taken);
    for option in 0..next.options.len() {
        taken.push((group, option));
        best = best.max(most(problem, hard, group + 1, taken));
        taken.pop();
    }
    best
}

#[test]
fn the_search_finds_what_trying_everything_finds_and_never_breaks_a_limit() {
    let mut chance = Chance(7);
    let (mut served, mut not_served) = (0, 0);
    for case in 0..600 {
        let problem = problem(&mut chance);
        let solver = Solver::new(&problem);
        for hard in [false, true] {
            let expected = most(&problem, hard, 0, &mut Vec::new());
            let found = solver.best(hard, None);
            let value = found.as_ref().map(|taken| problem.value(taken));
            assert_eq!(value, expected, "case {case}, hard {hard}: {problem:?}");
            if let Some(taken) = found {
                assert!(left(&problem, &taken).is_some(), "case {case}");
                let hard_is_in = taken.iter().any(|(group, _)| problem.groups[*group].hard);
                assert!(!hard || hard_is_in, "case {case}");
                served += usize::from(hard);
                // Nothing is better than the best.
                assert_eq!(solver.best(hard, value), None, "case {case}");
            } else {
                not_served += 1;
            }
        }
    }
    assert!(100 < served && 100 < not_served, "{served} {not_served}");
}

#[test]
fn the_third_of_a_kind_counts_less_and_the_fourth_nothing() {
    let group = |value| Group {
        kind: 1,
        options: vec![Offer {
            value,
            loads: vec![(0, 10)],
            cents: 0,
        }],
        ..Group::default()
    };
    let problem = Problem {
        groups: [90, 80, 60, 50].map(group).to_vec(),
        minutes: vec![100],
        ..Problem::default()
    };
    let taken = Solver::new(&problem).best(false, None).unwrap();
    // 90 and 60 % of 80 and 35 % of 60.
    assert_eq!(problem.value(&taken), 90 + 48 + 21);
    assert_eq!(taken, [(0, 0), (1, 0), (2, 0)]);
}
