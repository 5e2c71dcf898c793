//! How large the pages are shown.

/// Points of the screen for one point of paper, where the paper is as large as it really is: the
/// screen counts 96 to the inch, paper 72.
pub(super) const TRUE_SIZE: f32 = 96.0 / 72.0;

/// The steps of larger and smaller, as parts of the true size.
pub(super) const STEPS: [f32; 9] = [0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0];

/// How large the pages are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) enum Zoom {
    /// Each page as a whole.
    #[default]
    Page,
    /// Each page as wide as there is room.
    Width,
    /// This part of the true size; 1 shows the paper as large as it is.
    Scale(f32),
}

/// The next step after a scale: larger, else smaller.
pub(super) fn step(scale: f32, larger: bool) -> Zoom {
    // A little, so that a step is not taken for the one it is on.
    let near = 0.01;
    let next = if larger {
        STEPS.into_iter().find(|step| scale + near < *step)
    } else {
        STEPS.into_iter().rev().find(|step| *step + near < scale)
    };
    Zoom::Scale(next.unwrap_or_else(|| limited(scale)))
}

/// A scale between the smallest and the largest step.
pub(super) fn limited(scale: f32) -> f32 {
    let [first, .., last] = STEPS;
    scale.clamp(first, last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_lead_on_from_any_size_and_end_at_the_last() {
        assert_eq!(step(0.62, true), Zoom::Scale(0.75));
        assert_eq!(step(0.62, false), Zoom::Scale(0.5));
        assert_eq!(step(1.0, true), Zoom::Scale(1.25));
        assert_eq!(step(1.0, false), Zoom::Scale(0.75));
        assert_eq!(step(4.0, true), Zoom::Scale(4.0));
        assert_eq!(step(0.1, false), Zoom::Scale(0.25));
    }
}
