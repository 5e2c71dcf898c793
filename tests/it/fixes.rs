//! Every fix that is offered beside a messy plan: pressed in the review, and taken back.

use std::collections::BTreeSet;

use eframe::egui::{Key, Modifiers};
use egui_kittest::Harness;
use planbuch::analysis::{Finding, Fix, Page};
use planbuch::app::App;
use planbuch::catalogue::catalogue;
use planbuch::lang::{Lang, Language};
use planbuch::plan::{
    Amount, Audience, AudienceId, Channel, ChannelId, Decision, Direction, DoubtAnswer, DoubtHolds,
    Duty, DutyId, Goal, GoalId, Money, Period, Person, PersonId, Plan, Platform, Quantity,
    ReadinessAnswer, ReadinessLevel, Rhythm, Slug,
};
use planbuch::wording;

use crate::support::{Start, press, start};

fn slug(text: &str) -> Slug {
    Slug::new(text).unwrap()
}

fn channel(id: &str, platform: &str) -> Channel {
    Channel {
        id: ChannelId(slug(id)),
        platform: Platform::Listed(slug(platform)),
        decision: Decision::Active,
        ..Channel::default()
    }
}

/// Somebody alone with too much, begun everywhere and finished nowhere.
fn alone() -> Plan {
    let mut plan = Plan::default();
    "Huber".clone_into(&mut plan.business.name);
    plan.goals = vec![Goal {
        id: GoalId(slug("more")),
        title: "More followers".to_owned(),
        kind: Some(slug("customers")),
        baseline: Some(Quantity::whole(10)),
        target: Some(Quantity::whole(40)),
        direction: Some(Direction::Lower),
        ..Goal::default()
    }];
    plan.team.people = vec![Person {
        id: PersonId(slug("anna")),
        name: "Anna".to_owned(),
        minutes_per_week: Some(60),
        hourly_cost: Some(Money::whole(5)),
        ..Person::default()
    }];
    plan.team.duties = vec![Duty {
        id: DutyId(slug("watch")),
        rhythm: Rhythm::times(1, Period::Month),
        minutes_each: Some(30),
        ..Duty::default()
    }];
    plan.channels = vec![
        channel("a", "instagram"),
        channel("b", "google-plus"),
        channel("c", "qype"),
        Channel {
            platform: Platform::Own("LinkedIn".to_owned()),
            ..channel("d", "linkedin")
        },
    ];
    let gap = ReadinessAnswer {
        level: Some(ReadinessLevel::No),
        ..ReadinessAnswer::default()
    };
    plan.readiness.answers.insert(slug("time"), gap);
    let unsure = DoubtAnswer {
        holds: Some(DoubtHolds::Unsure),
        ..DoubtAnswer::default()
    };
    plan.readiness.doubts.insert(slug("not-there"), unsure);
    plan.budget.limit = Amount::Exact(Money::whole(2_000));
    plan
}

/// Two people with a plan that was made by somebody else and never dated.
fn together() -> Plan {
    let path = crate::examples::path("bakery");
    let mut plan = planbuch::file::read(&path).unwrap().plan;
    for goal in &mut plan.goals {
        (goal.priority, goal.due) = (None, None);
        "Followers".clone_into(&mut goal.measure);
    }
    for channel in &mut plan.channels {
        channel.formats.truncate(1);
        for format in &mut channel.formats {
            format.rhythm = Rhythm::default();
        }
        channel.roles.truncate(1);
    }
    for person in &mut plan.team.people {
        person.skills.clear();
        person.competences.clear();
        person.hourly_cost = Some(Money::whole(4));
    }
    plan.budget.reserve_percent = Some(0);
    plan.rules.rules.clear();
    plan.rollout.start = None;
    plan.rollout.horizon = None;
    plan.measuring.cadence = None;
    plan.audiences.push(Audience {
        id: AudienceId(slug("young")),
        ..Audience::default()
    });
    plan
}

/// The review of a plan in a window.
fn review(plan: &Plan) -> Harness<'static, App> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("messy.plan.ron");
    let text = planbuch::file::encode(plan).unwrap();
    planbuch::file::write_bytes(&path, text.as_bytes()).unwrap();
    let mut harness = start(Start {
        file: Some(path),
        ..Start::default()
    });
    while harness.state().page() != Page::Review {
        harness.key_press_modifiers(Modifiers::COMMAND, Key::PageDown);
        harness.run();
    }
    harness
}

fn open<'h>(harness: &'h Harness<'static, App>) -> &'h [Finding] {
    &harness.state().document().analysis().findings
}

/// Presses each fix that is offered, and takes it back; returns the kinds of fixes there were.
fn try_all(plan: &Plan) -> BTreeSet<&'static str> {
    let mut harness = review(plan);
    let plan = harness.state().document().plan().clone();
    let currency = plan.business.currency();
    let lang = Lang::new(Language::English, Lang::of_system().1);
    let label = |fix: &Fix| wording::fix(&lang, fix, &plan, currency);
    let before = open(&harness).to_vec();
    let offered: Vec<&Fix> = before.iter().filter_map(|one| one.fix.as_ref()).collect();
    let labels: BTreeSet<String> = offered.iter().map(|fix| label(fix)).collect();
    for words in labels {
        press(&mut harness, &words);
        let document = harness.state().document();
        assert_ne!(*document.plan(), plan, "“{words}” does something");
        let solved = before.iter().any(|finding| {
            let is_meant = finding.fix.as_ref().is_some_and(|fix| label(fix) == words);
            is_meant && !open(&harness).contains(finding)
        });
        assert!(solved, "what “{words}” stood at is no longer open");
        harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
        harness.run();
        let document = harness.state().document();
        assert_eq!(*document.plan(), plan, "“{words}” taken back");
        assert_eq!(open(&harness), before, "and what was open is open again");
        assert_eq!(harness.state().page(), Page::Review, "{words}");
    }
    offered.iter().map(|fix| fix.key()).collect()
}

#[test]
fn each_fix_of_a_messy_plan_solves_something_and_one_undo_takes_it_back() {
    assert!(catalogue().platform(slug("google-plus")).is_some());
    let kinds: BTreeSet<_> = [alone(), together()].iter().flat_map(try_all).collect();
    assert!(12 <= kinds.len(), "most kinds of fixes: {kinds:?}");
}
