//! Frozen states: freezing what is planned today, and what became of it.

use eframe::egui::{Id, Ui};
use jiff::civil::Date;

use crate::analysis::Comparison;
use crate::command::Command;
use crate::plan::{Baseline, BaselineId, find};
use crate::ui::Cx;
use crate::ui::charts::{numbers, table};
use crate::ui::theme::GRID;
use crate::ui::widgets::choice::{link, toggle, wrapped};
use crate::ui::widgets::field::labelled;
use crate::ui::widgets::list::{Head, add_button, hairline, inset, item_id, opener};
use crate::ui::widgets::text::{empty_state, guidance, section, strong};
use crate::ui::widgets::{Icon, fold, note, text_field};
use crate::wording;

/// As many changed activities are in sight at once; more fold away.
const IN_SIGHT: usize = 12;

/// The frozen states, and today held against one of them.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, baselines: &mut Vec<Baseline>) -> Option<Command> {
    section(ui, cx.t("baseline-title"));
    guidance(ui, cx.t("baseline-guidance"));
    if baselines.is_empty() {
        empty_state(ui, cx.t("baseline-empty"));
    }
    states(ui, cx, baselines);
    let freeze = add_button(ui, cx.t("baseline-freeze")).clicked();
    against(ui, cx, baselines);
    if let Some((_, comparison)) = compared(ui, cx, baselines) {
        comparison_ui(ui, cx, comparison);
    }
    freeze.then(|| Command::Freeze(String::new()))
}

/// A small button that freezes the plan at a review; the state is named by its day.
pub(in crate::ui::pages) fn freeze_button(
    ui: &mut Ui,
    cx: &Cx<'_>,
    day: Option<Date>,
) -> Option<Command> {
    let pressed = link(ui, Some(Icon::Plus), cx.t("baseline-freeze")).clicked();
    pressed.then(|| {
        let day = day.map(|day| cx.lang.date(day));
        let title = day.map(|day| {
            let args = [("date", day.into())];
            cx.lang.format("baseline-of-review", &args)
        });
        Command::Freeze(title.unwrap_or_default())
    })
}

/// What became of the state in sight, in one sentence; nothing while none is chosen.
pub(super) fn margin(ui: &mut Ui, cx: &Cx<'_>, baselines: &[Baseline]) {
    if let Some((baseline, comparison)) = compared(ui, cx, baselines) {
        ui.add_space(GRID);
        let state = wording::baseline(cx.lang, baseline);
        let since = cx.lang.format("baseline-since", &[("state", state.into())]);
        ui.label(strong(since));
        ui.label(wording::comparison(cx.lang, comparison, cx.currency));
        ui.add_space(GRID);
    }
}

/// Where the choice is kept: `None` in it means that nothing is compared.
fn choice_id() -> Id {
    Id::unique("compared state")
}

/// The state that today is held against: the chosen one, else the latest; `None` if there is none
/// or the owner wants to see none.
pub(super) fn chosen<'b>(ui: &Ui, baselines: &'b [Baseline]) -> Option<&'b Baseline> {
    let choice: Option<Option<BaselineId>> = ui.data(|data| data.get_temp(choice_id()));
    match choice {
        Some(None) => None,
        Some(Some(id)) => find(baselines, id).or(baselines.last()),
        None => baselines.last(),
    }
}

/// The chosen state with what became of it.
fn compared<'a>(
    ui: &Ui,
    cx: &Cx<'a>,
    baselines: &'a [Baseline],
) -> Option<(&'a Baseline, &'a Comparison)> {
    let chosen = chosen(ui, baselines)?;
    let mut comparisons = cx.analysis.comparisons.iter();
    let comparison = comparisons.find(|one| one.baseline == chosen.id)?;
    Some((chosen, comparison))
}

/// The states, each a line that opens to be named or removed.
fn states(ui: &mut Ui, cx: &Cx<'_>, baselines: &mut Vec<Baseline>) {
    let mut removed = None;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for baseline in baselines.iter_mut() {
            let id = item_id(baseline);
            let date = baseline.frozen_on.map(|date| cx.lang.date(date));
            let title = wording::baseline(cx.lang, baseline);
            let head = Head::new(title, date.clone().unwrap_or_default());
            if opener(ui, id, &head) {
                ui.push_id(id, |ui| {
                    inset(ui, |ui| {
                        if let Some(date) = date {
                            let args = [("date", date.into())];
                            guidance(ui, &cx.lang.format("baseline-frozen-on", &args));
                        }
                        text_field(ui, cx.t("baseline-name"), &mut baseline.title);
                        note(ui, cx, &mut baseline.note);
                        if link(ui, Some(Icon::Remove), cx.t("remove")).clicked() {
                            removed = Some(baseline.id);
                        }
                    });
                });
            }
            hairline(ui);
        }
    });
    if let Some(removed) = removed {
        baselines.retain(|baseline| baseline.id != removed);
    }
}

/// The choice of the state to compare with.
fn against(ui: &mut Ui, cx: &Cx<'_>, baselines: &[Baseline]) {
    if baselines.is_empty() {
        return;
    }
    let current = chosen(ui, baselines).map(|baseline| baseline.id);
    let label = cx.t("baseline-against");
    ui.add_space(GRID);
    labelled(ui, label, |ui| {
        let mut clicked = None;
        wrapped(ui, |ui| {
            for baseline in baselines {
                let name = wording::baseline(cx.lang, baseline);
                if toggle(ui, current == Some(baseline.id), &name, label).clicked() {
                    clicked = Some(Some(baseline.id));
                }
            }
            let none = cx.t("baseline-against-none");
            if toggle(ui, current.is_none(), none, label).clicked() {
                clicked = Some(None);
            }
        });
        if let Some(clicked) = clicked {
            ui.data_mut(|data| data.insert_temp::<Option<BaselineId>>(choice_id(), clicked));
            ui.request_repaint();
        }
    });
}

/// Width of a column with days, in points, where there is room for both on one line; else they
/// stand below each other.
const DAYS: f32 = 168.0;

/// Width of a column where there is less room, and of one with a number, in points.
const NARROW: f32 = 88.0;

/// From this width on there is room, in points.
const ROOM: f32 = 600.0;

/// The sentence and its tables.
fn comparison_ui(ui: &mut Ui, cx: &Cx<'_>, comparison: &Comparison) {
    ui.label(strong(wording::comparison(
        cx.lang,
        comparison,
        cx.currency,
    )));
    if comparison.is_same() {
        return;
    }
    let figures = wording::figures(cx.lang, comparison, cx.currency).map(Vec::from);
    let columns = [
        "compare-figure",
        "compare-was",
        "compare-now",
        "compare-difference",
    ];
    let columns = columns.map(|key| cx.t(key));
    numbers(ui, "compared figures", 1, &columns, &figures);
    let wide = if ui.available_width() < ROOM {
        NARROW
    } else {
        DAYS
    };
    let columns = |first, last| {
        [
            (cx.t(first), 0.0),
            (cx.t("compare-was"), wide),
            (cx.t("compare-now"), wide),
            (cx.t(last), NARROW),
        ]
    };
    let targets = wording::targets(cx.lang, comparison);
    if !targets.is_empty() {
        ui.add_space(GRID);
        let targets: Vec<_> = targets.into_iter().map(Vec::from).collect();
        let [columns @ .., _] = columns("compare-goal", "compare-shift");
        table(ui, "compared goals", 3, &columns, &targets);
    }
    let count = comparison.activities.len();
    if count == 0 {
        return;
    }
    ui.add_space(GRID);
    let args = [("count", count.into())];
    let title = cx.lang.format("baseline-changes", &args);
    fold(ui, "changes", &title, count <= IN_SIGHT, |ui| {
        let rows = wording::changes(cx.lang, comparison, cx.currency);
        let rows: Vec<_> = rows.into_iter().map(Vec::from).collect();
        let columns = columns("compare-activity", "compare-shift");
        table(ui, "compared activities", 3, &columns, &rows);
    });
}
