//! The command line: `planbuch [FILE]` opens the window; `planbuch print FILE -o OUT.pdf` prints
//! without one.

mod print;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};

use crate::file::Message;
use crate::lang::{Arg, Lang, Language};

/// A workbook for the social media strategy of a small business.
#[derive(Debug, Parser)]
#[command(name = "planbuch", version, args_conflicts_with_subcommands = true)]
pub struct Arguments {
    #[command(subcommand)]
    command: Option<Task>,
    /// Plan to open.
    pub file: Option<PathBuf>,
    /// Language of this start.
    #[arg(long, value_enum)]
    lang: Option<Spoken>,
    /// Appearance of this start.
    #[arg(long, value_enum)]
    pub theme: Option<Appearance>,
    /// What draws the window; `wgpu` only where the program was built with it.
    #[arg(long, value_enum, default_value = "glow")]
    pub renderer: Renderer,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Print plans to PDF files without opening a window.
    ///
    /// Ends with 0 when every plan was printed, with 1 when one could not be read, printed or
    /// written (the others are printed all the same), and with 2 when this line was not understood.
    Print(print::Arguments),
}

/// A language by its code.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Spoken {
    De,
    En,
}

impl Spoken {
    fn language(self) -> Language {
        match self {
            Self::De => Language::German,
            Self::En => Language::English,
        }
    }
}

/// Light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Appearance {
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// What draws the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Renderer {
    /// OpenGL.
    Glow,
    /// DirectX, Metal or Vulkan, for machines without OpenGL.
    Wgpu,
}

impl Arguments {
    /// The language asked for.
    pub fn language(&self) -> Option<Language> {
        self.lang.map(Spoken::language)
    }

    /// Carries out what needs no window; `None` means that the window is wanted.
    pub fn without_window(&self) -> Option<ExitCode> {
        match self.command.as_ref()? {
            Task::Print(arguments) => Some(print::run(arguments)),
        }
    }
}

/// Says in the reader's language that no window could be opened, and what to do.
pub fn say_no_window(language: Option<Language>, reason: &str) {
    let lang = spoken(language);
    let reason = lang.text(reason).to_owned();
    let words = lang.format("cli-no-window", &[("reason", Arg::from(reason))]);
    eprintln!("planbuch: {words}");
}

/// The language asked for, else the system's.
fn spoken(language: Option<Language>) -> Lang {
    let (system, region) = Lang::of_system();
    Lang::new(language.unwrap_or(system), region)
}

/// What went wrong and what to do, with the path last.
fn located(text: &str, path: &Path) -> String {
    format!("{text} ({})", path.display())
}

/// An error in the reader's language.
fn words(lang: &Lang, message: &Message) -> String {
    let args: Vec<(&str, Arg<'_>)> = message
        .args
        .iter()
        .map(|(name, value)| (*name, Arg::from(value)))
        .collect();
    let text = lang.format(message.key, &args);
    match &message.path {
        Some(path) => located(&text, path),
        None => text,
    }
}
