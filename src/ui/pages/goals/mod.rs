//! Goals: what is to be reached, by how much and until when. Ten kinds can be taken with a click.

mod form;
mod margin;
mod number;
mod scope;
mod starters;

use eframe::egui::Ui;

use crate::plan::{Choice as _, Goal, Hardness, Item as _, Plan, Trade};
use crate::ui::Cx;
use crate::ui::widgets::list::Head;
use crate::ui::widgets::opening::open;
use crate::ui::widgets::text::{guidance, page_title};
use crate::ui::widgets::{Words, fold, items};
use crate::wording;

/// Studies shown in the margin of this page.
pub const EVIDENCE: &[&str] = &[
    "simmet-aims",
    "austria-goals",
    "amex-customers",
    "bremerhaven-goals",
];

/// The questions of the page. The trade chooses the examples.
pub fn ui(ui: &mut Ui, cx: &Cx<'_>, goals: &mut Vec<Goal>, trade: &Trade) {
    page_title(ui, cx.t("goals-title"));
    guidance(ui, cx.t("goals-help"));
    fold(ui, "goals-more", cx.t("goals-more"), false, |ui| {
        guidance(ui, cx.t("goals-more-hard"));
        guidance(ui, cx.t("goals-more-number"));
        guidance(ui, cx.t("goals-more-few"));
    });
    let words = Words {
        add: cx.t("goals-add"),
        empty: cx.t("goals-empty"),
        untitled: cx.t("goal-untitled"),
    };
    let head = |goal: &Goal| Head::new(&goal.title, summary(cx, goal));
    items(ui, cx, &words, goals, head, |ui, goal| {
        form::ui(ui, cx, goal, trade);
    });
    if let Some(goal) = starters::ui(ui, cx, goals, trade) {
        open(ui, goal.id().0);
        goals.push(goal);
    }
}

/// What follows from this page, for the margin, above the findings.
pub fn margin(ui: &mut Ui, cx: &Cx<'_>, plan: &Plan) {
    margin::ui(ui, cx, plan);
}

/// Hard or soft: as the owner sees it, else as the kind says.
fn hardness(cx: &Cx<'_>, goal: &Goal) -> Option<Hardness> {
    let kind = || {
        let kind = cx.catalogue.goal_kind(goal.kind?)?;
        Some(kind.hardness)
    };
    goal.hardness.or_else(kind)
}

/// The most important facts: "Hart · 4 → mindestens 8 Anfragen · bis 30.06.2027".
fn summary(cx: &Cx<'_>, goal: &Goal) -> String {
    let lang = cx.lang;
    if number::is_refused(goal) {
        return number::direction_words(cx, goal).to_owned();
    }
    let number = match (goal.baseline, goal.target) {
        (Some(baseline), Some(_)) => format!(
            "{} → {}",
            lang.decimal(baseline.thousandths),
            wording::goal_number(lang, goal)
        ),
        (_, Some(_)) => wording::goal_number(lang, goal),
        (_, None) => cx.t("goals-target-open").to_owned(),
    };
    let due = goal.due.map(|date| {
        let date = lang.date(date);
        lang.format("goals-until", &[("date", date.into())])
    });
    let hardness = hardness(cx, goal).map(|hardness| cx.t(hardness.key()).to_owned());
    let parts: Vec<String> = [hardness, Some(number), due]
        .into_iter()
        .flatten()
        .collect();
    parts.join(" · ")
}
