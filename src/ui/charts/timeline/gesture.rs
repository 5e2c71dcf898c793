//! What the user does with a bar, by pointer and by keyboard.

use eframe::egui::{
    CursorIcon, EventFilter, Id, Key, Modifiers, Pos2, Rect, Response, Role, Sense, StrokeKind, Ui,
    WidgetInfo, vec2,
};

use super::paint::Lies;
use super::{Place, ROW, Row};
use crate::analysis::Grip;
use crate::ui::theme::colors;

/// What was done with a bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gesture {
    /// It was reached, by the keyboard or a click.
    Reached,
    /// The keyboard is at it and nothing else was done.
    At,
    /// It is being dragged, by so many days so far.
    Drag(Grip, i32),
    /// It was let go after so many days.
    Release(Grip, i32),
    /// It was let go where nothing is to happen.
    Cancel,
    /// An arrow key moves it by so many days.
    Step(Grip, i32),
    /// Its form is wanted.
    Open,
    /// It is to be ticked off, or not any more.
    Tick,
    /// It is to be left out.
    Remove,
}

/// Days in a week; bars snap to it.
const WEEK: i32 = 7;

/// How near its edge a bar is taken at its edge, in points; of a narrow bar a quarter.
const EDGE: f32 = 7.0;

/// A bar is taken at an edge from this width on, in points.
const WIDE: f32 = 16.0;

/// Where a bar was taken.
#[derive(Clone, Copy)]
struct Hold {
    grip: Grip,
    origin: Pos2,
}

/// Lets the bar of a row be reached, moved and pressed. `None` if nothing was done with it.
pub(super) fn bar(
    ui: &Ui,
    place: &Place<'_>,
    number: usize,
    row: &Row,
) -> Option<(Gesture, Response)> {
    let (bar, handle) = (row.bar.as_ref()?, row.handle.as_ref()?);
    let lies = Lies::of(place, number, bar);
    let rect = lies.rect();
    let wide = vec2(rect.width().max(10.0), ROW);
    let touched = Rect::from_center_size(rect.center(), wide);
    // Before the bar takes Space and Enter for clicks.
    let pressed = keys(ui, handle.id, handle.movable);
    let response = ui.interact(touched, handle.id, Sense::click_and_drag());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &handle.name));
    if response.has_focus() {
        let stroke = (2.0, colors(ui).text);
        let ring = rect.expand(2.0);
        ui.painter()
            .rect_stroke(ring, 3.0, stroke, StrokeKind::Outside);
    }
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    let movable = handle.movable && matches!(lies, Lies::Here(_));
    cursor(ui, &response, rect, movable);
    let day = place.day_width();
    let gesture = pressed
        .or_else(|| drag(ui, &response, rect, day))
        .or_else(|| clicked(&response));
    if !response.dragged() {
        response.clone().on_hover_text(&row.hint);
    }
    gesture.map(|gesture| (gesture, response))
}

fn clicked(response: &Response) -> Option<Gesture> {
    if response.double_clicked() {
        return Some(Gesture::Open);
    }
    if response.clicked() {
        response.request_focus();
    }
    if response.clicked() || response.gained_focus() {
        return Some(Gesture::Reached);
    }
    response.has_focus().then_some(Gesture::At)
}

/// What keys do with the bar that the keyboard is at.
fn keys(ui: &Ui, id: Id, movable: bool) -> Option<Gesture> {
    if !ui.memory(|memory| memory.has_focus(id)) {
        return None;
    }
    let filter = EventFilter {
        horizontal_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    let fine = Modifiers::ALT;
    let size = Modifiers::SHIFT;
    let steps = [
        (fine | size, Grip::End, 1),
        (size, Grip::End, WEEK),
        (fine, Grip::Whole, 1),
        (Modifiers::NONE, Grip::Whole, WEEK),
    ];
    ui.input_mut(|input| {
        for (modifiers, grip, days) in steps {
            for (key, way) in [(Key::ArrowRight, 1), (Key::ArrowLeft, -1)] {
                let exact = input.modifiers.matches_exact(modifiers);
                if exact && input.consume_key(modifiers, key) {
                    return Some(Gesture::Step(grip, way * days));
                }
            }
        }
        let plain = [
            (Key::Enter, Gesture::Open),
            (Key::Space, Gesture::Tick),
            (Key::Delete, Gesture::Remove),
        ];
        let mut plain = plain.into_iter();
        let found = plain.find(|(key, _)| input.consume_key(Modifiers::NONE, *key));
        found.map(|(_, gesture)| gesture)
    })
    .filter(|gesture| movable || !matches!(gesture, Gesture::Step(..)))
}

/// Where a bar is taken at a place.
fn grip(rect: Rect, at: Pos2) -> Grip {
    let edge = EDGE.min(rect.width() / 4.0);
    if rect.width() < WIDE {
        Grip::Whole
    } else if at.x <= rect.left() + edge {
        Grip::Start
    } else if rect.right() - edge <= at.x {
        Grip::End
    } else {
        Grip::Whole
    }
}

/// The pointer shows what a drag would do.
fn cursor(ui: &Ui, response: &Response, rect: Rect, movable: bool) {
    let at = response.hover_pos().filter(|_| movable);
    let hold = ui.data(|data| data.get_temp::<Hold>(response.id));
    let grip = hold.map(|hold| hold.grip).or(at.map(|at| grip(rect, at)));
    let icon = match grip {
        Some(Grip::Start | Grip::End) => CursorIcon::ResizeHorizontal,
        Some(Grip::Whole) if hold.is_some() => CursorIcon::Grabbing,
        Some(Grip::Whole) => CursorIcon::Grab,
        None => return,
    };
    ui.set_cursor_icon(icon);
}

/// How far a bar was dragged, in days.
fn drag(ui: &Ui, response: &Response, rect: Rect, day: f32) -> Option<Gesture> {
    let id = response.id;
    if response.drag_started() {
        response.request_focus();
        let origin = ui.input(|input| input.pointer.press_origin())?;
        let grip = grip(rect, origin);
        ui.data_mut(|data| data.insert_temp(id, Hold { grip, origin }));
    }
    let hold: Hold = ui.data(|data| data.get_temp(id))?;
    let (at, fine, escape) = ui.input(|input| {
        let at = input.pointer.latest_pos().unwrap_or(hold.origin);
        (at, input.modifiers.alt, input.key_pressed(Key::Escape))
    });
    let days = snapped((at.x - hold.origin.x) / day, fine);
    if response.dragged() && !escape {
        return Some(Gesture::Drag(hold.grip, days));
    }
    ui.data_mut(|data| data.remove::<Hold>(id));
    let given_up = escape || days == 0;
    Some(if given_up {
        Gesture::Cancel
    } else {
        Gesture::Release(hold.grip, days)
    })
}

/// Whole weeks, or days where it is to be fine.
#[expect(
    clippy::cast_possible_truncation,
    reason = "days on a screen, far below the largest number"
)]
fn snapped(days: f32, fine: bool) -> i32 {
    if fine {
        return days.round() as i32;
    }
    let weeks = (days / 7.0).round() as i32;
    weeks.saturating_mul(WEEK)
}

#[cfg(test)]
mod tests {
    use super::*;
    use eframe::egui::pos2;

    #[test]
    fn bars_snap_to_weeks_and_finely_to_days() {
        assert_eq!(snapped(3.4, false), 0);
        assert_eq!(snapped(3.6, false), 7);
        assert_eq!(snapped(-10.6, false), -14);
        assert_eq!(snapped(3.4, true), 3);
    }

    #[test]
    fn a_bar_is_taken_at_its_edges_if_it_is_wide_enough() {
        let wide = Rect::from_min_size(pos2(100.0, 0.0), vec2(60.0, 12.0));
        assert_eq!(grip(wide, pos2(103.0, 5.0)), Grip::Start);
        assert_eq!(grip(wide, pos2(130.0, 5.0)), Grip::Whole);
        assert_eq!(grip(wide, pos2(157.0, 5.0)), Grip::End);
        let narrow = Rect::from_min_size(pos2(100.0, 0.0), vec2(8.0, 12.0));
        assert_eq!(grip(narrow, pos2(101.0, 5.0)), Grip::Whole);
    }
}
