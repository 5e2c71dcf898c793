//! Plans on disk: what comes back, what is refused, and what is said about it.

mod any_plan;
mod bad_files;
mod disk;
mod logo;
mod round_trip;
mod texts;
