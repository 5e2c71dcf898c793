//! The balance at the bottom: time, money and open points of the whole plan, always in sight.

use eframe::egui::{Button, Panel, RichText, Ui, vec2};

use crate::analysis::{Page, Verdict};
use crate::command::Command;
use crate::plan::{Money, Slug};
use crate::ui::Cx;
use crate::ui::theme::{GRID, colors};
use crate::ui::widgets::{Icon, bar::drawn_bar};

/// One part of the balance.
struct Part {
    label: &'static str,
    words: String,
    needed: i64,
    there: Option<i64>,
    verdict: Verdict,
    page: Page,
}

/// Draws the balance; returns the page of the part that was pressed.
pub fn ui(ui: &mut Ui, cx: &Cx<'_>) -> Option<Command> {
    let frame = eframe::egui::Frame::new()
        .fill(colors(ui).side)
        .inner_margin(eframe::egui::Margin::symmetric(16, 8));
    let mut command = None;
    Panel::bottom("balance")
        .frame(frame)
        .resizable(false)
        .show(ui, |ui| {
            ui.columns_const(|[left, middle, right]| {
                for (ui, part) in [(left, time(cx)), (middle, money(cx))] {
                    if part_ui(ui, cx, &part) {
                        command = Some(Command::GoTo(part.page, cause(cx, &part)));
                    }
                }
                if points_ui(right, cx) {
                    command = Some(Command::GoTo(Page::Review, None));
                }
            });
        });
    command
}

/// What makes a part too much: the entry that the heaviest finding of its page is about.
fn cause(cx: &Cx<'_>, part: &Part) -> Option<Slug> {
    let mut findings = cx.analysis.findings.iter();
    let first = findings.find(|finding| finding.page == part.page)?;
    first.item.filter(|_| part.verdict == Verdict::Over)
}

/// "3 h of 5 h per week", or that it is still open how much there is.
fn words(cx: &Cx<'_>, [known, open]: [&str; 2], needed: String, there: Option<String>) -> String {
    let needed = ("needed", needed.into());
    match there {
        Some(there) => cx.lang.format(known, &[needed, ("there", there.into())]),
        None => cx.lang.format(open, &[needed]),
    }
}

fn time(cx: &Cx<'_>) -> Part {
    let load = &cx.analysis.load;
    let needed = i64::from(load.usual_needed);
    let there = load.usual_there.map(i64::from);
    let words = words(
        cx,
        ["balance-time-words", "balance-time-open"],
        cx.lang.duration(needed),
        there.map(|minutes| cx.lang.duration(minutes)),
    );
    Part {
        label: "balance-time",
        words,
        needed,
        there,
        verdict: load.verdict,
        page: Page::Team,
    }
}

fn money(cx: &Cx<'_>) -> Part {
    let money = &cx.analysis.money;
    let needed = money.total_cash.cents;
    let there = money.limit.map(|limit| limit.cents);
    let words = words(
        cx,
        ["balance-money-words", "balance-money-open"],
        cx.money(money.total_cash),
        there.map(|cents| cx.money(Money::cents(cents))),
    );
    Part {
        label: "balance-money",
        words,
        needed,
        there,
        verdict: money.verdict,
        page: Page::Budget,
    }
}

/// A verdict in one word.
pub fn verdict_key(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Unknown => "verdict-unknown",
        Verdict::Fits => "verdict-fits",
        Verdict::Tight => "verdict-tight",
        Verdict::Over => "verdict-over",
    }
}

fn part_ui(ui: &mut Ui, cx: &Cx<'_>, part: &Part) -> bool {
    let colors = colors(ui);
    let verdict = cx.t(verdict_key(part.verdict));
    let spoken = format!("{}: {}, {verdict}", cx.t(part.label), part.words);
    let width = ui.available_width() - GRID * 2.0;
    let mut clicked = false;
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let text = RichText::new(format!("{}  {}", cx.t(part.label), part.words));
        clicked = line(ui, text, &spoken);
        ui.horizontal(|ui| {
            let bar_width = (width - 130.0).clamp(40.0, 280.0);
            drawn_bar(ui, bar_width, part.needed, part.there);
            let over = part.verdict == Verdict::Over;
            let color = if over { colors.warning } else { colors.weak };
            if over {
                Icon::Warning.show(ui, color);
            }
            ui.add(eframe::egui::Label::new(RichText::new(verdict).color(color)).truncate());
        });
    });
    clicked
}

/// Words that can be pressed; in a narrow window they take two lines, because a figure that is cut
/// off says nothing.
fn line(ui: &mut Ui, text: RichText, spoken: &str) -> bool {
    ui.spacing_mut().button_padding = vec2(0.0, 2.0);
    ui.spacing_mut().interact_size.y = 22.0;
    let button = Button::new(text).frame(false).wrap();
    ui.add(button).accessible_name(spoken).clicked()
}

fn points_ui(ui: &mut Ui, cx: &Cx<'_>) -> bool {
    let progress = &cx.analysis.progress;
    let words = match progress.open {
        0 => cx.t("balance-no-points").to_owned(),
        open => cx.lang.format("balance-points", &[("count", open.into())]),
    };
    let percent = cx.lang.percent(i64::from(progress.percent) * 10);
    let done = cx
        .lang
        .format("balance-percent", &[("percent", percent.into())]);
    let spoken = format!("{words}, {done}");
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let clicked = line(ui, RichText::new(&words), &spoken);
        ui.add(eframe::egui::Label::new(RichText::new(done).color(colors(ui).weak)).truncate());
        clicked
    })
    .inner
}
