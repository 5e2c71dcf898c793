//! The question in numbers: groups of options of which at most one is taken, and what is there.

/// How much the first, second and third platform of one kind count, in per mille; any further
/// ones count nothing. They reach mostly the same people. An assumption.
pub(super) const SHARES: [u32; 3] = [1000, 600, 350];

/// The most platforms with posts that are ever proposed.
pub(super) const MOST_POSTING: usize = 4;

/// What can be taken and what is there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Problem {
    /// Platforms; those of one kind stand together, the best fit first.
    pub(super) groups: Vec<Group>,
    /// Minutes a week of each person.
    pub(super) minutes: Vec<u32>,
    /// Cents a month.
    pub(super) cents: u32,
    /// How many platforms with posts at most; never more than [`MOST_POSTING`].
    pub(super) posting: usize,
}

/// A platform: at most one of its options can be taken.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Group {
    /// Its kind; the second of a kind counts less.
    pub(super) kind: usize,
    /// Does it take one of the places for platforms with posts?
    pub(super) posts: bool,
    /// Does it serve a hard goal?
    pub(super) hard: bool,
    /// The ways to use it.
    pub(super) options: Vec<Offer>,
}

/// A way to use a platform.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Offer {
    /// What it is worth as the first of its kind.
    pub(super) value: u32,
    /// Minutes a week of persons, by their place in [`Problem::minutes`].
    pub(super) loads: Vec<(usize, u32)>,
    /// Cents a month.
    pub(super) cents: u32,
}

impl Offer {
    /// What it is worth after so many others of its kind; `None` if nothing.
    pub(super) fn value_after(&self, others: usize) -> Option<u32> {
        let value = self.value * SHARES.get(others)? / 1000;
        (0 < value).then_some(value)
    }
}

/// What is taken: group and option by their places, in the order of the groups.
pub(super) type Taken = Vec<(usize, usize)>;

impl Problem {
    /// What a selection is worth.
    pub(super) fn value(&self, taken: &[(usize, usize)]) -> u32 {
        let (mut sum, mut kind, mut others) = (0, None, 0);
        for (group, option) in taken {
            let Some(group) = self.groups.get(*group) else {
                continue;
            };
            others = if kind == Some(group.kind) {
                others + 1
            } else {
                0
            };
            kind = Some(group.kind);
            let option = group.options.get(*option);
            sum += option
                .and_then(|option| option.value_after(others))
                .unwrap_or(0);
        }
        sum
    }
}
