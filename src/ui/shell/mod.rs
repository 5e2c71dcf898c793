//! What stands around the pages: header, chapters, margin, balance, dialogs and notices.

pub mod balance;
pub mod chapters;
pub mod dialogs;
pub mod header;
mod keys;
pub mod margin;
pub mod notices;

pub use dialogs::{Answer, Dialog, Replacing, Then, Waiting};
pub use notices::Notices;

use std::path::PathBuf;

use crate::analysis::Page;
use crate::command::ThemeChoice;

/// What the shell shows of the open document and of the program.
#[derive(Clone, Debug)]
pub struct Status {
    /// Name of the plan.
    pub name: String,
    /// Key of the text that says whether it is on disk.
    pub state: &'static str,
    /// Is there something to take back?
    pub can_undo: bool,
    /// Is there something to do again?
    pub can_redo: bool,
    /// Key of the text that says what is going on in the background, if anything is.
    pub busy: Option<&'static str>,
    /// Is the print view in sight, which has its own button to print?
    pub previews: bool,
    /// The page in sight.
    pub page: Page,
    /// Light, dark or as the desktop.
    pub theme: ThemeChoice,
    /// Files that were open before, newest first.
    pub recent: Vec<PathBuf>,
}
