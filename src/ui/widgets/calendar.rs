//! A month to choose a day from; egui's own speaks only English.

use eframe::egui::{Button, Key, Popup, PopupCloseBehavior, RichText, Ui, vec2};
use jiff::ToSpan as _;
use jiff::civil::Date;

use super::Icon;
use super::icon::icon_button;
use super::text::strong;
use crate::ui::Cx;
use crate::ui::theme::{GRID, colors};

/// A button that opens a calendar for a date.
pub fn button(ui: &mut Ui, cx: &Cx<'_>, label: &str, value: &mut Option<Date>) {
    let name = cx.lang.format("calendar-open", &[("field", label.into())]);
    let response = icon_button(ui, Icon::Calendar, &name);
    let month_id = response.id.with("month");
    if response.clicked() {
        ui.data_mut(|d| d.insert_temp(month_id, value.unwrap_or(cx.today).first_of_month()));
    }
    Popup::menu(&response)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .accessible_name(name)
        .show(|ui| {
            let today = cx.today.first_of_month();
            let mut month = ui.data(|d| d.get_temp::<Date>(month_id)).unwrap_or(today);
            header(ui, cx, &mut month);
            if let Some(day) = days(ui, cx, month, *value) {
                *value = Some(day);
                ui.close();
            }
            footer(ui, cx, value);
            ui.data_mut(|d| d.insert_temp(month_id, month));
        });
}

fn header(ui: &mut Ui, cx: &Cx<'_>, month: &mut Date) {
    let (back, on) = ui.input(|i| (i.key_pressed(Key::PageUp), i.key_pressed(Key::PageDown)));
    ui.horizontal(|ui| {
        if icon_button(ui, Icon::Left, cx.t("calendar-previous")).clicked() || back {
            *month = month.checked_sub(1.month()).unwrap_or(*month);
        }
        let title = format!("{} {}", cx.lang.month_name(month.month()), month.year());
        ui.add_sized(vec2(152.0, 32.0), eframe::egui::Label::new(strong(title)));
        if icon_button(ui, Icon::Right, cx.t("calendar-next")).clicked() || on {
            *month = month.checked_add(1.month()).unwrap_or(*month);
        }
    });
}

/// The days of a month, Monday first. Returns the day that was clicked.
fn days(ui: &mut Ui, cx: &Cx<'_>, month: Date, chosen: Option<Date>) -> Option<Date> {
    let mut clicked = None;
    let first = month.first_of_month();
    let lead = first.weekday().to_monday_zero_offset();
    ui.spacing_mut().item_spacing = vec2(2.0, 2.0);
    let size = vec2(32.0, 28.0);
    ui.horizontal(|ui| {
        for offset in 0..7 {
            let weekday = jiff::civil::Weekday::from_monday_zero_offset(offset);
            let name = weekday.map_or("", |day| cx.lang.weekday_short(day));
            ui.add_sized(
                size,
                eframe::egui::Label::new(RichText::new(name).color(colors(ui).weak)),
            );
        }
    });
    for week in 0..6_i8 {
        ui.horizontal(|ui| {
            for offset in 0..7_i8 {
                let number = week * 7 + offset - lead + 1;
                let Some(day) = (1 <= number)
                    .then(|| Date::new(month.year(), month.month(), number).ok())
                    .flatten()
                else {
                    ui.add_space(size.x + 2.0);
                    continue;
                };
                let text = number.to_string();
                let text = if day == cx.today {
                    strong(text).underline()
                } else {
                    text.into()
                };
                let entry = Button::selectable(chosen == Some(day), text).min_size(size);
                let response = ui.add(entry);
                if response.accessible_name(cx.lang.date_long(day)).clicked() {
                    clicked = Some(day);
                }
            }
        });
    }
    clicked
}

fn footer(ui: &mut Ui, cx: &Cx<'_>, value: &mut Option<Date>) {
    ui.add_space(GRID / 2.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = GRID * 2.0;
        if ui.button(cx.t("calendar-today")).clicked() {
            *value = Some(cx.today);
            ui.close();
        }
        if value.is_some() && ui.button(cx.t("calendar-clear")).clicked() {
            *value = None;
            ui.close();
        }
    });
}
