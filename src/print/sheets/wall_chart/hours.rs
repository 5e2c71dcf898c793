//! Hours by week below the axis, the same as on the screen.

use super::super::Source;
use super::super::parts::joined;
use crate::print::blocks::WallHours;

/// Needed and there by week; `None` while there is no work.
pub(super) fn hours(source: &Source<'_>) -> Option<WallHours> {
    let load = &source.analysis.load;
    let busiest = busiest(source)?;
    let own = (load.is_shared_with_others()).then(|| source.text("rollout-own-only"));
    Some(WallHours {
        text: joined(
            [
                Some(source.text("wall-hours")),
                Some(busiest),
                enough(source),
                own,
            ],
            " ",
        )
        .unwrap_or_default(),
        needed: load.weeks.iter().map(|week| week.needed).collect(),
        there: load.weeks.iter().map(|week| week.there).collect(),
    })
}

/// The week with the most work in a sentence.
fn busiest(source: &Source<'_>) -> Option<String> {
    let analysis = source.analysis;
    let weeks = analysis.schedule.weeks.iter().zip(&analysis.load.weeks);
    // The first of several equal ones.
    let busiest = weeks.rev().max_by_key(|(_, week)| week.needed);
    let (monday, week) = busiest.filter(|(_, week)| 0 < week.needed)?;
    let mut args = vec![
        ("week", source.lang.week(*monday).into()),
        ("needed", source.minutes(week.needed).into()),
    ];
    let key = match week.there {
        None => "rollout-busiest-open",
        Some(there) => {
            args.push(("there", source.minutes(there).into()));
            "rollout-busiest"
        }
    };
    Some(source.lang.format(key, &args))
}

/// In how many weeks the time is enough; `None` while nobody has given any hours.
fn enough(source: &Source<'_>) -> Option<String> {
    let weeks = &source.analysis.load.weeks;
    if weeks.iter().all(|week| week.there.is_none()) {
        return None;
    }
    let over = weeks.iter().filter(|week| week.is_over()).count();
    let args = [("count", over.into()), ("weeks", weeks.len().into())];
    Some(match over {
        0 => source.text("rollout-enough"),
        _ if over == weeks.len() => source.text("rollout-never-enough"),
        _ => source.lang.format("rollout-not-enough", &args),
    })
}
