//! The costs of each month, as a chart and as a table.

use super::Source;
use super::parts::{number, row, sum, wide};
use crate::analysis::MonthCosts;
use crate::plan::{CostCategory, Money};
use crate::print::blocks::{Block, Cell, CellTone, Columns, Row, Stack, ticks};

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
    let columns: Vec<Stack> = (money
        .months
        .iter()
        .zip(above_limit(&money.months, money.limit)))
    .map(|(month, above)| {
        let of = |kind: &Option<CostCategory>| {
            month.by_category.get(kind).map_or(0, |money| money.cents)
        };
        let mut values: Vec<i64> = kinds.iter().map(of).collect();
        let rest = month.cash.cents - values.iter().sum::<i64>();
        values.extend(has_rest.then_some(rest));
        Stack {
            label: source.lang.month_short(month.month.month()).to_owned(),
            group: Some(month.month.year().to_string()),
            values,
            limit: (0 < above).then_some(month.cash.cents - above),
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
        ticks: ticks(highest, 100, |cents| source.money(Money::cents(cents))),
        columns,
        limit_label: None,
        over_label: Some(source.text("print-over-limit")),
    })
}

/// How much of the costs of each month lies above the limit, in cents. The limit is one for the
/// whole rollout: a month is above it as far as the total so far is.
fn above_limit(months: &[MonthCosts], limit: Option<Money>) -> Vec<i64> {
    let mut before = 0;
    let month = months.iter().map(|month| {
        let above = limit.map_or(0, |limit| (month.cumulative.cents - limit.cents).max(0));
        let added = (above - before).min(month.cash.cents);
        before = above;
        added
    });
    month.collect()
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
                so_far(source, month.cumulative),
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

/// A running total, with a warning where it is above the limit.
fn so_far(source: &Source<'_>, total: Money) -> Cell {
    let limit = source.analysis.money.limit;
    let is_over = limit.is_some_and(|limit| limit.cents < total.cents);
    let tone = if is_over {
        CellTone::Warning
    } else {
        CellTone::Plain
    };
    Cell {
        tone,
        ..source.money_cell(total)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn months(cash: &[i64]) -> Vec<MonthCosts> {
        let mut cumulative = Money::default();
        let month = cash.iter().map(|euros| {
            let cash = Money::cents(euros * 100);
            cumulative += cash;
            MonthCosts {
                month: jiff::civil::date(2026, 1, 1),
                by_category: std::collections::BTreeMap::new(),
                cash,
                reserve: Money::default(),
                others: Money::default(),
                labour: Money::default(),
                cumulative,
            }
        });
        month.collect()
    }

    #[test]
    fn an_expensive_month_is_not_called_too_much_while_the_whole_fits() {
        let (months, limit) = (months(&[900, 0, 100]), Money::cents(120_000));
        assert_eq!(above_limit(&months, Some(limit)), [0, 0, 0]);
        assert_eq!(above_limit(&months, None), [0, 0, 0]);
    }

    #[test]
    fn what_is_above_the_limit_is_marked_in_the_month_it_is_spent() {
        let (months, limit) = (months(&[900, 0, 400, 200]), Money::cents(120_000));
        assert_eq!(above_limit(&months, Some(limit)), [0, 0, 10_000, 20_000]);
    }
}
