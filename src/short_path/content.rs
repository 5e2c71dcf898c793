//! What the firm talks about, and in which voice.

use super::case::Case;
use crate::analysis::day_in_year;
use crate::catalogue::SeasonEntry;
use crate::plan::{Address, Content, Item as _, Pillar, Plan, Trade, Voice};

/// Share of pieces about working here, in per cent, where staff is looked for.
const JOBS_PERCENT: u8 = 40;

/// Themes, voice and material of the trade.
pub(super) fn content(case: &Case<'_>, plan: &Plan) -> Content {
    Content {
        pillars: pillars(case, plan),
        voice: Voice {
            address: Some(if case.usual.formal {
                Address::Formal
            } else {
                Address::Familiar
            }),
            tone: case.text("tone"),
            says: case.of_trade("says"),
            avoids: case.text("avoids"),
        },
        material: case.of_trade("material"),
        approval: case.text("approval"),
        note: occasions(case),
    }
}

/// The trade's themes; where staff is looked for, one about working here comes first and the
/// others share the rest. The shares make 100 %.
fn pillars(case: &Case<'_>, plan: &Plan) -> Vec<Pillar> {
    let pillar = |title: String, ideas: String, percent: u8| Pillar {
        title,
        ideas,
        percent: Some(percent),
        audiences: plan.audiences.iter().map(|it| it.id).collect(),
        goals: plan.goals.iter().map(|it| it.id).collect(),
        ..Pillar::fresh()
    };
    let jobs = case
        .aims_at("staff")
        .then(|| pillar(case.text("jobs"), case.text("jobs-ideas"), JOBS_PERCENT));
    let rest = 100 - jobs.as_ref().and_then(|jobs| jobs.percent).unwrap_or(0);
    let mut before = 0;
    let own = case.usual.pillars.iter().map(|(id, percent)| {
        // Differences of rounded sums, so that nothing is lost.
        let share = |sum: u16| u8::try_from(sum * u16::from(rest) / 100).unwrap_or(rest);
        let after = before + u16::from(*percent);
        let percent = share(after) - share(before);
        before = after;
        pillar(
            case.of_trade(id.as_str()),
            case.of_trade(&format!("{id}-ideas")),
            percent,
        )
    });
    jobs.into_iter().chain(own).collect()
}

/// The seasons of the trade in one sentence.
fn occasions(case: &Case<'_>) -> String {
    let named = |season: &SeasonEntry| {
        let day = day_in_year(season.begins, case.today.year())?;
        let name = case.lang.text(&format!("season-{}", season.id)).to_owned();
        let month = case.lang.month_name(day.month());
        let args = [("name", name.into()), ("month", month.into())];
        Some(case.with("occasion", &args))
    };
    let seasons = case.catalogue.seasons_of(&Trade::Listed(case.trade));
    let list: Vec<_> = seasons.filter_map(named).collect();
    case.with("occasions", &[("occasions", list.join(", ").into())])
}
