//! What follows from the page of the money: does it fit, where does it go, and is it worth it?

use eframe::egui::{Align2, Rect, Role, Sense, Ui, WidgetInfo, vec2};

use super::Figures;
use crate::analysis::{Costs, Verdict};
use crate::plan::{Choice as _, Money, Plan};
use crate::ui::Cx;
use crate::ui::theme::{GRID, colors};
use crate::ui::widgets::bar::bar;
use crate::ui::widgets::layout::figure;
use crate::ui::widgets::list::hairline;
use crate::ui::widgets::text::{guidance, strong, warning};

/// What follows from this page, for the margin, above the findings.
pub fn margin(ui: &mut Ui, cx: &Cx<'_>, plan: &Plan) {
    let money = &cx.analysis.money;
    fit(ui, cx, money);
    if money.total != Money::default() || money.others != Money::default() {
        ui.add_space(GRID);
        parts(ui, cx, money);
    }
    share(ui, cx, money);
    of_revenue(ui, cx, money);
    break_even(ui, cx, plan, money);
    ui.add_space(GRID);
}

fn short(cx: &Cx<'_>, money: Money) -> String {
    cx.money(money)
}

/// Money against limit, with the verdict.
fn fit(ui: &mut Ui, cx: &Cx<'_>, money: &Costs) {
    let months = i64::from(cx.analysis.schedule.horizon.months());
    let spent = short(cx, money.total_cash);
    let Some(limit) = money.limit else {
        let args = [("spent", spent.into()), ("months", months.into())];
        ui.label(cx.lang.format("budget-margin-no-limit", &args));
        open_lines(ui, cx, money);
        return;
    };
    let args = [
        ("spent", spent.into()),
        ("limit", short(cx, limit).into()),
        ("months", months.into()),
    ];
    let sentence = cx.lang.format("budget-margin-fit", &args);
    ui.label(&sentence);
    let width = ui.available_width();
    bar(
        ui,
        width,
        money.total_cash.cents,
        Some(limit.cents),
        &sentence,
    );
    let left = money.left().unwrap_or_default();
    let args = [("money", short(cx, Money::cents(left.cents.abs())).into())];
    match money.verdict {
        Verdict::Over => {
            warning(ui, &cx.lang.format("budget-margin-over", &args));
        }
        Verdict::Tight => {
            ui.label(cx.lang.format("budget-margin-tight", &args));
        }
        Verdict::Fits | Verdict::Unknown => {
            ui.label(cx.lang.format("budget-margin-left", &args));
        }
    }
    open_lines(ui, cx, money);
}

/// Lines that are not counted, because they are still open.
fn open_lines(ui: &mut Ui, cx: &Cx<'_>, money: &Costs) {
    if 0 < money.open_lines {
        let args = [("count", money.open_lines.into())];
        guidance(ui, &cx.lang.format("budget-margin-open", &args));
    }
}

/// Where the money goes: kind by kind, reserve, own labour, and all together.
fn parts(ui: &mut Ui, cx: &Cx<'_>, money: &Costs) {
    let kinds = money.categories.iter().map(|costs| {
        let name = (costs.category).map_or("budget-no-category", |kind| kind.key());
        (cx.t(name).to_owned(), costs.own)
    });
    let more = [
        (reserve_name(cx, money), money.reserve),
        (labour_name(cx, money), money.labour),
    ];
    let rows = kinds
        .chain(more)
        .filter(|(_, cost)| *cost != Money::default());
    let rows: Vec<(String, Money)> = rows.collect();
    let figures = Figures::of(rows.iter().map(|(_, cost)| *cost));
    ui.label(strong(cx.t("budget-margin-parts")));
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = GRID / 2.0;
        for (name, cost) in rows {
            figure(ui, name, figures.text(cx, cost));
        }
        hairline(ui);
        let total = strong(figures.text(cx, money.total));
        figure(ui, strong(cx.t("budget-margin-total")), total);
    });
    if money.labour_assumed && money.labour != Money::default() {
        let assumed = cx.catalogue.assumptions.hourly_cost_cents;
        let args = [("hour", short(cx, Money::cents(assumed)).into())];
        guidance(ui, &cx.lang.format("budget-margin-assumed", &args));
    }
    if money.others != Money::default() {
        let args = [("money", short(cx, money.others).into())];
        guidance(ui, &cx.lang.format("budget-margin-others", &args));
    }
}

/// "Reserve 10 % (Annahme)".
fn reserve_name(cx: &Cx<'_>, money: &Costs) -> String {
    let percent = cx.lang.percent(i64::from(money.reserve_percent) * 10);
    let key = if money.reserve_assumed {
        "budget-margin-reserve-assumed"
    } else {
        "budget-margin-reserve"
    };
    cx.lang.format(key, &[("percent", percent.into())])
}

/// "Eigene Arbeit, 42 h 30".
fn labour_name(cx: &Cx<'_>, money: &Costs) -> String {
    let minutes = i64::try_from(money.labour_minutes).unwrap_or(i64::MAX);
    let args = [("hours", cx.lang.duration(minutes).into())];
    cx.lang.format("budget-margin-labour", &args)
}

/// The share of the marketing budget beside what other firms spend.
fn share(ui: &mut Ui, cx: &Cx<'_>, money: &Costs) {
    let Some(share) = money.share_per_mille else {
        return;
    };
    ui.add_space(GRID);
    let share = i64::try_from(share).unwrap_or(i64::MAX);
    let (from, to) = money.share_band;
    let percent = |per_mille: u16| cx.lang.integer(i64::from(per_mille / 10));
    let args = [
        ("share", cx.lang.percent(share).into()),
        ("from", percent(from).into()),
        ("to", percent(to).into()),
    ];
    // What lies outside is compared by a finding.
    let key = if (i64::from(from)..=i64::from(to)).contains(&share) {
        "budget-margin-share-within"
    } else {
        "budget-margin-share-outside"
    };
    let sentence = cx.lang.format(key, &args);
    ui.label(&sentence);
    scale(ui, share, (from, to), &sentence);
}

/// The whole marketing as a share of the revenue, where it is usual; else a finding says so.
fn of_revenue(ui: &mut Ui, cx: &Cx<'_>, money: &Costs) {
    let (from, to) = money.marketing_band;
    let usual = u64::from(from)..=u64::from(to);
    let share = money.marketing_of_revenue_per_mille;
    let Some(share) = share.filter(|share| usual.contains(share)) else {
        return;
    };
    ui.add_space(GRID);
    let share = i64::try_from(share).unwrap_or(i64::MAX);
    let args = [
        ("share", cx.lang.percent(share).into()),
        ("from", cx.lang.integer(i64::from(from / 10)).into()),
        ("to", cx.lang.integer(i64::from(to / 10)).into()),
    ];
    ui.label(cx.lang.format("budget-margin-revenue", &args));
}

/// Where the scale of shares ends, in per mille.
const SCALE_END: u16 = 600;

/// A scale with the usual band on it and a mark for the own share.
fn scale(ui: &mut Ui, share: i64, band: (u16, u16), sentence: &str) {
    let size = vec2(ui.available_width(), 16.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Meter, true, sentence));
    let colors = colors(ui);
    let painter = ui.painter_at(rect);
    let at = |per_mille: u16| {
        let part = f32::from(per_mille.min(SCALE_END)) / f32::from(SCALE_END);
        // A mark at either end must not stick out.
        (rect.left() + part * rect.width()).clamp(rect.left() + 2.0, rect.right() - 2.0)
    };
    let ground = Align2::CENTER_CENTER.align_size_within_rect(vec2(rect.width(), 8.0), rect);
    painter.rect_filled(ground, 2.0, colors.faint);
    let (from, to) = (at(band.0), at(band.1));
    let usual = Rect::from_x_y_ranges(from..=to, ground.y_range());
    painter.rect_filled(usual, 0.0, colors.series[1]);
    let share = u16::try_from(share).unwrap_or(SCALE_END);
    painter.vline(at(share), rect.y_range(), (3.0, colors.text));
}

/// How many new customers pay for everything.
fn break_even(ui: &mut Ui, cx: &Cx<'_>, plan: &Plan, money: &Costs) {
    let (Some(customers), Some(margin)) =
        (money.break_even_customers, plan.budget.margin_per_customer)
    else {
        return;
    };
    if money.total == Money::default() {
        return;
    }
    ui.add_space(GRID);
    let count = i64::try_from(customers).unwrap_or(i64::MAX);
    let months = i64::from(cx.analysis.schedule.horizon.months());
    let args = [
        ("count", count.into()),
        ("margin", short(cx, margin).into()),
        ("months", months.into()),
    ];
    ui.label(cx.lang.format("budget-margin-break-even", &args));
}
