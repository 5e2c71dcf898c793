//! Carrying out commands and answers.

use std::sync::Arc;

use eframe::Frame;
use eframe::egui::{Context, Ui, ViewportCommand};

use super::examples::EXAMPLES;
use super::jobs::{Busy, Done, Purpose};
use super::{App, language, preference, today};
use crate::analysis::{self, Limits, Page, Proposal};
use crate::command::Command;
use crate::document::Document;
use crate::file;
use crate::plan::{Baseline, IsId as _, Plan};
use crate::ui::shell::{Answer, Dialog, Replacing, Then};
use crate::ui::widgets::opening;
use crate::wording;

impl App {
    /// Carries a command out.
    pub(super) fn run(&mut self, command: Command, ui: &Ui, frame: &Frame) {
        if !command.enabled(&self.document, self.jobs.is_busy()) {
            return;
        }
        match command {
            Command::New => self.leave_for(Then::New, ui, frame),
            Command::Open => self.leave_for(Then::Open, ui, frame),
            Command::OpenRecent(path) => self.leave_for(Then::OpenPath(path), ui, frame),
            Command::OpenExample(index) => self.leave_for(Then::Example(index), ui, frame),
            Command::BeginShortPath => self.begin_short_path(),
            Command::LeaveShortPath => self.short_path.leave(),
            Command::MakeFirstPlan => self.leave_for(Then::FirstPlan, ui, frame),
            Command::Save => self.save(None, frame),
            Command::SaveAs => self.choose(Purpose::Save(None), frame),
            Command::ChooseLogo => self.choose(Purpose::Logo, frame),
            Command::ExportPdf | Command::OpenPdf | Command::Print | Command::PrintNow
                if self.preview.is_open() && self.settings.print.sheets.is_empty() => {}
            Command::ExportPdf => self.choose(Purpose::Export, frame),
            Command::Print if !self.preview.is_open() => self.open_preview(),
            Command::Print | Command::PrintNow => self.print_now(),
            Command::LeavePrint => self.leave_preview(),
            Command::SetUpPrint(setup) => self.set_up_print(setup),
            Command::OpenPdf => self.print_to_viewer(),
            // Behind the questions and behind the pages nobody would see what is taken back, nor
            // which chapter comes next.
            Command::Undo | Command::Redo if self.is_covered() => {}
            Command::NextPage | Command::PreviousPage if self.preview.is_open() => {}
            Command::Undo => self.step(Document::undo),
            Command::Redo => self.step(Document::redo),
            Command::GoTo(page, item) => {
                match item {
                    Some(item) => opening::open(ui, item),
                    None => opening::forget(ui),
                }
                self.go_to(page);
            }
            Command::NextPage => self.turn(1),
            Command::PreviousPage => self.turn(-1),
            Command::Apply(fix) => {
                self.document.mark();
                let text = |key: &str| self.lang.text(key).to_owned();
                fix.apply(self.document.plan_mut(), &text);
                self.notices.say(self.lang.text("notice-applied"));
            }
            Command::Propose(limits) => self.propose(limits),
            Command::ApplyProposal => self.apply_proposal(),
            Command::TickOff(key, done) => {
                self.document.mark();
                self.document.plan_mut().rollout.set_done(&key, done);
                if done {
                    self.notices.say(self.lang.text("notice-ticked"));
                }
            }
            Command::Freeze(title) => self.freeze(title, ui),
            Command::SetLanguage(_) | Command::SetRegion(_) | Command::SetTheme(_) => {
                self.set(&command, ui);
            }
            Command::ShowShortcuts => self.dialog = Some(Dialog::Shortcuts),
            Command::ShowAbout => self.dialog = Some(Dialog::About),
            Command::Quit => ui.send_viewport_cmd(ViewportCommand::Close),
        }
    }

    /// Works out which platforms fit best.
    fn propose(&mut self, limits: Limits) {
        let plan = self.document.plan().clone();
        let (catalogue, today) = (self.catalogue, self.document.today());
        self.jobs.start(Busy::Proposing, move || {
            let analysis = analysis::analyse(&plan, catalogue, today);
            let proposal = analysis::propose(&plan, catalogue, &analysis, &limits);
            Done::Proposed {
                plan,
                proposal: Box::new(proposal),
            }
        });
    }

    /// Takes the proposal over, as one step that can be taken back.
    fn apply_proposal(&mut self) {
        let current = |(plan, _): &mut (Plan, Proposal)| plan == self.document.plan();
        let Some((_, proposal)) = self.proposed.take_if(current) else {
            return;
        };
        self.document.mark();
        let plan = self.document.plan_mut();
        proposal.apply(plan, self.catalogue, |chosen| {
            wording::proposal_reason(&self.lang, chosen)
        });
        wording::name_additions(&self.lang, &proposal, plan);
        self.notices.say(self.lang.text("notice-applied"));
    }

    /// Freezes the plan as it is now, as one step that can be taken back.
    fn freeze(&mut self, title: String, ui: &Ui) {
        self.document.mark();
        let (today, lang) = (self.document.today(), Arc::clone(&self.lang));
        let (plan, analysis) = self.document.edit();
        let currency = plan.business.currency();
        let words = |title: &_| wording::title(&lang, title, currency);
        let frozen = analysis::freeze(plan, analysis, today, words);
        if self.page == Page::Rollout {
            opening::open(ui, frozen.id.slug());
        }
        plan.rollout.baselines.push(Baseline { title, ..frozen });
        self.notices.say(lang.text("notice-frozen"));
    }

    fn set(&mut self, command: &Command, ctx: &Context) {
        let mut spoken = self.lang.language();
        match command {
            Command::SetLanguage(language) => {
                self.settings.language = Some(*language);
                spoken = *language;
            }
            Command::SetRegion(region) => self.settings.region = Some(*region),
            Command::SetTheme(theme) => {
                self.settings.theme = *theme;
                ctx.set_theme(preference(*theme));
            }
            _ => return,
        }
        self.lang = Arc::new(language(&self.settings, Some(spoken)));
        self.retell_first_plan();
        self.store_settings();
    }

    pub(super) fn store_settings(&mut self) {
        if let Err(error) = self.settings.store(self.settings_file.as_deref()) {
            self.show_problem("problem-settings", &error.message());
        }
    }

    /// Takes a step back or does it again, and turns to a page on which that shows. The list of
    /// the review shows it too, wherever it changes what is open.
    fn step(&mut self, step: fn(&mut Document) -> Vec<Page>) {
        let open = self.document.analysis().findings.clone();
        let changed = step(&mut self.document);
        let listed = self.page == Page::Review && open != self.document.analysis().findings;
        if let Some(first) = changed.first()
            && !changed.contains(&self.page)
            && !listed
        {
            self.page = *first;
        }
    }

    fn go_to(&mut self, page: Page) {
        self.document.mark();
        self.short_path.leave();
        self.leave_preview();
        self.page = page;
    }

    fn turn(&mut self, by: isize) {
        let index = Page::ALL
            .iter()
            .position(|page| *page == self.page)
            .unwrap_or(0);
        if let Some(page) = index
            .checked_add_signed(by)
            .and_then(|index| Page::ALL.get(index))
        {
            self.go_to(*page);
        }
    }

    /// Asks about unsaved changes first, if there are any.
    fn leave_for(&mut self, then: Then, ctx: &Context, frame: &Frame) {
        let made_anew = then == Then::FirstPlan && self.is_first_plan();
        if self.document.is_dirty() && !made_anew {
            self.dialog = Some(Dialog::Unsaved { then });
        } else {
            self.proceed(then, ctx, Some(frame));
        }
    }

    /// Drops the open plan and goes on.
    pub(super) fn proceed(&mut self, then: Then, ctx: &Context, frame: Option<&Frame>) {
        self.left = Some(self.document.plan().clone());
        match then {
            Then::New => {
                self.replace(Document::new(self.catalogue, self.document.today()));
                self.page = Page::Business;
            }
            Then::Open => match frame {
                Some(frame) => self.choose(Purpose::Open, frame),
                None => self.open_after_save = true,
            },
            Then::OpenPath(path) => self.open(path),
            Then::Example(index) => self.open_example(index),
            Then::FirstPlan => self.open_first_plan(),
            Then::Quit => {
                self.may_close = true;
                ctx.send_viewport_cmd(ViewportCommand::Close);
            }
        }
    }

    pub(super) fn replace(&mut self, document: Document) {
        self.document = document;
        self.fingerprint = None;
        self.generation = self.generation.wrapping_add(1);
        self.short_path.leave();
        self.leave_preview();
        self.page = Page::Start;
    }

    fn open_example(&mut self, index: usize) {
        let Some(example) = EXAMPLES.get(index) else {
            return;
        };
        match file::decode(example.text.as_bytes()) {
            Ok(plan) => {
                let today = self.document.today();
                self.replace(Document::copy_of(plan, self.catalogue, today));
                self.page = Page::Business;
                self.notices.say(self.lang.text("notice-example"));
            }
            Err(error) => self.show_problem("problem-open", &error.message()),
        }
    }

    /// Carries an answer out, or an earlier one that had to wait for a job.
    pub(super) fn carry_out(&mut self, answer: Option<Answer>, ctx: &Context, frame: &Frame) {
        if let Some(answer) = answer {
            // As they were drawn: what a print asks stands behind everything else.
            match self.dialog.take() {
                Some(_) => self.waiting = Some(answer),
                None => self.answer_print(answer, ctx),
            }
        }
        if !self.jobs.is_busy()
            && let Some(answer) = self.waiting.take()
        {
            self.answer(answer, ctx, frame);
        }
    }

    /// Carries an answer out.
    fn answer(&mut self, answer: Answer, ctx: &Context, frame: &Frame) {
        match answer {
            // Only a print is answered like this; nothing waits for it here.
            Answer::Cancel | Answer::ChooseHere | Answer::Print(_) => {}
            Answer::OpenPdf => self.print_to_viewer(),
            Answer::Save(then) => self.save(then, frame),
            Answer::SaveAs(then) => self.choose(Purpose::Save(then), frame),
            Answer::Overwrite(then) => {
                if let Some(path) = self.document.path().map(ToOwned::to_owned) {
                    self.write(path, None, then);
                }
            }
            Answer::Replace(path, Replacing::Plan(then)) => self.write(path, None, then),
            Answer::Replace(path, Replacing::Print) => self.print(path, false),
            Answer::Discard(then) => self.proceed(then, ctx, Some(frame)),
        }
    }

    /// Is another view in sight than the workbook?
    pub(super) fn is_covered(&self) -> bool {
        self.short_path.step().is_some() || self.preview.is_open()
    }

    /// The clock's today, or the day the program was told to take.
    pub(super) fn now(&self) -> jiff::civil::Date {
        self.today.unwrap_or_else(today)
    }
}
