//! The page of rules: house rules, what the law asks, and what could go wrong.

mod house;
mod law;
mod margin;
mod matrix;
mod risks;

use eframe::egui::Ui;

use crate::plan::{Business, Risk, Rules};
use crate::ui::Cx;
use crate::ui::widgets::note;
use crate::ui::widgets::text::{guidance, page_title, section};

pub use margin::margin;

/// Studies shown in the margin of this page.
pub const EVIDENCE: &[&str] = &["bremerhaven-rules", "bremerhaven-obstacles"];

/// The questions of the page.
pub fn ui(ui: &mut Ui, cx: &Cx<'_>, rules: &mut Rules, risks: &mut Vec<Risk>, business: &Business) {
    let Rules {
        rules: house_rules,
        law: checks,
        note: remark,
    } = rules;
    page_title(ui, cx.t("rules-title"));
    guidance(ui, cx.t("rules-lead"));

    section(ui, cx.t("rules-house"));
    house::ui(ui, cx, house_rules);

    section(ui, cx.t("rules-law"));
    law::ui(ui, cx, checks, business.country);
    note(ui, cx, remark);

    section(ui, cx.t("rules-risks"));
    guidance(ui, cx.t("rules-risks-lead"));
    risks::ui(ui, cx, risks);
    matrix::ui(ui, cx, risks);
}
