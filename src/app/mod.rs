//! The running program: owns the document, the settings, the jobs and the dialog in sight;
//! carries out commands after everything was drawn.

mod chooser;
mod crash;
mod examples;
mod files;
mod jobs;
mod logo;
mod order;
mod outcome;
mod preview;
mod printing;
mod run;
mod settings;
mod short_path;
mod window;

pub use crash::install as install_crash_report;
pub use examples::EXAMPLES;
pub use settings::Settings;
pub use window::open_window;

use std::path::PathBuf;
use std::sync::Arc;

use eframe::egui::{self, Context, Ui};
use jiff::civil::Date;

use crate::analysis::{Page, Proposal};
use crate::catalogue::{Catalogue, catalogue};
use crate::command::{Command, ThemeChoice};
use crate::document::Document;
use crate::file::Fingerprint;
use crate::lang::{Lang, Language, Region};
use crate::paper::Setup;
use crate::plan::Plan;
use crate::print::fonts;
use crate::printer::Service;
use crate::ui::print::State;
use crate::ui::shell::{Answer, Dialog, Notices};
use crate::ui::short_path::ShortPath;
use crate::ui::theme::{self, FontData};
use crate::wording::Names;

use jobs::Jobs;
use logo::Logos;
use preview::Preview;
use printing::Printing;

/// How the program is started.
#[derive(Clone, Debug, Default)]
pub struct Launch {
    /// The plan to open.
    pub file: Option<PathBuf>,
    /// Where settings are kept; `None` keeps none.
    pub settings_file: Option<PathBuf>,
    /// The day to take for today; `None` asks the clock.
    pub today: Option<Date>,
    /// A language for this start only.
    pub language: Option<Language>,
    /// A theme for this start only.
    pub theme: Option<ThemeChoice>,
    /// Where printing is asked for.
    pub printing: Service,
}

/// The running program.
pub struct App {
    document: Document,
    fingerprint: Option<Fingerprint>,
    page: Page,
    short_path: ShortPath,
    /// The plan that the short path made last.
    first_plan: Option<Plan>,
    lang: Arc<Lang>,
    names: Names,
    named: Option<(Plan, Language)>,
    settings: Settings,
    settings_file: Option<PathBuf>,
    dialog: Option<Dialog>,
    notices: Notices,
    jobs: Jobs,
    preview: Preview,
    printing: Printing,
    today: Option<Date>,
    title: String,
    may_close: bool,
    open_after_save: bool,
    /// The plan that the user agreed to leave; what was typed since is asked about again.
    left: Option<Plan>,
    /// An answer that has to wait for the job that runs.
    waiting: Option<Answer>,
    /// The window shall close as soon as the job that runs is done.
    quit_when_idle: bool,
    /// Counts the plans that were open, so that what was half typed in one does not show in the next.
    generation: u32,
    /// Counts the prints, because a viewer may still hold the file of the last one.
    prints: u32,
    /// The proposal that was worked out, and for which plan: for another it does not hold.
    proposed: Option<(Plan, Proposal)>,
    logos: Logos,
    catalogue: &'static Catalogue,
}

impl App {
    /// Prepares the program; to be called before the first frame.
    pub fn new(ctx: &Context, launch: Launch) -> Self {
        let settings = Settings::load(launch.settings_file.as_deref());
        let fonts = FontData {
            regular: fonts::INTER_REGULAR,
            bold: fonts::INTER_SEMI_BOLD,
            emoji: fonts::NOTO_EMOJI,
        };
        theme::install(ctx, &fonts);
        ctx.set_theme(preference(launch.theme.unwrap_or(settings.theme)));
        let catalogue = catalogue();
        let mut app = Self {
            document: Document::new(catalogue, launch.today.unwrap_or_else(today)),
            fingerprint: None,
            page: Page::Start,
            short_path: ShortPath::default(),
            first_plan: None,
            lang: Arc::new(language(&settings, launch.language)),
            names: Names::default(),
            named: None,
            settings,
            settings_file: launch.settings_file,
            dialog: None,
            notices: Notices::default(),
            jobs: Jobs::new(ctx),
            preview: Preview::new(ctx),
            printing: Printing::new(ctx, launch.printing),
            today: launch.today,
            title: String::new(),
            may_close: false,
            open_after_save: false,
            left: None,
            waiting: None,
            quit_when_idle: false,
            generation: 0,
            prints: 0,
            proposed: None,
            logos: Logos::default(),
            catalogue,
        };
        if let Some(file) = launch.file {
            app.open(file);
        }
        app
    }

    /// The open document; for tests, which read what a user's clicks have done to the plan.
    pub fn document(&self) -> &Document {
        &self.document
    }

    /// The page in sight.
    pub fn page(&self) -> Page {
        self.page
    }

    /// The number of pages that the print view shows; `None` while it is not in sight or the
    /// pages are still being laid out.
    pub fn pages_in_preview(&self) -> Option<usize> {
        let view = self.preview.view.as_ref()?;
        let state = self.preview.state(&self.order());
        (state == State::Ready).then(|| view.count())
    }

    /// What is printed and how.
    pub fn print_setup(&self) -> &Setup {
        &self.settings.print
    }

    /// Waits until nothing goes on in the background; for tests, which must not guess how long.
    /// Says whether something did: then what came of it has still to be drawn.
    pub fn finish_job(&mut self, ctx: &Context) -> bool {
        let mut waited = false;
        while let Some(done) = self.jobs.wait() {
            self.receive(done, ctx);
            waited = true;
        }
        while self.preview.wait(ctx) || self.wait_for_print() {
            waited = true;
        }
        waited
    }

    /// Saves to a file, as when it was chosen in the file dialog.
    pub fn save_to(&mut self, path: PathBuf) {
        self.write(path, None, None);
    }

    /// Exports a PDF, as when it was chosen in the file dialog.
    pub fn export_to(&mut self, path: PathBuf) {
        self.print(path, false);
    }

    /// Is a dialog in sight?
    fn has_dialog(&self) -> bool {
        self.dialog.is_some() || self.printing.dialog.is_some()
    }

    /// The name of the plan: the file's, else the firm's, else "New plan".
    fn name(&self) -> String {
        let file = self.document.path().and_then(|path| path.file_name());
        if let Some(file) = file {
            let name = file.to_string_lossy();
            let short = name
                .strip_suffix(".plan.ron")
                .or_else(|| name.strip_suffix(".ron"));
            return short.unwrap_or(&name).to_owned();
        }
        let firm = self.document.plan().business.name.trim();
        let name = if firm.is_empty() {
            self.lang.text("plan-untitled")
        } else {
            firm
        };
        name.to_owned()
    }

    /// Names of the plan's items, computed anew only when plan or language changed.
    fn refresh_names(&mut self) {
        let language = self.lang.language();
        let fresh = self
            .named
            .as_ref()
            .is_some_and(|(plan, spoken)| *spoken == language && plan == self.document.plan());
        if !fresh {
            self.names = Names::of(self.document.plan(), &self.lang);
            self.named = Some((self.document.plan().clone(), language));
        }
    }
}

/// Today by the clock of the computer.
fn today() -> Date {
    jiff::Zoned::now().date()
}

fn preference(theme: ThemeChoice) -> egui::ThemePreference {
    match theme {
        ThemeChoice::System => egui::ThemePreference::System,
        ThemeChoice::Light => egui::ThemePreference::Light,
        ThemeChoice::Dark => egui::ThemePreference::Dark,
    }
}

/// The language of this start, else of the settings, else of the system.
fn language(settings: &Settings, this_start: Option<Language>) -> Lang {
    let (language, region) = Lang::of_system();
    let chosen = this_start.or(settings.language).unwrap_or(language);
    let region = settings.region.unwrap_or(match (chosen, language) {
        (Language::German, Language::English) => Region::Germany,
        _ => region,
    });
    Lang::new(chosen, region)
}

impl eframe::App for App {
    /// Runs even while the window is hidden: results of jobs, the close question, the title.
    fn logic(&mut self, ctx: &Context, _frame: &mut eframe::Frame) {
        while let Some(done) = self.jobs.next_done() {
            self.receive(done, ctx);
        }
        self.preview.receive(ctx);
        self.receive_print();
        self.quit_if_idle(ctx);
        self.guard_close(ctx);
        self.show_title(ctx);
    }

    fn ui(&mut self, ui: &mut Ui, frame: &mut eframe::Frame) {
        let now = ui.input(|i| i.time);
        self.document.set_today(self.today.unwrap_or_else(today));
        self.document.track(now);
        let mut command = None;
        if !self.has_dialog() {
            command =
                Command::pressed(ui).filter(|c| c.enabled(&self.document, self.jobs.is_busy()));
        }
        command = command.or_else(|| self.dropped(ui));
        let undo = |command: &mut Command| matches!(command, Command::Undo | Command::Redo);
        if let Some(command) = command.take_if(undo) {
            self.run(command, ui, frame);
        }
        self.refresh_names();
        self.look_at_logo();
        // What is pressed behind a dialog by a screen reader does not count.
        let behind_dialog = self.has_dialog();
        let drawn = self.draw(ui);
        if !behind_dialog {
            command = command.or(drawn);
        }
        let dialog = self.dialog.as_mut().or(self.printing.dialog.as_mut());
        let answer = crate::ui::shell::dialogs::ui(ui, &self.lang, dialog);
        self.notices.ui(ui);
        self.document.track(now);
        if crate::ui::take_step_end(ui) {
            self.document.mark();
        }
        self.carry_out(answer, ui, frame);
        if let Some(command) = command {
            self.run(command, ui, frame);
        }
        self.go_on_with_preview();
    }
}
