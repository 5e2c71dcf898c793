//! The dialog for printers of this computer, where the desktop has none of its own.

use std::num::NonZeroU32;

use eframe::egui::{ComboBox, ScrollArea, Ui};

use crate::lang::Lang;
use crate::paper::{Color, Job, PageRanges, Paper, Printer, RangeError, Sides};
use crate::ui::shell::Answer;
use crate::ui::theme::GRID;
use crate::ui::widgets::choice::{toggle, wrapped};
use crate::ui::widgets::field::{labelled, line};
use crate::ui::widgets::primary;
use crate::ui::widgets::text::{guidance, warning};

/// The most copies of one print; more are a slip of the finger.
const MOST_COPIES: u32 = 999;

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
    fn pages(&self) -> u32 {
        u32::try_from(self.papers.len()).unwrap_or(u32::MAX)
    }
}

/// How it is printed, as far as it was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrinterForm {
    print: Print,
    printers: Vec<Printer>,
    chosen: usize,
    copies: String,
    /// Only some pages? They stay written down while all are chosen.
    only_some: bool,
    pages: String,
    sides: Sides,
    color: Color,
}

/// What in the form cannot be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Slip {
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
    fn job(&self) -> Result<Job, Slip> {
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

    fn copies(&self) -> Result<NonZeroU32, Slip> {
        let copies = self.copies.trim().parse().ok();
        let copies = copies.filter(|copies: &NonZeroU32| copies.get() <= MOST_COPIES);
        copies.ok_or(Slip::Copies)
    }

    fn ranges(&self) -> Result<PageRanges, Slip> {
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
fn sheets(job: &Job, papers: &[Paper]) -> usize {
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

/// Width of the field for the copies, in points.
const SHORT: f32 = 88.0;

/// Room for the title above the fields and the buttons below, in points.
const BESIDES: f32 = 232.0;

/// Draws the form; the answer once there is one.
pub(in crate::ui) fn ui(ui: &mut Ui, lang: &Lang, form: &mut PrinterForm) -> Option<Answer> {
    let most = ui.content_rect().height() - BESIDES;
    ScrollArea::vertical()
        .max_height(most)
        .min_scrolled_height(most)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = GRID * 1.5;
            fields(ui, lang, form);
        });
    let job = form.job();
    if let Ok(job) = &job {
        let count = sheets(job, &form.print.papers);
        guidance(
            ui,
            &lang.format("printer-sheets", &[("count", count.into())]),
        );
    }
    buttons(ui, lang, job.ok())
}

fn fields(ui: &mut Ui, lang: &Lang, form: &mut PrinterForm) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = GRID * 2.0;
        let room = ui.available_width() - SHORT - GRID * 2.0;
        ui.scope(|ui| {
            ui.set_width(room);
            printer(ui, lang, form);
        });
        labelled(ui, lang.text("printer-copies"), |ui| {
            line(ui, &mut form.copies, "", SHORT);
        });
    });
    if form.copies() == Err(Slip::Copies) {
        let args = [("most", MOST_COPIES.into())];
        warning(ui, &lang.format("printer-copies-wrong", &args));
    }
    pages(ui, lang, form);
    let sides = [
        (Sides::One, "printer-sides-one"),
        (Sides::LongEdge, "printer-sides-long"),
        (Sides::ShortEdge, "printer-sides-short"),
    ];
    one_of(ui, lang, "printer-sides", &sides, &mut form.sides);
    let colors = [
        (Color::AsSet, "printer-color-as-set"),
        (Color::Color, "printer-color-color"),
        (Color::Gray, "printer-color-gray"),
    ];
    one_of(ui, lang, "printer-color", &colors, &mut form.color);
}

fn printer(ui: &mut Ui, lang: &Lang, form: &mut PrinterForm) {
    let name = |printer: &Printer| {
        let text = printer.description.trim();
        let text = if text.is_empty() { &printer.name } else { text };
        if printer.is_default {
            lang.format("printer-default", &[("printer", text.into())])
        } else {
            text.to_owned()
        }
    };
    labelled(ui, lang.text("printer"), |ui| {
        let chosen = form.printers.get(form.chosen).map(name).unwrap_or_default();
        ComboBox::from_id_salt("printer")
            .selected_text(chosen)
            .width(ui.available_width())
            .truncate()
            .show_ui(ui, |ui| {
                for (index, printer) in form.printers.iter().enumerate() {
                    ui.selectable_value(&mut form.chosen, index, name(printer));
                }
            });
    });
}

fn pages(ui: &mut Ui, lang: &Lang, form: &mut PrinterForm) {
    let label = lang.text("printer-pages");
    let mut arrived = false;
    labelled(ui, label, |ui| {
        wrapped(ui, |ui| {
            let args = [("count", form.print.pages().into())];
            let all = lang.format("printer-pages-all", &args);
            if toggle(ui, !form.only_some, &all, label).clicked() {
                form.only_some = false;
            }
            let some = lang.text("printer-pages-some");
            if toggle(ui, form.only_some, some, label).clicked() {
                arrived = !form.only_some;
                form.only_some = true;
            }
        });
    });
    if !form.only_some {
        return;
    }
    labelled(ui, lang.text("printer-pages-which"), |ui| {
        let width = ui.available_width();
        let field = line(ui, &mut form.pages, "", width);
        if arrived {
            field.request_focus();
        }
    });
    if let Err(Slip::Pages(slip)) = form.ranges() {
        let count = ("count", form.print.pages().into());
        let text = match slip {
            None => lang.text("printer-pages-none").to_owned(),
            Some(RangeError::NotUnderstood(part)) => {
                lang.format("printer-pages-wrong", &[("part", part.into())])
            }
            Some(RangeError::NoSuchPage(page)) => {
                lang.format("printer-pages-beyond", &[("page", page.into()), count])
            }
        };
        warning(ui, &text);
    }
}

fn one_of<T: Copy + PartialEq>(
    ui: &mut Ui,
    lang: &Lang,
    label: &str,
    answers: &[(T, &str)],
    value: &mut T,
) {
    let label = lang.text(label);
    labelled(ui, label, |ui| {
        wrapped(ui, |ui| {
            for (answer, key) in answers {
                if toggle(ui, *value == *answer, lang.text(key), label).clicked() {
                    *value = *answer;
                }
            }
        });
    });
}

fn buttons(ui: &mut Ui, lang: &Lang, job: Option<Job>) -> Option<Answer> {
    let mut answer = None;
    ui.add_space(GRID);
    ui.horizontal_wrapped(|ui| {
        let print = ui.add_enabled_ui(job.is_some(), |ui| primary(ui, lang.text("printer-print")));
        if ui.memory(|memory| memory.focused().is_none()) {
            print.inner.request_focus();
        }
        if print.inner.clicked() {
            answer = job.map(Answer::Print);
        }
        if ui.button(lang.text("cancel")).clicked() {
            answer = Some(Answer::Cancel);
        }
    });
    answer
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
