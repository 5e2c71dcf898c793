//! Money by month, against what may be spent.

use eframe::egui::Ui;

use crate::analysis::MonthCosts;
use crate::plan::Money;
use crate::ui::Cx;
use crate::ui::charts::{Canvas, MoneyChart, MonthBar, Swatch, TimeAxis, legend, numbers};
use crate::ui::theme::colors;
use crate::ui::widgets::fold;
use crate::ui::widgets::text::empty_state;

/// Height of the chart, in points.
const HEIGHT: f32 = 160.0;

/// Draws the chart with its sentence, its legend and its table.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, axis: TimeAxis, gutter: f32) {
    let costs = &cx.analysis.money;
    if costs.total_cash == Money::default() && costs.limit.is_none() {
        empty_state(ui, cx.t("rollout-money-empty"));
        return;
    }
    let summary = summary(cx);
    ui.label(&summary);
    key(ui, cx);
    let bar = |month: &MonthCosts| MonthBar {
        month: month.month,
        cash: month.cash,
        reserve: month.reserve,
        cumulative: month.cumulative,
        hint: hint(cx, month),
    };
    let chart = MoneyChart {
        months: costs.months.iter().map(bar).collect(),
        limit: costs.limit,
    };
    let canvas = Canvas {
        salt: "money",
        axis,
        gutter,
        height: HEIGHT,
        weeks: None,
        summary: &summary,
    };
    chart.ui(ui, cx, &canvas);
    fold(ui, "money-numbers", cx.t("rollout-as-table"), false, |ui| {
        table(ui, cx);
    });
}

fn money(cx: &Cx<'_>, money: Money) -> String {
    cx.money(money)
}

/// The whole against the limit, then the dearest month.
fn summary(cx: &Cx<'_>) -> String {
    let costs = &cx.analysis.money;
    let total = ("total", money(cx, costs.total_cash).into());
    let whole = match costs.limit {
        Some(limit) => {
            let args = [total, ("limit", money(cx, limit).into())];
            cx.lang.format("rollout-money-limit", &args)
        }
        None => cx.lang.format("rollout-money-total", &[total]),
    };
    let paid = |month: &MonthCosts| month.cash + month.reserve;
    let dearest = costs.months.iter().rev().max_by_key(|month| paid(month));
    match dearest.filter(|month| Money::default() < paid(month)) {
        Some(month) => {
            let args = [
                ("month", cx.lang.month(month.month).into()),
                ("money", money(cx, paid(month)).into()),
            ];
            format!("{whole} {}", cx.lang.format("rollout-money-dearest", &args))
        }
        None => whole,
    }
}

fn key(ui: &mut Ui, cx: &Cx<'_>) {
    let palette = colors(ui);
    let costs = &cx.analysis.money;
    let filled = |color| Swatch::Filled(color, color);
    let mut entries = vec![(filled(palette.accent), "rollout-money-cash")];
    if Money::default() < costs.reserve {
        entries.push((filled(palette.series[1]), "rollout-money-reserve"));
    }
    entries.push((Swatch::Line(palette.text), "rollout-money-sum"));
    if costs.limit.is_some() {
        entries.push((Swatch::Dashed(palette.warning), "rollout-money-most"));
    }
    let entries: Vec<_> = (entries.into_iter())
        .map(|(swatch, key)| (swatch, cx.t(key).to_owned()))
        .collect();
    legend(ui, &entries);
}

/// The amounts of a month with the keys of their names; what others pay and own labour only
/// where they occur in the rollout.
fn amounts(cx: &Cx<'_>, month: &MonthCosts) -> Vec<(&'static str, Money)> {
    let costs = &cx.analysis.money;
    let mut amounts = vec![
        ("rollout-money-cash", month.cash),
        ("rollout-money-reserve", month.reserve),
        ("rollout-money-sum", month.cumulative),
    ];
    if Money::default() < costs.others {
        amounts.push(("rollout-money-others", month.others));
    }
    if Money::default() < costs.labour {
        amounts.push(("rollout-money-labour", month.labour));
    }
    amounts
}

fn hint(cx: &Cx<'_>, month: &MonthCosts) -> String {
    let mut lines = vec![cx.lang.month(month.month)];
    for (key, amount) in amounts(cx, month) {
        lines.push(format!("{}: {}", cx.t(key), money(cx, amount)));
    }
    lines.join("\n")
}

fn table(ui: &mut Ui, cx: &Cx<'_>) {
    let months = &cx.analysis.money.months;
    let mut columns = vec![cx.t("rollout-column-month")];
    if let Some(month) = months.first() {
        columns.extend(amounts(cx, month).iter().map(|(key, _)| cx.t(key)));
    }
    let rows: Vec<Vec<String>> = (months.iter())
        .map(|month| {
            let mut cells = vec![cx.lang.month(month.month)];
            cells.extend(
                amounts(cx, month)
                    .into_iter()
                    .map(|(_, one)| money(cx, one)),
            );
            cells
        })
        .collect();
    numbers(ui, "money-table", 1, &columns, &rows);
}
