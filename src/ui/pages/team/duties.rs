//! Work that belongs to no channel.

use eframe::egui::Ui;

use crate::catalogue::DutyEntry;
use crate::plan::{Duty, Frequency, Item as _, PersonId, Rhythm, Role};
use crate::ui::Cx;
use crate::ui::widgets::field::text_field_hint;
use crate::ui::widgets::list::Head;
use crate::ui::widgets::rhythm::rhythm;
use crate::ui::widgets::text::{guidance, section};
use crate::ui::widgets::{Words, fold, items, minutes, note, roles, starters};
use crate::wording::{self, Names};

/// With so many duties, suggestions fold away.
const ENOUGH: usize = 3;

/// The list of duties with those of the catalogue to start from.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, duties: &mut Vec<Duty>) {
    section(ui, cx.t("team-duties"));
    guidance(ui, cx.t("team-duties-guidance"));
    let words = Words {
        add: cx.t("team-duty-add"),
        empty: cx.t("team-duties-empty"),
        untitled: cx.t("team-duty-untitled"),
    };
    let head = |duty: &Duty| Head::new(&duty.title, summary(cx, duty));
    items(ui, cx, &words, duties, head, |ui, duty| form(ui, cx, duty));
    suggestions(ui, cx, duties);
}

/// "1 × je Woche, 30 min, Anna".
fn summary(cx: &Cx<'_>, duty: &Duty) -> String {
    let often = wording::frequency(cx.lang, &duty.rhythm.usual);
    if matches!(duty.rhythm.usual, Frequency::Open | Frequency::Never) {
        return often;
    }
    let time = duty.minutes_each.map_or_else(
        || cx.t("team-duty-time-open").to_owned(),
        |minutes| cx.lang.duration(minutes.into()),
    );
    let person = worker(duty).map_or_else(
        || cx.t("team-duty-nobody").to_owned(),
        |id| Names::one(&cx.names.people, Some(id)).to_owned(),
    );
    format!("{often}, {time}, {person}")
}

/// The person whose hours a duty takes.
fn worker(duty: &Duty) -> Option<PersonId> {
    let maker = duty.person(Role::Makes);
    maker.or_else(|| duty.person(Role::Accountable))
}

fn form(ui: &mut Ui, cx: &Cx<'_>, duty: &mut Duty) {
    let Duty {
        id: _,
        title,
        rhythm: often,
        minutes_each,
        roles: who,
        note: remark,
    } = duty;
    text_field_hint(ui, cx.t("team-duty-title"), cx.t("team-duty-hint"), title);
    rhythm(ui, cx, cx.t("team-duty-rhythm"), often);
    minutes(ui, cx, cx.t("team-duty-minutes"), minutes_each);
    roles(ui, cx, &cx.names.people, who);
    note(ui, cx, remark);
}

/// Duties to add with a click, with their usual rhythm and time.
fn suggestions(ui: &mut Ui, cx: &Cx<'_>, duties: &mut Vec<Duty>) {
    let title = |entry: &DutyEntry| cx.lang.text(&format!("duty-{}", entry.id)).to_owned();
    let entries = cx.catalogue.duties.iter();
    let offers: Vec<_> = entries
        .map(|entry| (entry, title(entry)))
        .filter(|(_, title)| duties.iter().all(|duty| duty.title != *title))
        .collect();
    if offers.is_empty() {
        return;
    }
    let named: Vec<_> = offers
        .iter()
        .map(|(entry, title)| (*entry, title.as_str()))
        .collect();
    let mut clicked = None;
    let label = cx.t("team-duties-suggestions");
    if duties.len() < ENOUGH {
        clicked = starters(ui, label, &named);
    } else {
        fold(ui, "suggestions", cx.t("team-duties-more"), false, |ui| {
            clicked = starters(ui, label, &named);
        });
    }
    duties.extend(clicked.map(|entry| Duty {
        title: title(entry),
        rhythm: Rhythm::times(entry.times, entry.per),
        minutes_each: Some(entry.minutes),
        ..Duty::fresh()
    }));
}
