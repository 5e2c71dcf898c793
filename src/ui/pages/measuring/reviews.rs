//! Looks back: what happened, what we learned, what we decide, and how the goals stood that day.

use eframe::egui::Ui;

use super::goal;
use crate::analysis::{next_review, standing};
use crate::command::Command;
use crate::plan::{Goal, Reading, Review};
use crate::ui::Cx;
use crate::ui::pages::rollout::freeze_button;
use crate::ui::widgets::choice::link;
use crate::ui::widgets::list::Head;
use crate::ui::widgets::text::{guidance, section, warning};
use crate::ui::widgets::{Icon, Words, date, items, note, text_area};
use crate::wording;

/// The list.
pub(super) fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    reviews: &mut Vec<Review>,
    readings: &[Reading],
    goals: &[Goal],
) -> Option<Command> {
    let mut command = None;
    section(ui, cx.t("measuring-reviews"));
    if let Some(due) = next_review(&cx.analysis.schedule, reviews) {
        let text = wording::due_text(cx.lang, due, cx.today);
        if due < cx.today {
            warning(ui, &text);
        } else {
            guidance(ui, &text);
        }
    }
    let words = Words {
        add: cx.t("measuring-review-add"),
        empty: cx.t("measuring-reviews-empty"),
        untitled: cx.t("measuring-review-untitled"),
    };
    let head = |review: &Review| {
        let date = review.date.map(|date| cx.lang.date_long(date));
        let decided = review.decided.lines().next().unwrap_or_default();
        let summary = if decided.is_empty() {
            cx.t("measuring-review-open")
        } else {
            decided
        };
        Head::new(date.unwrap_or_default(), summary)
    };
    items(ui, cx, &words, reviews, head, |ui, review| {
        let Review {
            id: _,
            date: day,
            happened,
            learned,
            decided,
            note: remark,
        } = review;
        date(ui, cx, cx.t("measuring-date"), day);
        match *day {
            None => {
                let args = [("date", cx.lang.date(cx.today).into())];
                let today = cx.lang.format("measuring-review-today", &args);
                if link(ui, Some(Icon::Calendar), &today).clicked() {
                    *day = Some(cx.today);
                }
            }
            Some(day) if cx.today < day => {
                warning(ui, cx.t("measuring-in-future"));
            }
            Some(_) => {}
        }
        states(ui, cx, (*day).unwrap_or(cx.today), readings, goals);
        text_area(ui, cx.t("measuring-happened"), happened);
        text_area(ui, cx.t("measuring-learned"), learned);
        text_area(ui, cx.t("measuring-decided"), decided);
        note(ui, cx, remark);
        command = freeze_button(ui, cx, *day).or(command.take());
    });
    command
}

/// How the goals stood on a day.
fn states(ui: &mut Ui, cx: &Cx<'_>, day: jiff::civil::Date, readings: &[Reading], goals: &[Goal]) {
    let schedule = &cx.analysis.schedule;
    for one in goals.iter().filter(|goal| goal.is_meant()) {
        let standing = standing(one, readings, schedule, cx.catalogue, day);
        let text = wording::goal_standing(cx.lang, one, &standing);
        guidance(ui, &format!("{}: {text}", goal::title(cx, one)));
    }
}
