//! Paper: a plan becomes a document of blocks, laid-out pages, a PDF and page images.
//!
//! `sheets` writes the plan down as [`blocks`], [`engine`] lays them out with the template in
//! `assets/print`. Nothing outside [`engine`] knows the typesetting library.

pub mod blocks;
pub mod engine;
pub mod fonts;
mod region;
mod sheets;

pub use region::region;
pub use sheets::{document, layout, pdf};
