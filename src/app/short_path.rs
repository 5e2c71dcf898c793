//! The short path: begun from the start page, it ends with a first plan that is open and unsaved.

use std::sync::Arc;

use super::App;
use super::jobs::{Busy, Done};
use crate::analysis::Page;
use crate::document::Document;
use crate::plan::Plan;
use crate::short_path;

impl App {
    /// Shows the first question.
    pub(super) fn begin_short_path(&mut self) {
        self.document.mark();
        self.leave_preview();
        self.page = Page::Start;
        self.short_path.begin(self.lang.region());
    }

    /// Makes the first plan out of the answers, in the language of the window. In the background,
    /// because the best platforms are searched for.
    pub(super) fn open_first_plan(&mut self) {
        let answers = self.short_path.answers().clone();
        let (catalogue, today) = (self.catalogue, self.document.today());
        let lang = Arc::clone(&self.lang);
        self.jobs.start(Busy::Planning, move || {
            let plan = short_path::plan(&answers, catalogue, &lang, today);
            Done::Planned(Box::new(plan))
        });
    }

    /// Opens the first plan like an example: without a file, asked about before it is dropped. Not
    /// if the short path was left meanwhile: then something else may have been typed.
    pub(super) fn show_first_plan(&mut self, plan: Plan) {
        if self.short_path.step().is_none() {
            return;
        }
        let today = self.document.today();
        self.first_plan = Some(plan.clone());
        self.replace(Document::copy_of(plan, self.catalogue, today));
        self.short_path.show_result();
    }

    /// Is the open plan the one that the short path made, and nothing was changed in it? Then it
    /// can be made anew at any time, and is not asked about.
    pub(super) fn is_first_plan(&self) -> bool {
        self.first_plan.as_ref() == Some(self.document.plan())
    }

    /// The first plan speaks the language of the window as long as nobody has changed it.
    pub(super) fn retell_first_plan(&mut self) {
        if self.short_path.step() == Some(crate::ui::short_path::Step::Result)
            && self.is_first_plan()
            && self.document.path().is_none()
        {
            self.open_first_plan();
        }
    }
}
