//! How far the plan is, and what it does not say yet.

use eframe::egui::{Align, Label, Layout, RichText, Ui, vec2};

use crate::analysis::Page;
use crate::command::Command;
use crate::ui::Cx;
use crate::ui::theme::{GRID, colors};
use crate::ui::widgets::bar::bar;
use crate::ui::widgets::choice::link;
use crate::ui::widgets::fold;

/// More missing points than this are folded away, so that the findings stay in sight.
const IN_SIGHT: usize = 6;

/// Room for the name of a page, in points.
const NAME_WIDTH: f32 = 200.0;

/// Below this width the points stand below the name of their page.
const BESIDE: f32 = 480.0;

/// The share that is given as a bar, and what is missing, page by page; returns the page to go to.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>) -> Option<Command> {
    let progress = &cx.analysis.progress;
    let percent = cx.lang.percent(i64::from(progress.percent) * 10);
    let missing = progress.missing.len();
    let args = [("percent", percent.into()), ("count", missing.into())];
    let sentence = cx.lang.format("review-percent", &args);
    ui.label(&sentence);
    let width = ui.available_width();
    bar(ui, width, i64::from(progress.percent), Some(100), &sentence);
    let mut command = None;
    if 0 < missing {
        let args = [("count", missing.into())];
        let text = cx.lang.format("review-missing", &args);
        fold(ui, "missing", &text, missing <= IN_SIGHT, |ui| {
            ui.spacing_mut().item_spacing.y = GRID / 2.0;
            for page in Page::ALL {
                command = page_ui(ui, cx, page).or(command.take());
            }
        });
    }
    command
}

/// What is missing on a page, beside the way to it.
fn page_ui(ui: &mut Ui, cx: &Cx<'_>, page: Page) -> Option<Command> {
    let missing = cx.analysis.progress.missing.iter();
    let points: Vec<&str> = missing
        .filter(|(other, _)| *other == page)
        .map(|(_, key)| cx.t(key))
        .collect();
    if points.is_empty() {
        return None;
    }
    let points = RichText::new(points.join(", ")).color(colors(ui).weak);
    let name = |ui: &mut Ui| link(ui, None, cx.lang.text(page.key())).clicked();
    let clicked = if ui.available_width() < BESIDE {
        let clicked = name(ui);
        ui.label(points);
        clicked
    } else {
        ui.horizontal_top(|ui| {
            let size = vec2(NAME_WIDTH, ui.spacing().interact_size.y);
            let layout = Layout::left_to_right(Align::Center);
            let clicked = ui.allocate_ui_with_layout(size, layout, |ui| {
                ui.set_min_size(size);
                name(ui)
            });
            ui.vertical(|ui| {
                ui.add_space((size.y - ui.text_style_height(&eframe::egui::TextStyle::Body)) / 2.0);
                ui.add(Label::new(points).wrap());
            });
            clicked.inner
        })
        .inner
    };
    clicked.then_some(Command::GoTo(page, None))
}
