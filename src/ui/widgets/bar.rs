//! Needed against there: one bar with its sentence.

use eframe::egui::{Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::ui::theme::colors;

/// How many bars' lengths what is needed may stick out over what is there.
const LONGEST: f32 = 1.5;

/// A bar: how much of `there` is taken by `needed`. What is too much sticks out behind a line and
/// is hatched, so that it shows without color. `sentence` says it in words to screen readers.
pub fn bar(ui: &mut Ui, width: f32, needed: i64, there: Option<i64>, sentence: &str) {
    let response = drawn_bar(ui, width, needed, there);
    response.widget_info(|| WidgetInfo::labeled(Role::Meter, true, sentence));
    response.on_hover_ui(|ui| {
        ui.label(sentence);
    });
}

/// The bar alone, beside a sentence that says the same.
pub fn drawn_bar(ui: &mut Ui, width: f32, needed: i64, there: Option<i64>) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(width, 10.0), Sense::hover());
    let colors = colors(ui);
    let painter = ui.painter_at(rect);
    painter.rect_filled(rect, 2.0, colors.faint);
    let Some(there) = there.filter(|there| 0 < *there) else {
        return response;
    };
    let share = (needed as f32 / there as f32).clamp(0.0, LONGEST);
    let limit = if share <= 1.0 {
        rect.width()
    } else {
        rect.width() / share
    };
    let end = rect.left() + share.min(1.0) * limit;
    painter.rect_filled(rect.with_max_x(end), 2.0, colors.accent);
    if 1.0 < share {
        let over = rect.with_min_x(rect.left() + limit);
        painter.rect_filled(over, 2.0, colors.warning);
        let mut x = over.left() + 3.0;
        while x < over.right() {
            painter.line_segment(
                [pos2(x, rect.bottom()), pos2(x + 6.0, rect.top())],
                (1.5, colors.side),
            );
            x += 6.0;
        }
        painter.vline(over.left(), rect.y_range(), (2.0, colors.text));
    }
    response
}
