//! The platforms of the catalogue, to choose from: a few that fit best, then all by kind.

use eframe::egui::{Align, Button, Layout, RichText, Ui};

use crate::analysis::fit::{self, Fit};
use crate::analysis::{is_entry, realistic};
use crate::catalogue::{PlatformEntry, PlatformKind};
use crate::plan::{Business, Channel, Customers, Decision, Platform, Reach, Slug};
use crate::ui::Cx;
use crate::ui::theme::{GRID, colors};
use crate::ui::widgets::list::hairline;
use crate::ui::widgets::text::{guidance, section, strong};
use crate::ui::widgets::{fold, reveal};
use crate::wording::{self, Names};

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
        for (entry, fit) in &suggested {
            let why = reasons(cx, fit);
            ui.push_id(("fitting", entry.id), |ui| {
                ui.spacing_mut().item_spacing.y = GRID / 2.0;
                if row(ui, cx, entry, channels, Some(&why)) {
                    chosen = Some(entry.id);
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

/// All platforms of a kind, folded away unless `open`. Returns the one that was chosen.
fn all_of(
    ui: &mut Ui,
    cx: &Cx<'_>,
    kind: PlatformKind,
    open: bool,
    channels: &[Channel],
) -> Option<Slug> {
    let entries: Vec<&PlatformEntry> = fit::alive(cx.catalogue)
        .filter(|entry| entry.kind == kind)
        .collect();
    let args = [
        ("kind", cx.t(kind.key()).into()),
        ("count", entries.len().into()),
    ];
    let text = cx.lang.format("platforms-kind", &args);
    let mut chosen = None;
    fold(ui, kind.key(), &text, open, |ui| {
        ui.spacing_mut().item_spacing.y = GRID / 2.0;
        for entry in entries {
            ui.push_id(entry.id, |ui| {
                if row(ui, cx, entry, channels, None) {
                    chosen = Some(entry.id);
                }
            });
        }
    });
    chosen
}

/// What fits best, as long as the firm has not got enough to do: no more platforms with posts
/// than it can care for, those included that are not decided yet.
fn suggested<'a>(
    cx: &Cx<'a>,
    channels: &[Channel],
    business: &Business,
) -> Vec<(&'a PlatformEntry, &'a Fit)> {
    let taken = channels
        .iter()
        .filter(|channel| channel.decision.is_active() || channel.decision == Decision::Open)
        .filter(|channel| !is_entry(cx.catalogue, &channel.platform))
        .count();
    let room = realistic(business.size).map_or(usize::MAX, |most| most.saturating_sub(taken));
    let free = |fit: &&Fit| channels.iter().all(|c| c.platform != fit.platform);
    let entry = |fit: &'a Fit| match fit.platform {
        Platform::Listed(slug) => Some((cx.catalogue.platform(slug)?, fit)),
        Platform::Own(_) => None,
    };
    let fits = cx.analysis.fits.0.iter().filter(free);
    fits.filter_map(entry).take(room.min(3)).collect()
}

/// The kind of platform that a firm looks at first.
const fn first_kind(business: &Business) -> PlatformKind {
    match (business.customers, business.reach) {
        (Some(Customers::Firms), _) => PlatformKind::Business,
        (_, Some(Reach::National | Reach::International)) => PlatformKind::Network,
        _ => PlatformKind::Local,
    }
}

/// What speaks for a platform, in words.
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

/// One platform: its name, what it is good for, what speaks against it. Says whether it was
/// chosen.
fn row(
    ui: &mut Ui,
    cx: &Cx<'_>,
    entry: &PlatformEntry,
    channels: &[Channel],
    why: Option<&str>,
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
    if let Some(why) = why {
        ui.label(RichText::new(why).color(colors(ui).accent));
    }
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
