//! The costs of each month, as a chart and as a table.

use super::Source;
use super::parts::{number, row, sum, wide};
use crate::plan::{CostCategory, Interval, Money};
use crate::print::blocks::{Block, Columns, Row, Stack, ticks};

/// More kinds than this cannot be told apart in the chart; the others are gathered.
const SERIES: usize = 5;

/// Chart and table; `None` where nothing costs anything.
pub(super) fn block(source: &Source<'_>) -> Option<Block> {
    let has_cash = source.analysis.money.cash.cents != 0;
    let chart = has_cash.then(|| chart(source));
    let blocks: Vec<Block> = chart.into_iter().chain(months(source)).collect();
    (!blocks.is_empty()).then_some(Block::Group { blocks })
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
    let mut rows: Vec<Row> = (money.months.iter())
        .map(|month| {
            row([
                source.lang.month(month.month).into(),
                source.money_cell(month.cash),
                source.money_cell(month.reserve),
                source.money_cell(month.cumulative),
                source.money_cell(month.others),
                source.money_cell(month.labour),
            ])
        })
        .collect();
    rows.push(sum([
        source.text("print-sum").into(),
        source.money_cell(money.cash),
        source.money_cell(money.reserve),
        source.money_cell(money.total_cash),
        source.money_cell(money.others),
        source.money_cell(money.labour),
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
