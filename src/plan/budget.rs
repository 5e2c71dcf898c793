//! What it costs, own labour included, and who pays.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::macros::{choice, record};
use super::{Amount, ChannelId, CostLineId, Interval, Money};

record! {
    /// Money: what is there and what it goes to.
    pub struct Budget {
        /// What may be spent, own labour not included.
        pub limit: Amount,
        /// In which time the limit may be spent.
        pub limit_per: Option<Interval>,
        /// The whole marketing budget of a year, to compare with.
        pub marketing_per_year: Option<Money>,
        /// What everything costs in money.
        pub lines: Vec<CostLine>,
        /// Reserve in per cent of the planned costs.
        pub reserve_percent: Option<u8>,
        /// What an own hour costs where a person has no figure of its own.
        pub hourly_cost: Option<Money>,
        /// Contribution margin of one new customer, for the break-even.
        pub margin_per_customer: Option<Money>,
        /// Anything else.
        pub note: String,
    }
}

record! {
    /// Something that costs money.
    pub struct CostLine {
        /// Stable name.
        pub id: CostLineId,
        /// What it is: "Photographer, half a day".
        pub title: String,
        /// What kind of cost.
        pub category: Option<CostCategory>,
        /// How much.
        pub amount: Amount,
        /// How often.
        pub interval: Option<Interval>,
        /// First day; once: the day it falls due.
        pub from: Option<Date>,
        /// Last day, included.
        pub until: Option<Date>,
        /// For which channel.
        pub channel: Option<ChannelId>,
        /// Who pays.
        pub payer: Payer,
        /// Anything else.
        pub note: String,
    }
}

/// Who pays a cost line.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Payer {
    /// The firm itself.
    #[default]
    Own,
    /// A grant.
    Grant {
        /// Who gives it.
        name: String,
        /// Until when; then the firm pays.
        until: Option<Date>,
    },
    /// A partner: a supplier, the town's retailers.
    Partner {
        /// Who it is.
        name: String,
        /// Until when; then the firm pays.
        until: Option<Date>,
    },
}

choice! {
    /// What kind of cost it is.
    pub enum CostCategory: "cost" {
        /// Advertisements on the platforms.
        Ads = "ads",
        /// Agency and freelancers.
        External = "external",
        /// Tools and subscriptions.
        Tools = "tools",
        /// Photo, video and equipment.
        Production = "production",
        /// Training.
        Training = "training",
        /// Prizes, vouchers, samples.
        Giveaways = "giveaways",
        /// Anything else.
        Other = "other",
    }
}
