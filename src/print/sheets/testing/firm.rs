//! The firm, its goals and audiences, what it turned down.

use jiff::civil::date;

use super::{LONG_NAME, note, slug};
use crate::plan::*;

pub(super) fn fill(plan: &mut Plan) {
    plan.business = business();
    plan.readiness = readiness();
    plan.goals = goals();
    plan.audiences = audiences();
    plan.competitors = vec![
        Competitor {
            name: "Backhaus Mayr".to_owned(),
            channels: vec![ChannelId(slug("insta"))],
            presence: "eigener Blog".to_owned(),
            strengths: "Zeigt jeden Morgen die Auslage, antwortet schnell".to_owned(),
            gaps: "Nichts über die Menschen hinter dem Brot".to_owned(),
            note: note(CompetitorId(slug("mayr"))),
            id: CompetitorId(slug("mayr")),
        },
        Competitor {
            name: "Filialkette am Bahnhof".to_owned(),
            ..Competitor::fresh()
        },
    ];
    plan.alternatives = vec![Alternative {
        id: AlternativeId(slug("agency")),
        title: "Eine Agentur macht alles".to_owned(),
        reason: "Zu teuer, und niemand dort kennt die Backstube".to_owned(),
        decided_on: Some(date(2026, 10, 12)),
        again_on: Some(date(2027, 10, 1)),
        note: note(AlternativeId(slug("agency"))),
    }];
    plan.questions = vec![OpenQuestion {
        id: QuestionId(slug("photos")),
        question: "Dürfen Fotos der Lehrlinge gezeigt werden?".to_owned(),
        person: Some(PersonId(slug("anna"))),
        due: Some(date(2026, 12, 4)),
        note: note(QuestionId(slug("photos"))),
        ..OpenQuestion::default()
    }];
}

fn business() -> Business {
    Business {
        name: "Bäckerei Huber".to_owned(),
        owner: "Anna Huber".to_owned(),
        adviser: "Mag. Peter Brandl".to_owned(),
        prepared_on: Some(date(2026, 11, 20)),
        trade: Trade::Listed(slug("bakery")),
        strength: "Brot aus eigenem Sauerteig, drei Tage geführt, und jeden Tag ab sechs Uhr \
                   früh offen, auch am Sonntag."
            .to_owned(),
        ambition: "Bis zum Sommer soll die neue Filiale in der Altstadt so gut laufen wie das \
                   Stammhaus, und zwei Lehrstellen sollen besetzt sein."
            .to_owned(),
        country: Some(Country::Germany),
        state: "Bayern".to_owned(),
        currency: Some(Currency::Eur),
        locations: vec![
            Location {
                id: LocationId(slug("old-town")),
                name: "Filiale Altstadt".to_owned(),
                address: "Marktplatz 3, 83022 Rosenheim".to_owned(),
                hours: "Mo–Sa 6–18 Uhr, So 7–11 Uhr".to_owned(),
                phone: "08031 123456".to_owned(),
                note: note(LocationId(slug("old-town"))),
            },
            Location {
                name: "Stammhaus Innstraße".to_owned(),
                ..Location::fresh()
            },
        ],
        languages: vec!["Deutsch".to_owned(), "Türkisch".to_owned()],
        size: Some(Size::SixToNine),
        customers: Some(Customers::Private),
        reach: Some(Reach::Local),
        hard_to_judge: Some(YesNo::No),
        revenue: Some(Money::whole(780_000)),
        stage: Some(Stage::WithoutPlan),
        active_since: Some(ActiveSince::ThreeYears),
        strategy: Some(StrategyStatus::InWork),
        note: "Anmerkung zum Betrieb".to_owned(),
    }
}

fn readiness() -> Readiness {
    let answer = |level, next_step: &str| ReadinessAnswer {
        level: Some(level),
        next_step: next_step.to_owned(),
        person: Some(PersonId(slug("anna"))),
        due: Some(date(2026, 12, 11)),
        note: String::new(),
    };
    Readiness {
        answers: [
            (slug("attitude"), answer(ReadinessLevel::Yes, "")),
            (slug("goal"), answer(ReadinessLevel::Yes, "")),
            (
                slug("time"),
                answer(
                    ReadinessLevel::Partly,
                    "Dienstag von 14 bis 17 Uhr frei halten",
                ),
            ),
            (
                slug("deputy"),
                answer(ReadinessLevel::No, "Mit Murat über Vertretung sprechen"),
            ),
        ]
        .into(),
        doubts: [(
            slug("customers-there"),
            DoubtAnswer {
                holds: Some(DoubtHolds::Unsure),
                evidence: "Beim Stammtisch waren die Meinungen geteilt".to_owned(),
                ask_customers: true,
            },
        )]
        .into(),
        note: "Anmerkung zur Bereitschaft".to_owned(),
    }
}

fn goals() -> Vec<Goal> {
    let goal = |id: &str, title: &str| Goal {
        id: GoalId(slug(id)),
        title: title.to_owned(),
        note: note(GoalId(slug(id))),
        ..Goal::default()
    };
    vec![
        Goal {
            kind: Some(slug("customers")),
            direction: Some(Direction::Raise),
            measure: "Vorbestellungen für die Filiale je Woche".to_owned(),
            unit: "Bestellungen".to_owned(),
            source: "Bestellbuch an der Theke".to_owned(),
            baseline: Some(Quantity::whole(12)),
            bound: Some(Bound::AtLeast),
            target: Some(Quantity::whole(40)),
            due: Some(date(2027, 5, 14)),
            priority: Some(Priority::Main),
            scope: Scope::Location(LocationId(slug("old-town"))),
            audiences: vec![AudienceId(slug("families"))],
            ..goal("orders", "Vierzig Vorbestellungen in der Woche")
        },
        Goal {
            kind: Some(slug("staff")),
            hardness: Some(Hardness::Hard),
            direction: Some(Direction::Raise),
            measure: "Ernsthafte Bewerbungen".to_owned(),
            source: "Ordner Bewerbungen".to_owned(),
            baseline: Some(Quantity::whole(0)),
            bound: Some(Bound::Between),
            target: Some(Quantity::whole(6)),
            target_most: Some(Quantity::whole(10)),
            due: Some(date(2027, 3, 31)),
            priority: Some(Priority::Main),
            ..goal("apprentices", "Zwei Lehrstellen besetzen")
        },
        Goal {
            kind: Some(slug("local")),
            direction: Some(Direction::Raise),
            unit: "Sterne".to_owned(),
            baseline: Some(Quantity::thousandths(4_200)),
            target: Some(Quantity::thousandths(4_600)),
            priority: Some(Priority::Secondary),
            scope: Scope::Part("Frühstück".to_owned()),
            ..goal("stars", "Bessere Bewertungen bei Google")
        },
        Goal {
            direction: Some(Direction::NotAGoal),
            ..goal("followers", "Viele Follower")
        },
    ]
}

fn audiences() -> Vec<Audience> {
    vec![
        Audience {
            id: AudienceId(slug("families")),
            name: "Junge Familien aus der Altstadt".to_owned(),
            kind: Some(AudienceKind::Private),
            ages: vec![AgeGroup::From14, AgeGroup::From30],
            place: "zu Fuß erreichbar".to_owned(),
            location: Some(LocationId(slug("old-town"))),
            language: "Deutsch".to_owned(),
            needs: "Am Samstag nicht anstehen, wissen, was drin ist, etwas für die Kinder"
                .to_owned(),
            habits: "Instagram am Abend, Google Maps vor dem Weg".to_owned(),
            known_by: vec![KnownBy::Experience, KnownBy::Numbers],
            note: note(AudienceId(slug("families"))),
        },
        Audience {
            name: format!("Stammkundschaft rund um {LONG_NAME}")
                .chars()
                .take(60)
                .collect(),
            kind: Some(AudienceKind::Applicants),
            known_by: vec![KnownBy::Guess],
            ..Audience::fresh()
        },
    ]
}
