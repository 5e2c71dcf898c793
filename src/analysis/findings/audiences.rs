//! Whom we talk to.

use super::{Finding, Given, Page, Severity};
use crate::plan::KnownBy;

pub(super) fn find(given: &Given<'_>, found: &mut Vec<Finding>) {
    let new = |id, severity| Finding::new(id, severity, Page::Audiences);
    if given.plan.audiences.is_empty() {
        found.push(new("audiences-none", Severity::Risk));
    }
    let any_active = given.active().next().is_some();
    for audience in &given.plan.audiences {
        let reached = (given.active()).any(|channel| channel.audiences.contains(&audience.id));
        if any_active && !reached {
            found.push(
                new("audience-unreached", Severity::Hint)
                    .item(audience.id.0)
                    .text("audience", &audience.name),
            );
        }
        if audience
            .known_by
            .iter()
            .all(|known| *known == KnownBy::Guess)
        {
            found.push(
                new("audience-guessed", Severity::Hint)
                    .item(audience.id.0)
                    .text("audience", &audience.name)
                    .evidence(given.study("ratepoint-there")),
            );
        }
    }
}
