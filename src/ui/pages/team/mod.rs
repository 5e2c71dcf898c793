//! Team and time: who does it, how many hours are really there, and work beside the channels.

mod duties;
mod hours;
mod manages;
mod person;

use eframe::egui::Ui;

use crate::plan::{Item as _, Person, Plan, Relation, Team};
use crate::ui::Cx;
use crate::ui::theme::GRID;
use crate::ui::widgets::list::Head;
use crate::ui::widgets::opening::open;
use crate::ui::widgets::text::{guidance, page_title, section, strong};
use crate::ui::widgets::{Words, fold, items, note, starters};

/// Studies shown in the margin of this page.
pub const EVIDENCE: &[&str] = &[
    "liechtenstein-factors",
    "bremerhaven-time",
    "bremerhaven-obstacles",
    "hours-small-firms",
    "getapp-who",
];

/// Who most often works on a plan, to be added with a click.
const STARTERS: [(&str, Relation); 4] = [
    ("team-start-owner", Relation::Owner),
    ("team-start-employee", Relation::Employee),
    ("team-start-family", Relation::Family),
    ("team-start-agency", Relation::Agency),
];

/// The questions of the page.
pub fn ui(ui: &mut Ui, cx: &Cx<'_>, team: &mut Team) {
    let Team {
        people,
        duties,
        note: remark,
    } = team;
    page_title(ui, cx.t("team-title"));
    guidance(ui, cx.t("team-guidance"));
    fold(ui, "more", cx.t("team-more"), false, |ui| {
        guidance(ui, cx.t("team-more-text"));
    });
    section(ui, cx.t("team-people"));
    people_ui(ui, cx, people);
    duties::ui(ui, cx, duties);
    note(ui, cx, remark);
}

fn people_ui(ui: &mut Ui, cx: &Cx<'_>, people: &mut Vec<Person>) {
    let nobody = people.is_empty();
    let words = Words {
        add: cx.t("team-person-add"),
        empty: cx.t("team-people-empty"),
        untitled: cx.t("person-untitled"),
    };
    let head = |person: &Person| Head::new(&person.name, person::summary(cx, person));
    items(ui, cx, &words, people, head, |ui, person| {
        person::form(ui, cx, person);
    });
    if !nobody {
        return;
    }
    let offered = STARTERS.map(|(key, relation)| (relation, cx.t(key)));
    if let Some(relation) = starters(ui, cx.t("team-start"), &offered) {
        let person = Person {
            relation: Some(relation),
            ..Person::fresh()
        };
        open(ui, person.id.0);
        people.push(person);
    }
}

/// What follows from this page: needed against there for each person, and what other firms spend.
pub fn margin(ui: &mut Ui, cx: &Cx<'_>, plan: &Plan) {
    hours::margin(ui, cx, &plan.team.people);
    if let Some(sentence) = manages::sentence(plan) {
        ui.add_space(GRID);
        ui.label(strong(cx.t("team-manages")));
        guidance(ui, cx.t(sentence));
    }
}
