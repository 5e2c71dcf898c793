use super::apply::settle;
use super::*;
use crate::analysis::testing::{TODAY, anna, slug};
use crate::analysis::{ChannelCounts, Verdict, analyse};
use crate::catalogue::catalogue;
use crate::plan::*;

mod brute;

/// An owner with some hours and money, one goal and one audience.
fn small(minutes: u32, euros: i64) -> Plan {
    let mut plan = Plan::default();
    plan.team.people.push(Person {
        id: anna(),
        name: "Anna".to_owned(),
        relation: Some(Relation::Owner),
        minutes_per_week: Some(minutes),
        ..Person::default()
    });
    plan.goals.push(Goal {
        kind: Some(slug("customers")),
        ..Goal::fresh()
    });
    plan.audiences.push(Audience {
        kind: Some(AudienceKind::Private),
        ages: vec![AgeGroup::From30],
        ..Audience::fresh()
    });
    plan.business.reach = Some(Reach::Local);
    plan.budget.limit = Amount::Exact(Money::whole(euros));
    plan.budget.limit_per = Some(Interval::Month);
    plan
}

fn of(plan: &Plan, limits: &Limits) -> Proposal {
    let analysis = analyse(plan, catalogue(), TODAY);
    propose(plan, catalogue(), &analysis, limits)
}

fn proposed(plan: &Plan) -> Proposal {
    let analysis = analyse(plan, catalogue(), TODAY);
    propose(plan, catalogue(), &analysis, &Limits::of(plan, &analysis))
}

fn within(proposal: &Proposal) -> bool {
    let people = proposal.limits.people.iter().zip(&proposal.minutes);
    let time = people
        .into_iter()
        .all(|((_, there), (_, used))| used <= there);
    time && proposal.money_per_month <= proposal.limits.money_per_month
}

fn taken_over(plan: &Plan, proposal: &Proposal) -> Plan {
    let mut plan = plan.clone();
    proposal.apply(&mut plan, catalogue(), |_| "Fits".to_owned());
    plan
}

#[test]
fn limits_are_what_the_plan_leaves_for_channels() {
    let mut plan = small(300, 330);
    plan.budget.reserve_percent = Some(10);
    plan.team.duties.push(Duty {
        rhythm: Rhythm::times(1, Period::Week),
        minutes_each: Some(60),
        roles: vec![RoleOf {
            role: Some(Role::Makes),
            person: Some(anna()),
        }],
        ..Duty::fresh()
    });
    plan.budget.lines.push(CostLine {
        amount: Amount::Exact(Money::whole(100)),
        interval: Some(Interval::Month),
        ..CostLine::fresh()
    });
    let limits = Limits::of(&plan, &analyse(&plan, catalogue(), TODAY));
    // 300 less 60; 330 less 110 with its reserve are 220, of which a tenth of 200 is reserve.
    assert_eq!(limits.people, [(anna(), 240)]);
    assert_eq!(limits.money_per_month, Money::whole(200));
    plan.budget.limit = Amount::Open;
    let limits = Limits::of(&plan, &analyse(&plan, catalogue(), TODAY));
    assert_eq!(limits.money_per_month, Money::default());
}

#[test]
fn nobody_no_hours_and_no_money_are_no_trouble() {
    let mut alone = small(240, 0);
    alone.team.people.clear();
    let proposal = proposed(&alone);
    assert_eq!((proposal.chosen.len(), proposal.value), (0, 0));
    let facebook = Platform::Listed(slug("facebook"));
    let of = |p: &Proposal| {
        p.left_out
            .iter()
            .find(|l| l.platform == facebook)
            .unwrap()
            .why
    };
    assert_eq!(of(&proposal), WhyLeftOut::Nobody);
    let none = proposed(&small(0, 500));
    assert!(none.chosen.is_empty());
    assert!(matches!(of(&none), WhyLeftOut::NoTime { left: 0, .. }));
    let free = proposed(&small(240, 0));
    assert!(!free.chosen.is_empty());
    assert!(
        free.chosen
            .iter()
            .all(|chosen| chosen.money_per_month == Money::default())
    );
}

#[test]
fn more_hours_and_money_never_make_it_worse_and_limits_hold() {
    let mut before = 0;
    for minutes in [15, 30, 60, 120, 240, 480, 960] {
        let proposal = proposed(&small(minutes, 0));
        assert!(within(&proposal), "{minutes}");
        assert!(before <= proposal.value, "{minutes}");
        let richer = proposed(&small(minutes, 400));
        assert!(
            within(&richer) && proposal.value <= richer.value,
            "{minutes}"
        );
        before = proposal.value;
    }
}

#[test]
fn at_most_as_many_platforms_with_posts_as_a_firm_can_care_for() {
    let plan = small(2400, 1000);
    let counts = ChannelCounts::of(&taken_over(&plan, &proposed(&plan)).channels, catalogue());
    assert_eq!(counts.posting, 2);
    assert!(1 <= counts.entries && counts.entries <= 4, "{counts:?}");
}

#[test]
fn an_hour_more_buys_what_the_proposal_says() {
    let plan = small(60, 0);
    let first = proposed(&plan);
    let gain = first.one_more_hour.clone().unwrap();
    assert_eq!(gain.person, Some(anna()));
    let mut limits = first.limits;
    limits.people[0].1 += 60;
    let more = of(&plan, &limits);
    assert_eq!(more.value, first.value + gain.value);
    for platform in gain.added {
        assert!(more.chosen.iter().any(|chosen| chosen.platform == platform));
    }
}

#[test]
fn the_same_plan_has_the_same_proposal() {
    let plan = small(200, 200);
    assert_eq!(proposed(&plan), proposed(&plan.clone()));
}

#[test]
fn taking_over_twice_changes_nothing_more_and_the_plan_fits_by_its_own_analysis() {
    for minutes in [60, 150, 300, 600] {
        let plan = small(minutes, 500);
        let proposal = proposed(&plan);
        let once = taken_over(&plan, &proposal);
        assert_eq!(taken_over(&once, &proposal), once);
        let analysis = analyse(&once, catalogue(), TODAY);
        assert_ne!(analysis.load.verdict, Verdict::Over, "{minutes}");
        assert_ne!(analysis.money.verdict, Verdict::Over, "{minutes}");
        assert_eq!(analysis.load.unassigned, 0);
        let used: u32 = proposal.minutes.iter().map(|(_, minutes)| minutes).sum();
        assert_eq!(analysis.load.usual_needed, used, "{minutes}");
        for channel in &once.channels {
            assert!(channel.person(Role::Accountable).is_some());
            assert_eq!(channel.reason, "Fits");
        }
    }
}

#[test]
fn what_others_make_becomes_a_cost_line_and_nobodys_own_hours() {
    let plan = small(90, 3000);
    let proposal = proposed(&plan);
    let outside = proposal
        .chosen
        .iter()
        .find(|chosen| chosen.outside)
        .unwrap();
    let after = taken_over(&plan, &proposal);
    let channel = after
        .channels
        .iter()
        .find(|c| c.platform == outside.platform)
        .unwrap();
    let lines = after
        .budget
        .lines
        .iter()
        .filter(|line| line.channel == Some(channel.id));
    let paid: Money = lines.filter_map(|line| line.amount.planned()).sum();
    assert_eq!(paid, outside.money_per_month);
    let analysis = analyse(&after, catalogue(), TODAY);
    assert_eq!(
        analysis.load.usual_channel(channel.id).own,
        outside.minutes_per_week
    );
}

#[test]
fn what_the_owner_set_up_stays_and_what_is_not_chosen_is_watched() {
    let mut plan = small(240, 0);
    let channel = |platform: &str, decision| Channel {
        platform: Platform::Listed(slug(platform)),
        decision,
        ..Channel::fresh()
    };
    let rhythm = Rhythm::times(3, Period::Week);
    let mut facebook = channel("facebook", Decision::Active);
    facebook.reason = "Our guests are there".to_owned();
    facebook.formats.push(ChannelFormat {
        format: Some(slug("short-text")),
        rhythm: rhythm.clone(),
        ..ChannelFormat::fresh()
    });
    plan.channels = vec![
        facebook,
        channel("tiktok", Decision::Active),
        channel("google-profile", Decision::No),
    ];
    let after = taken_over(&plan, &proposed(&plan));
    assert_eq!(after.channels[0].decision, Decision::Active);
    assert_eq!(after.channels[0].formats[0].rhythm, rhythm);
    assert_eq!(after.channels[0].reason, "Our guests are there");
    assert_eq!(after.channels[1].decision, Decision::Watch);
    assert_eq!(after.channels[2], plan.channels[2]);
    let analysis = analyse(&after, catalogue(), TODAY);
    assert_ne!(analysis.load.verdict, Verdict::Over);
}

#[test]
fn whoever_is_not_in_the_plan_yet_is_added() {
    let mut plan = small(0, 0);
    plan.team.people.clear();
    let limits = Limits {
        people: vec![(anna(), 180)],
        money_per_month: Money::default(),
    };
    let after = taken_over(&plan, &of(&plan, &limits));
    assert_eq!(after.team.people.len(), 1);
    assert_eq!(after.team.people[0].minutes_per_week, Some(180));
    assert_eq!(after.channels[0].person(Role::Accountable), Some(anna()));
    let analysis = analyse(&after, catalogue(), TODAY);
    assert_ne!(analysis.load.verdict, Verdict::Over);
}

#[test]
fn hours_above_the_plan_are_written_down_with_the_duties() {
    let mut plan = small(120, 0);
    plan.team.duties.push(Duty {
        rhythm: Rhythm::times(1, Period::Week),
        minutes_each: Some(60),
        roles: vec![RoleOf {
            role: Some(Role::Makes),
            person: Some(anna()),
        }],
        ..Duty::fresh()
    });
    let limits = Limits {
        people: vec![(anna(), 300)],
        money_per_month: Money::default(),
    };
    let proposal = of(&plan, &limits);
    assert_eq!(proposal.raised, [(anna(), 360)]);
    let after = taken_over(&plan, &proposal);
    assert_eq!(after.team.people[0].minutes_per_week, Some(360));
    assert_eq!(taken_over(&after, &proposal), after);
    let analysis = analyse(&after, catalogue(), TODAY);
    assert_ne!(analysis.load.verdict, Verdict::Over);
    // Fewer hours than the plan has change nothing about it.
    let less = Limits {
        people: vec![(anna(), 45)],
        money_per_month: Money::default(),
    };
    let proposal = of(&plan, &less);
    assert!(proposal.raised.is_empty());
    let after = taken_over(&plan, &proposal);
    assert_eq!(after.team.people[0].minutes_per_week, Some(120));
}

#[test]
fn an_hour_that_first_serves_a_hard_goal_says_so() {
    let plan = small(0, 0);
    assert!(proposed(&plan).one_more_hour.unwrap().hard);
    let served = proposed(&small(240, 0));
    assert!(served.one_more_hour.is_none_or(|gain| !gain.hard));
}

#[test]
fn every_chosen_platform_can_be_explained() {
    let proposal = proposed(&small(300, 300));
    for chosen in &proposal.chosen {
        assert!(
            0 < chosen.minutes_per_week && 400 <= chosen.fit,
            "{chosen:?}"
        );
        let mut channel = Channel::default();
        settle(chosen, &mut channel, None);
        assert_eq!(channel.formats.len(), chosen.formats.len());
    }
    let fits = analyse(&small(300, 300), catalogue(), TODAY).fits.0.len();
    assert_eq!(proposal.chosen.len() + proposal.left_out.len(), fits);
}
