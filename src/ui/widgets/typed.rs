//! Fields for numbers, money, time and dates, written as people write them.
//!
//! While something is typed that cannot be understood, the plan keeps its old value and the field
//! says what was expected. An emptied field means "open", never zero.

use eframe::egui::{Id, Key, Response, RichText, TextEdit, Ui};

use super::field::{FIELD_MARGIN, labelled, named};
use super::{calendar, reveal};
use crate::lang::InputError;
use crate::plan::{DayOfYear, Money, Quantity};
use crate::ui::Cx;
use crate::ui::theme::{GRID, colors};
use crate::wording;

/// Text being typed, and the value's own text it started from: when that changes by another
/// hand (undo), the typed text is dropped.
#[derive(Clone)]
struct Draft {
    typed: String,
    /// The value's text before this frame's typing: whoever calls may refuse the new one.
    before: String,
    value: String,
}

/// What a typed field needs to know of its kind of value.
pub(super) struct Kind<'a, T> {
    pub(super) show: &'a dyn Fn(&T) -> String,
    pub(super) read: &'a dyn Fn(&str) -> Result<T, &'static str>,
    pub(super) suffix: &'a str,
    pub(super) hint: &'a str,
    pub(super) width: f32,
}

/// The bare field, with what was expected below it once something else was typed.
pub(super) fn edit<T: Clone + PartialEq>(
    ui: &mut Ui,
    cx: &Cx<'_>,
    id: Id,
    value: &mut Option<T>,
    kind: &Kind<'_, T>,
) -> Response {
    let shown = value.as_ref().map(kind.show).unwrap_or_default();
    let kept = ui
        .data(|d| d.get_temp::<Draft>(id))
        .filter(|draft| draft.value == shown || draft.before == shown);
    let mut typed = kept.map_or_else(|| shown.clone(), |draft| draft.typed);
    let field = TextEdit::singleline(&mut typed)
        .id(id)
        .margin(FIELD_MARGIN)
        .hint_text(kind.hint.to_owned())
        .suffix(RichText::new(kind.suffix).color(colors(ui).weak))
        .char_limit(40)
        .desired_width(kind.width);
    let response = ui.add(field);
    reveal(&response);
    // egui takes the focus away on Escape before the field is asked.
    if response.lost_focus() && ui.input(|i| i.key_pressed(Key::Escape)) {
        typed.clone_from(&shown);
    }
    let empty = typed.trim().is_empty();
    let read = if empty {
        Ok(None)
    } else {
        (kind.read)(&typed).map(Some)
    };
    let error = match read {
        Ok(new) => {
            if response.changed() && *value != new {
                *value = new;
            }
            None
        }
        Err(key) => Some(key),
    };
    if response.has_focus() || error.is_some() {
        let value = value.as_ref().map(kind.show).unwrap_or_default();
        let draft = Draft {
            typed,
            before: shown,
            value,
        };
        ui.data_mut(|d| d.insert_temp(id, draft));
    } else {
        ui.data_mut(|d| d.remove::<Draft>(id));
    }
    // While somebody types, every half date would be one.
    if let Some(key) = error
        && !response.has_focus()
    {
        super::text::warning(ui, cx.t(key));
    }
    response
}

fn labelled_edit<T: Clone + PartialEq>(
    ui: &mut Ui,
    cx: &Cx<'_>,
    label: &str,
    value: &mut Option<T>,
    kind: &Kind<'_, T>,
) {
    named(ui, label, |ui, name| {
        let id = ui.scope_id().with((label, "typed"));
        edit(ui, cx, id, value, kind).labelled_by(name);
    });
}

/// Width of a field for a number or a date, in points.
const SHORT: f32 = 168.0;

pub(super) fn width(ui: &Ui) -> f32 {
    ui.available_width().min(SHORT)
}

/// An amount of money in the plan's currency, whose sign stands pale in the empty field.
pub fn money(ui: &mut Ui, cx: &Cx<'_>, label: &str, value: &mut Option<Money>) {
    let currency: String = (cx.money(Money::default()).chars())
        .filter(|sign| !sign.is_ascii_digit() && !sign.is_whitespace())
        .collect();
    let kind = Kind {
        show: &|money: &Money| cx.money(*money),
        read: &|text| match cx.lang.parse_money(text).map_err(InputError::key)? {
            cents if cents < 0 => Err("input-error-negative"),
            cents => Ok(Money::cents(cents)),
        },
        suffix: "",
        hint: &currency,
        width: width(ui),
    };
    labelled_edit(ui, cx, label, value, &kind);
}

/// A measured or wished number with its unit behind it.
pub fn quantity(ui: &mut Ui, cx: &Cx<'_>, label: &str, unit: &str, value: &mut Option<Quantity>) {
    let kind = Kind {
        show: &|quantity: &Quantity| cx.lang.decimal(quantity.thousandths),
        read: &|text| read_quantity(cx, text),
        suffix: unit,
        hint: "",
        width: width(ui),
    };
    labelled_edit(ui, cx, label, value, &kind);
}

/// A length of time in minutes, shown as hours and minutes. A bare number is hours.
pub fn minutes(ui: &mut Ui, cx: &Cx<'_>, label: &str, value: &mut Option<u32>) {
    minutes_hint(ui, cx, label, "", value);
}

/// A length of time with a pale one in the field while it is empty: what holds without an answer.
pub fn minutes_hint(ui: &mut Ui, cx: &Cx<'_>, label: &str, hint: &str, value: &mut Option<u32>) {
    let kind = Kind {
        show: &|minutes: &u32| cx.lang.duration(i64::from(*minutes)),
        read: &|text| {
            let minutes = cx.lang.parse_duration(text).map_err(InputError::key)?;
            u32::try_from(minutes).map_err(|_| "input-error-negative")
        },
        suffix: "",
        hint,
        width: width(ui),
    };
    labelled_edit(ui, cx, label, value, &kind);
}

/// A whole number from zero to a limit.
pub fn whole(
    ui: &mut Ui,
    cx: &Cx<'_>,
    label: &str,
    unit: &str,
    most: u32,
    value: &mut Option<u32>,
) {
    let kind = Kind {
        show: &|number: &u32| cx.lang.integer(i64::from(*number)),
        read: &|text| read_whole(cx, text, most),
        suffix: unit,
        hint: "",
        width: width(ui),
    };
    labelled_edit(ui, cx, label, value, &kind);
}

/// A share from 0 to 100 per cent.
pub fn percent(ui: &mut Ui, cx: &Cx<'_>, label: &str, value: &mut Option<u8>) {
    let mut number = value.map(u32::from);
    whole(ui, cx, label, "%", 100, &mut number);
    *value = number.and_then(|n| u8::try_from(n).ok());
}

fn read_whole(cx: &Cx<'_>, text: &str, most: u32) -> Result<u32, &'static str> {
    let text = text.trim().trim_end_matches('%');
    let thousandths = cx.lang.parse_decimal(text).map_err(InputError::key)?;
    if thousandths < 0 {
        return Err("input-error-negative");
    }
    if thousandths % 1000 != 0 {
        return Err("input-error-not-whole");
    }
    let number = u32::try_from(thousandths / 1000).map_err(|_| "input-error-too-large")?;
    if most < number {
        return Err(if most == 100 {
            "input-error-over-hundred"
        } else {
            "input-error-too-large"
        });
    }
    Ok(number)
}

/// A date: typed ("5.1.27", "heute") or chosen in a calendar.
pub fn date(ui: &mut Ui, cx: &Cx<'_>, label: &str, value: &mut Option<jiff::civil::Date>) {
    date_hint(ui, cx, label, "", value);
}

/// A date with a pale one in the field while it is empty: what holds without an answer.
pub fn date_hint(
    ui: &mut Ui,
    cx: &Cx<'_>,
    label: &str,
    hint: &str,
    value: &mut Option<jiff::civil::Date>,
) {
    labelled(ui, label, |ui| {
        let id = ui.scope_id().with((label, "typed"));
        let kind = Kind {
            show: &|date| cx.lang.date(*date),
            read: &|text| cx.lang.parse_date(text, cx.today).map_err(InputError::key),
            suffix: "",
            hint,
            width: width(ui) - 40.0,
        };
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = GRID / 2.0;
            edit(ui, cx, id, value, &kind);
            calendar::button(ui, cx, label, value);
        });
    });
}

/// A day that comes back each year: "24.12.", without a year.
pub fn day_of_year(ui: &mut Ui, cx: &Cx<'_>, label: &str, day: &mut DayOfYear) {
    let kind = Kind {
        show: &|day| wording::day_of_year(cx.lang, *day),
        read: &|text| {
            let date = cx
                .lang
                .parse_date(text, cx.today)
                .map_err(InputError::key)?;
            Ok(DayOfYear {
                month: date.month(),
                day: date.day(),
            })
        },
        suffix: "",
        hint: "",
        width: width(ui),
    };
    let mut value = Some(*day);
    labelled_edit(ui, cx, label, &mut value, &kind);
    *day = value.unwrap_or(*day);
}

pub(super) fn read_quantity(cx: &Cx<'_>, text: &str) -> Result<Quantity, &'static str> {
    let thousandths = cx.lang.parse_decimal(text).map_err(InputError::key)?;
    Ok(Quantity::thousandths(thousandths))
}
