//! The questions about the firm: trade, people, place.

use eframe::egui::Ui;

use super::{Asked, NARROW, Options, WIDE, tile};
use crate::catalogue::TradeEntry;
use crate::plan::{Choice as _, Country, Reach, Size, Slug};
use crate::short_path::trades;
use crate::ui::Cx;
use crate::ui::short_path::state::ShortPath;
use crate::ui::theme::GRID;
use crate::ui::widgets::choice::{toggle, wrapped};
use crate::ui::widgets::field::{labelled, text_field_hint};
use crate::ui::widgets::pair;
use crate::ui::widgets::text::heading;
use crate::ui::widgets::tile::Tile;

/// The countries to choose from; others are chosen in the chapter.
const COUNTRIES: [Country; 3] = [Country::Germany, Country::Austria, Country::Switzerland];

/// "Bäckerei, Konditorei, Metzgerei": the first word is the title, the others explain it.
fn trade_tile(cx: &Cx<'_>, trade: &TradeEntry) -> (Option<Slug>, Tile) {
    let key = format!("trade-{}", trade.id);
    let name = cx.lang.text(&key);
    let (title, about) = name.split_once(", ").unwrap_or((name, ""));
    let mut letters = about.chars();
    let first: Vec<char> = letters
        .next()
        .into_iter()
        .flat_map(char::to_uppercase)
        .collect();
    let about: String = first.into_iter().chain(letters).collect();
    (Some(trade.id), tile(&key, title, about))
}

pub(super) fn trade(ui: &mut Ui, asked: &Asked<'_>, path: &mut ShortPath) -> bool {
    let cx = asked.cx;
    let other = tile(
        "trade-other",
        cx.t("short-path-trade-other"),
        cx.t("short-path-trade-other-about"),
    );
    let listed = trades(cx.catalogue).map(|trade| trade_tile(cx, trade));
    let options = Options {
        all: listed.chain([(None, other)]).collect(),
        answer: path.trade_answered.then_some(path.answers.trade),
        usual: None,
    };
    let chosen = asked.one(ui, &mut path.arriving, NARROW, options);
    if let Some(trade) = chosen {
        path.choose_trade(trade);
    }
    chosen.is_some()
}

pub(super) fn people(ui: &mut Ui, asked: &Asked<'_>, path: &mut ShortPath) -> bool {
    let all = Size::ALL.iter().map(|size| {
        let key = format!("short-path-{}", size.key());
        asked.choice(*size, asked.cx.lang.text(&key))
    });
    let options = Options {
        all: all.collect(),
        answer: path.answers.size,
        usual: path.suggestion(asked.cx.catalogue).size,
    };
    let chosen = asked.one(ui, &mut path.arriving, WIDE, options);
    path.answers.size = chosen.or(path.answers.size);
    chosen.is_some()
}

pub(super) fn place(ui: &mut Ui, asked: &Asked<'_>, path: &mut ShortPath) -> bool {
    let cx = asked.cx;
    let answers = &mut path.answers;
    let (country, name) = (&mut answers.country, &mut answers.name);
    pair(
        ui,
        |ui| country_ui(ui, cx, country),
        |ui| {
            let hint = cx.t("short-path-name-hint");
            text_field_hint(ui, cx.t("short-path-name"), hint, name);
        },
    );
    ui.add_space(GRID);
    let question = cx.t("short-path-reach");
    heading(ui, question);
    let all = Reach::ALL.iter().map(|reach| {
        let key = format!("short-path-{}", reach.key());
        asked.choice(*reach, cx.lang.text(&key))
    });
    let options = Options {
        all: all.collect(),
        answer: path.answers.reach,
        usual: path.suggestion(cx.catalogue).reach,
    };
    let reach = Asked { question, ..*asked };
    let chosen = reach.one(ui, &mut path.arriving, WIDE, options);
    path.answers.reach = chosen.or(path.answers.reach);
    chosen.is_some()
}

fn country_ui(ui: &mut Ui, cx: &Cx<'_>, country: &mut Option<Country>) {
    let label = cx.t("short-path-country");
    labelled(ui, label, |ui| {
        wrapped(ui, |ui| {
            for one in COUNTRIES {
                if toggle(ui, *country == Some(one), cx.t(one.key()), label).clicked() {
                    *country = Some(one);
                }
            }
        });
    });
}
