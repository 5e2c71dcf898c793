//! Readings of a goal against the way from where it began to its target.

use eframe::egui::{Stroke, Ui};
use egui_plot::{HLine, Line, LineStyle, PlotPoint, PlotPoints, PlotUi, Points, Span};
use jiff::civil::Date;

use super::canvas::{self, Canvas};
use super::scale::Scale;
use crate::plan::Quantity;
use crate::ui::Cx;
use crate::ui::theme::{Colors, colors};

/// Readings and target of one goal.
#[derive(Clone, Debug, Default)]
pub struct GoalChart {
    /// The way to the target: each a day and the number that should be reached then.
    pub way: Vec<(Date, Quantity)>,
    /// The number to reach, as a level line where there is no way to it.
    pub target: Option<Quantity>,
    /// The upper end, where the target lies between two numbers.
    pub target_most: Option<Quantity>,
    /// The readings, by date.
    pub readings: Vec<(Date, Quantity)>,
    /// Where the last readings are heading: two ends of a straight line.
    pub trend: Option<[(Date, Quantity); 2]>,
    /// Said under the pointer, for each reading.
    pub hints: Vec<String>,
}

/// The least part of a number that the scale around it spans, so that a level line does not look
/// like a matter of thousandths.
const LEAST_SPAN: f64 = 0.1;

/// Thousandths as a place on the scale.
#[expect(clippy::cast_precision_loss, reason = "a place in a drawing")]
fn place(value: Quantity) -> f64 {
    value.thousandths as f64
}

impl GoalChart {
    fn scale(&self) -> Scale {
        let values = || {
            (self
                .way
                .iter()
                .chain(&self.readings)
                .chain(self.trend.iter().flatten()))
            .map(|(_, value)| *value)
            .chain(self.target)
            .chain(self.target_most)
        };
        let ends = (f64::MAX, f64::MIN);
        let (least, most) = (values().map(place)).fold(ends, |(least, most), value| {
            (least.min(value), most.max(value))
        });
        if most < least {
            return Scale::whole(0.0, 1000.0);
        }
        let counted = values().all(|value| value.thousandths % 1000 == 0);
        let span = (most - least).max(most.abs() * LEAST_SPAN);
        let room = ((most - least) * 0.08).max((span - (most - least)) / 2.0);
        // From zero on where that does not flatten the rest: most numbers are counts.
        let from_zero = 0.0 <= least && least * 0.25 < most - least;
        // A count never sinks below zero, so its scale does not either.
        let lower = match least {
            _ if from_zero => 0.0,
            positive if 0.0 <= positive => (positive - room).max(0.0),
            negative => negative - room,
        };
        if counted {
            Scale::whole(lower, most + room)
        } else {
            Scale::decimal(lower, most + room)
        }
    }

    /// Draws way, target and readings.
    pub fn ui(&self, ui: &mut Ui, cx: &Cx<'_>, canvas: &Canvas<'_>) {
        let palette = colors(ui);
        let scale = self.scale();
        let context = *cx;
        let plot = canvas.numbered(ui, canvas.plot(ui, *cx), scale, move |value| {
            #[expect(
                clippy::cast_possible_truncation,
                reason = "a step of the scale, in thousandths"
            )]
            context.lang.decimal(value.round() as i64)
        });
        let (axis, today) = (canvas.axis, cx.today);
        let hint = move |at: PlotPoint| {
            let near = |date: Date| (axis.x(date) + 0.5 - at.x).abs();
            let pairs = self.readings.iter().zip(&self.hints);
            let nearest = pairs.min_by(|a, b| near(a.0.0).total_cmp(&near(b.0.0)))?;
            let close = near(nearest.0.0) < axis.days() / 24.0;
            close.then(|| nearest.1.clone())
        };
        canvas.show(ui, plot, (scale.least, scale.most), hint, move |plot| {
            self.draw(plot, canvas, palette);
            canvas::today(plot, axis, today, palette);
        });
    }

    fn draw(&self, plot: &mut PlotUi<'_>, canvas: &Canvas<'_>, colors: &Colors) {
        let points = |values: &[(Date, Quantity)]| -> PlotPoints<'static> {
            let at = |(date, value): &(Date, Quantity)| [canvas.axis.x(*date) + 0.5, place(*value)];
            values.iter().map(at).collect::<Vec<_>>().into()
        };
        if let (Some(target), Some(most)) = (self.target, self.target_most) {
            let band = Span::new("", place(target)..=place(most))
                .axis(egui_plot::Axis::Y)
                .fill(colors.accent_ground);
            plot.span(band);
        }
        if self.way.is_empty() {
            if let Some(target) = self.target {
                let line = HLine::new("target", place(target))
                    .stroke(Stroke::new(2.0, colors.weak))
                    .style(LineStyle::dashed_loose());
                plot.hline(line.allow_hover(false));
            }
        } else {
            let way = Line::new("way", points(&self.way))
                .color(colors.weak)
                .width(2.0)
                .style(LineStyle::dashed_loose());
            plot.line(way.allow_hover(false));
        }
        if let Some(trend) = &self.trend {
            let trend = Line::new("trend", points(trend))
                .allow_band(false)
                .color(colors.text)
                .width(1.0);
            plot.line(trend.allow_hover(false));
        }
        let readings = Line::new("line", points(&self.readings))
            .allow_band(false)
            .color(colors.accent);
        plot.line(readings.width(2.0).allow_hover(false));
        let dots = Points::new("readings", points(&self.readings))
            .color(colors.accent)
            .radius(4.5);
        plot.points(dots.allow_hover(false));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[expect(clippy::cast_possible_truncation, reason = "small steps")]
    fn steps(target: i64) -> Vec<i64> {
        let chart = GoalChart {
            target: Some(Quantity::thousandths(target)),
            ..GoalChart::default()
        };
        let marks = chart.scale().marks().into_iter();
        marks.map(|mark| mark.value.round() as i64).collect()
    }

    #[test]
    fn what_is_counted_has_whole_steps_beside_the_chart() {
        for target in [1_000, 3_000, 12_000, 400_000] {
            assert!(steps(target).iter().all(|step| step % 1000 == 0));
        }
    }

    #[test]
    fn a_level_target_is_not_a_matter_of_thousandths() {
        let steps = steps(4_800);
        let first = steps.first().copied().unwrap_or_default();
        let last = steps.last().copied().unwrap_or_default();
        assert!(400 <= last - first, "{steps:?}");
    }
}
