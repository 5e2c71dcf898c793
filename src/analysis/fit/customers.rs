//! Is a platform made for firms or for private people, as the customers are?

use super::super::value::{ArgValue, Title};
use super::candidate::{Candidate, Ground, known, share, unknown};
use super::{Factor, FactorKind};
use crate::plan::{AudienceKind, Customers, Trade};

/// Whom the firm wants to reach, or a platform reaches.
#[derive(Clone, Copy, Debug, Default)]
struct Sides {
    private: bool,
    firms: bool,
    applicants: bool,
}

impl Sides {
    /// Customers weigh 2 each, applicants 1: a platform for applicants alone is not one for the
    /// customers.
    const fn weight(self) -> u32 {
        let mut weight = 0;
        if self.private {
            weight += 2;
        }
        if self.firms {
            weight += 2;
        }
        if self.applicants {
            weight += 1;
        }
        weight
    }

    const fn and(self, other: Self) -> Self {
        Self {
            private: self.private && other.private,
            firms: self.firms && other.firms,
            applicants: self.applicants && other.applicants,
        }
    }

    fn of_kinds(kinds: impl Iterator<Item = AudienceKind>) -> Self {
        let mut sides = Self::default();
        for kind in kinds {
            match kind {
                AudienceKind::Private => sides.private = true,
                AudienceKind::Firms => sides.firms = true,
                AudienceKind::Applicants => sides.applicants = true,
                AudienceKind::Public => {}
            }
        }
        sides
    }

    /// Key of its name.
    const fn key(self) -> &'static str {
        match (self.private, self.firms, self.applicants) {
            (true, true, true) => "made-for-all",
            (true, true, false) => "made-for-both",
            (true, false, true) => "made-for-private-applicants",
            (true, false, false) => "made-for-private",
            (false, true, true) => "made-for-firms-applicants",
            (false, true, false) => "made-for-firms",
            (false, false, true) => "made-for-applicants",
            (false, false, false) => "made-for-others",
        }
    }
}

/// The share of those whom the firm wants to reach (customers of the firm, kinds of its audiences)
/// for whom the platform is made. For a platform of the owner's own: for the audiences that the
/// plan says it reaches. A platform made for guests of other trades reaches none of them.
pub(super) fn factor(ground: &Ground<'_>, candidate: &Candidate<'_>) -> Factor {
    let wanted = wanted(ground);
    if wanted.weight() == 0 {
        return unknown(FactorKind::Customers, "fit-customers-why-open");
    }
    if is_for_other_trades(ground, candidate) {
        let reason = Title::plain("fit-customers-why-trade");
        return known(FactorKind::Customers, 0, reason);
    }
    let Some(made_for) = made_for(ground, candidate) else {
        return unknown(FactorKind::Customers, "fit-customers-why-unsaid");
    };
    let reached = wanted.and(made_for);
    let (key, people) = match reached.weight() {
        0 => ("fit-customers-why-none", made_for),
        served if served == wanted.weight() => ("fit-customers-why-all", reached),
        _ => ("fit-customers-why-some", reached),
    };
    let reason = Title::with(key, "people", ArgValue::Key(people.key().to_owned()));
    let per_mille = share(reached.weight(), wanted.weight());
    known(FactorKind::Customers, per_mille, reason)
}

/// Is the platform made for certain trades, and the firm's is none of them? One in own words may be
/// any.
fn is_for_other_trades(ground: &Ground<'_>, candidate: &Candidate<'_>) -> bool {
    let trades = candidate.entry.map_or(&[][..], |entry| &entry.trades);
    match &ground.plan.business.trade {
        Trade::Listed(trade) => !trades.is_empty() && !trades.contains(trade),
        _ => false,
    }
}

fn wanted(ground: &Ground<'_>) -> Sides {
    let kinds = ground.plan.audiences.iter().filter_map(|a| a.kind);
    let mut sides = Sides::of_kinds(kinds);
    match ground.plan.business.customers {
        Some(Customers::Private) => sides.private = true,
        Some(Customers::Firms) => sides.firms = true,
        Some(Customers::Both) => (sides.private, sides.firms) = (true, true),
        None => {}
    }
    sides
}

fn made_for(ground: &Ground<'_>, candidate: &Candidate<'_>) -> Option<Sides> {
    if let Some(entry) = candidate.entry {
        return Some(Sides {
            private: entry.private,
            firms: entry.firms,
            applicants: entry.recruiting,
        });
    }
    let audiences = ground.plan.audiences.iter();
    let named = audiences.filter(|audience| candidate.names(audience) == Some(true));
    let sides = Sides::of_kinds(named.filter_map(|audience| audience.kind));
    (0 < sides.weight()).then_some(sides)
}
