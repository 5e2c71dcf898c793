//! Part 7: what it costs, who pays, and what is left.

use super::evidence::{self, founded, resting};
use super::parts::{
    blank, dotted, filled, key_values, known, number, row, stacked, strong, sum, wide, with_note,
};
use super::slim::slim;
use super::{Source, kinds, months};
use crate::analysis::LineCosts;
use crate::plan::{Amount, Budget, CostCategory, CostLine, Interval, Money, Payer, find};
use crate::print::blocks::{Block, Cell, Pair, Row};
use crate::wording::{self, Names};

/// The part.
pub(super) fn blocks(source: &Source<'_>) -> Vec<Block> {
    let (budget, money) = (&source.plan.budget, &source.analysis.money);
    let mut blocks = vec![source.chapter(7, "print-part-budget")];
    if *budget == Budget::default() && money.total.cents == 0 {
        blocks.push(source.nothing_yet());
        return blocks;
    }
    blocks.extend(key_values(limits(source)));
    blocks.extend(source.sections([("print-cost-lines", lines(source))]));
    blocks.extend(source.optional("print-by-month", months::block(source)));
    blocks.extend(source.optional("print-by-category", kinds::block(source)));
    blocks.extend(source.optional("print-worth", key_values(worth(source))));
    blocks.extend(source.note(&budget.note));
    blocks
}

/// What is there and what is taken of it.
fn limits(source: &Source<'_>) -> Vec<Pair> {
    let (budget, money) = (&source.plan.budget, &source.analysis.money);
    let limit = (budget.limit != Amount::Open)
        .then(|| wording::amount_per(source.lang, budget.limit, budget.limit_per, source.currency));
    let is_known = !budget.lines.is_empty();
    let cost = is_known.then(|| source.money(money.total_cash));
    let mut rows = vec![
        source.pair("print-limit", limit),
        Pair {
            note: is_known.then(|| source.verdict(money.verdict)),
            ..source.pair("print-costs-rollout", cost)
        },
    ];
    let left = money.left().filter(|_| is_known);
    let reserve = source.lang.percent(i64::from(money.reserve_percent) * 10);
    rows.extend(known([
        source.pair("print-left", left.map(|left| source.money(left))),
        source.pair(
            "print-reserve",
            Some(source.assumed(money.reserve_assumed, reserve)),
        ),
    ]));
    rows
}

/// What the own hours cost, and when the whole pays; only what can be said.
fn worth(source: &Source<'_>) -> Vec<Pair> {
    let (lang, budget, money) = (source.lang, &source.plan.budget, &source.analysis.money);
    let args = [
        ("money", source.money(money.labour).into()),
        ("hours", source.minutes(money.labour_minutes).into()),
    ];
    let labour = (0 < money.labour_minutes).then(|| lang.format("print-labour-value", &args));
    let assumption = Money::cents(source.catalogue.assumptions.hourly_cost_cents);
    let hour = source.money(budget.hourly_cost.unwrap_or(assumption));
    let hour = source.assumed(budget.hourly_cost.is_none(), hour);
    let hour = labour
        .as_ref()
        .and_then(|_| takes_common_hour(source).then_some(hour));
    let (low, high) = money.share_band;
    let band = [
        ("low", lang.percent(low.into()).into()),
        ("high", lang.percent(high.into()).into()),
    ];
    let share = money
        .share_per_mille
        .and_then(|share| i64::try_from(share).ok());
    let of_revenue = money
        .marketing_of_revenue_per_mille
        .and_then(|share| i64::try_from(share).ok());
    let customers = money
        .break_even_customers
        .and_then(|count| i64::try_from(count).ok());
    let break_even = customers
        .map(|count| lang.format("print-break-even-customers", &[("count", count.into())]));
    known([
        source.pair("print-labour", labour),
        source.pair("print-hour-costs", hour),
        source.pair(
            "print-marketing-year",
            budget.marketing_per_year.map(|money| source.money(money)),
        ),
        Pair {
            note: Some(lang.format("print-share-band", &band)),
            footnotes: source.studies(evidence::SHARE),
            ..source.pair(
                "print-marketing-share",
                share.map(|share| lang.percent(share)),
            )
        },
        founded(
            source.pair(
                "print-marketing-revenue",
                of_revenue.map(|share| lang.percent(share)),
            ),
            source.studies(evidence::OF_REVENUE),
        ),
        source.pair(
            "print-margin",
            budget.margin_per_customer.map(|money| source.money(money)),
        ),
        source.pair("print-break-even", break_even),
    ])
}

/// Is some own work priced by the hour of the plan, because the one who does it has no price?
fn takes_common_hour(source: &Source<'_>) -> bool {
    let load = &source.analysis.load;
    let has_price = |id| {
        let person = find(&source.plan.team.people, id);
        person.is_some_and(|person| person.hourly_cost.is_some())
    };
    let unpriced = (load.people.iter()).filter(|one| !one.external && !has_price(one.person));
    let mut weeks = unpriced.flat_map(|one| one.weeks.iter().map(|week| week.needed));
    weeks.any(|minutes| 0 < minutes) || load.unassigned_weeks.iter().any(|minutes| 0 < *minutes)
}

fn lines(source: &Source<'_>) -> Option<Block> {
    let money = &source.analysis.money;
    let mut rows: Vec<Row> = (source.plan.budget.lines.iter().zip(&money.lines))
        .map(|(line, costs)| line_row(source, line, costs))
        .collect();
    if rows.is_empty() {
        return None;
    }
    let total = |key: &str, value: Money| {
        [
            source.text(key).into(),
            blank(),
            blank(),
            blank(),
            source.money(value).into(),
        ]
    };
    rows.push(row(total("print-reserve", money.reserve)));
    rows.push(sum(total("print-sum", money.total_cash)));
    let columns = [
        wide("print-cost-line", 6),
        wide("print-amount", 4),
        wide("print-when", 4),
        wide("print-payer", 4),
        number("print-in-rollout"),
    ];
    source.table(columns, rows).map(slim)
}

fn line_row(source: &Source<'_>, line: &CostLine, costs: &LineCosts) -> Row {
    let channel = (line.channel).map(|id| Names::one(&source.names.channels, Some(id)).to_owned());
    let facts = dotted([source.answer(line.category), channel]);
    let amount = (line.amount != Amount::Open)
        .then(|| wording::amount(source.lang, line.amount, source.currency));
    let interval = source.answer(line.interval);
    let is_once = line.interval == Some(Interval::Once);
    let when = match (line.from, line.until) {
        (from, _) if is_once => source.cell(source.date(from)),
        (None, None) if line.interval.is_some() => source.text("print-all-the-time").into(),
        (from, until) => source.cell(source.dates(from, until)),
    };
    let others = costs.others.filter(|others| others.cents != 0);
    let payer = match &line.payer {
        Payer::Own => blank(),
        other => wording::payer(source.lang, other).into(),
    };
    let is_ad = line.category == Some(CostCategory::Ads);
    let title = strong(filled(&line.title).unwrap_or_else(|| source.text("untitled")));
    let studies = is_ad.then(|| source.studies(evidence::ADS));
    row([
        with_note(
            resting(title, studies.unwrap_or_default()),
            stacked([facts, filled(&line.note)]),
        ),
        with_note(
            source.cell(amount),
            interval.or_else(|| (line.amount != Amount::Open).then(|| source.text("open-value"))),
        ),
        when,
        with_note(payer, others.map(|others| source.money(others))),
        source.cell(costs.own.map(|own| source.money(own))),
    ])
}

impl Source<'_> {
    /// An amount; a dash for none.
    pub(super) fn money_cell(&self, money: Money) -> Cell {
        if money.cents == 0 {
            "–".into()
        } else {
            self.money(money).into()
        }
    }

    /// The text, marked where it is an assumption.
    fn assumed(&self, is_assumed: bool, text: String) -> String {
        if is_assumed {
            format!("{text} {}", self.text("print-assumed"))
        } else {
            text
        }
    }

    /// The name of a kind of cost.
    pub(super) fn category(&self, category: Option<CostCategory>) -> String {
        self.answer(category)
            .unwrap_or_else(|| self.text("print-cost-none"))
    }
}
