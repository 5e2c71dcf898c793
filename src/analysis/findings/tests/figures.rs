//! Rules that compute: their figures by hand.

use super::*;

#[test]
fn a_target_is_doubted_with_its_figures_until_the_owner_says_why() {
    // 2 posts, a reel, 3 stories: 6 × 4.345 = 26 pieces a month. 30 guests a week more are
    // 130.35 a month: 130.35 / 26.07 = 5.
    let doubt = |plan: &mut Plan| plan.goals[0].reachable_because.clear();
    let (_, analysis) = after(doubt);
    let finding = get(&analysis, "goal-target-implausible").unwrap();
    let quantity = |thousandths| ArgValue::Quantity(Quantity::thousandths(thousandths));
    let figures: Vec<_> = finding.args[1..].to_vec();
    let expected = vec![
        ("more", quantity(130_000)),
        ("span", ArgValue::Key("finding-span-month".to_owned())),
        ("pieces", ArgValue::Number(26)),
        ("each", quantity(5000)),
        ("most", quantity(500)),
    ];
    assert_eq!(figures, expected);
    assert!(finding.doubts_target());

    // 13 a month more are one from two pieces: not doubted.
    let with = |measure: &str, target| {
        let analysis = after(|plan| {
            doubt(plan);
            plan.goals[0].measure = measure.to_owned();
            plan.goals[0].target = Some(Quantity::whole(target));
        });
        get(&analysis.1, "goal-target-implausible").cloned()
    };
    assert_eq!(with("guests a month", 23), None);
    assert!(with("guests a month", 24).is_some());
    assert_eq!(with("revenue a month", 400), None, "money is no count");
    // A sum: 90 days until the day are 2.96 months with 77 pieces, enough for 38.
    assert_eq!(with("new guests", 48), None);
    let finding = with("new guests", 49).unwrap();
    assert_eq!(finding.args[3], ("pieces", ArgValue::Number(77)));
}

#[test]
fn counting_what_leads_replaces_the_number_that_flatters() {
    let (mut plan, analysis) = after(|plan| {
        plan.goals[0].measure = "Follower".to_owned();
        plan.goals[0].unit = "Follower".to_owned();
    });
    let finding = get(&analysis, "goal-vanity").unwrap();
    assert_eq!(
        finding.args[1..],
        [
            ("word", ArgValue::Text("Follower".to_owned())),
            (
                "better",
                ArgValue::Key("goal-kind-customers-lead".to_owned())
            ),
        ]
    );
    let text = |key: &str| match key {
        "goal-kind-customers-lead" => "New inquiries per month".to_owned(),
        _ => "inquiries".to_owned(),
    };
    finding.fix.clone().unwrap().apply(&mut plan, &text);
    let goal = &plan.goals[0];
    assert_eq!(goal.measure, "New inquiries per month");
    assert_eq!(goal.unit, "inquiries");
    assert_eq!((goal.baseline, goal.target), (None, None), "of followers");
}

#[test]
fn a_plan_must_not_need_more_customers_than_its_goal_wants() {
    // 30 guests a week more: 130.35 a month, 391 in three months.
    let needed = |margin: i64| {
        let (_, analysis) = after(|plan| {
            plan.budget.margin_per_customer = Some(Money::cents(margin));
        });
        let needed = analysis.money.break_even_customers.unwrap();
        let wanted = get(&analysis, "break-even-high").map(|finding| finding.args[2].clone());
        (needed, wanted)
    };
    let (few, silent) = needed(600);
    assert!(few <= 391 && silent.is_none(), "{few}");
    let (many, wanted) = needed(300);
    assert!(391 < many, "{many}");
    assert_eq!(wanted, Some(("wanted", ArgValue::Number(391))));
}

#[test]
fn a_grant_that_ends_is_only_a_hint_while_the_limit_covers_it() {
    let grant = |limit: i64| {
        let (_, analysis) = after(|plan| {
            plan.budget.limit = Amount::Exact(Money::whole(limit));
            plan.budget.lines[0].payer = Payer::Grant {
                name: "Town".to_owned(),
                until: Some(date(2026, 12, 31)),
            };
        });
        let finding = get(&analysis, "grant-ends").unwrap();
        (finding.severity, finding.args[3].1.clone())
    };
    // 50 on the 23rd of November, December and January; the last is left.
    let own = |severity| (severity, ArgValue::Money(Money::whole(50)));
    assert_eq!(grant(1000), own(Severity::Hint));
    assert_eq!(grant(10), own(Severity::Risk));
}

#[test]
fn an_audience_is_everybody_by_its_ages_or_its_name() {
    let speaks = |name: &str| {
        let (_, analysis) = after(|plan| name.clone_into(&mut plan.audiences[0].name));
        get(&analysis, "audience-everyone").is_some()
    };
    assert!(speaks("Alle") && speaks("all our customers"));
    assert!(!speaks("Alle Nachbarn im Viertel") && !speaks("Alleinstehende"));
}
