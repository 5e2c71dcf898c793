//! The questions about what is wanted, and with how much time and money.

use eframe::egui::{Key, Memory, Modifiers, Role, Ui};

use super::{Asked, Options, WIDE, tile};
use crate::plan::{AgeGroup, Choice as _, Money};
use crate::short_path::goals;
use crate::ui::Cx;
use crate::ui::short_path::state::ShortPath;
use crate::ui::theme::GRID;
use crate::ui::widgets::choice::flip;
use crate::ui::widgets::tile::{Mark, Tile};
use crate::ui::widgets::typed;

/// Minutes a week to choose from.
const MINUTES: [u32; 6] = [60, 120, 180, 300, 480, 720];

/// Whole euros or francs a month to choose from.
const MONEY: [i64; 6] = [0, 50, 100, 200, 500, 1000];

pub(super) fn goal(ui: &mut Ui, asked: &Asked<'_>, path: &mut ShortPath) -> bool {
    let lang = asked.cx.lang;
    let all = goals(asked.cx.catalogue).map(|kind| {
        let key = format!("goal-kind-{}", kind.id);
        let lead = lang.text(&format!("{key}-lead")).to_owned();
        let about = lang.format("short-path-goal-about", &[("lead", lead.into())]);
        (kind.id, tile(&key, lang.text(&key), about))
    });
    let options = Options {
        all: all.collect(),
        answer: path.answers.goal,
        usual: path.suggestion(asked.cx.catalogue).goal,
    };
    let chosen = asked.one(ui, &mut path.arriving, WIDE, options);
    path.answers.goal = chosen.or(path.answers.goal);
    chosen.is_some()
}

/// Several answers: a click or a digit ticks, Enter goes on.
pub(super) fn ages(ui: &mut Ui, asked: &Asked<'_>, path: &mut ShortPath) -> bool {
    if path.answers.ages.is_empty() && path.arriving {
        path.answers.ages = path.suggestion(asked.cx.catalogue).ages;
    }
    let tiles: Vec<Tile> = (AgeGroup::ALL.iter())
        .map(|age| {
            let key = format!("short-path-{}", age.key());
            let (_, mut tile) = asked.choice(*age, asked.cx.lang.text(&key));
            if path.answers.ages.contains(age) {
                tile.mark = Mark::Chosen;
            }
            tile
        })
        .collect();
    let grid = asked.grid(Role::CheckBox, WIDE);
    let focused = ui.memory(Memory::focused);
    let on_tile = tiles.iter().any(|tile| focused == Some(grid.id(tile)));
    let enter = on_tile
        && asked.keys
        && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
    let chosen = asked.tiles(ui, &mut path.arriving, &grid, &tiles);
    if let Some(age) = chosen.and_then(|index| AgeGroup::ALL.get(index)) {
        flip(&mut path.answers.ages, *age);
    }
    enter
}

pub(super) fn hours(ui: &mut Ui, asked: &Asked<'_>, path: &mut ShortPath) -> bool {
    let cx = asked.cx;
    let all = MINUTES.map(|minutes| {
        let key = format!("short-path-hours-{minutes}");
        let title = cx.lang.duration(minutes.into());
        (minutes, tile(&key, title, cx.lang.text(&key)))
    });
    let options = Options {
        all: all.to_vec(),
        answer: path.answers.minutes_per_week,
        usual: path.suggestion(cx.catalogue).minutes_per_week,
    };
    let chosen = asked.one(ui, &mut path.arriving, WIDE, options);
    path.answers.minutes_per_week = chosen.or(path.answers.minutes_per_week);
    ui.add_space(GRID);
    let own = &mut path.answers.minutes_per_week;
    typed::minutes(ui, cx, cx.t("short-path-hours-own"), own);
    chosen.is_some()
}

pub(super) fn money(ui: &mut Ui, asked: &Asked<'_>, path: &mut ShortPath) -> bool {
    let cx = &Cx {
        currency: path.currency(),
        ..*asked.cx
    };
    let all = MONEY.map(|amount| {
        let key = format!("short-path-money-{amount}");
        let money = Money::whole(amount);
        (money, tile(&key, cx.money(money), cx.lang.text(&key)))
    });
    let options = Options {
        all: all.to_vec(),
        answer: path.answers.money_per_month,
        usual: path.suggestion(cx.catalogue).money_per_month,
    };
    let chosen = asked.one(ui, &mut path.arriving, WIDE, options);
    path.answers.money_per_month = chosen.or(path.answers.money_per_month);
    ui.add_space(GRID);
    let own = &mut path.answers.money_per_month;
    typed::money(ui, cx, cx.t("short-path-money-own"), own);
    chosen.is_some()
}
