//! The short path: seven questions on one page each, and the first plan they lead to.
//!
//! Made for the keyboard: the suggestion of the trade has the focus, so Enter accepts it; a digit
//! chooses and goes on at once.

mod frame;
mod questions;
mod result;
mod state;

pub use state::{ShortPath, Step};

use eframe::egui::{CentralPanel, Frame, Key, ScrollArea, Ui};

use super::Cx;
use super::theme::{GRID, colors};
use super::widgets::text::{guidance, page_title};
use crate::command::Command;
use crate::plan::Plan;
use frame::Wish;

/// What else is going on in the window.
#[derive(Clone, Copy)]
pub struct Around {
    /// No dialog and no menu is open, so keys belong to this page.
    pub keys: bool,
    /// The first plan is being made.
    pub making: bool,
}

/// Draws the page in sight. `plan` and the analysis in `cx` are those of the open plan, which the
/// last page shows.
pub fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    path: &mut ShortPath,
    plan: &Plan,
    around: Around,
) -> Option<Command> {
    let step = path.step()?;
    let typed = path.typing && ui.input(|i| i.key_pressed(Key::Enter));
    let Around { keys, making } = around;
    let pressed = keys.then(|| frame::pressed(ui, path.typing)).flatten();
    let footer = frame::footer(ui, cx, path, (step, making));
    let mut wish = footer.wish.or(pressed);
    let frame = Frame::new().fill(colors(ui).paper);
    CentralPanel::default().frame(frame).show(ui, |ui| {
        ScrollArea::vertical()
            .id_salt(("short path", step.key()))
            .auto_shrink(false)
            .show(ui, |ui| {
                column(ui, |ui| {
                    wish = frame::progress(ui, cx, step).or(wish.take());
                    ui.add_space(GRID * 2.0);
                    if step == Step::Result {
                        result::ui(ui, cx, plan);
                    } else {
                        page_title(ui, cx.t(step.key()));
                        guidance(ui, cx.lang.text(&format!("{}-why", step.key())));
                        ui.add_space(GRID * 2.0);
                        wish = questions::ui(ui, cx, path, step, keys).or(wish.take());
                    }
                });
            });
    });
    if typed || step == Step::Result && path.arriving {
        // What was typed can be read once more before Enter goes on.
        path.arriving = false;
        ui.memory_mut(|memory| memory.request_focus(footer.main));
    }
    path.typing = ui.text_edit_focused();
    carry_out(ui, cx, path, wish?)
}

/// The column in the middle of the window.
fn column(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    let (room, width) = frame::column(ui);
    // A little lower in a high window, where the eye rests.
    let above = (ui.content_rect().height() - 640.0) / 6.0;
    ui.add_space(above.clamp(GRID * 3.0, GRID * 8.0));
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space(room);
        ui.vertical(|ui| {
            ui.set_width(width);
            ui.spacing_mut().item_spacing.x = GRID;
            ui.spacing_mut().item_spacing.y = GRID * 1.5;
            add(ui);
        });
    });
    ui.add_space(GRID * 4.0);
}

fn carry_out(ui: &Ui, cx: &Cx<'_>, path: &mut ShortPath, wish: Wish) -> Option<Command> {
    let step = path.step()?;
    let next = match wish {
        Wish::Leave => return Some(Command::LeaveShortPath),
        Wish::Do(command) => return Some(command),
        Wish::Back => step.before().ok_or(Command::LeaveShortPath),
        Wish::Next => {
            questions::accept(cx, path, step);
            step.after().ok_or(Command::MakeFirstPlan)
        }
    };
    match next {
        Ok(next) => {
            path.go(next);
            // Once, to draw it.
            ui.request_repaint();
            None
        }
        Err(command) => Some(command),
    }
}
