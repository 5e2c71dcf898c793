//! Hours needed against hours there, and what other firms spend.

use eframe::egui::Ui;

use super::person::WORKING_DAYS;
use crate::analysis::PersonLoad;
use crate::ui::Cx;
use crate::ui::theme::GRID;
use crate::ui::widgets::bar::bar;
use crate::ui::widgets::text::{guidance, strong};
use crate::wording::Names;

/// For the margin: a bar for each person and the studies' classes. What is too much or has nobody
/// is told by the findings below.
pub(super) fn margin(ui: &mut Ui, cx: &Cx<'_>) {
    let load = &cx.analysis.load;
    // Somebody without work and without hours says nothing yet.
    let busy =
        |person: &&PersonLoad| 0 < person.usual_needed || 0 < person.usual_there.unwrap_or(0);
    let people: Vec<_> = load.people.iter().filter(busy).collect();
    if !people.is_empty() {
        ui.label(strong(cx.t("team-margin-week")));
    }
    for person in people {
        person_ui(ui, cx, person);
    }
    if let Some(week) = load.usual_there.filter(|week| 0 < *week) {
        comparison(ui, cx, week);
    }
}

fn person_ui(ui: &mut Ui, cx: &Cx<'_>, person: &PersonLoad) {
    let name = Names::one(&cx.names.people, Some(person.person));
    let duration = |minutes: u32| cx.lang.duration(minutes.into());
    let needed = duration(person.usual_needed);
    let mut args = vec![("name", name.into()), ("needed", needed.into())];
    let key = match person.usual_there {
        None => "team-margin-hours-open",
        Some(there) => {
            args.push(("there", duration(there).into()));
            "team-margin-hours"
        }
    };
    let sentence = cx.lang.format(key, &args);
    let there = person.usual_there.map(i64::from);
    ui.add_space(GRID / 2.0);
    ui.label(&sentence);
    let width = ui.available_width();
    bar(ui, width, person.usual_needed.into(), there, &sentence);
}

/// From so many minutes a week on, the study of small firms in the United States has a class.
const SIX_HOURS: u32 = 360;

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
