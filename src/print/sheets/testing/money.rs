//! The budget with cost lines of every kind.

use jiff::civil::date;

use super::{note, slug};
use crate::plan::*;

pub(super) fn budget() -> Budget {
    Budget {
        limit: Amount::Exact(Money::whole(2_400)),
        limit_per: Some(Interval::Year),
        marketing_per_year: Some(Money::whole(6_000)),
        lines: lines(),
        reserve_percent: Some(10),
        hourly_cost: Some(Money::whole(28)),
        margin_per_customer: Some(Money::whole(85)),
        note: "Anmerkung zum Budget".to_owned(),
    }
}

fn lines() -> Vec<CostLine> {
    let line = |id: &str, title: &str, category, amount: i64, interval| CostLine {
        id: CostLineId(slug(id)),
        title: title.to_owned(),
        category: Some(category),
        amount: Amount::Exact(Money::whole(amount)),
        interval: Some(interval),
        note: note(CostLineId(slug(id))),
        ..CostLine::default()
    };
    vec![
        CostLine {
            channel: Some(ChannelId(slug("insta"))),
            ..line(
                "ads",
                "Anzeigen für die Filiale",
                CostCategory::Ads,
                60,
                Interval::Month,
            )
        },
        CostLine {
            from: Some(date(2027, 1, 15)),
            payer: Payer::Grant {
                name: "Digitalbonus Bayern".to_owned(),
                until: None,
            },
            ..line(
                "photos",
                "Fotografin, halber Tag",
                CostCategory::Production,
                480,
                Interval::Once,
            )
        },
        CostLine {
            from: Some(date(2026, 12, 1)),
            ..line(
                "tripod",
                "Stativ und Mikrofon",
                CostCategory::Production,
                189,
                Interval::Once,
            )
        },
        line(
            "tool",
            "Programm zum Vorausplanen",
            CostCategory::Tools,
            12,
            Interval::Month,
        ),
        CostLine {
            title: "Schulung Video".to_owned(),
            ..CostLine::fresh()
        },
    ]
}
