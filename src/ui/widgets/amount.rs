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

/// The first end of a range while the other is still open. The plan has the amount that is known;
/// that it is one end of a range is kept in the window, as long as the plan says the same.
#[derive(Clone, Copy, PartialEq)]
struct Begun {
    /// Is it the upper end?
    upper: bool,
    /// What the plan said then.
    amount: Amount,
}

/// Edits an amount: first whether it is settled, then the money. The two usual ways (exact, open)
/// need only the money field: typing makes it exact, emptying it makes it open; the other ways are
/// one click away.
pub fn amount(ui: &mut Ui, cx: &Cx<'_>, label: &str, value: &mut Amount) {
    let id = ui.scope_id().with(("range", label));
    let begun = ui.data(|d| d.get_temp::<Begun>(id));
    let mut begun = begun.filter(|begun| begun.amount == *value);
    labelled(ui, cx.t("amount-kind"), |ui| {
        wrapped(ui, |ui| {
            let shown = if begun.is_some() {
                "amount-between"
            } else {
                kind(*value)
            };
            for key in KINDS {
                if toggle(ui, shown == key, cx.t(key), label).clicked() {
                    (*value, begun) = change(*value, key);
                }
            }
        });
    });
    match begun {
        Some(from) => begun = begun_range(ui, cx, value, from),
        None => money(ui, cx, label, value),
    }
    ui.data_mut(|d| match begun {
        Some(begun) => {
            d.insert_temp(id, begun);
        }
        None => d.remove::<Begun>(id),
    });
}

/// The money of an amount: one field, two for a range, none where there is deliberately nothing.
fn money(ui: &mut Ui, cx: &Cx<'_>, label: &str, value: &mut Amount) {
    match *value {
        Amount::Open | Amount::Exact(_) => {
            let mut money = value.planned();
            typed::money(ui, cx, label, &mut money);
            *value = money.map_or(Amount::Open, Amount::Exact);
        }
        Amount::Nothing => {}
        Amount::Between(least, most) => {
            let (low, high) = ends(ui, cx, Some(least), Some(most));
            // An emptied end keeps its amount until another is typed.
            *value = Amount::Between(low.unwrap_or(least), high.unwrap_or(most));
        }
    }
}

/// The two fields of a range.
fn ends(
    ui: &mut Ui,
    cx: &Cx<'_>,
    mut low: Option<Money>,
    mut high: Option<Money>,
) -> (Option<Money>, Option<Money>) {
    pair(
        ui,
        |ui| typed::money(ui, cx, cx.t("amount-least"), &mut low),
        |ui| typed::money(ui, cx, cx.t("amount-most"), &mut high),
    );
    (low, high)
}

/// A range of which at most one end is known: unknown is not zero.
fn begun_range(ui: &mut Ui, cx: &Cx<'_>, value: &mut Amount, from: Begun) -> Option<Begun> {
    let known = value.planned();
    let (low, high) = if from.upper {
        ends(ui, cx, None, known)
    } else {
        ends(ui, cx, known, None)
    };
    *value = match (low, high) {
        (Some(low), Some(high)) => Amount::Between(low, high),
        (Some(end), None) | (None, Some(end)) => Amount::Exact(end),
        (None, None) => Amount::Open,
    };
    let amount = *value;
    let upper = high.is_some();
    (!matches!(amount, Amount::Between(..))).then_some(Begun { upper, amount })
}

/// Says an amount in another way, carrying over what is known of it.
fn change(value: Amount, key: &str) -> (Amount, Option<Begun>) {
    let value = if value == Amount::Nothing {
        Amount::Open
    } else {
        value
    };
    let changed = match (key, value) {
        ("amount-nothing", _) => Amount::Nothing,
        ("amount-exact" | "amount-between", Amount::Open) => Amount::Open,
        ("amount-exact", Amount::Between(_, most)) => Amount::Exact(most),
        ("amount-between", Amount::Exact(money)) => Amount::Between(money, money),
        ("amount-exact" | "amount-between", same) => same,
        _ => Amount::Open,
    };
    let begun = Begun {
        upper: false,
        amount: changed,
    };
    let is_begun = key == "amount-between" && changed == Amount::Open;
    (changed, is_begun.then_some(begun))
}
