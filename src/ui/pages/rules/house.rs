//! House rules: first the three that every firm needs, then what else is worth a sentence.

use eframe::egui::Ui;

use crate::plan::{Item as _, Rule, RuleState, Slug};
use crate::ui::Cx;
use crate::ui::theme::GRID;
use crate::ui::widgets::choice::link;
use crate::ui::widgets::field::{text_area_hint, text_field_hint};
use crate::ui::widgets::list::Head;
use crate::ui::widgets::opening::open;
use crate::ui::widgets::rhythm::one_of;
use crate::ui::widgets::text::guidance;
use crate::ui::widgets::{Icon, Words, date, fold, items, note, pair, pick, pick_many, starters};
use crate::wording;

/// The house rules with the ones of the catalogue to add by a click.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, rules: &mut Vec<Rule>) {
    guidance(ui, cx.t("rules-house-lead"));
    let mandatory = missing(cx, rules, true);
    let mut wanted = starters(ui, cx.t("rules-mandatory"), &named(&mandatory));
    ui.add_space(GRID / 2.0);
    let words = Words {
        add: cx.t("rules-add"),
        empty: cx.t("rules-empty"),
        untitled: cx.t("rule-untitled"),
    };
    items(
        ui,
        cx,
        &words,
        rules,
        |rule| {
            let state = wording::rule_state(cx.lang, &rule.state, cx.names);
            Head::new(wording::rule_title(cx.lang, rule), state)
        },
        |ui, rule| form(ui, cx, rule),
    );
    let more = missing(cx, rules, false);
    if !more.is_empty() {
        fold(ui, "more-rules", cx.t("rules-more"), false, |ui| {
            wanted = starters(ui, cx.t("rules-more-lead"), &named(&more)).or(wanted);
        });
    }
    if let Some(template) = wanted {
        add(ui, cx, rules, template);
    }
}

/// The rules of the catalogue that the firm does not have yet, by name.
fn missing(cx: &Cx<'_>, rules: &[Rule], mandatory: bool) -> Vec<(Slug, String)> {
    cx.catalogue
        .rules
        .iter()
        .filter(|entry| entry.mandatory == mandatory)
        .filter(|entry| rules.iter().all(|rule| rule.template != Some(entry.id)))
        .map(|entry| {
            let key = format!("rule-{}", entry.id);
            (entry.id, cx.lang.text(&key).to_owned())
        })
        .collect()
}

fn named(offered: &[(Slug, String)]) -> Vec<(Slug, &str)> {
    let named = offered.iter().map(|(id, name)| (*id, name.as_str()));
    named.collect()
}

/// Adds a rule of the catalogue with its text, in the catalogue's order, so that the three that
/// every firm needs stay first.
fn add(ui: &Ui, cx: &Cx<'_>, rules: &mut Vec<Rule>, template: Slug) {
    let rank = |slug: Option<Slug>| {
        let place = cx.catalogue.rules.iter().position(|r| Some(r.id) == slug);
        place.unwrap_or(usize::MAX)
    };
    let rule = Rule {
        template: Some(template),
        text: sample(cx, template),
        ..Rule::fresh()
    };
    open(ui, rule.id.0);
    let new = rank(Some(template));
    let place = rules.iter().position(|other| new < rank(other.template));
    rules.insert(place.unwrap_or(rules.len()), rule);
}

/// The sentence to start from.
fn sample(cx: &Cx<'_>, template: Slug) -> String {
    let key = format!("rule-{template}-text");
    if cx.lang.has(&key) {
        cx.lang.text(&key).to_owned()
    } else {
        String::new()
    }
}

fn form(ui: &mut Ui, cx: &Cx<'_>, rule: &mut Rule) {
    let Rule {
        id: _,
        template,
        title,
        text,
        state,
        channels,
        note: remark,
    } = rule;
    let start = template.map(|slug| sample(cx, slug)).unwrap_or_default();
    if template.is_none() {
        text_field_hint(
            ui,
            cx.t("rules-own-title"),
            cx.t("rules-own-title-hint"),
            title,
        );
    }
    text_area_hint(ui, cx.t("rules-text"), cx.t("rules-text-hint"), text);
    let wanted = text.trim().is_empty() && !start.is_empty();
    if wanted && link(ui, Some(Icon::Plus), cx.t("rules-text-sample")).clicked() {
        *text = start;
    }
    state_ui(ui, cx, state);
    pick_many(
        ui,
        cx.t("rules-channels"),
        cx.t("rules-no-channels"),
        &cx.names.channels,
        channels,
    );
    note(ui, cx, remark);
}

/// How far the rule is, and what belongs to that answer.
fn state_ui(ui: &mut Ui, cx: &Cx<'_>, state: &mut RuleState) {
    let before = state.kind();
    let mut kind = before;
    one_of(ui, cx, cx.t("rules-state"), &mut kind);
    if kind != before {
        *state = RuleState::new(kind);
    }
    match state {
        RuleState::Open | RuleState::NotNeeded => {}
        RuleState::InForce { since } => date(ui, cx, cx.t("rules-since"), since),
        RuleState::ToWrite { person, due } => pair(
            ui,
            |ui| pick(ui, cx, cx.t("rules-writer"), &cx.names.people, person),
            |ui| date(ui, cx, cx.t("rules-due"), due),
        ),
    }
}
