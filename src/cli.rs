//! The command line: `planbuch [FILE]` opens the window; `planbuch print FILE -o OUT.pdf` prints
//! without one.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};

use crate::catalogue::catalogue;
use crate::file::{self, Message};
use crate::lang::{Arg, Lang, Language};
use crate::paper::Setup;
use crate::print;

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
    /// Print a plan to a PDF file without opening a window.
    Print {
        /// Plan to print.
        file: PathBuf,
        /// PDF file to write; `-` is standard output.
        #[arg(short, long, value_name = "OUT.pdf")]
        output: PathBuf,
        /// Language of the printed plan.
        #[arg(long, value_enum)]
        lang: Option<Spoken>,
    },
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
            Task::Print { file, output, lang } => {
                Some(print_file(file, output, lang.map(Spoken::language)))
            }
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

/// Prints a plan; errors go to standard error in the reader's language.
fn print_file(path: &Path, output: &Path, language: Option<Language>) -> ExitCode {
    let lang = spoken(language);
    match try_print(path, output, &lang) {
        Ok(()) => ExitCode::SUCCESS,
        Err(words) => {
            eprintln!("planbuch: {words}");
            ExitCode::FAILURE
        }
    }
}

fn try_print(path: &Path, output: &Path, lang: &Lang) -> Result<(), String> {
    let opened = file::read(path).map_err(|error| words(lang, &error.message()))?;
    let region = print::region(&opened.plan, lang.region());
    let lang = &Lang::new(lang.language(), region);
    let today = jiff::Zoned::now().date();
    let pdf =
        print::pdf(&opened.plan, catalogue(), lang, today, &Setup::default()).map_err(|error| {
            lang.format(
                "problem-print-text",
                &[("detail", Arg::from(error.to_string()))],
            )
        })?;
    if output == Path::new("-") {
        return std::io::stdout()
            .write_all(&pdf.bytes)
            .map_err(|error| error.to_string());
    }
    file::write_bytes(output, &pdf.bytes).map_err(|error| words(lang, &error.message()))?;
    if !pdf.missing.is_empty() {
        let characters: Vec<String> = pdf.missing.iter().map(ToString::to_string).collect();
        let args = [("characters", Arg::from(characters.join(" ")))];
        eprintln!(
            "planbuch: {}",
            lang.format("problem-characters-text", &args)
        );
    }
    Ok(())
}

fn words(lang: &Lang, message: &Message) -> String {
    let args: Vec<(&str, Arg<'_>)> = message
        .args
        .iter()
        .map(|(name, value)| (*name, Arg::from(value)))
        .collect();
    let text = lang.format(message.key, &args);
    match &message.path {
        Some(path) => format!("{}: {text}", path.display()),
        None => text,
    }
}
