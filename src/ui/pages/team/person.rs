//! The form of one person.

use std::collections::BTreeMap;

use eframe::egui::Ui;

use crate::plan::{
    Absence, Choice, Competence, Level, Money, Person, Post, Relation, Skill, Training,
};
use crate::ui::Cx;
use crate::ui::widgets::field::text_field_hint;
use crate::ui::widgets::list::entries;
use crate::ui::widgets::text::guidance;
use crate::ui::widgets::{
    check, choice, date, fold, minutes, money, note, pair, pick, pick_or, text_area, text_field,
};

/// "5 h je Woche, Angestellt": the hours first, then what differs from the usual.
pub(super) fn summary(cx: &Cx<'_>, person: &Person) -> String {
    let hours = person.minutes_per_week.map_or_else(
        || cx.t("team-hours-open").to_owned(),
        |minutes| {
            let time = cx.lang.duration(minutes.into());
            cx.lang.format("team-per-week", &[("time", time.into())])
        },
    );
    let relation = person
        .relation
        .map(|relation| cx.t(relation.key()).to_owned());
    let post = match person.post {
        Post::Filled => None,
        Post::VacantUntil(None) => Some(cx.t("team-vacant").to_owned()),
        Post::VacantUntil(Some(day)) => {
            let args = [("date", cx.lang.date(day).into())];
            Some(cx.lang.format("team-vacant-until", &args))
        }
    };
    let parts: Vec<String> = [post, relation, Some(hours)]
        .into_iter()
        .flatten()
        .collect();
    parts.join(", ")
}

/// The questions about one person: six in sight, the others folded away.
pub(super) fn form(ui: &mut Ui, cx: &Cx<'_>, person: &mut Person) {
    let Person {
        id: _,
        name,
        job,
        relation,
        post,
        minutes_per_week,
        hours_basis,
        hourly_cost,
        competences,
        skills,
        trainings,
        absences,
        other_duties,
        note: remark,
    } = person;
    pair(
        ui,
        |ui| {
            text_field_hint(ui, cx.t("team-name"), cx.t("team-name-hint"), name);
        },
        |ui| {
            text_field_hint(ui, cx.t("team-job"), cx.t("team-job-hint"), job);
        },
    );
    choice(ui, cx, cx.t("team-relation"), relation);
    let external = relation.is_some_and(Relation::is_external);
    pair(
        ui,
        |ui| hours_ui(ui, cx, minutes_per_week),
        |ui| cost_ui(ui, cx, hourly_cost, external),
    );
    choice(ui, cx, cx.t("team-basis"), hours_basis);
    let vacant = *post != Post::Filled;
    fold(ui, "post", cx.t("team-post"), vacant, |ui| {
        post_ui(ui, cx, post);
    });
    abilities_ui(ui, cx, name, competences, skills);
    let learns = !trainings.is_empty();
    fold(ui, "trainings", cx.t("team-trainings"), learns, |ui| {
        let (help, add) = (cx.t("team-trainings-help"), cx.t("team-training-add"));
        entries(ui, cx, help, add, trainings, |ui, entry| {
            training_ui(ui, cx, entry);
        });
    });
    let away = !absences.is_empty();
    fold(ui, "absences", cx.t("team-absences"), away, |ui| {
        let (help, add) = (cx.t("team-absences-help"), cx.t("team-absence-add"));
        entries(ui, cx, help, add, absences, |ui, entry| {
            absence_ui(ui, cx, entry);
        });
    });
    let busy = !other_duties.is_empty();
    fold(ui, "other", cx.t("team-other"), busy, |ui| {
        text_area(ui, cx.t("team-other-duties"), other_duties);
    });
    note(ui, cx, remark);
}

/// Working days of a week, for saying hours a week as time a day.
pub(super) const WORKING_DAYS: u32 = 5;

fn hours_ui(ui: &mut Ui, cx: &Cx<'_>, value: &mut Option<u32>) {
    minutes(ui, cx, cx.t("team-hours"), value);
    let Some(week) = value.filter(|week| 0 < *week) else {
        return;
    };
    let day = cx.lang.duration((week / WORKING_DAYS).into());
    guidance(ui, &cx.lang.format("team-per-day", &[("time", day.into())]));
}

fn cost_ui(ui: &mut Ui, cx: &Cx<'_>, value: &mut Option<Money>, external: bool) {
    money(ui, cx, cx.t("team-cost"), value);
    if external {
        guidance(ui, cx.t("team-cost-external"));
    } else if value.is_none() {
        let cents = cx.catalogue.assumptions.hourly_cost_cents;
        let args = [("money", cx.money(Money::cents(cents)).into())];
        guidance(ui, &cx.lang.format("team-cost-assumed", &args));
    }
}

fn post_ui(ui: &mut Ui, cx: &Cx<'_>, post: &mut Post) {
    let mut vacant = *post != Post::Filled;
    let mut day = match *post {
        Post::Filled => None,
        Post::VacantUntil(day) => day,
    };
    check(ui, cx.t("team-vacant-check"), &mut vacant);
    if vacant {
        date(ui, cx, cx.t("team-vacant-date"), &mut day);
        guidance(ui, cx.t("team-vacant-help"));
    }
    *post = if vacant {
        Post::VacantUntil(day)
    } else {
        Post::Filled
    };
}

/// What somebody can: dealing with people, and making what is published.
fn abilities_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    name: &str,
    competences: &mut BTreeMap<Competence, Level>,
    skills: &mut BTreeMap<Skill, Level>,
) {
    let known = !competences.is_empty();
    fold(ui, "competences", cx.t("team-competences"), known, |ui| {
        guidance(ui, cx.t("team-competences-help"));
        levels_ui(ui, cx, competences);
    });
    let said = !skills.is_empty();
    fold(ui, "skills", &skills_title(cx, name), said, |ui| {
        guidance(ui, cx.t("team-skills-help"));
        levels_ui(ui, cx, skills);
    });
}

/// "What can Anna make?"
fn skills_title(cx: &Cx<'_>, name: &str) -> String {
    match name.trim() {
        "" => cx.t("team-skills-unnamed").to_owned(),
        name => cx.lang.format("team-skills", &[("name", name.into())]),
    }
}

/// How well somebody can each of a few things, two beside each other.
fn levels_ui<T: Choice + Ord>(ui: &mut Ui, cx: &Cx<'_>, levels: &mut BTreeMap<T, Level>) {
    let ask = |ui: &mut Ui, thing: T, level: &mut Option<Level>| {
        choice(ui, cx, cx.t(thing.key()), level);
    };
    for two in T::ALL.chunks(2) {
        let mut given = [0, 1].map(|at| levels.get(two.get(at)?).copied());
        let [first, second] = &mut given;
        match *two {
            [left, right] => pair(ui, |ui| ask(ui, left, first), |ui| ask(ui, right, second)),
            [left] => ask(ui, left, first),
            _ => {}
        }
        for (&thing, level) in two.iter().zip(given) {
            match level {
                Some(level) => levels.insert(thing, level),
                None => levels.remove(&thing),
            };
        }
    }
}

/// What a training is for: making something, or dealing with people.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Purpose {
    Skill(Skill),
    Competence(Competence),
}

fn training_ui(ui: &mut Ui, cx: &Cx<'_>, training: &mut Training) {
    let Training {
        id: _,
        topic,
        due,
        minutes: time,
        channel,
        competence,
        skill,
        done,
        note: remark,
    } = training;
    text_field_hint(
        ui,
        cx.t("team-training-topic"),
        cx.t("team-training-hint"),
        topic,
    );
    pair(
        ui,
        |ui| date(ui, cx, cx.t("team-training-due"), due),
        |ui| minutes(ui, cx, cx.t("team-training-time"), time),
    );
    let (skills, abilities) = (Skill::ALL.iter(), Competence::ALL.iter());
    let skills = skills.map(|it| (Purpose::Skill(*it), cx.t(it.key()).to_owned()));
    let abilities = abilities.map(|it| (Purpose::Competence(*it), cx.t(it.key()).to_owned()));
    let purposes: Vec<_> = skills.chain(abilities).collect();
    let ability = competence.map(Purpose::Competence);
    let mut purpose = skill.map(Purpose::Skill).or(ability);
    pair(
        ui,
        |ui| {
            let label = cx.t("team-training-channel");
            pick(ui, cx, label, &cx.names.channels, channel);
        },
        |ui| {
            let label = cx.t("team-training-competence");
            pick_or(ui, label, cx.t("pick-none"), &purposes, &mut purpose);
        },
    );
    (*skill, *competence) = match purpose {
        Some(Purpose::Skill(it)) => (Some(it), None),
        Some(Purpose::Competence(it)) => (None, Some(it)),
        None => (None, None),
    };
    check(ui, cx.t("team-training-done"), done);
    note(ui, cx, remark);
}

fn absence_ui(ui: &mut Ui, cx: &Cx<'_>, absence: &mut Absence) {
    let Absence {
        id: _,
        from,
        until,
        reason,
        note: remark,
    } = absence;
    pair(
        ui,
        |ui| date(ui, cx, cx.t("team-absence-from"), from),
        |ui| date(ui, cx, cx.t("team-absence-until"), until),
    );
    text_field(ui, cx.t("team-absence-reason"), reason);
    note(ui, cx, remark);
}
