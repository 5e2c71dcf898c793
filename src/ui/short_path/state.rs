//! Where the owner is on the short path, and what was answered so far.

use crate::catalogue::Catalogue;
use crate::lang::Region;
use crate::plan::{Business, Country, Currency, Slug};
use crate::short_path::{Answers, suggested};

/// A page of the short path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// What the firm does.
    Trade,
    /// How many people work there.
    People,
    /// In which country it is, and from how far customers come.
    Place,
    /// The main goal.
    Goal,
    /// Ages of the customers.
    Ages,
    /// Hours a week.
    Hours,
    /// Money a month.
    Money,
    /// The first plan.
    Result,
}

impl Step {
    /// The questions, in their order.
    pub const QUESTIONS: [Self; 7] = [
        Self::Trade,
        Self::People,
        Self::Place,
        Self::Goal,
        Self::Ages,
        Self::Hours,
        Self::Money,
    ];

    /// Which question it is, counted from 1; the result counts as one more.
    pub fn number(self) -> usize {
        let all = Self::QUESTIONS.iter();
        all.take_while(|step| **step != self).count() + 1
    }

    /// The question before; `None` at the first.
    pub(super) fn before(self) -> Option<Self> {
        let index = self.number().checked_sub(2)?;
        Self::QUESTIONS.get(index).copied()
    }

    /// The question after; `None` at the last.
    pub(super) fn after(self) -> Option<Self> {
        Self::QUESTIONS.get(self.number()).copied()
    }

    /// Key of its title; the sentence why it is asked has `-why` behind it.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Trade => "short-path-trade",
            Self::People => "short-path-people",
            Self::Place => "short-path-place",
            Self::Goal => "short-path-goal",
            Self::Ages => "short-path-ages",
            Self::Hours => "short-path-hours",
            Self::Money => "short-path-money",
            Self::Result => "short-path-result",
        }
    }
}

/// The short path. Answers stay until the program ends, also while another page is in sight.
#[derive(Clone, Debug, Default)]
pub struct ShortPath {
    /// The page in sight; `None` while the workbook is.
    step: Option<Step>,
    /// What was answered.
    pub(super) answers: Answers,
    /// Was the trade answered? "Another trade" is an answer too.
    pub(super) trade_answered: bool,
    /// The focus has still to be set on the page in sight.
    pub(super) arriving: bool,
    /// Was a text field being typed in when the last frame ended?
    pub(super) typing: bool,
}

impl ShortPath {
    /// The page in sight, if one is.
    pub fn step(&self) -> Option<Step> {
        self.step
    }

    /// What was answered.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// Shows the first question. The country is that of the computer until another is chosen.
    pub fn begin(&mut self, region: Region) {
        let country = match region {
            Region::Austria => Country::Austria,
            Region::Switzerland => Country::Switzerland,
            _ => Country::Germany,
        };
        self.answers.country.get_or_insert(country);
        self.go(Step::Trade);
    }

    /// Shows the first plan.
    pub fn show_result(&mut self) {
        self.go(Step::Result);
    }

    /// Goes back to the workbook.
    pub fn leave(&mut self) {
        self.step = None;
    }

    pub(super) fn go(&mut self, step: Step) {
        self.step = Some(step);
        self.arriving = true;
        self.typing = false;
    }

    /// Takes the trade for an answer. Another trade than before has another usual goal and other
    /// customers, so these are asked anew; what the firm has (people, hours, money) stays.
    pub(super) fn choose_trade(&mut self, trade: Option<Slug>) {
        if self.trade_answered && self.answers.trade != trade {
            self.answers.goal = None;
            self.answers.ages.clear();
        }
        self.answers.trade = trade;
        self.trade_answered = true;
    }

    /// What is usual in the trade; in a shop where it is another one.
    pub(super) fn suggestion(&self, catalogue: &Catalogue) -> Answers {
        let trade = self.answers.trade.or_else(|| Slug::new("shop"));
        trade.map_or_else(Answers::default, |trade| suggested(trade, catalogue))
    }

    /// The currency of the chosen country.
    pub(super) fn currency(&self) -> Currency {
        let business = Business {
            country: self.answers.country,
            ..Business::default()
        };
        business.currency()
    }
}
