//! What is counted besides the goals, month by month, in a table for typing. In sight is what the
//! goals' formulas need and what was entered; the rest on demand.

use std::collections::BTreeSet;

use eframe::egui::Ui;
use jiff::civil::Date;

use crate::analysis::Term;
use crate::plan::{Choice as _, Metric, MonthlyFigures, Quantity, figure, set_figure};
use crate::ui::Cx;
use crate::ui::widgets::choice::{flip, toggle_many, wrapped};
use crate::ui::widgets::fold;
use crate::ui::widgets::text::{guidance, section};
use crate::ui::widgets::typing::{Column, RowName, Sheet, TypingTable};
use crate::wording;

/// The table.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, counted: &mut MonthlyFigures) {
    section(ui, cx.t("measuring-figures"));
    guidance(ui, cx.t("measuring-figures-guidance"));
    let id = ui.scope_id().with("more metrics");
    let mut more = ui
        .data(|d| d.get_temp::<Vec<Metric>>(id))
        .unwrap_or_default();
    let entered: BTreeSet<Metric> = counted.values().flat_map(|it| it.keys().copied()).collect();
    let usual =
        |metric: Metric| cx.analysis.figures.needed.contains(&metric) || entered.contains(&metric);
    let metrics: Vec<Metric> = (Metric::ALL.iter().copied())
        .filter(|metric| usual(*metric) || more.contains(metric))
        .collect();
    table(ui, cx, counted, &metrics);
    fold(ui, "metrics", cx.t("measuring-more-metrics"), false, |ui| {
        wrapped(ui, |ui| {
            for metric in Metric::ALL.iter().filter(|metric| !usual(**metric)) {
                let name = cx.lang.text(metric.key());
                let group = cx.t("measuring-more-metrics");
                if toggle_many(ui, more.contains(metric), name, group).clicked() {
                    flip(&mut more, *metric);
                }
            }
        });
    });
    ui.data_mut(|d| d.insert_temp(id, more));
}

/// The months up to the present one and the next, the first two at least, and all with a number:
/// nobody counts ahead.
fn months_in_sight(cx: &Cx<'_>, counted: &MonthlyFigures) -> Vec<Date> {
    let months = &cx.analysis.figures.months;
    let ahead = months.iter().filter(|month| cx.today < **month);
    let next = ahead.min().copied().unwrap_or(cx.today);
    let is_near = |place: usize, month: Date| place < 2 || month <= next;
    let entered = |month: Date| {
        let mut days = counted.range(month..=month.last_of_month());
        days.next().is_some()
    };
    let all = months.iter().copied().enumerate();
    all.filter(|(place, month)| is_near(*place, *month) || entered(*month))
        .map(|(_, month)| month)
        .collect()
}

fn table(ui: &mut Ui, cx: &Cx<'_>, counted: &mut MonthlyFigures, metrics: &[Metric]) {
    let months = &months_in_sight(cx, counted);
    let start = cx.analysis.schedule.start.first_of_month();
    let rows: Vec<RowName> = (months.iter())
        .map(|month| RowName {
            label: cx.lang.month(*month),
            note: if *month < start {
                cx.t("measuring-before-start").to_owned()
            } else {
                String::new()
            },
            now: *month == cx.today.first_of_month(),
        })
        .collect();
    let columns: Vec<Column> = (metrics.iter())
        .map(|metric| Column {
            label: wording::term(cx.lang, Term::Metric(*metric)).to_owned(),
            unit: String::new(),
            money: metric.is_money(),
            negative: false,
        })
        .collect();
    let table = TypingTable {
        salt: "figures",
        corner: cx.t("measuring-month"),
        rows: &rows,
        columns: &columns,
    };
    let sheet = Entered {
        cx,
        months,
        metrics,
        counted,
    };
    for typed in table.ui(ui, cx, &sheet) {
        if let (Some(month), Some(metric)) = (months.get(typed.row), metrics.get(typed.column)) {
            set_figure(counted, *month, *metric, typed.value);
        }
    }
}

struct Entered<'a> {
    cx: &'a Cx<'a>,
    months: &'a [Date],
    metrics: &'a [Metric],
    counted: &'a MonthlyFigures,
}

impl Sheet for Entered<'_> {
    fn value(&self, row: usize, column: usize) -> Option<Quantity> {
        figure(
            self.counted,
            *self.months.get(row)?,
            *self.metrics.get(column)?,
        )
    }

    fn hint(&self, _: usize, _: usize) -> String {
        String::new()
    }

    fn problem(&self, row: usize, column: usize) -> Option<String> {
        let (month, metric) = (*self.months.get(row)?, *self.metrics.get(column)?);
        let value = self.value(row, column)?;
        if self.cx.today < month {
            return Some(self.cx.t("measuring-in-future").to_owned());
        }
        let whole = metric.part_of()?;
        if value <= figure(self.counted, month, whole)? {
            return None;
        }
        let args = [("whole", self.cx.lang.text(whole.key()).into())];
        Some(self.cx.lang.format("measuring-more-than", &args))
    }
}
