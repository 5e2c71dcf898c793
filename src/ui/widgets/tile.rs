//! Large choices in a grid, each with a title, a line of explanation and a key to press.

use std::sync::Arc;

use eframe::egui::text::Galley;
use eframe::egui::{
    Align2, Id, Key, Modifiers, Rect, Response, RichText, Role, Sense, StrokeKind, TextStyle,
    TextWrapMode, Ui, WidgetInfo, WidgetText, pos2, vec2,
};

use super::button::focus_ring;
use super::text::strong;
use super::{Icon, reveal};
use crate::ui::theme::{GRID, SECTION_SIZE, colors};

/// Room between the edge of a tile and what is in it, in points.
const PADDING: f32 = 18.0;

/// Edge of the sign for a key, in points.
const CAP: f32 = 24.0;

/// Room between tiles, in points.
const GAP: f32 = 16.0;

/// The keys of the tiles, in their order.
const KEYS: [(&str, Key); 14] = [
    ("1", Key::Num1),
    ("2", Key::Num2),
    ("3", Key::Num3),
    ("4", Key::Num4),
    ("5", Key::Num5),
    ("6", Key::Num6),
    ("7", Key::Num7),
    ("8", Key::Num8),
    ("9", Key::Num9),
    ("0", Key::Num0),
    ("A", Key::A),
    ("B", Key::B),
    ("C", Key::C),
    ("D", Key::D),
];

/// How a tile stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Not at all.
    Plain,
    /// Suggested, not chosen yet.
    Suggested,
    /// Chosen.
    Chosen,
    /// What most people want now.
    Primary,
}

/// One choice.
#[derive(Clone, Debug)]
pub struct Tile {
    /// Its name in the plan or the catalogue, the same in every language.
    pub key: String,
    /// In a word or two.
    pub title: String,
    /// In a line.
    pub about: String,
    /// How it stands out.
    pub mark: Mark,
}

/// Tiles that belong together.
#[derive(Clone, Copy, Debug)]
pub struct Grid<'a> {
    /// What is asked; screen readers say it before each tile.
    pub question: &'a str,
    /// The word on a tile that is suggested.
    pub suggested: &'a str,
    /// One answer, several, or a button that does something.
    pub role: Role,
    /// The least width of a tile, in points.
    pub least_width: f32,
    /// The least height of a tile, in points.
    pub least_height: f32,
    /// Do the tiles have keys?
    pub keys: bool,
}

impl Grid<'_> {
    /// The name of a tile in the window, to ask for the focus.
    pub fn id(&self, tile: &Tile) -> Id {
        Id::unique(("tile", &tile.key))
    }

    /// Draws the tiles, all of one size; the number of the one that was chosen by pointer, Enter
    /// or the space bar.
    pub fn ui(&self, ui: &mut Ui, tiles: &[Tile]) -> Option<usize> {
        let columns = self.columns(ui.available_width(), tiles.len());
        let count = columns as f32;
        let width = ((ui.available_width() - GAP * (count - 1.0)) / count).floor();
        let laid_out: Vec<Words> = (tiles.iter())
            .map(|tile| self.words(ui, tile, width))
            .collect();
        let height = laid_out.iter().map(Words::height).fold(0.0, f32::max);
        let size = vec2(width, (height + PADDING * 2.0).max(self.least_height));
        let mut chosen = None;
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing = vec2(GAP, GAP);
            let mut entries = tiles.iter().zip(&laid_out).enumerate();
            for _ in 0..tiles.len().div_ceil(columns) {
                ui.horizontal(|ui| {
                    for (index, (tile, words)) in entries.by_ref().take(columns) {
                        let rect = ui.allocate_space(size).1;
                        if self.tile(ui, rect, index, tile, words).clicked() {
                            chosen = Some(index);
                        }
                    }
                });
            }
        });
        chosen
    }

    /// As many columns as fit, at most three; one fewer if only then the last row is full.
    fn columns(&self, width: f32, tiles: usize) -> usize {
        let fit = |columns: &usize| {
            let columns = *columns as f32;
            self.least_width * columns + GAP * (columns - 1.0) <= width
        };
        let most = (1..=3).rev().find(fit).unwrap_or(1).min(tiles.max(1));
        let full = |columns: usize| tiles.is_multiple_of(columns);
        if 2 < most && !full(most) && full(most - 1) {
            most - 1
        } else {
            most
        }
    }

    fn words(&self, ui: &Ui, tile: &Tile, width: f32) -> Words {
        let beside = if self.keys { CAP + GRID * 1.5 } else { 0.0 };
        let width = width - PADDING * 2.0 - beside - Icon::SIZE;
        let lay_out = |text: RichText| {
            let text = WidgetText::from(text);
            text.into_galley(ui, Some(TextWrapMode::Wrap), width, TextStyle::Body)
        };
        let colors = colors(ui);
        let [head, about] = match tile.mark {
            Mark::Primary => [colors.on_accent; 2],
            _ => [colors.text, colors.weak],
        };
        Words {
            title: lay_out(strong(&tile.title).size(SECTION_SIZE).color(head)),
            about: lay_out(RichText::new(&tile.about).color(about)),
            left: PADDING + beside,
        }
    }

    fn tile(&self, ui: &mut Ui, rect: Rect, index: usize, tile: &Tile, words: &Words) -> Response {
        let response = ui.interact(rect, self.id(tile), Sense::click());
        let chosen = tile.mark == Mark::Chosen;
        response.widget_info(|| {
            let name = self.name(tile);
            match self.role {
                Role::Button => WidgetInfo::labeled(Role::Button, ui.is_enabled(), name),
                role => WidgetInfo::selected(role, ui.is_enabled(), chosen, name),
            }
        });
        reveal(&response);
        self.paint(ui, &response, tile.mark);
        let corner = rect.min + vec2(0.0, PADDING);
        if let Some((sign, _)) = KEYS.get(index).filter(|_| self.keys) {
            key_cap(ui, pos2(corner.x + PADDING, corner.y), sign);
        }
        words.paint(ui, pos2(corner.x + words.left, corner.y));
        response
    }

    /// "How old are your customers?: 30–49, in the middle of working life".
    fn name(&self, tile: &Tile) -> String {
        let Tile { title, about, .. } = tile;
        let mut name = title.clone();
        if !self.question.is_empty() {
            name = format!("{}: {name}", self.question);
        }
        if !about.is_empty() {
            name = format!("{name}, {about}");
        }
        if tile.mark == Mark::Suggested {
            name = format!("{name} ({})", self.suggested);
        }
        name
    }

    fn paint(&self, ui: &Ui, response: &Response, mark: Mark) {
        let (colors, rect) = (colors(ui), response.rect);
        let hovered = response.hovered();
        let (fill, edge) = match mark {
            Mark::Primary => (colors.accent, colors.accent),
            Mark::Chosen => (colors.accent_ground, colors.accent),
            _ if hovered => (colors.faint, colors.accent),
            Mark::Suggested => (colors.paper, colors.accent),
            Mark::Plain => (colors.paper, colors.hairline),
        };
        let painter = ui.painter();
        painter.rect(rect, 6.0, fill, (1.0, edge), StrokeKind::Inside);
        focus_ring(ui, response);
        if mark == Mark::Chosen {
            let at = rect.right_top() + vec2(-PADDING, PADDING + 4.0);
            Icon::Check.paint(painter, at, colors.accent);
        }
        if mark == Mark::Suggested {
            let font = TextStyle::Body.resolve(ui.style());
            let text = painter.layout_no_wrap(self.suggested.to_owned(), font, colors.accent);
            let size = text.size() + vec2(GRID * 2.0, 4.0);
            let middle = pos2(rect.right() - GRID - size.x / 2.0, rect.top());
            let pill = Rect::from_center_size(middle, size);
            painter.rect_filled(pill, 4.0, colors.accent_ground);
            painter.galley(pill.min + vec2(GRID, 2.0), text, colors.accent);
        }
    }
}

/// The number of the tile whose key was pressed in this frame, out of so many.
pub fn pressed(ui: &Ui, tiles: usize) -> Option<usize> {
    let mut keys = KEYS.iter().take(tiles);
    ui.input_mut(|input| keys.position(|(_, key)| input.consume_key(Modifiers::NONE, *key)))
}

/// The sign for a key.
fn key_cap(ui: &Ui, at: eframe::egui::Pos2, sign: &str) {
    let colors = colors(ui);
    let rect = Rect::from_min_size(at, vec2(CAP, CAP));
    let painter = ui.painter();
    painter.rect(
        rect,
        4.0,
        colors.side,
        (1.0, colors.hairline),
        StrokeKind::Inside,
    );
    let font = TextStyle::Body.resolve(ui.style());
    painter.text(
        rect.center(),
        Align2::CENTER_CENTER,
        sign,
        font,
        colors.weak,
    );
}

/// The words of a tile, laid out.
struct Words {
    title: Arc<Galley>,
    about: Arc<Galley>,
    left: f32,
}

impl Words {
    /// Room between title and explanation.
    const GAP: f32 = 2.0;

    fn height(&self) -> f32 {
        let about = if self.about.is_empty() {
            0.0
        } else {
            Self::GAP + self.about.size().y
        };
        (self.title.size().y + about).max(CAP)
    }

    fn paint(&self, ui: &Ui, at: eframe::egui::Pos2) {
        let color = colors(ui).text;
        ui.painter().galley(at, Arc::clone(&self.title), color);
        let below = at + vec2(0.0, self.title.size().y + Self::GAP);
        ui.painter().galley(below, Arc::clone(&self.about), color);
    }
}
