//! How far the plan is: a fixed list of thirty points that can be checked, each belonging to a
//! page. A point is either given or not; all weigh the same.

use super::findings::{Finding, Given, Severity};
use super::{Page, Verdict, laws_that_apply};
use crate::catalogue::LawEntry;
use crate::plan::{Channel, ChannelFormat, Decision, Frequency, Role, RuleState};

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
fn points(given: &Given<'_>) -> Vec<(Page, bool)> {
    let on = |page: Page, points: &[bool]| -> Vec<(Page, bool)> {
        points.iter().map(|given| (page, *given)).collect()
    };
    [
        on(Page::Business, &business(given)),
        on(Page::Goals, &goals(given)),
        on(Page::Audiences, &audiences(given)),
        on(Page::Platforms, &platforms(given)),
        on(Page::Content, &content(given)),
        on(Page::Team, &team(given)),
        on(Page::Budget, &budget(given)),
        on(Page::Rules, &rules(given)),
        on(Page::Rollout, &rollout(given)),
        on(Page::Measuring, &measuring(given)),
    ]
    .concat()
}

/// A name; who buys from how far; where we stand; the country; three readiness questions answered.
fn business(given: &Given<'_>) -> [bool; 5] {
    let firm = &given.plan.business;
    let answers = given.plan.readiness.answers.values();
    [
        !firm.name.is_empty(),
        firm.customers.is_some() && firm.reach.is_some(),
        firm.stage.is_some(),
        firm.country.is_some(),
        3 <= answers.filter(|answer| answer.level.is_some()).count(),
    ]
}

/// A goal; all have a target, a baseline, a day.
fn goals(given: &Given<'_>) -> [bool; 4] {
    let any = given.goals().next().is_some();
    [
        any,
        any && given.goals().all(|goal| goal.target.is_some()),
        any && given.goals().all(|goal| goal.baseline.is_some()),
        any && given.goals().all(|goal| goal.due.is_some()),
    ]
}

/// An audience; for one it is said how we know it.
fn audiences(given: &Given<'_>) -> [bool; 2] {
    let audiences = &given.plan.audiences;
    [
        !audiences.is_empty(),
        audiences
            .iter()
            .any(|audience| !audience.known_by.is_empty()),
    ]
}

/// An active channel; none undecided; active ones have a reason; and somebody accountable.
fn platforms(given: &Given<'_>) -> [bool; 4] {
    let any = given.active().next().is_some();
    let is_open = |channel: &Channel| channel.decision == Decision::Open;
    let has_owner = |channel: &Channel| channel.person(Role::Accountable).is_some();
    [
        any,
        any && !given.plan.channels.iter().any(is_open),
        any && given.active().all(|channel| !channel.reason.is_empty()),
        any && given.active().all(has_owner),
    ]
}

/// Active channels have formats; all of them a rhythm; a content pillar; a voice.
fn content(given: &Given<'_>) -> [bool; 4] {
    let content = &given.plan.content;
    let any = given.active().next().is_some();
    let mut formats = given
        .active()
        .flat_map(|channel| &channel.formats)
        .peekable();
    let any_format = formats.peek().is_some();
    let has_rhythm = |format: &ChannelFormat| format.rhythm.usual != Frequency::Open;
    [
        any && given.active().all(|channel| !channel.formats.is_empty()),
        any_format && formats.all(has_rhythm),
        !content.pillars.is_empty(),
        content.voice.address.is_some() || !content.voice.tone.is_empty(),
    ]
}

/// A person; one with hours; and the usual week fits.
fn team(given: &Given<'_>) -> [bool; 3] {
    let people = &given.plan.team.people;
    [
        !people.is_empty(),
        people
            .iter()
            .any(|person| person.minutes_per_week.is_some()),
        matches!(given.load.verdict, Verdict::Fits | Verdict::Tight),
    ]
}

/// A limit; and no line open.
fn budget(given: &Given<'_>) -> [bool; 2] {
    let limit = given.money.limit.is_some();
    [limit, limit && given.money.open_lines == 0]
}

/// House rules, all decided; the law looked through; a risk thought of.
fn rules(given: &Given<'_>) -> [bool; 3] {
    let rules = &given.plan.rules;
    let has_state = |law: &LawEntry| {
        let check = rules.law.get(&law.id);
        check.is_some_and(|check| check.state.is_some())
    };
    [
        !rules.rules.is_empty() && rules.rules.iter().all(|rule| rule.state != RuleState::Open),
        laws_that_apply(given.plan, given.catalogue).all(has_state),
        !given.plan.risks.is_empty(),
    ]
}

/// A start; a length.
fn rollout(given: &Given<'_>) -> [bool; 2] {
    let rollout = &given.plan.rollout;
    [rollout.start.is_some(), rollout.horizon.is_some()]
}

/// How often the numbers are looked at.
fn measuring(given: &Given<'_>) -> [bool; 1] {
    [given.plan.measuring.cadence.is_some()]
}
