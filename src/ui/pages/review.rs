//! Review and print: the whole at a glance, everything open in one list, open questions and
//! what was turned down.

use eframe::egui::{Button, RichText, Ui};

use crate::analysis::{Finding, Page, Severity};
use crate::command::Command;
use crate::plan::{Alternative, OpenQuestion, Plan};
use crate::ui::Cx;
use crate::ui::shell::margin::finding_ui;
use crate::ui::theme::{GRID, colors};
use crate::ui::widgets::layout;
use crate::ui::widgets::list::Head;
use crate::ui::widgets::text::{guidance, page_title, section, strong};
use crate::ui::widgets::{Icon, Words, date, items, note, pair, pick, text_area, text_field};

/// Studies shown in the margin of this page.
pub const EVIDENCE: &[&str] = &[];

/// The page.
pub fn ui(ui: &mut Ui, cx: &Cx<'_>, plan: &mut Plan) -> Option<Command> {
    page_title(ui, cx.t("review-title"));
    guidance(ui, cx.t("review-guidance"));
    let mut command = print_ui(ui, cx);
    section(ui, cx.t("review-findings"));
    command = findings_ui(ui, cx, plan).or(command);
    section(ui, cx.t("review-questions"));
    questions_ui(ui, cx, &mut plan.questions);
    section(ui, cx.t("review-alternatives"));
    alternatives_ui(ui, cx, &mut plan.alternatives);
    command
}

/// What follows, for the margin: the plan in four figures.
pub fn margin(ui: &mut Ui, cx: &Cx<'_>, plan: &Plan) {
    let load = &cx.analysis.load;
    let money = &cx.analysis.money;
    let active = plan
        .channels
        .iter()
        .filter(|c| c.decision.is_active())
        .count();
    let goals = plan.goals.iter().filter(|goal| goal.is_meant()).count();
    let figures = [
        (
            "review-goals",
            cx.lang.integer(i64::try_from(goals).unwrap_or(i64::MAX)),
        ),
        (
            "review-channels",
            cx.lang.integer(i64::try_from(active).unwrap_or(i64::MAX)),
        ),
        (
            "review-hours",
            cx.lang.duration(i64::from(load.usual_needed)),
        ),
        ("review-money", cx.money(money.total_cash)),
    ];
    for (key, value) in figures {
        let name = RichText::new(cx.t(key)).color(colors(ui).weak);
        layout::figure(ui, name, strong(value));
    }
    ui.add_space(GRID);
}

fn print_ui(ui: &mut Ui, cx: &Cx<'_>) -> Option<Command> {
    let mut command = None;
    ui.horizontal_wrapped(|ui| {
        let colors = colors(ui);
        let text = RichText::new(cx.t("review-print")).color(colors.on_accent);
        let button = Button::new(text)
            .fill(colors.accent)
            .stroke((1.0, colors.accent));
        if ui.add(button).clicked() {
            command = Some(Command::Print);
        }
        if ui.button(cx.t("review-export")).clicked() {
            command = Some(Command::ExportPdf);
        }
    });
    command
}

/// All findings, what stops the plan first; each leads to its page.
fn findings_ui(ui: &mut Ui, cx: &Cx<'_>, plan: &Plan) -> Option<Command> {
    let findings = &cx.analysis.findings;
    if findings.is_empty() {
        ui.horizontal(|ui| {
            Icon::Check.show(ui, colors(ui).accent);
            ui.label(cx.t("review-no-findings"));
        });
    }
    let mut command = None;
    let groups = [
        (Severity::Stop, "review-group-stop"),
        (Severity::Risk, "review-group-risk"),
        (Severity::Hint, "review-group-hint"),
    ];
    for (severity, key) in groups {
        let group: Vec<&Finding> = findings.iter().filter(|f| f.severity == severity).collect();
        if group.is_empty() {
            continue;
        }
        ui.add_space(GRID);
        ui.label(strong(format!("{} ({})", cx.t(key), group.len())));
        for finding in group {
            command = finding_ui(ui, cx, finding, plan, Page::Review).or(command);
        }
    }
    command
}

fn questions_ui(ui: &mut Ui, cx: &Cx<'_>, questions: &mut Vec<OpenQuestion>) {
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

fn alternatives_ui(ui: &mut Ui, cx: &Cx<'_>, alternatives: &mut Vec<Alternative>) {
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
