//! Drawing: theme, widgets, pages, dialogs and charts.
//!
//! Is given the plan and its analysis; knows no file, no job and no thread. What the user wants
//! done comes back as a [`Command`](crate::command::Command); only pages change the plan.

pub mod charts;
pub mod pages;
pub mod print;
pub mod shell;
pub mod short_path;
pub mod theme;
pub mod widgets;

use eframe::egui::{Id, TextureHandle, Ui};
use jiff::civil::Date;

use crate::analysis::{Analysis, Proposal};
use crate::catalogue::Catalogue;
use crate::lang::Lang;
use crate::plan::{Currency, Money};
use crate::wording::Names;

/// What every page may read.
#[derive(Clone, Copy)]
pub struct Cx<'a> {
    /// Texts, numbers and dates.
    pub lang: &'a Lang,
    /// What the workbook knows.
    pub catalogue: &'a Catalogue,
    /// What follows from the plan as it was before this frame.
    pub analysis: &'a Analysis,
    /// Names of everything that can be chosen.
    pub names: &'a Names,
    /// Today.
    pub today: Date,
    /// What fits hours and money, once it was worked out for the plan as it is.
    pub proposal: Option<&'a Proposal>,
    /// The plan's logo as it looks, once that is known.
    pub logo: Option<&'a LogoView>,
    /// The plan's currency.
    pub currency: Currency,
}

/// What a logo looks like.
pub enum LogoView {
    /// This.
    Drawn(TextureHandle),
    /// It cannot be drawn.
    Undrawable {
        /// Key of the reason.
        key: &'static str,
        /// What is filled in.
        args: Vec<(&'static str, String)>,
    },
}

impl<'a> Cx<'a> {
    /// A text of the language files.
    pub fn t(&self, key: &'a str) -> &'a str {
        self.lang.text(key)
    }

    /// Money in the plan's currency, without decimals where they are zero.
    pub fn money(&self, money: Money) -> String {
        self.lang.money_short(money.cents, self.currency.code())
    }
}

fn step_ended() -> Id {
    Id::unique("undo step ended")
}

/// Says that what was typed so far is one undo step of its own, even if the next follows at once.
pub fn end_step(ui: &Ui) {
    ui.data_mut(|d| d.insert_temp(step_ended(), true));
}

/// Was an undo step ended since the last call?
pub fn take_step_end(ui: &Ui) -> bool {
    ui.data_mut(|d| d.remove_temp(step_ended())) == Some(true)
}
