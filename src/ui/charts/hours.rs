//! Hours by week: what each person has to do, stacked, against the hours that are there.

use eframe::egui::{Color32, Stroke, Ui};
use egui_plot::{BarChart, Line, MarkerShape, PlotPoint, PlotPoints, PlotUi, Points};
use jiff::civil::Date;

use super::canvas::{self, Canvas};
use super::scale::Scale;
use crate::analysis::WeekLoad;
use crate::ui::Cx;
use crate::ui::theme::{Colors, colors};

/// The work of one person, or of nobody yet, week by week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layer {
    /// Who.
    pub name: String,
    /// Minutes of each week.
    pub minutes: Vec<u32>,
    /// Fill.
    pub fill: Color32,
    /// Edge.
    pub edge: Color32,
}

/// Hours by week.
#[derive(Clone, Debug)]
pub struct HoursChart<'a> {
    /// The Monday of the first week.
    pub start: Date,
    /// The layers, from the bottom to the top.
    pub layers: Vec<Layer>,
    /// Needed and there in each week.
    pub weeks: &'a [WeekLoad],
    /// What is said under the pointer, for each week.
    pub hints: Vec<String>,
}

/// Days in a week.
const WEEK: f64 = 7.0;

/// Part of a week that its bar takes.
const BAR: f64 = 0.74;

impl HoursChart<'_> {
    /// Draws the weeks.
    pub fn ui(&self, ui: &mut Ui, cx: &Cx<'_>, canvas: &Canvas<'_>) {
        let palette = colors(ui);
        let highest = self
            .weeks
            .iter()
            .map(|week| week.needed.max(week.there.unwrap_or(0)));
        let highest = f64::from(highest.max().unwrap_or(0));
        // Some room above for the signs over weeks with too much to do.
        let scale = Scale::minutes(highest * 1.08);
        let context = *cx;
        let plot = canvas.numbered(ui, canvas.plot(ui, *cx), scale, move |minutes| {
            // The zero would stand in the way of the name of the weeks.
            #[expect(
                clippy::cast_possible_truncation,
                reason = "a step of the scale, in minutes"
            )]
            let minutes = Some(minutes as i64).filter(|minutes| 0 < *minutes);
            minutes.map_or_else(String::new, |minutes| context.lang.duration(minutes))
        });
        let first = canvas.axis.x(self.start);
        let hint = move |at: PlotPoint| {
            let mut ends = weeks(first, &self.hints).map(|(x, hint)| (x + WEEK, hint));
            let found = ends.find(|(end, _)| at.x < *end)?;
            Some(found.1.clone())
        };
        let (axis, today) = (canvas.axis, cx.today);
        canvas.show(ui, plot, (0.0, scale.most), hint, move |plot| {
            self.bars(plot, first);
            self.there(plot, first, palette);
            self.too_much(plot, (first, scale.most * 0.03), palette);
            canvas::today(plot, axis, today, palette);
        });
    }

    fn bars(&self, plot: &mut PlotUi<'_>, first: f64) {
        let mut below = vec![0.0; self.weeks.len()];
        for (number, layer) in self.layers.iter().enumerate() {
            let mut bars = Vec::new();
            for ((x, minutes), base) in weeks(first, &layer.minutes).zip(&mut below) {
                let height = f64::from(*minutes);
                if 0.0 < height {
                    let bar = egui_plot::Bar::new(x + WEEK / 2.0, height)
                        .base_offset(*base)
                        .width(WEEK * BAR)
                        .fill(layer.fill)
                        .stroke(Stroke::new(1.0, layer.edge));
                    bars.push(bar);
                }
                *base += height;
            }
            let chart = BarChart::new(format!("layer {number}"), bars).color(layer.fill);
            plot.bar_chart(chart.allow_hover(false));
        }
    }

    /// The step line of the hours that are there; broken where they are open.
    fn there(&self, plot: &mut PlotUi<'_>, first: f64, colors: &Colors) {
        let known = |week: &WeekLoad| week.there.is_some();
        let places: Vec<(f64, &WeekLoad)> = weeks(first, self.weeks).collect();
        let runs = places.chunk_by(|a, b| known(a.1) == known(b.1));
        for (number, run) in runs.enumerate() {
            let mut points: Vec<[f64; 2]> = (run.iter())
                .filter_map(|(x, week)| Some((*x, f64::from(week.there?))))
                .flat_map(|(x, there)| [[x, there], [x + WEEK, there]])
                .collect();
            points.dedup();
            // The plot would take steps for a curve with many points and fill it.
            let line = Line::new(format!("there {number}"), PlotPoints::from(points))
                .allow_band(false)
                .color(colors.text)
                .width(2.0);
            plot.line(line.allow_hover(false));
        }
    }

    /// A sign over each week in which more is needed than is there.
    fn too_much(&self, plot: &mut PlotUi<'_>, (first, above): (f64, f64), colors: &Colors) {
        let points: Vec<[f64; 2]> = weeks(first, self.weeks)
            .filter(|(_, week)| week.is_over())
            .map(|(x, week)| [x + WEEK / 2.0, f64::from(week.needed) + above])
            .collect();
        let signs = Points::new("over", PlotPoints::from(points))
            .shape(MarkerShape::Down)
            .radius(5.0)
            .color(colors.warning);
        plot.points(signs.allow_hover(false));
    }
}

/// Values of the weeks, each with the place where its week begins.
fn weeks<T>(first: f64, values: &[T]) -> impl Iterator<Item = (f64, &T)> {
    std::iter::successors(Some(first), |x| Some(x + WEEK)).zip(values)
}
