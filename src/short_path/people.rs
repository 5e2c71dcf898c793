//! Who does it, whether the firm is ready, and what could go wrong.

use super::case::Case;
use crate::plan::{
    Duty, HoursBasis, Item as _, OpenQuestion, Period, Person, PersonId, Readiness,
    ReadinessAnswer, ReadinessLevel, Relation, Rhythm, Risk, Role, RoleOf, Slug, Team,
};

/// Risks of the catalogue that a first plan answers, besides the absence of the only person.
const RISKS: [&str; 5] = [
    "no-time",
    "person-away",
    "no-effect",
    "bad-review",
    "copyright-claim",
];

/// The owner, and from two people on a deputy with a sixth of the time.
pub(super) fn team(case: &Case<'_>) -> Team {
    let spare = case.deputy.map_or(0, |_| (case.minutes / 6).min(60));
    let person = |id: PersonId, key: &str, minutes: u32| Person {
        id,
        name: case.text(key),
        job: case.text(&format!("{key}-job")),
        minutes_per_week: Some(minutes),
        hours_basis: Some(HoursBasis::OnTop),
        other_duties: case.text("other-duties"),
        ..Person::fresh()
    };
    let key = if case.deputy.is_some() { "lead" } else { "me" };
    let lead = Person {
        relation: Some(Relation::Owner),
        ..person(case.lead, key, case.minutes - spare)
    };
    let deputy = case.deputy.map(|id| Person {
        relation: Some(Relation::Employee),
        ..person(id, "deputy", spare)
    });
    Team {
        people: std::iter::once(lead).chain(deputy).collect(),
        duties: duties(case, spare),
        note: case.text("team-note"),
    }
}

/// Watching takes half of the deputy's time, alone a twelfth; planning a sixth of a week a month.
fn duties(case: &Case<'_>, spare: u32) -> Vec<Duty> {
    let watching = match case.deputy {
        Some(_) => spare / 2,
        None => case.minutes / 12,
    };
    let duty = |key: &str, person: PersonId, minutes: u32, per: Period| Duty {
        title: case.text(key),
        rhythm: Rhythm::times(1, per),
        minutes_each: Some(minutes),
        roles: roles(&[(Role::Accountable, person), (Role::Makes, person)]),
        ..Duty::fresh()
    };
    vec![
        duty(
            "monitoring",
            case.deputy.unwrap_or(case.lead),
            watching.clamp(1, 30),
            Period::Week,
        ),
        duty(
            "planning",
            case.lead,
            (case.minutes / 6).clamp(1, 60),
            Period::Month,
        ),
    ]
}

/// Roles of people.
pub(super) fn roles(list: &[(Role, PersonId)]) -> Vec<RoleOf> {
    (list.iter())
        .map(|(role, person)| RoleOf {
            role: Some(*role),
            person: Some(*person),
        })
        .collect()
}

/// What the seven answers say about being ready; the rest stays unanswered.
pub(super) fn readiness(case: &Case<'_>) -> Readiness {
    let yes = || ReadinessAnswer {
        level: Some(ReadinessLevel::Yes),
        ..ReadinessAnswer::default()
    };
    let partly = |step: String, weeks: i32| ReadinessAnswer {
        level: Some(ReadinessLevel::Partly),
        next_step: step,
        person: Some(case.lead),
        due: Some(case.end_of_week(weeks)),
        ..ReadinessAnswer::default()
    };
    let deputy = if case.deputy.is_some() {
        case.listed("ready-deputy-step")
    } else {
        case.text("step-deputy-alone")
    };
    let budget = if 0 < case.money.cents {
        yes()
    } else {
        partly(case.text("step-budget"), 7)
    };
    let answers = [
        ("goal", yes()),
        ("person", yes()),
        ("time", yes()),
        ("deputy", partly(deputy, 2)),
        ("budget", budget),
        ("topics", yes()),
        ("measuring", yes()),
    ];
    let named = |(name, answer)| Some((Slug::new(name)?, answer));
    Readiness {
        answers: answers.into_iter().filter_map(named).collect(),
        ..Readiness::default()
    }
}

/// The risks that nearly every small firm has, each with an answer.
pub(super) fn risks(case: &Case<'_>) -> Vec<Risk> {
    let listed = |name: &str| {
        case.catalogue
            .risks
            .iter()
            .find(|it| it.id.as_str() == name)
    };
    let risks = RISKS.into_iter().filter_map(listed).map(|entry| {
        let alone = case.deputy.is_none() && entry.id.as_str() == "person-away";
        let sentence = |end: &str| {
            if alone {
                case.text(&format!("alone{end}"))
            } else {
                case.listed(&format!("risk-{}{end}", entry.id))
            }
        };
        Risk {
            title: sentence(""),
            impact: Some(entry.impact),
            likelihood: Some(entry.likelihood),
            mitigation: sentence("-mitigation"),
            contingency: sentence("-contingency"),
            person: Some(if entry.id.as_str() == "person-away" {
                case.deputy.unwrap_or(case.lead)
            } else {
                case.lead
            }),
            ..Risk::fresh()
        }
    });
    risks.collect()
}

/// What only the owner knows.
pub(super) fn questions(case: &Case<'_>) -> Vec<OpenQuestion> {
    let question = |question: String, weeks: i32| OpenQuestion {
        question,
        person: Some(case.lead),
        due: Some(case.end_of_week(weeks)),
        ..OpenQuestion::fresh()
    };
    let margin = super::budget::margin(case);
    let currency = if case.pays_in_francs() { "CHF" } else { "EUR" };
    let margin = case.lang.money_short(margin.cents, currency);
    vec![
        question(case.text("question-online"), 0),
        question(
            case.with("question-margin", &[("margin", margin.into())]),
            2,
        ),
    ]
}
