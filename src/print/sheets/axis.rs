//! Months and weeks of the rollout, as the drawn charts need them.

use super::Source;
use crate::print::blocks::{Month, Week, day_number};

impl Source<'_> {
    /// The months of the rollout, cut at both ends.
    pub(super) fn months(&self) -> Vec<Month> {
        let (schedule, lang) = (&self.analysis.schedule, self.lang);
        let first = std::iter::successors(Some(schedule.start.first_of_month()), |month| {
            month.last_of_month().tomorrow().ok()
        });
        first
            .take_while(|month| *month <= schedule.end)
            .map(|month| Month {
                label: format!("{} {}", lang.month_name(month.month()), month.year()),
                name: lang.month_name(month.month()).to_owned(),
                short: lang.month_short(month.month()).to_owned(),
                year: month.year().to_string(),
                start: day_number(month.max(schedule.start)),
                end: day_number(month.last_of_month().min(schedule.end)),
            })
            .collect()
    }

    /// The weeks of the rollout with their numbers.
    pub(super) fn weeks(&self) -> Vec<Week> {
        let weeks = self.analysis.schedule.weeks.iter();
        weeks
            .map(|monday| Week {
                label: monday.iso_week_date().week().to_string(),
                start: day_number(*monday),
            })
            .collect()
    }
}
