//! The twelve pages. Each is a function over the part of the plan that it edits; what it only
//! reads comes by shared reference. The signatures are the map of the data flow.

pub mod audiences;
pub mod budget;
pub mod business;
pub mod content;
pub mod goals;
pub mod measuring;
pub mod platforms;
pub mod review;
pub mod rollout;
pub mod rules;
pub mod start;
pub mod team;

use std::path::PathBuf;

use eframe::egui::Ui;

use super::Cx;
use crate::analysis::{Limits, Page};
use crate::command::Command;
use crate::plan::Plan;

/// Shows the questions of a page. Returns what the user wants done besides.
pub fn page_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    page: Page,
    plan: &mut Plan,
    recent: &[PathBuf],
) -> Option<Command> {
    match page {
        Page::Start => return start::ui(ui, cx, plan, recent),
        Page::Business => {
            let (firm, logo) = (&mut plan.business, &mut plan.logo);
            return business::ui(ui, cx, firm, logo, &mut plan.readiness);
        }
        Page::Goals => goals::ui(ui, cx, &mut plan.goals, &plan.business.trade),
        Page::Audiences => {
            audiences::ui(ui, cx, &mut plan.audiences, &mut plan.competitors);
        }
        Page::Platforms => {
            let limits = Limits::of(plan, cx.analysis);
            return platforms::ui(ui, cx, &mut plan.channels, &plan.business, &limits);
        }
        Page::Content => {
            let (content, channels) = (&mut plan.content, &mut plan.channels);
            content::ui(ui, cx, content, channels, &plan.business.trade);
        }
        Page::Team => team::ui(ui, cx, &mut plan.team),
        Page::Budget => budget::ui(ui, cx, &mut plan.budget),
        Page::Rules => rules::ui(ui, cx, &mut plan.rules, &mut plan.risks, &plan.business),
        Page::Rollout => return rollout::ui(ui, cx, &mut plan.rollout, &plan.goals),
        Page::Measuring => {
            return measuring::ui(ui, cx, &mut plan.measuring, &plan.goals);
        }
        Page::Review => return review::ui(ui, cx, plan),
    }
    None
}

/// What follows from a page besides its findings.
pub fn margin_ui(ui: &mut Ui, cx: &Cx<'_>, page: Page, plan: &Plan) {
    match page {
        Page::Start => {}
        Page::Business => business::margin(ui, cx, plan),
        Page::Goals => goals::margin(ui, cx, plan),
        Page::Audiences => audiences::margin(ui, cx, plan),
        Page::Platforms => platforms::margin(ui, cx, plan),
        Page::Content => content::margin(ui, cx, plan),
        Page::Team => team::margin(ui, cx, plan),
        Page::Budget => budget::margin(ui, cx, plan),
        Page::Rules => rules::margin(ui, cx, plan),
        Page::Rollout => rollout::margin(ui, cx, plan),
        Page::Measuring => measuring::margin(ui, cx, plan),
        Page::Review => review::margin(ui, cx, plan),
    }
}

/// The studies that belong beside a page.
pub const fn evidence(page: Page) -> &'static [&'static str] {
    match page {
        Page::Start => &[],
        Page::Business => business::EVIDENCE,
        Page::Goals => goals::EVIDENCE,
        Page::Audiences => audiences::EVIDENCE,
        Page::Platforms => platforms::EVIDENCE,
        Page::Content => content::EVIDENCE,
        Page::Team => team::EVIDENCE,
        Page::Budget => budget::EVIDENCE,
        Page::Rules => rules::EVIDENCE,
        Page::Rollout => rollout::EVIDENCE,
        Page::Measuring => measuring::EVIDENCE,
        Page::Review => review::EVIDENCE,
    }
}
