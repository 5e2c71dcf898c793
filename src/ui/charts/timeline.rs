//! Bars on a calendar: one row for each activity, marks for days that matter.

use eframe::egui::{Color32, Label, Layout, Rect, RichText, Stroke, Ui, UiBuilder};
use egui_plot::{
    BarChart, Line, MarkerShape, PlotPoint, PlotPoints, PlotTransform, PlotUi, Points,
};
use jiff::civil::Date;

use super::canvas::{self, Canvas};
use crate::ui::Cx;
use crate::ui::theme::{Colors, colors};
use crate::ui::widgets::text::strong;

/// How a bar is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// A phase: a thin band.
    Phase,
    /// Regular work over many weeks: pale.
    Regular,
    /// To be done.
    Open,
    /// Done.
    Done,
    /// Should be done by now.
    Overdue,
}

/// A bar from its first to its last day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bar {
    /// First day.
    pub start: Date,
    /// Last day, included.
    pub end: Date,
    /// How it is meant.
    pub tone: Tone,
}

/// What a mark stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkKind {
    /// A day by which something is reached: a diamond.
    Milestone,
    /// A day on which a number decides: a triangle.
    Checkpoint,
}

/// A day that matters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The day.
    pub date: Date,
    /// What it stands for.
    pub kind: MarkKind,
    /// Said under the pointer.
    pub hint: String,
}

/// One row of the calendar.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Left of it.
    pub title: String,
    /// Does it begin a group?
    pub heading: bool,
    /// Its bar, if it has one.
    pub bar: Option<Bar>,
    /// First and last day as they were planned before: a thin line below the bar.
    pub before: Option<(Date, Date)>,
    /// Its marks.
    pub marks: Vec<Mark>,
    /// Said under the pointer.
    pub hint: String,
}

/// Rows below each other.
#[derive(Clone, Debug)]
pub struct Timeline {
    /// The rows, from top to bottom.
    pub rows: Vec<Row>,
}

/// Height of a row, in points.
const ROW: f32 = 22.0;

/// How far below the middle of its row the line of earlier days lies, in rows.
const BEFORE: f64 = 0.4;

/// The least width of a bar, in points, so that a single day is seen in a year.
const LEAST: f64 = 5.0;

impl Timeline {
    /// How high the rows are together, in points.
    pub fn height(&self) -> f32 {
        ROW * self.rows.iter().map(|_| 1.0).sum::<f32>().max(1.0)
    }

    /// Draws the rows, with their titles in the gutter.
    pub fn ui(&self, ui: &mut Ui, cx: &Cx<'_>, canvas: &Canvas<'_>) {
        let palette = colors(ui);
        let width = f64::from((ui.available_width() - canvas.gutter).max(1.0));
        let least = LEAST * canvas.axis.days() / width;
        let (day, axis) = (cx.today, canvas.axis);
        let places: Vec<(f64, &Row)> = places(&self.rows).collect();
        let bottom = -f64::from(self.height() / ROW);
        let gutter = egui_plot::AxisHints::new_y()
            .min_thickness(canvas.gutter)
            .formatter(|_, _| String::new());
        let plot = canvas.plot(ui, *cx).custom_y_axes(vec![gutter]);
        let plot = plot.show_grid(false);
        let hints = places.clone();
        let hint = move |at: PlotPoint| {
            let row = hints.iter().find(|(y, _)| (at.y - y).abs() < 0.5)?.1;
            let near = |mark: &&Mark| (axis.x(mark.date) + 0.5 - at.x).abs() < least.max(1.0);
            let mark = row.marks.iter().find(near).map(|mark| mark.hint.clone());
            mark.or_else(|| (!row.hint.is_empty()).then(|| row.hint.clone()))
        };
        let drawn = places.clone();
        let shown = canvas.show(ui, plot, (bottom, 0.0), hint, move |plot| {
            for (y, row) in drawn {
                row_ui(plot, canvas, (y, least), row, palette);
            }
            canvas::today(plot, axis, day, palette);
        });
        for (y, row) in places {
            title(ui, canvas, &shown.transform, y, row);
        }
    }
}

/// The rows with the middle of each, counted down from zero.
fn places(rows: &[Row]) -> impl Iterator<Item = (f64, &Row)> {
    let middles = std::iter::successors(Some(-0.5), |y| Some(y - 1.0));
    middles.zip(rows)
}

fn row_ui(
    plot: &mut PlotUi<'_>,
    canvas: &Canvas<'_>,
    (y, least): (f64, f64),
    row: &Row,
    colors: &Colors,
) {
    let axis = canvas.axis;
    if row.heading {
        let stroke = Stroke::new(1.0, colors.hairline);
        plot.hline(egui_plot::HLine::new(format!("line {y}"), y + 0.5).stroke(stroke));
    }
    let inside = |bar: &Bar| bar.start <= axis.end && axis.start <= bar.end;
    if let Some(bar) = row.bar.filter(inside) {
        let from = axis.x(bar.start).max(0.0).min(axis.days() - least);
        let to = axis.after(bar.end).min(axis.days()).max(from + least);
        let (fill, edge, height) = look(bar.tone, colors);
        let shape = egui_plot::Bar::new(y, to - from)
            .base_offset(from)
            .width(height)
            .fill(fill)
            .stroke(Stroke::new(1.0, edge));
        let chart = BarChart::new(format!("bar {y}"), vec![shape]).color(fill);
        plot.bar_chart(chart.horizontal().allow_hover(false));
    }
    let was_inside = |(start, end): &(Date, Date)| *start <= axis.end && axis.start <= *end;
    if let Some((start, end)) = row.before.filter(was_inside) {
        let from = axis.x(start).max(0.0).min(axis.days() - least);
        let to = axis.after(end).min(axis.days()).max(from + least);
        let ends: PlotPoints<'_> = vec![[from, y - BEFORE], [to, y - BEFORE]].into();
        let stroke = Stroke::new(2.0, colors.weak);
        let line = Line::new(format!("before {y}"), ends).stroke(stroke);
        plot.line(line.allow_hover(false));
    }
    for mark in row.marks.iter().filter(|mark| axis.has(mark.date)) {
        let shape = match mark.kind {
            MarkKind::Milestone => MarkerShape::Diamond,
            MarkKind::Checkpoint => MarkerShape::Up,
        };
        let at = [axis.x(mark.date) + 0.5, y];
        let points = Points::new(format!("mark {y} {}", mark.date), at)
            .shape(shape)
            .radius(6.0)
            .color(colors.text);
        plot.points(points.allow_hover(false));
    }
}

/// Fill, edge and height of a bar, as a part of its row.
fn look(tone: Tone, colors: &Colors) -> (Color32, Color32, f64) {
    match tone {
        Tone::Phase => (colors.weak, colors.weak, 0.16),
        Tone::Regular => (colors.accent_ground, colors.series[1], 0.56),
        Tone::Open => (colors.accent, colors.accent, 0.56),
        Tone::Done => (colors.paper, colors.accent, 0.56),
        Tone::Overdue => (colors.warning, colors.warning, 0.56),
    }
}

/// The title of a row in the gutter; cut where it is too long, whole under the pointer.
fn title(ui: &mut Ui, canvas: &Canvas<'_>, transform: &PlotTransform, y: f64, row: &Row) {
    let right = transform.frame().left();
    let middle = transform.position_from_point_y(y);
    let rect = Rect::from_x_y_ranges(
        right - canvas.gutter..=right - 8.0,
        middle - ROW / 2.0..=middle + ROW / 2.0,
    );
    let text = if row.heading {
        strong(&row.title)
    } else {
        RichText::new(&row.title)
    };
    let layout = Layout::left_to_right(eframe::egui::Align::Center);
    let builder = UiBuilder::new()
        .id_salt((canvas.salt, "title", y.to_bits()))
        .max_rect(rect)
        .layout(layout);
    ui.new_child(builder).add(Label::new(text).truncate());
}
