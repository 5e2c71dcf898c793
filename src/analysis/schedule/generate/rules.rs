//! Activities that follow from house rules and law.

use std::collections::BTreeSet;

use super::{ArgValue, Collector, Phase, Title};
use crate::catalogue::{Catalogue, LawEntry};
use crate::plan::{Country, LawState, Plan, RuleState};

/// Minutes to write down one house rule and talk it over.
const RULE_MINUTES: u32 = 60;
/// Minutes to put one point of law in order.
const LAW_MINUTES: u32 = 30;
/// Minutes to look at one point of law and see whether it is in order.
const LAW_LOOK_MINUTES: u32 = 10;

/// The points of law that hold for the firm's country; Germany's while no country is chosen.
pub fn laws_that_apply<'a>(
    plan: &Plan,
    catalogue: &'a Catalogue,
) -> impl Iterator<Item = &'a LawEntry> + use<'a> {
    laws_of(plan.business.country, catalogue)
}

/// The points that the law asks in a country; while it is open, those of Germany.
pub fn laws_of(country: Option<Country>, catalogue: &Catalogue) -> impl Iterator<Item = &LawEntry> {
    let country = country.unwrap_or(Country::Germany);
    (catalogue.laws.iter()).filter(move |law| law.countries.contains(&country))
}

/// Is it the duty to say who is behind a page? Its entries are `imprint-de`, `imprint-at` …
pub fn is_imprint(law: &LawEntry) -> bool {
    law.id.as_str().starts_with("imprint")
}

impl Collector<'_> {
    /// Rules that are to be written, and the three that every firm needs.
    pub(super) fn rules(&mut self, catalogue: &Catalogue) {
        let plan = self.plan;
        for rule in &plan.rules.rules {
            let (person, due) = match &rule.state {
                RuleState::Open => (None, None),
                RuleState::ToWrite { person, due } => (*person, *due),
                RuleState::InForce { .. } | RuleState::NotNeeded => continue,
            };
            let name = match rule.template {
                Some(slug) => ArgValue::Key(format!("rule-{slug}")),
                None => ArgValue::Text(rule.title.clone()),
            };
            let title = Title::with("activity-rule", "rule", name);
            let days = self.until(due);
            let earliest = self.frame.start;
            let added = self.add(format!("rule-{}", rule.id.0), title, Phase::Prepare, days);
            added.window.0 = earliest;
            added.minutes = Some(RULE_MINUTES);
            added.person = person.or(added.person);
        }
        let there: BTreeSet<_> = plan.rules.rules.iter().filter_map(|r| r.template).collect();
        for rule in &catalogue.rules {
            if rule.mandatory && !there.contains(&rule.id) {
                let name = ArgValue::Key(format!("rule-{}", rule.id));
                let title = Title::with("activity-rule", "rule", name);
                let days = self.first_weeks();
                let added = self.add(format!("rule-{}", rule.id), title, Phase::Prepare, days);
                added.minutes = Some(RULE_MINUTES);
            }
        }
    }

    /// The imprint and each point of law that is to do; what nobody has looked at yet is looked
    /// through in one go. The imprint stands before the first post in any case.
    pub(super) fn laws(&mut self, catalogue: &Catalogue) {
        let plan = self.plan;
        let mut unseen = 0;
        for law in laws_that_apply(plan, catalogue) {
            let check = plan.rules.law.get(&law.id);
            let imprint = is_imprint(law);
            match check.and_then(|check| check.state) {
                Some(LawState::Done | LawState::NotConcerned) => continue,
                None if !imprint => {
                    unseen += 1;
                    continue;
                }
                Some(LawState::ToDo) | None => {}
            }
            let mut days = match check.and_then(|check| check.due) {
                Some(due) => self.until(Some(due)),
                None => self.first_weeks(),
            };
            if imprint && self.before_first_post < days.1 {
                days = self.first_weeks();
            }
            let point = ArgValue::Key(format!("law-{}", law.id));
            let title = Title::with("activity-law", "point", point);
            let earliest = self.frame.start;
            let added = self.add(format!("law-{}", law.id), title, Phase::Prepare, days);
            added.window.0 = earliest;
            added.minutes = Some(LAW_MINUTES);
            added.person = check.and_then(|check| check.person).or(added.person);
        }
        if 0 < unseen {
            let title = Title::with(
                "activity-law-look",
                "count",
                ArgValue::Number(unseen.into()),
            );
            let days = self.first_weeks();
            let added = self.add("law-look".to_owned(), title, Phase::Prepare, days);
            added.minutes = Some(unseen * LAW_LOOK_MINUTES);
        }
    }
}
