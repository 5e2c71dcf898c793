//! One answer out of a few, all in sight; many answers with a mark each.

use eframe::egui::{
    AtomExt as _, Button, Response, RichText, Role, Ui, Vec2, Widget, WidgetInfo, vec2,
};

use super::button::focus_ring;
use super::field::labelled;
use super::{Icon, reveal};
use crate::plan::Choice;
use crate::ui::Cx;
use crate::ui::theme::{GRID, colors};

/// One answer out of a closed set. A second click takes the answer back: unknown is allowed.
pub fn choice<T: Choice>(ui: &mut Ui, cx: &Cx<'_>, label: &str, value: &mut Option<T>) {
    labelled(ui, label, |ui| {
        let mut clicked = None;
        wrapped(ui, |ui| {
            for &answer in T::ALL {
                if toggle(ui, *value == Some(answer), cx.t(answer.key()), label).clicked() {
                    clicked = Some(answer);
                }
            }
        });
        if let Some(answer) = clicked {
            *value = (*value != Some(answer)).then_some(answer);
        }
    });
}

/// Any number of answers out of a closed set.
pub fn choices<T: Choice>(ui: &mut Ui, cx: &Cx<'_>, label: &str, values: &mut Vec<T>) {
    labelled(ui, label, |ui| {
        wrapped(ui, |ui| {
            for &answer in T::ALL {
                let chosen = values.contains(&answer);
                if toggle_many(ui, chosen, cx.t(answer.key()), label).clicked() {
                    flip(values, answer);
                }
            }
        });
    });
}

/// Puts an entry into a list or takes it out.
pub fn flip<T: PartialEq>(values: &mut Vec<T>, entry: T) {
    if values.contains(&entry) {
        values.retain(|other| *other != entry);
    } else {
        values.push(entry);
    }
}

/// Buttons side by side, wrapped in a narrow window.
pub fn wrapped(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = eframe::egui::vec2(GRID / 2.0, GRID / 2.0);
        add(ui);
    });
}

/// A button that is pressed or not. `group` is said before its text by screen readers; pressed is
/// shown by a check mark, not only by color.
pub fn toggle(ui: &mut Ui, chosen: bool, text: &str, group: &str) -> Response {
    press(ui, chosen, text, group, Role::RadioButton)
}

/// The same where several may be pressed at once.
pub fn toggle_many(ui: &mut Ui, chosen: bool, text: &str, group: &str) -> Response {
    press(ui, chosen, text, group, Role::CheckBox)
}

fn press(ui: &mut Ui, chosen: bool, text: &str, group: &str, role: Role) -> Response {
    let colors = colors(ui);
    let shown = if chosen {
        format!("✓ {text}")
    } else {
        text.to_owned()
    };
    let mut button = Button::new(RichText::new(shown).color(colors.text));
    if chosen {
        button = button
            .fill(colors.accent_ground)
            .stroke((1.0, colors.accent));
    } else {
        button = button.stroke((1.0, colors.hairline));
    }
    let response = ui.add(button);
    let name = if group.is_empty() {
        text.to_owned()
    } else {
        format!("{group}: {text}")
    };
    response.widget_info(|| WidgetInfo::selected(role, ui.is_enabled(), chosen, &name));
    focus_ring(ui, &response);
    reveal(&response);
    response
}

/// A check box with its text.
pub fn check(ui: &mut Ui, text: &str, value: &mut bool) -> Response {
    let response = ui.checkbox(value, text);
    reveal(&response);
    response
}

/// A button that looks like a link, for small commands.
pub fn link(ui: &mut Ui, icon: Option<Icon>, text: &str) -> Response {
    ui.add(linked(icon, text))
}

/// The same as one widget, icon and words together, so that it wraps as a whole and can be
/// disabled.
pub fn linked(icon: Option<Icon>, text: &str) -> impl Widget {
    move |ui: &mut Ui| {
        let color = colors(ui).accent;
        let words = RichText::new(text).color(color);
        let button = if icon.is_some() {
            let room = "".atom_size(Vec2::splat(Icon::SIZE));
            Button::new((room, words.atom_shrink(true)))
        } else {
            Button::new(words)
        };
        let response = ui.add(button.gap(GRID / 2.0).frame(false));
        if let Some(icon) = icon {
            let middle = vec2(Icon::SIZE / 2.0, 0.0);
            icon.paint(ui.painter(), response.rect.left_center() + middle, color);
        }
        reveal(&response);
        response
    }
}
