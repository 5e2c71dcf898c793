//! Channels, content, people, money, rules, rollout and readings.

use jiff::civil::date;

use super::{LONG_NAME, note, slug};
use crate::plan::*;

pub(super) fn fill(plan: &mut Plan) {
    plan.channels = channels();
    plan.content = content();
    plan.team = team();
    plan.budget = budget();
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

fn role(role: Role, person: &str) -> RoleOf {
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

fn channels() -> Vec<Channel> {
    let summer = Season {
        name: "Betriebsferien".to_owned(),
        from: DayOfYear { month: 8, day: 1 },
        until: DayOfYear { month: 8, day: 20 },
        frequency: Frequency::Never,
        ..Season::fresh()
    };
    let mut posts = Rhythm::times(2, Period::Week);
    posts.seasons.push(summer);
    let instagram = Channel {
        reason: "Die jungen Familien sind dort, und Brot sieht gut aus".to_owned(),
        decided_on: Some(date(2026, 11, 2)),
        account: Some(Account::Sleeping),
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
    };
    let google = Channel {
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
    };
    let window = Channel {
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
    };
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
    vec![instagram, google, window, tiktok, facebook, x]
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

fn team() -> Team {
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
                trainings: vec![Training {
                    id: EntryId(slug("reels")),
                    topic: "Kurze Videos mit dem Telefon".to_owned(),
                    due: Some(date(2027, 1, 29)),
                    minutes: Some(240),
                    channel: Some(ChannelId(slug("insta"))),
                    done: false,
                }],
                absences: vec![Absence {
                    id: EntryId(slug("skiing")),
                    from: Some(date(2027, 2, 8)),
                    until: Some(date(2027, 2, 14)),
                    reason: "Skiwoche mit den Kindern".to_owned(),
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

fn budget() -> Budget {
    let line = |id: &str, title: &str, category, amount: i64, interval| CostLine {
        id: CostLineId(slug(id)),
        title: title.to_owned(),
        category: Some(category),
        amount: Amount::Exact(Money::whole(amount)),
        interval: Some(interval),
        note: note(CostLineId(slug(id))),
        ..CostLine::default()
    };
    Budget {
        limit: Amount::Exact(Money::whole(2_400)),
        limit_per: Some(Interval::Year),
        marketing_per_year: Some(Money::whole(6_000)),
        lines: vec![
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
        ],
        reserve_percent: Some(10),
        hourly_cost: Some(Money::whole(28)),
        margin_per_customer: Some(Money::whole(85)),
        note: "Anmerkung zum Budget".to_owned(),
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
            done: false,
            note: note(ActivityId(slug("opening"))),
        }],
        changes: [("review-2027-01".to_owned(), left_out)].into(),
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

fn measuring() -> Measuring {
    Measuring {
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
