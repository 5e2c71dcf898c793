//! The short path: begun from the start page, it ends with a first plan that is open and unsaved.

use super::App;
use crate::analysis::Page;
use crate::document::Document;
use crate::short_path;

impl App {
    /// Shows the first question.
    pub(super) fn begin_short_path(&mut self) {
        self.document.mark();
        self.page = Page::Start;
        self.short_path.begin(self.lang.region());
    }

    /// Makes the first plan out of the answers, in the language of the window, and opens it like
    /// an example: without a file, asked about before it is dropped.
    pub(super) fn open_first_plan(&mut self) {
        let today = self.document.today();
        let answers = self.short_path.answers();
        let plan = short_path::plan(answers, self.catalogue, &self.lang, today);
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
