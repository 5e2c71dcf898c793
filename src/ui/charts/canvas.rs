//! What all charts on a time axis have in common: size, grid, axes, today, hints.

use eframe::egui::{
    Align2, Rangef, Response, Role, Sense, Stroke, TextStyle, Ui, WidgetInfo, vec2,
};
use egui_plot::{
    HPlacement, HoverPosition, LineStyle, Plot, PlotPoint, PlotResponse, PlotUi, VLine,
};
use jiff::civil::Date;

use super::axis::{self, LABEL_HEIGHT, TimeAxis};
use super::scale::Scale;
use crate::ui::Cx;
use crate::ui::theme::{Colors, colors};

/// Where a chart stands and how large it is.
#[derive(Clone, Copy, Debug)]
pub struct Canvas<'a> {
    /// Its name within the page.
    pub salt: &'a str,
    /// The time it shows.
    pub axis: TimeAxis,
    /// Width of the part left of it, the same for all charts of a page so that their axes line up.
    pub gutter: f32,
    /// Height of the drawing alone, without the labels below, in points.
    pub height: f32,
    /// The word for weeks, if they are numbered below.
    pub weeks: Option<&'a str>,
    /// The same in one sentence.
    pub summary: &'a str,
}

/// Room between a chart and the name of its weeks, in points; the first number stands half in it.
const AXIS_MARGIN: f32 = 14.0;

/// The gutter in which titles and numbers stand, for a width of the whole chart.
pub fn gutter(width: f32) -> f32 {
    (width * 0.4).clamp(96.0, 280.0)
}

impl Canvas<'_> {
    /// A plot that stands still: nothing in it is dragged, zoomed or scrolled by the plot itself.
    pub(super) fn plot<'a>(&self, ui: &Ui, cx: Cx<'a>) -> Plot<'a> {
        let colors = colors(ui);
        let (axis, gutter) = (self.axis, self.gutter);
        let labels = LABEL_HEIGHT * if self.weeks.is_some() { 2.0 } else { 1.0 };
        let width = ui.available_width();
        let plot_width = width - gutter;
        let hints = axis::hints(cx, axis, (self.weeks.is_some(), plot_width), colors);
        Plot::new(self.salt)
            .width(width)
            .height(self.height + labels)
            .allow_drag(false)
            .allow_zoom(false)
            .allow_scroll(false)
            .allow_boxed_zoom(false)
            .allow_axis_zoom_drag(false)
            .allow_double_click_reset(false)
            .sense(Sense::hover())
            .show_background(false)
            .show_crosshair(false)
            .show_grid([false, true])
            .grid_color(colors.hairline)
            .grid_spacing(Rangef::new(0.5, 1.0))
            .x_grid_spacer(move |_| axis.marks(plot_width))
            .custom_x_axes(hints)
    }

    /// Numbers left of a plot, in the gutter.
    pub(super) fn numbered<'a>(
        &self,
        ui: &Ui,
        plot: Plot<'a>,
        scale: Scale,
        words: impl Fn(f64) -> String + 'a,
    ) -> Plot<'a> {
        let numbers = egui_plot::AxisHints::new_y()
            .placement(HPlacement::Left)
            .min_thickness(self.gutter)
            .label_spacing(Rangef::new(0.5, 1.0))
            .tick_label_color(colors(ui).weak)
            .formatter(move |mark, _| words(mark.value));
        plot.custom_y_axes(vec![numbers])
            .y_grid_spacer(move |_| scale.marks())
    }

    /// Draws a plot between fixed ends. `hint` says what is under the pointer.
    pub(super) fn show<'a>(
        &self,
        ui: &mut Ui,
        plot: Plot<'a>,
        ends: (f64, f64),
        hint: impl Fn(PlotPoint) -> Option<String> + 'a,
        draw: impl FnOnce(&mut PlotUi<'a>) + 'a,
    ) -> PlotResponse<()> {
        let axis = self.axis;
        let frame = colors(ui);
        let shown = plot
            .label_formatter(move |place| match *place {
                HoverPosition::Elsewhere { position }
                | HoverPosition::NearDataPoint { position, .. } => hint(position),
            })
            .show(ui, move |plot| {
                plot.set_plot_bounds_x(0.0..=axis.days());
                plot.set_plot_bounds_y(ends.0..=ends.1);
                months(plot, axis, frame);
                draw(plot);
            });
        name(&shown.response, self.summary);
        if let Some(word) = self.weeks {
            name_weeks(ui, word, &shown);
        }
        shown
    }
}

/// Says left of the numbers of the weeks what they are.
fn name_weeks(ui: &Ui, word: &str, shown: &PlotResponse<()>) {
    let font = TextStyle::Body.resolve(ui.style());
    let at = shown.transform.frame().left_bottom() - vec2(AXIS_MARGIN, 0.0);
    let color = colors(ui).weak;
    ui.painter().text(at, Align2::RIGHT_TOP, word, font, color);
}

/// A picture with its name.
fn name(response: &Response, summary: &str) {
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, summary));
}

/// A thin line where a month begins.
fn months(plot: &mut PlotUi<'_>, axis: TimeAxis, colors: &Colors) {
    for (month, from, _) in axis.months() {
        if 0.0 < from {
            let stroke = Stroke::new(1.0, colors.hairline);
            plot.vline(VLine::new(month.to_string(), from).stroke(stroke));
        }
    }
}

/// A dashed line through today, if it is in sight.
pub(super) fn today(plot: &mut PlotUi<'_>, axis: TimeAxis, today: Date, colors: &Colors) {
    if axis.has(today) {
        let line = VLine::new("today", axis.x(today) + 0.5)
            .stroke(Stroke::new(1.5, colors.text))
            .style(LineStyle::dashed_dense());
        plot.vline(line.allow_hover(false));
    }
}
