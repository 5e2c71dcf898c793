//! What the firm talks about, and in which voice.

use jiff::civil::Date;

use super::case::Case;
use crate::plan::{Activity, Address, Content, Item as _, Phase, Pillar, Plan, Voice};

/// Minutes to prepare the pieces for an occasion; an assumption.
const PREPARE_MINUTES: u32 = 30;

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

/// The occasions of the year in one sentence.
fn occasions(case: &Case<'_>) -> String {
    let named = |(id, month): &(crate::plan::Slug, i8)| {
        let day = Date::new(case.today.year(), *month, 1);
        let month = day.map_or(String::new(), |day| {
            case.lang.month_name(day.month()).to_owned()
        });
        let name = case.of_trade(id.as_str());
        case.with(
            "occasion",
            &[("name", name.into()), ("month", month.into())],
        )
    };
    let list: Vec<_> = case.usual.occasions.iter().map(named).collect();
    case.with("occasions", &[("occasions", list.join(", ").into())])
}

/// Preparing the occasions that come during the rollout, each with the first day of its month.
pub(super) fn occasions_ahead(case: &Case<'_>) -> Vec<(Activity, Date)> {
    let (start, end) = (case.start, case.end());
    let comes = |month: i8| {
        let years = start.year()..=end.year();
        let mut days = years.filter_map(|year| Date::new(year, month, 1).ok());
        days.find(|day| start <= *day && *day <= end)
    };
    let ahead = |(id, month): &(crate::plan::Slug, i8)| {
        let name = case.of_trade(id.as_str());
        let activity = Activity {
            title: case.with("prepare", &[("name", name.into())]),
            phase: Some(Phase::Steady),
            person: Some(case.lead),
            minutes: Some(PREPARE_MINUTES),
            ..Activity::fresh()
        };
        Some((activity, comes(*month)?))
    };
    case.usual.occasions.iter().filter_map(ahead).collect()
}
