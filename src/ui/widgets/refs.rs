//! Choosing other items of the plan: a person, some goals, who has which role.

use eframe::egui::{ComboBox, RichText, Ui};

use super::choice::{flip, toggle_many, wrapped};
use super::field::labelled;
use super::reveal;
use super::text::guidance;
use crate::plan::{Choice as _, IsId, PersonId, Role, RoleOf, person_with};
use crate::ui::Cx;
use crate::ui::theme::colors;

/// Something to choose: its id and its name in words (never empty, see [`Names`](crate::wording::Names)).
pub type Options<Id> = [(Id, String)];

/// One item out of a list, or none.
pub fn pick<Id: IsId>(
    ui: &mut Ui,
    cx: &Cx<'_>,
    label: &str,
    options: &Options<Id>,
    value: &mut Option<Id>,
) {
    pick_or(ui, label, cx.t("pick-none"), options, value);
}

/// One entry out of a list of any kind, or none; `none` says what no choice means.
pub fn pick_or<T: Copy + PartialEq>(
    ui: &mut Ui,
    label: &str,
    none: &str,
    options: &[(T, String)],
    value: &mut Option<T>,
) {
    labelled(ui, label, |ui| combo(ui, label, none, options, value));
}

fn combo<T: Copy + PartialEq>(
    ui: &mut Ui,
    salt: &str,
    none: &str,
    options: &[(T, String)],
    value: &mut Option<T>,
) {
    let chosen = value.and_then(|id| options.iter().find(|(other, _)| *other == id));
    let text = match chosen {
        Some((_, name)) => RichText::new(name),
        None => RichText::new(none).color(colors(ui).weak),
    };
    let width = ui.available_width().min(320.0);
    let response = ComboBox::from_id_salt((salt, "pick"))
        .selected_text(text)
        .width(width)
        .truncate()
        .show_ui(ui, |ui| {
            if ui.selectable_label(value.is_none(), none).clicked() {
                *value = None;
            }
            for (id, name) in options {
                if ui.selectable_label(*value == Some(*id), name).clicked() {
                    *value = Some(*id);
                }
            }
        });
    reveal(&response.response);
}

/// Any number of items out of a list. `empty` says where such items are made while there is none.
pub fn pick_many<Id: IsId>(
    ui: &mut Ui,
    label: &str,
    empty: &str,
    options: &Options<Id>,
    values: &mut Vec<Id>,
) {
    labelled(ui, label, |ui| {
        if options.is_empty() {
            guidance(ui, empty);
            return;
        }
        wrapped(ui, |ui| {
            for (id, name) in options {
                if toggle_many(ui, values.contains(id), name, label).clicked() {
                    flip(values, *id);
                }
            }
        });
    });
}

/// The roles that only one person has.
const SINGLE: [Role; 2] = [Role::Accountable, Role::Deputy];

/// The roles that several people may share.
const SHARED: [Role; 4] = [Role::Makes, Role::Answers, Role::Approves, Role::HandsIn];

/// Who has which role: accountable and deputy always in sight, further roles on demand.
pub fn roles(ui: &mut Ui, cx: &Cx<'_>, people: &Options<PersonId>, roles: &mut Vec<RoleOf>) {
    let [mut accountable, mut deputy] = SINGLE.map(|role| person_with(roles, role));
    let before = (accountable, deputy);
    super::pair(
        ui,
        |ui| {
            pick(
                ui,
                cx,
                cx.t(Role::Accountable.key()),
                people,
                &mut accountable,
            );
        },
        |ui| pick(ui, cx, cx.t(Role::Deputy.key()), people, &mut deputy),
    );
    if (accountable, deputy) != before {
        set(roles, Role::Accountable, accountable.as_slice());
        set(roles, Role::Deputy, deputy.as_slice());
    }
    let used = roles
        .iter()
        .any(|r| r.role.is_some_and(|role| SHARED.contains(&role)));
    super::fold(ui, "roles", cx.t("roles-more"), used, |ui| {
        for role in SHARED {
            several(ui, cx, people, roles, role);
        }
    });
}

/// Gives a role to these people and to nobody else.
fn set(roles: &mut Vec<RoleOf>, role: Role, people: &[PersonId]) {
    roles.retain(|r| r.role != Some(role));
    roles.extend(people.iter().map(|id| RoleOf {
        role: Some(role),
        person: Some(*id),
    }));
}

fn several(
    ui: &mut Ui,
    cx: &Cx<'_>,
    people: &Options<PersonId>,
    roles: &mut Vec<RoleOf>,
    role: Role,
) {
    let having = roles.iter().filter(|r| r.role == Some(role));
    let mut chosen: Vec<PersonId> = having.filter_map(|r| r.person).collect();
    let before = chosen.clone();
    pick_many(
        ui,
        cx.t(role.key()),
        cx.t("pick-no-people"),
        people,
        &mut chosen,
    );
    if chosen != before {
        set(roles, role, &chosen);
    }
}
