//! The chapters on the left, each with a mark: done, so many open points, over the limit.

use eframe::egui::{AtomExt as _, Button, Id, Panel, Response, RichText, ScrollArea, Ui, vec2};

use super::Status;
use crate::analysis::{Page, PageState};
use crate::command::Command;
use crate::ui::Cx;
use crate::ui::theme::{self, CHAPTERS_WIDTH, colors};
use crate::ui::widgets::Icon;

/// Draws the chapters; returns the page that was chosen.
pub fn ui(ui: &mut Ui, cx: &Cx<'_>, status: &Status) -> Option<Command> {
    let frame = eframe::egui::Frame::new()
        .fill(colors(ui).side)
        .inner_margin(8);
    let mut command = None;
    Panel::left("chapters")
        .frame(frame)
        .resizable(false)
        .exact_size(CHAPTERS_WIDTH)
        .show(ui, |ui| {
            ScrollArea::vertical().show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                for (number, page) in Page::ALL.into_iter().enumerate() {
                    if chapter(ui, cx, status.page == page, number, page) {
                        command = Some(Command::GoTo(page, None));
                    }
                }
            });
        });
    command
}

/// What the mark of a chapter says.
enum Mark {
    Untouched,
    Begun,
    Done,
    Open(usize),
    Stopped(usize),
}

fn mark(cx: &Cx<'_>, page: Page) -> Mark {
    let Some(progress) = cx.analysis.progress.page(page) else {
        return Mark::Untouched;
    };
    match progress.state {
        PageState::Empty => Mark::Untouched,
        _ if progress.stops => Mark::Stopped(progress.open),
        _ if 0 < progress.open => Mark::Open(progress.open),
        PageState::Done => Mark::Done,
        PageState::Started => Mark::Begun,
    }
}

/// One chapter: number, name and mark. Returns whether it was pressed.
fn chapter(ui: &mut Ui, cx: &Cx<'_>, chosen: bool, number: usize, page: Page) -> bool {
    let colors = colors(ui);
    let number = if number == 0 {
        String::new()
    } else {
        number.to_string()
    };
    let name = cx.lang.text(page.key());
    let family = if chosen {
        theme::bold()
    } else {
        eframe::egui::FontFamily::Proportional
    };
    let text = RichText::new(name).family(family).color(colors.text);
    let text = text.atom_shrink(true);
    let room_for_number = "".atom_size(vec2(27.0, 0.0));
    let room_for_mark = "".atom_size(vec2(18.0, 0.0));
    let grow = eframe::egui::Atom::grow();
    let button = Button::new((room_for_number, text, grow, room_for_mark))
        .gap(0.0)
        .selected(chosen)
        .frame_when_inactive(chosen)
        .stroke((0.0, colors.side))
        .truncate()
        .min_size(vec2(ui.available_width(), 36.0));
    let response = ui
        .scope(|ui| {
            ui.spacing_mut().button_padding.x = 6.0;
            ui.add(button)
        })
        .inner;
    reveal_chosen(ui, &response, chosen, page);
    let rect = response.rect;
    ui.painter().text(
        rect.left_center() + vec2(22.0, 0.0),
        eframe::egui::Align2::RIGHT_CENTER,
        number,
        eframe::egui::TextStyle::Body.resolve(ui.style()),
        colors.weak,
    );
    let words = mark_ui(ui, cx, page, rect.right_center() - vec2(13.0, 0.0));
    let spoken = if words.is_empty() {
        name.to_owned()
    } else {
        format!("{name}, {words}")
    };
    let response = response.on_hover_ui(|ui| {
        ui.label(&words);
    });
    response.accessible_name(spoken).clicked()
}

/// Brings the chapter in sight into view when the page was changed.
fn reveal_chosen(ui: &Ui, response: &Response, chosen: bool, page: Page) {
    let id = Id::unique("chosen chapter");
    if chosen && ui.data(|d| d.get_temp(id)) != Some(page) {
        ui.data_mut(|d| d.insert_temp(id, page));
        response.scroll_to_me(None);
    }
}

/// Draws the mark of a chapter; returns it in words.
fn mark_ui(ui: &Ui, cx: &Cx<'_>, page: Page, place: eframe::egui::Pos2) -> String {
    let colors = colors(ui);
    let draw = |icon: Icon, color| icon.paint(ui.painter(), place, color);
    match (page, mark(cx, page)) {
        (Page::Start | Page::Review, _) => String::new(),
        (_, Mark::Untouched) => {
            draw(Icon::Ring, colors.weak);
            cx.t("mark-untouched").to_owned()
        }
        (_, Mark::Begun) => {
            draw(Icon::Dot, colors.weak);
            cx.t("mark-begun").to_owned()
        }
        (_, Mark::Done) => {
            draw(Icon::Check, colors.accent);
            cx.t("mark-done").to_owned()
        }
        (_, Mark::Open(count)) => {
            count_mark(ui, place, count, colors.weak);
            cx.lang.format("mark-open", &[("count", count.into())])
        }
        (_, Mark::Stopped(count)) => {
            draw(Icon::Warning, colors.warning);
            cx.lang.format("mark-stopped", &[("count", count.into())])
        }
    }
}

fn count_mark(ui: &Ui, place: eframe::egui::Pos2, count: usize, color: eframe::egui::Color32) {
    ui.painter().text(
        place,
        eframe::egui::Align2::CENTER_CENTER,
        count.to_string(),
        eframe::egui::FontId::new(theme::BODY_SIZE, theme::bold()),
        color,
    );
}
