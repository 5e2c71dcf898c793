//! The dialog for printers of this computer, where the desktop has none of its own.

use eframe::egui::{ComboBox, ScrollArea, Ui};

use super::form::{MOST_COPIES, Slip, sheets};
pub use super::form::{Print, PrinterForm};
use crate::lang::Lang;
use crate::paper::{Color, Job, Printer, RangeError, Sides};
use crate::ui::shell::Answer;
use crate::ui::theme::GRID;
use crate::ui::widgets::choice::{toggle, wrapped};
use crate::ui::widgets::field::{count_line, labelled, line};
use crate::ui::widgets::primary;
use crate::ui::widgets::text::{guidance, warning};

/// Width of the field for the copies, in points.
const SHORT: f32 = 88.0;

/// Room for the title above the fields and the buttons below, in points.
const BESIDES: f32 = 240.0;

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
    ui.add_space(GRID);
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
            count_line(ui, &mut form.copies, SHORT);
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
