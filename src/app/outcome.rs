//! What jobs bring back.

use std::path::{Path, PathBuf};

use eframe::egui::Context;

use super::App;
use super::jobs::{Done, Printed, Purpose};
use crate::analysis::Page;
use crate::document::Document;
use crate::file::{Message, Opened, SaveError};
use crate::lang::Arg;
use crate::print::engine::{PictureError, PrintError};
use crate::ui::shell::{Dialog, Replacing, Then};

impl App {
    /// Takes the result of a job.
    pub(super) fn receive(&mut self, done: Done, ctx: &Context) {
        match done {
            Done::Chosen { path: None, .. } => self.notices.tell(self.lang.text("notice-no-file")),
            Done::Chosen {
                purpose,
                ending_added,
                path: Some(path),
            } => {
                if ending_added && path.exists() {
                    self.dialog = Some(Dialog::Exists {
                        path,
                        then: match purpose {
                            Purpose::Save(then) => Replacing::Plan(then),
                            Purpose::Open | Purpose::Export | Purpose::Logo => Replacing::Print,
                        },
                    });
                } else {
                    self.chosen(purpose, path);
                }
            }
            Done::Opened { path, result } => match result {
                Ok(opened) => self.opened(path, opened),
                Err(error) => self.show_problem("problem-open", &error.message()),
            },
            Done::Saved {
                path,
                plan,
                then,
                result,
            } => match result {
                Ok(fingerprint) => {
                    self.settings.remember(&path);
                    self.store_settings();
                    self.document.saved_as(path, plan);
                    self.fingerprint = Some(fingerprint);
                    self.after_save(then, ctx);
                }
                Err(SaveError::ChangedOnDisk { .. }) => {
                    self.dialog = Some(Dialog::ChangedOnDisk { then });
                }
                Err(error) => self.show_problem("problem-save", &error.message()),
            },
            Done::Printed { opened, outcome } => self.printed(opened, outcome),
            Done::Logo {
                logo,
                picture,
                chosen,
            } => self.logo_seen(logo, *picture, chosen, ctx),
            Done::LogoNotRead(error) => self.show_problem("problem-logo", &error.message()),
            Done::Planned(plan) => self.show_first_plan(*plan),
            Done::Proposed { plan, proposal } => self.proposed = Some((plan, *proposal)),
            Done::Died => self.died(),
        }
    }

    /// Says that work in the background ended without a result.
    pub(super) fn died(&mut self) {
        let text = self.lang.text("problem-died-text").to_owned();
        self.show_dialog("problem-died", text);
    }

    /// Says that the pages cannot be laid out.
    pub(super) fn not_laid_out(&mut self, error: &PrintError) {
        let args = [("detail", Arg::from(error.to_string()))];
        let text = self.lang.format("problem-print-text", &args);
        self.show_dialog("problem-print", text);
    }

    /// Goes on with a file that was chosen.
    fn chosen(&mut self, purpose: Purpose, path: PathBuf) {
        match purpose {
            Purpose::Open => self.open(path),
            Purpose::Save(then) => self.write(path, None, then),
            Purpose::Export => self.print(path, false),
            Purpose::Logo => self.choose_logo(path),
        }
    }

    /// Shows a plan that was read, unless something was typed since the user agreed to leave the
    /// open one: then that is asked about first.
    fn opened(&mut self, path: PathBuf, opened: Opened) {
        let agreed = self.left.take();
        if self.document.is_dirty() && agreed.as_ref() != Some(self.document.plan()) {
            let then = Then::OpenPath(path);
            self.dialog = Some(Dialog::Unsaved { then });
            return;
        }
        self.settings.remember(&path);
        self.store_settings();
        let document = Document::opened(opened.plan, path, self.catalogue, self.now());
        self.replace(document);
        self.page = Page::Business;
        self.fingerprint = Some(opened.fingerprint);
    }

    /// Goes on with what saving was for, unless something was typed meanwhile.
    fn after_save(&mut self, then: Option<Then>, ctx: &Context) {
        match then {
            Some(then) if self.document.is_dirty() => self.dialog = Some(Dialog::Unsaved { then }),
            Some(then) => self.proceed(then, ctx, None),
            None => self.notices.say(self.lang.text("notice-saved")),
        }
    }

    fn printed(&mut self, opened: bool, outcome: Printed) {
        match outcome {
            Printed::Written {
                path,
                missing,
                without_logo,
            } => {
                let (key, file) = if opened {
                    ("notice-opened", path.display().to_string())
                } else {
                    ("notice-exported", file_name(&path))
                };
                self.notices
                    .say(self.lang.format(key, &[("file", file.into())]));
                self.tell_what_lacks(&missing, without_logo.as_ref());
            }
            Printed::NotLaidOut(error) => self.not_laid_out(&error),
            Printed::NotWritten(error) => self.show_problem("problem-print", &error.message()),
            Printed::NotOpened { path, reason } => {
                let args = [
                    ("reason", Arg::from(reason)),
                    ("path", Arg::from(path.display().to_string())),
                ];
                let text = self.lang.format("problem-viewer-text", &args);
                self.show_dialog("problem-viewer", text);
            }
        }
    }

    /// Says what a PDF that was written lacks; one message, so that neither hides the other.
    fn tell_what_lacks(&mut self, missing: &[char], without_logo: Option<&PictureError>) {
        let mut texts = Vec::new();
        let mut title = "problem-logo";
        if !missing.is_empty() {
            title = "problem-characters";
            let list: Vec<String> = missing.iter().map(ToString::to_string).collect();
            let args = [("characters", Arg::from(list.join(" ")))];
            texts.push(self.lang.format("problem-characters-text", &args));
        }
        if let Some(error) = without_logo {
            let args = [("reason", Arg::from(error.told(&self.lang)))];
            texts.push(self.lang.format("problem-logo-text", &args));
        }
        if !texts.is_empty() {
            self.show_dialog(title, texts.join("\n\n"));
        }
    }

    /// Shows an error: what happened, what to do, the path last.
    pub(super) fn show_problem(&mut self, title: &str, message: &Message) {
        let text = self.words_of(message);
        self.show_dialog(title, text);
    }

    /// A message in words, the path last.
    pub(super) fn words_of(&self, message: &Message) -> String {
        let args: Vec<(&str, Arg<'_>)> = message
            .args
            .iter()
            .map(|(name, value)| (*name, Arg::from(value)))
            .collect();
        let mut text = self.lang.format(message.key, &args);
        if let Some(path) = &message.path {
            text = format!("{text}\n\n{}", path.display());
        }
        text
    }

    pub(super) fn show_dialog(&mut self, title: &str, text: String) {
        let title = self.lang.text(title).to_owned();
        self.dialog = Some(Dialog::Problem { title, text });
    }
}

fn file_name(path: &Path) -> String {
    path.file_name()
        .unwrap_or(path.as_os_str())
        .to_string_lossy()
        .into_owned()
}
