//! How well a platform fits: a word and a bar, the six factors on demand, and the owner's own
//! judgement.

use eframe::egui::{Label, RichText, Ui};

use crate::analysis::{Factor, Fit};
use crate::plan::{Choice as _, Judgement, Platform};
use crate::ui::Cx;
use crate::ui::theme::{GRID, colors};
use crate::ui::widgets::bar::bar;
use crate::ui::widgets::choice::choice;
use crate::ui::widgets::field::{labelled, text_area_hint};
use crate::ui::widgets::fold;
use crate::ui::widgets::note::folding;
use crate::ui::widgets::text::{guidance, strong};
use crate::wording::{self, Names};

/// Width of a bar, in points.
const BAR: f32 = 96.0;
/// Room for the name of a factor, in points.
const NAME: f32 = 132.0;
/// From this width on, the reason of a factor stands beside its bar, in points.
const BESIDE: f32 = 520.0;

/// The fit of a channel, with the owner's own judgement.
pub(super) fn of_channel(ui: &mut Ui, cx: &Cx<'_>, platform: &Platform, judgement: &mut Judgement) {
    let Some(fit) = cx.analysis.fits.of(platform) else {
        return;
    };
    labelled(ui, cx.t("fit-label"), |ui| {
        ui.push_id("fit", |ui| {
            let open = glance(ui, cx, fit);
            if !judgement.why.is_empty() {
                let args = [("why", judgement.why.trim().into())];
                guidance(ui, &cx.lang.format("fit-judged-because", &args));
            }
            if open {
                factors(ui, cx, fit);
                disagree(ui, cx, judgement);
            }
        });
    });
}

/// The fit of a platform that may be chosen; nothing while nothing is known.
pub(super) fn to_choose(ui: &mut Ui, cx: &Cx<'_>, fit: &Fit) {
    if fit.per_mille().is_some() && glance(ui, cx, fit) {
        factors(ui, cx, fit);
    }
}

/// Bar and word. Says whether the factors are to be shown.
fn glance(ui: &mut Ui, cx: &Cx<'_>, fit: &Fit) -> bool {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = GRID;
        match (wording::fit(cx.lang, fit), fit.per_mille()) {
            (Some(word), Some(per_mille)) => {
                let args = [("name", word.clone().into()), points(per_mille)];
                let sentence = cx.lang.format("fit-points", &args);
                bar(ui, BAR, per_mille.into(), Some(1000), &sentence);
                ui.label(strong(word));
            }
            _ => {
                guidance(ui, cx.t("fit-unknown"));
            }
        }
        folding(ui, "why", cx.t("fit-why"), false)
    })
    .inner
}

/// A value in points of 100, for a sentence.
fn points(per_mille: u16) -> (&'static str, crate::lang::Arg<'static>) {
    ("points", i64::from((per_mille + 5) / 10).into())
}

/// Each factor with its bar and its reason.
fn factors(ui: &mut Ui, cx: &Cx<'_>, fit: &Fit) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = GRID;
        ui.add_space(GRID / 2.0);
        for factor in &fit.factors {
            factor_ui(ui, cx, factor);
        }
        let names = reasons(cx, fit);
        if !names.is_empty() {
            guidance(ui, &names);
        }
        guidance(ui, cx.t("fit-how"));
        if let (Some(_), Some(computed)) = (fit.overruled, fit.computed) {
            guidance(ui, &cx.lang.format("fit-computed", &[points(computed)]));
        }
    });
}

fn factor_ui(ui: &mut Ui, cx: &Cx<'_>, factor: &Factor) {
    let name = cx.t(factor.kind.key());
    let reason = wording::title(cx.lang, &factor.reason, cx.currency);
    let reason = RichText::new(reason).color(colors(ui).weak);
    let beside = BESIDE <= ui.available_width();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = GRID;
        ui.spacing_mut().interact_size.y = 0.0;
        let left = ui.cursor().left();
        ui.label(name);
        ui.add_space((left + NAME - ui.cursor().left()).max(0.0));
        ui.vertical(|ui| {
            ui.set_width(BAR);
            // What is not known has no bar: an empty one would say that all speaks against it.
            let Some(per_mille) = factor.per_mille else {
                guidance(ui, cx.t("fit-points-unknown"));
                return;
            };
            let args = [("name", name.into()), points(per_mille)];
            let sentence = cx.lang.format("fit-points", &args);
            ui.add_space(GRID / 2.0);
            bar(ui, BAR, per_mille.into(), Some(1000), &sentence);
        });
        if beside {
            ui.add(Label::new(reason.clone()).wrap());
        }
    });
    if !beside {
        ui.label(reason);
    }
}

/// The owner's own judgement, folded away until it is wanted.
fn disagree(ui: &mut Ui, cx: &Cx<'_>, judgement: &mut Judgement) {
    let used = *judgement != Judgement::default();
    let Judgement { fits, why } = judgement;
    fold(ui, "disagree", cx.t("fit-disagree"), used, |ui| {
        choice(ui, cx, cx.t("fit-judgement"), fits);
        if fits.is_some() || !why.is_empty() {
            text_area_hint(
                ui,
                cx.t("fit-judgement-why"),
                cx.t("fit-judgement-hint"),
                why,
            );
        }
    });
}

/// The word for a list: "Passt gut"; nothing while nothing is known.
pub(super) fn word(cx: &Cx<'_>, platform: &Platform) -> Option<String> {
    let level = cx.analysis.fits.of(platform)?.level()?;
    Some(cx.t(level.key()).to_owned())
}

/// The goals and audiences that speak for a platform, by name.
fn reasons(cx: &Cx<'_>, fit: &Fit) -> String {
    let mut reasons = Vec::new();
    if !fit.goals.is_empty() {
        let args = [
            ("count", fit.goals.len().into()),
            ("names", Names::many(&cx.names.goals, &fit.goals).into()),
        ];
        reasons.push(cx.lang.format("platform-fits-goals", &args));
    }
    if !fit.audiences.is_empty() {
        let names = Names::many(&cx.names.audiences, &fit.audiences);
        let args = [
            ("count", fit.audiences.len().into()),
            ("names", names.into()),
        ];
        reasons.push(cx.lang.format("platform-fits-audiences", &args));
    }
    reasons.join(" · ")
}
