//! How far the plan is: a fixed list of thirty points that can be checked, each belonging to a
//! page. A point is either given or not; all weigh the same.

mod points;

use super::Page;
use super::findings::{Finding, Given, Severity};
use points::{Point, points};

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
    /// Points that are not given, in the order of the pages: the page and the key of the words.
    pub missing: Vec<(Page, &'static str)>,
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
    let missing: Vec<_> = (points.iter())
        .filter(|point| !point.given)
        .map(|point| (point.page, point.key))
        .collect();
    let percent = (points.len() - missing.len()) * 100 / points.len().max(1);
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
        missing,
        open: findings.iter().filter(counts).count(),
        next: (findings.iter().enumerate())
            .filter(|(_, finding)| counts(finding))
            .map(|(index, _)| index)
            .take(NEXT)
            .collect(),
    }
}

/// Start and review have no points of their own and follow the whole plan.
fn state(page: Page, points: &[Point], open: usize, percent: usize) -> PageState {
    let own = || points.iter().filter(|point| point.page == page);
    let (all, none) = match page {
        Page::Start => (0 < percent, percent == 0),
        Page::Review => (percent == 100, percent == 0),
        _ => (
            own().all(|point| point.given),
            own().all(|point| !point.given),
        ),
    };
    match (all && open == 0, none) {
        (true, _) => PageState::Done,
        (false, true) => PageState::Empty,
        (false, false) => PageState::Started,
    }
}
