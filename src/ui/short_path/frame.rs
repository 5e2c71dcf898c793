//! What stands around each question: how far one is, the way back and on, the keys.

use eframe::egui::{
    Align, Button, Event, Id, Key, Label, Layout, Margin, Modifiers, Panel, RichText, Role, Sense,
    Ui, WidgetInfo, vec2,
};

use super::state::{ShortPath, Step};
use crate::analysis::Page;
use crate::command::Command;
use crate::ui::Cx;
use crate::ui::theme::{GRID, colors};
use crate::ui::widgets::choice::link;
use crate::ui::widgets::primary;

/// The widest the questions get, in points.
const WIDTH: f32 = 960.0;

/// From this width on there is room for a line about the keys, in points.
const ROOM_FOR_KEYS: f32 = 900.0;

/// What is wanted of the short path.
pub(super) enum Wish {
    /// The page before.
    Back,
    /// Accept the answer or the suggestion, and go on.
    Next,
    /// Back to the workbook.
    Leave,
    /// Something else.
    Do(Command),
}

/// What came of the line at the bottom.
pub(super) struct Footer {
    pub(super) wish: Option<Wish>,
    /// The button that leads on.
    pub(super) main: Id,
}

/// The column in the middle of the window: the room left of it and its width. A scroll bar finds
/// room beside it, so that nothing moves when one comes.
pub(super) fn column(ui: &Ui) -> (f32, f32) {
    let all = ui.content_rect().width();
    let width = (all - GRID * 8.0).min(WIDTH);
    ((all - width) / 2.0, width)
}

/// The keys that lead off the page. A key that is held down does not rush through the questions.
pub(super) fn pressed(ui: &Ui, typing: bool) -> Option<Wish> {
    ui.input_mut(|input| {
        if !typing {
            input
                .events
                .retain(|event| !matches!(event, Event::Key { repeat: true, .. }));
        }
        if input.consume_key(Modifiers::ALT, Key::ArrowLeft) {
            return Some(Wish::Back);
        }
        // While a field is typed in, both belong to it.
        if typing {
            return None;
        }
        if input.consume_key(Modifiers::NONE, Key::Backspace) {
            return Some(Wish::Back);
        }
        input
            .consume_key(Modifiers::NONE, Key::Escape)
            .then_some(Wish::Leave)
    })
}

/// How far one is, and the way out.
pub(super) fn progress(ui: &mut Ui, cx: &Cx<'_>, step: Step) -> Option<Wish> {
    let count = Step::QUESTIONS.len();
    let words = if step == Step::Result {
        cx.t("short-path-done").to_owned()
    } else {
        let args = [("number", step.number().into()), ("count", count.into())];
        cx.lang.format("short-path-progress", &args)
    };
    ui.horizontal(|ui| {
        segments(ui, step, &words);
        ui.add_space(GRID / 2.0);
        ui.label(RichText::new(&words).color(colors(ui).weak));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            link(ui, None, cx.t("short-path-leave")).clicked()
        })
        .inner
        .then_some(Wish::Leave)
    })
    .inner
}

/// One stroke for each question, filled up to the one in sight.
fn segments(ui: &mut Ui, step: Step, words: &str) {
    let (size, gap) = (vec2(28.0, 6.0), 4.0);
    let count = Step::QUESTIONS.len();
    let all = vec2((size.x + gap) * count as f32 - gap, size.y);
    let (rect, response) = ui.allocate_exact_size(all, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, words));
    let colors = colors(ui);
    let mut stroke = rect.with_max_x(rect.left() + size.x);
    for number in 1..=count {
        let filled = number <= step.number();
        let color = if filled {
            colors.accent
        } else {
            colors.hairline
        };
        ui.painter().rect_filled(stroke, 3.0, color);
        stroke = stroke.translate(vec2(size.x + gap, 0.0));
    }
}

/// The line at the bottom: back at the left, on at the right. `making`: the first plan is being
/// made.
pub(super) fn footer(
    ui: &mut Ui,
    cx: &Cx<'_>,
    path: &ShortPath,
    (step, making): (Step, bool),
) -> Footer {
    let frame = eframe::egui::Frame::new()
        .fill(colors(ui).side)
        .inner_margin(Margin::symmetric(0, 12));
    let mut wish = None;
    let panel = Panel::bottom("short path").frame(frame).resizable(false);
    let (room, width) = column(ui);
    let main = panel.show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.add_space(room);
            let size = vec2(width, ui.spacing().interact_size.y);
            let across = Layout::left_to_right(Align::Center);
            ui.allocate_ui_with_layout(size, across, |ui| {
                if ui.button(cx.t("short-path-back")).clicked() {
                    wish = Some(Wish::Back);
                }
                let from_right = Layout::right_to_left(Align::Center);
                ui.with_layout(from_right, |ui| {
                    let able = !making;
                    let main =
                        ui.add_enabled_ui(able, |ui| leading_on(ui, cx, path, step, &mut wish));
                    beside(ui, cx, step, making);
                    main.inner
                })
                .inner
            })
            .inner
        })
        .inner
    });
    Footer {
        wish,
        main: main.inner,
    }
}

/// The buttons at the right; the one that leads on.
fn leading_on(
    ui: &mut Ui,
    cx: &Cx<'_>,
    path: &ShortPath,
    step: Step,
    wish: &mut Option<Wish>,
) -> Id {
    if step == Step::Result {
        return taking(ui, cx, wish);
    }
    going_on(ui, cx, path, step, wish)
}

/// What stands beside the buttons: that the plan is being made, else what the keys do.
fn beside(ui: &mut Ui, cx: &Cx<'_>, step: Step, making: bool) {
    if making {
        ui.add_space(GRID);
        ui.label(RichText::new(cx.t("short-path-making")).color(colors(ui).weak));
    } else if step != Step::Result && ROOM_FOR_KEYS < ui.content_rect().width() {
        keys(ui, cx, step);
    }
}

/// The button to the next question.
fn going_on(ui: &mut Ui, cx: &Cx<'_>, path: &ShortPath, step: Step, wish: &mut Option<Wish>) -> Id {
    let key = match step.after() {
        Some(_) => "short-path-next",
        None => "short-path-finish",
    };
    // Without a trade there is nothing to suggest.
    let enabled = step != Step::Trade || path.trade_answered;
    let response = ui
        .add_enabled_ui(enabled, |ui| primary(ui, cx.t(key)))
        .inner;
    if response.clicked() {
        *wish = Some(Wish::Next);
    }
    response.id
}

/// What can be done with the first plan.
fn taking(ui: &mut Ui, cx: &Cx<'_>, wish: &mut Option<Wish>) -> Id {
    let open = primary(ui, cx.t("short-path-result-open"));
    if open.clicked() {
        *wish = Some(Wish::Do(Command::GoTo(Page::Business, None)));
    }
    for command in [Command::ExportPdf, Command::Print] {
        if ui.add(Button::new(cx.lang.text(command.key()))).clicked() {
            *wish = Some(Wish::Do(command));
        }
    }
    open.id
}

fn keys(ui: &mut Ui, cx: &Cx<'_>, step: Step) {
    let key = if step == Step::Ages {
        "short-path-keys-many"
    } else {
        "short-path-keys"
    };
    ui.add_space(GRID);
    let text = RichText::new(cx.t(key)).color(colors(ui).weak);
    ui.add(Label::new(text).truncate());
}
