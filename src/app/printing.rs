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
use crate::ui::shell::{Dialog, Waiting};

/// What the worker brings back.
enum Step {
    Made(Result<(Pdf, Vec<Paper>), PrintError>),
    Begun(Result<Begun, PrinterError>),
    /// Handed over to the printer of this name.
    Sent(Option<String>, Result<(), PrinterError>),
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
}

impl Printing {
    pub(super) fn new(ctx: &Context, service: Service) -> Self {
        Self {
            worker: Worker::new(ctx),
            service,
            current: None,
            is_sending: false,
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
            let mut jobs = job.by_paper(&current.print.papers).into_iter();
            let result = jobs.try_for_each(|job| service.send(&current.pdf, &job));
            Step::Sent(job.printer, result)
        });
    }

    /// Gives the print up; what still goes on for it is not waited for.
    fn give_up(&mut self, ctx: &Context) {
        if let Some(current) = self.current.take() {
            current.way_out.take();
        }
        self.worker = Worker::new(ctx);
        self.is_sending = false;
    }
}

impl App {
    /// Prints what the print view shows.
    pub(super) fn print_now(&mut self) {
        let source = self.source();
        let started = self.printing.worker.start(move || Step::Made(source.pdf()));
        if started {
            self.dialog = Some(Dialog::Printing(Waiting::Pages));
        }
    }

    /// Closes the desktop's dialog and looks for the printers of this computer.
    pub(super) fn choose_printer_here(&mut self) {
        if let Some(current) = &self.printing.current {
            current.way_out.take();
            self.dialog = Some(Dialog::Printing(Waiting::Printers));
        }
    }

    /// Hands the print to a printer that was chosen here.
    pub(super) fn send(&mut self, job: Job) {
        self.printing.send(job);
    }

    /// Gives up the print that is being prepared, if one is.
    pub(super) fn give_up_print(&mut self, ctx: &Context) {
        if !self.printing.is_sending {
            self.printing.give_up(ctx);
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
        if matches!(self.dialog, Some(Dialog::Printing(_))) {
            self.dialog = None;
        }
        match step {
            Ok(Step::Made(Ok((pdf, papers)))) => {
                let title = self.name();
                let print = Print { title, papers };
                self.dialog = Some(Dialog::Printing(Waiting::Desktop));
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
            Ok(Step::Sent(printer, Ok(()))) => {
                let args = [("printer", printer.unwrap_or_default().into())];
                self.notices.say(self.lang.format("notice-sent", &args));
            }
            Ok(Step::Begun(Err(error)) | Step::Sent(_, Err(error))) => {
                self.printing.current = None;
                let text = self.words_of(&error.message());
                self.dialog = Some(Dialog::PrintProblem { text });
            }
            Err(Died) => {
                self.printing.current = None;
                self.died();
            }
        }
    }

    /// Shows the printers of this computer to choose from, or that there is none.
    fn show_printers(&mut self, printers: Vec<Printer>) {
        let Some(current) = &self.printing.current else {
            return;
        };
        self.dialog = Some(if printers.is_empty() {
            let text = self.lang.text("printer-none").to_owned();
            Dialog::PrintProblem { text }
        } else {
            let form = PrinterForm::new(printers, current.print.clone());
            Dialog::Printer(Box::new(form))
        });
    }
}
