//! A list of items that open to be edited, with add, copy, move and remove.

use eframe::egui::text::LayoutJob;
use eframe::egui::{
    Align, Atom, AtomExt as _, Button, FontSelection, Id, Response, RichText, Role, TextStyle,
    TextWrapMode, Ui, WidgetInfo, WidgetText, vec2,
};

use super::choice::{link, linked};
use super::opening::{is_open, is_wanted, set_open};
use super::text::{empty_state, guidance, strong};
use super::{Icon, reveal, tick};
use crate::plan::{IsId as _, Item};
use crate::ui::Cx;
use crate::ui::theme::{GRID, colors};

/// The words of one kind of list, already in the user's language.
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    /// On the button that adds an item: "Add goal".
    pub add: &'a str,
    /// While there is none: what belongs here and a first example.
    pub empty: &'a str,
    /// For an item without a title: "New goal".
    pub untitled: &'a str,
}

/// What a closed item shows: its title and, paler, the most important facts.
#[derive(Clone, Debug, Default)]
pub struct Head {
    /// The item's own name.
    pub title: String,
    /// The most important facts in a few words.
    pub summary: String,
}

impl Head {
    /// A title with a summary.
    pub fn new(title: impl Into<String>, summary: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            summary: summary.into(),
        }
    }
}

/// What is to be done to the list after it was drawn.
enum Change {
    Up(usize),
    Down(usize),
    Copy(usize),
    Remove(usize),
}

/// Draws a list: each item a line that opens to its form. A new item opens at once.
pub fn items<T: Item>(
    ui: &mut Ui,
    cx: &Cx<'_>,
    words: &Words<'_>,
    list: &mut Vec<T>,
    head: impl Fn(&T) -> Head,
    mut body: impl FnMut(&mut Ui, &mut T),
) {
    let mut change = None;
    if list.is_empty() {
        empty_state(ui, words.empty);
    }
    let count = list.len();
    let spacing = std::mem::replace(&mut ui.spacing_mut().item_spacing.y, 0.0);
    for (index, item) in list.iter_mut().enumerate() {
        let id = item_id(item);
        if MANY < count && is_out_of_sight(ui, id) {
            continue;
        }
        let top = ui.cursor().top();
        let mut head = head(item);
        if head.title.trim().is_empty() {
            words.untitled.clone_into(&mut head.title);
        }
        if line(ui, cx, id, &head, item.done()) {
            ui.push_id(id, |ui| {
                inset(ui, |ui| {
                    body(ui, item);
                    ui.add_space(GRID);
                    change = footer(ui, cx, index, count).or(change.take());
                });
            });
        }
        hairline(ui);
        let height = ui.cursor().top() - top;
        ui.data_mut(|data| data.insert_temp(id.with("height"), height));
    }
    if let Some(change) = change {
        apply(list, &change);
    }
    ui.spacing_mut().item_spacing.y = spacing;
    ui.add_space(GRID / 2.0);
    if add_button(ui, words.add).clicked() {
        let item = T::fresh();
        set_open(ui, item_id(&item), true);
        list.push(item);
    }
}

/// Height of the line of an item, in points.
const LINE: f32 = 40.0;

/// The line of an item, with a box before it if it can be ticked off. Returns whether it is open.
pub fn line(ui: &mut Ui, cx: &Cx<'_>, id: Id, head: &Head, done: Option<&mut bool>) -> bool {
    let Some(done) = done else {
        return opener(ui, id, head);
    };
    ui.horizontal(|ui| {
        ui.set_min_height(LINE);
        tick(ui, cx, &head.title, done);
        ui.spacing_mut().item_spacing.x = 0.0;
        opener(ui, id, head)
    })
    .inner
}

/// From this many items on, those out of sight are not drawn.
const MANY: usize = 40;

/// How far from what is in sight items are drawn all the same, in points, so that the Tab key
/// finds the next one.
const AROUND: f32 = 240.0;

/// Leaves the room of a closed item that is out of sight, as high as it was when it was drawn.
fn is_out_of_sight(ui: &mut Ui, id: Id) -> bool {
    let height: Option<f32> = ui.data(|data| data.get_temp(id.with("height")));
    let wanted = is_open(ui, id) || super::opening::is_next(ui, id);
    let Some(height) = height.filter(|_| !wanted) else {
        return false;
    };
    let top = ui.cursor().top();
    let sight = ui.clip_rect().y_range().expand(AROUND);
    let out = top + height < sight.min || sight.max < top;
    if out {
        ui.add_space(height);
    }
    out
}

/// A line, as wide as the form, that opens and closes what stands below it. Returns whether that
/// is open.
pub fn opener(ui: &mut Ui, id: Id, head: &Head) -> bool {
    let open = is_open(ui, id);
    let response = header(ui, id, head, open);
    if response.clicked() {
        set_open(ui, id, !open);
    }
    if is_wanted(ui, id) {
        response.scroll_to_me(Some(Align::TOP));
        response.request_focus();
    }
    open
}

/// The id under which an item is open or closed; findings open it by the same.
pub fn item_id<T: Item>(item: &T) -> Id {
    Id::unique(("item", item.id().slug()))
}

/// A button that adds something.
pub fn add_button(ui: &mut Ui, text: &str) -> Response {
    let accent = colors(ui).accent;
    let text = RichText::new(format!("+  {text}")).color(accent);
    let response = ui.add(Button::new(text).stroke((1.0, accent)));
    reveal(&response);
    response
}

/// Room for the sign before the title of an item, in points.
const SIGN: f32 = 12.0;

/// The line of an item, as wide as the form; pressing it opens and closes the item. A summary that
/// does not fit beside the title stands below it; neither is cut.
fn header(ui: &mut Ui, id: Id, head: &Head, open: bool) -> Response {
    let colors = colors(ui);
    let width = ui.available_width();
    let title = strong(&head.title).color(colors.text);
    let summary = RichText::new(&head.summary).color(colors.weak);
    let wanted = text_width(ui, title.clone()) + text_width(ui, summary.clone());
    let around = ui.spacing().button_padding.x * 2.0 + SIGN + GRID * 4.0;
    let sign = "".atom_size(vec2(SIGN, 0.0));
    let button = if wanted + around <= width {
        Button::new((sign, title, Atom::grow(), summary))
    } else {
        let both = below(ui, title, summary).atom_shrink(true);
        Button::new((sign, both, Atom::grow())).wrap()
    };
    let button = button
        .frame_when_inactive(open)
        .stroke((0.0, colors.paper))
        .min_size(vec2(width, LINE));
    let response = ui.push_id(id.with("head"), |ui| ui.add(button)).inner;
    let icon = if open { Icon::Down } else { Icon::Right };
    icon.paint(
        ui.painter(),
        response.rect.left_center() + vec2(14.0, 0.0),
        colors.weak,
    );
    let name = if head.summary.is_empty() {
        head.title.clone()
    } else {
        format!("{}, {}", head.title, head.summary)
    };
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::DisclosureTriangle, true, &name);
        info.selected = Some(open);
        info
    });
    reveal(&response);
    response
}

/// The width of a text in one line, in points.
fn text_width(ui: &Ui, text: RichText) -> f32 {
    let text = WidgetText::from(text);
    let galley = text.into_galley(
        ui,
        Some(TextWrapMode::Extend),
        f32::INFINITY,
        TextStyle::Button,
    );
    galley.size().x
}

/// Two texts, one below the other.
fn below(ui: &Ui, upper: RichText, lower: RichText) -> LayoutJob {
    let mut job = LayoutJob::default();
    let font = || FontSelection::Style(TextStyle::Button);
    upper.append_to(&mut job, ui.style(), font(), Align::Center);
    if !lower.is_empty() {
        RichText::new("\n").append_to(&mut job, ui.style(), font(), Align::Center);
        lower.append_to(&mut job, ui.style(), font(), Align::Center);
    }
    job
}

/// The form of an open item, set in from the left.
pub fn inset(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    eframe::egui::Frame::new()
        .inner_margin(eframe::egui::Margin {
            left: 28,
            right: 8,
            top: 4,
            bottom: 12,
        })
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = GRID * 1.5;
            add(ui);
        });
}

fn footer(ui: &mut Ui, cx: &Cx<'_>, index: usize, count: usize) -> Option<Change> {
    let mut change = None;
    super::choice::wrapped(ui, |ui| {
        ui.spacing_mut().item_spacing.x = GRID * 2.0;
        let up = linked(Some(Icon::Up), cx.t("move-up"));
        if ui.add_enabled(0 < index, up).clicked() {
            change = Some(Change::Up(index));
        }
        let down = linked(Some(Icon::Down), cx.t("move-down"));
        if ui.add_enabled(index + 1 < count, down).clicked() {
            change = Some(Change::Down(index));
        }
        if link(ui, Some(Icon::Copy), cx.t("duplicate")).clicked() {
            change = Some(Change::Copy(index));
        }
        ui.add_space(GRID * 2.0);
        if link(ui, Some(Icon::Remove), cx.t("remove")).clicked() {
            change = Some(Change::Remove(index));
        }
    });
    change
}

fn apply<T: Item>(list: &mut Vec<T>, change: &Change) {
    match *change {
        Change::Up(index) if 0 < index && index < list.len() => list.swap(index, index - 1),
        Change::Down(index) if index + 1 < list.len() => list.swap(index, index + 1),
        Change::Copy(index) => {
            if let Some(copy) = list.get(index).map(Item::copy) {
                list.insert(index + 1, copy);
            }
        }
        Change::Remove(index) if index < list.len() => {
            list.remove(index);
        }
        Change::Up(_) | Change::Down(_) | Change::Remove(_) => {}
    }
}

/// A thin line between things.
pub fn hairline(ui: &mut Ui) {
    let width = ui.available_width();
    let (rect, _) = ui.allocate_exact_size(vec2(width, 1.0), eframe::egui::Sense::hover());
    ui.painter()
        .hline(rect.x_range(), rect.center().y, (1.0, colors(ui).hairline));
}

/// A list of small entries inside an item: each in a row of its own, with a button to remove it.
/// `body` draws the fields of one entry.
pub fn entries<T: Item>(
    ui: &mut Ui,
    cx: &Cx<'_>,
    label: &str,
    add: &str,
    list: &mut Vec<T>,
    mut body: impl FnMut(&mut Ui, &mut T),
) {
    guidance(ui, label);
    let mut removed = None;
    for (index, entry) in list.iter_mut().enumerate() {
        let salt = ("entry", entry.id().slug());
        ui.push_id(salt, |ui| {
            eframe::egui::Frame::new()
                .stroke((1.0, colors(ui).hairline))
                .corner_radius(4)
                .inner_margin(12)
                .show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    body(ui, entry);
                    if link(ui, Some(Icon::Remove), cx.t("remove")).clicked() {
                        removed = Some(index);
                    }
                });
        });
    }
    if let Some(index) = removed {
        list.remove(index);
    }
    if link(ui, Some(Icon::Plus), add).clicked() {
        list.push(T::fresh());
    }
}
