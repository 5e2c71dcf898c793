//! The cost lines: what costs money, how often, from when until when, and who pays.

use eframe::egui::Ui;

use crate::plan::{Amount, Choice as _, CostCategory, CostLine, Interval, Item as _, Payer};
use crate::ui::Cx;
use crate::ui::widgets::amount::amount;
use crate::ui::widgets::choice::{toggle, wrapped};
use crate::ui::widgets::field::{labelled, text_field, text_field_hint};
use crate::ui::widgets::list::Head;
use crate::ui::widgets::opening::open;
use crate::ui::widgets::{Words, choice, date, fold, items, note, pair, pick, starters};
use crate::wording::{self, Names};

/// What small firms often pay for: the text of its title, its category, how often.
const COMMON: [(&str, CostCategory, Interval); 7] = [
    ("budget-start-ads", CostCategory::Ads, Interval::Month),
    ("budget-start-tool", CostCategory::Tools, Interval::Month),
    ("budget-start-help", CostCategory::External, Interval::Month),
    (
        "budget-start-photo",
        CostCategory::Production,
        Interval::Once,
    ),
    (
        "budget-start-gear",
        CostCategory::Production,
        Interval::Once,
    ),
    (
        "budget-start-course",
        CostCategory::Training,
        Interval::Once,
    ),
    (
        "budget-start-prize",
        CostCategory::Giveaways,
        Interval::Once,
    ),
];

/// The list of cost lines with the common ones to add by a click.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, lines: &mut Vec<CostLine>) {
    let words = Words {
        add: cx.t("budget-line-add"),
        empty: cx.t("budget-line-empty"),
        untitled: cx.t("budget-line-untitled"),
    };
    items(
        ui,
        cx,
        &words,
        lines,
        |line| Head::new(&line.title, summary(cx, line)),
        |ui, line| form(ui, cx, line),
    );
    let offered = COMMON.map(|start| (start, cx.t(start.0)));
    if let Some((key, category, interval)) = starters(ui, cx.t("budget-common"), &offered) {
        let line = CostLine {
            title: cx.t(key).to_owned(),
            category: Some(category),
            interval: Some(interval),
            ..CostLine::fresh()
        };
        open(ui, line.id.0);
        lines.push(line);
    }
}

/// "240 € je Monat, Anzeigen, Instagram, Förderung: Land bis 31.12.2027".
fn summary(cx: &Cx<'_>, line: &CostLine) -> String {
    let mut parts = vec![cost(cx, line)];
    parts.extend(
        line.category
            .map(|category| cx.t(category.key()).to_owned()),
    );
    if line.channel.is_some() {
        parts.push(Names::one(&cx.names.channels, line.channel).to_owned());
    }
    if line.payer != Payer::Own {
        parts.push(wording::payer(cx.lang, &line.payer));
    }
    parts.join(", ")
}

/// How much and how often; an open amount has no "per month" behind it.
fn cost(cx: &Cx<'_>, line: &CostLine) -> String {
    let said = matches!(line.amount, Amount::Exact(_) | Amount::Between(..));
    let interval = line.interval.filter(|_| said);
    wording::amount_per(cx.lang, line.amount, interval, cx.currency)
}

fn form(ui: &mut Ui, cx: &Cx<'_>, line: &mut CostLine) {
    let CostLine {
        id: _,
        title,
        category,
        amount: price,
        interval,
        from,
        until,
        channel,
        payer,
        note: remark,
    } = line;
    text_field_hint(
        ui,
        cx.t("budget-line-title"),
        cx.t("budget-line-title-hint"),
        title,
    );
    choice(ui, cx, cx.t("budget-line-category"), category);
    amount(ui, cx, cx.t("budget-line-amount"), price);
    choice(ui, cx, cx.t("budget-line-interval"), interval);
    // What is paid once has one day; a last day from before is not lost out of sight.
    let once = *interval == Some(Interval::Once) && until.is_none();
    if once {
        date(ui, cx, cx.t("budget-line-due"), from);
    }
    let dated = !once && (from.is_some() || until.is_some());
    let used = dated || channel.is_some() || *payer != Payer::Own;
    let more = if once {
        "budget-line-more-once"
    } else {
        "budget-line-more"
    };
    fold(ui, "more", cx.t(more), used, |ui| {
        if !once {
            pair(
                ui,
                |ui| date(ui, cx, cx.t("from"), from),
                |ui| date(ui, cx, cx.t("until"), until),
            );
        }
        pick(
            ui,
            cx,
            cx.t("budget-line-channel"),
            &cx.names.channels,
            channel,
        );
        payer_ui(ui, cx, payer);
    });
    note(ui, cx, remark);
}

/// The three ways to pay.
const PAYERS: [&str; 3] = ["payer-own", "payer-grant", "payer-partner"];

fn payer_key(payer: &Payer) -> &'static str {
    match payer {
        Payer::Own => "payer-own",
        Payer::Grant { .. } => "payer-grant",
        Payer::Partner { .. } => "payer-partner",
    }
}

fn payer_ui(ui: &mut Ui, cx: &Cx<'_>, payer: &mut Payer) {
    let label = cx.t("budget-line-payer");
    labelled(ui, label, |ui| {
        wrapped(ui, |ui| {
            for key in PAYERS {
                let chosen = payer_key(payer) == key;
                if toggle(ui, chosen, cx.t(key), label).clicked() && !chosen {
                    *payer = changed(std::mem::take(payer), key);
                }
            }
        });
    });
    if let Payer::Grant { name, until } | Payer::Partner { name, until } = payer {
        pair(
            ui,
            |ui| {
                text_field(ui, cx.t("budget-payer-name"), name);
            },
            |ui| date(ui, cx, cx.t("budget-payer-until"), until),
        );
    }
}

/// Another kind of payer; name and date are kept between grant and partner.
fn changed(payer: Payer, key: &str) -> Payer {
    let (name, until) = match payer {
        Payer::Own => (String::new(), None),
        Payer::Grant { name, until } | Payer::Partner { name, until } => (name, until),
    };
    match key {
        "payer-grant" => Payer::Grant { name, until },
        "payer-partner" => Payer::Partner { name, until },
        _ => Payer::Own,
    }
}
