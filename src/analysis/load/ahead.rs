//! Working ahead: which shortage of a week remains although pieces can be made earlier.

use super::WeekLoad;

/// Minutes of each week for which there is no time, neither in the week itself nor in the weeks
/// before it.
///
/// A week with more work than time moves the rest into the free minutes of up to `most` weeks
/// before it, the earliest first; free minutes are given away only once. Answering people (`care`,
/// minutes by week) cannot be done ahead and must fit into its own week. Weeks are taken in their
/// order and the earliest free minutes first, because those are the first that no later week can
/// reach; so no other distribution leaves less. A week whose hours are open lacks nothing and has
/// nothing to give.
pub(super) fn lacking(weeks: &[WeekLoad], care: &[u32], most: usize) -> Vec<u32> {
    let mut free: Vec<u32> = (weeks.iter())
        .map(|week| week.there.unwrap_or(0).saturating_sub(week.needed))
        .collect();
    (weeks.iter().zip(care).enumerate())
        .map(|(number, (week, care))| {
            let Some(there) = week.there else {
                return 0;
            };
            let missing = week.needed.saturating_sub(there);
            let mut movable = missing.min(week.needed.saturating_sub(*care));
            let stays = missing - movable;
            let before = free.iter_mut().take(number);
            for free in before.skip(number.saturating_sub(most)) {
                let taken = movable.min(*free);
                *free -= taken;
                movable -= taken;
            }
            stays + movable
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn week((needed, there): (u32, u32)) -> WeekLoad {
        let there = Some(there);
        WeekLoad { needed, there }
    }

    /// Weeks as needed and there, 30 minutes of care in each, three weeks ahead.
    fn left(weeks: &[(u32, u32)]) -> Vec<u32> {
        let weeks: Vec<_> = weeks.iter().copied().map(week).collect();
        lacking(&weeks, &vec![30; weeks.len()], 3)
    }

    #[test]
    fn a_week_with_a_holiday_is_made_good_the_week_before() {
        // 20 free, then 4/5 of 120 = 96 for 100: 4 are moved.
        assert_eq!(left(&[(100, 120), (100, 96)]), [0, 0]);
    }

    #[test]
    fn two_weeks_of_vacation_need_their_pieces_before_and_somebody_who_answers() {
        // Away for two weeks: of 100 each, 70 can be made before, 30 of care cannot. Three weeks
        // with 20 free each give 60; the first of them is out of reach for the second week, but
        // the first week has already taken it: 60 of 70, then 0 of 70.
        let weeks = [(100, 120), (100, 120), (100, 120), (100, 0), (100, 0)];
        assert_eq!(left(&weeks), [0, 0, 0, 40, 100]);
        // With 50 free each there are 150 for 140.
        let weeks = [(100, 150), (100, 150), (100, 150), (100, 0), (100, 0)];
        assert_eq!(left(&weeks), [0, 0, 0, 30, 30]);
    }

    #[test]
    fn nothing_can_be_done_before_the_first_week() {
        assert_eq!(left(&[(160, 120), (130, 120), (80, 120)]), [40, 10, 0]);
    }

    #[test]
    fn free_minutes_are_given_once_and_not_more_than_three_weeks_ahead() {
        // The 10 of the first week reach the fourth, not the fifth.
        let full = (100, 100);
        let weeks = [(90, 100), full, full, (110, 100)];
        assert_eq!(left(&weeks), [0, 0, 0, 0]);
        let weeks = [(90, 100), full, full, full, (110, 100)];
        assert_eq!(left(&weeks), [0, 0, 0, 0, 10]);
        let weeks = [(90, 100), (110, 100), (110, 100)];
        assert_eq!(left(&weeks), [0, 0, 10]);
        // The earliest are used up first: the third week takes the first, the fifth the second.
        let weeks = [(90, 100), (90, 100), (110, 100), full, (110, 100)];
        assert_eq!(left(&weeks), [0, 0, 0, 0, 0]);
    }

    #[test]
    fn open_hours_lack_nothing_and_give_nothing() {
        let open = WeekLoad {
            needed: 10,
            there: None,
        };
        assert_eq!(lacking(&[open, week((50, 40))], &[0, 0], 3), [0, 10]);
    }
}
