//! Bars on a calendar: one row for each activity, marks for days that matter.
//!
//! Only the rows in sight are made and drawn, with a few more around them, so that the Tab key
//! finds the next one.

mod gesture;
mod links;
mod paint;

use std::ops::Range;

use eframe::egui::{
    Align, Id, Label, Layout, Rect, Response, Sense, TextStyle, TextWrapMode, Ui, UiBuilder,
    WidgetText, pos2,
};
use egui_plot::{PlotPoint, PlotTransform, VLine};
use jiff::civil::Date;

use super::canvas::{self, Canvas};
use crate::ui::Cx;
use crate::ui::theme::colors;
use crate::ui::widgets::text::strong;

pub use gesture::Gesture;
pub use links::Link;
pub(super) use paint::polygon;

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
    /// Other days of the same, as an outline: where it was before.
    pub was: Option<(Date, Date)>,
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

/// How a bar is reached and moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handle {
    /// Stays the same as long as the activity does.
    pub id: Id,
    /// What a screen reader says.
    pub name: String,
    /// May it be moved?
    pub movable: bool,
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
    /// How the bar is reached; without it, it is only looked at.
    pub handle: Option<Handle>,
    /// Its marks.
    pub marks: Vec<Mark>,
    /// Said under the pointer.
    pub hint: String,
}

/// Rows below each other.
pub struct Timeline<'a> {
    /// How many rows.
    pub count: usize,
    /// Makes a row; asked only for those in sight.
    pub row: &'a dyn Fn(usize) -> Row,
    /// The row that the keyboard is at, which is always made.
    pub focused: Option<usize>,
    /// What follows on what.
    pub links: &'a [Link],
    /// Public holidays with their names.
    pub holidays: &'a [(Date, String)],
}

/// What the user did with a bar.
pub struct Touch {
    /// Number of its row.
    pub row: usize,
    /// What was done.
    pub gesture: Gesture,
    /// The bar.
    pub response: Response,
}

/// What the user did with the time axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Motion {
    /// How much closer, around a place in days from the begin of the axis.
    pub zoom: (f64, f64),
    /// How many days later.
    pub pan: f64,
}

/// Height of a row, in points.
const ROW: f32 = 22.0;

/// So many rows are made above and below those in sight.
const AROUND: usize = 4;

/// How near the pointer must come to a mark or a holiday, in points.
const NEAR: f64 = 7.0;

impl Timeline<'_> {
    /// How high the rows are together, in points.
    pub fn height(&self) -> f32 {
        ROW * rows_high(self.count.max(1))
    }

    /// Draws the rows, with their titles in the gutter. Returns what was done with bars and axis.
    pub fn ui(&self, ui: &mut Ui, cx: &Cx<'_>, canvas: &Canvas<'_>) -> (Vec<Touch>, Motion) {
        let palette = colors(ui);
        let (day, axis) = (cx.today, canvas.axis);
        let gutter = egui_plot::AxisHints::new_y()
            .min_thickness(canvas.gutter)
            .formatter(|_, _| String::new());
        let plot = canvas.plot(ui, *cx).custom_y_axes(vec![gutter]);
        let plot = plot.show_grid(false).sense(Sense::DRAG);
        let width = f64::from((ui.available_width() - canvas.gutter).max(1.0));
        let near = NEAR * axis.days() / width;
        let ends = (-f64::from(rows_high(self.count.max(1))), 0.0);
        let hint = |at: PlotPoint| self.hint(canvas, at, near);
        let shown = canvas.show(ui, plot, ends, hint, |plot| {
            for (date, name) in self.holidays.iter().filter(|(date, _)| axis.has(*date)) {
                let line = VLine::new(name.clone(), axis.x(*date) + 0.5);
                let style = egui_plot::LineStyle::dotted_loose();
                plot.vline(line.stroke((1.0, palette.field_edge)).style(style));
            }
            canvas::today(plot, axis, day, palette);
        });
        let place = Place {
            transform: shown.transform,
            canvas,
        };
        let mut touches = Vec::new();
        let built = self.built(ui, &place);
        let outer = ui.clip_rect();
        for number in built.iter().cloned().flatten() {
            let row = (self.row)(number);
            place.title(ui, number, &row);
            let drawn = outer.intersect(shown.transform.frame().expand2([0.0, 1.0].into()));
            ui.set_clip_rect(drawn);
            paint::row(ui, &place, number, &row);
            if let Some((gesture, response)) = gesture::bar(ui, &place, number, &row) {
                touches.push(Touch {
                    row: number,
                    gesture,
                    response,
                });
            }
            ui.set_clip_rect(outer);
        }
        let sight = built.first().cloned().unwrap_or_default();
        links::paint(ui, &place, self.links, &sight);
        (touches, motion(ui, &place, &shown.response))
    }

    /// Rows in sight with a few around them, and the one that the keyboard is at.
    fn built(&self, ui: &Ui, place: &Place<'_>) -> Vec<Range<usize>> {
        let clip = ui.clip_rect();
        let top = place.transform.frame().top();
        let row = |y: f32| whole((y - top) / ROW);
        let last = self.count.saturating_sub(1);
        let from = row(clip.top()).min(last).saturating_sub(AROUND);
        let to = (row(clip.bottom()) + 1 + AROUND).min(self.count);
        let sight = from..to.max(from);
        let focused = self.focused.filter(|number| *number < self.count);
        let focused = focused.filter(|number| !sight.contains(number));
        let mut built = vec![sight];
        built.extend(focused.map(|number| number..number + 1));
        built
    }

    /// What is said at a place: the name of a mark, of a group or of a holiday.
    fn hint(&self, canvas: &Canvas<'_>, at: PlotPoint, near: f64) -> Option<String> {
        let axis = canvas.axis;
        let is_near = |date: Date| (axis.x(date) + 0.5 - at.x).abs() < near.max(0.5);
        #[expect(clippy::cast_possible_truncation, reason = "only a row is looked for")]
        let number = whole(-at.y as f32);
        let row = (number < self.count).then(|| (self.row)(number));
        let mark = row.as_ref().and_then(|row| {
            let mark = row.marks.iter().find(|mark| is_near(mark.date))?;
            Some(mark.hint.clone())
        });
        let holiday = || {
            let holidays = self.holidays.iter();
            let mut near = holidays.filter(|(date, _)| is_near(*date));
            near.next().map(|(_, name)| name.clone())
        };
        let heading = || row.filter(|row| row.heading && !row.hint.is_empty());
        mark.or_else(holiday)
            .or_else(|| heading().map(|row| row.hint))
    }
}

/// A height in rows.
fn rows_high(count: usize) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX))
}

/// The whole part of a number of rows; nothing lies above the first.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a number of rows, never below zero"
)]
fn whole(rows: f32) -> usize {
    rows.max(0.0) as usize
}

/// What the wheel, two fingers or the pointer on the ground did with the axis.
fn motion(ui: &Ui, place: &Place<'_>, ground: &Response) -> Motion {
    let frame = place.transform.frame();
    let days = place.canvas.axis.days() / f64::from(frame.width().max(1.0));
    let mut motion = Motion {
        zoom: (1.0, 0.0),
        pan: 0.0,
    };
    if ground.dragged() {
        motion.pan = -f64::from(ground.drag_delta().x) * days;
    }
    let pointer = ui.input(|input| input.pointer.hover_pos());
    let over = pointer.filter(|at| frame.contains(*at) && ui.clip_rect().contains(*at));
    if let Some(at) = over {
        let (zoom, sideways) = ui.input(|i| (i.zoom_delta(), i.smooth_scroll_delta.x));
        motion.zoom = (zoom.into(), f64::from(at.x - frame.left()) * days);
        motion.pan -= f64::from(sideways) * days;
    }
    motion
}

/// Where rows and days lie on the screen.
struct Place<'a> {
    transform: PlotTransform,
    canvas: &'a Canvas<'a>,
}

impl Place<'_> {
    /// Where a day begins.
    fn x(&self, date: Date) -> f32 {
        let x = self.canvas.axis.x(date);
        self.transform.position_from_point_x(x)
    }

    /// Where a day ends.
    fn after(&self, date: Date) -> f32 {
        let x = self.canvas.axis.after(date);
        self.transform.position_from_point_x(x)
    }

    /// The middle of a row.
    fn y(&self, number: usize) -> f32 {
        self.transform.frame().top() + ROW * (rows_high(number) + 0.5)
    }

    /// Points that a day takes.
    fn day_width(&self) -> f32 {
        let x = |at| self.transform.position_from_point_x(at);
        (x(1.0) - x(0.0)).max(0.01)
    }

    /// The title of a row in the gutter; cut where it is too long, whole under the pointer. What
    /// can be reached by its bar needs no name of its own.
    fn title(&self, ui: &mut Ui, number: usize, row: &Row) {
        let right = self.transform.frame().left();
        let rect = Rect::from_x_y_ranges(
            right - self.canvas.gutter..=right - 8.0,
            self.y(number) - ROW / 2.0..=self.y(number) + ROW / 2.0,
        );
        let Some(handle) = &row.handle else {
            let layout = Layout::left_to_right(Align::Center);
            let builder = UiBuilder::new()
                .id_salt((self.canvas.salt, "title", number))
                .max_rect(rect)
                .layout(layout);
            let text = if row.heading {
                strong(&row.title)
            } else {
                row.title.as_str().into()
            };
            ui.new_child(builder).add(Label::new(text).truncate());
            return;
        };
        let text = WidgetText::from(row.title.as_str());
        let wrap = Some(TextWrapMode::Truncate);
        let galley = text.into_galley(ui, wrap, rect.width(), TextStyle::Body);
        let at = pos2(rect.left(), rect.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, colors(ui).text);
        ui.interact(rect, handle.id.with("title"), Sense::hover())
            .on_hover_text(&row.hint);
    }
}
