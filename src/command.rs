//! Every action of the program as one enum: its label, hint, shortcut, and when it can be used.
//! Menus, buttons, the shortcut help and the tests all read this table.

use std::path::PathBuf;

use eframe::egui::{Context, Key, KeyboardShortcut, Modifiers};

use crate::analysis::{Fix, Limits, Page};
use crate::document::Document;
use crate::lang::{Language, Region};
use crate::paper::Setup;
use crate::plan::Slug;

/// Something the user wants done. Pages and the shell return it; the app carries it out after
/// everything was drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Begin an empty plan.
    New,
    /// Choose a file and open it.
    Open,
    /// Open a file that was open before.
    OpenRecent(PathBuf),
    /// Open a copy of the example with this number.
    OpenExample(usize),
    /// Show the first question of the short path.
    BeginShortPath,
    /// Leave the short path; its answers stay.
    LeaveShortPath,
    /// Make a plan out of the answers of the short path.
    MakeFirstPlan,
    /// Save where the plan lives, or ask where.
    Save,
    /// Ask where to save.
    SaveAs,
    /// Choose a picture as the firm's logo.
    ChooseLogo,
    /// Write the plan as PDF.
    ExportPdf,
    /// Show what will be printed; there, print.
    Print,
    /// Leave the print view.
    LeavePrint,
    /// Change what is printed and on which paper.
    SetUpPrint(Setup),
    /// Print what the print view shows.
    PrintNow,
    /// Make the PDF and open it in the viewer.
    OpenPdf,
    /// Take the last edit back.
    Undo,
    /// Do the last edit again.
    Redo,
    /// Show a page; with an item, open that item on it.
    GoTo(Page, Option<Slug>),
    /// Show the next page.
    NextPage,
    /// Show the page before.
    PreviousPage,
    /// Carry out the fix of a finding.
    Apply(Fix),
    /// Work out which platforms fit best within limits.
    Propose(Limits),
    /// Take the proposal over that was worked out.
    ApplyProposal,
    /// Tick the activity with this key off, or take that back.
    TickOff(String, bool),
    /// Freeze the plan as it is now, under this name.
    Freeze(String),
    /// Change language.
    SetLanguage(Language),
    /// Change how numbers and dates are written.
    SetRegion(Region),
    /// Light, dark or as the desktop.
    SetTheme(ThemeChoice),
    /// Show all shortcuts.
    ShowShortcuts,
    /// Say what this program is.
    ShowAbout,
    /// End the program.
    Quit,
}

/// The examples on the start page, by the slug of their texts (`example-<slug>`).
pub const EXAMPLES: [&str; 4] = ["bakery", "electrician", "machines", "physio"];

/// Light, dark or as the desktop has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ThemeChoice {
    /// As the desktop.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl ThemeChoice {
    /// All three.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// Key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::System => "theme-system",
            Self::Light => "theme-light",
            Self::Dark => "theme-dark",
        }
    }
}

/// Ctrl on Windows and Linux, Cmd on macOS.
const CTRL: Modifiers = Modifiers::COMMAND;
const CTRL_SHIFT: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);

/// The keys of the first nine chapters.
const DIGITS: [Key; 9] = [
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Num4,
    Key::Num5,
    Key::Num6,
    Key::Num7,
    Key::Num8,
    Key::Num9,
];

impl Command {
    /// All commands that have a shortcut, those with more modifiers first, because Ctrl+Shift+S
    /// would also count as Ctrl+S.
    pub fn with_shortcut() -> Vec<Self> {
        let mut commands = vec![
            Self::SaveAs,
            Self::Redo,
            Self::ExportPdf,
            Self::BeginShortPath,
            Self::New,
            Self::Open,
            Self::Save,
            Self::Print,
            Self::Undo,
            Self::NextPage,
            Self::PreviousPage,
            Self::ShowShortcuts,
            Self::Quit,
        ];
        let chapters = Page::ALL.into_iter().skip(1).take(DIGITS.len());
        commands.extend(chapters.map(|page| Self::GoTo(page, None)));
        commands
    }

    /// The keys that carry it out.
    pub fn shortcut(&self) -> Option<KeyboardShortcut> {
        let (modifiers, key) = match self {
            Self::New => (CTRL, Key::N),
            Self::BeginShortPath => (CTRL_SHIFT, Key::N),
            Self::Open => (CTRL, Key::O),
            Self::Save => (CTRL, Key::S),
            Self::SaveAs => (CTRL_SHIFT, Key::S),
            Self::ExportPdf => (CTRL_SHIFT, Key::E),
            Self::Print => (CTRL, Key::P),
            Self::Undo => (CTRL, Key::Z),
            Self::Redo => (CTRL_SHIFT, Key::Z),
            Self::NextPage => (CTRL, Key::PageDown),
            Self::PreviousPage => (CTRL, Key::PageUp),
            Self::ShowShortcuts => (Modifiers::NONE, Key::F1),
            Self::Quit => (CTRL, Key::Q),
            Self::GoTo(page, None) => {
                let index = Page::ALL.iter().skip(1).position(|other| other == page)?;
                (CTRL, *DIGITS.get(index)?)
            }
            _ => return None,
        };
        Some(KeyboardShortcut::new(modifiers, key))
    }

    /// Key of its label. Commands that only ever carry data have the label of what they carry.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::New => "command-new",
            Self::Open => "command-open",
            Self::OpenRecent(_) => "command-open-recent",
            Self::OpenExample(_) => "command-open-example",
            Self::BeginShortPath => "command-short-path",
            Self::LeaveShortPath => "short-path-leave",
            Self::MakeFirstPlan => "short-path-finish",
            Self::Save => "command-save",
            Self::SaveAs => "command-save-as",
            Self::ChooseLogo => "command-choose-logo",
            Self::ExportPdf => "command-export-pdf",
            Self::Print | Self::PrintNow => "command-print",
            Self::LeavePrint => "print-view-back",
            Self::SetUpPrint(_) => "print-view-sheets",
            Self::OpenPdf => "command-open-pdf",
            Self::Undo => "command-undo",
            Self::Redo => "command-redo",
            Self::GoTo(page, _) => page.key(),
            Self::NextPage => "command-next-page",
            Self::PreviousPage => "command-previous-page",
            Self::Apply(_) => "command-apply",
            Self::Propose(_) => "proposal-compute",
            Self::ApplyProposal => "proposal-apply",
            Self::TickOff(..) => "rollout-done",
            Self::Freeze(_) => "baseline-freeze",
            Self::SetLanguage(_) => "command-language",
            Self::SetRegion(_) => "command-region",
            Self::SetTheme(choice) => choice.key(),
            Self::ShowShortcuts => "command-shortcuts",
            Self::ShowAbout => "command-about",
            Self::Quit => "command-quit",
        }
    }

    /// Can it be carried out now? `busy`: a file dialog is open, or a file is being read or
    /// written.
    pub fn enabled(&self, document: &Document, busy: bool) -> bool {
        match self {
            Self::Undo => document.can_undo(),
            Self::Redo => document.can_redo(),
            Self::New
            | Self::Open
            | Self::OpenRecent(_)
            | Self::OpenExample(_)
            | Self::MakeFirstPlan
            | Self::Save
            | Self::SaveAs
            | Self::ChooseLogo
            | Self::ExportPdf
            | Self::OpenPdf
            | Self::Propose(_) => !busy,
            _ => true,
        }
    }

    /// The command whose keys were pressed in this frame; takes the keys away from text fields.
    /// To be called before the pages are drawn and not while a dialog is open.
    pub fn pressed(ctx: &Context) -> Option<Self> {
        let redo = KeyboardShortcut::new(CTRL, Key::Y);
        ctx.input_mut(|input| {
            let known = Self::with_shortcut()
                .into_iter()
                .filter(|command| *command != Self::Quit);
            let mut pressed = known.filter(|command| {
                command
                    .shortcut()
                    .is_some_and(|keys| input.consume_shortcut(&keys))
            });
            pressed
                .next()
                .or_else(|| input.consume_shortcut(&redo).then_some(Self::Redo))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_commands_share_their_keys() {
        let mut seen = Vec::new();
        for command in Command::with_shortcut() {
            let keys = command
                .shortcut()
                .expect("is in the list of those with keys");
            assert!(
                !seen.contains(&keys),
                "{command:?} has the keys of another command"
            );
            seen.push(keys);
        }
    }

    #[test]
    fn longer_shortcuts_are_asked_first_so_that_save_as_does_not_save() {
        let all = Command::with_shortcut();
        let place = |command: &Command| all.iter().position(|other| other == command);
        assert!(place(&Command::SaveAs) < place(&Command::Save));
        assert!(place(&Command::Redo) < place(&Command::Undo));
    }
}
