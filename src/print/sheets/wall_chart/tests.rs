//! What somebody who looks at the wall would notice.

use jiff::civil::{Date, date};
use serde_json::Value;

use super::super::testing::{LONG_NAME, TODAY, full_plan};
use super::super::{document, layout, pdf};
use crate::analysis::{Analysis, analyse};
use crate::catalogue::catalogue;
use crate::lang::{Lang, Language, Region};
use crate::paper::{Paper, Setup, Sheet};
use crate::plan::{
    Absence, Activity, Checkpoint, Choice as _, Horizon, Item as _, Person, Phase, Plan, Quantity,
};
use crate::print::engine::Pages;

fn german() -> Lang {
    Lang::new(Language::German, Region::Germany)
}

fn english() -> Lang {
    Lang::new(Language::English, Region::UnitedKingdom)
}

fn on(paper: Paper) -> Setup {
    Setup {
        wall_paper: paper,
        ..Setup::only(Sheet::WallChart)
    }
}

fn analysis(plan: &Plan) -> Analysis {
    analyse(plan, catalogue(), TODAY)
}

/// The block of the chart as the template gets it.
fn wall(plan: &Plan, lang: &Lang) -> Value {
    let setup = on(Paper::A4);
    let document = document(plan, catalogue(), &analysis(plan), (lang, TODAY), &setup);
    let blocks = serde_json::to_value(&document.sheets[0].blocks).unwrap();
    let blocks = blocks.as_array().unwrap().clone();
    blocks
        .into_iter()
        .find(|block| block["kind"] == "wall")
        .unwrap()
}

/// All rows of the chart.
fn rows(wall: &Value) -> Vec<Value> {
    let groups = wall["groups"].as_array().unwrap().iter();
    groups
        .flat_map(|group| group["rows"].as_array().unwrap().clone())
        .collect()
}

fn row(wall: &Value, label: &str) -> Value {
    let rows = rows(wall).into_iter();
    let mut found = rows.filter(|row| row["label"].as_str().unwrap().contains(label));
    found.next().unwrap_or_else(|| panic!("no row {label}"))
}

fn laid_out(plan: &Plan, paper: Paper) -> Pages {
    layout(plan, catalogue(), &german(), TODAY, &on(paper)).unwrap()
}

/// A plan with this many activities of its own over twelve months, with long names and people.
fn many(count: usize) -> Plan {
    let mut plan = full_plan();
    plan.rollout.horizon = Some(Horizon::Twelve);
    let people: Vec<_> = plan.team.people.iter().map(|person| person.id).collect();
    let first = plan.rollout.start.unwrap();
    for number in 0..count {
        let days = i64::try_from(number * 7 % 340).unwrap();
        let start = first + jiff::Span::new().days(days);
        plan.rollout.activities.push(Activity {
            title: format!("Aufgabe {number}: Schaufensterdekorationswettbewerb vorbereiten"),
            phase: Some(Phase::ALL[number % Phase::ALL.len()]),
            start: Some(start),
            end: Some(start + jiff::Span::new().days(days % 12)),
            person: people.get(number % (people.len() + 1)).copied(),
            done: number % 9 == 0,
            ..Activity::fresh()
        });
    }
    plan
}

/// Letters and digits only, so that line ends and hyphens do not matter.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

#[test]
fn two_hundred_activities_stand_on_several_pages_each_with_the_months() {
    let plan = many(200);
    let pages = laid_out(&plan, Paper::A4);
    assert!(6 < pages.count(), "{} pages", pages.count());
    let texts: Vec<String> = (0..pages.count())
        .map(|page| letters(&pages.text(page)))
        .collect();
    let whole = texts.concat();
    for activity in &plan.rollout.activities {
        let title = letters(&activity.title);
        assert!(whole.contains(&title), "{} is missing", activity.title);
    }
    let charts = texts.iter().filter(|text| text.contains("WerWann"));
    let charts: Vec<&String> = charts.collect();
    assert!(6 < charts.len());
    for text in charts {
        for month in ["Nov", "Jan", "Mai", "Okt", "2026", "2027"] {
            assert!(text.contains(month), "{month} is missing on {text}");
        }
    }
    let names = Phase::ALL
        .iter()
        .map(|phase| letters(german().text(phase.key())));
    assert!(names.clone().all(|name| whole.contains(&name)));
    // A phase that runs over a page is named on each of them.
    let repeated =
        names.filter(|name| 2 <= texts.iter().filter(|text| text.contains(name)).count());
    assert!(repeated.count() == Phase::ALL.len());
}

#[test]
fn nothing_is_smaller_than_eight_points_on_any_paper() {
    for paper in Paper::ALL {
        let smallest = laid_out(&many(3), paper).smallest_type().unwrap();
        assert!(7.99 <= smallest, "{smallest} on {}", paper.name());
    }
}

#[test]
fn the_chart_is_an_archival_and_accessible_file_filled_and_empty() {
    for (plan, lang) in [(many(3), german()), (Plan::default(), english())] {
        let pdf = pdf(&plan, catalogue(), &lang, TODAY, &on(Paper::A4)).unwrap();
        assert!(pdf.archival);
    }
}

#[test]
fn an_empty_plan_says_what_is_missing_and_has_rows_to_write_in() {
    let text = laid_out(&Plan::default(), Paper::A4);
    assert_eq!(text.count(), 1);
    let text = text.text(0);
    assert!(text.contains("mindestens eine Plattform"), "{text}");
    let rows = rows(&wall(&Plan::default(), &german()));
    assert_eq!(rows.len(), super::EMPTY_ROWS);
    assert!(
        rows.iter()
            .all(|row| row["tick"] == false && row["label"] == "")
    );
}

#[test]
fn a_checkpoint_says_what_must_be_reached_and_what_happens_otherwise() {
    let pages = laid_out(&full_plan(), Paper::A4);
    let whole: String = (0..pages.count()).map(|page| pages.text(page)).collect();
    let whole = letters(&whole);
    for text in [
        "25 Bestellungen",
        "Anzeigen stoppen und mit zehn Kunden sprechen",
        "26.02.2027",
    ] {
        assert!(whole.contains(&letters(text)), "{text} is missing");
    }
    let wall = wall(&full_plan(), &german());
    let rows = rows(&wall);
    let checkpoint = rows.iter().find(|row| row["when"] == "26.02.").unwrap();
    let label = checkpoint["label"].as_str().unwrap();
    assert!(label.ends_with(": 25 Bestellungen"), "{label}");
    assert_eq!(checkpoint["signs"][0]["kind"], "checkpoint");
    let line = wall["lines"].as_array().unwrap().iter();
    let days: Vec<i64> = line.map(|line| line["day"].as_i64().unwrap()).collect();
    assert!(days.contains(&super::day_number(date(2027, 2, 26))));
    assert!(days.is_sorted());
}

#[test]
fn each_row_says_who_on_which_days_and_whether_it_is_done() {
    let mut plan = full_plan();
    plan.rollout.activities[0].done = true;
    let wall = wall(&plan, &german());
    let opening = row(&wall, "Tag der offenen Backstube vorbereiten");
    assert_eq!(opening["who"], "Elisabeth");
    assert_eq!(opening["when"], "01.03. – 20.03.");
    assert_eq!(
        (&opening["tick"], &opening["look"]),
        (&true.into(), &"done".into())
    );
    assert_eq!(opening["note"], "erledigt");
    let people = wall["people"].as_array().unwrap();
    let text = |short: &str| {
        let found = people.iter().find(|person| person["short"] == short);
        found.unwrap()["text"].as_str().unwrap().to_owned()
    };
    assert!(text("Elisabeth").contains(LONG_NAME));
    assert!(
        text("Anna").starts_with("Anna Huber · "),
        "{}",
        text("Anna")
    );
}

#[test]
fn regular_work_has_a_row_for_each_channel_and_format_with_its_rhythm() {
    let wall = wall(&full_plan(), &german());
    let posts = row(&wall, "Instagram: Beitrag");
    // Twice forty minutes.
    let text = posts["text"].as_str().unwrap().replace('\u{a0}', " ");
    assert_eq!(text, "2 × je Woche · 1 h 20 je Woche");
    assert_eq!(
        (&posts["look"], &posts["tick"]),
        (&"regular".into(), &Value::Null)
    );
    row(&wall, "Instagram: Antworten und Kommentare");
}

#[test]
fn hours_are_those_of_the_screen() {
    let plan = full_plan();
    let hours = &wall(&plan, &german())["hours"];
    let load = analysis(&plan).load;
    let needed: Vec<u32> = load.weeks.iter().map(|week| week.needed).collect();
    assert_eq!(hours["needed"], serde_json::json!(needed));
    let there: Vec<Option<u32>> = load.weeks.iter().map(|week| week.there).collect();
    assert_eq!(hours["there"], serde_json::json!(there));
}

#[test]
fn what_lies_outside_of_the_axis_is_told_in_words() {
    let mut plan = full_plan();
    plan.rollout.activities.push(Activity {
        title: "Schon im Sommer gemacht".to_owned(),
        start: Some(date(2026, 8, 3)),
        end: Some(date(2026, 8, 7)),
        done: true,
        ..Activity::fresh()
    });
    plan.rollout.checkpoints.push(Checkpoint {
        date: Some(date(2028, 1, 10)),
        threshold: Some(Quantity::whole(77)),
        ..Checkpoint::fresh()
    });
    let wall = wall(&plan, &german());
    let early = row(&wall, "Schon im Sommer");
    assert_eq!(early["bar"], Value::Null);
    assert_eq!(early["beyond"]["text"], "davor: 03.08.2026 – 07.08.2026");
    assert_eq!(row(&wall, "77")["beyond"]["text"], "danach: 10.01.2028");
}

/// Two people who are away together from `from` on, and one of them alone in May.
fn away(from: Date) -> Plan {
    let mut plan = full_plan();
    plan.team.people.clear();
    for name in ["Anna Huber", "Murat Demir"] {
        plan.team.people.push(Person {
            name: name.to_owned(),
            absences: vec![Absence {
                from: Some(from),
                until: Some(date(2027, 1, 3)),
                reason: "Betriebsferien".to_owned(),
                ..Absence::fresh()
            }],
            ..Person::fresh()
        });
    }
    plan.team.people[0].absences.push(Absence {
        from: Some(date(2027, 5, 10)),
        until: Some(date(2027, 5, 14)),
        ..Absence::fresh()
    });
    plan
}

#[test]
fn absences_are_shown_for_each_and_closed_weeks_for_all() {
    let from = date(2026, 12, 24);
    let wall = wall(&away(from), &german());
    let anna = row(&wall, "Anna nicht da");
    let names: Vec<&str> = anna["names"]
        .as_array()
        .unwrap()
        .iter()
        .map(|name| name["text"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["24.12. – 03.01. Betriebsferien", "10.05. – 14.05."]);
    row(&wall, "Murat nicht da");
    let closed = wall["closed"].as_array().unwrap();
    let has = |start: Date, end: Date| {
        let days = [start, end].map(super::day_number);
        closed
            .iter()
            .any(|one| one["start"] == days[0] && one["end"] == days[1])
    };
    assert!(has(from, date(2027, 1, 3)), "the closed days are missing");
    assert!(
        !has(date(2027, 5, 10), date(2027, 5, 14)),
        "one is still there"
    );
    // Epiphany is a holiday in Bavaria.
    assert!(has(date(2027, 1, 6), date(2027, 1, 6)));
    let holidays = row(&wall, "Feiertage");
    assert!(
        holidays["names"]
            .as_array()
            .unwrap()
            .iter()
            .any(|name| name["text"] == "Heilige Drei Könige")
    );
}

#[test]
fn the_summary_counts_the_activities_by_phase_and_names_the_checkpoints() {
    let plan = full_plan();
    let summary = wall(&plan, &german())["summary"]
        .as_str()
        .unwrap()
        .to_owned();
    let schedule = analysis(&plan).schedule;
    let steady = schedule
        .activities
        .iter()
        .filter(|one| !one.regular && one.phase == Phase::Steady)
        .count();
    assert!(0 < steady);
    for text in [
        format!("Regelmäßig arbeiten: {steady} Aufgabe"),
        "26.02.2027".to_owned(),
        "vom 23.11.2026".to_owned(),
    ] {
        assert!(summary.contains(&text), "{text} is missing in {summary}");
    }
}
