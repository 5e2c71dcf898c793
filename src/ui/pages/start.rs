//! Start: begin, open, look at examples; with an open plan also what is to be done next.

mod week;

use std::path::PathBuf;

use eframe::egui::{Button, RichText, Role, Ui, vec2};

use crate::analysis::Page;
use crate::command::{Command, EXAMPLES};
use crate::plan::Plan;
use crate::ui::Cx;
use crate::ui::shell::margin::finding_ui;
use crate::ui::theme::{GRID, colors};
use crate::ui::widgets::layout::pair;
use crate::ui::widgets::list::hairline;
use crate::ui::widgets::primary;
use crate::ui::widgets::text::{guidance, page_title, section, strong};
use crate::ui::widgets::tile::{Grid, Mark, Tile};

/// Least width of the two ways to a plan, in points.
const WAY_WIDTH: f32 = 300.0;

/// The start page. Edits nothing; says what the user wants done.
pub fn ui(ui: &mut Ui, cx: &Cx<'_>, plan: &Plan, recent: &[PathBuf]) -> Option<Command> {
    page_title(ui, cx.t("start-title"));
    guidance(ui, cx.t("start-guidance"));
    ui.add_space(GRID);
    let begun = *plan != Plan::default();
    let mut command = if begun {
        going_on(ui, cx)
    } else {
        beginning(ui, cx)
    };
    if begun {
        command = current_ui(ui, cx, plan).or(command);
    }
    command = examples_ui(ui, cx).or(command);
    recent_ui(ui, cx, recent).or(command)
}

/// The two ways to a plan, and a plan that exists.
fn beginning(ui: &mut Ui, cx: &Cx<'_>) -> Option<Command> {
    let ways = [
        ("short-path-start", Mark::Primary, Command::BeginShortPath),
        ("short-path-detailed", Mark::Plain, Command::New),
    ];
    let tiles = ways.each_ref().map(|(key, mark, _)| Tile {
        key: (*key).to_owned(),
        title: cx.t(key).to_owned(),
        about: cx.lang.text(&format!("{key}-about")).to_owned(),
        mark: *mark,
    });
    let grid = Grid {
        question: "",
        suggested: "",
        role: Role::Button,
        least_width: WAY_WIDTH,
        least_height: 0.0,
        keys: false,
    };
    // With Enter alone the short path begins.
    if ui.memory(|memory| memory.focused().is_none())
        && let Some(first) = tiles.first()
    {
        ui.memory_mut(|memory| memory.request_focus(grid.id(first)));
    }
    let chosen = grid.ui(ui, &tiles);
    let opened = ui.button(cx.t("start-open")).clicked();
    let way = chosen.and_then(|index| ways.get(index));
    way.map(|(.., command)| command.clone())
        .or(opened.then_some(Command::Open))
}

/// The page where the open plan goes on, and the ways to another plan.
fn going_on(ui: &mut Ui, cx: &Cx<'_>) -> Option<Command> {
    let mut command = None;
    ui.horizontal_wrapped(|ui| {
        let page = first_open_page(cx);
        let args = [("page", cx.lang.text(page.key()).into())];
        if primary(ui, &cx.lang.format("start-continue", &args)).clicked() {
            command = Some(Command::GoTo(page, None));
        }
        let others = [
            ("start-new", Command::New),
            ("short-path-start", Command::BeginShortPath),
            ("start-open", Command::Open),
        ];
        for (key, what) in others {
            if ui.button(cx.t(key)).clicked() {
                command = Some(what);
            }
        }
    });
    command
}

/// The first chapter that is not done.
fn first_open_page(cx: &Cx<'_>) -> Page {
    let open = |page: &Page| {
        let progress = cx.analysis.progress.page(*page);
        progress.is_some_and(|p| p.state != crate::analysis::PageState::Done)
    };
    Page::ALL
        .into_iter()
        .skip(1)
        .find(open)
        .unwrap_or(Page::Review)
}

/// What the open plan asks for: the next steps and this week's activities.
fn current_ui(ui: &mut Ui, cx: &Cx<'_>, plan: &Plan) -> Option<Command> {
    let (mut command, mut due) = (None, None);
    pair(
        ui,
        |ui| {
            section(ui, cx.t("start-next"));
            let next = &cx.analysis.progress.next;
            let findings: Vec<_> = next
                .iter()
                .filter_map(|index| cx.analysis.findings.get(*index))
                .collect();
            if findings.is_empty() {
                guidance(ui, cx.t("start-nothing"));
            }
            for finding in findings {
                let asked = finding_ui(ui, cx, finding, plan, Page::Start);
                command = asked.or(command.take());
            }
        },
        |ui| {
            due = week::ui(ui, cx, plan);
        },
    );
    due.or(command)
}

fn examples_ui(ui: &mut Ui, cx: &Cx<'_>) -> Option<Command> {
    section(ui, cx.t("start-examples"));
    guidance(ui, cx.t("start-examples-help"));
    let mut command = None;
    rows(ui, |ui| {
        for (index, slug) in EXAMPLES.iter().enumerate() {
            let name = cx.lang.text(&format!("example-{slug}")).to_owned();
            let about = cx.lang.text(&format!("example-{slug}-about")).to_owned();
            if row(ui, &name, &about) {
                command = Some(Command::OpenExample(index));
            }
        }
    });
    command
}

fn recent_ui(ui: &mut Ui, cx: &Cx<'_>, recent: &[PathBuf]) -> Option<Command> {
    if recent.is_empty() {
        return None;
    }
    section(ui, cx.t("start-recent"));
    let mut command = None;
    rows(ui, |ui| {
        for path in recent {
            let name = path
                .file_name()
                .unwrap_or(path.as_os_str())
                .to_string_lossy();
            let folder = path
                .parent()
                .map(|p| p.display().to_string())
                .unwrap_or_default();
            if row(ui, &name, &folder) {
                command = Some(Command::OpenRecent(path.clone()));
            }
        }
    });
    command
}

/// Lines that stand close together.
fn rows<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        add(ui)
    })
    .inner
}

/// A line as wide as the form that can be pressed.
fn row(ui: &mut Ui, name: &str, about: &str) -> bool {
    let colors = colors(ui);
    let about_text = RichText::new(about).color(colors.weak);
    let atoms = (strong(name), eframe::egui::Atom::grow(), about_text);
    let button = Button::new(atoms)
        .frame_when_inactive(false)
        .stroke((0.0, colors.paper))
        .truncate()
        .min_size(vec2(ui.available_width(), 40.0));
    let clicked = ui
        .add(button)
        .accessible_name(format!("{name}, {about}"))
        .clicked();
    hairline(ui);
    clicked
}
