//! Hours by week, needed against there.

use eframe::egui::Ui;
use jiff::civil::Date;

use super::words::{self, NONE};
use crate::analysis::WeekLoad;
use crate::ui::Cx;
use crate::ui::charts::{Canvas, HoursChart, Layer, Swatch, TimeAxis, legend, numbers};
use crate::ui::theme::colors;
use crate::ui::widgets::fold;
use crate::ui::widgets::text::{empty_state, guidance};
use crate::wording::{self, Names};

/// Height of the chart, in points.
const HEIGHT: f32 = 180.0;

/// Draws the chart with its sentence, its legend and its table.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, axis: TimeAxis, gutter: f32) {
    let load = &cx.analysis.load;
    let layers = layers(ui, cx);
    let Some((summary, ..)) = busiest(cx) else {
        empty_state(ui, cx.t("rollout-hours-empty"));
        return;
    };
    let mut summary = format!("{summary} {}", enough(cx)).trim_end().to_owned();
    if load.is_shared_with_others() {
        summary = format!("{summary} {}", cx.t("rollout-own-only"));
    }
    let named = wording::holidays(cx.lang, &load.holidays);
    ui.label(&summary);
    if let Some(named) = &named {
        guidance(ui, named);
        summary = format!("{summary} {named}");
    }
    key(ui, cx, &layers);
    let hints = weeks(cx).map(|(monday, week, number)| hint(cx, &layers, monday, week, number));
    let chart = HoursChart {
        start: cx.analysis.schedule.start,
        hints: hints.collect(),
        weeks: &load.weeks,
        layers: layers.clone(),
    };
    let canvas = Canvas {
        salt: "hours",
        axis,
        gutter,
        height: HEIGHT,
        weeks: Some(cx.t("rollout-weeks")),
        summary: &summary,
    };
    chart.ui(ui, cx, &canvas);
    fold(ui, "hours-numbers", cx.t("rollout-as-table"), false, |ui| {
        table(ui, cx, &layers);
    });
}

/// The week with the most work in a sentence, with its minutes needed and there. `None` if there
/// is no work at all.
pub(super) fn busiest(cx: &Cx<'_>) -> Option<(String, u32, Option<u32>)> {
    // The first of several equal ones.
    let busiest = weeks(cx).rev().max_by_key(|(_, week, _)| week.needed);
    let (monday, week, _) = busiest.filter(|(_, week, _)| 0 < week.needed)?;
    let mut args = vec![
        ("week", cx.lang.week(monday).into()),
        ("needed", cx.lang.duration(week.needed.into()).into()),
    ];
    let key = match week.there {
        None => "rollout-busiest-open",
        Some(there) => {
            args.push(("there", cx.lang.duration(there.into()).into()));
            "rollout-busiest"
        }
    };
    Some((cx.lang.format(key, &args), week.needed, week.there))
}

/// In how many weeks the time is enough; empty while nobody has given any hours.
fn enough(cx: &Cx<'_>) -> String {
    let weeks = &cx.analysis.load.weeks;
    if weeks.iter().all(|week| week.there.is_none()) {
        return String::new();
    }
    let over = weeks.iter().filter(|week| week.is_over()).count();
    let args = [("count", over.into()), ("weeks", weeks.len().into())];
    match over {
        0 => cx.t("rollout-enough").to_owned(),
        _ if over == weeks.len() => cx.t("rollout-never-enough").to_owned(),
        _ => {
            let few = cx.lang.format("rollout-not-enough", &args);
            let ahead = ahead(cx).unwrap_or_default();
            format!("{few} {ahead}").trim_end().to_owned()
        }
    }
}

/// That it fits all the same if pieces are made in the weeks before; `None` if it does not.
fn ahead(cx: &Cx<'_>) -> Option<String> {
    let load = &cx.analysis.load;
    let mut own = load.people.iter().filter(|person| !person.external);
    let fits = own.all(|person| person.lacking.iter().all(|minutes| *minutes == 0));
    let nobodys = load.unassigned_weeks.iter().any(|minutes| 0 < *minutes);
    let weeks = usize::from(cx.catalogue.assumptions.ahead_weeks);
    (fits && !nobodys).then(|| cx.lang.format("rollout-ahead", &[("weeks", weeks.into())]))
}

/// The weeks with their Monday, their load and their number from 0.
fn weeks<'a>(
    cx: &'a Cx<'_>,
) -> impl DoubleEndedIterator<Item = (Date, &'a WeekLoad, usize)> + ExactSizeIterator {
    let analysis = cx.analysis;
    let mondays = analysis.schedule.weeks.iter().copied();
    let weeks = mondays.zip(&analysis.load.weeks).enumerate();
    weeks.map(|(number, (monday, week))| (monday, week, number))
}

/// The firm's own people with work to do, then the work that nobody is named for.
fn layers(ui: &Ui, cx: &Cx<'_>) -> Vec<Layer> {
    let palette = colors(ui);
    let load = &cx.analysis.load;
    let own = load.people.iter().filter(|person| !person.external);
    let busy = own.filter(|person| person.weeks.iter().any(|week| 0 < week.needed));
    let mut layers: Vec<Layer> = busy
        .zip(palette.series.iter().cycle())
        .map(|(person, color)| Layer {
            name: Names::one(&cx.names.people, Some(person.person)).to_owned(),
            minutes: person.weeks.iter().map(|week| week.needed).collect(),
            fill: *color,
            edge: *color,
        })
        .collect();
    if load.unassigned_weeks.iter().any(|minutes| 0 < *minutes) {
        layers.push(Layer {
            name: cx.t("rollout-nobody").to_owned(),
            minutes: load.unassigned_weeks.clone(),
            fill: palette.faint,
            edge: palette.field_edge,
        });
    }
    layers
}

fn key(ui: &mut Ui, cx: &Cx<'_>, layers: &[Layer]) {
    let palette = colors(ui);
    let mut entries: Vec<(Swatch, String)> = (layers.iter())
        .map(|layer| (Swatch::Filled(layer.fill, layer.edge), layer.name.clone()))
        .collect();
    let weeks = &cx.analysis.load.weeks;
    if weeks.iter().any(|week| week.there.is_some()) {
        let there = cx.t("rollout-hours-there").to_owned();
        entries.push((Swatch::Line(palette.text), there));
    }
    if weeks.iter().any(WeekLoad::is_over) {
        let over = cx.t("rollout-hours-over").to_owned();
        entries.push((Swatch::Down(palette.warning), over));
    }
    legend(ui, &entries);
}

/// Week, who does how much, and what is there.
fn hint(cx: &Cx<'_>, layers: &[Layer], monday: Date, week: &WeekLoad, number: usize) -> String {
    let mut lines = vec![week_name(cx, monday)];
    lines.extend(holidays(cx, monday));
    for layer in layers {
        let minutes = layer.minutes.get(number).copied().filter(|m| 0 < *m);
        if let Some(minutes) = minutes {
            let words = cx.lang.duration(minutes.into());
            lines.push(format!("{}: {words}", layer.name));
        }
    }
    let args = [
        ("needed", cx.lang.duration(week.needed.into()).into()),
        ("there", there(cx, week).into()),
    ];
    lines.push(cx.lang.format("rollout-week-sum", &args));
    lines.join("\n")
}

fn week_name(cx: &Cx<'_>, monday: Date) -> String {
    format!("{}, {}", cx.lang.week(monday), cx.lang.date(monday))
}

/// The public holidays of a week on working days: "Feiertag: Karfreitag".
fn holidays(cx: &Cx<'_>, monday: Date) -> Option<String> {
    let days = cx.analysis.load.holidays_of(monday);
    let names: Vec<_> = days
        .map(|day| cx.lang.text(&day.key()).to_owned())
        .collect();
    let args = [
        ("count", names.len().into()),
        ("names", names.join(", ").into()),
    ];
    (!names.is_empty()).then(|| cx.lang.format("rollout-holidays", &args))
}

fn there(cx: &Cx<'_>, week: &WeekLoad) -> String {
    match week.there {
        Some(there) => cx.lang.duration(there.into()),
        None => cx.t("open-value").to_owned(),
    }
}

/// The same numbers, with the work of agencies and freelancers, who are not part of the sum.
fn table(ui: &mut Ui, cx: &Cx<'_>, layers: &[Layer]) {
    let external: Vec<_> = (cx.analysis.load.people.iter())
        .filter(|person| person.external && person.weeks.iter().any(|week| 0 < week.needed))
        .map(|person| {
            let name = Names::one(&cx.names.people, Some(person.person));
            let name = cx
                .lang
                .format("rollout-external", &[("person", name.into())]);
            (name, person)
        })
        .collect();
    let mut columns = vec![cx.t("rollout-column-week")];
    columns.extend(layers.iter().map(|layer| layer.name.as_str()));
    columns.extend([cx.t("rollout-column-sum"), cx.t("rollout-column-there")]);
    columns.extend(external.iter().map(|(name, _)| name.as_str()));
    let rows: Vec<Vec<String>> = weeks(cx)
        .map(|(monday, week, number)| {
            let mut first = vec![week_name(cx, monday)];
            first.extend(holidays(cx, monday));
            let mut cells = vec![first.join("\n")];
            let own = layers
                .iter()
                .map(|layer| layer.minutes.get(number).copied());
            cells.extend(own.map(|minutes| words::minutes(cx, minutes)));
            cells.push(cx.lang.duration(week.needed.into()));
            cells.push(
                week.there
                    .map_or_else(|| NONE.to_owned(), |_| there(cx, week)),
            );
            let others = external.iter().map(|(_, person)| person.weeks.get(number));
            cells.extend(others.map(|week| words::minutes(cx, week.map(|week| week.needed))));
            cells
        })
        .collect();
    numbers(ui, "hours-table", 1, &columns, &rows);
}
