//! Every combination of answers makes a plan that holds, in the reader's language.

use jiff::civil::{Date, date};

use super::*;
use crate::analysis::analyse;
use crate::catalogue::catalogue;
use crate::lang::{Language, Region};
use crate::plan::{Choice as _, Country, Money, Reach, Size};

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

/// So many combinations: the trades in turn, and all other answers drawn from all that the short
/// path offers, the same ones each time.
fn sample(count: usize) -> Vec<Answers> {
    let hours = [60, 90, 120, 180, 240, 300, 480, 720];
    let money = [0, 30, 50, 100, 200, 500, 1000];
    let countries = [Country::Germany, Country::Austria, Country::Switzerland];
    let goals: Vec<_> = goals(catalogue()).map(|goal| goal.id).collect();
    let mut seed = 1_u32;
    let mut chance = |most: usize| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        usize::try_from(seed >> 16).unwrap() % most
    };
    let trades: Vec<_> = trades(catalogue()).collect();
    let in_turn = trades.iter().cycle().take(count);
    in_turn
        .map(|trade| Answers {
            size: Some(Size::ALL[chance(Size::ALL.len())]),
            reach: Some(Reach::ALL[chance(Reach::ALL.len())]),
            goal: Some(goals[chance(goals.len())]),
            minutes_per_week: Some(hours[chance(hours.len())]),
            money_per_month: Some(Money::whole(money[chance(money.len())])),
            country: Some(countries[chance(countries.len())]),
            ..usual(trade)
        })
        .collect()
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
    check(&sample(120));
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
    for answers in sample(6) {
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
