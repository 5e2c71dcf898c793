//! Goals, whom they are about, and the numbers that follow from the rhythm.

use super::case::Case;
use crate::analysis::{is_entry, is_upkeep};
use crate::plan::{
    AgeGroup, Audience, AudienceKind, Bound, Channel, ChannelFormat, Competitor, Direction, Goal,
    Item as _, KnownBy, Plan, Priority, Quantity, Slug,
};

/// People who see one piece in the region; an assumption.
const SEEN_BY: i64 = 40;

/// So many ages are nearly everybody: two audiences then say more than one.
const MANY_AGES: usize = 4;

/// The customers, and applicants where staff is looked for.
pub(super) fn audiences(case: &Case<'_>) -> Vec<Audience> {
    let mut found = Vec::new();
    if case.aims_at("staff") {
        found.push(Audience {
            name: case.of_trade("staff"),
            kind: Some(AudienceKind::Applicants),
            ages: vec![AgeGroup::From14, AgeGroup::From30],
            needs: case.text("staff-needs"),
            habits: case.text("staff-habits"),
            ..audience(case)
        });
    }
    let customers = |name: String, ages: Vec<AgeGroup>| Audience {
        name,
        ages,
        kind: Some(if case.sells_to_firms() {
            AudienceKind::Firms
        } else {
            AudienceKind::Private
        }),
        needs: case.of_trade("needs"),
        habits: case.of_trade("habits"),
        ..audience(case)
    };
    let name = case.of_trade("audience");
    if case.ages.len() < MANY_AGES {
        found.push(customers(name, case.ages.clone()));
    } else {
        let is_young = |age: &AgeGroup| *age < AgeGroup::From50;
        let (young, old) = case.ages.iter().copied().partition(is_young);
        let named = |key| case.with(key, &[("name", name.as_str().into())]);
        found.push(customers(named("audience-young"), young));
        found.push(customers(named("audience-old"), old));
    }
    found
}

fn audience(case: &Case<'_>) -> Audience {
    use crate::plan::Choice as _;
    Audience {
        place: case.text(case.reach.key()),
        known_by: vec![KnownBy::Experience],
        note: case.text("audience-note"),
        ..Audience::fresh()
    }
}

/// One competitor to look at, whose name only the owner knows.
pub(super) fn competitor(case: &Case<'_>) -> Competitor {
    Competitor {
        name: case.text("competitor"),
        presence: case.text("competitor-presence"),
        gaps: case.text("competitor-gaps"),
        ..Competitor::fresh()
    }
}

/// The main goal; beside a soft one, new customers, who show in the books.
pub(super) fn goals(case: &Case<'_>, audiences: &[Audience]) -> Vec<Goal> {
    let main = goal(case, case.goal, Priority::Main, audiences);
    let is_soft = case.aims_at("awareness");
    let second = is_soft.then(|| Slug::new("customers")).flatten();
    let second = second.map(|kind| goal(case, kind, Priority::Secondary, audiences));
    std::iter::once(main).chain(second).collect()
}

fn goal(case: &Case<'_>, kind: Slug, priority: Priority, audiences: &[Audience]) -> Goal {
    let who = case.of_trade("unit");
    let sentence = |end: &str| {
        let key = format!("goal-{kind}{end}");
        case.with(&key, &[("who", who.as_str().into())])
    };
    let is_applicants = |audience: &&Audience| audience.kind == Some(AudienceKind::Applicants);
    let about =
        (audiences.iter()).filter(|audience| is_applicants(audience) == (kind.as_str() == "staff"));
    let own_words = matches!(kind.as_str(), "service" | "staff" | "awareness");
    Goal {
        title: sentence(""),
        kind: Some(kind),
        direction: Some(Direction::Raise),
        bound: Some(Bound::AtLeast),
        measure: sentence("-measure"),
        unit: match kind.as_str() {
            "sales" if case.pays_in_francs() => case.text("francs"),
            "sales" => case.text("euros"),
            _ if own_words => sentence("-unit"),
            _ => who.clone(),
        },
        source: if own_words {
            sentence("-source")
        } else {
            case.of_trade("count")
        },
        baseline: Some(Quantity::whole(0)),
        due: Some(case.end()),
        priority: Some(priority),
        audiences: about.map(|audience| audience.id).collect(),
        note: case.text("goal-note"),
        ..Goal::fresh()
    }
}

/// Gives each goal the number that its rhythm can bring.
pub(super) fn set_targets(plan: &mut Plan, case: &Case<'_>) {
    let tenths = pieces_in_ten_months(&plan.channels);
    let is_found = |channel: &Channel| is_entry(case.catalogue, &channel.platform);
    let has_entry = plan.channels.iter().any(is_found);
    for goal in &mut plan.goals {
        let target = goal.kind.map(|kind| target(case, kind, tenths, has_entry));
        goal.target = target.map(Quantity::whole);
    }
}

/// Does a format publish something of its own?
pub(super) fn is_published(format: &ChannelFormat) -> bool {
    !is_upkeep(format)
}

/// Pieces that come out in ten months, so that nothing is lost by rounding: times a week × 43.45.
fn pieces_in_ten_months(channels: &[Channel]) -> i64 {
    let active = channels
        .iter()
        .filter(|channel| channel.decision.is_active());
    let formats = active.flat_map(|channel| &channel.formats);
    let published = formats.filter(|format| is_published(format));
    let weekly = published.filter_map(|format| format.rhythm.usual.per_week_thousandths());
    let weekly = i64::try_from(weekly.sum::<u64>()).unwrap_or(0);
    weekly * 4345 / 100_000
}

/// What a goal can reach: the trade's results for ten pieces × the pieces of a month. An entry
/// that is in order brings as much as ten pieces. At least one.
fn target(case: &Case<'_>, kind: Slug, pieces_tenths: i64, has_entry: bool) -> i64 {
    let per_ten = i64::from(case.usual.customers_per_ten);
    let entry = if has_entry { per_ten } else { 0 };
    let customers = ((pieces_tenths * per_ten + 50) / 100 + entry).max(1);
    match kind.as_str() {
        "sales" => tens(customers * case.usual.first_purchase),
        "local" => customers + entry,
        "service" => customers * 2,
        // One application for ten pieces.
        "staff" => (pieces_tenths * i64::from(case.horizon.months()) / 100).clamp(1, 6),
        "awareness" => tens((pieces_tenths * SEEN_BY / 10).max(SEEN_BY)),
        _ => customers,
    }
}

/// Rounded up to whole tens.
const fn tens(number: i64) -> i64 {
    (number + 9) / 10 * 10
}
