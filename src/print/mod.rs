//! Paper: a document of blocks becomes laid-out pages, a PDF and page images.
//!
//! [`blocks`] is what a document consists of, [`engine`] lays it out with the template in
//! `assets/print`. Nothing outside [`engine`] knows the typesetting library.

pub mod blocks;
pub mod engine;
pub mod fonts;
