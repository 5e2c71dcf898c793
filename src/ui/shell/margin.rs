//! The margin: what follows from a page. Its verdicts, its findings with a fix to press, and the
//! studies behind it.

use eframe::egui::{Button, RichText, Role, Ui, WidgetInfo};

use crate::analysis::{Finding, Page, Severity};
use crate::command::Command;
use crate::plan::{Plan, Slug};
use crate::ui::Cx;
use crate::ui::pages;
use crate::ui::theme::{GRID, colors};
use crate::ui::widgets::text::{heading, strong};
use crate::ui::widgets::{Icon, fold, list::hairline};
use crate::wording;

/// How many findings stand open before the rest folds away.
const IN_SIGHT: usize = 6;

/// Draws the margin of a page; returns what the user wants done.
pub fn ui(ui: &mut Ui, cx: &Cx<'_>, page: Page, plan: &Plan) -> Option<Command> {
    ui.push_id(("margin", page), |ui| content_ui(ui, cx, page, plan))
        .inner
}

fn content_ui(ui: &mut Ui, cx: &Cx<'_>, page: Page, plan: &Plan) -> Option<Command> {
    let mut command = None;
    heading(ui, cx.t("margin-title"));
    ui.add_space(GRID);
    pages::margin_ui(ui, cx, page, plan);
    let findings = findings_of(cx, page);
    if page == Page::Review && !findings.is_empty() {
        ui.label(strong(cx.t("review-next")));
    }
    if findings.is_empty() && page != Page::Review {
        ui.add_space(GRID / 2.0);
        nothing_found(ui, cx, page);
    }
    let (first, rest) = findings.split_at(findings.len().min(IN_SIGHT));
    for finding in first {
        command = finding_ui(ui, cx, finding, plan, page).or(command.take());
    }
    if !rest.is_empty() {
        let text = cx
            .lang
            .format("margin-more", &[("count", rest.len().into())]);
        fold(ui, "more", &text, false, |ui| {
            for finding in rest {
                command = finding_ui(ui, cx, finding, plan, page).or(command.take());
            }
        });
    }
    evidence_ui(ui, cx, page);
    command
}

/// That nothing is open, or what of the page is not filled in yet, as its mark in the list says.
fn nothing_found(ui: &mut Ui, cx: &Cx<'_>, page: Page) {
    let missing = cx.analysis.progress.missing.iter();
    let points = missing.filter(|(of, _)| *of == page);
    let points: Vec<&str> = points.map(|(_, key)| cx.lang.text(key)).collect();
    if points.is_empty() {
        ui.horizontal_top(|ui| {
            Icon::Check.show(ui, colors(ui).accent);
            ui.label(cx.t("margin-nothing"));
        });
        return;
    }
    let args = [("points", points.join(", ").into())];
    ui.label(cx.lang.format("margin-missing", &args));
}

/// What is said beside a page: what is open on it; beside the whole plan, what comes next.
fn findings_of<'a>(cx: &Cx<'a>, page: Page) -> Vec<&'a Finding> {
    let (findings, next) = (&cx.analysis.findings, &cx.analysis.progress.next);
    if page == Page::Review {
        let next = next.iter().filter_map(|index| findings.get(*index));
        return next.collect();
    }
    let own = findings.iter().filter(|finding| finding.page == page);
    own.collect()
}

/// The sign and the word of a severity, so that it does not depend on color.
pub fn severity_icon(severity: Severity) -> (Icon, &'static str) {
    match severity {
        Severity::Stop => (Icon::Warning, "severity-stop"),
        Severity::Risk => (Icon::Warning, "severity-risk"),
        Severity::Hint => (Icon::Info, "severity-hint"),
    }
}

/// One finding with its fix and the way to what it is about; `here` is the page in sight.
pub fn finding_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    finding: &Finding,
    plan: &Plan,
    here: Page,
) -> Option<Command> {
    let colors = colors(ui);
    let (icon, word) = severity_icon(finding.severity);
    let color = if finding.severity == Severity::Hint {
        colors.weak
    } else {
        colors.warning
    };
    let currency = plan.business.currency();
    let mut command = None;
    let text = wording::finding(cx.lang, finding, currency);
    ui.push_id((finding.id, &text), |ui| {
        ui.horizontal_top(|ui| {
            let sign = icon.show(ui, color);
            sign.widget_info(|| WidgetInfo::labeled(Role::Image, true, cx.t(word)));
            sign.on_hover_ui(|ui| {
                ui.label(cx.t(word));
            });
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = GRID / 2.0;
                ui.spacing_mut().interact_size.y = 24.0;
                ui.spacing_mut().button_padding.y = 2.0;
                ui.label(&text);
                ui.horizontal_wrapped(|ui| {
                    if let Some(fix) = &finding.fix {
                        let text = wording::fix(cx.lang, fix, plan, currency);
                        if small_button(ui, &text) {
                            command = Some(Command::Apply(fix.clone()));
                        }
                    }
                    let way = if finding.page == here {
                        finding.item.map(|_| cx.t("finding-show"))
                    } else {
                        Some(cx.t(finding.page.key()))
                    };
                    if way.is_some_and(|words| small_link(ui, words)) {
                        command = Some(Command::GoTo(finding.page, finding.item));
                    }
                });
                if let Some(slug) = finding.evidence {
                    fold(ui, "why", cx.t("finding-why"), false, |ui| {
                        ui.label(cx.lang.text(&format!("evidence-{slug}")).to_owned());
                        study(ui, cx, slug);
                    });
                }
            });
        });
    });
    ui.add_space(GRID / 2.0);
    command
}

fn small_button(ui: &mut Ui, text: &str) -> bool {
    let accent = colors(ui).accent;
    let button = Button::new(RichText::new(text).color(accent))
        .stroke((1.0, accent))
        .wrap();
    ui.spacing_mut().button_padding = eframe::egui::vec2(8.0, 4.0);
    ui.add(button).clicked()
}

/// An underlined link to another place.
pub fn small_link(ui: &mut Ui, text: &str) -> bool {
    let accent = colors(ui).accent;
    ui.add(Button::new(RichText::new(text).color(accent).underline()).frame(false))
        .clicked()
}

fn evidence_ui(ui: &mut Ui, cx: &Cx<'_>, page: Page) {
    let slugs: Vec<Slug> = pages::evidence(page)
        .iter()
        .filter_map(|name| Slug::new(name))
        .filter(|slug| cx.catalogue.evidence(*slug).is_some())
        .collect();
    if slugs.is_empty() {
        return;
    }
    ui.add_space(GRID * 2.0);
    hairline(ui);
    ui.add_space(GRID);
    heading(ui, cx.t("margin-evidence"));
    for slug in slugs {
        let text = cx.lang.text(&format!("evidence-{slug}")).to_owned();
        ui.label(text);
        study(ui, cx, slug);
        ui.add_space(GRID / 2.0);
    }
}

/// Who found it, when and among how many; marked when it is old.
fn study(ui: &mut Ui, cx: &Cx<'_>, slug: Slug) {
    let Some(evidence) = cx.catalogue.evidence(slug) else {
        return;
    };
    let text = wording::study(cx.lang, slug, evidence.is_old(cx.today.year()));
    ui.label(RichText::new(text).color(colors(ui).weak));
}
