//! Hours needed against hours there, and what other firms spend.

use std::ops::RangeInclusive;

use eframe::egui::Ui;

use super::person::WORKING_DAYS;
use crate::analysis::PersonLoad;
use crate::plan::{Person, Post};
use crate::ui::Cx;
use crate::ui::theme::GRID;
use crate::ui::widgets::bar::bar;
use crate::ui::widgets::text::{guidance, strong};
use crate::wording::Names;

/// For the margin: a bar for each person, the own people with their sum and the studies' classes,
/// then agencies and freelancers. What is too much or has nobody is told by the findings below.
pub(super) fn margin(ui: &mut Ui, cx: &Cx<'_>, people: &[Person]) {
    let load = &cx.analysis.load;
    // Somebody without work and without hours says nothing yet.
    let busy = |(load, person): &(&PersonLoad, &Person)| {
        0 < load.usual_needed || 0 < person.minutes_per_week.unwrap_or(0)
    };
    let all = load.people.iter().zip(people).filter(busy);
    let (outside, own): (Vec<_>, Vec<_>) = all.partition(|(load, _)| load.external);
    if !(own.is_empty() && outside.is_empty()) {
        ui.label(strong(cx.t("team-margin-week")));
    }
    if !(own.is_empty() || outside.is_empty()) {
        guidance(ui, cx.t("team-margin-own"));
    }
    for (load, person) in own {
        person_ui(ui, cx, load, person);
    }
    if let Some(week) = load.usual_there.filter(|week| 0 < *week) {
        comparison(ui, cx, week);
    }
    if !outside.is_empty() {
        ui.add_space(GRID);
        guidance(ui, cx.t("team-margin-outside"));
    }
    for (load, person) in outside {
        person_ui(ui, cx, load, person);
    }
}

fn person_ui(ui: &mut Ui, cx: &Cx<'_>, load: &PersonLoad, person: &Person) {
    let name = Names::one(&cx.names.people, Some(load.person));
    let duration = |minutes: u32| cx.lang.duration(minutes.into());
    ui.add_space(GRID / 2.0);
    if let (Post::VacantUntil(Some(day)), Some(hours)) = (person.post, person.minutes_per_week)
        && cx.today < day
    {
        let args = [
            ("name", name.into()),
            ("date", cx.lang.date(day).into()),
            ("hours", duration(hours).into()),
        ];
        ui.label(cx.lang.format("team-margin-vacant", &args));
        if load.usual_needed == 0 {
            return;
        }
    }
    let needed = duration(load.usual_needed);
    let mut args = vec![("name", name.into()), ("needed", needed.into())];
    let key = match load.usual_there {
        None => "team-margin-hours-open",
        Some(there) => {
            args.push(("there", duration(there).into()));
            "team-margin-hours"
        }
    };
    let sentence = cx.lang.format(key, &args);
    let there = load.usual_there.map(i64::from);
    ui.label(&sentence);
    let width = ui.available_width();
    bar(ui, width, load.usual_needed.into(), there, &sentence);
}

/// From so many minutes a week on, the study of small firms in the United States has a class.
const SIX_HOURS: u32 = 360;

/// The class of the same study in which most owners are: one to five hours a week.
const OWNERS: RangeInclusive<u32> = 60..=300;

/// The class of the Bremerhaven study into which the minutes of a day fall. The study prints
/// "at least 30 minutes" and "30 minutes to 2 hours", which overlap; the first is read as
/// about 30 minutes.
const fn class(minutes_per_day: u32) -> &'static str {
    match minutes_per_day {
        0..20 => "team-class-less",
        20..=30 => "team-class-half",
        31..=120 => "team-class-two",
        121..=180 => "team-class-three",
        181.. => "team-class-more",
    }
}

fn comparison(ui: &mut Ui, cx: &Cx<'_>, week: u32) {
    let day = week / WORKING_DAYS;
    let args = [
        ("week", cx.lang.duration(week.into()).into()),
        ("day", cx.lang.duration(day.into()).into()),
    ];
    ui.add_space(GRID);
    ui.label(strong(cx.lang.format("team-margin-there", &args)));
    guidance(ui, cx.t(class(day)));
    if OWNERS.contains(&week) {
        guidance(ui, cx.t("team-class-owners"));
    }
    if SIX_HOURS <= week {
        guidance(ui, cx.t("team-class-six-hours"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_a_day_is_in_the_largest_class_of_the_study() {
        assert_eq!(class(60), "team-class-two");
        assert_eq!(class(30), "team-class-half");
        assert_eq!(class(240), "team-class-more");
    }
}
