//! Channels of every kind of decision.

use jiff::civil::date;

use super::{note, slug};
use crate::plan::*;

pub(super) fn role(role: Role, person: &str) -> RoleOf {
    RoleOf {
        role: Some(role),
        person: Some(PersonId(slug(person))),
    }
}

fn channel(id: &str, platform: &str, decision: Decision) -> Channel {
    Channel {
        id: ChannelId(slug(id)),
        platform: Platform::Listed(slug(platform)),
        decision,
        note: note(ChannelId(slug(id))),
        ..Channel::default()
    }
}

fn format(id: &str, format: &str, rhythm: Rhythm) -> ChannelFormat {
    ChannelFormat {
        id: FormatId(slug(id)),
        format: Some(slug(format)),
        rhythm,
        ..ChannelFormat::default()
    }
}

fn instagram() -> Channel {
    let summer = Season {
        name: "Betriebsferien".to_owned(),
        from: DayOfYear { month: 8, day: 1 },
        until: DayOfYear { month: 8, day: 20 },
        frequency: Frequency::Never,
        note: "Notiz zur Saison".to_owned(),
        ..Season::fresh()
    };
    let mut posts = Rhythm::times(2, Period::Week);
    posts.seasons.push(summer);
    Channel {
        reason: "Die jungen Familien sind dort, und Brot sieht gut aus".to_owned(),
        decided_on: Some(date(2026, 11, 2)),
        account: Some(Account::Sleeping),
        judgement: Judgement {
            fits: Some(FitLevel::Partly),
            why: "Nur die Jüngeren schauen dort nach".to_owned(),
        },
        presences: vec![Presence {
            id: PresenceId(slug("insta-1")),
            kind: Some(PresenceKind::Profile),
            name: "@baeckerei.huber".to_owned(),
            url: "instagram.com/baeckerei.huber".to_owned(),
            location: Some(LocationId(slug("old-town"))),
            followers: Some(430),
            access: "Anna und Murat, Ordner im Büro".to_owned(),
            note: note(PresenceId(slug("insta-1"))),
            ..Presence::default()
        }],
        goals: vec![GoalId(slug("orders")), GoalId(slug("apprentices"))],
        audiences: vec![AudienceId(slug("families"))],
        formats: vec![
            ChannelFormat {
                pillars: vec![PillarId(slug("bakehouse"))],
                minutes_per_piece: Some(40),
                note: note(FormatId(slug("posts"))),
                ..format("posts", "post", posts)
            },
            format("stories", "story", Rhythm::times(3, Period::Week)),
        ],
        care_minutes_per_week: Some(45),
        roles: vec![
            role(Role::Accountable, "anna"),
            role(Role::Makes, "anna"),
            role(Role::HandsIn, "murat"),
            role(Role::Deputy, "murat"),
        ],
        opportunities: "Lehrlinge zeigen ihren Alltag selbst".to_owned(),
        limitations: "Ältere Stammkunden sind dort kaum".to_owned(),
        ..channel("insta", "instagram", Decision::Active)
    }
}

fn google() -> Channel {
    Channel {
        reason: "Wer in der Nähe Frühstück sucht, sucht hier".to_owned(),
        account: Some(Account::Existing),
        formats: vec![ChannelFormat {
            person: Some(PersonId(slug("murat"))),
            ..format(
                "answers",
                "review-answer",
                Rhythm {
                    usual: Frequency::Times(Times {
                        least: Some(1),
                        usual: 2,
                        most: Some(4),
                        per: Period::Week,
                    }),
                    seasons: Vec::new(),
                },
            )
        }],
        goals: vec![GoalId(slug("stars"))],
        roles: vec![role(Role::Accountable, "murat"), role(Role::Deputy, "anna")],
        listing: Listing {
            complete: Some(ListingState::Done),
            hours: Some(ListingState::ToDo),
            offer: Some(ListingState::NotNeeded),
            ..Listing::default()
        },
        ..channel("google", "google-profile", Decision::Active)
    }
}

fn window() -> Channel {
    Channel {
        platform: Platform::Own("Schaufenster mit Bildschirm".to_owned()),
        formats: vec![ChannelFormat {
            id: FormatId(slug("poster")),
            name: "Aushang der Woche".to_owned(),
            rhythm: Rhythm {
                usual: Frequency::Rule(DayRule {
                    nth: Nth::First,
                    weekday: Weekday::Monday,
                    every: RulePeriod::Month,
                }),
                seasons: Vec::new(),
            },
            ..ChannelFormat::default()
        }],
        roles: vec![role(Role::Accountable, "long")],
        ..channel(
            "window",
            "x",
            Decision::Trial {
                until: Some(date(2027, 3, 31)),
            },
        )
    }
}

pub(super) fn channels() -> Vec<Channel> {
    let tiktok = Channel {
        reason: "Erst, wenn die Lehrlinge da sind".to_owned(),
        ..channel(
            "tiktok",
            "tiktok",
            Decision::Later {
                from: Some(date(2027, 9, 1)),
            },
        )
    };
    let facebook = Channel {
        reason: "Nur lesen, was im Stadtteil los ist".to_owned(),
        ..channel("facebook", "facebook", Decision::Watch)
    };
    let x = Channel {
        reason: "Dort ist niemand, der hier Brot kauft".to_owned(),
        ..channel("x", "x", Decision::No)
    };
    vec![instagram(), google(), window(), tiktok, facebook, x]
}
