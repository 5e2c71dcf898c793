//! A small catalogue and a whole plan for tests, with figures that are easy to follow by hand.

mod catalogue;

use jiff::civil::{Date, date};

use super::{Analysis, analyse};
use crate::plan::*;

pub(super) use catalogue::catalogue;

/// A Saturday.
pub(super) const TODAY: Date = date(2026, 11, 21);
/// The Monday after, on which the plan begins.
pub(super) const START: Date = date(2026, 11, 23);
/// The Sunday 13 weeks later, on which it ends.
pub(super) const END: Date = date(2027, 2, 21);

pub(super) fn slug(text: &str) -> Slug {
    Slug::new(text).unwrap()
}

pub(super) fn anna() -> PersonId {
    PersonId(slug("anna"))
}

pub(super) fn ben() -> PersonId {
    PersonId(slug("ben"))
}

pub(super) fn instagram() -> ChannelId {
    ChannelId(slug("insta"))
}

pub(super) fn run(plan: &Plan) -> Analysis {
    analyse(plan, &catalogue(), TODAY)
}

pub(super) fn format(id: &str, kind: &str, times: u16) -> ChannelFormat {
    ChannelFormat {
        id: FormatId(slug(id)),
        format: Some(slug(kind)),
        rhythm: Rhythm::times(times, Period::Week),
        ..ChannelFormat::default()
    }
}

pub(super) fn role(role: Role, person: PersonId) -> RoleOf {
    RoleOf {
        role: Some(role),
        person: Some(person),
    }
}

pub(super) fn line(id: &str, euros: i64, interval: Interval) -> CostLine {
    CostLine {
        id: CostLineId(slug(id)),
        title: id.to_owned(),
        amount: Amount::Exact(Money::whole(euros)),
        interval: Some(interval),
        ..CostLine::default()
    }
}

/// A new channel on Instagram: 2 posts, a reel and 3 stories a week, made by Anna; Ben stands in.
pub(super) fn channel() -> Channel {
    Channel {
        id: instagram(),
        platform: Platform::Listed(slug("instagram")),
        decision: Decision::Active,
        reason: "Our guests are there".to_owned(),
        account: Some(Account::New),
        goals: vec![GoalId(slug("guests"))],
        audiences: vec![AudienceId(slug("families"))],
        formats: vec![
            format("posts", "post", 2),
            format("reels", "reel", 1),
            format("stories", "story", 3),
        ],
        roles: vec![role(Role::Accountable, anna()), role(Role::Deputy, ben())],
        ..Channel::default()
    }
}

/// The same channel under another name.
pub(super) fn another(id: &str) -> Channel {
    Channel {
        id: ChannelId(slug(id)),
        platform: Platform::Own(id.to_owned()),
        ..channel()
    }
}

fn team() -> Team {
    let anna = Person {
        id: anna(),
        name: "Anna".to_owned(),
        relation: Some(Relation::Owner),
        minutes_per_week: Some(360),
        ..Person::default()
    };
    let ben = Person {
        id: ben(),
        name: "Ben".to_owned(),
        relation: Some(Relation::Employee),
        minutes_per_week: Some(60),
        hourly_cost: Some(Money::whole(20)),
        ..Person::default()
    };
    Team {
        people: vec![anna, ben],
        ..Team::default()
    }
}

fn budget() -> Budget {
    Budget {
        limit: Amount::Exact(Money::whole(1000)),
        limit_per: Some(Interval::Once),
        marketing_per_year: Some(Money::whole(2640)),
        lines: vec![line("ads", 50, Interval::Month)],
        margin_per_customer: Some(Money::whole(20)),
        ..Budget::default()
    }
}

fn rules() -> Rules {
    let done = || LawCheck {
        state: Some(LawState::Done),
        ..LawCheck::default()
    };
    Rules {
        rules: vec![Rule {
            id: RuleId(slug("secrets")),
            template: Some(slug("confidentiality")),
            state: RuleState::InForce { since: None },
            ..Rule::default()
        }],
        law: [(slug("imprint-de"), done()), (slug("image-rights"), done())].into(),
        ..Rules::default()
    }
}

pub(super) fn goal() -> Goal {
    Goal {
        id: GoalId(slug("guests")),
        title: "More guests".to_owned(),
        kind: Some(slug("customers")),
        measure: "guests a week".to_owned(),
        source: "tally sheet at the till".to_owned(),
        reachable_because: "Each post is an offer of the day".to_owned(),
        baseline: Some(Quantity::whole(10)),
        target: Some(Quantity::whole(40)),
        due: Some(END),
        priority: Some(Priority::Main),
        ..Goal::default()
    }
}

/// A whole plan about which there is nothing to say.
pub(super) fn bakery() -> Plan {
    let mut plan = Plan {
        goals: vec![goal()],
        channels: vec![channel()],
        team: team(),
        budget: budget(),
        rules: rules(),
        ..Plan::default()
    };
    plan.business.name = "Huber".to_owned();
    plan.business.country = Some(Country::Germany);
    plan.business.size = Some(Size::TwoToFive);
    plan.business.customers = Some(Customers::Private);
    plan.business.reach = Some(Reach::National);
    plan.readiness.answers.insert(
        slug("time"),
        ReadinessAnswer {
            level: Some(ReadinessLevel::Yes),
            ..ReadinessAnswer::default()
        },
    );
    plan.audiences.push(Audience {
        id: AudienceId(slug("families")),
        name: "Families".to_owned(),
        ages: vec![AgeGroup::From30],
        known_by: vec![KnownBy::Asked],
        ..Audience::default()
    });
    plan.competitors.push(Competitor {
        id: CompetitorId(slug("mill")),
        name: "Mill bakery".to_owned(),
        ..Competitor::default()
    });
    plan.risks.push(Risk {
        id: RiskId(slug("storm")),
        title: "Angry comments".to_owned(),
        ..Risk::default()
    });
    plan.rollout.start = Some(START);
    plan.rollout.horizon = Some(Horizon::Three);
    plan.measuring.cadence = Some(Cadence::Monthly);
    plan
}
