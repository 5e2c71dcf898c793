//! The seven questions as tiles.

mod aims;
mod firm;

use eframe::egui::{Role, Ui};

use super::frame::Wish;
use super::state::{ShortPath, Step};
use crate::plan::Choice;
use crate::ui::Cx;
use crate::ui::widgets::tile::{Grid, Mark, Tile, pressed};

/// Least width of a tile with few words, and with a sentence, in points.
const NARROW: f32 = 200.0;
const WIDE: f32 = 280.0;

/// The least height of a tile in a high window, and how high that is, in points.
const LARGE: f32 = 96.0;
const ROOMY: f32 = 700.0;

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
        Step::Trade => firm::trade(ui, &asked, path),
        Step::People => firm::people(ui, &asked, path),
        Step::Place => firm::place(ui, &asked, path),
        Step::Goal => aims::goal(ui, &asked, path),
        Step::Ages => aims::ages(ui, &asked, path),
        Step::Hours => aims::hours(ui, &asked, path),
        Step::Money => aims::money(ui, &asked, path),
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
