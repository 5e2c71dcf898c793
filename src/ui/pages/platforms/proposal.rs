//! "What fits my hours and my euros?": the limits, the proposal, and taking it over.

use eframe::egui::{Button, RichText, Ui};

use crate::analysis::{Chosen, Gain, Limits, Proposal};
use crate::command::Command;
use crate::plan::{Money, PersonId};
use crate::ui::Cx;
use crate::ui::theme::{GRID, colors};
use crate::ui::widgets::bar::bar;
use crate::ui::widgets::layout::{figure, pair};
use crate::ui::widgets::list::hairline;
use crate::ui::widgets::text::{guidance, heading, strong};
use crate::ui::widgets::typed::{minutes, money};
use crate::ui::widgets::{fold, reveal};
use crate::wording;

/// What the user typed; begins with what the plan says, and anew when that changes.
#[derive(Clone)]
struct Draft {
    from_plan: Limits,
    people: Vec<(PersonId, Option<u32>)>,
    money: Option<Money>,
}

impl Draft {
    fn new(limits: &Limits) -> Self {
        let some = |minutes: u32| (0 < minutes).then_some(minutes);
        let mut people: Vec<_> = (limits.people.iter())
            .map(|(id, minutes)| (*id, some(*minutes)))
            .collect();
        if people.is_empty() {
            people.push((PersonId::fresh(), None));
        }
        let money = limits.money_per_month;
        Self {
            from_plan: limits.clone(),
            people,
            money: (Money::default() < money).then_some(money),
        }
    }

    fn limits(&self) -> Limits {
        let people = self.people.iter();
        Limits {
            people: people
                .map(|(id, minutes)| (*id, minutes.unwrap_or(0)))
                .collect(),
            money_per_month: self.money.unwrap_or_default(),
        }
    }
}

/// The section, folded away once there are platforms. `limits`: what the plan leaves for them.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, limits: &Limits, first: bool) -> Option<Command> {
    let mut command = None;
    fold(ui, "proposal", cx.t("proposal-title"), first, |ui| {
        guidance(ui, cx.t("proposal-guidance"));
        command = limits_ui(ui, cx, limits);
        if let Some(proposal) = cx.proposal {
            ui.add_space(GRID);
            command = proposal_ui(ui, cx, proposal).or(command.take());
        }
    });
    ui.add_space(GRID);
    command
}

/// The fields for hours and money, and the button that computes.
fn limits_ui(ui: &mut Ui, cx: &Cx<'_>, limits: &Limits) -> Option<Command> {
    let id = ui.scope_id().with("draft");
    let kept: Option<Draft> = ui.data(|data| data.get_temp(id));
    let kept = kept.filter(|draft| draft.from_plan == *limits);
    let mut draft = kept.unwrap_or_else(|| Draft::new(limits));
    let alone = limits.people.is_empty();
    let amount = &mut draft.money;
    let mut money = |ui: &mut Ui| money(ui, cx, cx.t("proposal-money"), amount);
    for people in draft.people.chunks_mut(2) {
        match people {
            [one, other] => pair(
                ui,
                |ui| hours(ui, cx, alone, one),
                |ui| hours(ui, cx, alone, other),
            ),
            [one] => pair(ui, |ui| hours(ui, cx, alone, one), &mut money),
            _ => {}
        }
    }
    if limits.people.len().is_multiple_of(2) && !alone {
        money(ui);
    }
    let pressed = primary(ui, cx.t("proposal-compute"), cx.proposal.is_none());
    let command = pressed.then(|| Command::Propose(draft.limits()));
    ui.data_mut(|data| data.insert_temp(id, draft));
    command
}

/// The field for the hours of a person.
fn hours(ui: &mut Ui, cx: &Cx<'_>, alone: bool, (id, value): &mut (PersonId, Option<u32>)) {
    let label = match (alone, cx.analysis.names.person(*id)) {
        (true, _) => cx.t("proposal-my-hours").to_owned(),
        (false, "") => cx.t("proposal-hours-unnamed").to_owned(),
        (false, name) => {
            let args = [("name", name.to_owned().into())];
            cx.lang.format("proposal-hours", &args)
        }
    };
    ui.push_id(id.0.as_str().to_owned(), |ui| {
        minutes(ui, cx, &label, value);
    });
}

/// A button; filled when it is the next step.
fn primary(ui: &mut Ui, text: &str, next: bool) -> bool {
    let colors = colors(ui);
    let button = if next {
        Button::new(RichText::new(text).color(colors.on_accent)).fill(colors.accent)
    } else {
        Button::new(RichText::new(text).color(colors.accent))
    };
    let response = ui.add(button.stroke((1.0, colors.accent)));
    reveal(&response);
    response.clicked()
}

fn proposal_ui(ui: &mut Ui, cx: &Cx<'_>, proposal: &Proposal) -> Option<Command> {
    let mut command = None;
    heading(ui, cx.t("proposal-heading"));
    if proposal.chosen.is_empty() {
        ui.label(cx.t("proposal-nothing"));
    }
    for chosen in &proposal.chosen {
        chosen_ui(ui, cx, chosen);
        hairline(ui);
    }
    sums(ui, cx, proposal);
    more(ui, cx, proposal);
    raised(ui, cx, proposal);
    if !proposal.chosen.is_empty() && primary(ui, cx.t("proposal-apply"), true) {
        command = Some(Command::ApplyProposal);
    }
    if !proposal.left_out.is_empty() {
        let args = [("count", proposal.left_out.len().into())];
        let title = cx.lang.format("proposal-left-out", &args);
        fold(ui, "left-out", &title, false, |ui| {
            for left_out in &proposal.left_out {
                let name = wording::platform(cx.lang, &left_out.platform);
                let why = wording::left_out(cx.lang, left_out, |money| cx.money(money));
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = GRID / 4.0;
                    ui.label(name);
                    guidance(ui, &why);
                });
            }
        });
    }
    command
}

/// A chosen platform: its name with hours and money, and below it how it is used.
fn chosen_ui(ui: &mut Ui, cx: &Cx<'_>, chosen: &Chosen) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = GRID / 2.0;
        let mut costs = vec![cx.lang.duration(chosen.minutes_per_week.into())];
        if Money::default() < chosen.money_per_month {
            let args = [("money", cx.money(chosen.money_per_month).into())];
            costs.push(cx.lang.format("proposal-a-month", &args));
        }
        let name = wording::platform(cx.lang, &chosen.platform);
        figure(ui, strong(name), costs.join(" · "));
        let fit = cx.lang.percent(i64::from((chosen.fit + 5) / 10 * 10));
        let fit = cx.lang.format("proposal-fit", &[("fit", fit.into())]);
        let used = wording::chosen_use(cx.lang, chosen, &cx.analysis.names);
        guidance(ui, &[used, fit].join(" · "));
    });
}

/// The sum against the limits: hours of each person, and money.
fn sums(ui: &mut Ui, cx: &Cx<'_>, proposal: &Proposal) {
    let duration = |minutes: u32| cx.lang.duration(minutes.into());
    let people = proposal.limits.people.iter().zip(&proposal.minutes);
    for ((id, there), (_, used)) in people {
        let name = match cx.analysis.names.person(*id) {
            "" => cx.t("proposal-time"),
            name => name,
        };
        let args = [
            ("name", name.to_owned().into()),
            ("used", duration(*used).into()),
            ("there", duration(*there).into()),
        ];
        let sentence = cx.lang.format("proposal-sum", &args);
        sum(ui, &sentence, (*used).into(), (*there).into());
    }
    let (used, there) = (proposal.money_per_month, proposal.limits.money_per_month);
    if Money::default() < there {
        let args = [
            ("name", cx.t("proposal-money-sum").to_owned().into()),
            ("used", cx.money(used).into()),
            ("there", cx.money(there).into()),
        ];
        sum(
            ui,
            &cx.lang.format("proposal-sum", &args),
            used.cents,
            there.cents,
        );
    }
}

fn sum(ui: &mut Ui, sentence: &str, used: i64, there: i64) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = GRID / 2.0;
        ui.label(sentence);
        let width = ui.available_width();
        bar(ui, width, used, Some(there), sentence);
    });
}

/// Hours above those in the plan, which taking it over writes down.
fn raised(ui: &mut Ui, cx: &Cx<'_>, proposal: &Proposal) {
    for (id, minutes) in &proposal.raised {
        let name = match cx.analysis.names.person(*id) {
            "" => cx.t("proposal-owner"),
            name => name,
        };
        let hours = cx.lang.duration((*minutes).into());
        let args = [("name", name.to_owned().into()), ("hours", hours.into())];
        guidance(ui, &cx.lang.format("proposal-raised", &args));
    }
}

/// What a little more would buy.
fn more(ui: &mut Ui, cx: &Cx<'_>, proposal: &Proposal) {
    let hundred = cx.money(Money::whole(100));
    let person = |gain: &Gain| {
        let name = gain
            .person
            .map(|id| cx.analysis.names.person(id).to_owned());
        name.filter(|name| !name.is_empty())
    };
    if let Some(gain) = &proposal.one_more_hour {
        let what = wording::gain(cx.lang, gain);
        let sentence = match person(gain) {
            Some(name) => {
                let args = [("name", name.into()), ("what", what.into())];
                cx.lang.format("proposal-hour-of", &args)
            }
            None => cx.lang.format("proposal-hour", &[("what", what.into())]),
        };
        ui.label(sentence);
    }
    if let Some(gain) = &proposal.hundred_more {
        let what = wording::gain(cx.lang, gain);
        let args = [("money", hundred.into()), ("what", what.into())];
        ui.label(cx.lang.format("proposal-hundred", &args));
    }
    if proposal.one_more_hour.is_none() && proposal.hundred_more.is_none() {
        let args = [("money", cx.money(Money::whole(100)).into())];
        guidance(ui, &cx.lang.format("proposal-no-more", &args));
    }
}
