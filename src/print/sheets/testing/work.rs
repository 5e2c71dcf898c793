//! Content, rules, risks, rollout and readings.

use jiff::civil::date;

use super::{channels, money, note, people, slug};
use crate::plan::*;

pub(super) fn fill(plan: &mut Plan) {
    plan.channels = channels::channels();
    plan.content = content();
    plan.team = people::team();
    plan.budget = money::budget();
    plan.rules = rules();
    plan.risks = vec![Risk {
        id: RiskId(slug("ill")),
        title: "Anna fällt länger aus".to_owned(),
        impact: Some(Impact::High),
        likelihood: Some(Likelihood::Likely),
        mitigation: "Murat postet jede zweite Woche selbst".to_owned(),
        contingency: "Nur noch Öffnungszeiten und Antworten, bis sie zurück ist".to_owned(),
        person: Some(PersonId(slug("murat"))),
        note: note(RiskId(slug("ill"))),
    }];
    plan.rollout = rollout();
    plan.measuring = measuring();
}

fn content() -> Content {
    Content {
        pillars: vec![
            Pillar {
                id: PillarId(slug("bakehouse")),
                title: "Aus der Backstube".to_owned(),
                ideas: "Das erste Blech am Morgen, ein Brot von Anfang bis Ende".to_owned(),
                percent: Some(40),
                audiences: vec![AudienceId(slug("families"))],
                goals: vec![GoalId(slug("orders"))],
                note: note(PillarId(slug("bakehouse"))),
            },
            Pillar {
                title: "Die Menschen hinter der Theke".to_owned(),
                ..Pillar::fresh()
            },
        ],
        voice: Voice {
            address: Some(Address::Formal),
            tone: "herzlich, klar, ein bisschen frech".to_owned(),
            says: "Grüß Gott, von Hand, heute früh".to_owned(),
            avoids: "Politik, Gesichter ohne Erlaubnis".to_owned(),
        },
        material: "Gemeinsamer Ordner im Telefon, jeden Freitag drei Fotos".to_owned(),
        approval: "Anna schreibt, Murat liest am selben Tag".to_owned(),
        note: "Anmerkung zu den Inhalten".to_owned(),
    }
}

fn rules() -> Rules {
    let rule = |id: &str, template: Option<&str>, text: &str, state| Rule {
        id: RuleId(slug(id)),
        template: template.map(slug),
        text: text.to_owned(),
        state,
        note: note(RuleId(slug(id))),
        ..Rule::default()
    };
    let law = |state, person: &str, due| LawCheck {
        state: Some(state),
        person: Some(PersonId(slug(person))),
        due,
        note: String::new(),
    };
    Rules {
        rules: vec![
            rule(
                "secrets",
                Some("confidentiality"),
                "Rezepte, Preise beim Einkauf und alles über Kunden bleiben im Haus.",
                RuleState::InForce {
                    since: Some(date(2026, 10, 1)),
                },
            ),
            rule(
                "rights",
                Some("copyright"),
                "",
                RuleState::ToWrite {
                    person: Some(PersonId(slug("anna"))),
                    due: Some(date(2026, 12, 4)),
                },
            ),
            Rule {
                title: "Keine Fotos von Kindern".to_owned(),
                channels: vec![ChannelId(slug("insta"))],
                ..rule("children", None, "Auch nicht von hinten.", RuleState::Open)
            },
        ],
        law: [
            (
                slug("imprint-de"),
                law(LawState::ToDo, "anna", Some(date(2026, 11, 27))),
            ),
            (slug("image-rights"), law(LawState::Done, "murat", None)),
            (
                slug("competitions"),
                law(LawState::NotConcerned, "anna", None),
            ),
        ]
        .into(),
        note: "Anmerkung zu den Regeln".to_owned(),
    }
}

/// A state with an activity that was dropped since.
fn baseline() -> Baseline {
    let day = Some(date(2026, 12, 14));
    let dropped = FrozenActivity {
        title: "Schaukasten bekleben".to_owned(),
        start: day,
        end: day,
        ..FrozenActivity::default()
    };
    Baseline {
        id: BaselineId(slug("autumn")),
        title: "Herbstplan".to_owned(),
        frozen_on: Some(date(2026, 10, 2)),
        activities: [("own-showcase".to_owned(), dropped)].into(),
        cost: Money::whole(100),
        note: note(BaselineId(slug("autumn"))),
        ..Baseline::default()
    }
}

fn rollout() -> Rollout {
    let left_out = ActivityChange {
        left_out: true,
        ..ActivityChange::default()
    };
    Rollout {
        start: Some(date(2026, 11, 23)),
        horizon: Some(Horizon::Six),
        activities: vec![Activity {
            id: ActivityId(slug("opening")),
            title: "Tag der offenen Backstube vorbereiten".to_owned(),
            phase: Some(Phase::Steady),
            start: Some(date(2027, 3, 1)),
            end: Some(date(2027, 3, 20)),
            person: Some(PersonId(slug("long"))),
            channel: Some(ChannelId(slug("insta"))),
            minutes: Some(600),
            after: Vec::new(),
            done: false,
            note: note(ActivityId(slug("opening"))),
        }],
        changes: [("review-2027-01".to_owned(), left_out)].into(),
        baselines: vec![baseline()],
        milestones: vec![Milestone {
            id: MilestoneId(slug("day")),
            title: "Tag der offenen Backstube".to_owned(),
            date: Some(date(2027, 3, 20)),
            done: false,
            note: note(MilestoneId(slug("day"))),
        }],
        checkpoints: vec![Checkpoint {
            id: CheckpointId(slug("half")),
            date: Some(date(2027, 2, 26)),
            goal: Some(GoalId(slug("orders"))),
            threshold: Some(Quantity::whole(25)),
            otherwise: "Anzeigen stoppen und mit zehn Kunden sprechen".to_owned(),
            note: note(CheckpointId(slug("half"))),
        }],
        note: "Anmerkung zum Fahrplan".to_owned(),
    }
}

fn figures() -> MonthlyFigures {
    let mut figures = MonthlyFigures::new();
    let december = date(2026, 12, 1);
    set_figure(
        &mut figures,
        december,
        Metric::Inquiries,
        Some(Quantity::whole(37)),
    );
    figures
}

fn measuring() -> Measuring {
    Measuring {
        figures: figures(),
        cadence: Some(Cadence::Monthly),
        method: "Strichliste an der Theke, jeden Samstag zusammengezählt".to_owned(),
        readings: vec![Reading {
            id: ReadingId(slug("october")),
            goal: Some(GoalId(slug("orders"))),
            date: Some(date(2026, 10, 31)),
            value: Some(Quantity::whole(13)),
            note: note(ReadingId(slug("october"))),
        }],
        reviews: vec![Review {
            id: ReviewId(slug("autumn")),
            date: Some(date(2026, 11, 6)),
            happened: "Ein Beitrag über Roggenbrot wurde oft geteilt".to_owned(),
            learned: "Geschichten über das Handwerk ziehen mehr als Angebote".to_owned(),
            decided: "Jede Woche ein Handgriff aus der Backstube".to_owned(),
            note: note(ReviewId(slug("autumn"))),
        }],
        note: "Anmerkung zum Messen".to_owned(),
    }
}
