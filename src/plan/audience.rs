//! Whom we talk to, and who else does.

use super::macros::{choice, record};
use super::{AudienceId, ChannelId, CompetitorId, LocationId};

record! {
    /// A group of people the firm wants to reach.
    pub struct Audience {
        /// Stable name.
        pub id: AudienceId,
        /// What the group is called: "Young families in the district".
        pub name: String,
        /// Private people or firms.
        pub kind: Option<AudienceKind>,
        /// Their ages.
        pub ages: Vec<AgeGroup>,
        /// Where they live or work, in words.
        pub place: String,
        /// The location that serves them, where the firm has several.
        pub location: Option<LocationId>,
        /// Their language, where the firm uses several.
        pub language: String,
        /// What they need or ask.
        pub needs: String,
        /// Where they are in the social web.
        pub habits: String,
        /// How the owner knows this.
        pub known_by: Vec<KnownBy>,
        /// Anything else.
        pub note: String,
    }
}

record! {
    /// A competitor or a model to learn from.
    pub struct Competitor {
        /// Stable name.
        pub id: CompetitorId,
        /// Name of the firm.
        pub name: String,
        /// On which of our channels it is present.
        pub channels: Vec<ChannelId>,
        /// Where else it is present, in words.
        pub presence: String,
        /// What it does well.
        pub strengths: String,
        /// What it leaves to us.
        pub gaps: String,
        /// Anything else.
        pub note: String,
    }
}

choice! {
    /// What kind of people an audience is.
    pub enum AudienceKind: "audience" {
        /// Private customers.
        Private = "private",
        /// Business customers.
        Firms = "firms",
        /// Applicants and apprentices.
        Applicants = "applicants",
        /// Press, partners, the public.
        Public = "public",
    }
}

choice! {
    /// Age classes, cut as in the ARD/ZDF media study, so that its figures apply.
    pub enum AgeGroup: "age" {
        /// Under 14.
        Under14 = "under-14",
        /// 14 to 29.
        From14 = "from-14",
        /// 30 to 49.
        From30 = "from-30",
        /// 50 to 69.
        From50 = "from-50",
        /// 70 and older.
        From70 = "from-70",
    }
}

choice! {
    /// How the owner knows something about an audience.
    pub enum KnownBy: "known" {
        /// We asked them.
        Asked = "asked",
        /// From own numbers: till, orders, statistics of the page.
        Numbers = "numbers",
        /// From talking with them every day.
        Experience = "experience",
        /// From a study.
        Study = "study",
        /// A guess.
        Guess = "guess",
    }
}
