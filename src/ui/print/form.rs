//! What the dialog for printers asks, and the print that follows from it.

use std::num::NonZeroU32;

use crate::paper::{Color, Job, PageRanges, Paper, Printer, RangeError, Sides};

/// The most copies of one print; more are a slip of the finger.
pub(super) const MOST_COPIES: u32 = 999;

/// What is printed, as far as it is not asked here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Print {
    /// What the list of waiting prints shows.
    pub title: String,
    /// The paper of each page.
    pub papers: Vec<Paper>,
}

impl Print {
    /// Number of pages.
    pub(super) fn pages(&self) -> u32 {
        u32::try_from(self.papers.len()).unwrap_or(u32::MAX)
    }
}

/// How it is printed, as far as it was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrinterForm {
    pub(super) print: Print,
    pub(super) printers: Vec<Printer>,
    pub(super) chosen: usize,
    pub(super) copies: String,
    /// Only some pages? They stay written down while all are chosen.
    pub(super) only_some: bool,
    pub(super) pages: String,
    pub(super) sides: Sides,
    pub(super) color: Color,
}

/// What in the form cannot be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Slip {
    NoPrinter,
    Copies,
    Pages(Option<RangeError>),
}

impl PrinterForm {
    /// A form for these printers, of which the default one is chosen.
    pub fn new(printers: Vec<Printer>, print: Print) -> Self {
        let default = printers.iter().position(|printer| printer.is_default);
        Self {
            print,
            printers,
            chosen: default.unwrap_or(0),
            copies: "1".to_owned(),
            only_some: false,
            pages: String::new(),
            sides: Sides::default(),
            color: Color::default(),
        }
    }

    /// What the form says.
    pub(super) fn job(&self) -> Result<Job, Slip> {
        let printer = self.printers.get(self.chosen).ok_or(Slip::NoPrinter)?;
        Ok(Job {
            printer: Some(printer.name.clone()),
            title: self.print.title.clone(),
            copies: self.copies()?,
            sides: self.sides,
            color: self.color,
            pages: self.ranges()?,
            // Each page goes on its own.
            paper: None,
        })
    }

    pub(super) fn copies(&self) -> Result<NonZeroU32, Slip> {
        let copies = self.copies.trim().parse().ok();
        let copies = copies.filter(|copies: &NonZeroU32| copies.get() <= MOST_COPIES);
        copies.ok_or(Slip::Copies)
    }

    pub(super) fn ranges(&self) -> Result<PageRanges, Slip> {
        if !self.only_some {
            return Ok(PageRanges::default());
        }
        let read = PageRanges::parse(&self.pages, self.print.pages());
        let read = read.map_err(|error| Slip::Pages(Some(error)))?;
        // Nothing written down would be all pages.
        if read.is_all() {
            return Err(Slip::Pages(None));
        }
        Ok(read)
    }
}

/// How many sheets of paper come out. A sheet has the same paper on both sides.
pub(super) fn sheets(job: &Job, papers: &[Paper]) -> usize {
    let pages = |job: &Job| -> usize {
        let numbers = (1..).zip(papers);
        numbers.filter(|(page, _)| job.pages.has(*page)).count()
    };
    let jobs = job.by_paper(papers);
    let sheets = jobs.iter().map(|job| match job.sides {
        Sides::One => pages(job),
        Sides::LongEdge | Sides::ShortEdge => pages(job).div_ceil(2),
    });
    let copies = usize::try_from(job.copies.get()).unwrap_or(usize::MAX);
    sheets.sum::<usize>().saturating_mul(copies)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn job(copies: u32, sides: Sides, pages: &str) -> Job {
        Job {
            printer: None,
            title: String::new(),
            copies: NonZeroU32::new(copies).unwrap(),
            sides,
            color: Color::AsSet,
            pages: PageRanges::parse(pages, 22).unwrap(),
            paper: None,
        }
    }

    #[test]
    fn sheets_of_paper_are_counted_for_each_copy_and_each_paper() {
        let a4 = [Paper::A4; 22];
        assert_eq!(sheets(&job(1, Sides::One, ""), &a4), 22);
        // Seven pages take four sheets, three times.
        assert_eq!(sheets(&job(3, Sides::LongEdge, "1-7"), &a4), 12);
        // Three of A4 take two, one of A3 takes another.
        let mixed = [Paper::A4, Paper::A3, Paper::A4, Paper::A4];
        assert_eq!(sheets(&job(1, Sides::LongEdge, ""), &mixed), 3);
    }

    #[test]
    fn a_number_of_copies_that_is_none_is_not_printed() {
        let mut form = PrinterForm::new(Vec::new(), Print::default());
        for wrong in ["", "0", "-1", "zwei", "1000"] {
            wrong.clone_into(&mut form.copies);
            assert_eq!(form.copies(), Err(Slip::Copies), "{wrong}");
        }
        " 12 ".clone_into(&mut form.copies);
        assert_eq!(form.copies().unwrap().get(), 12);
    }
}
