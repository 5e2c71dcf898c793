//! What is missing, odd or risky: each with its page, its figures, the study behind it and, where
//! one exists, a fix.
//!
//! The sentence of a finding is the text `finding-<id>` with its values. No rule blames; each
//! names what follows and why.

mod audiences;
mod business;
mod fitting;
mod fix;
mod goals;
mod measure;
mod money;
mod order;
mod platforms;
mod rollout;
mod rules;
mod targets;
mod team;

use jiff::civil::Date;

use super::value::{ArgValue, Args};
use super::{Costs, Fits, Load, Names, Page, Schedule};
use crate::catalogue::Catalogue;
use crate::plan::{Channel, Goal, Plan, Slug};

pub use fix::Fix;

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// With this the plan cannot work.
    Stop,
    /// The plan works, but this is likely to go wrong.
    Risk,
    /// Worth a thought.
    Hint,
}

/// Something that is missing, odd or risky.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Name of the rule; its sentence is the text `finding-<id>`.
    pub id: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// The page where it can be changed.
    pub page: Page,
    /// The entry of that page that it is about.
    pub item: Option<Slug>,
    /// Values of its sentence.
    pub args: Args,
    /// The study behind it, if the catalogue has it.
    pub evidence: Option<Slug>,
    /// An edit that resolves it, offered and never done by itself.
    pub fix: Option<Fix>,
}

impl Finding {
    /// Key of its sentence.
    pub fn key(&self) -> String {
        format!("finding-{}", self.id)
    }

    /// Does it doubt that the target of a goal can be reached? The owner's reason answers it.
    pub fn doubts_target(&self) -> bool {
        matches!(self.id, "goal-target-implausible" | "goal-followers-many")
    }

    const fn new(id: &'static str, severity: Severity, page: Page) -> Self {
        Self {
            id,
            severity,
            page,
            item: None,
            args: Vec::new(),
            evidence: None,
            fix: None,
        }
    }

    const fn item(mut self, item: Slug) -> Self {
        self.item = Some(item);
        self
    }

    fn arg(mut self, name: &'static str, value: ArgValue) -> Self {
        self.args.push((name, value));
        self
    }

    fn text(self, name: &'static str, text: &str) -> Self {
        self.arg(name, ArgValue::Text(text.to_owned()))
    }

    fn number(self, name: &'static str, number: usize) -> Self {
        let number = i64::try_from(number).unwrap_or(i64::MAX);
        self.arg(name, ArgValue::Number(number))
    }

    fn minutes(self, name: &'static str, minutes: u32) -> Self {
        self.arg(name, ArgValue::Minutes(minutes.into()))
    }

    const fn evidence(mut self, evidence: Option<Slug>) -> Self {
        self.evidence = evidence;
        self
    }

    fn fix(mut self, fix: impl Into<Option<Fix>>) -> Self {
        self.fix = fix.into();
        self
    }
}

/// All that a rule may look at.
pub(super) struct Given<'a> {
    pub(super) plan: &'a Plan,
    pub(super) catalogue: &'a Catalogue,
    pub(super) today: Date,
    pub(super) names: &'a Names,
    pub(super) schedule: &'a Schedule,
    pub(super) load: &'a Load,
    pub(super) money: &'a Costs,
    pub(super) fits: &'a Fits,
}

impl Given<'_> {
    /// A study of the catalogue by its name.
    fn study(&self, name: &str) -> Option<Slug> {
        Slug::new(name).filter(|slug| self.catalogue.evidence(*slug).is_some())
    }

    /// What counts as a goal: all but those that are deliberately none.
    pub(super) fn goals(&self) -> impl Iterator<Item = &Goal> {
        self.plan.goals.iter().filter(|goal| goal.is_meant())
    }

    /// The channels on which something is published.
    pub(super) fn active(&self) -> impl Iterator<Item = &Channel> {
        let channels = self.plan.channels.iter();
        channels.filter(|channel| channel.decision.is_active())
    }
}

/// Applies all rules. What stops the plan comes first, then risks, then hints; within these in
/// the order of the pages.
pub(super) fn findings(given: &Given<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    business::find(given, &mut found);
    goals::find(given, &mut found);
    audiences::find(given, &mut found);
    platforms::find(given, &mut found);
    fitting::find(given, &mut found);
    team::find(given, &mut found);
    money::find(given, &mut found);
    rules::find(given, &mut found);
    rollout::find(given, &mut found);
    order::find(given, &mut found);
    found.sort_by_key(|finding| (finding.severity, finding.page));
    found
}

#[cfg(test)]
mod tests;
