//! `planbuch print`: plans become PDF files without a window.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use jiff::civil::Date;

use super::{Spoken, located, spoken, words};
use crate::catalogue::catalogue;
use crate::file;
use crate::lang::{Arg, Lang};
use crate::paper::{Paper, Setup, Sheet};
use crate::print::{self, engine::Pdf};

/// What is printed, how and where to.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Plans to print; several need a folder to write to.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// PDF file to write, or a folder for one PDF per plan; `-` is standard output.
    #[arg(short, long, value_name = "OUT.pdf")]
    output: PathBuf,
    /// Sheets with commas between them: one-page, full-plan, wall-chart, week-sheets, rules,
    /// measuring; or all [default: one-page,full-plan].
    #[arg(long, value_delimiter = ',', value_parser = sheets)]
    sheets: Vec<Chosen>,
    /// Paper: a4, a3 or letter.
    #[arg(long, default_value = "a4", value_parser = paper)]
    paper: Paper,
    /// Paper of the wall chart [default: as of the other sheets].
    #[arg(long, value_parser = paper)]
    wall_paper: Option<Paper>,
    /// Turn the sheets that make sense both ways to landscape: one-page, week-sheets, measuring.
    #[arg(long)]
    landscape: bool,
    /// Month of the week sheets and the tally, such as 2026-12 [default: this
    /// month, or the first or last of the rollout].
    #[arg(long, value_parser = month)]
    month: Option<Date>,
    /// Language of the printed plan.
    #[arg(long, value_enum)]
    lang: Option<Spoken>,
}

/// The sheets that one word means.
#[derive(Clone, Copy, Debug)]
enum Chosen {
    All,
    One(Sheet),
}

fn sheets(word: &str) -> Result<Chosen, String> {
    if word == "all" {
        return Ok(Chosen::All);
    }
    Sheet::from_key(word).map(Chosen::One).ok_or_else(|| {
        let known: Vec<&str> = Sheet::ALL.iter().map(|sheet| sheet.key()).collect();
        format!("the sheets are {}, or all", known.join(", "))
    })
}

fn paper(word: &str) -> Result<Paper, String> {
    Paper::from_name(word).ok_or_else(|| "the papers are a4, a3 and letter".to_owned())
}

/// The first day of a month such as `2026-12`.
fn month(word: &str) -> Result<Date, String> {
    let day = format!("{word}-01").parse();
    day.map_err(|_| "a month is written like 2026-12".to_owned())
}

impl Arguments {
    fn setup(&self) -> Setup {
        let of = |chosen: &Chosen| match chosen {
            Chosen::All => Sheet::ALL.to_vec(),
            Chosen::One(sheet) => vec![*sheet],
        };
        let usual = Setup::default();
        Setup {
            sheets: if self.sheets.is_empty() {
                usual.sheets
            } else {
                self.sheets.iter().flat_map(of).collect()
            },
            paper: self.paper,
            wall_paper: self.wall_paper.unwrap_or(self.paper),
            turned: if self.landscape {
                Sheet::ALL.into()
            } else {
                usual.turned
            },
            month: self.month,
        }
    }
}

/// Prints every plan; errors go to standard error in the reader's language.
pub(super) fn run(arguments: &Arguments) -> ExitCode {
    let lang = spoken(arguments.lang.map(Spoken::language));
    let setup = arguments.setup();
    let mut code = ExitCode::SUCCESS;
    let mut taken = BTreeSet::new();
    for file in &arguments.files {
        let printed = target(arguments, file, &lang)
            .and_then(|output| spare(file, output, &mut taken, &lang))
            .and_then(|output| print_file(file, output.as_deref(), &lang, &setup));
        if let Err(words) = printed {
            eprintln!("planbuch: {words}");
            code = ExitCode::FAILURE;
        }
    }
    code
}

/// Where the PDF of a plan is written to; `None` is standard output.
///
/// # Errors
/// In words, when several plans would be written over each other.
fn target(arguments: &Arguments, plan: &Path, lang: &Lang) -> Result<Option<PathBuf>, String> {
    let output = &arguments.output;
    if output.is_dir() {
        let name = plan.file_name().unwrap_or_default().to_string_lossy();
        let name = name.strip_suffix(".ron").unwrap_or(&name);
        let name = name.strip_suffix(".plan").unwrap_or(name);
        return Ok(Some(output.join(format!("{name}.pdf"))));
    }
    if 1 < arguments.files.len() {
        return Err(located(lang.text("cli-needs-folder"), output));
    }
    Ok((output != Path::new("-")).then(|| output.clone()))
}

/// Lets through where the PDF of a plan is written to, unless a plan would be lost there.
///
/// # Errors
/// In words, when the plan itself stands there, or what another plan was printed to.
fn spare(
    plan: &Path,
    output: Option<PathBuf>,
    taken: &mut BTreeSet<PathBuf>,
    lang: &Lang,
) -> Result<Option<PathBuf>, String> {
    let Some(path) = &output else {
        return Ok(None);
    };
    let is_plan = |at: PathBuf| plan.canonicalize().is_ok_and(|plan| plan == at);
    if path.canonicalize().is_ok_and(is_plan) {
        return Err(located(lang.text("cli-over-plan"), path));
    }
    if !taken.insert(path.clone()) {
        return Err(located(lang.text("cli-same-name"), path));
    }
    Ok(output)
}

/// Prints one plan.
///
/// # Errors
/// In words.
fn print_file(
    path: &Path,
    output: Option<&Path>,
    lang: &Lang,
    setup: &Setup,
) -> Result<(), String> {
    let opened = file::read(path).map_err(|error| words(lang, &error.message()))?;
    let region = print::region(&opened.plan, lang.region());
    let lang = &Lang::new(lang.language(), region);
    let today = jiff::Zoned::now().date();
    let pdf = print::pdf(&opened.plan, catalogue(), lang, today, setup).map_err(|error| {
        let args = [("detail", Arg::from(error.to_string()))];
        located(&lang.format("problem-print-text", &args), path)
    })?;
    let written = match output {
        None => std::io::stdout()
            .write_all(&pdf.bytes)
            .and_then(|()| std::io::stdout().flush())
            .map_err(|error| error.to_string()),
        Some(output) => {
            file::write_bytes(output, &pdf.bytes).map_err(|error| words(lang, &error.message()))
        }
    };
    written
        .inspect(|()| warn_of_missing(path, &pdf, lang))
        .inspect(|()| warn_of_logo(path, &pdf, lang))
}

/// Names the characters that stand as empty boxes on paper.
fn warn_of_missing(path: &Path, pdf: &Pdf, lang: &Lang) {
    if pdf.missing.is_empty() {
        return;
    }
    let characters: Vec<String> = pdf.missing.iter().map(ToString::to_string).collect();
    let args = [("characters", Arg::from(characters.join(" ")))];
    let text = lang.format("problem-characters-text", &args);
    eprintln!("planbuch: {}", located(&text, path));
}

/// Says why the logo is not on paper, if the plan has one that cannot be drawn.
fn warn_of_logo(path: &Path, pdf: &Pdf, lang: &Lang) {
    if let Some(error) = &pdf.without_logo {
        let args = [("reason", Arg::from(error.told(lang)))];
        let text = lang.format("problem-logo-text", &args);
        eprintln!("planbuch: {}", located(&text, path));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paper::Orientation;
    use clap::Parser;

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        arguments: Arguments,
    }

    fn setup(line: &str) -> Result<Setup, String> {
        let words = ["print", "a.ron", "-o", "a.pdf"].into_iter();
        let line = Line::try_parse_from(words.chain(line.split_whitespace()));
        line.map(|line| line.arguments.setup())
            .map_err(|error| error.to_string())
    }

    #[test]
    fn the_line_says_which_sheets_on_which_paper() {
        assert_eq!(setup("").unwrap(), Setup::default());
        let chosen = setup("--sheets wall-chart,rules --paper letter --wall-paper A3").unwrap();
        assert_eq!(chosen.sheets, [Sheet::WallChart, Sheet::Rules].into());
        assert_eq!(chosen.format(Sheet::WallChart).paper, Paper::A3);
        assert_eq!(chosen.format(Sheet::Rules).paper, Paper::Letter);
        assert_eq!(setup("--sheets all").unwrap().sheets.len(), 6);
        let turned = setup("--landscape --month 2027-02").unwrap();
        let across = turned.format(Sheet::Measuring).orientation;
        assert_eq!(across, Orientation::Landscape);
        assert_eq!(turned.month, Some(jiff::civil::date(2027, 2, 1)));
        assert_eq!(setup("--paper a3").unwrap().wall_paper, Paper::A3);
    }

    #[test]
    fn what_is_not_understood_says_what_there_is() {
        for (line, says) in [
            ("--sheets poster", "wall-chart"),
            ("--paper a5", "letter"),
            ("--month dezember", "2026-12"),
        ] {
            let error = setup(line).unwrap_err();
            assert!(error.contains(says), "{error}");
        }
    }
}
