//! Where we stand: the firm, its places and languages, and where it is in the social web.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::macros::{choice, record};
use super::{Currency, LocationId, Money, Slug};

record! {
    /// The firm that makes the plan.
    pub struct Business {
        /// Name of the firm, as it stands on the cover.
        pub name: String,
        /// Who owns the plan and wants it.
        pub owner: String,
        /// Adviser or colleague who wrote it together with the owner.
        pub adviser: String,
        /// When the plan was made; stands on the cover.
        pub prepared_on: Option<Date>,
        /// What the firm does: a trade of the catalogue or in own words.
        pub trade: Trade,
        /// What makes customers choose this firm and not another.
        pub strength: String,
        /// What the firm wants to reach as a whole, before any social media.
        pub ambition: String,
        /// Country whose law, holidays and number format apply.
        pub country: Option<Country>,
        /// State, Land or canton, for public holidays: its code in ISO 3166-2 (`DE-BY`), or own
        /// words for what is not listed.
        pub state: String,
        /// Currency of all amounts in the plan.
        pub currency: Option<Currency>,
        /// Shops, practices, branches. One is enough.
        pub locations: Vec<Location>,
        /// Languages in which the firm talks with its customers, as codes (`de`, `fr`) or names.
        pub languages: Vec<String>,
        /// How many people work here, the owner included.
        pub size: Option<Size>,
        /// Who buys.
        pub customers: Option<Customers>,
        /// From how far customers come.
        pub reach: Option<Reach>,
        /// Is quality hard to judge before buying? Then what others say weighs more.
        pub hard_to_judge: Option<YesNo>,
        /// Revenue of a year.
        pub revenue: Option<Money>,
        /// Where the firm is in the social web today.
        pub stage: Option<Stage>,
        /// Since when it has been active.
        pub active_since: Option<ActiveSince>,
        /// Is there a strategy?
        pub strategy: Option<StrategyStatus>,
        /// Anything else.
        pub note: String,
    }
}

impl Business {
    /// The currency to compute and print with: the chosen one, else the country's.
    pub fn currency(&self) -> Currency {
        self.currency.unwrap_or(match self.country {
            Some(Country::Switzerland | Country::Liechtenstein) => Currency::Chf,
            _ => Currency::Eur,
        })
    }
}

/// A trade: one of the catalogue or the owner's own words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Trade {
    /// Not said yet.
    #[default]
    Open,
    /// A trade of the catalogue.
    Listed(Slug),
    /// In own words.
    Own(String),
}

record! {
    /// A place where the firm meets customers.
    pub struct Location {
        /// Stable name.
        pub id: LocationId,
        /// What it is called: "Shop in the old town".
        pub name: String,
        /// Street, postcode, town, written the same everywhere.
        pub address: String,
        /// Opening hours, written the same everywhere.
        pub hours: String,
        /// Telephone, written the same everywhere.
        pub phone: String,
        /// Anything else.
        pub note: String,
    }
}

choice! {
    /// Yes or no; not answered is `None`.
    pub enum YesNo: "answer" {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
    }
}

choice! {
    /// The country of the firm.
    pub enum Country: "country" {
        /// Germany.
        Germany = "germany",
        /// Austria.
        Austria = "austria",
        /// Switzerland.
        Switzerland = "switzerland",
        /// Liechtenstein.
        Liechtenstein = "liechtenstein",
        /// Any other country.
        Other = "other",
    }
}

choice! {
    /// How many people work in the firm, the owner included.
    pub enum Size: "size" {
        /// One person.
        One = "one",
        /// Two to five.
        TwoToFive = "two-to-five",
        /// Six to nine.
        SixToNine = "six-to-nine",
        /// Ten to 49.
        TenTo49 = "ten-to-49",
        /// Fifty and more.
        FiftyAndMore = "fifty-and-more",
    }
}

choice! {
    /// Who buys.
    pub enum Customers: "customers" {
        /// Private people.
        Private = "private",
        /// Other firms.
        Firms = "firms",
        /// Both.
        Both = "both",
    }
}

choice! {
    /// From how far customers come.
    pub enum Reach: "reach" {
        /// The neighbourhood or town.
        Local = "local",
        /// The region.
        Regional = "regional",
        /// The whole country.
        National = "national",
        /// Several countries.
        International = "international",
    }
}

choice! {
    /// Where the firm is in the social web today.
    pub enum Stage: "stage" {
        /// Not there at all.
        Absent = "absent",
        /// Only through somebody's private account.
        PrivateAccount = "private-account",
        /// Active, but from the gut.
        WithoutPlan = "without-plan",
        /// Active with a plan.
        WithPlan = "with-plan",
    }
}

choice! {
    /// Since when the firm has been active in the social web.
    pub enum ActiveSince: "since" {
        /// Less than half a year.
        HalfYear = "half-year",
        /// Half a year to three years.
        ThreeYears = "three-years",
        /// Longer than three years.
        Longer = "longer",
    }
}

choice! {
    /// Is there a strategy? The four answers of the `GetApp` survey (n = 250, about 2022/23), so
    /// that the own answer can be compared with 60 / 34 / 5 / 2 per cent.
    pub enum StrategyStatus: "strategy" {
        /// There is one.
        Exists = "exists",
        /// It is being made.
        InWork = "in-work",
        /// None yet, but planned.
        Planned = "planned",
        /// None, and none wanted.
        NotWanted = "not-wanted",
    }
}
