//! The printed sheets: what of the plan stands on each, in words and numbers.
//!
//! One folder for each [`Sheet`]; `parts` holds the small blocks that they share.

mod axis;
mod forms;
mod full_plan;
mod measuring_sheet;
mod one_page;
mod parts;
mod rules_sheet;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
mod wall_chart;
mod week_sheets;
mod words;

use jiff::civil::Date;

use super::blocks::{Block, Document, Header, Layout, Margins, SheetPages, Words, number};
use super::engine::{Pages, Pdf, PrintError, Settings, layout_document};
use crate::analysis::{Analysis, analyse};
use crate::catalogue::Catalogue;
use crate::lang::Lang;
use crate::paper::{Orientation, Setup, Sheet};
use crate::plan::{Currency, Plan};
use crate::wording::Names;

/// What every sheet is written from.
struct Source<'a> {
    plan: &'a Plan,
    catalogue: &'a Catalogue,
    analysis: &'a Analysis,
    lang: &'a Lang,
    names: Names,
    currency: Currency,
    today: Date,
    setup: &'a Setup,
}

/// Writes the chosen sheets down, in the language and number format of `lang`.
pub fn document(
    plan: &Plan,
    catalogue: &Catalogue,
    analysis: &Analysis,
    (lang, today): (&Lang, Date),
    setup: &Setup,
) -> Document {
    let source = Source {
        plan,
        catalogue,
        analysis,
        lang,
        names: Names::of(plan, lang),
        currency: plan.business.currency(),
        today,
        setup,
    };
    let chosen = Sheet::ALL
        .into_iter()
        .filter(|sheet| setup.sheets.contains(sheet));
    let mut sheets: Vec<SheetPages> = chosen.flat_map(|sheet| pages(&source, sheet)).collect();
    for (index, sheet) in sheets.iter_mut().enumerate() {
        number(&mut sheet.blocks, index);
    }
    Document {
        sheets,
        words: Words {
            page: lang.format(
                "print-page",
                &[("page", "{page}".into()), ("pages", "{pages}".into())],
            ),
            empty: source.text("open-value"),
            logo: source.headed(&source.text("print-logo")),
        },
    }
}

/// The pages of a sheet; several times where each person gets their own.
fn pages(source: &Source<'_>, sheet: Sheet) -> Vec<SheetPages> {
    match sheet {
        Sheet::OnePage => vec![one_page::pages(source)],
        Sheet::FullPlan => vec![full_plan::pages(source)],
        Sheet::WallChart => vec![wall_chart::pages(source)],
        Sheet::WeekSheets => week_sheets::pages(source),
        Sheet::Rules => vec![rules_sheet::pages(source)],
        Sheet::Measuring => vec![measuring_sheet::pages(source)],
    }
}

/// Computes what follows from a plan and lays the chosen sheets out.
///
/// Takes up to some seconds: call it away from the user interface's thread.
///
/// # Errors
/// [`PrintError::Layout`], which is a fault of the program.
pub fn layout(
    plan: &Plan,
    catalogue: &Catalogue,
    lang: &Lang,
    today: Date,
    setup: &Setup,
) -> Result<Pages, PrintError> {
    let analysis = analyse(plan, catalogue, today);
    let document = document(plan, catalogue, &analysis, (lang, today), setup);
    layout_document(&document, &settings(plan, lang, today))
}

/// Computes what follows from a plan and prints the chosen sheets as a PDF; see [`layout`].
///
/// # Errors
/// [`PrintError`] when the pages cannot be laid out or exported; both are faults of the program.
pub fn pdf(
    plan: &Plan,
    catalogue: &Catalogue,
    lang: &Lang,
    today: Date,
    setup: &Setup,
) -> Result<Pdf, PrintError> {
    layout(plan, catalogue, lang, today, setup)?.pdf()
}

/// What the file says about itself. The author is whoever wrote the plan, as far as it is known.
fn settings(plan: &Plan, lang: &Lang, today: Date) -> Settings {
    let business = &plan.business;
    let author = [&business.adviser, &business.owner, &business.name]
        .into_iter()
        .find(|name| !name.trim().is_empty());
    Settings {
        title: title(plan, lang),
        author: author.cloned().unwrap_or_default(),
        language: lang.language().code(),
        date: business.prepared_on.unwrap_or(today),
        logo: plan.logo.clone(),
    }
}

/// Name of the firm and what this is: "Bäckerei Huber: Social-Media-Plan".
fn title(plan: &Plan, lang: &Lang) -> String {
    let what = lang.text("print-title");
    match plan.business.name.trim() {
        "" => what.to_owned(),
        name => format!("{name}: {what}"),
    }
}

impl Source<'_> {
    /// The pages of a sheet with its paper, and its name and date at the head.
    fn sheet(&self, sheet: Sheet, margins: Margins, blocks: Vec<Block>) -> SheetPages {
        let format = self.setup.format(sheet);
        SheetPages {
            sheet,
            layout: Layout {
                paper: format.paper,
                landscape: format.orientation == Orientation::Landscape,
                columns: 1,
                margins,
            },
            header: Header {
                left: self.headed(&self.sheet_name(sheet)),
                right: self.lang.date(self.day()),
                foot: self.text("print-foot"),
            },
            blocks,
        }
    }

    /// The first day of the month that the week sheets and the tally are for.
    fn month(&self) -> Date {
        let schedule = &self.analysis.schedule;
        self.setup.month(self.today, schedule.start..=schedule.end)
    }

    /// What a sheet is called.
    fn sheet_name(&self, sheet: Sheet) -> String {
        self.text(&format!("sheet-{}", sheet.key()))
    }

    /// Name of the firm, if it is known, and what this is: "Bäckerei Huber · Wandfahrplan".
    fn headed(&self, what: &str) -> String {
        match self.plan.business.name.trim() {
            "" => what.to_owned(),
            name => format!("{name} · {what}"),
        }
    }

    /// The day the plan was made, else today.
    fn day(&self) -> Date {
        self.plan.business.prepared_on.unwrap_or(self.today)
    }
}
