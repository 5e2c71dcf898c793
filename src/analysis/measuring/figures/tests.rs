use jiff::civil::date;

use super::*;
use crate::analysis::analyse;
use crate::catalogue::catalogue;
use crate::plan::set_figure;

const MONTH: Date = date(2026, 12, 1);

/// November and December 2026 with the costs of December: 500 in cash, of it 200 for ads, and 1,300
/// of own work; 1,800 in all.
fn costs() -> Costs {
    let mut plan = Plan::default();
    plan.rollout.start = Some(date(2026, 11, 23));
    let mut costs = analyse(&plan, catalogue(), date(2026, 11, 21)).money;
    for month in costs.months.iter_mut().filter(|it| it.month == MONTH) {
        month.cash = Money::whole(500);
        month.labour = Money::whole(1300);
        month.reserve = Money::whole(50);
        month
            .by_category
            .insert(Some(CostCategory::Ads), Money::whole(200));
    }
    costs
}

fn measured(figures: &[(Metric, i64)]) -> MonthlyFigures {
    let mut counted = MonthlyFigures::new();
    for (metric, number) in figures {
        set_figure(&mut counted, MONTH, *metric, Some(Quantity::whole(*number)));
    }
    counted
}

fn reckon_in(counted: &MonthlyFigures, margin: Option<i64>, id: &str) -> Reckoned {
    let costs = costs();
    let given = Given {
        counted,
        costs: &costs,
        margin: margin.map(Money::whole),
    };
    let formulas = &catalogue().formulas;
    let formula = formulas.iter().find(|it| it.id.as_str() == id).unwrap();
    given.reckon(formula, MONTH)
}

/// The result in thousandths, with a margin of 300 for each customer.
fn of(id: &str, figures: &[(Metric, i64)]) -> Option<i64> {
    let reckoned = reckon_in(&measured(figures), Some(300), id);
    reckoned.value.map(|value| value.thousandths)
}

use Metric::*;

#[test]
fn costs_for_each_of_what_they_brought() {
    // 1,800 / 24 = 75; 1,800 / 7 = 257.142…; 1,800 / 9 = 200.
    assert_eq!(of("inquiry", &[(Inquiries, 24)]), Some(75_000));
    assert_eq!(of("customer", &[(Customers, 7)]), Some(257_140));
    assert_eq!(of("applicant", &[(Applications, 9)]), Some(200_000));
    assert_eq!(of("hire", &[(Hires, 2)]), Some(900_000));
    assert_eq!(of("reaction", &[(Interactions, 1440)]), Some(1_250));
}

#[test]
fn ads_are_held_against_the_costs_of_ads_alone() {
    // 200 / 50,000 × 1,000 = 4; 200 / 320 = 0.625, rounded 0.63; 900 / 200 = 4.5.
    assert_eq!(of("thousand", &[(Impressions, 50_000)]), Some(4_000));
    assert_eq!(of("click", &[(Clicks, 320)]), Some(630));
    assert_eq!(of("ads", &[(AdRevenue, 900)]), Some(4_500));
}

#[test]
fn customers_that_pay_for_a_month_are_whole() {
    // 1,800 / 300 = 6; 1,800 / 350 = 5.1…, so 6.
    assert_eq!(of("break-even", &[]), Some(6_000));
    let value = |margin| reckon_in(&MonthlyFigures::new(), margin, "break-even").value;
    assert_eq!(value(Some(350)), Some(Quantity::whole(6)));
    assert_eq!(value(Some(0)), None);
    assert_eq!(value(None), None);
}

#[test]
fn a_return_can_be_a_loss_and_prefers_the_margin() {
    // (5 × 300 − 1,800) / 1,800 = −16.67 %; (8 × 300 − 1,800) / 1,800 = 33.33 %.
    assert_eq!(
        of("return", &[(Customers, 5), (Revenue, 9999)]),
        Some(-16_670)
    );
    assert_eq!(of("return", &[(Customers, 8)]), Some(33_330));
    // (2,250 − 1,800) / 1,800 = 25 %.
    let sold = measured(&[(Revenue, 2250), (Customers, 8)]);
    let by_revenue = reckon_in(&sold, None, "return");
    assert_eq!(by_revenue.value, Some(Quantity::whole(25)));
    assert_eq!(
        by_revenue.parts,
        [
            (Term::Earned, Some(Quantity::whole(2250))),
            (Term::Costs, Some(Quantity::whole(1800))),
        ]
    );
}

#[test]
fn shares_are_in_hundredths_of_a_per_cent() {
    // 47 / 10,000 = 0.47 %; 1 / 3 = 33.33 %; 12 / 400 = 3 %.
    let likes = (Interactions, 47);
    assert_eq!(of("reactions", &[likes, (Reach, 10_000)]), Some(470));
    assert_eq!(
        of("reactions-views", &[likes, (Impressions, 20_000)]),
        Some(240)
    );
    assert_eq!(
        of("reactions-followers", &[likes, (Followers, 940)]),
        Some(5_000)
    );
    assert_eq!(
        of("clicks", &[(Clicks, 60), (Impressions, 20_000)]),
        Some(300)
    );
    assert_eq!(
        of("conversion", &[(Inquiries, 12), (Visits, 400)]),
        Some(3_000)
    );
    assert_eq!(of("answers", &[(Answered, 1), (Received, 3)]), Some(33_330));
    assert_eq!(
        of("mentions", &[(Mentions, 9), (AllMentions, 36)]),
        Some(25_000)
    );
    assert_eq!(of("answer-time", &[(AnswerHours, 4)]), Some(4_000));
}

#[test]
fn recommending_can_be_below_zero() {
    // (9 − 6) / 20 = 15; (4 − 11) / 20 = −35.
    let asked = |promoters, detractors| {
        let counted = [
            (Promoters, promoters),
            (Detractors, detractors),
            (Answers, 20),
        ];
        of("recommend", &counted)
    };
    assert_eq!(asked(9, 6), Some(15_000));
    assert_eq!(asked(4, 11), Some(-35_000));
}

#[test]
fn growth_needs_the_month_before() {
    let mut measuring = measured(&[(Followers, 460)]);
    assert_eq!(reckon_in(&measuring, None, "growth").value, None);
    let before = date(2026, 11, 1);
    set_figure(
        &mut measuring,
        before,
        Followers,
        Some(Quantity::whole(400)),
    );
    // (460 − 400) / 400 = 15 %.
    let growth = reckon_in(&measuring, None, "growth").value;
    assert_eq!(growth, Some(Quantity::whole(15)));
}

#[test]
fn a_missing_number_or_a_zero_below_gives_nothing_for_every_formula() {
    let zeros: Vec<_> = <Metric as crate::plan::Choice>::ALL
        .iter()
        .map(|it| (*it, 0))
        .collect();
    for formula in &catalogue().formulas {
        let id = formula.id.as_str();
        let counts = formula
            .terms()
            .iter()
            .any(|term| matches!(term, Term::Metric(_)));
        if counts {
            assert_eq!(of(id, &[]), None, "{id} without numbers");
        }
        if let Some(Term::Metric(_)) = formula.by {
            assert_eq!(of(id, &zeros), None, "{id} divided by nothing");
        }
    }
}

#[test]
fn goals_name_the_figures_they_need_and_customers_add_up() {
    let mut plan = Plan::default();
    let needed = |plan: &Plan| {
        let figures = figures(plan, catalogue(), &costs());
        figures.needed.into_iter().collect::<Vec<_>>()
    };
    assert_eq!(needed(&plan), [Customers]);
    plan.goals.push(crate::plan::Goal {
        kind: Slug::new("staff"),
        ..crate::plan::Goal::default()
    });
    assert_eq!(needed(&plan), [Customers, Applications, Hires]);
    plan.measuring.figures = measured(&[(Customers, 4)]);
    let before = date(2026, 10, 1);
    let three = Some(Quantity::whole(3));
    set_figure(&mut plan.measuring.figures, before, Customers, three);
    let figures = figures(&plan, catalogue(), &costs());
    assert_eq!(figures.customers_so_far, Some(Quantity::whole(7)));
    assert_eq!(figures.months.first(), Some(&before));
}
