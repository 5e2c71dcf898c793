//! Puts the parts of the plan together.

use jiff::civil::Date;

use super::Answers;
use super::case::{Case, plus_days};
use super::{budget, content, goals, people, platforms, rules};
use crate::catalogue::Catalogue;
use crate::lang::Lang;
use crate::plan::{
    ActivityChange, Alternative, Business, Cadence, Horizon, Item as _, Measuring, Plan, Rollout,
    StrategyStatus, Trade, YesNo,
};

/// Weeks of the generated checkpoints; their texts are `first-plan-otherwise-<week>`.
const CHECKPOINTS: [i32; 4] = [4, 8, 12, 26];

/// From so many minutes a week on it is not the time that speaks against more platforms.
const MUCH_TIME: u32 = 300;

/// A complete first plan.
pub(super) fn plan(answers: &Answers, catalogue: &Catalogue, lang: &Lang, today: Date) -> Plan {
    let Some(case) = Case::new(answers, catalogue, lang, today) else {
        return Plan::default();
    };
    let (weight, plan) = platforms::settled(&frame(&case), &case);
    if weight == 0 {
        return plan;
    }
    // What does not pay or fit in three months may in six: setting up is done only once.
    let case = case.with_more_time();
    let (less, longer) = platforms::settled(&frame(&case), &case);
    if less < weight { longer } else { plan }
}

/// Everything that does not depend on the platforms.
fn frame(case: &Case<'_>) -> Plan {
    let audiences = goals::audiences(case);
    let mut plan = Plan {
        business: business(case),
        readiness: people::readiness(case),
        goals: goals::goals(case, &audiences),
        audiences,
        competitors: vec![goals::competitor(case)],
        team: people::team(case),
        budget: budget::budget(case),
        rules: rules::rules(case),
        risks: people::risks(case),
        rollout: rollout(case),
        questions: people::questions(case),
        alternatives: vec![alternative(case)],
        ..Plan::default()
    };
    plan.content = content::content(case, &plan);
    plan.measuring = measuring(case, &plan);
    plan
}

fn business(case: &Case<'_>) -> Business {
    let who = case.of_trade("unit");
    let ambition = format!("goal-{}-ambition", case.goal);
    Business {
        name: case.name.clone(),
        owner: case.text("owner"),
        prepared_on: Some(case.today),
        trade: Trade::Listed(case.trade),
        strength: case.of_trade("strength"),
        ambition: case.with(&ambition, &[("who", who.into())]),
        country: Some(case.country),
        state: case.state.clone(),
        languages: vec![case.lang.language().code().to_owned()],
        size: Some(case.size),
        customers: Some(case.usual.customers),
        reach: Some(case.reach),
        hard_to_judge: Some(if case.usual.hard_to_judge {
            YesNo::Yes
        } else {
            YesNo::No
        }),
        strategy: Some(StrategyStatus::InWork),
        note: case.text("note"),
        ..Business::default()
    }
}

/// The way there; what happens if a checkpoint is missed is told beforehand.
fn rollout(case: &Case<'_>) -> Rollout {
    let reached = CHECKPOINTS
        .into_iter()
        .filter(|week| *week <= case.horizon.weeks());
    let changes = reached.map(|week| {
        let otherwise = ActivityChange {
            note: case.text(&format!("otherwise-{week}")),
            // On a slow way there is nothing to count after four weeks.
            left_out: week == 4 && case.horizon == Horizon::Six,
            ..ActivityChange::default()
        };
        (format!("checkpoint-{week}"), otherwise)
    });
    Rollout {
        start: Some(case.start),
        horizon: Some(case.horizon),
        activities: vec![rules::reading(case)],
        changes: changes.collect(),
        note: case.text("rollout-note"),
        ..Rollout::default()
    }
}

fn measuring(case: &Case<'_>, plan: &Plan) -> Measuring {
    let count = plan.goals.first().map(|goal| goal.source.clone());
    Measuring {
        cadence: Some(Cadence::Monthly),
        method: case.with("method", &[("count", count.unwrap_or_default().into())]),
        ..Measuring::default()
    }
}

/// Why not more at once.
fn alternative(case: &Case<'_>) -> Alternative {
    let hours = case.lang.duration(i64::from(case.minutes));
    Alternative {
        title: case.text("more"),
        reason: if case.minutes < MUCH_TIME {
            case.with("more-reason", &[("hours", hours.into())])
        } else {
            case.text("more-later")
        },
        decided_on: Some(case.today),
        again_on: Some(plus_days(case.end(), 1)),
        ..Alternative::fresh()
    }
}
