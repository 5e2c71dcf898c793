//! Whom we talk to, how we know them, and who else talks to them.

use eframe::egui::Ui;

use super::business::language_field;
use crate::analysis::fit;
use crate::catalogue::PlatformEntry;
use crate::plan::{
    AgeGroup, Audience, AudienceKind, Choice as _, Competitor, Item as _, KnownBy, Plan, Platform,
};
use crate::ui::Cx;
use crate::ui::theme::GRID;
use crate::ui::widgets::field::{text_area_hint, text_field_hint};
use crate::ui::widgets::list::{Head, Words, items};
use crate::ui::widgets::opening;
use crate::ui::widgets::text::{guidance, page_title, section, strong};
use crate::ui::widgets::{
    choice, choice::choices, fold, note, pair, pick, pick_many, starters, text_area,
};
use crate::wording::{self, Names};

/// Studies shown in the margin of this page.
pub const EVIDENCE: &[&str] = &[
    "ard-zdf-age",
    "ard-zdf-daily",
    "mean-age",
    "ratepoint-there",
];

/// Groups that most firms have, to begin with: the key of their name and what they are.
const EXAMPLES: [(&str, AudienceKind); 5] = [
    ("audience-example-regulars", AudienceKind::Private),
    ("audience-example-nearby", AudienceKind::Private),
    ("audience-example-firms", AudienceKind::Firms),
    ("audience-example-applicants", AudienceKind::Applicants),
    ("audience-example-press", AudienceKind::Public),
];

/// How many platforms the margin names for a group.
const NAMED: usize = 3;

/// The questions of the page.
pub fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    audiences: &mut Vec<Audience>,
    competitors: &mut Vec<Competitor>,
) {
    page_title(ui, cx.t("audiences-title"));
    guidance(ui, cx.t("audiences-guidance"));
    fold(ui, "why", cx.t("audiences-why"), false, |ui| {
        guidance(ui, cx.t("audiences-why-text"));
    });
    ui.add_space(GRID);
    let words = Words {
        add: cx.t("audience-add"),
        empty: cx.t("audiences-empty"),
        untitled: cx.t("audience-untitled"),
    };
    items(
        ui,
        cx,
        &words,
        audiences,
        |audience| Head::new(&audience.name, summary(cx, audience)),
        |ui, audience| audience_ui(ui, cx, audience),
    );
    examples(ui, cx, audiences);
    section(ui, cx.t("competitors-title"));
    guidance(ui, cx.t("competitors-guidance"));
    let words = Words {
        add: cx.t("competitor-add"),
        empty: cx.t("competitors-empty"),
        untitled: cx.t("competitor-untitled"),
    };
    items(
        ui,
        cx,
        &words,
        competitors,
        |competitor| Head::new(&competitor.name, presence(cx, competitor)),
        |ui, competitor| competitor_ui(ui, cx, competitor),
    );
}

/// Offers the usual groups that are not in the plan yet.
fn examples(ui: &mut Ui, cx: &Cx<'_>, audiences: &mut Vec<Audience>) {
    let offered: Vec<_> = EXAMPLES
        .into_iter()
        .map(|example| (example, cx.t(example.0)))
        .filter(|(_, name)| audiences.iter().all(|other| other.name != *name))
        .collect();
    let Some((key, kind)) = starters(ui, cx.t("audiences-examples"), &offered) else {
        return;
    };
    let audience = Audience {
        name: cx.t(key).to_owned(),
        kind: Some(kind),
        ..Audience::fresh()
    };
    opening::open(ui, audience.id.0);
    audiences.push(audience);
}

/// The most important facts about a group in a few words.
fn summary(cx: &Cx<'_>, audience: &Audience) -> String {
    let mut facts: Vec<String> = Vec::new();
    facts.extend(audience.kind.map(|kind| cx.t(kind.key()).to_owned()));
    facts.push(ages(cx, &audience.ages));
    if !is_known(audience) {
        facts.push(cx.t("audience-guessed").to_owned());
    }
    facts.join(" · ")
}

/// Age groups in words, in their order and not in that of the clicks.
fn ages(cx: &Cx<'_>, chosen: &[AgeGroup]) -> String {
    let in_order = AgeGroup::ALL.iter().filter(|age| chosen.contains(age));
    let words: Vec<&str> = in_order.map(|age| cx.t(age.key())).collect();
    if words.is_empty() {
        return cx.t("audience-ages-open").to_owned();
    }
    cx.lang
        .format("audience-ages-words", &[("ages", words.join(", ").into())])
}

/// Does the owner know the group from more than a guess?
fn is_known(audience: &Audience) -> bool {
    let mut sources = audience.known_by.iter();
    sources.any(|source| *source != KnownBy::Guess)
}

fn audience_ui(ui: &mut Ui, cx: &Cx<'_>, audience: &mut Audience) {
    let is_guess = !audience.known_by.is_empty() && !is_known(audience);
    let Audience {
        id: _,
        name,
        kind,
        ages,
        place,
        location,
        language,
        needs,
        habits,
        known_by,
        note: remark,
    } = audience;
    text_field_hint(ui, cx.t("audience-name"), cx.t("audience-name-hint"), name);
    choice(ui, cx, cx.t("audience-kind"), kind);
    choices(ui, cx, cx.t("audience-ages"), ages);
    text_area_hint(
        ui,
        cx.t("audience-needs"),
        cx.t("audience-needs-hint"),
        needs,
    );
    text_area_hint(
        ui,
        cx.t("audience-habits"),
        cx.t("audience-habits-hint"),
        habits,
    );
    choices(ui, cx, cx.t("audience-known"), known_by);
    if is_guess {
        guidance(ui, cx.t("audience-ask"));
    }
    let used = !place.is_empty() || location.is_some() || !language.is_empty();
    fold(ui, "where", cx.t("audience-where"), used, |ui| {
        pair(
            ui,
            |ui| {
                text_field_hint(
                    ui,
                    cx.t("audience-place"),
                    cx.t("audience-place-hint"),
                    place,
                );
            },
            |ui| {
                language_field(ui, cx, cx.t("audience-language"), language);
            },
        );
        pick(
            ui,
            cx,
            cx.t("audience-location"),
            &cx.names.locations,
            location,
        );
    });
    note(ui, cx, remark);
}

/// Where a competitor is present: on our platforms, else in words.
fn presence(cx: &Cx<'_>, competitor: &Competitor) -> String {
    let elsewhere = competitor.presence.lines().next().unwrap_or_default();
    if !competitor.channels.is_empty() {
        Names::many(&cx.names.channels, &competitor.channels)
    } else if elsewhere.trim().is_empty() {
        cx.t("competitor-presence-open").to_owned()
    } else {
        elsewhere.to_owned()
    }
}

fn competitor_ui(ui: &mut Ui, cx: &Cx<'_>, competitor: &mut Competitor) {
    let Competitor {
        id: _,
        name,
        channels,
        presence,
        strengths,
        gaps,
        note: remark,
    } = competitor;
    text_field_hint(
        ui,
        cx.t("competitor-name"),
        cx.t("competitor-name-hint"),
        name,
    );
    pick_many(
        ui,
        cx.t("competitor-channels"),
        cx.t("competitor-no-channels"),
        &cx.names.channels,
        channels,
    );
    text_field_hint(
        ui,
        cx.t("competitor-presence"),
        cx.t("competitor-presence-hint"),
        presence,
    );
    pair(
        ui,
        |ui| {
            text_area(ui, cx.t("competitor-strengths"), strengths);
        },
        |ui| {
            text_area(ui, cx.t("competitor-gaps"), gaps);
        },
    );
    note(ui, cx, remark);
}

/// What follows from this page, for the margin, above the findings: through which platforms each
/// group is reached, and through which it could be.
pub fn margin(ui: &mut Ui, cx: &Cx<'_>, plan: &Plan) {
    for audience in &plan.audiences {
        ui.label(strong(Names::one(&cx.names.audiences, Some(audience.id))));
        let reached: Vec<String> = plan
            .channels
            .iter()
            .filter(|channel| channel.decision.is_active())
            .filter(|channel| channel.audiences.contains(&audience.id))
            .map(|channel| wording::platform(cx.lang, &channel.platform))
            .collect();
        if reached.is_empty() {
            // That it is not reached is told by a finding.
            likely(ui, cx, audience);
        } else {
            let args = [("platforms", reached.join(", ").into())];
            guidance(ui, &cx.lang.format("audience-reached", &args));
        }
        ui.add_space(GRID);
    }
}

/// The platforms that reach a group well, the most used first.
fn likely(ui: &mut Ui, cx: &Cx<'_>, audience: &Audience) {
    let mut fitting: Vec<&PlatformEntry> = fit::alive(cx.catalogue)
        .filter(|entry| fit::reaches(entry, audience))
        .collect();
    fitting.sort_by_key(|entry| std::cmp::Reverse(entry.weekly_per_mille));
    let names: Vec<String> = fitting
        .iter()
        .take(NAMED)
        .map(|entry| wording::platform(cx.lang, &Platform::Listed(entry.id)))
        .collect();
    if !names.is_empty() {
        let args = [("platforms", names.join(", ").into())];
        guidance(ui, &cx.lang.format("audience-likely", &args));
    }
}
