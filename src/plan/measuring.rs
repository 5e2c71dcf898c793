//! What really happened: readings, monthly figures and reviews.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::macros::{choice, record};
use super::{GoalId, Quantity, ReadingId, ReviewId};

record! {
    /// Readings of the goals' numbers, and what was learned.
    pub struct Measuring {
        /// How often the numbers are looked at.
        pub cadence: Option<Cadence>,
        /// How the numbers are taken: tally sheet, statistics of the platform.
        pub method: String,
        /// The readings, in the order they were typed.
        pub readings: Vec<Reading>,
        /// What was counted besides, by any day of its month (written: the first one). Money
        /// stands in whole units of the plan's currency.
        pub figures: MonthlyFigures,
        /// What happened, what we learned, what we decide.
        pub reviews: Vec<Review>,
        /// Anything else.
        pub note: String,
    }
}

/// What was counted by month: a day of the month, and the numbers.
pub type MonthlyFigures = BTreeMap<Date, BTreeMap<Metric, Quantity>>;

/// What was counted in the month of a day; `None` while nobody has entered it.
pub fn figure(figures: &MonthlyFigures, month: Date, metric: Metric) -> Option<Quantity> {
    let days = month.first_of_month()..=month.last_of_month();
    let mut months = figures.range(days);
    months.find_map(|(_, values)| values.get(&metric).copied())
}

/// Enters what was counted in the month of a day, or empties it.
pub fn set_figure(
    figures: &mut MonthlyFigures,
    month: Date,
    metric: Metric,
    value: Option<Quantity>,
) {
    let first = month.first_of_month();
    for (_, values) in figures.range_mut(first..=month.last_of_month()) {
        values.remove(&metric);
    }
    if let Some(value) = value {
        figures.entry(first).or_default().insert(metric, value);
    }
    figures.retain(|_, values| !values.is_empty());
}

record! {
    /// One number, read on one day.
    pub struct Reading {
        /// Stable name.
        pub id: ReadingId,
        /// The goal it belongs to.
        pub goal: Option<GoalId>,
        /// The day it was read, or the last day of the month it stands for.
        pub date: Option<Date>,
        /// The number.
        pub value: Option<Quantity>,
        /// Anything else.
        pub note: String,
    }
}

record! {
    /// A look back with a decision.
    pub struct Review {
        /// Stable name.
        pub id: ReviewId,
        /// The day.
        pub date: Option<Date>,
        /// What happened.
        pub happened: String,
        /// What we learned.
        pub learned: String,
        /// What we decide.
        pub decided: String,
        /// Anything else.
        pub note: String,
    }
}

choice! {
    /// How often the numbers are looked at.
    pub enum Cadence: "cadence" {
        /// Each week.
        Weekly = "weekly",
        /// Each month.
        Monthly = "monthly",
        /// Each quarter.
        Quarterly = "quarterly",
    }
}

choice! {
    /// What can be counted month by month.
    pub enum Metric: "metric" {
        /// New inquiries; for an entry in a map: calls and requests for directions.
        Inquiries = "inquiries",
        /// New customers.
        Customers = "customers",
        /// Revenue that came through social media.
        Revenue = "revenue",
        /// Revenue that came through paid ads.
        AdRevenue = "ad-revenue",
        /// Visits of the website or the entry.
        Visits = "visits",
        /// People reached.
        Reach = "reach",
        /// How often posts or ads were shown.
        Impressions = "impressions",
        /// Likes, comments, shares and saves.
        Interactions = "interactions",
        /// Clicks on links.
        Clicks = "clicks",
        /// Followers at the end of the month.
        Followers = "followers",
        /// Messages and questions received.
        Received = "received",
        /// Those that were answered.
        Answered = "answered",
        /// Hours until the answer, the median.
        AnswerHours = "answer-hours",
        /// Applications.
        Applications = "applications",
        /// People hired.
        Hires = "hires",
        /// Mentions of the firm.
        Mentions = "mentions",
        /// Mentions of all firms compared, the own one included.
        AllMentions = "all-mentions",
        /// Answers to "Would you recommend us?" from 0 to 10.
        Answers = "answers",
        /// Answers 9 and 10.
        Promoters = "promoters",
        /// Answers 0 to 6.
        Detractors = "detractors",
    }
}

impl Metric {
    /// Is it an amount of money?
    pub const fn is_money(self) -> bool {
        matches!(self, Self::Revenue | Self::AdRevenue)
    }

    /// What it is a part of and therefore never more than.
    pub const fn part_of(self) -> Option<Self> {
        match self {
            Self::Answered => Some(Self::Received),
            Self::Mentions => Some(Self::AllMentions),
            Self::Promoters | Self::Detractors => Some(Self::Answers),
            Self::Reach => Some(Self::Impressions),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_month_has_one_figure_on_whatever_day_it_was_written() {
        let mut figures = MonthlyFigures::new();
        let by_hand = BTreeMap::from([(Metric::Reach, Quantity::whole(5))]);
        figures.insert(date(2026, 11, 30), by_hand);
        let month = date(2026, 11, 1);
        let reach = |figures: &MonthlyFigures| figure(figures, month, Metric::Reach);
        assert_eq!(reach(&figures), Some(Quantity::whole(5)));
        set_figure(&mut figures, month, Metric::Reach, Some(Quantity::whole(7)));
        assert_eq!(reach(&figures), Some(Quantity::whole(7)));
        assert_eq!(figures.len(), 1);
        set_figure(&mut figures, month, Metric::Reach, None);
        assert!(figures.is_empty());
    }
}
