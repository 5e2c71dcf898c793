//! The people and the work without a channel.

use jiff::civil::date;

use super::channels::role;
use super::{LONG_NAME, note, slug};
use crate::plan::*;

pub(super) fn team() -> Team {
    let person = |id: &str, name: &str| Person {
        id: PersonId(slug(id)),
        name: name.to_owned(),
        note: note(PersonId(slug(id))),
        ..Person::default()
    };
    Team {
        people: vec![
            Person {
                job: "Inhaberin, Konditormeisterin".to_owned(),
                relation: Some(Relation::Owner),
                minutes_per_week: Some(180),
                hours_basis: Some(HoursBasis::OnTop),
                hourly_cost: Some(Money::whole(45)),
                competences: [
                    (Competence::Communication, Level::Strong),
                    (Competence::Criticism, Level::Good),
                ]
                .into(),
                skills: [(Skill::Photo, Level::Strong), (Skill::Video, Level::Low)].into(),
                trainings: vec![training()],
                absences: vec![Absence {
                    id: EntryId(slug("skiing")),
                    from: Some(date(2027, 2, 8)),
                    until: Some(date(2027, 2, 14)),
                    reason: "Skiwoche mit den Kindern".to_owned(),
                    note: "Notiz zur Abwesenheit".to_owned(),
                }],
                other_duties: "Buchhaltung, Einkauf, Samstag im Verkauf".to_owned(),
                ..person("anna", "Anna Huber")
            },
            Person {
                job: "Verkauf".to_owned(),
                relation: Some(Relation::Employee),
                minutes_per_week: Some(120),
                ..person("murat", "Murat Yıldız")
            },
            Person {
                relation: Some(Relation::Freelancer),
                post: Post::VacantUntil(Some(date(2027, 1, 11))),
                ..person("long", LONG_NAME)
            },
        ],
        duties: vec![Duty {
            id: DutyId(slug("watching")),
            title: "Lesen, was über uns geschrieben wird".to_owned(),
            rhythm: Rhythm::times(1, Period::Week),
            minutes_each: Some(30),
            roles: vec![role(Role::Makes, "murat"), role(Role::Deputy, "anna")],
            note: note(DutyId(slug("watching"))),
        }],
        note: "Anmerkung zum Team".to_owned(),
    }
}

fn training() -> Training {
    Training {
        id: EntryId(slug("reels")),
        topic: "Kurze Videos mit dem Telefon".to_owned(),
        due: Some(date(2027, 1, 29)),
        minutes: Some(240),
        channel: Some(ChannelId(slug("insta"))),
        skill: None,
        competence: Some(Competence::Language),
        done: false,
        note: "Notiz zur Schulung".to_owned(),
    }
}
