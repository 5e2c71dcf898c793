//! The seven questions as tiles.

use eframe::egui::{Key, Memory, Modifiers, Role, Ui};

use super::frame::Wish;
use super::state::{ShortPath, Step};
use crate::catalogue::TradeEntry;
use crate::plan::{AgeGroup, Choice, Country, Money, Reach, Size, Slug};
use crate::short_path::{goals, trades};
use crate::ui::Cx;
use crate::ui::theme::GRID;
use crate::ui::widgets::choice::{flip, toggle, wrapped};
use crate::ui::widgets::field::{labelled, text_field_hint};
use crate::ui::widgets::pair;
use crate::ui::widgets::text::heading;
use crate::ui::widgets::tile::{Grid, Mark, Tile, pressed};
use crate::ui::widgets::typed;

/// Least width of a tile with few words, and with a sentence, in points.
const NARROW: f32 = 200.0;
const WIDE: f32 = 280.0;

/// The least height of a tile in a high window, and how high that is, in points.
const LARGE: f32 = 96.0;
const ROOMY: f32 = 700.0;

/// Minutes a week to choose from.
const MINUTES: [u32; 6] = [60, 120, 180, 300, 480, 720];

/// Whole euros or francs a month to choose from.
const MONEY: [i64; 6] = [0, 50, 100, 200, 500, 1000];

/// The countries to choose from; others are chosen in the chapter.
const COUNTRIES: [Country; 3] = [Country::Germany, Country::Austria, Country::Switzerland];

/// Answers with what was chosen before and what is usual in the trade.
struct Options<T> {
    all: Vec<(T, Tile)>,
    answer: Option<T>,
    usual: Option<T>,
}

/// Draws a question. `keys`: keys belong to this page.
pub(super) fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    path: &mut ShortPath,
    step: Step,
    keys: bool,
) -> Option<Wish> {
    let roomy = ROOMY <= ui.content_rect().height() && step != Step::Trade;
    let asked = Asked {
        cx,
        question: cx.t(step.key()),
        least_height: if roomy { LARGE } else { 0.0 },
        keys: keys && !path.typing,
    };
    let answered = match step {
        Step::Trade => trade(ui, &asked, path),
        Step::People => people(ui, &asked, path),
        Step::Place => place(ui, &asked, path),
        Step::Goal => goal(ui, &asked, path),
        Step::Ages => ages(ui, &asked, path),
        Step::Hours => hours(ui, &asked, path),
        Step::Money => money(ui, &asked, path),
        Step::Result => false,
    };
    answered.then_some(Wish::Next)
}

/// Takes the suggestion where nothing was answered.
pub(super) fn accept(cx: &Cx<'_>, path: &mut ShortPath, step: Step) {
    let usual = path.suggestion(cx.catalogue);
    let answers = &mut path.answers;
    match step {
        Step::People => answers.size = answers.size.or(usual.size),
        Step::Place => answers.reach = answers.reach.or(usual.reach),
        Step::Goal => answers.goal = answers.goal.or(usual.goal),
        Step::Ages if answers.ages.is_empty() => answers.ages = usual.ages,
        Step::Hours => {
            answers.minutes_per_week = answers.minutes_per_week.or(usual.minutes_per_week);
        }
        Step::Money => answers.money_per_month = answers.money_per_month.or(usual.money_per_month),
        Step::Trade | Step::Ages | Step::Result => {}
    }
}

/// A question in sight.
struct Asked<'a> {
    cx: &'a Cx<'a>,
    question: &'a str,
    keys: bool,
    least_height: f32,
}

impl Asked<'_> {
    fn grid(&self, role: Role, least_width: f32) -> Grid<'_> {
        Grid {
            question: self.question,
            suggested: self.cx.t("short-path-suggested"),
            role,
            least_width,
            least_height: self.least_height,
            keys: true,
        }
    }

    /// Draws one tile for each answer; the one that was chosen in this frame.
    fn one<T: Copy + PartialEq>(
        &self,
        ui: &mut Ui,
        arriving: &mut bool,
        least_width: f32,
        options: Options<T>,
    ) -> Option<T> {
        let mark = |value: T| match options.answer {
            Some(answer) if answer == value => Mark::Chosen,
            None if options.usual == Some(value) => Mark::Suggested,
            _ => Mark::Plain,
        };
        let (values, mut tiles): (Vec<T>, Vec<Tile>) = options.all.into_iter().unzip();
        for (tile, value) in tiles.iter_mut().zip(&values) {
            tile.mark = mark(*value);
        }
        let grid = self.grid(Role::RadioButton, least_width);
        let clicked = self.tiles(ui, arriving, &grid, &tiles)?;
        values.get(clicked).copied()
    }

    /// Draws tiles; sets the focus when the page has just come into sight.
    fn tiles(
        &self,
        ui: &mut Ui,
        arriving: &mut bool,
        grid: &Grid<'_>,
        tiles: &[Tile],
    ) -> Option<usize> {
        if std::mem::take(arriving) {
            let marked = tiles.iter().find(|tile| tile.mark != Mark::Plain);
            if let Some(tile) = marked.or(tiles.first()) {
                ui.memory_mut(|memory| memory.request_focus(grid.id(tile)));
            }
        }
        let pressed = (self.keys).then(|| pressed(ui, tiles.len())).flatten();
        grid.ui(ui, tiles).or(pressed)
    }

    /// A tile of a closed set, whose explanation has a key of its own.
    fn choice<T: Choice>(&self, value: T, about: &str) -> (T, Tile) {
        (value, tile(value.key(), self.cx.t(value.key()), about))
    }
}

fn tile(key: &str, title: impl Into<String>, about: impl Into<String>) -> Tile {
    Tile {
        key: key.to_owned(),
        title: title.into(),
        about: about.into(),
        mark: Mark::Plain,
    }
}

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

fn trade(ui: &mut Ui, asked: &Asked<'_>, path: &mut ShortPath) -> bool {
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

fn people(ui: &mut Ui, asked: &Asked<'_>, path: &mut ShortPath) -> bool {
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

fn place(ui: &mut Ui, asked: &Asked<'_>, path: &mut ShortPath) -> bool {
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

fn goal(ui: &mut Ui, asked: &Asked<'_>, path: &mut ShortPath) -> bool {
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
fn ages(ui: &mut Ui, asked: &Asked<'_>, path: &mut ShortPath) -> bool {
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

fn hours(ui: &mut Ui, asked: &Asked<'_>, path: &mut ShortPath) -> bool {
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

fn money(ui: &mut Ui, asked: &Asked<'_>, path: &mut ShortPath) -> bool {
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
