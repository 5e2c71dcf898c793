//! The example strategies, in the program, so that they are there without any file.

/// An example: the slug of its texts and its content.
pub struct Example {
    /// Texts: `example-<slug>` and `example-<slug>-about`.
    pub slug: &'static str,
    /// The plan as it stands in a file.
    pub text: &'static str,
}

/// All examples, in the order of [`crate::command::EXAMPLES`].
pub const EXAMPLES: &[Example] = &[
    Example {
        slug: "bakery",
        text: include_str!("../../saves/bakery.plan.ron"),
    },
    Example {
        slug: "electrician",
        text: include_str!("../../saves/electrician.plan.ron"),
    },
    Example {
        slug: "machines",
        text: include_str!("../../saves/machines.plan.ron"),
    },
    Example {
        slug: "physio",
        text: include_str!("../../saves/physio.plan.ron"),
    },
];
