//! Round numbers for a scale.

use super::Tick;

/// A scale from 0 to at least `highest` in four to six round steps.
///
/// `unit` is what one round number is counted in: 100 for cents shown as euros, 60 for minutes
/// shown as hours. `format` writes a value for the reader.
pub fn ticks(highest: i64, unit: i64, format: impl Fn(i64) -> String) -> Vec<Tick> {
    let unit = unit.max(1);
    let units = parts(highest.max(1), unit);
    let step = round_steps()
        .find(|step| parts(units, *step) <= 5)
        .unwrap_or(units);
    let count = parts(units, step);
    (0..=count)
        .map(|n| n.saturating_mul(step).saturating_mul(unit))
        .map(|value| Tick {
            value,
            label: format(value),
        })
        .collect()
}

/// 1, 2, 5, 10, 20, 50 and so on, as far as numbers go.
fn round_steps() -> impl Iterator<Item = i64> {
    (0..=17).flat_map(|power| [1, 2, 5].map(|digit| digit * 10_i64.pow(power)))
}

/// Division of positive numbers, rounded up.
fn parts(whole: i64, by: i64) -> i64 {
    whole / by + i64::from(whole % by != 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(highest: i64, unit: i64) -> Vec<i64> {
        ticks(highest, unit, |value| value.to_string())
            .into_iter()
            .map(|tick| tick.value)
            .collect()
    }

    #[test]
    fn a_scale_ends_at_or_above_the_highest_value_in_round_steps() {
        assert_eq!(values(73_000, 100), [0, 20_000, 40_000, 60_000, 80_000]);
        assert_eq!(values(450, 60), [0, 120, 240, 360, 480]);
        assert_eq!(values(300, 60), [0, 60, 120, 180, 240, 300]);
    }

    #[test]
    fn extreme_values_still_give_a_scale() {
        assert_eq!(values(0, 100), [0, 100]);
        assert_eq!(values(-5, 0), [0, 1]);
        assert!(values(i64::MAX, 1).len() <= 7);
    }
}
