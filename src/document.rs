//! The open plan: where it lives on disk, how it got here, and what follows from it.

use std::path::{Path, PathBuf};

use eframe::egui::util::undoer::Undoer;
use jiff::civil::Date;

use crate::analysis::{Analysis, Page, analyse};
use crate::catalogue::Catalogue;
use crate::plan::Plan;

/// The plan being edited. Only the pages and fixes change it, through [`Document::plan_mut`];
/// [`Document::track`] notices.
pub struct Document {
    plan: Plan,
    saved: Plan,
    path: Option<PathBuf>,
    history: Undoer<Plan>,
    analysed: Plan,
    analysis: Analysis,
    today: Date,
    catalogue: &'static Catalogue,
}

impl Document {
    /// An empty plan that was never saved.
    pub fn new(catalogue: &'static Catalogue, today: Date) -> Self {
        Self::with(Plan::default(), Plan::default(), None, catalogue, today)
    }

    /// A plan as it was read from a file.
    pub fn opened(plan: Plan, path: PathBuf, catalogue: &'static Catalogue, today: Date) -> Self {
        Self::with(plan.clone(), plan, Some(path), catalogue, today)
    }

    /// A copy of an example: a plan without a file, which is asked about before it is dropped.
    pub fn copy_of(plan: Plan, catalogue: &'static Catalogue, today: Date) -> Self {
        Self::with(plan, Plan::default(), None, catalogue, today)
    }

    fn with(
        plan: Plan,
        saved: Plan,
        path: Option<PathBuf>,
        catalogue: &'static Catalogue,
        today: Date,
    ) -> Self {
        let analysis = analyse(&plan, catalogue, today);
        let mut history = Undoer::default();
        history.add_undo(&plan);
        let analysed = plan.clone();
        Self {
            plan,
            saved,
            path,
            history,
            analysed,
            analysis,
            today,
            catalogue,
        }
    }

    /// The plan.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The plan, to be edited, and what followed from it before.
    pub fn edit(&mut self) -> (&mut Plan, &Analysis) {
        (&mut self.plan, &self.analysis)
    }

    /// The plan, to be edited.
    pub fn plan_mut(&mut self) -> &mut Plan {
        &mut self.plan
    }

    /// What follows from the plan.
    pub fn analysis(&self) -> &Analysis {
        &self.analysis
    }

    /// Where it lives on disk, once it was saved.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// The day the analysis is made for.
    pub fn today(&self) -> Date {
        self.today
    }

    /// Is there anything that is not on disk? Exact, also after undo.
    pub fn is_dirty(&self) -> bool {
        self.plan != self.saved
    }

    /// To be called before and after each frame's input, with the time in seconds. Both are
    /// needed: the first call of the next frame closes an edit after which nothing happened.
    pub fn track(&mut self, now: f64) {
        if self.plan != self.analysed {
            self.plan.prune();
            self.refresh();
        }
        self.history.feed_state(now, &self.plan);
    }

    /// Ends an undo step here: before a page change, a save, a fix.
    pub fn mark(&mut self) {
        self.history.add_undo(&self.plan);
    }

    /// Follows the clock past midnight.
    pub fn set_today(&mut self, today: Date) {
        if self.today != today {
            self.today = today;
            self.refresh();
        }
    }

    fn refresh(&mut self) {
        self.analysis = analyse(&self.plan, self.catalogue, self.today);
        self.analysed.clone_from(&self.plan);
    }

    /// Is there something to take back?
    pub fn can_undo(&self) -> bool {
        self.history.has_undo(&self.plan)
    }

    /// Is there something to do again?
    pub fn can_redo(&self) -> bool {
        self.history.has_redo(&self.plan)
    }

    /// Takes the last step back. Returns the pages on which it shows.
    pub fn undo(&mut self) -> Vec<Page> {
        let before = self.history.undo(&self.plan).cloned();
        before.map(|plan| self.replace(plan)).unwrap_or_default()
    }

    /// Does the last step again. Returns the pages on which it shows.
    pub fn redo(&mut self) -> Vec<Page> {
        let after = self.history.redo(&self.plan).cloned();
        after.map(|plan| self.replace(plan)).unwrap_or_default()
    }

    fn replace(&mut self, plan: Plan) -> Vec<Page> {
        let pages = pages_of_change(&self.plan, &plan);
        self.plan = plan;
        self.refresh();
        pages
    }

    /// Notes what was written to disk, which may be older than what is open by now.
    pub fn saved_as(&mut self, path: PathBuf, written: Plan) {
        self.path = Some(path);
        self.saved = written;
    }
}

/// The pages on which two plans differ, in the order of work.
fn pages_of_change(a: &Plan, b: &Plan) -> Vec<Page> {
    let channels = a.channels != b.channels;
    // The start page shows only what is ticked off.
    let ticked_off = a.rollout.ticked_off() != b.rollout.ticked_off();
    let pages = [
        (
            a.business != b.business || a.readiness != b.readiness || a.logo != b.logo,
            Page::Business,
        ),
        (a.goals != b.goals, Page::Goals),
        (
            a.audiences != b.audiences || a.competitors != b.competitors,
            Page::Audiences,
        ),
        (channels, Page::Platforms),
        (a.content != b.content || channels, Page::Content),
        (a.team != b.team, Page::Team),
        (a.budget != b.budget, Page::Budget),
        (a.rules != b.rules || a.risks != b.risks, Page::Rules),
        (a.rollout != b.rollout, Page::Rollout),
        (a.measuring != b.measuring, Page::Measuring),
        (
            a.alternatives != b.alternatives || a.questions != b.questions,
            Page::Review,
        ),
        (ticked_off, Page::Start),
    ];
    let differing = pages.into_iter().filter(|(differs, _)| *differs);
    differing.map(|(_, page)| page).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::catalogue;
    use crate::plan::{Goal, Item as _};

    fn document() -> Document {
        Document::new(catalogue(), jiff::civil::date(2026, 11, 21))
    }

    /// Feeds idle frames, a quarter of a second each.
    fn wait(document: &mut Document, from: f64, frames: u32) -> f64 {
        let mut now = from;
        for _ in 0..frames {
            now += 0.25;
            document.track(now);
            document.track(now);
        }
        now
    }

    #[test]
    fn undo_takes_back_one_edit_and_leads_to_its_page() {
        let mut document = document();
        let now = wait(&mut document, 0.0, 8);
        document.plan_mut().business.name = "Huber".to_owned();
        let now = wait(&mut document, now, 8);
        document.plan_mut().goals.push(Goal::fresh());
        wait(&mut document, now, 8);
        assert_eq!(document.undo(), [Page::Goals]);
        assert_eq!(document.plan().business.name, "Huber");
        assert_eq!(document.undo(), [Page::Business]);
        assert_eq!(*document.plan(), Plan::default());
        assert!(!document.can_undo() && !document.is_dirty());
        assert_eq!(document.redo(), [Page::Business]);
        assert_eq!(document.plan().business.name, "Huber");
    }

    #[test]
    fn opening_cannot_be_undone_into_an_empty_plan() {
        let mut plan = Plan::default();
        plan.business.name = "Huber".to_owned();
        let path = PathBuf::from("huber.plan.ron");
        let today = jiff::civil::date(2026, 11, 21);
        let mut document = Document::opened(plan.clone(), path, catalogue(), today);
        wait(&mut document, 0.0, 60);
        assert!(!document.can_undo());
        assert!(document.undo().is_empty());
        assert_eq!(*document.plan(), plan);
    }

    #[test]
    fn what_was_saved_while_typing_went_on_stays_unsaved() {
        let mut document = document();
        document.plan_mut().business.name = "A".to_owned();
        let written = document.plan().clone();
        document.plan_mut().business.name = "AB".to_owned();
        document.saved_as(PathBuf::from("a.plan.ron"), written);
        assert!(document.is_dirty());
        document.plan_mut().business.name = "A".to_owned();
        assert!(!document.is_dirty());
    }

    #[test]
    fn a_finding_follows_each_edit_at_once() {
        let mut document = document();
        let before = document.analysis().clone();
        document.plan_mut().goals.push(Goal::fresh());
        document.track(0.25);
        assert_ne!(*document.analysis(), before);
    }
}
