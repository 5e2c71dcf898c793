//! Questions and messages in the middle of the window. One at a time.

use std::path::{Path, PathBuf};

use eframe::egui::{Button, Frame, Id, Modal, RichText, Ui};

use super::keys;
use crate::lang::Lang;
use crate::paper::Job;
use crate::ui::print::printer;
use crate::ui::print::printer::PrinterForm;
use crate::ui::theme::{GRID, colors, section_style};

/// What the open plan has to make room for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Then {
    /// An empty plan.
    New,
    /// A file that is still to be chosen.
    Open,
    /// This file.
    OpenPath(PathBuf),
    /// A copy of an example.
    Example(usize),
    /// The first plan, out of the answers of the short path.
    FirstPlan,
    /// The end of the program.
    Quit,
}

/// What an existing file is replaced with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Replacing {
    /// The plan; and what comes after saving.
    Plan(Option<Then>),
    /// The printed plan.
    Print,
}

/// What a print waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waiting {
    /// The pages are being prepared.
    Pages,
    /// The print dialog of the desktop is on its way or open.
    Desktop,
    /// The printers of this computer are being looked for.
    Printers,
}

/// The dialog in sight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dialog {
    /// There are unsaved changes; save them first?
    Unsaved {
        /// What comes after.
        then: Then,
    },
    /// The file was changed by somebody else since it was read.
    ChangedOnDisk {
        /// What comes after saving.
        then: Option<Then>,
    },
    /// A file of this name exists already.
    Exists {
        /// Where.
        path: PathBuf,
        /// What would replace it.
        then: Replacing,
    },
    /// Something went wrong.
    Problem {
        /// What.
        title: String,
        /// Why, what to do, where.
        text: String,
    },
    /// Something has to happen before a printer is chosen.
    Printing(Waiting),
    /// Printers of this computer to choose from.
    Printer(Box<PrinterForm>),
    /// It was not printed, or not all of it.
    PrintProblem {
        /// Which.
        title: String,
        /// Why, and what to do.
        text: String,
    },
    /// All shortcuts.
    Shortcuts,
    /// What this program is.
    About,
}

/// What the user answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Do nothing.
    Cancel,
    /// Save first.
    Save(Option<Then>),
    /// Save under another name first.
    SaveAs(Option<Then>),
    /// Save over the changed file.
    Overwrite(Option<Then>),
    /// Replace a file that exists.
    Replace(PathBuf, Replacing),
    /// Go on without saving.
    Discard(Then),
    /// Choose a printer here instead of in the desktop's dialog.
    ChooseHere,
    /// Print.
    Print(Job),
    /// Open the PDF in the viewer instead of printing.
    OpenPdf,
}

/// Draws the dialog, if there is one; returns the answer once there is one.
pub fn ui(ui: &mut Ui, lang: &Lang, dialog: Option<&mut Dialog>) -> Option<Answer> {
    let dialog = dialog?;
    let name = &title(lang, dialog).to_owned();
    let area = Modal::default_area(Id::unique("dialog")).accessible_name(name);
    let frame = Frame::popup(ui.style()).inner_margin(24);
    let response = Modal::new(Id::unique("dialog"))
        .area(area)
        .frame(frame)
        .show(ui, |ui| {
            ui.set_width(440.0_f32.min(ui.content_rect().width() - 96.0));
            ui.label(RichText::new(name).text_style(section_style()));
            ui.add_space(GRID);
            match dialog {
                Dialog::Unsaved { then } => unsaved(ui, lang, then),
                Dialog::ChangedOnDisk { then } => changed_on_disk(ui, lang, then.as_ref()),
                Dialog::Exists { path, then } => exists(ui, lang, path, then),
                Dialog::Problem { text, .. } => {
                    ui.label(text.as_str());
                    closing(ui, lang)
                }
                Dialog::Printing(waiting) => printing(ui, lang, *waiting),
                Dialog::Printer(form) => printer::ui(ui, lang, form),
                Dialog::PrintProblem { text, .. } => {
                    ui.label(text.as_str());
                    let open = (lang.text("command-open-pdf"), Answer::OpenPdf);
                    answers(ui, &[open, (lang.text("close"), Answer::Cancel)])
                }
                Dialog::Shortcuts => {
                    keys::list(ui, lang);
                    closing(ui, lang)
                }
                Dialog::About => {
                    ui.label(lang.format(
                        "about-text",
                        &[("version", env!("CARGO_PKG_VERSION").into())],
                    ));
                    closing(ui, lang)
                }
            }
        });
    let close = response.should_close().then_some(Answer::Cancel);
    response.inner.or(close)
}

fn title<'a>(lang: &'a Lang, dialog: &'a Dialog) -> &'a str {
    match dialog {
        Dialog::Unsaved { .. } => lang.text("dialog-unsaved"),
        Dialog::ChangedOnDisk { .. } => lang.text("dialog-changed"),
        Dialog::Exists { .. } => lang.text("dialog-exists"),
        Dialog::Problem { title, .. } | Dialog::PrintProblem { title, .. } => title,
        Dialog::Printing(_) | Dialog::Printer(_) => lang.text("print-view"),
        Dialog::Shortcuts => lang.text("command-shortcuts"),
        Dialog::About => lang.text("about-title"),
    }
}

/// A row of buttons at the lower edge; the first is the one that Enter presses.
fn answers(ui: &mut Ui, entries: &[(&str, Answer)]) -> Option<Answer> {
    ui.add_space(GRID * 2.0);
    let mut answer = None;
    ui.horizontal_wrapped(|ui| {
        for (index, (text, what)) in entries.iter().enumerate() {
            let button = if index == 0 {
                let text = RichText::new(*text).color(colors(ui).on_accent);
                Button::new(text).fill(colors(ui).accent)
            } else {
                Button::new(*text)
            };
            let response = ui.add(button);
            if index == 0 && ui.memory(|m| m.focused().is_none()) {
                response.request_focus();
            }
            if response.clicked() {
                answer = Some(what.clone());
            }
        }
    });
    answer
}

fn closing(ui: &mut Ui, lang: &Lang) -> Option<Answer> {
    answers(ui, &[(lang.text("close"), Answer::Cancel)])
}

fn unsaved(ui: &mut Ui, lang: &Lang, then: &Then) -> Option<Answer> {
    ui.label(lang.text("dialog-unsaved-text"));
    answers(
        ui,
        &[
            (lang.text("command-save"), Answer::Save(Some(then.clone()))),
            (lang.text("dialog-discard"), Answer::Discard(then.clone())),
            (lang.text("cancel"), Answer::Cancel),
        ],
    )
}

fn changed_on_disk(ui: &mut Ui, lang: &Lang, then: Option<&Then>) -> Option<Answer> {
    ui.label(lang.text("dialog-changed-text"));
    answers(
        ui,
        &[
            (lang.text("command-save-as"), Answer::SaveAs(then.cloned())),
            (
                lang.text("dialog-overwrite"),
                Answer::Overwrite(then.cloned()),
            ),
            (lang.text("cancel"), Answer::Cancel),
        ],
    )
}

fn exists(ui: &mut Ui, lang: &Lang, path: &Path, then: &Replacing) -> Option<Answer> {
    let args = [("path", path.display().to_string().into())];
    ui.label(lang.format("dialog-exists-text", &args));
    let replace = Answer::Replace(path.to_owned(), then.clone());
    answers(
        ui,
        &[
            (lang.text("cancel"), Answer::Cancel),
            (lang.text("dialog-replace"), replace),
        ],
    )
}

/// What a print waits for; where the dialog of the desktop does not come, there is a way around.
fn printing(ui: &mut Ui, lang: &Lang, waiting: Waiting) -> Option<Answer> {
    ui.label(lang.text(match waiting {
        Waiting::Pages => "print-view-preparing",
        Waiting::Desktop => "print-view-desktop",
        Waiting::Printers => "print-view-searching",
    }));
    let cancel = (lang.text("cancel"), Answer::Cancel);
    if waiting != Waiting::Desktop {
        return answers(ui, &[cancel]);
    }
    let here = (lang.text("print-view-choose-here"), Answer::ChooseHere);
    answers(ui, &[here, cancel])
}
