//! How much of a way is made.

use crate::plan::Quantity;

/// From this share of the way on, in per cent, a goal is nearly where it should be: something is
/// to be changed, but not given up. An assumption of this workbook, without a study behind it.
pub(in super::super) const NEARLY: i64 = 80;

/// How much of the way from where a number began to where it should be is made, in whole per cent,
/// rounded down: from 10 to 40, 34 is 24 of 30, so 80. Where there is no way, because the beginning
/// is unknown or no worse than what is wanted, the number itself is compared: 32 of 40 is 80, and
/// 5 hours instead of 4 are 80 as well.
pub(in super::super) fn way_percent(
    began: Option<Quantity>,
    wanted: Quantity,
    value: Quantity,
    lower_is_better: bool,
) -> i64 {
    let number = |quantity: Quantity| i128::from(quantity.thousandths);
    let (wanted, value) = (number(wanted), number(value));
    let began = began.map(number).filter(|began| {
        if lower_is_better {
            wanted < *began
        } else {
            *began < wanted
        }
    });
    let (made, whole) = match began {
        Some(began) => (value - began, wanted - began),
        None if lower_is_better => (wanted, value),
        None => (value, wanted),
    };
    let percent = (made * 100).checked_div(whole).unwrap_or(0);
    i64::try_from(percent).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn percent(began: Option<i64>, wanted: i64, value: i64, lower: bool) -> i64 {
        let whole = Quantity::whole;
        way_percent(began.map(whole), whole(wanted), whole(value), lower)
    }

    #[test]
    fn the_way_is_counted_from_where_it_began() {
        assert_eq!(percent(Some(10), 40, 34, false), 80);
        assert_eq!(percent(Some(10), 40, 10, false), 0);
        assert_eq!(percent(Some(10), 40, 4, false), -20);
        assert_eq!(percent(Some(24), 4, 8, true), 80);
    }

    #[test]
    fn without_a_way_the_number_itself_counts() {
        assert_eq!(percent(None, 40, 32, false), 80);
        assert_eq!(percent(None, 4, 5, true), 80);
        // To be kept at 40.
        assert_eq!(percent(Some(40), 40, 36, false), 90);
    }

    #[test]
    fn nothing_is_divided_by_nothing() {
        assert_eq!(percent(None, 0, 5, false), 0);
        assert_eq!(percent(None, 4, 0, true), 0);
    }
}
