//! Paper: a plan becomes a document of blocks, laid-out pages, a PDF and page images.
//!
//! [`report()`] writes the plan down as [`blocks`], [`engine`] lays them out with the template in
//! `assets/print`. Nothing outside [`engine`] knows the typesetting library.

pub mod blocks;
pub mod engine;
pub mod fonts;
mod region;
mod report;

pub use region::region;
pub use report::{pdf, report};
