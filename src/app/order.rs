//! What is to be printed: pages are laid out from it, and a PDF is made from them.

use std::sync::Arc;

use jiff::civil::Date;

use super::App;
use crate::catalogue::Catalogue;
use crate::lang::{Lang, Language, Region};
use crate::paper::{Paper, Setup};
use crate::plan::Plan;
use crate::print;
use crate::print::engine::{Pages, Pdf, PrintError};

/// What pages are laid out from. Pages of another order are not what would be printed now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Order {
    pub(super) plan: Plan,
    pub(super) setup: Setup,
    language: Language,
    region: Region,
    today: Date,
}

impl Order {
    /// Lays the pages out; to be called off the UI thread.
    pub(super) fn lay_out(&self, catalogue: &Catalogue) -> Result<Pages, PrintError> {
        let lang = Lang::new(self.language, self.region);
        print::layout(&self.plan, catalogue, &lang, self.today, &self.setup)
    }
}

/// How an order becomes a PDF: from pages that are there, or from the beginning.
pub(super) struct Source {
    order: Order,
    pages: Option<Arc<Pages>>,
    catalogue: &'static Catalogue,
}

impl Source {
    /// Makes the PDF, and says on which paper each page goes; to be called off the UI thread.
    pub(super) fn pdf(self) -> Result<(Pdf, Vec<Paper>), PrintError> {
        let pages = match self.pages {
            Some(pages) => pages,
            None => Arc::new(self.order.lay_out(self.catalogue)?),
        };
        let setup = &self.order.setup;
        let paper = |page| {
            let sheet = pages.sheet(page);
            sheet.map_or(setup.paper, |sheet| setup.format(sheet).paper)
        };
        let papers = (0..pages.count()).map(paper).collect();
        Ok((pages.pdf()?, papers))
    }
}

impl App {
    /// What would be printed now.
    pub(super) fn order(&self) -> Order {
        let plan = self.document.plan().clone();
        Order {
            region: print::region(&plan, self.lang.region()),
            plan,
            setup: self.settings.print.clone(),
            language: self.lang.language(),
            today: self.document.today(),
        }
    }

    /// What a PDF of the plan as it is now is made from.
    pub(super) fn source(&self) -> Source {
        let order = self.order();
        Source {
            pages: self.preview.pages(&order),
            order,
            catalogue: self.catalogue,
        }
    }
}
