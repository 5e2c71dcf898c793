//! Which sheets are printed, on which paper.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use jiff::civil::Date;

/// One kind of printed sheet; each is chosen or left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sheet {
    /// Goals, platforms, who, hours, money, first steps and checkpoints on one page.
    OnePage,
    /// All chapters with contents, evidence and what is open.
    FullPlan,
    /// The rollout over its weeks, for the wall.
    WallChart,
    /// Who does what this month, one sheet for each person.
    WeekSheets,
    /// Rules for staff with lines to sign, and the list of accounts.
    Rules,
    /// The tally for the counter and a table for the readings of each month.
    Measuring,
}

/// A paper size.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Paper {
    /// 210 × 297 mm (ISO 216).
    #[default]
    A4,
    /// 297 × 420 mm (ISO 216).
    A3,
    /// 8.5 × 11 inches (ANSI Y14.1).
    Letter,
}

/// How a sheet of paper is held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Orientation {
    /// Higher than wide.
    #[default]
    Portrait,
    /// Wider than high.
    Landscape,
}

/// Size and orientation of one sheet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Format {
    /// The paper.
    pub paper: Paper,
    /// How it is held.
    pub orientation: Orientation,
}

/// What is printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setup {
    /// The chosen sheets, printed in the order of [`Sheet::ALL`].
    pub sheets: BTreeSet<Sheet>,
    /// Paper of all sheets but the wall chart.
    pub paper: Paper,
    /// Paper of the wall chart, which gains most from a large one.
    pub wall_paper: Paper,
    /// Sheets turned to landscape; counts only for those that [can be turned](Sheet::turns).
    pub turned: BTreeSet<Sheet>,
    /// Any day of the month that the week sheets and the tally are for; `None` is the [current
    /// one](Self::current_month).
    pub month: Option<Date>,
}

impl Sheet {
    /// All sheets, in the order in which they are printed.
    pub const ALL: [Self; 6] = [
        Self::OnePage,
        Self::FullPlan,
        Self::WallChart,
        Self::WeekSheets,
        Self::Rules,
        Self::Measuring,
    ];

    /// Its name in settings and on the command line; `sheet-` and this is the key of its text.
    pub const fn key(self) -> &'static str {
        match self {
            Self::OnePage => "one-page",
            Self::FullPlan => "full-plan",
            Self::WallChart => "wall-chart",
            Self::WeekSheets => "week-sheets",
            Self::Rules => "rules",
            Self::Measuring => "measuring",
        }
    }

    /// The sheet of this name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sheet| sheet.key() == key)
    }

    /// Does it make sense both in portrait and in landscape?
    pub const fn turns(self) -> bool {
        matches!(self, Self::OnePage | Self::WeekSheets | Self::Measuring)
    }
}

impl Paper {
    /// All sizes.
    pub const ALL: [Self; 3] = [Self::A4, Self::A3, Self::Letter];

    /// Its name, the same in all languages.
    pub const fn name(self) -> &'static str {
        match self {
            Self::A4 => "A4",
            Self::A3 => "A3",
            Self::Letter => "Letter",
        }
    }

    /// The size of this name, in small or capital letters.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|paper| paper.name().eq_ignore_ascii_case(name))
    }
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            sheets: BTreeSet::from([Sheet::OnePage, Sheet::FullPlan]),
            paper: Paper::A4,
            wall_paper: Paper::A4,
            turned: BTreeSet::new(),
            month: None,
        }
    }
}

impl Setup {
    /// Only this sheet, everything else as usual.
    pub fn only(sheet: Sheet) -> Self {
        Self {
            sheets: BTreeSet::from([sheet]),
            ..Self::default()
        }
    }

    /// Paper and orientation of a sheet: the wall chart always lies across, and so does the full
    /// plan on A3, where it stands in two columns; other long texts never do.
    pub fn format(&self, sheet: Sheet) -> Format {
        let paper = match sheet {
            Sheet::WallChart => self.wall_paper,
            _ => self.paper,
        };
        let across = match sheet {
            Sheet::WallChart => true,
            Sheet::FullPlan => paper == Paper::A3,
            _ => sheet.turns() && self.turned.contains(&sheet),
        };
        let orientation = if across {
            Orientation::Landscape
        } else {
            Orientation::Portrait
        };
        Format { paper, orientation }
    }

    /// The paper that all chosen sheets have; `None` where they differ.
    pub fn one_paper(&self) -> Option<Paper> {
        let mut papers = self.sheets.iter().map(|sheet| self.format(*sheet).paper);
        let first = papers.next()?;
        papers.all(|paper| paper == first).then_some(first)
    }

    /// The first day of the month that the week sheets and the tally are for: the chosen one, else
    /// the [current](Self::current_month) one.
    pub fn month(&self, today: Date, rollout: RangeInclusive<Date>) -> Date {
        let month = self.month.map(Date::first_of_month);
        month.unwrap_or_else(|| Self::current_month(today, rollout))
    }

    /// The first day of this month, or of the first or last one of the rollout where that is ahead
    /// or over.
    pub fn current_month(today: Date, rollout: RangeInclusive<Date>) -> Date {
        let day = today.min(*rollout.end()).max(*rollout.start());
        day.first_of_month()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn names_lead_back_to_what_they_name() {
        for sheet in Sheet::ALL {
            assert_eq!(Sheet::from_key(sheet.key()), Some(sheet));
        }
        assert_eq!(Paper::from_name("letter"), Some(Paper::Letter));
        assert_eq!(Paper::from_name("a3"), Some(Paper::A3));
        assert_eq!(Paper::from_name("A5"), None);
    }

    #[test]
    fn the_month_is_the_current_one_as_long_as_there_is_something_to_do() {
        let rollout = || date(2027, 1, 11)..=date(2027, 4, 11);
        let setup = Setup::default();
        assert_eq!(setup.month(date(2026, 11, 21), rollout()), date(2027, 1, 1));
        assert_eq!(setup.month(date(2027, 2, 28), rollout()), date(2027, 2, 1));
        assert_eq!(setup.month(date(2028, 2, 28), rollout()), date(2027, 4, 1));
        let chosen = Setup {
            month: Some(date(2026, 12, 24)),
            ..setup
        };
        assert_eq!(
            chosen.month(date(2027, 2, 28), rollout()),
            date(2026, 12, 1)
        );
    }

    #[test]
    fn long_texts_stay_upright_and_the_wall_chart_lies_across() {
        let setup = Setup {
            turned: Sheet::ALL.into(),
            wall_paper: Paper::A3,
            ..Setup::default()
        };
        let orientation = |sheet| setup.format(sheet).orientation;
        assert_eq!(orientation(Sheet::FullPlan), Orientation::Portrait);
        assert_eq!(orientation(Sheet::Rules), Orientation::Portrait);
        assert_eq!(orientation(Sheet::OnePage), Orientation::Landscape);
        let large = Setup {
            paper: Paper::A3,
            ..Setup::default()
        };
        let full = large.format(Sheet::FullPlan);
        assert_eq!(full.orientation, Orientation::Landscape);
        assert_eq!(
            Setup::default().format(Sheet::WallChart).orientation,
            Orientation::Landscape
        );
        assert_eq!(setup.format(Sheet::WallChart).paper, Paper::A3);
        assert_eq!(setup.format(Sheet::OnePage).paper, Paper::A4);
        assert_eq!(setup.one_paper(), Some(Paper::A4), "no wall chart");
        let sheets = Sheet::ALL.into();
        assert_eq!(Setup { sheets, ..setup }.one_paper(), None);
    }
}
