//! The few themes that come back, with their shares.

use eframe::egui::Ui;

use crate::plan::{Item as _, Pillar, Trade};
use crate::ui::Cx;
use crate::ui::theme::GRID;
use crate::ui::widgets::bar::bar;
use crate::ui::widgets::choice::link;
use crate::ui::widgets::field::{text_area_hint, text_field_hint};
use crate::ui::widgets::list::Head;
use crate::ui::widgets::opening::open;
use crate::ui::widgets::text::{guidance, section, warning};
use crate::ui::widgets::{Words, fold, items, note, percent, pick_many, starters};
use crate::wording::Names;

/// As many themes are enough; with fewer, suggestions stay in sight.
const ENOUGH: usize = 3;

/// Themes that fit every firm. Texts: `content-theme-<key>`, `content-theme-<key>-ideas`.
const COMMON: [&str; 6] = ["work", "people", "tips", "news", "customers", "region"];

/// The list of themes, suggestions for it and the sum of the shares.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, pillars: &mut Vec<Pillar>, trade: &Trade) {
    section(ui, cx.t("content-pillars"));
    let words = Words {
        add: cx.t("content-pillar-add"),
        empty: cx.t("content-pillars-empty"),
        untitled: cx.t("pillar-untitled"),
    };
    items(
        ui,
        cx,
        &words,
        pillars,
        |pillar| Head::new(&pillar.title, summary(cx, pillar)),
        |ui, pillar| form(ui, cx, pillar),
    );
    suggestions(ui, cx, pillars, trade);
    shares(ui, cx, pillars);
}

fn summary(cx: &Cx<'_>, pillar: &Pillar) -> String {
    let share = pillar.percent.map_or_else(
        || cx.t("content-share-open").to_owned(),
        |percent| cx.lang.percent(i64::from(percent) * 10),
    );
    if pillar.audiences.is_empty() {
        return share;
    }
    let audiences = Names::many(&cx.names.audiences, &pillar.audiences);
    format!("{audiences}, {share}")
}

fn form(ui: &mut Ui, cx: &Cx<'_>, pillar: &mut Pillar) {
    let Pillar {
        id: _,
        title,
        ideas,
        percent: share,
        audiences,
        goals,
        note: remark,
    } = pillar;
    text_field_hint(
        ui,
        cx.t("content-pillar-title"),
        cx.t("content-pillar-title-hint"),
        title,
    );
    text_area_hint(
        ui,
        cx.t("content-pillar-ideas"),
        cx.t("content-pillar-ideas-hint"),
        ideas,
    );
    percent(ui, cx, cx.t("content-pillar-share"), share);
    pick_many(
        ui,
        cx.t("content-pillar-audiences"),
        cx.t("content-no-audiences"),
        &cx.names.audiences,
        audiences,
    );
    pick_many(
        ui,
        cx.t("content-pillar-goals"),
        cx.t("content-no-goals"),
        &cx.names.goals_to_choose(goals),
        goals,
    );
    note(ui, cx, remark);
}

/// Themes to take with a click: first those of the trade, then those that fit everywhere.
fn suggestions(ui: &mut Ui, cx: &Cx<'_>, pillars: &mut Vec<Pillar>, trade: &Trade) {
    let offers = offers(cx, pillars, trade);
    if offers.is_empty() {
        return;
    }
    let named: Vec<_> = (offers.iter().enumerate())
        .map(|(index, (title, _))| (index, title.as_str()))
        .collect();
    let mut clicked = None;
    let label = cx.t("content-pillars-suggestions");
    if pillars.len() < ENOUGH {
        clicked = starters(ui, label, &named);
    } else {
        fold(ui, "suggestions", label, false, |ui| {
            clicked = starters(ui, cx.t("content-pillars-suggestions-more"), &named);
        });
    }
    if let Some((title, ideas)) = clicked.and_then(|index| offers.get(index)) {
        let pillar = Pillar {
            title: title.clone(),
            ideas: ideas.clone(),
            ..Pillar::fresh()
        };
        open(ui, pillar.id.0);
        pillars.push(pillar);
    }
}

/// Title and ideas of themes that the plan does not have yet.
fn offers(cx: &Cx<'_>, pillars: &[Pillar], trade: &Trade) -> Vec<(String, String)> {
    let mut offers = Vec::new();
    if let Trade::Listed(slug) = trade {
        let key = format!("trade-{slug}-topics");
        if cx.lang.has(&key) {
            let topics = cx.lang.text(&key).split(", ");
            offers.extend(topics.map(|topic| (capitalized(topic), String::new())));
        }
    }
    for key in COMMON {
        let text = |end: &str| {
            cx.lang
                .text(&format!("content-theme-{key}{end}"))
                .to_owned()
        };
        offers.push((text(""), text("-ideas")));
    }
    offers.retain(|(title, _)| pillars.iter().all(|pillar| pillar.title != *title));
    offers
}

/// The words with a capital letter at the beginning: topics stand in the middle of a list.
fn capitalized(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}

/// How the shares add up; nothing as long as none is given.
fn shares(ui: &mut Ui, cx: &Cx<'_>, pillars: &mut [Pillar]) {
    let given = || pillars.iter().filter_map(|pillar| pillar.percent);
    let sum: i64 = given().map(i64::from).sum();
    if 0 < given().count() {
        ui.add_space(GRID);
        let rest = sum - 100;
        let key = match rest {
            0 => "content-shares-even",
            ..0 => "content-shares-free",
            1.. => "content-shares-over",
        };
        let args = [
            ("sum", cx.lang.percent(sum * 10).into()),
            ("rest", cx.lang.percent(rest.abs() * 10).into()),
        ];
        let sentence = cx.lang.format(key, &args);
        bar(
            ui,
            ui.available_width().min(320.0),
            sum,
            Some(100),
            &sentence,
        );
        if 0 < rest {
            warning(ui, &sentence);
        } else {
            guidance(ui, &sentence);
        }
    }
    let wanted = 1 < pillars.len() && sum != 100;
    if wanted && link(ui, None, cx.t("content-shares-spread")).clicked() {
        spread(pillars);
    }
}

/// Gives all themes the same share; what does not divide goes to the first ones.
fn spread(pillars: &mut [Pillar]) {
    let count = pillars.len();
    for (index, pillar) in pillars.iter_mut().enumerate() {
        let share = 100 / count + usize::from(index < 100 % count);
        pillar.percent = u8::try_from(share).ok();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn themes_that_share_evenly_make_a_hundred_per_cent() {
        for count in 1..=12 {
            let mut pillars = vec![Pillar::default(); count];
            spread(&mut pillars);
            let sum: u32 = pillars
                .iter()
                .filter_map(|p| p.percent)
                .map(u32::from)
                .sum();
            assert_eq!(sum, 100, "{count} themes");
        }
    }
}
