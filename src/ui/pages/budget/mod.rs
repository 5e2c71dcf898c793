//! The page of the money: what may be spent, what everything costs, and who pays.

mod lines;
mod margin;
mod months;

use eframe::egui::Ui;

use crate::plan::{Budget, Money};
use crate::ui::Cx;
use crate::ui::widgets::amount::amount;
use crate::ui::widgets::text::{guidance, page_title, section};
use crate::ui::widgets::{choice, fold, money, note, pair, percent};

pub use margin::margin;

/// Studies shown in the margin of this page.
pub const EVIDENCE: &[&str] = &[
    "getapp-budget",
    "dim-budget",
    "cmo-share",
    "advice-revenue",
    "craftsman-ads",
];

/// The questions of the page.
pub fn ui(ui: &mut Ui, cx: &Cx<'_>, budget: &mut Budget) {
    let Budget {
        limit,
        limit_per,
        marketing_per_year,
        lines,
        reserve_percent,
        hourly_cost,
        margin_per_customer,
        note: remark,
    } = budget;
    page_title(ui, cx.t("budget-title"));
    guidance(ui, cx.t("budget-lead"));
    fold(ui, "help", cx.t("budget-help"), false, |ui| {
        guidance(ui, cx.t("budget-help-text"));
    });

    section(ui, cx.t("budget-frame"));
    guidance(ui, cx.t("budget-frame-lead"));
    choice(ui, cx, cx.t("budget-limit-per"), limit_per);
    amount(ui, cx, cx.t("budget-limit"), limit);

    section(ui, cx.t("budget-compare"));
    guidance(ui, cx.t("budget-compare-lead"));
    let margin_label = cx.t("budget-margin");
    pair(
        ui,
        |ui| money(ui, cx, cx.t("budget-marketing"), marketing_per_year),
        |ui| money(ui, cx, margin_label, margin_per_customer),
    );
    let assumed = reserve_percent.is_some() || hourly_cost.is_some();
    fold(ui, "assumed", cx.t("budget-assumed"), assumed, |ui| {
        guidance(ui, &assumptions(cx));
        pair(
            ui,
            |ui| money(ui, cx, cx.t("budget-hourly-cost"), hourly_cost),
            |ui| percent(ui, cx, cx.t("budget-reserve"), reserve_percent),
        );
    });
    note(ui, cx, remark);

    section(ui, cx.t("budget-lines"));
    guidance(ui, cx.t("budget-lines-lead"));
    lines::ui(ui, cx, lines);
    months::ui(ui, cx);
}

/// How money is written in a column: with cents as soon as one of its amounts has some, so that
/// the digits stand below one another.
#[derive(Clone, Copy)]
struct Figures {
    with_cents: bool,
}

impl Figures {
    fn of(amounts: impl IntoIterator<Item = Money>) -> Self {
        let with_cents = amounts.into_iter().any(|money| money.cents % 100 != 0);
        Self { with_cents }
    }

    fn text(self, cx: &Cx<'_>, money: Money) -> String {
        if self.with_cents {
            cx.lang.money(money.cents, cx.currency.code())
        } else {
            cx.money(money)
        }
    }
}

/// What the plan computes with where nothing was entered.
fn assumptions(cx: &Cx<'_>) -> String {
    let assumed = &cx.catalogue.assumptions;
    let hour = cx.money(Money::cents(assumed.hourly_cost_cents));
    let reserve = cx.lang.percent(i64::from(assumed.reserve_percent) * 10);
    let args = [("hour", hour.into()), ("reserve", reserve.into())];
    cx.lang.format("budget-assumed-lead", &args)
}
