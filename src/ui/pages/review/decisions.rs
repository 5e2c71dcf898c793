//! What nobody can answer yet, and what was turned down.

use eframe::egui::Ui;

use crate::plan::{Alternative, OpenQuestion};
use crate::ui::Cx;
use crate::ui::widgets::list::Head;
use crate::ui::widgets::{Words, date, items, note, pair, pick, text_area, text_field};

/// The open questions.
pub(super) fn questions_ui(ui: &mut Ui, cx: &Cx<'_>, questions: &mut Vec<OpenQuestion>) {
    let words = Words {
        add: cx.t("review-question-add"),
        empty: cx.t("review-questions-empty"),
        untitled: cx.t("review-question-new"),
    };
    let head = |q: &OpenQuestion| {
        let answered = !q.answer.trim().is_empty();
        let due = q.due.map(|date| cx.lang.date(date)).unwrap_or_default();
        let summary = if answered {
            cx.t("review-question-answered").to_owned()
        } else {
            due
        };
        Head::new(&q.question, summary)
    };
    items(ui, cx, &words, questions, head, |ui, item| {
        let OpenQuestion {
            id: _,
            question,
            person,
            due,
            answer,
            note: text,
        } = item;
        text_field(ui, cx.t("review-question"), question);
        pair(
            ui,
            |ui| {
                pick(
                    ui,
                    cx,
                    cx.t("review-question-person"),
                    &cx.names.people,
                    person,
                );
            },
            |ui| date(ui, cx, cx.t("review-question-due"), due),
        );
        text_area(ui, cx.t("review-question-answer"), answer);
        note(ui, cx, text);
    });
}

/// What was turned down, with the reason.
pub(super) fn alternatives_ui(ui: &mut Ui, cx: &Cx<'_>, alternatives: &mut Vec<Alternative>) {
    let words = Words {
        add: cx.t("review-alternative-add"),
        empty: cx.t("review-alternatives-empty"),
        untitled: cx.t("review-alternative-new"),
    };
    let head = |a: &Alternative| Head::new(&a.title, &a.reason);
    items(ui, cx, &words, alternatives, head, |ui, item| {
        let Alternative {
            id: _,
            title,
            reason,
            decided_on,
            again_on,
            note: text,
        } = item;
        text_field(ui, cx.t("review-alternative"), title);
        text_area(ui, cx.t("review-alternative-reason"), reason);
        pair(
            ui,
            |ui| date(ui, cx, cx.t("review-alternative-decided"), decided_on),
            |ui| date(ui, cx, cx.t("review-alternative-again"), again_on),
        );
        note(ui, cx, text);
    });
}
