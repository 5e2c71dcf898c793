//! Whose numbers and dates a printed plan has.

use crate::lang::Region;
use crate::plan::{Country, Plan};

/// Numbers on paper follow the firm's country, whoever prints; `otherwise` where it is open.
pub fn region(plan: &Plan, otherwise: Region) -> Region {
    match plan.business.country {
        Some(Country::Germany) => Region::Germany,
        Some(Country::Austria) => Region::Austria,
        Some(Country::Switzerland | Country::Liechtenstein) => Region::Switzerland,
        Some(Country::Other) | None => otherwise,
    }
}
