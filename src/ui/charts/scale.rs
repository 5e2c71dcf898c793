//! Round steps for the numbers beside a chart.

use egui_plot::GridMark;

/// The most steps beside a chart; more are hard to read.
const MOST: f64 = 5.0;

/// An upright scale from `least` to `most`, both on a step.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Scale {
    /// Lower end.
    pub least: f64,
    /// Upper end.
    pub most: f64,
    step: f64,
}

impl Scale {
    /// A scale in which a range finds room, in steps of 1, 2 or 5, 10, 20, 50 and so on.
    pub(super) fn decimal(least: f64, most: f64) -> Self {
        let steps = (0..12).flat_map(|power| {
            let unit = 10_f64.powi(power);
            [unit, unit * 2.0, unit * 5.0]
        });
        Self::of(least, most, steps)
    }

    /// The same for thousandths of things that are counted: in whole steps only.
    pub(super) fn whole(least: f64, most: f64) -> Self {
        let steps = (3..12).flat_map(|power| {
            let unit = 10_f64.powi(power);
            [unit, unit * 2.0, unit * 5.0]
        });
        Self::of(least, most, steps)
    }

    /// A scale for minutes from zero: quarters of an hour, then hours that read well.
    pub(super) fn minutes(most: f64) -> Self {
        let steps = [
            15.0, 30.0, 60.0, 120.0, 180.0, 240.0, 300.0, 600.0, 1200.0, 3000.0,
        ];
        let more = (2..8).map(|power| 600.0 * 10_f64.powi(power));
        Self::of(0.0, most, steps.into_iter().chain(more))
    }

    fn of(least: f64, most: f64, mut steps: impl Iterator<Item = f64>) -> Self {
        let range = (most - least).max(1.0);
        let step = steps
            .find(|step| range <= step * MOST)
            .unwrap_or(range / MOST);
        let least = (least / step).floor() * step;
        let most = (most / step).ceil() * step;
        Self {
            least,
            most: most.max(least + step),
            step,
        }
    }

    /// The steps as marks of a chart.
    pub(super) fn marks(self) -> Vec<GridMark> {
        std::iter::successors(Some(self.least), |value| Some(value + self.step))
            .take_while(|value| *value <= self.most + self.step * 0.01)
            .map(|value| GridMark {
                value,
                step_size: self.step,
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_round_and_hold_the_range() {
        let scale = Scale::decimal(0.0, 4320.0);
        assert_eq!((scale.least, scale.most), (0.0, 5000.0));
        assert_eq!(scale.marks().len(), 6);
        let stars = Scale::decimal(4210.0, 4790.0);
        assert_eq!((stars.least, stars.most), (4200.0, 4800.0));
    }

    #[test]
    fn hours_are_stepped_as_a_clock_is_read() {
        let scale = Scale::minutes(570.0);
        assert!((scale.most - 600.0).abs() < 1e-9);
        assert!((Scale::minutes(0.0).most - 15.0).abs() < 1e-9);
    }
}
