//! Part 7: what it costs, who pays, and what is left.

use super::Source;
use super::parts::{
    blank, dotted, filled, key_values, known, number, row, stacked, strong, sum, wide, with_note,
};
use crate::plan::{Amount, CostCategory, CostLine, Interval, Money, Payer};
use crate::print::blocks::{Block, Columns, Pair, Row, Stack, ticks};
use crate::wording::{self, Names};

/// More kinds than this cannot be told apart in the chart; the others are gathered.
const SERIES: usize = 5;

/// The part.
pub(super) fn blocks(source: &Source<'_>) -> Vec<Block> {
    let budget = &source.plan.budget;
    let mut blocks = vec![source.chapter(7, "print-part-budget")];
    blocks.extend(key_values(frame(source)));
    blocks.extend(source.section_of("print-cost-lines", lines(source)));
    if source.analysis.money.cash.cents != 0 {
        blocks.push(source.section("print-by-month"));
        blocks.push(chart(source));
    }
    blocks.extend(months(source));
    if let Some(categories) = categories(source) {
        blocks.extend([source.section("print-by-category"), categories]);
    }
    blocks.extend(source.note(&budget.note));
    blocks
}

/// What is there, what is taken of it, and what that means.
fn frame(source: &Source<'_>) -> Vec<Pair> {
    let (budget, money) = (&source.plan.budget, &source.analysis.money);
    let limit = (budget.limit != Amount::Open)
        .then(|| wording::amount_per(source.lang, budget.limit, budget.limit_per, source.currency));
    let mut rows = vec![source.pair("print-limit", limit)];
    rows.push(Pair {
        note: Some(source.verdict(money.verdict)),
        ..source.pair("print-costs-rollout", Some(source.money(money.total_cash)))
    });
    let percent = |percent: u8| source.lang.percent(i64::from(percent) * 10);
    let share = money
        .share_per_mille
        .and_then(|share| i64::try_from(share).ok());
    let band = source.lang.format(
        "print-share-band",
        &[
            ("low", source.lang.percent(money.share_band.0.into()).into()),
            (
                "high",
                source.lang.percent(money.share_band.1.into()).into(),
            ),
        ],
    );
    let customers = money
        .break_even_customers
        .and_then(|count| i64::try_from(count).ok());
    let break_even = customers.map(|count| {
        source
            .lang
            .format("print-break-even-customers", &[("count", count.into())])
    });
    let hour = budget
        .hourly_cost
        .unwrap_or(Money::cents(source.catalogue.assumptions.hourly_cost_cents));
    let assumed = |is_assumed: bool, text: String| {
        if is_assumed {
            format!("{text} {}", source.text("print-assumed"))
        } else {
            text
        }
    };
    rows.extend(known([
        source.pair("print-left", money.left().map(|left| source.money(left))),
        source.pair(
            "print-reserve-part",
            Some(assumed(
                money.reserve_assumed,
                percent(money.reserve_percent),
            )),
        ),
        source.pair(
            "print-labour",
            Some(source.lang.format(
                "print-labour-value",
                &[
                    ("money", source.money(money.labour).into()),
                    ("hours", source.minutes(money.labour_minutes).into()),
                ],
            )),
        ),
        source.pair(
            "print-hour-costs",
            Some(assumed(budget.hourly_cost.is_none(), source.money(hour))),
        ),
        source.pair(
            "print-marketing-year",
            budget.marketing_per_year.map(|money| source.money(money)),
        ),
        Pair {
            note: Some(band),
            ..source.pair(
                "print-marketing-share",
                share.map(|share| source.lang.percent(share)),
            )
        },
        source.pair(
            "print-margin",
            budget.margin_per_customer.map(|money| source.money(money)),
        ),
        source.pair("print-break-even", break_even),
    ]));
    rows
}

fn lines(source: &Source<'_>) -> Option<Block> {
    let money = &source.analysis.money;
    let mut rows: Vec<Row> = (source.plan.budget.lines.iter().zip(&money.lines))
        .map(|(line, costs)| {
            let own = costs.own.map(|own| source.money(own));
            line_row(source, line, own)
        })
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
        wide("print-payer", 3),
        number("print-in-rollout"),
    ];
    source.table(columns, rows)
}

fn line_row(source: &Source<'_>, line: &CostLine, own: Option<String>) -> Row {
    let channel = (line.channel).map(|id| Names::one(&source.names.channels, Some(id)).to_owned());
    let facts = dotted([source.answer(line.category), channel]);
    let amount = (line.amount != Amount::Open)
        .then(|| wording::amount(source.lang, line.amount, source.currency));
    let interval = source.answer(line.interval);
    let when = if line.interval == Some(Interval::Once) {
        source.date(line.from)
    } else {
        source.dates(line.from, line.until)
    };
    let payer = match &line.payer {
        Payer::Own => blank(),
        other => wording::payer(source.lang, other).into(),
    };
    row([
        with_note(
            strong(filled(&line.title).unwrap_or_else(|| source.text("untitled"))),
            stacked([facts, filled(&line.note)]),
        ),
        with_note(source.cell(amount), interval),
        when.unwrap_or_default().into(),
        payer,
        source.cell(own),
    ])
}

/// The kinds that are drawn apart, in their usual order; the rest is drawn as one.
fn drawn_kinds(source: &Source<'_>) -> Vec<Option<CostCategory>> {
    let mut kinds: Vec<_> = (source.analysis.money.categories.iter())
        .filter(|kind| kind.own.cents != 0)
        .collect();
    kinds.sort_by_key(|kind| -kind.own.cents);
    kinds.truncate(SERIES);
    kinds.sort_by_key(|kind| kind.category);
    kinds.iter().map(|kind| kind.category).collect()
}

fn chart(source: &Source<'_>) -> Block {
    let money = &source.analysis.money;
    let kinds = drawn_kinds(source);
    let has_rest = kinds.len()
        < money
            .categories
            .iter()
            .filter(|kind| kind.own.cents != 0)
            .count();
    let limit = (source.plan.budget.limit_per == Some(Interval::Month))
        .then(|| source.plan.budget.limit.planned())
        .flatten();
    let columns: Vec<Stack> = (money.months.iter())
        .map(|month| {
            let of = |kind: &Option<CostCategory>| {
                month.by_category.get(kind).map_or(0, |money| money.cents)
            };
            let mut values: Vec<i64> = kinds.iter().map(of).collect();
            let rest = month.cash.cents - values.iter().sum::<i64>();
            values.extend(has_rest.then_some(rest));
            Stack {
                label: source.lang.month_short(month.month.month()).to_owned(),
                values,
                limit: limit.map(|limit| limit.cents),
                text: Some(source.money(month.cash)),
            }
        })
        .collect();
    let highest = money
        .months
        .iter()
        .map(|month| month.cash.cents)
        .max()
        .unwrap_or(0);
    let mut series: Vec<String> = kinds.iter().map(|kind| source.category(*kind)).collect();
    series.extend(has_rest.then(|| source.text("print-cost-rest")));
    let told = money.months.iter().map(|month| {
        format!(
            "{}: {}. ",
            source.lang.month(month.month),
            source.money(month.cash)
        )
    });
    Block::Columns(Columns {
        caption: None,
        alt: told.collect(),
        series,
        ticks: ticks(
            highest.max(limit.map_or(0, |limit| limit.cents)),
            100,
            |cents| source.money(Money::cents(cents)),
        ),
        columns,
        limit_label: limit.map(|_| source.text("print-limit")),
        over_label: Some(source.text("print-over")),
    })
}

/// A table by month, unless nothing costs anything.
fn months(source: &Source<'_>) -> Option<Block> {
    let money = &source.analysis.money;
    if money.total.cents == 0 && money.others.cents == 0 {
        return None;
    }
    let cell = |money: Money| {
        if money.cents == 0 {
            "–".into()
        } else {
            source.money(money).into()
        }
    };
    let mut rows: Vec<Row> = (money.months.iter())
        .map(|month| {
            row([
                source.lang.month(month.month).into(),
                cell(month.cash),
                cell(month.reserve),
                cell(month.cumulative),
                cell(month.others),
                cell(month.labour),
            ])
        })
        .collect();
    rows.push(sum([
        source.text("print-sum").into(),
        cell(money.cash),
        cell(money.reserve),
        cell(money.total_cash),
        cell(money.others),
        cell(money.labour),
    ]));
    let columns = [
        wide("print-month", 1),
        number("print-cash"),
        number("print-reserve"),
        number("print-cumulative"),
        number("print-paid-by-others"),
        number("print-labour"),
    ];
    source.table(columns, rows)
}

fn categories(source: &Source<'_>) -> Option<Block> {
    let rows = source.analysis.money.categories.iter().map(|kind| {
        row([
            source.category(kind.category).into(),
            source.money(kind.own).into(),
            source.money(kind.others).into(),
        ])
    });
    let columns = [
        wide("print-category", 1),
        number("print-cash"),
        number("print-paid-by-others"),
    ];
    source.table(columns, rows.collect())
}

impl Source<'_> {
    /// The name of a kind of cost.
    fn category(&self, category: Option<CostCategory>) -> String {
        self.answer(category)
            .unwrap_or_else(|| self.text("print-cost-none"))
    }
}
