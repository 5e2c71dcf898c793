//! How much something costs: open, deliberately nothing, exact or a range.

use eframe::egui::Ui;

use super::choice::{toggle, wrapped};
use super::field::labelled;
use super::{pair, typed};
use crate::plan::{Amount, Money};
use crate::ui::Cx;

/// The four ways to say an amount.
const KINDS: [&str; 4] = [
    "amount-open",
    "amount-nothing",
    "amount-exact",
    "amount-between",
];

fn kind(amount: Amount) -> &'static str {
    match amount {
        Amount::Open => "amount-open",
        Amount::Nothing => "amount-nothing",
        Amount::Exact(_) => "amount-exact",
        Amount::Between(..) => "amount-between",
    }
}

/// The range an amount stands for, to carry it over into another way of saying it.
fn range(amount: Amount) -> (Money, Money) {
    match amount {
        Amount::Open | Amount::Nothing => (Money::default(), Money::default()),
        Amount::Exact(money) => (money, money),
        Amount::Between(least, most) => (least, most),
    }
}

/// Edits an amount: first whether it is settled, then the money. The two usual ways (exact, open)
/// need only the money field: typing makes it exact, emptying it makes it open; the other ways are
/// one click away.
pub fn amount(ui: &mut Ui, cx: &Cx<'_>, label: &str, value: &mut Amount) {
    labelled(ui, cx.t("amount-kind"), |ui| {
        wrapped(ui, |ui| {
            for key in KINDS {
                if toggle(ui, kind(*value) == key, cx.t(key), label).clicked() {
                    *value = change(*value, key);
                }
            }
        });
    });
    money(ui, cx, label, value);
}

/// The money of an amount: one field, two for a range, none where there is deliberately nothing.
fn money(ui: &mut Ui, cx: &Cx<'_>, label: &str, value: &mut Amount) {
    let (least, most) = range(*value);
    match *value {
        Amount::Open | Amount::Exact(_) => {
            let mut money = (*value != Amount::Open).then_some(most);
            typed::money(ui, cx, label, &mut money);
            *value = money.map_or(Amount::Open, Amount::Exact);
        }
        Amount::Nothing => {}
        Amount::Between(..) => {
            let (mut low, mut high) = (Some(least), Some(most));
            pair(
                ui,
                |ui| typed::money(ui, cx, cx.t("amount-least"), &mut low),
                |ui| typed::money(ui, cx, cx.t("amount-most"), &mut high),
            );
            // An emptied end keeps its amount until another is typed.
            *value = Amount::Between(low.unwrap_or(least), high.unwrap_or(most));
        }
    }
}

fn change(value: Amount, key: &str) -> Amount {
    let (least, most) = range(value);
    match key {
        "amount-nothing" => Amount::Nothing,
        // Without an amount it stays open until one is typed: unknown is not zero.
        "amount-exact" if matches!(value, Amount::Open | Amount::Nothing) => Amount::Open,
        "amount-exact" => Amount::Exact(most),
        "amount-between" => Amount::Between(least, most),
        _ => Amount::Open,
    }
}
