//! Risks: what could go wrong, how bad, how likely, what against it, and what then.

use eframe::egui::Ui;

use crate::catalogue::RiskEntry;
use crate::plan::{Choice as _, Impact, Item as _, Likelihood, Risk};
use crate::ui::Cx;
use crate::ui::widgets::list::Head;
use crate::ui::widgets::opening::open;
use crate::ui::widgets::{Words, choice, fold, items, note, pick, starters, text_area};

/// How many common risks are offered before the rest folds away; the catalogue has the likely
/// ones first.
const IN_SIGHT: usize = 5;

/// The risks with common ones to add by a click, and all of them in order of weight.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, risks: &mut Vec<Risk>) {
    let words = Words {
        add: cx.t("risks-add"),
        empty: cx.t("risks-empty"),
        untitled: cx.t("risks-untitled"),
    };
    items(
        ui,
        cx,
        &words,
        risks,
        |risk| Head::new(&risk.title, estimate(cx, risk)),
        |ui, risk| form(ui, cx, risk),
    );
    if let Some(entry) = offer(ui, cx, risks) {
        let text = |end: &str| cx.lang.text(&format!("risk-{}{end}", entry.id)).to_owned();
        let risk = Risk {
            title: text(""),
            impact: Some(entry.impact),
            likelihood: Some(entry.likelihood),
            mitigation: text("-mitigation"),
            contingency: text("-contingency"),
            ..Risk::fresh()
        };
        open(ui, risk.id.0);
        risks.push(risk);
    }
}

/// Offers the risks of the catalogue that are not in the plan under their own words.
fn offer<'a>(ui: &mut Ui, cx: &Cx<'a>, risks: &[Risk]) -> Option<&'a RiskEntry> {
    let known: Vec<(&RiskEntry, String)> = cx
        .catalogue
        .risks
        .iter()
        .map(|entry| {
            let key = format!("risk-{}", entry.id);
            (entry, cx.lang.text(&key).to_owned())
        })
        .filter(|(_, title)| risks.iter().all(|risk| risk.title != *title))
        .collect();
    let offered: Vec<(&RiskEntry, &str)> = known
        .iter()
        .map(|(entry, title)| (*entry, title.as_str()))
        .collect();
    let (first, rest) = offered.split_at(offered.len().min(IN_SIGHT));
    let mut wanted = starters(ui, cx.t("risks-common"), first);
    if !rest.is_empty() {
        fold(ui, "more-risks", cx.t("risks-more"), false, |ui| {
            wanted = starters(ui, cx.t("risks-more-lead"), rest).or(wanted);
        });
    }
    wanted
}

/// "wahrscheinlich, hoch", or "offen".
pub(super) fn estimate(cx: &Cx<'_>, risk: &Risk) -> String {
    let likelihood = risk.likelihood.map(|answer| cx.t(answer.key()));
    let impact = risk.impact.map(|answer| cx.t(answer.key()));
    match (likelihood, impact) {
        (None, None) => cx.t("open-value").to_owned(),
        (Some(one), None) | (None, Some(one)) => one.to_owned(),
        (Some(likelihood), Some(impact)) => {
            let args = [("likelihood", likelihood.into()), ("impact", impact.into())];
            cx.lang.format("risks-estimate", &args)
        }
    }
}

fn form(ui: &mut Ui, cx: &Cx<'_>, risk: &mut Risk) {
    let Risk {
        id: _,
        title,
        impact,
        likelihood,
        mitigation,
        contingency,
        person,
        note: remark,
    } = risk;
    text_area(ui, cx.t("risks-title"), title);
    choice(ui, cx, cx.t("risks-likelihood"), likelihood);
    choice(ui, cx, cx.t("risks-impact"), impact);
    text_area(ui, cx.t("risks-mitigation"), mitigation);
    text_area(ui, cx.t("risks-contingency"), contingency);
    pick(ui, cx, cx.t("risks-person"), &cx.names.people, person);
    note(ui, cx, remark);
}

/// Likelihood times impact, from 1 to 12; `None` while either is open.
pub(super) fn weight(risk: &Risk) -> Option<u8> {
    let impact = match risk.impact? {
        Impact::Low => 1,
        Impact::Medium => 2,
        Impact::High => 3,
    };
    let likelihood = match risk.likelihood? {
        Likelihood::HighlyUnlikely => 1,
        Likelihood::Unlikely => 2,
        Likelihood::Likely => 3,
        Likelihood::HighlyLikely => 4,
    };
    Some(impact * likelihood)
}

/// The risks that were estimated, the weightiest first; of equal weight the likelier first.
pub(super) fn sorted(risks: &[Risk]) -> Vec<&Risk> {
    let mut sorted: Vec<&Risk> = risks.iter().filter(|r| weight(r).is_some()).collect();
    sorted.sort_by_key(|risk| std::cmp::Reverse((weight(risk), risk.likelihood)));
    sorted
}

/// The title of a risk, never empty.
pub(super) fn title(cx: &Cx<'_>, risk: &Risk) -> String {
    if risk.title.trim().is_empty() {
        cx.t("risks-untitled").to_owned()
    } else {
        risk.title.clone()
    }
}
