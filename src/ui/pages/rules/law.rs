//! What the law asks: a checklist to begin with, never legal advice.

use std::collections::BTreeMap;

use eframe::egui::{Button, RichText, Role, Ui, WidgetInfo, vec2};

use crate::analysis::laws_of;
use crate::catalogue::{Catalogue, LawEntry};
use crate::plan::{Choice as _, Country, LawCheck, LawState, Slug};
use crate::ui::Cx;
use crate::ui::theme::{GRID, colors};
use crate::ui::widgets::choice::wrapped;
use crate::ui::widgets::list::hairline;
use crate::ui::widgets::opening;
use crate::ui::widgets::text::{guidance, warning};
use crate::ui::widgets::{Icon, date, note, pair, pick, reveal, toggle};
use crate::wording::Names;

/// The widest that a title gets beside its answers, the room the answers take, and the least
/// width at which they stand side by side, in points.
const TITLE_WIDTH: f32 = 336.0;
const ANSWERS_WIDTH: f32 = 328.0;
const SIDE_BY_SIDE: f32 = 560.0;

/// The points that concern a firm: those that are counted as open for it, and any that were
/// answered before the country changed, so that no answer is out of sight.
pub(super) fn shown<'a>(
    catalogue: &'a Catalogue,
    checks: &'a BTreeMap<Slug, LawCheck>,
    country: Option<Country>,
) -> impl Iterator<Item = &'a LawEntry> {
    let applies = move |law: &LawEntry| laws_of(country, catalogue).any(|one| one.id == law.id);
    let laws = catalogue.laws.iter();
    laws.filter(move |law| applies(law) || checks.contains_key(&law.id))
}

/// The checklist of the firm's country.
pub(super) fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    checks: &mut BTreeMap<Slug, LawCheck>,
    country: Option<Country>,
) {
    guidance(ui, cx.t("law-lead"));
    guidance(ui, cx.t("law-no-advice"));
    match country {
        None => {
            warning(ui, cx.t("law-no-country"));
        }
        Some(country) => {
            let args = [("country", cx.t(country.key()).into())];
            guidance(ui, &cx.lang.format("law-country", &args));
        }
    }
    let laws: Vec<(Slug, String)> = shown(cx.catalogue, checks, country)
        .map(|law| (law.id, asked(cx, law, country)))
        .collect();
    hairline(ui);
    for (law, asked) in laws {
        let mut check = checks.get(&law).cloned().unwrap_or_default();
        ui.push_id(("law", law), |ui| point(ui, cx, (law, &asked), &mut check));
        hairline(ui);
        if check == LawCheck::default() {
            checks.remove(&law);
        } else {
            checks.insert(law, check);
        }
    }
}

/// What is asked; with its countries where it does not hold in the firm's country.
fn asked(cx: &Cx<'_>, law: &LawEntry, country: Option<Country>) -> String {
    let title = cx.lang.text(&format!("law-{}", law.id)).to_owned();
    if laws_of(country, cx.catalogue).any(|one| one.id == law.id) {
        return title;
    }
    let countries = law.countries.iter().map(|country| cx.t(country.key()));
    let countries: Vec<&str> = countries.collect();
    format!("{title} ({})", countries.join(", "))
}

/// One point: what is asked, how far it is, and on demand why, who and until when.
fn point(ui: &mut Ui, cx: &Cx<'_>, (law, asked): (Slug, &str), check: &mut LawCheck) {
    // A remark belongs to the line above it, not to the next point.
    ui.spacing_mut().item_spacing.y = GRID / 2.0;
    let id = ui.scope_id().with("open");
    let mut open = ui.data(|d| d.get_temp(id)).unwrap_or(false);
    open |= opening::anchor(ui, law);
    let before = check.state;
    if ui.available_width() < SIDE_BY_SIDE {
        open ^= title(ui, asked, open, ui.available_width());
        ui.horizontal(|ui| {
            ui.add_space(28.0);
            states(ui, cx, asked, &mut check.state);
        });
    } else {
        ui.horizontal_top(|ui| {
            let width = TITLE_WIDTH.min(ui.available_width() - ANSWERS_WIDTH);
            open ^= title(ui, asked, open, width);
            states(ui, cx, asked, &mut check.state);
        });
    }
    if check.state != before && check.state == Some(LawState::ToDo) {
        open = true;
    }
    ui.data_mut(|d| d.insert_temp(id, open));
    let inset = eframe::egui::Frame::new().inner_margin(eframe::egui::Margin {
        left: 28,
        right: 8,
        top: 0,
        bottom: if open { 12 } else { 4 },
    });
    let summary = details_in_words(cx, check);
    if open || !summary.is_empty() {
        inset.show(ui, |ui| {
            ui.set_width(ui.available_width());
            if open {
                details(ui, cx, law, check);
            } else {
                guidance(ui, &summary);
            }
        });
    }
}

/// What is asked, as a button that opens the details. Says whether it was pressed.
fn title(ui: &mut Ui, asked: &str, open: bool, width: f32) -> bool {
    let colors = colors(ui);
    let response = ui
        .scope(|ui| {
            ui.set_max_width(width);
            ui.set_min_width(width);
            ui.spacing_mut().button_padding.x = 28.0;
            let text = RichText::new(asked).color(colors.text);
            let button = Button::new((text, eframe::egui::Atom::grow()));
            ui.add(
                button
                    .frame_when_inactive(false)
                    .wrap()
                    .min_size(vec2(width, 32.0)),
            )
        })
        .inner;
    let icon = if open { Icon::Down } else { Icon::Right };
    let at = response.rect.left_top() + vec2(14.0, 16.0);
    icon.paint(ui.painter(), at, colors.weak);
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::DisclosureTriangle, true, asked);
        info.selected = Some(open);
        info
    });
    reveal(&response);
    response.clicked()
}

/// The answers; a second click takes the answer back.
fn states(ui: &mut Ui, cx: &Cx<'_>, asked: &str, state: &mut Option<LawState>) {
    wrapped(ui, |ui| {
        for &answer in LawState::ALL {
            if toggle(ui, *state == Some(answer), cx.t(answer.key()), asked).clicked() {
                *state = (*state != Some(answer)).then_some(answer);
            }
        }
    });
}

fn details(ui: &mut Ui, cx: &Cx<'_>, law: Slug, check: &mut LawCheck) {
    let LawCheck {
        state: _,
        person,
        due,
        note: remark,
    } = check;
    ui.spacing_mut().item_spacing.y = GRID * 1.5;
    guidance(ui, cx.lang.text(&format!("law-{law}-why")));
    pair(
        ui,
        |ui| pick(ui, cx, cx.t("law-person"), &cx.names.people, person),
        |ui| date(ui, cx, cx.t("law-due"), due),
    );
    note(ui, cx, remark);
}

/// "Anna, bis 31.12.2026", so that nothing filled in is out of sight while a point is closed.
fn details_in_words(cx: &Cx<'_>, check: &LawCheck) -> String {
    let person = check
        .person
        .map(|id| Names::one(&cx.names.people, Some(id)).to_owned());
    let due = check.due.map(|due| {
        let args = [("date", cx.lang.date(due).into())];
        cx.lang.format("law-until", &args)
    });
    let remark = Some(check.note.trim().to_owned()).filter(|text| !text.is_empty());
    let parts: Vec<String> = [person, due, remark].into_iter().flatten().collect();
    parts.join(", ")
}
