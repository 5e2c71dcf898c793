//! Planbuch: a desktop workbook in which the owner of a small business writes a social media
//! strategy that fits the hours, people and money that are really there.
//!
//! The modules stand in reading order; who may import whom is in `ARCHITECTURE.md` and is held
//! by a test. This crate is a library with a thin binary, so that tests reach everything.

pub mod plan;

pub mod catalogue;

pub mod analysis;

pub mod lang;

pub mod wording;

pub mod short_path;

pub mod file;

pub mod paper;

pub mod print;

pub mod printer;

pub mod document;

pub mod command;

pub mod ui;

pub mod app;

pub mod cli;
