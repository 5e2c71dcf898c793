//! Everything that is open, in one list to work through: by weight, and by page if wanted.

use eframe::egui::Ui;

use crate::analysis::{Finding, Page, Severity};
use crate::command::Command;
use crate::plan::Plan;
use crate::ui::Cx;
use crate::ui::shell::margin::finding_ui;
use crate::ui::theme::{GRID, colors};
use crate::ui::widgets::choice::{toggle, wrapped};
use crate::ui::widgets::field::labelled;
use crate::ui::widgets::text::{guidance, heading};
use crate::ui::widgets::{Icon, pick_or};

/// A list longer than this can be narrowed down.
const LONG: usize = 6;

/// The weights, the heaviest first, with the key of their name.
const GROUPS: [(Severity, &str); 3] = [
    (Severity::Stop, "review-group-stop"),
    (Severity::Risk, "review-group-risk"),
    (Severity::Hint, "review-group-hint"),
];

/// What the list is narrowed down to. Kept in the window, not in the plan.
#[derive(Clone, Copy, Default, PartialEq)]
struct Filter {
    severity: Option<Severity>,
    page: Option<Page>,
}

impl Filter {
    fn shows(self, finding: &Finding) -> bool {
        self.severity.is_none_or(|own| own == finding.severity)
            && self.page.is_none_or(|own| own == finding.page)
    }
}

/// The list; returns what was pressed in it.
pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, plan: &Plan) -> Option<Command> {
    let findings = &cx.analysis.findings;
    if findings.is_empty() {
        ui.horizontal_top(|ui| {
            Icon::Check.show(ui, colors(ui).accent);
            ui.label(cx.t("review-no-findings"));
        });
        return None;
    }
    guidance(ui, cx.t("review-findings-help"));
    let filter = if findings.len() <= LONG {
        Filter::default()
    } else {
        filter_ui(ui, cx, findings)
    };
    let shown = || findings.iter().filter(|finding| filter.shows(finding));
    if shown().next().is_none() {
        guidance(ui, cx.t("review-filter-empty"));
    }
    let mut command = None;
    for (severity, key) in GROUPS {
        let group: Vec<&Finding> = shown().filter(|f| f.severity == severity).collect();
        if group.is_empty() {
            continue;
        }
        ui.add_space(GRID * 1.5);
        heading(ui, &counted(cx.t(key), group.len()));
        for finding in group {
            command = finding_ui(ui, cx, finding, plan, Page::Review).or(command);
        }
    }
    command
}

/// "Hinweise (3)".
fn counted(name: &str, count: usize) -> String {
    format!("{name} ({count})")
}

/// The filter: one of the weights that occur, and one of the pages that occur.
fn filter_ui(ui: &mut Ui, cx: &Cx<'_>, findings: &[Finding]) -> Filter {
    let id = ui.scope_id().with("filter");
    let kept: Filter = ui.data(|d| d.get_temp(id)).unwrap_or_default();
    let is_there = |page: &Page| findings.iter().any(|finding| finding.page == *page);
    let mut filter = Filter {
        severity: kept.severity.filter(|own| 0 < of(findings, Some(*own))),
        page: kept.page.filter(is_there),
    };
    let label = cx.t("review-filter");
    labelled(ui, label, |ui| {
        wrapped(ui, |ui| {
            let all = [(None, "review-filter-all")].into_iter();
            for (severity, key) in all.chain(GROUPS.map(|(severity, key)| (Some(severity), key))) {
                let count = of(findings, severity);
                let text = counted(cx.t(key), count);
                let is_chosen = filter.severity == severity;
                if 0 < count && toggle(ui, is_chosen, &text, label).clicked() {
                    filter.severity = severity;
                }
            }
        });
    });
    let pages = Page::ALL.into_iter().filter(is_there);
    let pages: Vec<(Page, String)> = pages
        .map(|page| {
            let count = findings.iter().filter(|f| f.page == page).count();
            (page, counted(cx.lang.text(page.key()), count))
        })
        .collect();
    let none = cx.t("review-filter-pages");
    pick_or(
        ui,
        cx.t("review-filter-page"),
        none,
        &pages,
        &mut filter.page,
    );
    ui.data_mut(|d| d.insert_temp(id, filter));
    filter
}

/// How many findings have a weight; all of them for none.
fn of(findings: &[Finding], severity: Option<Severity>) -> usize {
    let has = |finding: &&Finding| severity.is_none_or(|own| own == finding.severity);
    findings.iter().filter(has).count()
}
