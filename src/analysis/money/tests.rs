use jiff::civil::date;

use super::*;
use crate::analysis::testing::{END, START, bakery, line, run};
use crate::plan::{Account, Amount, Horizon};

fn with_lines(lines: Vec<CostLine>) -> Plan {
    let mut plan = bakery();
    plan.budget.lines = lines;
    plan.budget.reserve_percent = Some(0);
    plan
}

fn by_month(plan: &Plan) -> Vec<i64> {
    let months = run(plan).money.months;
    months.iter().map(|month| month.cash.cents / 100).collect()
}

#[test]
fn costs_fall_due_month_by_month_over_the_new_year() {
    // The rollout takes from 23 November to 21 February: November to February.
    let plan = with_lines(vec![line("ads", 50, Interval::Month)]);
    // Due on 23 November, 23 December and 23 January.
    assert_eq!(by_month(&plan), [50, 50, 50, 0]);
    let months = run(&plan).money.months;
    assert_eq!(months[0].month, date(2026, 11, 1));
    assert_eq!(months[3].month, date(2027, 2, 1));
    let cumulative: Vec<_> = months.iter().map(|m| m.cumulative.cents / 100).collect();
    assert_eq!(cumulative, [50, 100, 150, 150]);
}

#[test]
fn each_interval_is_counted_on_its_days() {
    let cases = [
        (Interval::Once, [7, 0, 0, 0]),
        // 8 days of November, 31 of December, 31 of January, 21 of February.
        (Interval::Day, [56, 217, 217, 147]),
        // Mondays: 23 and 30 November; 4, 4 and 3 more.
        (Interval::Week, [14, 28, 28, 21]),
        (Interval::Month, [7, 7, 7, 0]),
        (Interval::Quarter, [7, 0, 0, 0]),
        (Interval::Year, [7, 0, 0, 0]),
    ];
    for (interval, months) in cases {
        assert_eq!(
            by_month(&with_lines(vec![line("x", 7, interval)])),
            months,
            "{interval:?}"
        );
    }
}

#[test]
fn a_cost_runs_from_its_first_to_its_last_day() {
    let mut monthly = line("tool", 10, Interval::Month);
    monthly.from = Some(date(2026, 3, 15));
    monthly.until = Some(date(2027, 1, 14));
    // Due on 15 December only: 15 November is before the rollout, 15 January after the end.
    assert_eq!(by_month(&with_lines(vec![monthly])), [0, 10, 0, 0]);
    let mut yearly = line("domain", 12, Interval::Year);
    yearly.from = Some(date(2024, 1, 31));
    assert_eq!(by_month(&with_lines(vec![yearly])), [0, 0, 12, 0]);
    let mut once = line("camera", 500, Interval::Once);
    once.from = Some(date(2027, 2, 1));
    assert_eq!(by_month(&with_lines(vec![once])), [0, 0, 0, 500]);
}

#[test]
fn three_six_and_twelve_months_hold_as_many_payments() {
    for (horizon, total) in [
        (Horizon::Three, 30),
        (Horizon::Six, 60),
        (Horizon::Twelve, 120),
    ] {
        for day in 1..=28 {
            let mut plan = with_lines(vec![line("ads", 10, Interval::Month)]);
            plan.rollout.horizon = Some(horizon);
            plan.rollout.start = Some(date(2027, 3, day));
            assert_eq!(
                run(&plan).money.cash,
                Money::whole(total),
                "{horizon:?} {day}"
            );
        }
    }
}

#[test]
fn a_grant_pays_until_its_last_day_then_the_firm_does() {
    let mut funded = line("course", 100, Interval::Month);
    funded.payer = Payer::Grant {
        name: "Chamber".to_owned(),
        until: Some(date(2026, 12, 31)),
    };
    let plan = with_lines(vec![funded]);
    let money = run(&plan).money;
    assert_eq!(
        (money.others, money.cash),
        (Money::whole(200), Money::whole(100))
    );
    assert_eq!(money.lines[0].own, Some(Money::whole(100)));
}

#[test]
fn an_open_amount_is_counted_as_open_not_as_zero() {
    let mut open = line("photos", 0, Interval::Once);
    open.amount = Amount::Open;
    let mut plan = with_lines(vec![open, line("ads", 50, Interval::Month)]);
    let money = run(&plan).money;
    assert_eq!((money.open_lines, money.cash), (1, Money::whole(150)));
    assert_eq!(money.verdict, Verdict::Unknown);
    plan.budget.lines[0].amount = Amount::Nothing;
    assert_eq!(run(&plan).money.verdict, Verdict::Fits);
}

#[test]
fn the_limit_is_converted_to_the_rollout() {
    // Three months, 13 weeks, 91 days.
    for (per, limit) in [
        (Interval::Once, 120),
        (Interval::Year, 30),
        (Interval::Quarter, 120),
        (Interval::Month, 360),
        (Interval::Week, 1560),
        (Interval::Day, 10920),
    ] {
        let mut plan = bakery();
        plan.budget.limit = Amount::Exact(Money::whole(120));
        plan.budget.limit_per = Some(per);
        assert_eq!(run(&plan).money.limit, Some(Money::whole(limit)), "{per:?}");
    }
}

#[test]
fn reserve_share_and_break_even_follow_from_cash_and_labour() {
    let mut plan = bakery();
    plan.team.people[0].hourly_cost = Some(Money::whole(30));
    plan.channels[0].account = Some(Account::Existing);
    let money = run(&plan).money;
    // Three times 50, and 10 % reserve.
    assert_eq!(
        (money.cash, money.reserve),
        (Money::whole(150), Money::whole(15))
    );
    assert!(money.reserve_assumed);
    // 165 in three months are 660 a year, a quarter of 2640.
    assert_eq!(money.share_per_mille, Some(250));
    // 13 weeks of 237 minutes and three reviews of 30: 3171 minutes at 30 an hour, 50 cents each.
    assert_eq!(money.labour_minutes, 3171);
    assert_eq!(money.labour, Money::cents(158_550));
    assert!(!money.labour_assumed);
    // 165 and 1585.50 at a margin of 20: 87.5 customers.
    assert_eq!(money.break_even_customers, Some(88));
    plan.budget.margin_per_customer = Some(Money::default());
    assert_eq!(run(&plan).money.break_even_customers, None);
}

#[test]
fn labour_without_a_price_takes_the_plans_then_the_assumption() {
    let mut plan = bakery();
    assert!(run(&plan).money.labour_assumed);
    plan.budget.hourly_cost = Some(Money::whole(60));
    let money = run(&plan).money;
    assert!(!money.labour_assumed);
    // A euro a minute.
    let minutes = i64::try_from(money.labour_minutes).unwrap();
    assert_eq!(money.labour.cents / 100, minutes);
}

#[test]
fn months_cover_the_whole_rollout() {
    let schedule = run(&bakery()).schedule;
    assert_eq!((schedule.start, schedule.end), (START, END));
    assert_eq!(empty_months(&schedule).len(), 4);
}
