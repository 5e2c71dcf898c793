use jiff::civil::date;

use super::*;
use crate::analysis::analyse;
use crate::analysis::testing::{TODAY, anna, bakery, ben, catalogue, instagram, run, slug};
use crate::plan::{
    Account, Activity, ActivityId, ChannelFormat, DayRule, EntryId, FormatId, Frequency, Nth,
    Period, Pillar, Rhythm, RulePeriod, Weekday,
};

fn day(day: i8) -> Date {
    date(2026, 12, day)
}

/// Anna posts twice a week, films once a month, writes once a quarter, puts up a poster on the
/// first Monday; Ben stands in. She is away from 14 to 20 December and prints a flyer from
/// Thursday 3 to Wednesday 9 December.
fn plan() -> Plan {
    let mut plan = bakery();
    let format = |id, rhythm| ChannelFormat {
        id: FormatId(slug(id)),
        minutes_per_piece: Some(30),
        rhythm,
        ..ChannelFormat::default()
    };
    let first_monday = Rhythm {
        usual: Frequency::Rule(DayRule {
            nth: Nth::First,
            weekday: Weekday::Monday,
            every: RulePeriod::Month,
        }),
        ..Rhythm::default()
    };
    let channel = &mut plan.channels[0];
    channel.account = Some(Account::Existing);
    channel.formats = vec![
        format("posts", Rhythm::times(2, Period::Week)),
        format("film", Rhythm::times(1, Period::Month)),
        format("letter", Rhythm::times(1, Period::Quarter)),
        format("poster", first_monday),
        format("open", Rhythm::default()),
    ];
    plan.team.people[0].absences.push(Absence {
        id: EntryId(slug("vacation")),
        from: Some(day(14)),
        until: Some(day(20)),
        ..Absence::default()
    });
    plan.rollout.activities.push(Activity {
        id: ActivityId(slug("flyer")),
        title: "Flyer".to_owned(),
        person: Some(anna()),
        start: Some(day(3)),
        end: Some(day(9)),
        minutes: Some(120),
        ..Activity::default()
    });
    plan
}

fn find_person<'a, 'b>(month: &'b Month<'a>, person: PersonId) -> &'b PersonMonth<'a> {
    let mut people = month.people.iter();
    people.find(|one| one.person == Some(person)).unwrap()
}

/// The boxes of each week for one piece of regular work.
fn boxes(month: &PersonMonth<'_>, work: Work) -> Vec<usize> {
    let weeks = month.weeks.iter().map(|week| {
        let tasks = week.tasks.iter();
        let own = tasks.filter(|task| task.job == Job::Regular(work));
        own.map(|task| task.ticks.len()).sum()
    });
    weeks.collect()
}

fn post(id: &str) -> Work {
    Work::Format(instagram(), FormatId(slug(id)))
}

#[test]
fn each_week_of_a_month_has_exactly_its_boxes() {
    let (plan, mut catalogue) = (plan(), catalogue());
    catalogue.holidays = crate::catalogue::catalogue().holidays.clone();
    let analysis = analyse(&plan, &catalogue, TODAY);
    let month = month(&plan, &catalogue, &analysis, day(24), TODAY);
    let mondays = [date(2026, 11, 30), day(7), day(14), day(21), day(28)];
    assert_eq!(month.weeks, mondays);
    let anna = find_person(&month, anna());
    assert_eq!(boxes(anna, post("posts")), [2, 2, 2, 2, 2]);
    // The third week is the middle one, but then she is away: the week before.
    assert_eq!(boxes(anna, post("film")), [0, 1, 0, 0, 0]);
    // The quarter's week was in November.
    assert_eq!(boxes(anna, post("letter")), [0; 5]);
    assert_eq!(boxes(anna, post("poster")), [0, 1, 0, 0, 0]);
    assert_eq!(boxes(anna, post("open")), [0; 5]);
    assert_eq!(anna.open, [post("open")]);
    // Answering people, 30 minutes a week: each working day, not on 25 December and 1 January,
    // and not while she is away.
    let care = Work::Care(instagram());
    assert_eq!(boxes(anna, care), [5, 5, 0, 4, 4]);
    let away: Vec<bool> = anna.weeks.iter().map(|week| week.is_away).collect();
    assert_eq!(away, [false, false, true, false, false]);
    assert_eq!(anna.weeks[2].absences.len(), 1);
}

#[test]
fn what_takes_two_weeks_stands_in_both_with_its_share() {
    let (plan, catalogue) = (plan(), catalogue());
    let analysis = run(&plan);
    let month = month(&plan, &catalogue, &analysis, day(1), TODAY);
    let flyer = |week: &WeekPlan<'_>| {
        let mut tasks = week.tasks.iter();
        tasks.find_map(|task| match task.job {
            Job::Once(one, step) if one.key == "own-flyer" => Some((step, task.time)),
            _ => None,
        })
    };
    let weeks = &find_person(&month, anna()).weeks;
    // 4 and 3 of 7 days: 120 × 4 / 7 = 68.6 and 51.4.
    let found: Vec<_> = weeks.iter().map(flyer).collect();
    let begin = Some((Step::Begin, Time::Together(69)));
    let finish = Some((Step::Finish, Time::Together(51)));
    assert_eq!(found, [begin, finish, None, None, None]);
    // Two posts, answering people, and in the second week film and poster, 30 minutes each.
    let listed: Vec<u32> = weeks.iter().map(|week| week.listed).collect();
    assert_eq!(listed[..2], [60 + 30 + 69, 60 + 30 + 30 + 30 + 51]);
    assert_eq!(weeks[0].load.unwrap().there, Some(360));
    assert!(!weeks[0].is_over());
}

#[test]
fn hours_are_those_of_the_screen_and_outside_of_the_rollout_there_are_none() {
    let (plan, catalogue) = (plan(), catalogue());
    let analysis = run(&plan);
    let load = analysis.load.person(anna()).unwrap();
    for (start, inside) in [(date(2026, 11, 1), 1), (day(1), 5), (date(2027, 3, 1), 0)] {
        let month = month(&plan, &catalogue, &analysis, start, TODAY);
        let weeks = &find_person(&month, anna()).weeks;
        let known: Vec<_> = weeks.iter().filter_map(|week| week.load).collect();
        assert_eq!(known.len(), inside);
        for week in weeks {
            let number = analysis.schedule.week_of(week.monday);
            assert_eq!(week.load, number.map(|number| load.weeks[number]));
            assert!(number.is_some() || week.tasks.is_empty());
        }
    }
}

#[test]
fn who_stands_in_is_told_in_the_weeks_of_absence() {
    let (plan, catalogue) = (plan(), catalogue());
    let analysis = run(&plan);
    let december = month(&plan, &catalogue, &analysis, day(1), TODAY);
    let ben_stands_in = StandIn {
        person: anna(),
        deputy: ben(),
        channels: vec![instagram()],
        duties: Vec::new(),
    };
    let deputies = &find_person(&december, anna()).deputies;
    assert_eq!(deputies.as_slice(), std::slice::from_ref(&ben_stands_in));
    let weeks = &find_person(&december, ben()).weeks;
    let stands_in: Vec<usize> = weeks.iter().map(|week| week.stands_in.len()).collect();
    assert_eq!(stands_in, [0, 0, 1, 0, 0]);
    assert_eq!(weeks[2].stands_in, [ben_stands_in]);
    // In February nobody is away, and Ben has nothing of his own to do.
    let february = month(&plan, &catalogue, &analysis, date(2027, 2, 1), TODAY);
    assert!(february.people.iter().all(|one| one.person != Some(ben())));
}

#[test]
fn numbers_are_read_where_they_are_looked_at_and_decide_on_their_day() {
    let (plan, catalogue) = (plan(), catalogue());
    let analysis = run(&plan);
    let jobs = |start| {
        let month = month(&plan, &catalogue, &analysis, start, TODAY);
        let weeks = find_person(&month, anna()).weeks.clone();
        let found = weeks.iter().map(|week| {
            let tasks = week.tasks.iter();
            let is_meant = |task: &&Task<'_>| matches!(task.job, Job::Read(_) | Job::Decide(_));
            tasks.filter(is_meant).count()
        });
        found.collect::<Vec<_>>()
    };
    // The checkpoint of week 4 is on Friday 18 December, that of week 8 on 15 January; December is
    // looked at in the week of 4 January.
    assert_eq!(jobs(day(1)), [0, 0, 1, 0, 0]);
    assert_eq!(jobs(date(2027, 1, 1)), [1, 1, 0, 0]);
}

#[test]
fn nobody_named_has_a_sheet_only_with_work() {
    let catalogue = catalogue();
    let mut plan = plan();
    let people = |plan: &Plan| {
        let analysis = run(plan);
        let month = month(plan, &catalogue, &analysis, day(1), TODAY);
        month
            .people
            .iter()
            .map(|one| one.person)
            .collect::<Vec<_>>()
    };
    assert_eq!(people(&plan), [Some(anna()), Some(ben())]);
    plan.rollout.activities[0].person = None;
    assert_eq!(people(&plan), [Some(anna()), Some(ben()), None]);
    assert_eq!(people(&Plan::default()), []);
}

#[test]
fn what_is_overdue_stands_in_the_week_of_today() {
    let catalogue = catalogue();
    let plan = plan();
    let today = day(22);
    let analysis = analyse(&plan, &catalogue, today);
    let month = month(&plan, &catalogue, &analysis, day(1), today);
    let overdue: Vec<Date> = (find_person(&month, anna()).weeks.iter())
        .filter(|week| {
            let late = |task: &Task<'_>| {
                matches!(task.job, Job::Once(one, Step::Overdue) if one.key == "own-flyer")
            };
            week.tasks.iter().any(late)
        })
        .map(|week| week.monday)
        .collect();
    assert_eq!(overdue, [day(21)]);
}

#[test]
fn topics_take_turns_from_the_first_piece_on() {
    let catalogue = catalogue();
    let mut plan = plan();
    let pillar = |id: &str| Pillar {
        id: PillarId(slug(id)),
        ..Pillar::default()
    };
    plan.content.pillars = vec![pillar("a"), pillar("b"), pillar("c")];
    let all = plan.content.pillars.iter().map(|one| one.id).collect();
    plan.channels[0].formats[0].pillars = all;
    let analysis = run(&plan);
    let month = month(&plan, &catalogue, &analysis, day(1), TODAY);
    let topics: String = (find_person(&month, anna()).weeks.iter())
        .flat_map(|week| &week.tasks)
        .filter(|task| task.job == Job::Regular(post("posts")))
        .flat_map(|task| &task.ticks)
        .filter_map(|tick| tick.pillar)
        .map(|pillar| pillar.0.as_str().to_owned())
        .collect();
    // The first week of the rollout, in November, has taken a and b.
    assert_eq!(topics, "cabcabcabc");
}

#[test]
fn nobody_stands_in_for_work_that_is_not_done_in_the_week() {
    let mut plan = plan();
    let channel = &mut plan.channels[0];
    channel.care_minutes_per_week = Some(0);
    // The poster hangs from the first Monday on: nothing is due while Anna is away.
    channel
        .formats
        .retain(|format| format.id.0.as_str() == "poster");
    let analysis = analyse(&plan, &catalogue(), TODAY);
    let december = month(&plan, &catalogue(), &analysis, day(1), TODAY);
    let mut weeks = december.people.iter().flat_map(|one| &one.weeks);
    assert!(weeks.all(|week| week.stands_in.is_empty()));
}
