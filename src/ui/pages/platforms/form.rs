//! The form of one platform: the decision first, then what follows from it.

use eframe::egui::Ui;

use super::facts::{Assumed, listed, pieces_of, usual_formats};
use super::{decision, fit, parts};
use crate::catalogue::PlatformStatus;
use crate::plan::{AudienceId, Channel, ChannelFormat, Decision, GoalId, Platform, RoleOf};
use crate::ui::Cx;
use crate::ui::theme::GRID;
use crate::ui::widgets::choice::link;
use crate::ui::widgets::field::{labelled, text_area_hint, text_field_hint};
use crate::ui::widgets::text::{guidance, warning};
use crate::ui::widgets::{Icon, fold, note, pick_many, roles as roles_ui};
use crate::wording;

/// Draws the form of a channel.
pub(super) fn channel_ui(ui: &mut Ui, cx: &Cx<'_>, channel: &mut Channel) {
    let assumed = Assumed::of(channel, cx.catalogue);
    let in_use = has_details(channel);
    let Channel {
        id: _,
        platform,
        decision: decided,
        reason,
        decided_on,
        account,
        presences,
        goals,
        audiences,
        formats,
        care_minutes_per_week,
        setup_minutes,
        roles,
        start,
        opportunities,
        limitations,
        listing,
        judgement,
        note: remark,
    } = channel;
    platform_ui(ui, cx, platform);
    fit::of_channel(ui, cx, platform, judgement);
    decision::ask(ui, cx, platform, decided, decided_on, formats);
    text_area_hint(
        ui,
        cx.t("channel-reason"),
        cx.t("channel-reason-hint"),
        reason,
    );
    let mut details = |ui: &mut Ui| {
        purpose_ui(ui, cx, goals, audiences, roles);
        formats_ui(ui, cx, *decided, platform, formats);
        parts::presences(ui, cx, account, presences);
        parts::effort(ui, cx, assumed, start, care_minutes_per_week, setup_minutes);
        parts::listing(ui, cx, listed(cx.catalogue, platform), listing);
        parts::weighing(ui, cx, opportunities, limitations);
    };
    if matches!(decided, Decision::Open | Decision::No) {
        fold(ui, "details", cx.t("channel-details"), in_use, details);
    } else {
        details(ui);
    }
    note(ui, cx, remark);
}

/// Is anything filled in that a platform without a decision does not need?
fn has_details(channel: &Channel) -> bool {
    !(channel.goals.is_empty()
        && channel.audiences.is_empty()
        && channel.roles.is_empty()
        && channel.presences.is_empty())
        || channel.account.is_some()
}

/// What the platform is: its name for one of the owner's own, its use and limit for a listed one,
/// and its successor where it is closed.
fn platform_ui(ui: &mut Ui, cx: &Cx<'_>, platform: &mut Platform) {
    let slug = match platform {
        Platform::Own(name) => {
            text_field_hint(ui, cx.t("channel-name"), cx.t("channel-name-hint"), name);
            return;
        }
        Platform::Listed(slug) => *slug,
    };
    let Some(entry) = cx.catalogue.platform(slug) else {
        return;
    };
    let PlatformStatus::Closed(successor) = entry.status else {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = GRID / 2.0;
            guidance(ui, cx.lang.text(&format!("platform-{slug}-use")));
            guidance(ui, cx.lang.text(&format!("platform-{slug}-limit")));
        });
        return;
    };
    let name = wording::platform(cx.lang, platform);
    let Some(successor) = successor.map(Platform::Listed) else {
        let args = [("platform", name.into())];
        warning(ui, &cx.lang.format("channel-closed", &args));
        return;
    };
    let next = wording::platform(cx.lang, &successor);
    let args = [("platform", name.into()), ("successor", next.into())];
    warning(ui, &cx.lang.format("channel-closed-successor", &args));
    let text = cx.lang.format("channel-replace", &args);
    if link(ui, Some(Icon::Right), &text).clicked() {
        *platform = successor;
    }
}

/// What for, for whom and by whom.
fn purpose_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    goals: &mut Vec<GoalId>,
    audiences: &mut Vec<AudienceId>,
    roles: &mut Vec<RoleOf>,
) {
    pick_many(
        ui,
        cx.t("channel-goals"),
        cx.t("channel-no-goals"),
        &cx.names.goals_to_choose(goals),
        goals,
    );
    pick_many(
        ui,
        cx.t("channel-audiences"),
        cx.t("channel-no-audiences"),
        &cx.names.audiences,
        audiences,
    );
    roles_ui(ui, cx, &cx.names.people, roles);
}

/// What is made and how often, to read; it is edited on the page about content. Offers the
/// usual formats where there are none.
fn formats_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    decision: Decision,
    platform: &Platform,
    formats: &mut Vec<ChannelFormat>,
) {
    if formats.is_empty() && !decision.is_active() {
        return;
    }
    labelled(ui, cx.t("channel-formats"), |ui| {
        for format in formats.iter() {
            ui.label(pieces_of(cx, format));
        }
        guidance(ui, cx.t("channel-formats-where"));
    });
    if formats.is_empty() {
        let usual = usual_formats(cx.catalogue, platform);
        let args = [("count", usual.len().into())];
        let text = cx.lang.format("channel-formats-usual", &args);
        if !usual.is_empty() && link(ui, Some(Icon::Plus), &text).clicked() {
            *formats = usual;
        }
    }
}
