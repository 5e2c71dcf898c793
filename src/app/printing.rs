//! Printing: the PDF is made, the desktop asks for a printer or we do, and it is handed over.
//! Each step in the background and beside the jobs, so that a print dialog that is open keeps
//! nobody from saving.

use std::sync::Arc;

use eframe::egui::Context;

use super::App;
use super::jobs::{Died, Worker};
use crate::paper::{Job, Paper, Printer};
use crate::print::engine::{Pdf, PrintError};
use crate::printer::{Begun, PrinterError, Service, WayOut};
use crate::ui::print::printer::{Print, PrinterForm};
use crate::ui::shell::{Answer, Dialog, Waiting};

/// What the worker brings back.
enum Step {
    Made(Result<(Pdf, Vec<Paper>), PrintError>),
    Begun(Result<Begun, PrinterError>),
    Sent(Sent),
}

/// What came of handing a print over.
struct Sent {
    /// Name of the printer.
    printer: Option<String>,
    /// The pages that it has got, where they went one paper after the other.
    handed: Vec<String>,
    result: Result<(), PrinterError>,
}

/// What is being printed.
struct Current {
    pdf: Arc<Vec<u8>>,
    print: Print,
    /// Closes the desktop's dialog.
    way_out: WayOut,
}

/// A print, from the first page to the printer.
pub(super) struct Printing {
    worker: Worker<Step>,
    service: Service,
    current: Option<Current>,
    is_sending: bool,
    /// What it asks or says; what jobs have to say stands before it and leaves it as it is.
    pub(super) dialog: Option<Dialog>,
}

impl Printing {
    pub(super) fn new(ctx: &Context, service: Service) -> Self {
        Self {
            worker: Worker::new(ctx),
            service,
            current: None,
            is_sending: false,
            dialog: None,
        }
    }

    /// Is a print being handed over? Then the window must not close.
    pub(super) fn is_sending(&self) -> bool {
        self.is_sending
    }

    /// Asks where to print: the desktop's dialog, else the printers of this computer.
    fn begin(&mut self, current: Current) {
        let service = self.service.clone();
        let (pdf, way_out) = (Arc::clone(&current.pdf), current.way_out.clone());
        let Print { title, papers } = current.print.clone();
        let alike = papers.windows(2).all(|pair| pair.first() == pair.last());
        let paper = papers.first().copied().filter(|_| alike);
        self.current = Some(current);
        self.worker
            .start(move || Step::Begun(service.begin(&pdf, &title, paper, &way_out)));
    }

    /// Hands the PDF to a printer, for each paper by itself.
    fn send(&mut self, job: Job) {
        let Some(current) = self.current.take() else {
            return;
        };
        let service = self.service.clone();
        self.is_sending = self.worker.start(move || {
            let mut handed = Vec::new();
            let mut jobs = job.by_paper(&current.print.papers).into_iter();
            let result = jobs.try_for_each(|job| {
                service.send(&current.pdf, &job)?;
                handed.push(job.pages.to_string());
                Ok(())
            });
            let printer = job.printer;
            Step::Sent(Sent {
                printer,
                handed,
                result,
            })
        });
    }

    /// Closes the desktop's dialog; then the printers of this computer are looked for.
    fn choose_here(&mut self) {
        if let Some(current) = &self.current {
            current.way_out.take();
            self.dialog = Some(Dialog::Printing(Waiting::Printers));
        }
    }

    /// Gives the print up; what still goes on for it is not waited for.
    fn give_up(&mut self, ctx: &Context) {
        if let Some(current) = self.current.take() {
            current.way_out.take();
        }
        self.worker = Worker::new(ctx);
    }
}

impl App {
    /// Prints what the print view shows.
    pub(super) fn print_now(&mut self) {
        let source = self.source();
        let started = self.printing.worker.start(move || Step::Made(source.pdf()));
        if started {
            self.printing.dialog = Some(Dialog::Printing(Waiting::Pages));
        }
    }

    /// Carries out the answer to a dialog of the print. No job has to end for that, but for the
    /// PDF in the viewer.
    pub(super) fn answer_print(&mut self, answer: Answer, ctx: &Context) {
        self.printing.dialog = None;
        match answer {
            Answer::ChooseHere => self.printing.choose_here(),
            Answer::Print(job) => self.printing.send(job),
            answer => {
                self.printing.give_up(ctx);
                self.waiting = (answer == Answer::OpenPdf)
                    .then_some(answer)
                    .or(self.waiting.take());
            }
        }
    }

    /// Takes what has come meanwhile.
    pub(super) fn receive_print(&mut self) {
        while let Some(step) = self.printing.worker.result() {
            self.take_print_step(step);
        }
    }

    /// Waits for what goes on; `false` if nothing does.
    pub(super) fn wait_for_print(&mut self) -> bool {
        let step = self.printing.worker.wait();
        let waited = step.is_some();
        if let Some(step) = step {
            self.take_print_step(step);
        }
        waited
    }

    fn take_print_step(&mut self, step: Result<Step, Died>) {
        self.printing.is_sending = false;
        self.printing.dialog = None;
        match step {
            Ok(Step::Made(Ok((pdf, papers)))) => {
                let title = self.name();
                let print = Print { title, papers };
                self.printing.dialog = Some(Dialog::Printing(Waiting::Desktop));
                self.printing.begin(Current {
                    pdf: Arc::new(pdf.bytes),
                    print,
                    way_out: WayOut::default(),
                });
            }
            Ok(Step::Made(Err(error))) => self.not_laid_out(&error),
            Ok(Step::Begun(Ok(Begun::Choose(printers)))) => self.show_printers(printers),
            Ok(Step::Begun(Ok(Begun::Printed))) => {
                self.printing.current = None;
                self.notices.say(self.lang.text("notice-printed"));
            }
            Ok(Step::Begun(Ok(Begun::Cancelled))) => self.printing.current = None,
            Ok(Step::Begun(Err(error))) => self.not_printed(&error, &[]),
            Ok(Step::Sent(sent)) => match sent.result {
                Ok(()) => {
                    let args = [("printer", sent.printer.unwrap_or_default().into())];
                    self.notices.say(self.lang.format("notice-sent", &args));
                }
                Err(error) => self.not_printed(&error, &sent.handed),
            },
            Err(Died) => {
                self.printing.current = None;
                self.died();
            }
        }
    }

    /// Says why nothing was printed, or not everything.
    fn not_printed(&mut self, error: &PrinterError, handed: &[String]) {
        self.printing.current = None;
        let mut title = self.lang.text("printer-problem").to_owned();
        let mut text = self.words_of(&error.message());
        if !handed.is_empty() {
            self.lang.text("printer-partly").clone_into(&mut title);
            let args = [("pages", handed.join(", ").into())];
            let partly = self.lang.format("printer-partly-text", &args);
            text = format!("{partly}\n\n{text}");
        }
        self.printing.dialog = Some(Dialog::PrintProblem { title, text });
    }

    /// Shows the printers of this computer to choose from, or that there is none.
    fn show_printers(&mut self, printers: Vec<Printer>) {
        let Some(current) = &self.printing.current else {
            return;
        };
        self.printing.dialog = Some(if printers.is_empty() {
            let text = self.lang.text("printer-none").to_owned();
            let title = self.lang.text("printer-problem").to_owned();
            Dialog::PrintProblem { title, text }
        } else {
            let form = PrinterForm::new(printers, current.print.clone());
            Dialog::Printer(Box::new(form))
        });
    }
}
