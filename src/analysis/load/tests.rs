use jiff::civil::date;

use super::*;
use crate::analysis::testing::{anna, another, bakery, ben, format, instagram, run, slug};
use crate::plan::*;

fn set_hours(plan: &mut Plan, minutes: Option<u32>) {
    plan.team.people[0].minutes_per_week = minutes;
}

/// The channel is in use, so that no one-off work is generated for it.
fn in_use() -> Plan {
    let mut plan = bakery();
    plan.channels[0].account = Some(Account::Existing);
    plan
}

#[test]
fn a_channel_takes_its_pieces_and_its_care() {
    // 2 posts of 30, a reel of 120, 3 stories of 9, care 30: 60 + 120 + 27 + 30 = 237.
    let load = run(&bakery()).load;
    let anna = load.person(anna()).unwrap();
    assert_eq!((anna.usual_needed, anna.usual_there), (237, Some(360)));
    assert_eq!(anna.verdict, Verdict::Fits);
    assert_eq!((load.usual_needed, load.usual_there), (237, Some(420)));
    assert_eq!(load.channel(instagram()), 237);
    assert_eq!(load.person(ben()).unwrap().usual_needed, 0);
}

#[test]
fn the_verdict_says_fits_up_to_nine_tenths_then_tight_then_over() {
    // 237 is 90 % of 263.33.
    for (there, verdict) in [
        (264, Verdict::Fits),
        (263, Verdict::Tight),
        (237, Verdict::Tight),
        (236, Verdict::Over),
    ] {
        let mut plan = bakery();
        set_hours(&mut plan, Some(there));
        let load = run(&plan).load;
        assert_eq!(load.person(anna()).unwrap().verdict, verdict, "{there}");
    }
}

#[test]
fn what_is_open_is_named_and_never_taken_for_nothing() {
    let mut plan = bakery();
    plan.channels[0].formats[1].rhythm = Rhythm::default();
    let load = run(&plan).load;
    // Without the reel: 237 - 120.
    assert_eq!(load.usual_needed, 117);
    assert_eq!(load.verdict, Verdict::Unknown);
    let reels = Work::Format(instagram(), FormatId(slug("reels")));
    assert_eq!(
        load.open,
        [OpenWork {
            work: reels,
            person: Some(anna())
        }]
    );

    let mut plan = bakery();
    set_hours(&mut plan, None);
    let load = run(&plan).load;
    assert_eq!((load.usual_there, load.verdict), (None, Verdict::Unknown));
}

#[test]
fn too_much_is_too_much_even_if_something_is_open() {
    let mut plan = bakery();
    plan.channels[0].formats[1].rhythm = Rhythm::default();
    set_hours(&mut plan, Some(100));
    let load = run(&plan).load;
    assert_eq!(load.person(anna()).unwrap().verdict, Verdict::Over);
}

#[test]
fn each_kind_of_work_goes_to_the_one_who_does_it() {
    let mut plan = bakery();
    let channel = &mut plan.channels[0];
    channel.formats[0].person = Some(ben());
    let answers = RoleOf {
        role: Some(Role::Answers),
        person: Some(ben()),
    };
    channel.roles.push(answers);
    plan.team.duties.push(Duty {
        rhythm: Rhythm::times(1, Period::Week),
        minutes_each: Some(25),
        ..Duty::default()
    });
    let load = run(&plan).load;
    // Ben: 2 posts of 30 and 30 of care. Anna: a reel and 3 stories. The duty: nobody.
    assert_eq!(load.person(ben()).unwrap().usual_needed, 90);
    assert_eq!(load.person(anna()).unwrap().usual_needed, 147);
    assert_eq!((load.unassigned, load.usual_needed), (25, 262));
}

#[test]
fn a_channel_that_is_only_watched_takes_ten_minutes() {
    let mut plan = bakery();
    plan.channels[0].decision = Decision::Watch;
    assert_eq!(run(&plan).load.usual_needed, 10);
    plan.channels[0].care_minutes_per_week = Some(15);
    assert_eq!(run(&plan).load.usual_needed, 15);
}

#[test]
fn own_platforms_and_formats_take_the_assumptions() {
    let mut plan = bakery();
    let mut own = another("own");
    own.formats = vec![ChannelFormat {
        format: None,
        ..format("talk", "post", 1)
    }];
    plan.channels = vec![own];
    // A piece of 60 and 20 of care.
    assert_eq!(run(&plan).load.usual_needed, 80);
}

#[test]
fn once_a_month_is_spread_over_the_weeks() {
    let mut plan = bakery();
    let channel = &mut plan.channels[0];
    channel.formats.truncate(1);
    channel.formats[0].rhythm = Rhythm::times(1, Period::Month);
    channel.formats[0].minutes_per_piece = Some(600);
    // 0.229 a week: 137.4 minutes and 30 of care.
    assert_eq!(run(&plan).load.usual_needed, 167);
}

#[test]
fn the_first_monday_of_the_month_counts_in_its_week() {
    let mut plan = in_use();
    let channel = &mut plan.channels[0];
    channel.formats.truncate(1);
    channel.formats[0].minutes_per_piece = Some(100);
    channel.formats[0].rhythm.usual = Frequency::Rule(DayRule {
        nth: Nth::First,
        weekday: Weekday::Monday,
        every: RulePeriod::Month,
    });
    plan.rollout.changes = left_out_reviews();
    let weeks = run(&plan).load.weeks;
    // 7 December is in week 3, 4 January in week 7, 1 February in week 11.
    let pieces: Vec<_> = (weeks.iter().enumerate())
        .filter(|(_, week)| week.needed == 130)
        .map(|(number, _)| number + 1)
        .collect();
    assert_eq!(pieces, [3, 7, 11]);
    assert_eq!(weeks.iter().filter(|week| week.needed == 30).count(), 10);
}

fn left_out_reviews() -> std::collections::BTreeMap<String, ActivityChange> {
    let left_out = || ActivityChange {
        left_out: true,
        ..ActivityChange::default()
    };
    ["review-2026-12", "review-2027-01", "review-final"]
        .map(|key| (key.to_owned(), left_out()))
        .into()
}

#[test]
fn a_season_over_new_year_changes_its_weeks_by_days() {
    let mut plan = in_use();
    plan.rollout.changes = left_out_reviews();
    let channel = &mut plan.channels[0];
    channel.formats.truncate(1);
    // 7 posts of 30 a week, none from 24 December (a Thursday) to 6 January (a Wednesday).
    channel.formats[0].rhythm = Rhythm::times(7, Period::Week);
    channel.formats[0].rhythm.seasons.push(Season {
        from: DayOfYear { month: 12, day: 24 },
        until: DayOfYear { month: 1, day: 6 },
        frequency: Frequency::Never,
        ..Season::default()
    });
    let weeks = run(&plan).load.weeks;
    let needed: Vec<_> = weeks[3..8].iter().map(|week| week.needed).collect();
    // A post a day and 30 of care: 7, 3, 0, 4 and 7 days.
    assert_eq!(needed, [240, 120, 30, 150, 240]);
}

#[test]
fn absences_take_working_days_and_a_vacancy_all_before_its_day() {
    let mut plan = in_use();
    plan.team.people[0].absences.push(Absence {
        // Thursday to the Tuesday after: two days of one week, two of the next.
        from: Some(date(2026, 11, 26)),
        until: Some(date(2026, 12, 1)),
        ..Absence::default()
    });
    plan.team.people[1].post = Post::VacantUntil(Some(date(2026, 12, 3)));
    let load = run(&plan).load;
    let there = |id| {
        let person = load.person(id).unwrap();
        person
            .weeks
            .iter()
            .take(3)
            .map(|week| week.there.unwrap())
            .collect::<Vec<_>>()
    };
    // Anna has 360: 3/5, 3/5, all. Ben has 60: none, 2/5 (Thursday, Friday), all.
    assert_eq!(there(anna()), [216, 216, 360]);
    assert_eq!(there(ben()), [0, 24, 60]);
    assert_eq!(load.weeks[1].there, Some(240));
}

/// With the real calendar.
fn with_holidays(plan: &Plan) -> Load {
    let mut listed = crate::analysis::testing::catalogue();
    listed.holidays = crate::catalogue::catalogue().holidays.clone();
    crate::analysis::analyse(plan, &listed, crate::analysis::testing::TODAY).load
}

#[test]
fn a_public_holiday_takes_a_fifth_of_its_week_and_only_once() {
    let mut plan = in_use();
    plan.business.state = "DE-BY".to_owned();
    let there = |plan: &Plan| {
        let load = with_holidays(plan);
        let weeks = &load.person(anna()).unwrap().weeks;
        weeks[3..8]
            .iter()
            .map(|week| week.there.unwrap())
            .collect::<Vec<_>>()
    };
    // Of 360: Christmas and New Year on Fridays, Epiphany on a Wednesday. 26 December is a
    // Saturday and takes nothing.
    assert_eq!(there(&plan), [360, 288, 288, 288, 360]);
    // Thursday and Friday, the holiday, are vacation.
    plan.team.people[0].absences.push(Absence {
        from: Some(date(2026, 12, 24)),
        until: Some(date(2026, 12, 27)),
        ..Absence::default()
    });
    assert_eq!(there(&plan), [360, 216, 288, 288, 360]);
    // Without the state Epiphany is not known.
    plan.business.state.clear();
    assert_eq!(there(&plan), [360, 216, 288, 360, 360]);
    let load = with_holidays(&plan);
    let named: Vec<_> = load
        .holidays_of(date(2026, 12, 21))
        .map(|it| it.id)
        .collect();
    assert_eq!(named, [slug("christmas")]);
}

#[test]
fn what_cannot_be_made_ahead_of_a_vacation_is_the_answers() {
    let mut plan = in_use();
    plan.rollout.changes = left_out_reviews();
    plan.team.people[0].absences.push(Absence {
        from: Some(date(2027, 2, 1)),
        until: Some(date(2027, 2, 7)),
        ..Absence::default()
    });
    let load = run(&plan).load;
    let anna = load.person(anna()).unwrap();
    // 237 are needed; 207 of them fit into 3 weeks with 360 - 237 = 123 free; 30 are answers.
    assert_eq!(
        anna.weeks[10],
        WeekLoad {
            needed: 237,
            there: Some(0)
        }
    );
    let lacking: Vec<_> = anna.lacking.iter().copied().filter(|it| 0 < *it).collect();
    assert_eq!(lacking, [30]);
}

#[test]
fn one_off_work_is_spread_over_its_weeks() {
    let mut plan = in_use();
    plan.channels.clear();
    plan.rollout.activities.push(Activity {
        // Friday to Thursday: 3 and 4 days.
        start: Some(date(2026, 11, 27)),
        end: Some(date(2026, 12, 3)),
        minutes: Some(70),
        person: Some(ben()),
        ..Activity::default()
    });
    let load = run(&plan).load;
    let weeks = &load.person(ben()).unwrap().weeks;
    assert_eq!(
        (weeks[0].needed, weeks[1].needed, weeks[2].needed),
        (30, 40, 0)
    );
    assert_eq!(load.usual_needed, 0);
}

#[test]
fn work_of_an_agency_is_not_the_firms_own_time() {
    let mut plan = bakery();
    plan.team.people[1].relation = Some(Relation::Agency);
    plan.team.people[1].minutes_per_week = None;
    plan.channels[0].formats[1].person = Some(ben());
    let load = run(&plan).load;
    assert_eq!(load.person(ben()).unwrap().usual_needed, 120);
    assert_eq!((load.usual_needed, load.usual_there), (117, Some(360)));
    assert_eq!(load.verdict, Verdict::Fits);
}

#[test]
fn platforms_and_other_work_make_the_balance_and_others_stand_apart() {
    let mut plan = bakery();
    plan.team.people[1].relation = Some(Relation::Agency);
    // An agency makes the reel of 120; a second channel only comes later.
    plan.channels[0].formats[1].person = Some(ben());
    let mut later = another("later");
    later.decision = Decision::Later {
        from: Some(date(2027, 1, 11)),
    };
    plan.channels.push(later);
    plan.team.duties.push(Duty {
        rhythm: Rhythm::times(1, Period::Month),
        minutes_each: Some(25),
        ..Duty::default()
    });
    let load = run(&plan).load;
    let week = load.usual_week();
    assert_eq!((week.channels.own, week.channels.outside), (117, 120));
    assert_eq!(week.channels.own + week.other.own, load.usual_needed);
    let own: u32 = (plan.channels.iter())
        .map(|channel| load.usual_channel(channel.id).own)
        .sum();
    assert_eq!(own, week.channels.own);
}

#[test]
fn a_place_that_is_still_vacant_gives_no_hours_today() {
    let mut plan = bakery();
    plan.team.people[1].post = Post::VacantUntil(Some(date(2026, 12, 3)));
    assert_eq!(run(&plan).load.usual_there, Some(360));
    plan.team.people[1].post = Post::VacantUntil(Some(date(2026, 11, 21)));
    assert_eq!(run(&plan).load.usual_there, Some(420));
}
