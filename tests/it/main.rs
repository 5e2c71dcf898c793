//! All integration tests in one binary, because linking takes longer than running them.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says by panicking that something is wrong"
)]

mod baseline;
mod command_line;
mod dependencies;
mod examples;
mod files;
mod fixes;
mod flow;
mod golden;
mod guidance;
mod logo;
mod measuring;
mod pages;
mod paper;
mod place;
#[cfg(target_os = "linux")]
mod print_dialog;
mod print_view;
#[cfg(unix)]
mod printing;
mod rollout;
mod short_path;
mod support;
mod tidy;
