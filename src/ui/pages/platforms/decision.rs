//! The decision about a platform: three large answers, the rarer ones below.

use eframe::egui::text::LayoutJob;
use eframe::egui::{
    Align, Button, FontSelection, RichText, Role, TextStyle, TextWrapMode, Ui, WidgetInfo,
    WidgetText, vec2,
};
use jiff::civil::Date;

use super::facts::usual_formats;
use crate::analysis::is_entry;
use crate::plan::{ChannelFormat, Choice as _, Decision, DecisionKind, Platform};
use crate::ui::Cx;
use crate::ui::theme::{GRID, colors};
use crate::ui::widgets::choice::{toggle, wrapped};
use crate::ui::widgets::field::labelled;
use crate::ui::widgets::text::{guidance, strong, warning};
use crate::ui::widgets::{date, pair, reveal, triple};

/// The answers that nearly always suffice.
const LARGE: [DecisionKind; 3] = [DecisionKind::Active, DecisionKind::Watch, DecisionKind::No];
/// The others.
const SMALL: [DecisionKind; 3] = [
    DecisionKind::Trial,
    DecisionKind::Later,
    DecisionKind::PhaseOut,
];
/// Room between the edge of a large answer and its text, in points.
const INSIDE: f32 = 10.0;

/// Asks for the decision with its date. A new decision is dated today; a platform that becomes
/// active begins with the usual formats of the catalogue.
pub(super) fn ask(
    ui: &mut Ui,
    cx: &Cx<'_>,
    platform: &Platform,
    decision: &mut Decision,
    decided_on: &mut Option<Date>,
    formats: &mut Vec<ChannelFormat>,
) {
    let entry = is_entry(cx.catalogue, platform);
    let before = decision.kind();
    if before == DecisionKind::Open {
        warning(ui, cx.t("channel-means-open"));
    }
    let kind = answers(ui, cx, before, entry);
    if kind != before {
        *decision = Decision::new(kind, None);
        *decided_on = (kind != DecisionKind::Open).then_some(cx.today);
        let begins = matches!(kind, DecisionKind::Active | DecisionKind::Trial);
        if begins && formats.is_empty() {
            *formats = usual_formats(cx.catalogue, platform);
        }
    }
    if SMALL.contains(&kind) {
        guidance(ui, cx.t(meaning(kind, entry)));
    }
    days(ui, cx, decision, decided_on);
}

/// All answers; the one that was pressed last. A second press takes it back.
fn answers(ui: &mut Ui, cx: &Cx<'_>, chosen: DecisionKind, entry: bool) -> DecisionKind {
    let label = cx.t("channel-decision");
    let mut kind = chosen;
    let mut press = |pressed: bool, answer: DecisionKind| {
        if pressed {
            let back = answer == chosen;
            kind = if back { DecisionKind::Open } else { answer };
        }
    };
    labelled(ui, label, |ui| {
        let [first, second, third] = LARGE;
        let (mut one, mut two, mut three) = (false, false, false);
        let height = height(ui, cx, entry);
        let card = |ui: &mut Ui, answer| card(ui, cx, answer, (answer == chosen, entry), height);
        triple(
            ui,
            |ui| one = card(ui, first),
            |ui| two = card(ui, second),
            |ui| three = card(ui, third),
        );
        for (pressed, answer) in [one, two, three].into_iter().zip(LARGE) {
            press(pressed, answer);
        }
        wrapped(ui, |ui| {
            guidance(ui, cx.t("channel-decision-other"));
            for answer in SMALL {
                let is_chosen = answer == chosen;
                press(
                    toggle(ui, is_chosen, cx.t(answer.key()), label).clicked(),
                    answer,
                );
            }
        });
    });
    kind
}

/// A large answer: its name and what it means. Says whether it was pressed.
fn card(
    ui: &mut Ui,
    cx: &Cx<'_>,
    answer: DecisionKind,
    (chosen, entry): (bool, bool),
    height: f32,
) -> bool {
    let colors = colors(ui);
    let size = vec2(ui.available_width(), height);
    let mut button = Button::new(words(ui, cx, answer, (chosen, entry)))
        .wrap()
        .min_size(size);
    button = if chosen {
        button
            .fill(colors.accent_ground)
            .stroke((1.0, colors.accent))
    } else {
        button.fill(colors.paper).stroke((1.0, colors.field_edge))
    };
    let response = ui.scope(|ui| {
        ui.spacing_mut().button_padding = vec2(INSIDE, INSIDE);
        ui.add(button)
    });
    let response = response.inner;
    let name = format!("{}: {}", cx.t("channel-decision"), cx.t(answer.key()));
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, chosen, &name));
    ui.accesskit_node_builder(response.id, |node| {
        node.set_description(cx.t(meaning(answer, entry)));
    });
    reveal(&response);
    response.clicked()
}

/// Name and meaning of an answer, one below the other.
fn words(ui: &Ui, cx: &Cx<'_>, answer: DecisionKind, (chosen, entry): (bool, bool)) -> LayoutJob {
    let colors = colors(ui);
    let name = cx.t(answer.key());
    let name = if chosen {
        format!("✓ {name}")
    } else {
        name.to_owned()
    };
    let means = RichText::new(format!("\n{}", cx.t(meaning(answer, entry)))).color(colors.weak);
    let mut job = LayoutJob::default();
    let font = || FontSelection::Style(TextStyle::Button);
    let name = strong(name).color(colors.text);
    name.append_to(&mut job, ui.style(), font(), Align::Center);
    means.append_to(&mut job, ui.style(), font(), Align::Center);
    job
}

/// The height of the highest of the large answers when they stand side by side.
fn height(ui: &Ui, cx: &Cx<'_>, entry: bool) -> f32 {
    let width = (ui.available_width() - 4.0 * GRID) / 3.0 - 2.0 * INSIDE;
    let heights = LARGE.map(|answer| {
        let text = WidgetText::from(words(ui, cx, answer, (false, entry)));
        let wrap = Some(TextWrapMode::Wrap);
        text.into_galley(ui, wrap, width, TextStyle::Button)
            .size()
            .y
    });
    heights.into_iter().fold(0.0, f32::max) + 2.0 * INSIDE
}

/// The days that belong to a decision.
fn days(ui: &mut Ui, cx: &Cx<'_>, decision: &mut Decision, decided_on: &mut Option<Date>) {
    let is_open = *decision == Decision::Open;
    let day = match decision {
        Decision::Trial { until } => Some(("channel-trial-until", until)),
        Decision::Later { from } => Some(("channel-later-from", from)),
        Decision::PhaseOut { until } => Some(("channel-phase-out-until", until)),
        Decision::Open | Decision::Active | Decision::Watch | Decision::No => None,
    };
    let decided = cx.t("channel-decided-on");
    match day {
        Some((label, day)) => pair(
            ui,
            |ui| date(ui, cx, cx.t(label), day),
            |ui| date(ui, cx, decided, decided_on),
        ),
        None if !is_open || decided_on.is_some() => date(ui, cx, decided, decided_on),
        None => {}
    }
}

/// Key of the sentence that says what a decision means.
const fn meaning(kind: DecisionKind, entry: bool) -> &'static str {
    match kind {
        DecisionKind::Active if entry => "channel-means-entry",
        DecisionKind::Open => "channel-means-open",
        DecisionKind::Active => "channel-means-active",
        DecisionKind::Trial => "channel-means-trial",
        DecisionKind::Watch => "channel-means-watch",
        DecisionKind::Later => "channel-means-later",
        DecisionKind::PhaseOut => "channel-means-phase-out",
        DecisionKind::No => "channel-means-no",
    }
}
