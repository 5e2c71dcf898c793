//! What a printer is told about one print.

use std::fmt;
use std::num::NonZeroU32;
use std::ops::RangeInclusive;

use thiserror::Error;

use super::setup::Paper;

/// A printer of this computer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printer {
    /// Its name in the printing service.
    pub name: String,
    /// What people call it; often the same as the name.
    pub description: String,
    /// Is it the one that is used unless another is chosen?
    pub is_default: bool,
}

/// Whether both sides of the paper are used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sides {
    /// One side.
    #[default]
    One,
    /// Both, turned like the pages of a book.
    LongEdge,
    /// Both, turned like a calendar on the wall.
    ShortEdge,
}

/// Whether color is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Color {
    /// As the printer is set up.
    #[default]
    AsSet,
    /// In color.
    Color,
    /// In shades of gray.
    Gray,
}

/// One print: to which printer, how often and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// Name of the printer; `None` is the default one.
    pub printer: Option<String>,
    /// What the list of waiting prints shows.
    pub title: String,
    /// How often everything is printed.
    pub copies: NonZeroU32,
    /// One side or both.
    pub sides: Sides,
    /// Color or gray.
    pub color: Color,
    /// The pages; all of them where this is empty.
    pub pages: PageRanges,
    /// The paper that all pages go on; `None` leaves it to the printer, which puts all of them on
    /// its usual one, larger ones smaller, whatever size they have. See [`Job::by_paper`].
    pub paper: Option<Paper>,
}

/// Pages to print, counted from 1; empty means all. Written as people do: `1-3, 7`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageRanges(Vec<RangeInclusive<u32>>);

/// A text that names no pages.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum RangeError {
    /// Not a number, or a range that runs backwards.
    #[error("“{0}” names no pages")]
    NotUnderstood(String),
    /// A page beyond the last one.
    #[error("there is no page {0}")]
    NoSuchPage(u32),
}

impl Job {
    /// The same print as one job for each paper, as a printer takes a whole job from one tray;
    /// `papers` are those of all pages of the document, in their order. One job where all chosen
    /// pages have one paper, none where there are no pages.
    pub fn by_paper(&self, papers: &[Paper]) -> Vec<Self> {
        let pages = (1..).zip(papers.iter().copied());
        let chosen: Vec<(u32, Paper)> = pages.filter(|(page, _)| self.pages.has(*page)).collect();
        let mut jobs: Vec<Self> = Vec::new();
        for (page, paper) in &chosen {
            match jobs.iter_mut().find(|job| job.paper == Some(*paper)) {
                Some(job) => job.pages.push(*page),
                None => jobs.push(Self {
                    pages: PageRanges(vec![*page..=*page]),
                    paper: Some(*paper),
                    ..self.clone()
                }),
            }
        }
        if let [job] = jobs.as_mut_slice() {
            job.pages.clone_from(&self.pages);
        }
        jobs
    }
}

impl PageRanges {
    /// Reads `1-3, 7` (also with a dash `–`, or `;` between the parts); an empty text is all pages.
    ///
    /// # Errors
    /// When a part is no page or range, or lies beyond the last of `count` pages.
    pub fn parse(text: &str, count: u32) -> Result<Self, RangeError> {
        let parts = text.split([',', ';']).map(str::trim);
        let ranges = parts
            .filter(|part| !part.is_empty())
            .map(|part| range(part, count));
        ranges.collect::<Result<_, _>>().map(Self)
    }

    /// Are all pages meant?
    pub fn is_all(&self) -> bool {
        self.0.is_empty()
    }

    /// The ranges as they were written.
    pub fn ranges(&self) -> &[RangeInclusive<u32>] {
        &self.0
    }

    /// Is this page meant?
    pub fn has(&self, page: u32) -> bool {
        self.is_all() || self.0.iter().any(|range| range.contains(&page))
    }

    /// Adds a page after all others.
    fn push(&mut self, page: u32) {
        match self.0.last_mut() {
            Some(last) if *last.end() + 1 == page => *last = *last.start()..=page,
            _ => self.0.push(page..=page),
        }
    }

    /// How many of `count` pages are meant, each counted once.
    pub fn count(&self, count: u32) -> u32 {
        if self.is_all() {
            return count;
        }
        let pages = (1..=count).filter(|page| self.has(*page)).count();
        u32::try_from(pages).unwrap_or(count)
    }
}

/// One page or one range.
fn range(part: &str, count: u32) -> Result<RangeInclusive<u32>, RangeError> {
    let wrong = || RangeError::NotUnderstood(part.to_owned());
    let number = |text: &str| text.trim().parse::<u32>().map_err(|_| wrong());
    let (first, last) = match part.split_once(['-', '–']) {
        Some((first, last)) => (number(first)?, number(last)?),
        None => (number(part)?, number(part)?),
    };
    if first == 0 || last < first {
        return Err(wrong());
    }
    if last > count {
        return Err(RangeError::NoSuchPage(last));
    }
    Ok(first..=last)
}

/// As printing services read it: `1-3,7`.
impl fmt::Display for PageRanges {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = self.0.iter().map(|range| {
            if range.start() == range.end() {
                range.start().to_string()
            } else {
                format!("{}-{}", range.start(), range.end())
            }
        });
        f.write_str(&parts.collect::<Vec<_>>().join(","))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_read_as_people_write_them() {
        let read = |text| PageRanges::parse(text, 12).map(|pages| pages.to_string());
        assert_eq!(read(" 1 - 3 ; 7,").unwrap(), "1-3,7");
        assert_eq!(read("2–5").unwrap(), "2-5");
        assert_eq!(read("").unwrap(), "");
        assert_eq!(read("13"), Err(RangeError::NoSuchPage(13)));
        for wrong in ["0", "5-2", "x", "1-", "-3", "1 2"] {
            assert!(
                matches!(read(wrong), Err(RangeError::NotUnderstood(_))),
                "{wrong}"
            );
        }
    }

    #[test]
    fn a_page_named_twice_counts_once() {
        assert_eq!(PageRanges::parse("1-3, 2-4", 9).unwrap().count(9), 4);
        assert_eq!(PageRanges::default().count(9), 9);
    }

    #[test]
    fn a3_among_a4_becomes_a_job_of_its_own() {
        let job = |pages: &str| Job {
            printer: None,
            title: "Plan".to_owned(),
            copies: NonZeroU32::MIN,
            sides: Sides::One,
            color: Color::AsSet,
            pages: PageRanges::parse(pages, 5).unwrap(),
            paper: None,
        };
        let papers = [Paper::A4, Paper::A4, Paper::A3, Paper::A3, Paper::A4];
        let shown = |pages| -> Vec<(Option<Paper>, String)> {
            let jobs = job(pages).by_paper(&papers);
            jobs.iter()
                .map(|it| (it.paper, it.pages.to_string()))
                .collect()
        };
        let (a3, a4) = (Some(Paper::A3), Some(Paper::A4));
        let both = [(a4, "1-2,5".to_owned()), (a3, "3-4".to_owned())];
        assert_eq!(shown(""), both);
        let both = [(a3, "4".to_owned()), (a4, "5".to_owned())];
        assert_eq!(shown("4-5"), both);
        assert_eq!(shown("5, 1"), [(a4, "5,1".to_owned())], "as it was written");
        let all = job("").by_paper(&[Paper::A3; 2]);
        assert_eq!((all[0].paper, all[0].pages.is_all()), (a3, true));
    }
}
