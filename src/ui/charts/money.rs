//! Money by month, and its sum against what may be spent.

use eframe::egui::{Color32, Stroke, Ui};
use egui_plot::{BarChart, HLine, Line, LineStyle, PlotPoint, PlotPoints, PlotUi};
use jiff::civil::Date;

use super::canvas::{self, Canvas};
use super::scale::Scale;
use crate::plan::Money;
use crate::ui::Cx;
use crate::ui::theme::{Colors, colors};

/// One month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonthBar {
    /// First day of the month.
    pub month: Date,
    /// What is paid.
    pub cash: Money,
    /// Reserve on it.
    pub reserve: Money,
    /// Both, from the first month to this one.
    pub cumulative: Money,
    /// Said under the pointer.
    pub hint: String,
}

/// Money by month.
#[derive(Clone, Debug)]
pub struct MoneyChart {
    /// The months.
    pub months: Vec<MonthBar>,
    /// What may be spent in all.
    pub limit: Option<Money>,
}

/// Room between the bars of two months, in days.
const GAP: f64 = 1.5;

/// Cents as a place on the scale.
#[expect(clippy::cast_precision_loss, reason = "a place in a drawing")]
fn place(money: Money) -> f64 {
    money.cents as f64
}

impl MoneyChart {
    /// Draws the months.
    pub fn ui(&self, ui: &mut Ui, cx: &Cx<'_>, canvas: &Canvas<'_>) {
        let palette = colors(ui);
        let sums = self.months.iter().map(|month| month.cumulative);
        let highest = sums.chain(self.limit).max().unwrap_or_default();
        // Never finer than whole euros.
        let scale = Scale::decimal(0.0, (place(highest) * 1.04).max(500.0));
        let context = *cx;
        let plot = canvas.numbered(ui, canvas.plot(ui, *cx), scale, move |cents| {
            #[expect(
                clippy::cast_possible_truncation,
                reason = "a step of the scale, in cents"
            )]
            context.money(Money::cents(cents as i64))
        });
        let axis = canvas.axis;
        let hint = move |at: PlotPoint| {
            let month = axis.date(at.x).first_of_month();
            let found = self.months.iter().find(|bar| bar.month == month)?;
            Some(found.hint.clone())
        };
        let today = cx.today;
        canvas.show(ui, plot, (0.0, scale.most), hint, move |plot| {
            self.draw(plot, canvas, palette);
            canvas::today(plot, axis, today, palette);
        });
    }

    fn draw(&self, plot: &mut PlotUi<'_>, canvas: &Canvas<'_>, colors: &Colors) {
        let months = canvas.axis.months();
        let (mut cash, mut reserve) = (Vec::new(), Vec::new());
        // What was paid before the days in sight.
        let before = (self.months.iter().rev())
            .find(|bar| bar.month < canvas.axis.start.first_of_month())
            .map_or(0.0, |bar| place(bar.cumulative));
        let mut sums = vec![[0.0, before]];
        for bar in &self.months {
            let Some((_, from, to)) = months.iter().find(|(month, ..)| *month == bar.month) else {
                continue;
            };
            let base = place(bar.cash);
            cash.push(column(*from, *to, (0.0, base), colors.accent));
            let (fill, height) = (colors.series[1], place(bar.reserve));
            reserve.push(column(*from, *to, (base, height), fill));
            sums.push([*to, place(bar.cumulative)]);
        }
        for (name, bars) in [("cash", cash), ("reserve", reserve)] {
            let chart = BarChart::new(name, bars).color(colors.accent);
            plot.bar_chart(chart.allow_hover(false));
        }
        let sum = Line::new("sum", PlotPoints::from(sums));
        plot.line(sum.color(colors.text).width(2.0).allow_hover(false));
        if let Some(limit) = self.limit {
            let line = HLine::new("limit", place(limit))
                .stroke(Stroke::new(2.0, colors.warning))
                .style(LineStyle::dashed_loose());
            plot.hline(line.allow_hover(false));
        }
    }
}

/// A bar over the part of a month in sight, from a height on.
fn column(from: f64, to: f64, (base, height): (f64, f64), fill: Color32) -> egui_plot::Bar {
    egui_plot::Bar::new(f64::midpoint(from, to), height)
        .base_offset(base)
        .width((to - from - GAP).max(1.0))
        .fill(fill)
        .stroke(Stroke::new(0.0, fill))
}
