//! The pages of the workbook, in the order of work.

/// A page of the workbook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Page {
    /// Open, begin, the seven questions.
    Start,
    /// The firm, and whether it is ready.
    Business,
    /// What is to be reached.
    Goals,
    /// Whom we talk to, and who else does.
    Audiences,
    /// Where.
    Platforms,
    /// What, how often, in which voice.
    Content,
    /// Who, and with how many hours.
    Team,
    /// With how much money.
    Budget,
    /// House rules, law, risks.
    Rules,
    /// When.
    Rollout,
    /// Readings and reviews.
    Measuring,
    /// The whole at a glance, and print.
    Review,
}

impl Page {
    /// All pages, in the order of work.
    pub const ALL: [Self; 12] = [
        Self::Start,
        Self::Business,
        Self::Goals,
        Self::Audiences,
        Self::Platforms,
        Self::Content,
        Self::Team,
        Self::Budget,
        Self::Rules,
        Self::Rollout,
        Self::Measuring,
        Self::Review,
    ];

    /// Key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Start => "page-start",
            Self::Business => "page-business",
            Self::Goals => "page-goals",
            Self::Audiences => "page-audiences",
            Self::Platforms => "page-platforms",
            Self::Content => "page-content",
            Self::Team => "page-team",
            Self::Budget => "page-budget",
            Self::Rules => "page-rules",
            Self::Rollout => "page-rollout",
            Self::Measuring => "page-measuring",
            Self::Review => "page-review",
        }
    }
}
