//! The costs of the rollout month by month, as a table below the form.

use eframe::egui::{Align, Layout, RichText, Ui};

use super::Figures;
use crate::analysis::{Costs, MonthCosts};
use crate::plan::{Choice as _, Money};
use crate::ui::Cx;
use crate::ui::theme::{GRID, colors};
use crate::ui::widgets::list::hairline;
use crate::ui::widgets::text::{guidance, section, strong};

/// A column: the key of its heading, a month's money in it, and that of the whole rollout.
struct Column {
    key: &'static str,
    month: fn(&MonthCosts) -> Money,
    whole: fn(&Costs) -> Money,
}

/// The columns, in the order of the printed plan.
const COLUMNS: [Column; 5] = [
    Column {
        key: "budget-months-cost",
        month: |month| month.cash,
        whole: |costs| costs.cash,
    },
    Column {
        key: "budget-months-reserve",
        month: |month| month.reserve,
        whole: |costs| costs.reserve,
    },
    Column {
        key: "budget-months-so-far",
        month: |month| month.cumulative,
        whole: |costs| costs.total_cash,
    },
    Column {
        key: "budget-months-others",
        month: |month| month.others,
        whole: |costs| costs.others,
    },
    Column {
        key: "budget-months-labour",
        month: |month| month.labour,
        whole: |costs| costs.labour,
    },
];

/// Draws the table as soon as there is any money in it.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>) {
    let money = &cx.analysis.money;
    let months = &money.months;
    let columns: Vec<&Column> = (COLUMNS.iter())
        .filter(|column| (column.whole)(money) != Money::default())
        .collect();
    if columns.is_empty() {
        return;
    }
    section(ui, cx.t("budget-months"));
    guidance(ui, cx.t("budget-months-lead"));
    let all = columns
        .iter()
        .flat_map(|column| months.iter().map(column.month));
    let figures = Figures::of(all);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = GRID / 2.0;
        let gray = colors(ui).weak;
        let heads = columns.iter().map(|column| cx.t(column.key));
        let heads = heads.map(|head| RichText::new(head).color(gray)).collect();
        let first = RichText::new(cx.t("budget-months-month")).color(gray);
        row(ui, first, heads);
        hairline(ui);
        for month in months {
            let cells = columns.iter().map(|column| (column.month)(month));
            let cells = cells.map(|money| cell(cx, figures, money).into()).collect();
            row(ui, cx.lang.month(month.month).into(), cells);
            if 1 < money.categories.len() {
                kinds(ui, cx, month);
            }
        }
        hairline(ui);
        let sums = columns.iter().map(|column| (column.whole)(money));
        let sums = sums.map(|sum| strong(cell(cx, figures, sum)));
        row(ui, strong(cx.t("budget-months-sum")), sums.collect());
    });
}

/// What the costs of a month are for, below it: "Anzeigen 60 €, Schulung 120 €".
fn kinds(ui: &mut Ui, cx: &Cx<'_>, month: &MonthCosts) {
    let parts = month.by_category.iter().map(|(kind, cost)| {
        let name = kind.map_or("budget-no-category", |kind| kind.key());
        format!("{} {}", cx.t(name), cx.money(*cost))
    });
    let parts: Vec<String> = parts.collect();
    if !parts.is_empty() {
        guidance(ui, &parts.join(", "));
        ui.add_space(GRID / 2.0);
    }
}

/// Money in a table: a dash for nothing.
fn cell(cx: &Cx<'_>, figures: Figures, money: Money) -> String {
    if money == Money::default() {
        "–".to_owned()
    } else {
        figures.text(cx, money)
    }
}

/// A row: words at the left, money at the right of each column.
fn row(ui: &mut Ui, first: RichText, cells: Vec<RichText>) {
    ui.columns(cells.len() + 1, |columns| {
        let mut columns = columns.iter_mut();
        if let Some(ui) = columns.next() {
            ui.label(first);
        }
        for (ui, text) in columns.zip(cells) {
            ui.with_layout(Layout::top_down(Align::Max), |ui| ui.label(text));
        }
    });
}
