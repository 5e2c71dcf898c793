//! The state or canton, which decides about public holidays.

use eframe::egui::Ui;

use crate::analysis::public_holidays;
use crate::plan::{Business, Country};
use crate::ui::Cx;
use crate::ui::widgets::field::text_field_hint;
use crate::ui::widgets::text::guidance;
use crate::ui::widgets::{choice, pick_or};

/// Does the workbook know states or cantons of the country?
pub(super) fn is_listed(cx: &Cx<'_>, country: Option<Country>) -> bool {
    (cx.catalogue.holidays.regions_of(country)).next().is_some()
}

/// The country, and below it its states or cantons where they are known.
pub(super) fn country(ui: &mut Ui, cx: &Cx<'_>, country: &mut Option<Country>, state: &mut String) {
    choice(ui, cx, cx.t("business-country"), country);
    if is_listed(cx, *country) {
        listed(ui, cx, *country, state);
    }
}

/// One of the country's states or cantons by name; own words that are no known name stay beside
/// them until something else is chosen.
fn listed(ui: &mut Ui, cx: &Cx<'_>, country: Option<Country>, state: &mut String) {
    let regions = &cx.catalogue.holidays;
    let mut offers: Vec<(&str, String)> = regions
        .regions_of(country)
        .map(|region| (region.code.as_str(), cx.lang.text(&region.key()).to_owned()))
        .collect();
    offers.sort_by(|a, b| a.1.cmp(&b.1));
    let written = state.trim().to_owned();
    let known = regions.region(country, &written);
    let before = match known {
        Some(region) => Some(region.code.as_str()),
        None => Some(written.as_str()).filter(|words| !words.is_empty()),
    };
    if known.is_none() && !written.is_empty() {
        offers.insert(0, (&written, written.clone()));
    }
    let mut chosen = before;
    let none = cx.t("pick-none");
    pick_or(ui, cx.t("business-state"), none, &offers, &mut chosen);
    if chosen != before {
        *state = chosen.unwrap_or_default().to_owned();
    }
    holidays(ui, cx, country, state);
}

/// How many public holidays of the year fall on working days.
fn holidays(ui: &mut Ui, cx: &Cx<'_>, country: Option<Country>, state: &str) {
    if cx.catalogue.holidays.region(country, state).is_none() {
        guidance(ui, cx.t("business-state-open"));
        return;
    }
    let place = Business {
        country,
        state: state.to_owned(),
        ..Business::default()
    };
    let start = cx.analysis.schedule.start;
    let (from, until) = (start.first_of_year(), start.last_of_year());
    let days = public_holidays(&place, cx.catalogue, from, until);
    let count = days.iter().filter(|day| day.is_workday()).count();
    let year = start.year().to_string();
    let args = [("count", count.into()), ("year", year.into())];
    guidance(ui, &cx.lang.format("business-state-holidays", &args));
}

/// The same in own words, where it is not chosen from a list.
pub(super) fn words(ui: &mut Ui, cx: &Cx<'_>, state: &mut String, wanted: bool) {
    if wanted {
        let hint = cx.t("business-state-hint");
        text_field_hint(ui, cx.t("business-state"), hint, state);
    }
}
