//! What can be printed and how: the sheets, the paper they lie on, and what a printer is told.
//!
//! Pure data that screen, paper and command line share; nothing here draws or prints.

mod job;
mod setup;

pub use job::{Color, Job, PageRanges, Printer, RangeError, Sides};
pub use setup::{Format, Orientation, Paper, Setup, Sheet};
