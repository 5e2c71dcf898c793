//! What one plan is made from: the answers, filled up with what is usual in the trade.

use jiff::Span;
use jiff::civil::Date;

use super::{Answers, answers};
use crate::analysis::last_workday;
use crate::catalogue::{Catalogue, TradeDefaults};
use crate::lang::{Arg, Lang};
use crate::plan::{
    AgeGroup, Business, Country, Customers, Horizon, Money, PersonId, Reach, Size, Slug,
};

/// The trade that is taken while none is answered.
const USUAL_TRADE: &str = "shop";

/// Below so many minutes a week the way is taken in six months instead of three.
const SLOW_MINUTES: u32 = 120;

/// The answers without gaps, and everything that is needed to write them down.
pub(super) struct Case<'a> {
    pub(super) catalogue: &'a Catalogue,
    pub(super) lang: &'a Lang,
    pub(super) today: Date,
    pub(super) trade: Slug,
    pub(super) usual: &'a TradeDefaults,
    pub(super) name: String,
    pub(super) state: String,
    pub(super) size: Size,
    pub(super) country: Country,
    pub(super) reach: Reach,
    pub(super) goal: Slug,
    pub(super) ages: Vec<AgeGroup>,
    pub(super) minutes: u32,
    pub(super) money: Money,
    /// Who answers for everything.
    pub(super) lead: PersonId,
    /// Who stands in; nobody in a firm of one.
    pub(super) deputy: Option<PersonId>,
    /// First day of the rollout, a Monday.
    pub(super) start: Date,
    pub(super) horizon: Horizon,
}

impl<'a> Case<'a> {
    /// Fills up the answers; `None` if the catalogue knows no trade at all.
    pub(super) fn new(
        given: &Answers,
        catalogue: &'a Catalogue,
        lang: &'a Lang,
        today: Date,
    ) -> Option<Self> {
        let trade = given.trade.or_else(|| Slug::new(USUAL_TRADE));
        let (entry, usual) = trade
            .and_then(|slug| answers::find(slug, catalogue))
            .or_else(|| answers::find(Slug::new(USUAL_TRADE)?, catalogue))?;
        let size = given.size.unwrap_or(Size::TwoToFive);
        let minutes = given.minutes_per_week.unwrap_or(answers::USUAL_MINUTES);
        let goal = given
            .goal
            .filter(|goal| catalogue.goal_kind(*goal).is_some());
        Some(Self {
            catalogue,
            lang,
            today,
            trade: entry.id,
            usual,
            name: given.name.trim().to_owned(),
            state: given.state.clone(),
            size,
            country: given.country.unwrap_or(Country::Germany),
            reach: given.reach.unwrap_or(usual.reach),
            goal: goal.unwrap_or(usual.goal),
            ages: if given.ages.is_empty() {
                usual.ages.clone()
            } else {
                given.ages.clone()
            },
            minutes,
            money: given.money_per_month.unwrap_or_default(),
            lead: PersonId::fresh(),
            deputy: (size != Size::One).then(PersonId::fresh),
            start: plus_weeks(monday(today), 1),
            horizon: if minutes < SLOW_MINUTES {
                Horizon::Six
            } else {
                Horizon::Three
            },
        })
    }

    /// Is there so little time that the way takes longer?
    pub(super) const fn is_slow(&self) -> bool {
        self.minutes < SLOW_MINUTES
    }

    /// The same with six months.
    pub(super) fn with_more_time(self) -> Self {
        Self {
            horizon: Horizon::Six,
            ..self
        }
    }

    /// Last day of the rollout, a Sunday.
    pub(super) fn end(&self) -> Date {
        plus_days(plus_weeks(self.start, self.horizon.weeks()), -1)
    }

    /// The last working day of a week of the rollout, counted from 0.
    pub(super) fn end_of_week(&self, week: i32) -> Date {
        let place = Business {
            country: Some(self.country),
            state: self.state.clone(),
            ..Business::default()
        };
        last_workday(&place, self.catalogue, plus_weeks(self.start, week))
    }

    /// Is it the main goal?
    pub(super) fn aims_at(&self, goal: &str) -> bool {
        self.goal.as_str() == goal
    }

    /// Does the firm sell to firms only?
    pub(super) fn sells_to_firms(&self) -> bool {
        self.usual.customers == Customers::Firms
    }

    /// Is the law and the money that of Switzerland?
    pub(super) const fn pays_in_francs(&self) -> bool {
        matches!(self.country, Country::Switzerland | Country::Liechtenstein)
    }

    /// A general sentence.
    pub(super) fn text(&self, key: &str) -> String {
        self.lang.text(&format!("first-plan-{key}")).to_owned()
    }

    /// A general sentence with values.
    pub(super) fn with(&self, key: &str, values: &[(&str, Arg<'_>)]) -> String {
        self.lang.format(&format!("first-plan-{key}"), values)
    }

    /// A sentence of the trade.
    pub(super) fn of_trade(&self, key: &str) -> String {
        self.text(&format!("{}-{key}", self.trade))
    }

    /// A sentence of the catalogue.
    pub(super) fn listed(&self, key: &str) -> String {
        self.lang.text(key).to_owned()
    }
}

/// So many days later; the end of the calendar is never reached.
pub(super) fn plus_days(date: Date, days: i32) -> Date {
    let span = Span::new().try_days(days);
    span.map_or(date, |span| date.saturating_add(span))
}

/// So many weeks later.
pub(super) fn plus_weeks(date: Date, weeks: i32) -> Date {
    plus_days(date, weeks.saturating_mul(7))
}

/// The Monday of the week of a day.
pub(super) fn monday(date: Date) -> Date {
    plus_days(date, -i32::from(date.weekday().to_monday_zero_offset()))
}
