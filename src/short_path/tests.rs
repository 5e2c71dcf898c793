//! Every combination of answers makes a plan that holds, in the reader's language.

use jiff::civil::{Date, date};

use super::*;
use crate::analysis::analyse;
use crate::catalogue::catalogue;
use crate::lang::{Language, Region};
use crate::plan::{Choice as _, Country, Money, Size};

const TODAY: Date = date(2026, 11, 21);

fn german() -> Lang {
    Lang::new(Language::German, Region::Germany)
}

fn usual(trade: &TradeEntry) -> Answers {
    Answers {
        name: "Krume".to_owned(),
        ..suggested(trade.id, catalogue())
    }
}

/// Each trade with each size, and all main goals, hours, money and countries in turn: 1,440 of
/// the combinations, no two questions in step with one another.
fn sample() -> Vec<Answers> {
    let hours = [60, 180, 360, 720];
    let money = [0, 50, 200, 1000];
    let countries = [Country::Germany, Country::Austria, Country::Switzerland];
    let goals: Vec<_> = goals(catalogue()).map(|goal| goal.id).collect();
    let mut sample = Vec::new();
    for trade in trades(catalogue()) {
        for size in Size::ALL {
            for round in 0..2 {
                let number = sample.len();
                sample.push(Answers {
                    size: Some(*size),
                    goal: Some(goals[(number / 4 + round) % goals.len()]),
                    minutes_per_week: Some(hours[number % 4]),
                    money_per_month: Some(Money::whole(money[(number / 5 + round) % 4])),
                    country: Some(countries[(number / 3) % 3]),
                    ..usual(trade)
                });
            }
        }
    }
    sample
}

fn say(answers: &Answers) -> String {
    format!(
        "{} {:?} {} {:?} min {:?} money {:?}",
        answers.trade.unwrap(),
        answers.size.unwrap(),
        answers.goal.unwrap(),
        answers.minutes_per_week.unwrap(),
        answers.money_per_month.unwrap(),
        answers.country.unwrap()
    )
}

fn check(sample: &[Answers]) {
    let lang = german();
    let mut wrong = Vec::new();
    for answers in sample {
        let plan = plan(answers, catalogue(), &lang, TODAY);
        let analysis = analyse(&plan, catalogue(), TODAY);
        let found = analysis.findings.iter();
        let found: Vec<_> = found
            .map(|it| format!("{:?} {} {:?}", it.severity, it.id, it.args))
            .collect();
        if !found.is_empty() {
            wrong.push(format!("{}: {}", say(answers), found.join(" | ")));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {}:\n{}",
        wrong.len(),
        sample.len(),
        wrong.join("\n")
    );
}

#[test]
fn every_combination_of_answers_gives_a_plan_with_nothing_left_to_say() {
    check(&sample());
}

#[test]
fn debug_one() {
    let go = |trade: &str, size, minutes, money, goal: &str, country| {
        let entry = trades(catalogue())
            .find(|t| t.id.as_str() == trade)
            .unwrap();
        let answers = Answers {
            size: Some(size),
            minutes_per_week: Some(minutes),
            money_per_month: Some(Money::whole(money)),
            goal: Slug::new(goal),
            country: Some(country),
            ..usual(entry)
        };
        let plan = plan(&answers, catalogue(), &german(), TODAY);
        let analysis = analyse(&plan, catalogue(), TODAY);
        for f in &analysis.findings {
            println!("!! {} {:?}", f.id, f.args);
        }
        for channel in &plan.channels {
            println!(
                "{:?} {:?} {:?} care {:?}",
                channel.platform,
                channel.start,
                channel
                    .formats
                    .iter()
                    .map(|f| (f.format, f.rhythm.usual))
                    .collect::<Vec<_>>(),
                channel.care_minutes_per_week
            );
        }
        for person in &analysis.load.people {
            println!(
                "usual {} of {:?}: {:?}",
                person.usual_needed,
                person.usual_there,
                person.weeks.iter().map(|w| w.needed).collect::<Vec<_>>()
            );
        }
        for a in &analysis.schedule.activities {
            println!("{} {} {} {:?}", a.key, a.start, a.end, a.minutes);
        }
        for l in &plan.budget.lines {
            println!("{} {:?} {:?}", l.title, l.amount, l.interval);
        }
        println!(
            "labour {:?} cash {:?} be {:?} target {:?}",
            analysis.money.labour,
            analysis.money.cash,
            analysis.money.break_even_customers,
            plan.goals[0].target
        );
    };
    go(
        "shop",
        Size::TenTo49,
        720,
        200,
        "customers",
        Country::Germany,
    );
    go("garage", Size::One, 360, 200, "staff", Country::Germany);
}
