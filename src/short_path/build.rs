//! Puts the parts of the plan together.

use jiff::civil::Date;

use super::Answers;
use crate::catalogue::Catalogue;
use crate::lang::Lang;
use crate::plan::{Business, Plan, Trade};

/// A complete first plan.
pub(super) fn plan(answers: &Answers, _: &Catalogue, _: &Lang, today: Date) -> Plan {
    let business = Business {
        name: answers.name.trim().to_owned(),
        prepared_on: Some(today),
        trade: answers.trade.map_or(Trade::Open, Trade::Listed),
        size: answers.size,
        country: answers.country,
        state: answers.state.clone(),
        reach: answers.reach,
        ..Business::default()
    };
    Plan {
        business,
        ..Plan::default()
    }
}
