//! How far the plan is: a fixed list of thirty points that can be checked, each belonging to a
//! page. A point is either given or not; all weigh the same.

use super::findings::{Finding, Given, Severity};
use super::{Page, Verdict, laws_that_apply};
use crate::plan::{Decision, Direction, RuleState};

/// How far a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageState {
    /// Nothing on it is decided.
    Empty,
    /// Something is.
    Started,
    /// All its points are given and nothing is open.
    Done,
}

/// The state of one page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PageProgress {
    /// The page.
    pub page: Page,
    /// How far it is.
    pub state: PageState,
    /// Findings on it that stop the plan or are a risk; hints are not counted.
    pub open: usize,
    /// Does one of them stop the plan?
    pub stops: bool,
}

/// How far the plan is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// All pages, in the order of work.
    pub pages: Vec<PageProgress>,
    /// Points given, in per cent of all points.
    pub percent: u8,
    /// Findings that stop the plan or are a risk, on all pages.
    pub open: usize,
    /// What to do next: positions in the list of findings, at most three.
    pub next: Vec<usize>,
}

impl Progress {
    /// The state of a page.
    pub fn page(&self, page: Page) -> Option<PageProgress> {
        self.pages.iter().copied().find(|state| state.page == page)
    }
}

/// How many next actions are named.
const NEXT: usize = 3;

/// Computes how far the plan is.
pub(super) fn progress(given: &Given<'_>, findings: &[Finding]) -> Progress {
    let points = points(given);
    let reached = points.iter().filter(|(_, reached)| *reached).count();
    let percent = reached * 100 / points.len().max(1);
    let counts = |finding: &&Finding| finding.severity != Severity::Hint;
    let pages = Page::ALL.map(|page| {
        let open = || findings.iter().filter(counts).filter(|f| f.page == page);
        PageProgress {
            page,
            state: state(page, &points, open().count(), percent),
            open: open().count(),
            stops: open().any(|finding| finding.severity == Severity::Stop),
        }
    });
    Progress {
        pages: pages.to_vec(),
        percent: u8::try_from(percent).unwrap_or(100),
        open: findings.iter().filter(counts).count(),
        next: (findings.iter().enumerate())
            .filter(|(_, finding)| counts(finding))
            .map(|(index, _)| index)
            .take(NEXT)
            .collect(),
    }
}

/// Start and review have no points of their own and follow the whole plan.
fn state(page: Page, points: &[(Page, bool)], open: usize, percent: usize) -> PageState {
    let own = || points.iter().filter(|(other, _)| *other == page);
    let (all, none) = match page {
        Page::Start => (0 < percent, percent == 0),
        Page::Review => (percent == 100, percent == 0),
        _ => (
            own().all(|(_, given)| *given),
            own().all(|(_, given)| !*given),
        ),
    };
    match (all && open == 0, none) {
        (true, _) => PageState::Done,
        (false, true) => PageState::Empty,
        (false, false) => PageState::Started,
    }
}

/// The thirty points.
fn points(given: &Given<'_>) -> [(Page, bool); 30] {
    let plan = given.plan;
    let firm = &plan.business;
    let [goal_1, goal_2, goal_3, goal_4] = goal_points(given);
    let [
        channel_1,
        channel_2,
        channel_3,
        channel_4,
        format_1,
        format_2,
    ] = channel_points(given);
    let [rules, law, start, past] = rule_points(given);
    let people = &plan.team.people;
    let answers = plan.readiness.answers.values();
    let voice = &plan.content.voice;
    [
        (Page::Business, !firm.name.is_empty()),
        (
            Page::Business,
            firm.customers.is_some() && firm.reach.is_some(),
        ),
        (Page::Business, firm.stage.is_some()),
        (Page::Business, firm.country.is_some()),
        (
            Page::Business,
            answers.filter(|a| a.level.is_some()).count() >= 3,
        ),
        (Page::Goals, goal_1),
        (Page::Goals, goal_2),
        (Page::Goals, goal_3),
        (Page::Goals, goal_4),
        (Page::Audiences, !plan.audiences.is_empty()),
        (
            Page::Audiences,
            plan.audiences.iter().any(|a| !a.known_by.is_empty()),
        ),
        (Page::Platforms, channel_1),
        (Page::Platforms, channel_2),
        (Page::Platforms, channel_3),
        (Page::Platforms, channel_4),
        (Page::Content, format_1),
        (Page::Content, format_2),
        (Page::Content, !plan.content.pillars.is_empty()),
        (
            Page::Content,
            voice.address.is_some() || !voice.tone.is_empty(),
        ),
        (Page::Team, !people.is_empty()),
        (
            Page::Team,
            people.iter().any(|p| p.minutes_per_week.is_some()),
        ),
        (
            Page::Team,
            given.load.verdict > Verdict::Unknown && given.load.verdict < Verdict::Over,
        ),
        (Page::Budget, given.money.limit.is_some()),
        (
            Page::Budget,
            given.money.limit.is_some() && given.money.open_lines == 0,
        ),
        (Page::Rules, rules),
        (Page::Rules, law),
        (Page::Rules, !plan.risks.is_empty()),
        (Page::Rollout, start),
        (Page::Rollout, plan.rollout.horizon.is_some()),
        (Page::Measuring, past),
    ]
}

/// A goal; and all goals have a target, a baseline, a day.
fn goal_points(given: &Given<'_>) -> [bool; 4] {
    let meant = || {
        let goals = given.plan.goals.iter();
        goals.filter(|goal| goal.direction != Some(Direction::NotAGoal))
    };
    let any = meant().next().is_some();
    [
        any,
        any && meant().all(|goal| goal.target.is_some()),
        any && meant().all(|goal| goal.baseline.is_some()),
        any && meant().all(|goal| goal.due.is_some()),
    ]
}

/// A channel is decided, all are; active ones have a reason, somebody accountable; formats, a
/// rhythm for each.
fn channel_points(given: &Given<'_>) -> [bool; 6] {
    let channels = &given.plan.channels;
    let active = || {
        channels
            .iter()
            .filter(|channel| channel.decision.is_active())
    };
    let any = active().next().is_some();
    let open = |channel: &crate::plan::Channel| channel.decision == Decision::Open;
    let accountable =
        |channel: &crate::plan::Channel| channel.person(crate::plan::Role::Accountable).is_some();
    [
        any,
        any && !channels.iter().any(open),
        any && active().all(|channel| !channel.reason.is_empty()),
        any && active().all(accountable),
        any && active().all(|channel| !channel.formats.is_empty()),
        any && active()
            .flat_map(|channel| &channel.formats)
            .all(|format| format.rhythm.usual.per_week_thousandths().is_some()),
    ]
}

/// Rules decided, law looked through, a start, a measuring cadence.
fn rule_points(given: &Given<'_>) -> [bool; 4] {
    let plan = given.plan;
    let rules = &plan.rules;
    let decided = |rule: &crate::plan::Rule| rule.state != RuleState::Open;
    let looked_at = |law: &crate::catalogue::LawEntry| {
        let check = rules.law.get(&law.id);
        check.is_some_and(|check| check.state.is_some())
    };
    [
        !rules.rules.is_empty() && rules.rules.iter().all(decided),
        laws_that_apply(plan, given.catalogue).all(looked_at),
        plan.rollout.start.is_some(),
        plan.measuring.cadence.is_some(),
    ]
}
