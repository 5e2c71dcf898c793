//! The whole plan on paper: a summary on the first page, then every part in the order of the
//! pages, and at the end what is open.

mod audiences;
mod balance;
mod baseline;
mod budget;
mod business;
mod content;
mod figures;
mod gantt;
mod goals;
mod kinds;
mod measuring;
mod months;
mod open;
mod parts;
mod platforms;
mod rollout;
mod rules;
mod summary;
mod team;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;

use jiff::civil::Date;

use super::blocks::{Block, Document, Header, Words};
use super::engine::{Pdf, PrintError, Settings, layout_document};
use crate::analysis::{Analysis, analyse};
use crate::catalogue::Catalogue;
use crate::lang::Lang;
use crate::plan::{Currency, Plan};
use crate::wording::Names;

/// What every part of the report is written from.
struct Source<'a> {
    plan: &'a Plan,
    catalogue: &'a Catalogue,
    analysis: &'a Analysis,
    lang: &'a Lang,
    names: Names,
    currency: Currency,
    today: Date,
}

/// The parts after the summary, in the order of the pages.
const PARTS: [fn(&Source<'_>) -> Vec<Block>; 11] = [
    business::blocks,
    goals::blocks,
    audiences::blocks,
    platforms::blocks,
    content::blocks,
    team::blocks,
    budget::blocks,
    rules::blocks,
    rollout::blocks,
    measuring::blocks,
    open::blocks,
];

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
        currency: plan.business.currency(),
        today,
    };
    let mut blocks = vec![summary::blocks(&source)];
    blocks.push(Block::PageBreak);
    blocks.extend(PARTS.iter().flat_map(|part| part(&source)));
    Document {
        header: Header {
            left: source.title(),
            right: lang.date(source.day()),
            foot: source.text("print-foot"),
        },
        words: Words {
            page: lang.format(
                "print-page",
                &[("page", "{page}".into()), ("pages", "{pages}".into())],
            ),
            empty: source.text("open-value"),
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
    let settings = settings(plan, &document, lang, today);
    layout_document(&document, &settings)?.pdf()
}

/// What the file says about itself. The author is whoever wrote the plan, as far as it is known.
fn settings(plan: &Plan, document: &Document, lang: &Lang, today: Date) -> Settings {
    let business = &plan.business;
    let author = [&business.adviser, &business.owner, &business.name]
        .into_iter()
        .find(|name| !name.trim().is_empty());
    Settings {
        title: document.header.left.clone(),
        author: author.cloned().unwrap_or_default(),
        language: lang.language().code(),
        date: business.prepared_on.unwrap_or(today),
        logo: plan.logo.clone(),
    }
}

impl Source<'_> {
    /// Name of the firm and what this is: "Bäckerei Huber: Social-Media-Plan".
    fn title(&self) -> String {
        let plan = self.text("print-title");
        match self.plan.business.name.trim() {
            "" => plan,
            name => format!("{name}: {plan}"),
        }
    }

    /// The day the plan was made, else today.
    fn day(&self) -> Date {
        self.plan.business.prepared_on.unwrap_or(self.today)
    }
}
