//! The last page: the first plan at a glance.

use eframe::egui::{Frame, Ui};

use crate::analysis::{Outcome, PersonLoad, ScheduledActivity, ScheduledCheckpoint};
use crate::plan::{Channel, Frequency, Money, Plan, Role, find};
use crate::ui::Cx;
use crate::ui::shell::balance::verdict_key;
use crate::ui::theme::{GRID, colors};
use crate::ui::widgets::bar::bar;
use crate::ui::widgets::layout::figure;
use crate::ui::widgets::text::{guidance, heading, page_title, section, strong};
use crate::ui::widgets::{pair, triple};
use crate::wording::{self, Names};

/// How many steps and checkpoints are shown; the plan has them all.
const STEPS: usize = 6;
const CHECKPOINTS: usize = 3;

/// The least height of a card, so that three of them make a row, in points.
const CARD: f32 = 84.0;

/// Draws the plan at a glance.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, plan: &Plan) {
    let name = plan.business.name.trim();
    if name.is_empty() {
        page_title(ui, cx.t("short-path-result"));
    } else {
        let args = [("name", name.into())];
        page_title(ui, &cx.lang.format("short-path-result-of", &args));
    }
    guidance(ui, cx.t("short-path-result-about"));
    ui.add_space(GRID);
    triple(
        ui,
        |ui| card(ui, |ui| goals(ui, cx, plan)),
        |ui| card(ui, |ui| time(ui, cx)),
        |ui| card(ui, |ui| money(ui, cx)),
    );
    pair(
        ui,
        |ui| {
            section(ui, cx.t("short-path-result-platforms"));
            let channels = plan.channels.iter();
            for channel in channels.filter(|channel| channel.decision.is_active()) {
                channel_ui(ui, cx, channel);
            }
            section(ui, cx.t("short-path-result-people"));
            for load in &cx.analysis.load.people {
                person(ui, cx, load);
            }
            section(ui, cx.t("short-path-result-checkpoints"));
            let checkpoints = cx.analysis.schedule.checkpoints.iter();
            let ahead = checkpoints.filter(|one| one.outcome == Outcome::Ahead);
            for one in ahead.take(CHECKPOINTS) {
                checkpoint(ui, cx, plan, one);
            }
        },
        |ui| {
            section(ui, cx.t("short-path-result-steps"));
            for activity in steps(cx) {
                step(ui, cx, activity);
            }
        },
    );
}

/// A calm ground for a figure.
fn card(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    Frame::new()
        .fill(colors(ui).side)
        .corner_radius(6)
        .inner_margin(16)
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.set_min_height(CARD);
            ui.spacing_mut().item_spacing.y = GRID / 2.0;
            add(ui);
        });
}

fn goals(ui: &mut Ui, cx: &Cx<'_>, plan: &Plan) {
    for goal in plan.goals.iter().filter(|goal| goal.is_meant()).take(1) {
        let args = [("goal", goal.title.as_str().into())];
        guidance(ui, &cx.lang.format("short-path-result-goal", &args));
        heading(ui, &wording::goal_number(cx.lang, goal));
        if let Some(due) = goal.due {
            let args = [("date", cx.lang.date(due).into())];
            ui.label(cx.lang.format("short-path-result-until", &args));
        }
    }
}

fn time(ui: &mut Ui, cx: &Cx<'_>) {
    guidance(ui, cx.t("short-path-result-time"));
    let load = &cx.analysis.load;
    let words = of(cx, load.usual_needed, load.usual_there);
    heading(ui, &words);
    let there = load.usual_there.map(i64::from);
    let width = ui.available_width();
    ui.add_space(GRID / 2.0);
    bar(ui, width, load.usual_needed.into(), there, &words);
    guidance(ui, cx.t(verdict_key(load.verdict)));
}

/// "2 h 40 von 3 h".
fn of(cx: &Cx<'_>, needed: u32, there: Option<u32>) -> String {
    let needed = cx.lang.duration(needed.into());
    let Some(there) = there else { return needed };
    let there = cx.lang.duration(there.into());
    let args = [("needed", needed.into()), ("there", there.into())];
    cx.lang.format("short-path-result-time-words", &args)
}

/// The money of a month on average, with the limit of the answers as its measure.
fn money(ui: &mut Ui, cx: &Cx<'_>) {
    guidance(ui, cx.t("short-path-result-money"));
    let costs = &cx.analysis.money;
    let months = i64::from(cx.analysis.schedule.horizon.months()).max(1);
    let a_month = |money: Money| Money::cents((money.cents + months / 2) / months);
    let whole = |money: Money| Money::whole((money.cents + 50) / 100);
    let cash = whole(a_month(costs.total_cash));
    if cash == Money::default() {
        heading(ui, cx.t("short-path-result-money-none"));
        return;
    }
    let limit = costs.limit.map(|limit| whole(a_month(limit)));
    let words = match limit {
        Some(limit) => {
            let args = [
                ("needed", cx.money(cash).into()),
                ("there", cx.money(limit).into()),
            ];
            cx.lang.format("short-path-result-time-words", &args)
        }
        None => cx.money(cash),
    };
    heading(ui, &words);
    let width = ui.available_width();
    let limit = limit.map(|limit| limit.cents);
    ui.add_space(GRID / 2.0);
    bar(ui, width, cash.cents, limit, &words);
    guidance(ui, cx.t(verdict_key(costs.verdict)));
}

fn channel_ui(ui: &mut Ui, cx: &Cx<'_>, channel: &Channel) {
    let who = channel
        .person(Role::Accountable)
        .map(|person| Names::one(&cx.names.people, Some(person)).to_owned());
    let formats = channel.formats.iter();
    let rhythms = formats
        .filter(|format| format.rhythm.usual != Frequency::Never)
        .map(|format| {
            let name = wording::format_name(cx.lang, format);
            let often = wording::frequency(cx.lang, &format.rhythm.usual);
            format!("{name}: {often}")
        });
    let lines: Vec<String> = rhythms.chain(who).collect();
    entry(
        ui,
        &wording::platform(cx.lang, &channel.platform),
        &lines.join(" · "),
    );
}

fn person(ui: &mut Ui, cx: &Cx<'_>, load: &PersonLoad) {
    let name = Names::one(&cx.names.people, Some(load.person));
    figure(
        ui,
        strong(name),
        of(cx, load.usual_needed, load.usual_there),
    );
}

/// What is to be done first.
fn steps<'a>(cx: &Cx<'a>) -> Vec<&'a ScheduledActivity> {
    let activities = cx.analysis.schedule.activities.iter();
    let mut first: Vec<_> = activities
        .filter(|activity| !activity.regular && !activity.done)
        .collect();
    first.sort_by_key(|activity| (activity.end, activity.start));
    first.truncate(STEPS);
    first
}

fn step(ui: &mut Ui, cx: &Cx<'_>, activity: &ScheduledActivity) {
    let title = wording::title(cx.lang, &activity.title, cx.currency);
    let until = ("date", cx.lang.date(activity.end).into());
    let until = cx.lang.format("short-path-result-until", &[until]);
    let who = activity.person;
    let who = who.map(|person| Names::one(&cx.names.people, Some(person)).to_owned());
    let lines: Vec<String> = who.into_iter().chain([until]).collect();
    entry(ui, &title, &lines.join(" · "));
}

fn checkpoint(ui: &mut Ui, cx: &Cx<'_>, plan: &Plan, checkpoint: &ScheduledCheckpoint) {
    let goal = checkpoint.goal.and_then(|id| find(&plan.goals, id));
    let unit = goal.map_or("", |goal| goal.unit.trim());
    let day = cx.lang.date(checkpoint.date);
    let title = match checkpoint.threshold {
        Some(number) => format!("{day} · {unit}: {}", cx.lang.decimal(number.thousandths)),
        None => day,
    };
    let what = checkpoint.otherwise.trim();
    let otherwise = [("what", what.into())];
    let otherwise = cx.lang.format("short-path-result-otherwise", &otherwise);
    entry(ui, &title, if what.is_empty() { "" } else { &otherwise });
}

/// A name with a line that explains it.
fn entry(ui: &mut Ui, name: &str, about: &str) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.label(strong(name));
        guidance(ui, about);
    });
}
