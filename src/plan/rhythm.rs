//! How often something is done: a number, a range, a rule, and other numbers in some seasons.

use serde::{Deserialize, Serialize};

use super::EntryId;
use super::macros::{choice, record};

record! {
    /// How often, usually and in seasons that differ.
    pub struct Rhythm {
        /// The usual frequency.
        pub usual: Frequency,
        /// Seasons in which it differs; the first that fits a day counts.
        pub seasons: Vec<Season>,
    }
}

/// How often.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Frequency {
    /// Not decided yet.
    #[default]
    Open,
    /// Deliberately not at all.
    Never,
    /// A number of times in a period.
    Times(Times),
    /// A day by rule: "first Monday of the month".
    Rule(DayRule),
}

/// A number of times in a period; the range may be left open on both sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Times {
    /// In weak weeks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub least: Option<u16>,
    /// Usually; the plan is computed with this number.
    pub usual: u16,
    /// In strong weeks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most: Option<u16>,
    /// In which period.
    pub per: Period,
}

impl Times {
    /// So many times in a period.
    pub const fn per(usual: u16, per: Period) -> Self {
        Self {
            least: None,
            usual,
            most: None,
            per,
        }
    }
}

/// A day by rule, for example the first Monday of each month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DayRule {
    /// Which one in the month.
    pub nth: Nth,
    /// Which day of the week.
    pub weekday: Weekday,
    /// Each month or each quarter's first month.
    pub every: RulePeriod,
}

record! {
    /// A part of the year with a frequency of its own, zero included.
    pub struct Season {
        /// Stable name.
        pub id: EntryId,
        /// What it is called: "Advent", "summer break".
        pub name: String,
        /// First day.
        pub from: DayOfYear,
        /// Last day, included; before `from`, the season runs over New Year.
        pub until: DayOfYear,
        /// How often then.
        pub frequency: Frequency,
        /// Anything else.
        pub note: String,
    }
}

/// A day that comes back each year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DayOfYear {
    /// 1 to 12.
    pub month: i8,
    /// 1 to 31.
    pub day: i8,
}

impl Default for DayOfYear {
    fn default() -> Self {
        Self { month: 1, day: 1 }
    }
}

impl Season {
    /// Does a day of the year (month and day) lie in this season?
    pub fn contains(&self, day: DayOfYear) -> bool {
        if self.from <= self.until {
            self.from <= day && day <= self.until
        } else {
            self.from <= day || day <= self.until
        }
    }
}

impl Rhythm {
    /// The frequency that holds on a day of the year.
    pub fn on(&self, day: DayOfYear) -> Frequency {
        let season = self.seasons.iter().find(|season| season.contains(day));
        season.map_or(self.usual, |season| season.frequency)
    }

    /// A usual number in a period, without seasons.
    pub fn times(usual: u16, per: Period) -> Self {
        Self {
            usual: Frequency::Times(Times::per(usual, per)),
            seasons: Vec::new(),
        }
    }
}

/// Weeks of an average year, in hundredths: 365.25 days / 7 = 52.18.
const WEEKS_PER_YEAR_HUNDREDTHS: u64 = 5218;

impl Frequency {
    /// How often in an average week, in thousandths; `None` while open.
    /// One a month is 12 / 52.18 = 0.230 a week.
    pub fn per_week_thousandths(self) -> Option<u64> {
        let per_year = match self {
            Self::Open => return None,
            Self::Never => 0,
            Self::Times(Times {
                usual,
                per: Period::Week,
                ..
            }) => return Some(u64::from(usual) * 1000),
            Self::Times(times) => u64::from(times.usual) * times.per.per_year(),
            Self::Rule(rule) => rule.every.per_year(),
        };
        Some(per_year * 100_000 / WEEKS_PER_YEAR_HUNDREDTHS)
    }
}

choice! {
    /// The period of a frequency.
    pub enum Period: "per" {
        /// A week.
        Week = "week",
        /// A month.
        Month = "month",
        /// A quarter.
        Quarter = "quarter",
        /// A year.
        Year = "year",
    }
}

impl Period {
    const fn per_year(self) -> u64 {
        match self {
            Self::Week => 52,
            Self::Month => 12,
            Self::Quarter => 4,
            Self::Year => 1,
        }
    }
}

choice! {
    /// The period of a day rule.
    pub enum RulePeriod: "every" {
        /// Every month.
        Month = "month",
        /// Every quarter, in its first month.
        Quarter = "quarter",
    }
}

impl RulePeriod {
    const fn per_year(self) -> u64 {
        match self {
            Self::Month => 12,
            Self::Quarter => 4,
        }
    }
}

choice! {
    /// Which of the weekdays in a month.
    pub enum Nth: "nth" {
        /// The first.
        First = "first",
        /// The second.
        Second = "second",
        /// The third.
        Third = "third",
        /// The fourth.
        Fourth = "fourth",
        /// The last.
        Last = "last",
    }
}

choice! {
    /// A day of the week.
    pub enum Weekday: "weekday" {
        /// Monday.
        Monday = "monday",
        /// Tuesday.
        Tuesday = "tuesday",
        /// Wednesday.
        Wednesday = "wednesday",
        /// Thursday.
        Thursday = "thursday",
        /// Friday.
        Friday = "friday",
        /// Saturday.
        Saturday = "saturday",
        /// Sunday.
        Sunday = "sunday",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn day(month: i8, day: i8) -> DayOfYear {
        DayOfYear { month, day }
    }

    #[test]
    fn a_season_over_new_year_holds_on_both_sides_of_it() {
        let winter = Season {
            from: day(12, 20),
            until: day(1, 6),
            ..Season::default()
        };
        assert!(winter.contains(day(12, 31)) && winter.contains(day(1, 1)));
        assert!(!winter.contains(day(1, 7)) && !winter.contains(day(12, 19)));
    }

    #[test]
    fn a_rhythm_counts_its_season_where_one_holds() {
        let mut rhythm = Rhythm::times(2, Period::Week);
        rhythm.seasons.push(Season {
            from: day(8, 1),
            until: day(8, 20),
            frequency: Frequency::Never,
            ..Season::default()
        });
        assert_eq!(rhythm.on(day(8, 10)), Frequency::Never);
        assert_eq!(rhythm.on(day(9, 1)).per_week_thousandths(), Some(2000));
    }

    #[test]
    fn once_a_month_is_not_a_quarter_of_a_week() {
        assert_eq!(
            Rhythm::times(1, Period::Month).usual.per_week_thousandths(),
            Some(229)
        );
        assert_eq!(Frequency::Open.per_week_thousandths(), None);
    }
}
