//! How often: simply "2 times per week"; a range, a rule and seasons on demand.

use eframe::egui::Ui;

use super::choice::{choice, toggle, wrapped};
use super::field::labelled;
use super::{field, fold, list, pair, triple, typed};
use crate::plan::{DayRule, Frequency, Nth, Period, Rhythm, RulePeriod, Season, Times, Weekday};
use crate::ui::Cx;

/// The most times in a period that a field takes.
const MOST: u32 = 999;

/// Edits a rhythm: the usual frequency in sight, seasons folded away.
pub fn rhythm(ui: &mut Ui, cx: &Cx<'_>, label: &str, value: &mut Rhythm) {
    frequency(ui, cx, label, &mut value.usual);
    fold(
        ui,
        "seasons",
        cx.t("rhythm-seasons"),
        !value.seasons.is_empty(),
        |ui| {
            let (help, add) = (cx.t("rhythm-seasons-help"), cx.t("rhythm-season-add"));
            list::entries(ui, cx, help, add, &mut value.seasons, |ui, season| {
                season_ui(ui, cx, season);
            });
        },
    );
}

fn season_ui(ui: &mut Ui, cx: &Cx<'_>, season: &mut Season) {
    let Season {
        id: _,
        name,
        from,
        until,
        frequency: usual,
        note: remark,
    } = season;
    triple(
        ui,
        |ui| {
            field::text_field_hint(
                ui,
                cx.t("rhythm-season-name"),
                cx.t("rhythm-season-hint"),
                name,
            );
        },
        |ui| typed::day_of_year(ui, cx, cx.t("from"), from),
        |ui| typed::day_of_year(ui, cx, cx.t("until"), until),
    );
    frequency(ui, cx, cx.t("rhythm-season-frequency"), usual);
    super::note(ui, cx, remark);
}

const KINDS: [&str; 4] = ["rhythm-open", "rhythm-times", "rhythm-rule", "rhythm-never"];

fn kind(frequency: Frequency) -> &'static str {
    match frequency {
        Frequency::Open => "rhythm-open",
        Frequency::Never => "rhythm-never",
        Frequency::Times(_) => "rhythm-times",
        Frequency::Rule(_) => "rhythm-rule",
    }
}

fn change(key: &str) -> Frequency {
    match key {
        "rhythm-never" => Frequency::Never,
        "rhythm-times" => Frequency::Times(Times::per(1, Period::Week)),
        "rhythm-rule" => Frequency::Rule(DayRule {
            nth: Nth::First,
            weekday: Weekday::Monday,
            every: RulePeriod::Month,
        }),
        _ => Frequency::Open,
    }
}

/// Edits a frequency: first the way to say it, then its numbers.
pub fn frequency(ui: &mut Ui, cx: &Cx<'_>, label: &str, value: &mut Frequency) {
    labelled(ui, label, |ui| {
        wrapped(ui, |ui| {
            for key in KINDS {
                let chosen = kind(*value) == key;
                if toggle(ui, chosen, cx.t(key), label).clicked() && !chosen {
                    *value = change(key);
                }
            }
        });
    });
    match value {
        Frequency::Open | Frequency::Never => {}
        Frequency::Times(times) => times_ui(ui, cx, times),
        Frequency::Rule(rule) => rule_ui(ui, cx, rule),
    }
}

fn times_ui(ui: &mut Ui, cx: &Cx<'_>, times: &mut Times) {
    let Times {
        least,
        usual,
        most,
        per,
    } = times;
    pair(
        ui,
        |ui| number(ui, cx, cx.t("rhythm-usual"), usual),
        |ui| one_of(ui, cx, cx.t("rhythm-per"), per),
    );
    fold(
        ui,
        "range",
        cx.t("rhythm-range"),
        least.is_some() || most.is_some(),
        |ui| {
            pair(
                ui,
                |ui| optional(ui, cx, cx.t("rhythm-least"), least),
                |ui| optional(ui, cx, cx.t("rhythm-most"), most),
            );
        },
    );
}

fn rule_ui(ui: &mut Ui, cx: &Cx<'_>, rule: &mut DayRule) {
    let DayRule {
        nth,
        weekday,
        every,
    } = rule;
    one_of(ui, cx, cx.t("rhythm-nth"), nth);
    one_of(ui, cx, cx.t("rhythm-weekday"), weekday);
    one_of(ui, cx, cx.t("rhythm-every"), every);
}

/// A closed choice that always has an answer.
pub fn one_of<T: crate::plan::Choice>(ui: &mut Ui, cx: &Cx<'_>, label: &str, value: &mut T) {
    let mut answer = Some(*value);
    choice(ui, cx, label, &mut answer);
    if let Some(answer) = answer {
        *value = answer;
    }
}

/// A number that always has a value: emptying the field leaves the last one.
fn number(ui: &mut Ui, cx: &Cx<'_>, label: &str, value: &mut u16) {
    let mut number = Some(u32::from(*value));
    typed::whole(ui, cx, label, "×", MOST, &mut number);
    if let Some(number) = number.and_then(|n| u16::try_from(n).ok()) {
        *value = number;
    }
}

fn optional(ui: &mut Ui, cx: &Cx<'_>, label: &str, value: &mut Option<u16>) {
    let mut number = value.map(u32::from);
    typed::whole(ui, cx, label, "×", MOST, &mut number);
    *value = number.and_then(|n| u16::try_from(n).ok());
}
