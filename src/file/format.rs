//! The text of a plan file, and the way from a plan to text and back.
//!
//! ```text
//! // Planbuch: social media strategy. Please keep a copy before editing by hand.
//! #![enable(implicit_some)]
//! Planbuch(
//!     format: "planbuch",
//!     version: 1,
//!     min_reader: 1,
//!     app: "0.1.0",
//!     plan: (…),
//! )
//! ```
//!
//! A field that has its default is left out. New fields need no new version, because a missing
//! field is read as its default and an older program refuses what it does not know. A change of
//! meaning needs one: then the old types are frozen in a module of their own and translated.

use std::borrow::Cow;
use std::fmt::Display;

use ron::Options;
use ron::error::SpannedError;
use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use serde::{Deserialize, Serialize};

use crate::plan::Plan;

use super::errors::{OpenError, SaveError};
use super::problem::Problem;
use super::{MAX_BYTES, ids};

/// First line of each file, for those who open it in a text editor.
const COMMENT: &str =
    "// Planbuch: social media strategy. Please keep a copy before editing by hand.";

/// What `format` says in every plan file, quotes included.
const MARK: &str = "\"planbuch\"";

const FORMAT: &str = "planbuch";

/// The version this program writes, and the newest it understands.
const VERSION: u32 = 1;

/// The oldest version whose readers understand what this program writes.
const MIN_READER: u32 = 1;

/// What can be read of any version, past or future: unknown fields are skipped.
#[derive(Deserialize)]
#[serde(rename = "Planbuch")]
struct Head {
    format: String,
    version: u32,
    #[serde(default)]
    min_reader: u32,
    #[serde(default)]
    app: String,
}

/// The whole file in the current version.
#[derive(Serialize, Deserialize)]
#[serde(rename = "Planbuch", deny_unknown_fields)]
struct PlanFile<'a> {
    format: Cow<'a, str>,
    version: u32,
    #[serde(default)]
    min_reader: u32,
    #[serde(default)]
    app: Cow<'a, str>,
    plan: Cow<'a, Plan>,
}

/// The text of a plan, proven: it is parsed back and compared before it is handed out, so what
/// reaches the disk can be opened again and is this very plan.
pub fn encode(plan: &Plan) -> Result<String, SaveError> {
    let text = to_text(plan).map_err(|error| not_reproducible(&error))?;
    if MAX_BYTES < text.len() as u64 {
        return Err(SaveError::TooLarge);
    }
    let mut back = from_text(&text).map_err(|error| not_reproducible(&error))?;
    if back != *plan {
        return Err(not_reproducible(&"the plan read back differs"));
    }
    ids::settle(&mut back).map_err(|problem| not_reproducible(&problem))?;
    Ok(text)
}

/// Reads a plan from the bytes of a file. Items without an id get one.
///
/// The error holds a [`Problem`] with line and column where they are known, and no path.
pub fn decode(bytes: &[u8]) -> Result<Plan, OpenError> {
    parse(bytes).map_err(OpenError::content)
}

fn parse(bytes: &[u8]) -> Result<Plan, Problem> {
    if MAX_BYTES < bytes.len() as u64 {
        return Err(Problem::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|error| Problem::encoding(bytes, error))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.chars().all(|c| c.is_whitespace() || c == '\0') {
        return Err(Problem::Empty);
    }
    let head = head(text)?;
    let mut plan = from_text(text).map_err(|error| {
        if VERSION < head.version {
            newer(&head)
        } else {
            Problem::from_ron(error, text)
        }
    })?;
    ids::settle(&mut plan)?;
    Ok(plan)
}

/// Reads the header and refuses what this program cannot open.
fn head(text: &str) -> Result<Head, Problem> {
    let head: Head = match options().from_str(text) {
        Ok(head) => head,
        Err(_) if !text.contains(MARK) => return Err(Problem::NotPlanbuch),
        Err(error) if error.code == ron::Error::ExceededRecursionLimit => {
            return Err(Problem::from_ron(error, text));
        }
        // Knowing the fields, the full types say more exactly what is wrong, and where.
        Err(error) => {
            let error = from_text(text).err().unwrap_or(error);
            return Err(Problem::from_ron(error, text));
        }
    };
    if head.format != FORMAT {
        Err(Problem::NotPlanbuch)
    } else if head.version == 0 {
        Err(Problem::UnknownVersion { version: 0 })
    } else if VERSION < head.min_reader {
        Err(newer(&head))
    } else {
        Ok(head)
    }
}

fn newer(head: &Head) -> Problem {
    Problem::NewerVersion {
        version: head.version,
        app: head.app.clone(),
    }
}

fn options() -> Options {
    Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}

fn from_text(text: &str) -> Result<Plan, SpannedError> {
    let file: PlanFile<'_> = options().from_str(text)?;
    Ok(file.plan.into_owned())
}

fn to_text(plan: &Plan) -> Result<String, ron::Error> {
    let file = PlanFile {
        format: FORMAT.into(),
        version: VERSION,
        min_reader: MIN_READER,
        app: env!("CARGO_PKG_VERSION").into(),
        plan: Cow::Borrowed(plan),
    };
    let pretty = PrettyConfig::new()
        .new_line("\n")
        .indentor("    ")
        .struct_names(false)
        .extensions(Extensions::IMPLICIT_SOME);
    // Without default extensions, so that the file names the one it uses for other programs.
    let body = Options::default().to_string_pretty(&file, pretty)?;
    let named = body.replacen("\n(", "\nPlanbuch(", 1);
    Ok(format!("{COMMENT}\n{}\n", readable(&named)))
}

/// Takes back the escapes that a reader trips over and a parser does not need: apostrophes,
/// accents that stand as characters of their own, and the invisible parts of emoji.
fn readable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        out.push_str(before);
        let (plain, remaining) = unescaped(after);
        if let Some(c) = plain {
            out.push(c);
            rest = remaining;
        } else {
            let mut kept = after.chars();
            out.push('\\');
            out.extend(kept.next());
            rest = kept.as_str();
        }
    }
    out.push_str(rest);
    out
}

/// The character that an escape without its backslash stands for, where it is to be shown as
/// it is, and what follows.
fn unescaped(after: &str) -> (Option<char>, &str) {
    if let Some(rest) = after.strip_prefix('\'') {
        return (Some('\''), rest);
    }
    let code = after
        .strip_prefix("u{")
        .and_then(|code| code.split_once('}'));
    let Some((digits, rest)) = code else {
        return (None, after);
    };
    let c = u32::from_str_radix(digits, 16)
        .ok()
        .and_then(char::from_u32);
    let shown = |c: &char| matches!(c, '\u{300}'..='\u{36f}' | '\u{200d}' | '\u{fe0f}');
    (c.filter(shown), rest)
}

fn not_reproducible(reason: &dyn Display) -> SaveError {
    SaveError::NotReproducible {
        detail: reason.to_string(),
    }
}
