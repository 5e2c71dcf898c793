//! Plans and other files on disk: the format of a plan, reading, and writing without ever
//! leaving a damaged file behind.
//!
//! A plan is text (RON) that a person can read and edit; [`decode`] and [`encode`] translate
//! it. [`read()`] and [`write()`] are the only ways to disk, and every error says what happened and
//! what to do as a [`Message`], which the caller puts into the reader's language.

mod errors;
mod fault;
mod format;
mod ids;
mod logo;
mod long_name;
mod message;
mod place;
mod problem;
mod read;
mod scratch;
mod sweep;
mod walk;
mod write;

pub use errors::{OpenError, SaveError};
pub use fault::{Expected, Fault};
pub use format::{decode, encode};
pub use logo::{LogoError, MAX_LOGO_BYTES, read_logo};
pub use message::Message;
pub use place::Place;
pub use problem::Problem;
pub use read::{Fingerprint, Opened, fingerprint, read};
pub use scratch::scratch;
pub use sweep::sweep_orphans;
pub use write::{write, write_bytes};

/// How the name of a plan ends; stands behind a dot: `name.plan.ron`.
pub const EXTENSION: &str = "plan.ron";

/// The largest plan that is opened or saved, in bytes: 32 MB. Real plans have a few hundred KB
/// at most; anything larger is another file, chosen by mistake.
pub const MAX_BYTES: u64 = 32 * 1024 * 1024;

#[cfg(test)]
mod tests;
