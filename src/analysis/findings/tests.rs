//! Each rule is silent about the whole plan and speaks after one change of it.

mod cases;
mod figures;

use std::collections::BTreeSet;

use jiff::civil::{Date, date};

use super::super::testing::{
    END, START, TODAY, anna, another, bakery, ben, catalogue, instagram, line, role, run, slug,
};
use super::super::{Analysis, analyse};
use super::*;
use crate::plan::*;
use cases::all;

/// Applies a change to the whole plan and returns what is found then.
fn after(change: impl FnOnce(&mut Plan)) -> (Plan, Analysis) {
    on(TODAY, change)
}

fn on(today: Date, change: impl FnOnce(&mut Plan)) -> (Plan, Analysis) {
    let mut plan = bakery();
    change(&mut plan);
    let analysis = analyse(&plan, &catalogue(), today);
    (plan, analysis)
}

fn get<'a>(analysis: &'a Analysis, id: &str) -> Option<&'a Finding> {
    analysis.findings.iter().find(|finding| finding.id == id)
}

#[test]
fn each_rule_is_silent_about_a_whole_plan_and_speaks_after_a_change() {
    let whole = run(&bakery());
    for (id, change) in all() {
        assert_eq!(get(&whole, id), None, "{id} about the whole plan");
        assert!(get(&after(change).1, id).is_some(), "{id} after its change");
    }
}

#[test]
fn a_fix_silences_its_finding() {
    let mut tried = BTreeSet::new();
    for (id, change) in all() {
        let (mut plan, analysis) = after(change);
        let Some(fix) = get(&analysis, id).and_then(|finding| finding.fix.clone()) else {
            continue;
        };
        fix.apply(&mut plan, &ToOwned::to_owned);
        assert_eq!(get(&run(&plan), id), None, "{id} after {fix:?}");
        tried.insert(fix.key());
    }
    assert_eq!(tried.len(), 25, "every kind of fix: {tried:?}");
}

#[test]
fn a_fix_of_what_is_gone_changes_nothing() {
    for (id, change) in all() {
        let (_, analysis) = after(change);
        if let Some(
            Fix::Role(..)
            | Fix::WatchOnly(_)
            | Fix::GiveUp(_)
            | Fix::GoalDue(..)
            | Fix::LeadMeasure(..)
            | Fix::Direction(..)
            | Fix::MainGoal(_),
        ) = get(&analysis, id).and_then(|finding| finding.fix.as_ref())
        {
            let fix = get(&analysis, id).unwrap().fix.clone().unwrap();
            let mut empty = Plan::default();
            fix.apply(&mut empty, &ToOwned::to_owned);
            assert_eq!(empty, Plan::default(), "{id}");
        }
    }
}

#[test]
fn sentences_exist_in_both_languages_with_the_values_that_are_given() {
    let files = [
        include_str!("../../../assets/lang/de/findings.ftl"),
        include_str!("../../../assets/lang/en/findings.ftl"),
    ];
    let check = |key: &str, args: &Args| {
        let given: BTreeSet<_> = args.iter().map(|(name, _)| *name).collect();
        for file in files {
            let asked = asked_for(file, key);
            let asked = asked.unwrap_or_else(|| panic!("no text {key}"));
            assert!(
                asked.is_subset(&given),
                "{key} asks for {asked:?}, given {given:?}"
            );
        }
    };
    for (id, change) in all() {
        let (plan, analysis) = after(change);
        for finding in &analysis.findings {
            check(&finding.key(), &finding.args);
            if let Some(fix) = &finding.fix {
                check(fix.key(), &fix.args(&plan));
            }
        }
        for activity in &analysis.schedule.activities {
            if let super::super::Title::Key { key, args } = &activity.title {
                check(key, args);
            }
        }
        assert!(get(&analysis, id).is_some());
    }
}

/// The arguments that a message of a file asks for.
fn asked_for<'a>(file: &'a str, key: &str) -> Option<BTreeSet<&'a str>> {
    let start = file.find(&format!("\n{key} ="))? + 1;
    let text = &file[start..];
    let lines = text.lines().enumerate();
    let own = lines.take_while(|(number, line)| *number == 0 || line.starts_with([' ', '}']));
    let words = own.flat_map(|(_, line)| line.split(['{', '}', ' ']));
    Some(words.filter_map(|word| word.strip_prefix('$')).collect())
}

#[test]
fn figures_are_those_of_the_plan() {
    let (_, analysis) = after(|plan| plan.team.people[0].minutes_per_week = Some(180));
    let finding = get(&analysis, "person-over").unwrap();
    let expected = vec![
        ("name", ArgValue::Text("Anna".to_owned())),
        ("there", ArgValue::Minutes(180)),
        ("needed", ArgValue::Minutes(237)),
        ("over", ArgValue::Minutes(57)),
    ];
    assert_eq!(
        (finding.severity, &finding.args),
        (Severity::Stop, &expected)
    );
    assert_eq!(finding.item, Some(anna().0));

    let (_, analysis) = after(|plan| plan.budget.lines.push(line("camera", 900, Interval::Once)));
    // 150 and 900, and a tenth: 1155 of 1000.
    let finding = get(&analysis, "budget-exceeded").unwrap();
    assert_eq!(
        finding.args[2],
        ("over", ArgValue::Money(Money::whole(155)))
    );
}

#[test]
fn what_stops_the_plan_comes_first_then_the_order_of_the_pages() {
    let findings = run(&Plan::default()).findings;
    assert!(findings.is_sorted_by_key(|finding| (finding.severity, finding.page)));
}

#[test]
fn a_planned_gap_is_only_a_hint() {
    let (_, analysis) = after(|plan| {
        let answer = plan.readiness.answers.entry(slug("time")).or_default();
        answer.level = Some(ReadinessLevel::No);
        answer.next_step = "Hand over the till".to_owned();
        answer.due = Some(END);
    });
    assert_eq!(
        get(&analysis, "readiness-gap").unwrap().severity,
        Severity::Hint
    );
    assert_eq!(
        get(&analysis, "readiness-gap").unwrap().evidence,
        Some(slug("amex-use"))
    );
}

#[test]
fn an_experienced_deputy_or_approver_answers_for_a_trainee() {
    let trainee = |plan: &mut Plan| plan.team.people[0].relation = Some(Relation::Trainee);
    let (_, analysis) = after(trainee);
    assert_eq!(
        get(&analysis, "platform-trainee-alone"),
        None,
        "Ben stands in"
    );
    let (_, analysis) = after(|plan| {
        trainee(plan);
        plan.channels[0].roles[1] = role(Role::Approves, ben());
    });
    assert_eq!(
        get(&analysis, "platform-trainee-alone"),
        None,
        "Ben approves"
    );
}

#[test]
fn minimum_wage_holds_for_employees_in_germany_in_its_year() {
    let low = |plan: &mut Plan| plan.team.people[1].hourly_cost = Some(Money::whole(14));
    assert_eq!(get(&after(low).1, "hourly-cost-low"), None, "13.90 in 2026");
    let next_year = on(date(2027, 1, 1), low).1;
    assert!(
        get(&next_year, "hourly-cost-low").is_some(),
        "14.60 in 2027"
    );
    let austria = |plan: &mut Plan| {
        low(plan);
        plan.business.country = Some(Country::Austria);
    };
    assert_eq!(
        get(&on(date(2027, 1, 1), austria).1, "hourly-cost-low"),
        None
    );
    let owner = |plan: &mut Plan| plan.team.people[0].hourly_cost = Some(Money::whole(5));
    assert_eq!(get(&after(owner).1, "hourly-cost-low"), None);
}

#[test]
fn a_reading_of_the_next_week_counts_for_its_month() {
    let today = date(2027, 1, 10);
    let missing = |readings: &[Date]| {
        let analysis = on(today, |plan| {
            plan.rollout.start = Some(date(2026, 11, 2));
            for date in readings {
                plan.measuring.readings.push(Reading {
                    goal: Some(plan.goals[0].id),
                    date: Some(*date),
                    value: Some(Quantity::whole(20)),
                    ..Reading::default()
                });
            }
        });
        let finding = get(&analysis.1, "reading-missing")?;
        Some((finding.args[1].1.clone(), finding.args[2].1.clone()))
    };
    let two = (ArgValue::Number(2), ArgValue::Month(date(2026, 12, 1)));
    assert_eq!(missing(&[]), Some(two));
    let one = (ArgValue::Number(1), ArgValue::Month(date(2026, 12, 1)));
    assert_eq!(missing(&[date(2026, 11, 30)]), Some(one));
    assert_eq!(missing(&[date(2026, 11, 30), date(2027, 1, 4)]), None);
}

#[test]
fn a_running_plan_is_not_told_that_its_start_is_past() {
    let today = date(2026, 12, 21);
    assert!(get(&on(today, |_| {}).1, "start-past").is_some());
    let (_, analysis) = on(today, |plan| {
        let done = ActivityChange {
            done: true,
            ..ActivityChange::default()
        };
        plan.rollout.changes.insert("setup-insta".to_owned(), done);
    });
    assert_eq!(get(&analysis, "start-past"), None);
    let overdue = get(&analysis, "activities-overdue").unwrap();
    assert_eq!(
        overdue.args[1],
        ("date", ArgValue::Date(date(2026, 12, 13)))
    );
}

#[test]
fn the_platform_that_takes_most_is_offered_for_watching() {
    let (plan, analysis) = after(|plan| {
        let mut small = another("small");
        small.formats.truncate(1);
        plan.channels.insert(0, small);
        plan.team.people[0].minutes_per_week = Some(200);
    });
    let fix = get(&analysis, "platforms-too-many")
        .unwrap()
        .fix
        .clone()
        .unwrap();
    assert_eq!(fix, Fix::WatchOnly(instagram()));
    assert_eq!(START, plan.rollout.start.unwrap());
}

#[test]
fn the_number_of_open_points_of_law_is_the_number_that_is_asked_without_a_country() {
    let (plan, analysis) = after(|plan| {
        plan.business.country = None;
        plan.rules.law.clear();
    });
    let listed = catalogue();
    let asked = super::super::laws_of(plan.business.country, &listed).count();
    let finding = get(&analysis, "law-open").unwrap();
    let asked = i64::try_from(asked).unwrap();
    assert_eq!(finding.args, vec![("count", ArgValue::Number(asked))]);
}

/// One person in the firm, who is away for two weeks, and no deputy.
fn alone(plan: &mut Plan) {
    plan.business.size = Some(Size::One);
    plan.team.people.truncate(1);
    plan.channels[0].roles.truncate(1);
    plan.team.people[0].absences.push(Absence {
        from: Some(date(2027, 2, 1)),
        until: Some(date(2027, 2, 14)),
        ..Absence::default()
    });
}

#[test]
fn who_works_alone_is_not_asked_for_a_deputy_but_once_for_what_happens_instead() {
    let (_, analysis) = after(alone);
    for id in ["platform-without-deputy", "absence-uncovered"] {
        assert_eq!(get(&analysis, id), None, "{id}");
    }
    assert!(get(&analysis, "solo-absence-open").is_some());
    let answered = |title: &str, contingency: &str| {
        let (_, analysis) = after(|plan| {
            alone(plan);
            plan.risks.push(Risk {
                title: title.to_owned(),
                contingency: contingency.to_owned(),
                ..Risk::default()
            });
        });
        get(&analysis, "solo-absence-open").is_none()
    };
    assert!(answered("Ich bin krank oder im Urlaub", "Notiz im Profil"));
    assert!(answered(
        "The person responsible is away or leaves",
        "A note"
    ));
    assert!(!answered("Ich bin krank", ""), "without an answer");
    assert!(!answered("Angry comments", "Reply calmly"));
}

#[test]
fn a_week_without_anybody_is_a_gap_and_four_days_or_a_deputy_who_is_there_are_none() {
    let gap = |first: (Date, Date), second: Option<(Date, Date)>| {
        let absence = |(from, until)| Absence {
            from: Some(from),
            until: Some(until),
            ..Absence::default()
        };
        let (_, analysis) = after(|plan| {
            plan.team.people[0].absences.push(absence(first));
            plan.team.people[1].absences.extend(second.map(absence));
        });
        get(&analysis, "absence-uncovered").map(|finding| finding.args.clone())
    };
    let week = (date(2027, 2, 1), date(2027, 2, 7));
    let short = (date(2027, 2, 1), date(2027, 2, 4));
    assert_eq!(gap(week, None), None, "Ben is there");
    assert_eq!(gap(week, Some(short)), None, "Ben is back on Friday");
    let args = gap(week, Some(week)).unwrap();
    assert_eq!(args[3], ("from", ArgValue::Date(date(2027, 2, 1))));
    assert_eq!(args[4], ("until", ArgValue::Date(date(2027, 2, 5))));
}

#[test]
fn a_judgement_with_its_reason_silences_the_doubt_about_a_platform() {
    let (_, analysis) = after(|plan| {
        plan.business.customers = Some(Customers::Firms);
        plan.channels[0].judgement = Judgement {
            fits: Some(FitLevel::Partly),
            why: "Buyers look at our pictures".to_owned(),
        };
    });
    assert_eq!(get(&analysis, "platform-unfit"), None);
    assert_eq!(get(&analysis, "judgement-without-why"), None);
}

#[test]
fn somebody_who_can_do_it_is_named_and_a_planned_training_is_enough() {
    let gap = |plan: &mut Plan| {
        plan.team.people[0].skills.insert(Skill::Video, Level::Low);
    };
    let alone = after(gap).1;
    assert_eq!(
        get(&alone, "format-skill-gap").unwrap().severity,
        Severity::Risk
    );
    let (_, analysis) = after(|plan| {
        gap(plan);
        plan.team.people[1]
            .skills
            .insert(Skill::Video, Level::Strong);
    });
    let finding = get(&analysis, "format-skill-gap").unwrap();
    assert_eq!(finding.severity, Severity::Hint);
    let named = ("other", ArgValue::Text("Ben".to_owned()));
    assert!(finding.args.contains(&named), "{:?}", finding.args);
    let (_, analysis) = after(|plan| {
        gap(plan);
        plan.team.people[0].trainings.push(Training::fresh());
    });
    assert_eq!(get(&analysis, "format-skill-gap"), None);
}

#[test]
fn a_local_entry_declined_with_a_reason_is_a_decision() {
    let (_, analysis) = after(|plan| {
        plan.business.reach = Some(Reach::Local);
        plan.channels.push(Channel {
            platform: Platform::Listed(slug("google-profile")),
            decision: Decision::No,
            reason: "We work from home and want no visitors".to_owned(),
            ..Channel::fresh()
        });
    });
    assert_eq!(get(&analysis, "local-entry-missing"), None);
}

#[test]
fn an_imprint_that_somebody_sees_to_before_the_first_post_does_not_stop_the_plan() {
    let imprint = |due: Date, account: Account| {
        let (_, analysis) = after(|plan| {
            plan.channels[0].account = Some(account);
            let check = LawCheck {
                state: Some(LawState::ToDo),
                person: Some(anna()),
                due: Some(due),
                ..LawCheck::default()
            };
            plan.rules.law.insert(slug("imprint-de"), check);
        });
        let is_open = get(&analysis, "imprint-open").is_some();
        (is_open, analysis.schedule.first_post)
    };
    let first_post = imprint(START, Account::New).1.unwrap();
    let day_before = first_post.yesterday().unwrap();
    assert!(!imprint(day_before, Account::New).0, "planned in time");
    assert!(imprint(first_post, Account::New).0, "too late");
    let past = date(2026, 11, 1);
    assert!(imprint(past, Account::New).0, "the day is over");
    assert!(
        imprint(day_before, Account::Existing).0,
        "it is public already"
    );
}

#[test]
fn what_is_missing_is_said_once() {
    let (_, analysis) = after(|plan| {
        plan.team.people[1].minutes_per_week = None;
    });
    assert_eq!(get(&analysis, "person-hours-open"), None, "Ben has no work");
    let (_, analysis) = after(|plan| plan.team.duties.push(cases::duty()));
    assert!(get(&analysis, "duty-without-person").is_some());
    assert_eq!(get(&analysis, "work-unassigned"), None);
    let (_, analysis) = after(|plan| {
        (plan.goals[0].target, plan.goals[0].baseline) = (None, None);
    });
    assert!(get(&analysis, "goal-target-open").is_some());
    assert_eq!(get(&analysis, "goal-baseline-open"), None);
    let (_, analysis) = after(|plan| plan.team.people.clear());
    assert!(get(&analysis, "team-none").is_some());
    assert_eq!(get(&analysis, "work-unassigned"), None);
    let (_, analysis) = after(|plan| {
        plan.business.size = Some(Size::One);
        plan.team.people.truncate(1);
        plan.risks.clear();
    });
    assert!(get(&analysis, "solo-absence-open").is_some());
    assert_eq!(get(&analysis, "risks-none"), None);
}
