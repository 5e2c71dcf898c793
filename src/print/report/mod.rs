//! The whole plan on paper: a summary on the first page, then every part in the order of the
//! pages, and at the end what is open.

mod cover;

use jiff::civil::Date;

use super::blocks::{Block, Document, Header, Words};
use super::engine::{Pdf, PrintError, Settings, layout_document};
use crate::analysis::{Analysis, analyse};
use crate::catalogue::Catalogue;
use crate::lang::Lang;
use crate::plan::Plan;
use crate::wording::Names;

/// What every part of the report is written from.
struct Source<'a> {
    plan: &'a Plan,
    #[expect(dead_code, reason = "read by the parts that follow the cover")]
    catalogue: &'a Catalogue,
    analysis: &'a Analysis,
    lang: &'a Lang,
    names: Names,
    today: Date,
}

/// Writes the whole plan down, in the language and number format of `lang`.
pub fn report(
    plan: &Plan,
    catalogue: &Catalogue,
    analysis: &Analysis,
    lang: &Lang,
    today: Date,
) -> Document {
    let source = Source {
        plan,
        catalogue,
        analysis,
        lang,
        names: Names::of(plan, lang),
        today,
    };
    let mut blocks: Vec<Block> = Vec::new();
    blocks.extend(cover::blocks(&source));
    Document {
        header: Header {
            left: source.title(),
            right: lang.date(source.day()),
            foot: lang.text("print-foot").to_owned(),
        },
        words: Words {
            page: lang.format(
                "print-page",
                &[("page", "{page}".into()), ("pages", "{pages}".into())],
            ),
            empty: lang.text("print-empty").to_owned(),
        },
        blocks,
    }
}

/// Computes what follows from a plan and prints it as a PDF.
///
/// Takes up to some seconds: call it away from the user interface's thread.
///
/// # Errors
/// [`PrintError`] when the pages cannot be laid out or exported; both are faults of the program.
pub fn pdf(
    plan: &Plan,
    catalogue: &Catalogue,
    lang: &Lang,
    today: Date,
) -> Result<Pdf, PrintError> {
    let analysis = analyse(plan, catalogue, today);
    let document = report(plan, catalogue, &analysis, lang, today);
    let business = &plan.business;
    let author = [&business.adviser, &business.owner, &business.name]
        .into_iter()
        .find(|name| !name.trim().is_empty());
    let settings = Settings {
        title: document.header.left.clone(),
        author: author.cloned().unwrap_or_default(),
        language: lang.language().code(),
        date: business.prepared_on.unwrap_or(today),
    };
    layout_document(&document, &settings)?.pdf()
}

impl Source<'_> {
    /// Name of the firm and what this is: "Bäckerei Huber: Social-Media-Plan".
    fn title(&self) -> String {
        let plan = self.lang.text("print-title");
        match self.plan.business.name.trim() {
            "" => plan.to_owned(),
            name => format!("{name}: {plan}"),
        }
    }

    /// The day the plan was made, else today.
    fn day(&self) -> Date {
        self.plan.business.prepared_on.unwrap_or(self.today)
    }
}
