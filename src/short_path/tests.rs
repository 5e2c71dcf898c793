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

/// Each trade with each size, and all main goals, hours, money and countries in turn, no two
/// questions in step with one another. `step` 1 takes all 60, 2 every other one.
fn sample(step: usize) -> Vec<Answers> {
    let hours = [60, 180, 360, 720];
    let money = [0, 50, 200, 1000];
    let countries = [Country::Germany, Country::Austria, Country::Switzerland];
    let goals: Vec<_> = goals(catalogue()).map(|goal| goal.id).collect();
    let mut sample = Vec::new();
    for trade in trades(catalogue()) {
        for size in Size::ALL {
            let number = sample.len();
            sample.push(Answers {
                size: Some(*size),
                goal: Some(goals[(number / 4 + number) % goals.len()]),
                minutes_per_week: Some(hours[(number + number / 8) % 4]),
                money_per_month: Some(Money::whole(money[(number / 5 + number / 2) % 4])),
                country: Some(countries[(number / 3) % 3]),
                ..usual(trade)
            });
        }
    }
    sample.into_iter().step_by(step).collect()
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
    check(&sample(2));
}

#[test]
fn missing_answers_take_what_is_usual() {
    let named = Answers {
        name: "Krume".to_owned(),
        ..Answers::default()
    };
    check(&[named]);
    let nothing = plan(&Answers::default(), catalogue(), &german(), TODAY);
    let findings = analyse(&nothing, catalogue(), TODAY).findings;
    let ids: Vec<_> = findings.iter().map(|it| it.id).collect();
    assert_eq!(ids, ["business-name-open"]);
}

#[test]
fn twelve_trades_have_themes_that_make_a_whole_and_believable_numbers() {
    assert_eq!(trades(catalogue()).count(), 12);
    for trade in trades(catalogue()) {
        let usual = trade.short_path.as_ref().unwrap();
        let sum: u8 = usual.pillars.iter().map(|(_, percent)| percent).sum();
        assert_eq!(sum, 100, "{}", trade.id);
        assert!(
            goals(catalogue()).any(|goal| goal.id == usual.goal),
            "{}",
            trade.id
        );
        assert!(0 < usual.first_purchase && 0 < usual.margin, "{}", trade.id);
        // At most one new customer from two pieces.
        assert!((1..=5).contains(&usual.customers_per_ten), "{}", trade.id);
        let known = |slug: &Slug| catalogue().platform(*slug).is_some();
        assert!(usual.platforms.iter().all(known), "{}", trade.id);
        for goal in [usual.goal, Slug::new("staff").unwrap()] {
            let answers = Answers {
                goal: Some(goal),
                ..self::usual(trade)
            };
            let plan = plan(&answers, catalogue(), &german(), TODAY);
            let shares = plan.content.pillars.iter().filter_map(|it| it.percent);
            assert_eq!(shares.sum::<u8>(), 100, "{} {goal}", trade.id);
        }
    }
}

/// The saved plan, its random ids numbered in the order in which they stand there.
fn without_ids(mut plan: Plan) -> String {
    // Kept by random ids and therefore in random order.
    plan.rollout.changes.clear();
    let text = crate::file::encode(&plan).unwrap();
    let mut ids: Vec<&str> = Vec::new();
    for line in text.lines() {
        if let Some(id) = line.trim().strip_prefix("id: \"") {
            ids.push(id.trim_end_matches("\","));
        }
    }
    let numbered = ids.iter().enumerate();
    numbered.fold(text.clone(), |text, (number, id)| {
        text.replace(id, &format!("id-{number}"))
    })
}

#[test]
fn the_same_answers_give_the_same_plan() {
    let answers = usual(trades(catalogue()).next().unwrap());
    let made = || without_ids(plan(&answers, catalogue(), &german(), TODAY));
    assert_same_lines(&made(), &made());
}

fn assert_same_lines(one: &str, other: &str) {
    for (one, other) in one.lines().zip(other.lines()) {
        assert_eq!(one, other);
    }
    assert_eq!(one.lines().count(), other.lines().count());
}

#[test]
fn an_english_plan_has_english_sentences_only() {
    let english = Lang::new(Language::English, Region::UnitedKingdom);
    for answers in sample(11) {
        let plan = format!("{:?}", plan(&answers, catalogue(), &english, TODAY));
        assert!(!plan.contains("first-plan-"), "a key stands in the plan");
        for word in [" und ", " oder ", " wir ", " nicht ", "ä", "ö", "ü", "ß"] {
            let found = plan
                .find(word)
                .map(|at| plan[..at].chars().rev().take(40).collect::<String>());
            assert_eq!(found, None, "{word} in {}", say(&answers));
        }
    }
}
