//! The platforms of the catalogue, to choose from: a few that fit best, then all by kind.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use eframe::egui::{Align, Button, Layout, RichText, Ui};

use crate::analysis::{Fit, is_entry, realistic};
use crate::catalogue::{PlatformEntry, PlatformKind};
use crate::plan::{Business, Channel, Customers, Decision, Platform, Reach, Slug};
use crate::ui::Cx;
use crate::ui::theme::{GRID, colors};
use crate::ui::widgets::list::hairline;
use crate::ui::widgets::text::{guidance, section, strong};
use crate::ui::widgets::{fold, reveal};
use crate::wording::{self, Names};

/// A platform of the catalogue with its fit.
type Fitted<'a> = (&'a PlatformEntry, &'a Fit);

/// The most platforms that are suggested at once.
const MOST: usize = 3;
/// The most entries in maps, directories and review services among them.
const MOST_ENTRIES: usize = 1;

/// Draws what can be chosen. Returns the platform that was.
pub(super) fn shelf(
    ui: &mut Ui,
    cx: &Cx<'_>,
    channels: &[Channel],
    business: &Business,
) -> Option<Slug> {
    let mut chosen = None;
    let suggested = suggested(cx, channels, business);
    if !suggested.is_empty() {
        section(ui, cx.t("platforms-fitting"));
        guidance(ui, cx.t("platforms-fitting-guidance"));
        for fitted in &suggested {
            ui.push_id(("fitting", fitted.0.id), |ui| {
                ui.spacing_mut().item_spacing.y = GRID / 2.0;
                if row(ui, cx, *fitted, channels, true) {
                    chosen = Some(fitted.0.id);
                }
            });
        }
    }
    section(ui, cx.t("platforms-all"));
    guidance(ui, cx.t("platforms-all-guidance"));
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = GRID / 2.0;
        for kind in PlatformKind::ALL {
            // Somebody who has not chosen anything yet sees at once what choosing is like.
            let open = channels.is_empty() && suggested.is_empty() && kind == first_kind(business);
            chosen = all_of(ui, cx, kind, open, channels).or(chosen);
        }
    });
    chosen
}

/// The platforms of the catalogue that are still there, the best fit first.
fn fitted<'a>(cx: &Cx<'a>) -> impl Iterator<Item = Fitted<'a>> {
    let catalogue = cx.catalogue;
    let fits = cx.analysis.fits.0.iter();
    fits.filter_map(move |fit| match fit.platform {
        Platform::Listed(slug) => Some((catalogue.platform(slug)?, fit)),
        Platform::Own(_) => None,
    })
}

/// All platforms of a kind, folded away unless `open`. Returns the one that was chosen.
fn all_of(
    ui: &mut Ui,
    cx: &Cx<'_>,
    kind: PlatformKind,
    open: bool,
    channels: &[Channel],
) -> Option<Slug> {
    let entries: Vec<Fitted<'_>> = fitted(cx).filter(|(entry, _)| entry.kind == kind).collect();
    let args = [
        ("kind", cx.t(kind.key()).into()),
        ("count", entries.len().into()),
    ];
    let text = cx.lang.format("platforms-kind", &args);
    let mut chosen = None;
    fold(ui, kind.key(), &text, open, |ui| {
        ui.spacing_mut().item_spacing.y = GRID / 2.0;
        for fitted in entries {
            ui.push_id(fitted.0.id, |ui| {
                if row(ui, cx, fitted, channels, false) {
                    chosen = Some(fitted.0.id);
                }
            });
        }
    });
    chosen
}

/// What fits best and at least in part, one of each kind before a second of any, as long as the
/// firm has not got enough to do: no more platforms with posts than it can care for, those
/// included that are not decided yet, and one entry.
fn suggested<'a>(cx: &Cx<'a>, channels: &[Channel], business: &Business) -> Vec<Fitted<'a>> {
    let taken: Vec<&Platform> = (channels.iter())
        .filter(|channel| channel.decision.is_active() || channel.decision == Decision::Open)
        .map(|channel| &channel.platform)
        .collect();
    let is_entry = |platform: &&&Platform| is_entry(cx.catalogue, platform);
    let entries = taken.iter().filter(is_entry).count();
    let posting = taken.len() - entries;
    let mut room = realistic(business.size).map_or(MOST, |most| most.saturating_sub(posting));
    let mut room_for_entries = MOST_ENTRIES.saturating_sub(entries);
    let mut of_kind: BTreeMap<PlatformKind, usize> = BTreeMap::new();
    for (entry, fit) in fitted(cx) {
        if taken.contains(&&fit.platform) {
            *of_kind.entry(entry.kind).or_default() += 1;
        }
    }
    let mut ranked: Vec<(usize, Fitted<'a>)> = fitted(cx)
        .filter(|(_, fit)| Some(Fit::PARTLY) <= fit.per_mille())
        .filter(|(_, fit)| channels.iter().all(|c| c.platform != fit.platform))
        .map(|(entry, fit)| {
            let before = of_kind.entry(entry.kind).or_default();
            *before += 1;
            (*before, (entry, fit))
        })
        .collect();
    ranked.sort_by_key(|(before, _)| *before);
    let fits_in = |(entry, _): &Fitted<'a>| {
        let room = if entry.kind == PlatformKind::Local {
            &mut room_for_entries
        } else {
            &mut room
        };
        let is_free = 0 < *room;
        *room = room.saturating_sub(1);
        is_free
    };
    let ranked = ranked.into_iter().map(|(_, fitted)| fitted);
    let mut suggested: Vec<Fitted<'a>> = ranked.filter(fits_in).take(MOST).collect();
    suggested.sort_by_key(|(_, fit)| Reverse(fit.per_mille()));
    suggested
}

/// The kind of platform that a firm looks at first.
const fn first_kind(business: &Business) -> PlatformKind {
    match (business.customers, business.reach) {
        (Some(Customers::Firms), _) => PlatformKind::Business,
        (_, Some(Reach::National | Reach::International)) => PlatformKind::Network,
        _ => PlatformKind::Local,
    }
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

/// One platform: its name, what it is good for, what speaks against it, and how well it fits.
/// Says whether it was chosen.
fn row(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (entry, fit): Fitted<'_>,
    channels: &[Channel],
    with_reasons: bool,
) -> bool {
    let platform = Platform::Listed(entry.id);
    let name = wording::platform(cx.lang, &platform);
    let in_plan = channels.iter().find(|other| other.platform == platform);
    let mut chosen = false;
    ui.horizontal(|ui| {
        ui.label(strong(&name));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| match in_plan {
            Some(channel) => {
                let decision = wording::decision(cx.lang, channel.decision);
                let args = [("decision", decision.into())];
                guidance(ui, &cx.lang.format("platform-in-plan", &args));
            }
            None => chosen = choose_button(ui, cx, &name),
        });
    });
    ui.label(cx.lang.text(&format!("platform-{}-use", entry.id)));
    guidance(ui, cx.lang.text(&format!("platform-{}-limit", entry.id)));
    let why = reasons(cx, fit);
    if with_reasons && !why.is_empty() {
        ui.label(RichText::new(why).color(colors(ui).accent));
    }
    super::fit::to_choose(ui, cx, fit);
    ui.add_space(GRID / 2.0);
    hairline(ui);
    chosen
}

fn choose_button(ui: &mut Ui, cx: &Cx<'_>, name: &str) -> bool {
    let colors = colors(ui);
    let text = RichText::new(format!("+  {}", cx.t("platform-choose"))).color(colors.text);
    let response = ui.add(Button::new(text).stroke((1.0, colors.hairline)));
    reveal(&response);
    let args = [("platform", name.into())];
    let response = response.accessible_name(cx.lang.format("platform-choose-name", &args));
    response.clicked()
}
