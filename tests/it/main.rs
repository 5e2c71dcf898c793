//! All integration tests in one binary, because linking takes longer than running them.

mod examples;
mod files;
mod flow;
mod pages;
mod support;
mod tidy;
