//! The choices: which sheets, on which paper, for which month.

use eframe::egui::{Align, Frame, Label, Layout, Margin, RichText, Ui, vec2};
use jiff::ToSpan as _;

use super::view::View;
use crate::paper::{Paper, Setup, Sheet};
use crate::ui::Cx;
use crate::ui::theme::{GRID, colors};
use crate::ui::widgets::choice::wrapped;
use crate::ui::widgets::field::labelled;
use crate::ui::widgets::icon::icon_button;
use crate::ui::widgets::text::{guidance, heading};
use crate::ui::widgets::{Icon, check, toggle};

/// Room before what belongs to a box with its text, in points.
const INDENT: i8 = 26;

/// Draws the choices and changes `setup` as the user does.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, view: &View, setup: &mut Setup) {
    heading(ui, cx.t("print-view-sheets"));
    for sheet in Sheet::ALL {
        sheet_ui(ui, cx, view, sheet, setup);
    }
    ui.add_space(GRID);
    paper(ui, cx.t("print-view-paper"), &mut setup.paper);
    if setup.sheets.contains(&Sheet::WallChart) {
        let label = cx.t("print-view-wall-paper");
        paper(ui, label, &mut setup.wall_paper);
    }
    let monthly = [Sheet::WeekSheets, Sheet::Measuring];
    if monthly.iter().any(|sheet| setup.sheets.contains(sheet)) {
        month(ui, cx, setup);
    }
}

/// One sheet: whether it is printed, how many pages it has, what it is, how it is held.
fn sheet_ui(ui: &mut Ui, cx: &Cx<'_>, view: &View, sheet: Sheet, setup: &mut Setup) {
    let key = sheet.key();
    let name = cx.lang.text(&format!("sheet-{key}")).to_owned();
    let mut chosen = setup.sheets.contains(&sheet);
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.horizontal(|ui| {
            if check(ui, &name, &mut chosen).changed() {
                set(&mut setup.sheets, sheet, chosen);
            }
            let count = view.count_of(sheet).filter(|_| chosen);
            let Some(count) = count else { return };
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let words = cx
                    .lang
                    .format("print-view-count", &[("count", count.into())]);
                ui.label(RichText::new(words).color(colors(ui).weak));
            });
        });
        let inset = Margin {
            left: INDENT,
            ..Margin::ZERO
        };
        Frame::new().inner_margin(inset).show(ui, |ui| {
            guidance(ui, cx.lang.text(&format!("print-view-about-{key}")));
            if chosen && sheet.turns() {
                ui.add_space(GRID / 2.0);
                orientation(ui, cx, &name, sheet, setup);
            }
        });
    });
}

fn orientation(ui: &mut Ui, cx: &Cx<'_>, name: &str, sheet: Sheet, setup: &mut Setup) {
    let turned = setup.turned.contains(&sheet);
    wrapped(ui, |ui| {
        for (answer, key) in [
            (false, "print-view-portrait"),
            (true, "print-view-landscape"),
        ] {
            if toggle(ui, turned == answer, cx.t(key), name).clicked() {
                set(&mut setup.turned, sheet, answer);
            }
        }
    });
}

fn set(sheets: &mut std::collections::BTreeSet<Sheet>, sheet: Sheet, is_in: bool) {
    if is_in {
        sheets.insert(sheet);
    } else {
        sheets.remove(&sheet);
    }
}

fn paper(ui: &mut Ui, label: &str, value: &mut Paper) {
    labelled(ui, label, |ui| {
        wrapped(ui, |ui| {
            for paper in Paper::ALL {
                if toggle(ui, *value == paper, paper.name(), label).clicked() {
                    *value = paper;
                }
            }
        });
    });
}

/// The month that the week sheets and the tally are for; the current one until it is changed.
fn month(ui: &mut Ui, cx: &Cx<'_>, setup: &mut Setup) {
    let schedule = &cx.analysis.schedule;
    let rollout = schedule.start..=schedule.end;
    let month = setup.month(cx.today, rollout.clone());
    let mut chosen = Some(month);
    labelled(ui, cx.t("print-view-month"), |ui| {
        ui.horizontal(|ui| {
            if icon_button(ui, Icon::Left, cx.t("calendar-previous")).clicked() {
                chosen = month.checked_sub(1.month()).ok();
            }
            let name = format!("{} {}", cx.lang.month_name(month.month()), month.year());
            let words = Label::new(name).halign(Align::Center);
            ui.add_sized(vec2(136.0, 32.0), words);
            if icon_button(ui, Icon::Right, cx.t("calendar-next")).clicked() {
                chosen = month.checked_add(1.month()).ok();
            }
        });
    });
    // Not fixed while it is the current one, so that it goes on with the calendar.
    let current = Setup::current_month(cx.today, rollout);
    setup.month = chosen.filter(|month| *month != current);
}
