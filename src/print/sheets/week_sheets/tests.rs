use jiff::civil::date;

use super::super::testing::{LONG_NAME, TODAY, full_plan, slug};
use super::super::{document, pdf, settings};
use super::*;
use crate::analysis::analyse;
use crate::catalogue::catalogue;
use crate::lang::{Lang, Language, Region};
use crate::paper::{Paper, Setup};
use crate::plan::*;
use crate::print::blocks::{TickBox, WeekTask};
use crate::print::engine::{Pages, layout_document};

fn german() -> Lang {
    Lang::new(Language::German, Region::Germany)
}

fn setup(year: i16, month: i8) -> Setup {
    Setup {
        month: Some(date(year, month, 17)),
        ..Setup::only(Sheet::WeekSheets)
    }
}

fn sheets(plan: &Plan, setup: &Setup) -> Vec<SheetPages> {
    let analysis = analyse(plan, catalogue(), TODAY);
    document(plan, catalogue(), &analysis, (&german(), TODAY), setup).sheets
}

fn laid_out(plan: &Plan, setup: &Setup) -> Pages {
    let analysis = analyse(plan, catalogue(), TODAY);
    let lang = german();
    let document = document(plan, catalogue(), &analysis, (&lang, TODAY), setup);
    layout_document(&document, &settings(plan, &lang, TODAY)).unwrap()
}

fn title(sheet: &SheetPages) -> &str {
    match &sheet.blocks[0] {
        Block::Cover(cover) => &cover.title,
        _ => panic!("no cover"),
    }
}

fn weeks(sheet: &SheetPages) -> &[WeekBlock] {
    let found = sheet.blocks.iter().find_map(|block| match block {
        Block::Weeks(weeks) => Some(weeks),
        _ => None,
    });
    &found.unwrap().weeks
}

/// A firm of two: Anna posts on Tuesdays and Thursdays, writes a newsletter once a month and looks
/// after the entries once a quarter; Ben stands in. She is away from 14 to 20 December.
fn small() -> Plan {
    let person = |id: &str, name: &str| Person {
        id: PersonId(slug(id)),
        name: name.to_owned(),
        minutes_per_week: Some(120),
        ..Person::default()
    };
    let role = |role, id: &str| RoleOf {
        role: Some(role),
        person: Some(PersonId(slug(id))),
    };
    let format = |id: &str, format: &str, rhythm| ChannelFormat {
        id: FormatId(slug(id)),
        format: Some(slug(format)),
        minutes_per_piece: Some(20),
        rhythm,
        ..ChannelFormat::default()
    };
    let mut plan = Plan::default();
    plan.business.country = Some(Country::Germany);
    plan.team.people = vec![person("anna", "Anna"), person("ben", "Ben")];
    plan.team.people[0].absences.push(Absence {
        from: Some(date(2026, 12, 14)),
        until: Some(date(2026, 12, 20)),
        reason: "Urlaub".to_owned(),
        ..Absence::fresh()
    });
    plan.channels.push(Channel {
        platform: Platform::Listed(slug("instagram")),
        decision: Decision::Active,
        account: Some(Account::Existing),
        care_minutes_per_week: Some(30),
        formats: vec![
            format("posts", "post", Rhythm::times(2, Period::Week)),
            format("letter", "newsletter", Rhythm::times(1, Period::Month)),
            format("check", "listing-check", Rhythm::times(1, Period::Quarter)),
        ],
        roles: vec![role(Role::Accountable, "anna"), role(Role::Deputy, "ben")],
        ..Channel::fresh()
    });
    plan.rollout.start = Some(date(2026, 11, 23));
    plan.rollout.activities.push(Activity {
        title: "Flyer drucken".to_owned(),
        person: Some(PersonId(slug("anna"))),
        start: Some(date(2026, 12, 3)),
        end: Some(date(2026, 12, 9)),
        minutes: Some(60),
        ..Activity::fresh()
    });
    plan
}

fn boxes(week: &WeekBlock, text: &str) -> usize {
    let tasks = week.tasks.iter().filter(|task| task.text.contains(text));
    tasks.map(|task| task.boxes.len()).sum()
}

#[test]
fn the_month_of_a_small_firm_has_exactly_its_boxes() {
    let sheets = sheets(&small(), &setup(2026, 12));
    let titles: Vec<&str> = sheets.iter().map(title).collect();
    let nobody = "Noch niemand zuständig: Dezember 2026";
    assert_eq!(titles[..2], ["Anna: Dezember 2026", "Ben: Dezember 2026"]);
    assert!(titles[2..].iter().all(|title| *title == nobody));
    let anna = weeks(&sheets[0]);
    let of = |text: &str| -> Vec<usize> { anna.iter().map(|week| boxes(week, text)).collect() };
    assert_eq!(of("Beitrag mit Text und Bild"), [2, 2, 2, 2, 2]);
    // The middle week is the third; she is away then.
    assert_eq!(of("Newsletter"), [0, 1, 0, 0, 0]);
    assert_eq!(of("Eintrag prüfen"), [0; 5]);
    assert_eq!(of("Flyer drucken"), [1, 1, 0, 0, 0]);
    // Each working day: not on 25 December and 1 January, and not while she is away.
    assert_eq!(of("Antworten und Kommentare"), [5, 5, 0, 4, 4]);
}

#[test]
fn a_week_says_when_who_is_away_and_how_long_it_takes() {
    let sheets = sheets(&small(), &setup(2026, 12));
    let anna = weeks(&sheets[0]);
    assert_eq!(anna[1].title.replace('\u{a0}', " "), "KW 50");
    assert_eq!(anna[1].days, "07.12. – 13.12.");
    // 2 posts, a newsletter, 30 minutes of answers, and 60 × 3 / 7 = 26 for the flyer.
    let sum = anna[1].sum.as_deref().map(|sum| sum.replace('\u{a0}', " "));
    assert_eq!(sum.as_deref(), Some("≈ 1 h 56 von 2 h"));
    let facts = |sheet: usize, week: usize| {
        weeks(&sheets[sheet])[week]
            .facts
            .join("\n")
            .replace('\u{a0}', " ")
    };
    let away = facts(0, 2);
    assert!(
        away.contains("Nicht da Mo 14.12. – So 20.12.: Urlaub"),
        "{away}"
    );
    assert!(away.contains("es übernimmt: Ben"), "{away}");
    assert!(facts(0, 3).contains("(Fr 25.12.)"));
    assert_eq!(facts(1, 2), "In Vertretung für Anna: Instagram");
    let flyer: Vec<&WeekTask> = (anna.iter().flat_map(|week| &week.tasks))
        .filter(|task| task.text == "Flyer drucken")
        .collect();
    let notes = flyer.iter().filter_map(|task| task.note.as_deref());
    let notes: Vec<String> = notes.map(|note| note.replace('\u{a0}', " ")).collect();
    assert_eq!(
        notes,
        [
            "anfangen, fertig bis Mi 09.12.",
            "fertig machen bis Mi 09.12."
        ]
    );
    let Block::Cover(cover) = &sheets[0].blocks[0] else {
        panic!("no cover")
    };
    let about = cover.subtitle.as_deref().unwrap().replace('\u{a0}', " ");
    assert!(about.contains("30.11.2026 bis 03.01.2027"), "{about}");
    assert!(
        about.contains("2 h je Woche · Vertretung: Ben für Instagram"),
        "{about}"
    );
}

#[test]
fn too_much_is_said_in_words() {
    let mut plan = small();
    plan.team.people[0].minutes_per_week = Some(60);
    let sheets = sheets(&plan, &setup(2027, 1));
    for week in weeks(&sheets[0]) {
        // 70 minutes each week; nothing can be done ahead.
        let warning = week.warning.as_deref().unwrap_or_default();
        assert!(warning.starts_with("zu viel, es fehlt"), "{warning}");
    }
}

#[test]
fn a_topic_stands_beside_its_box_or_once_for_all() {
    let mut plan = small();
    let pillar = |id: &str, title: &str| Pillar {
        id: PillarId(slug(id)),
        title: title.to_owned(),
        ..Pillar::default()
    };
    plan.content.pillars = vec![pillar("a", "Brot"), pillar("b", "Leute")];
    plan.channels[0].formats[0].pillars = vec![PillarId(slug("a")), PillarId(slug("b"))];
    let posts = |plan: &Plan| -> (Option<String>, Vec<Option<String>>) {
        let sheets = sheets(plan, &setup(2026, 12));
        let week = &weeks(&sheets[0])[0];
        let task = week.tasks.iter().find(|task| task.text.contains("Beitrag"));
        let task = task.unwrap();
        let label = |one: &TickBox| one.label.clone();
        (task.note.clone(), task.boxes.iter().map(label).collect())
    };
    let named = |name: &str| Some(name.to_owned());
    assert_eq!(posts(&plan), (None, vec![named("Brot"), named("Leute")]));
    plan.channels[0].formats[0].pillars.pop();
    assert_eq!(posts(&plan), (named("Thema: Brot"), vec![None, None]));
}

#[test]
fn everybody_with_work_has_a_sheet_of_their_own() {
    let plan = full_plan();
    for month in [12, 1, 2] {
        let year = if month == 12 { 2026 } else { 2027 };
        let sheets = sheets(&plan, &setup(year, month));
        let titles = sheets.iter().map(title).collect::<Vec<_>>().join("\n");
        for person in &plan.team.people {
            assert!(titles.contains(&person.name), "{} in {month}", person.name);
        }
    }
}

#[test]
fn a_month_without_work_says_why() {
    let said = |plan: &Plan, setup: &Setup| {
        let sheets = sheets(plan, setup);
        assert_eq!(sheets.len(), 1);
        assert!(weeks(&sheets[0]).iter().all(|week| 0 < week.lines));
        match &sheets[0].blocks[1] {
            Block::Paragraph(paragraph) => paragraph.text.clone(),
            _ => panic!("nothing is said"),
        }
    };
    assert!(said(&small(), &setup(2026, 10)).contains("beginnt erst am 23.11.2026"));
    assert!(said(&small(), &setup(2027, 6)).contains("endet am 21.02.2027"));
    assert!(said(&Plan::default(), &setup(2026, 12)).contains("noch keine Aufgaben"));
}

#[test]
fn sheets_can_be_archived_on_every_paper() {
    let mut long = small();
    long.team.people[0].name = LONG_NAME.to_owned();
    long.channels[0].platform = Platform::Own(LONG_NAME.to_owned());
    for (plan, turned, paper) in [
        (full_plan(), false, Paper::A4),
        (long.clone(), true, Paper::A4),
        (long, false, Paper::A3),
        (Plan::default(), true, Paper::Letter),
        (Plan::default(), false, Paper::A4),
    ] {
        let mut setup = setup(2026, 12);
        setup.paper = paper;
        setup.turned.extend(turned.then_some(Sheet::WeekSheets));
        let file = pdf(&plan, catalogue(), &german(), TODAY, &setup).unwrap();
        assert!(file.archival, "missing: {:?}", file.missing);
    }
}

#[test]
fn a_month_of_a_small_firm_fits_on_a_page_and_a_full_one_runs_on() {
    let mut plan = small();
    plan.rollout.activities.clear();
    let sheets = sheets(&plan, &setup(2026, 12)).len();
    assert_eq!(laid_out(&plan, &setup(2026, 12)).count(), sheets);
    plan.rollout
        .activities
        .extend((1..=200).map(|number| Activity {
            title: format!("Schritt {number}: {LONG_NAME}"),
            person: Some(PersonId(slug("anna"))),
            start: Some(date(2026, 12, 7)),
            end: Some(date(2026, 12, 11)),
            ..Activity::fresh()
        }));
    for turned in [false, true] {
        let mut setup = setup(2026, 12);
        setup.turned.extend(turned.then_some(Sheet::WeekSheets));
        let pages = laid_out(&plan, &setup).count();
        assert!((10..=40).contains(&pages), "{pages} pages");
    }
}

#[test]
fn a_whole_month_of_absence_is_said() {
    let mut plan = small();
    plan.team.people[0].absences[0].from = Some(date(2026, 12, 28));
    plan.team.people[0].absences[0].until = None;
    let sheets = sheets(&plan, &setup(2027, 2));
    let Block::Paragraph(said) = &sheets[0].blocks[1] else {
        panic!("nothing is said")
    };
    assert_eq!(said.text, "Den ganzen Monat nicht da.");
    // The deputy knows it each week.
    let ben = weeks(&sheets[1]);
    let told = |week: &&WeekBlock| week.facts.iter().any(|fact| fact.contains("In Vertretung"));
    assert_eq!(ben.iter().filter(told).count(), 3);
}
