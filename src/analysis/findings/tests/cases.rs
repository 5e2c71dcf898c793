//! For each rule a change of the whole plan after which it speaks.

use jiff::civil::date;

use crate::analysis::testing::{END, START, anna, another, ben, role, slug};
use crate::plan::*;

pub(super) type Change = fn(&mut Plan);

fn level(plan: &mut Plan, question: &str, level: ReadinessLevel) {
    let answer = plan.readiness.answers.entry(slug(question)).or_default();
    answer.level = Some(level);
}

/// Two weeks of vacation while the channel is in use.
fn away() -> Absence {
    Absence {
        from: Some(date(2027, 2, 1)),
        until: Some(date(2027, 2, 14)),
        ..Absence::default()
    }
}

/// Half an hour a month that belongs to nobody.
pub(super) fn duty() -> Duty {
    Duty {
        id: DutyId(slug("watch")),
        rhythm: Rhythm::times(1, Period::Month),
        minutes_each: Some(30),
        ..Duty::default()
    }
}

/// A task without days.
fn own(id: &str) -> Activity {
    Activity {
        id: ActivityId(slug(id)),
        title: id.to_owned(),
        ..Activity::default()
    }
}

/// Rules about the firm, goals and audiences, with a change that makes each speak.
const FIRM_AND_GOALS: &[(&str, Change)] = &[
    ("business-name-open", |p| p.business.name.clear()),
    ("business-country-open", |p| p.business.country = None),
    ("business-size-open", |p| p.business.size = None),
    ("customers-open", |p| p.business.customers = None),
    ("reach-open", |p| p.business.reach = None),
    ("strategy-not-wanted", |p| {
        p.business.strategy = Some(StrategyStatus::NotWanted);
    }),
    ("readiness-open", |p| p.readiness.answers.clear()),
    ("readiness-gap", |p| {
        let answer = ReadinessAnswer {
            level: Some(ReadinessLevel::No),
            next_step: "Hand over the till".to_owned(),
            ..Default::default()
        };
        p.readiness.answers.insert(slug("time"), answer);
    }),
    ("readiness-without-step", |p| {
        level(p, "time", ReadinessLevel::No);
    }),
    ("readiness-without-step", |p| {
        level(p, "time", ReadinessLevel::Partly);
    }),
    ("owner-unwilling", |p| {
        level(p, "attitude", ReadinessLevel::No);
    }),
    ("doubt-unchecked", |p| {
        let unsure = DoubtAnswer {
            holds: Some(DoubtHolds::Unsure),
            ..Default::default()
        };
        p.readiness.doubts.insert(slug("not-there"), unsure);
    }),
    ("goals-none", |p| p.goals.clear()),
    ("goals-none", |p| {
        p.goals[0].direction = Some(Direction::NotAGoal);
    }),
    ("goal-measure-open", |p| {
        p.goals[0].measure.clear();
        p.goals[0].kind = None;
    }),
    ("goal-target-open", |p| p.goals[0].target = None),
    ("goal-baseline-open", |p| p.goals[0].baseline = None),
    ("goal-due-open", |p| p.goals[0].due = None),
    ("goal-due-before-start", |p| {
        p.goals[0].due = Some(date(2026, 11, 1));
    }),
    ("goal-due-beyond", |p| {
        p.goals[0].due = Some(date(2027, 12, 31));
    }),
    ("goal-not-served", |p| p.channels[0].goals.clear()),
    ("goals-all-soft", |p| {
        p.goals[0].hardness = Some(Hardness::Soft);
    }),
    ("goals-all-soft", |p| {
        p.goals[0].kind = Some(slug("community"));
    }),
    ("goal-vanity", |p| {
        p.goals[0].measure = "Follower bei Instagram".to_owned();
    }),
    ("goal-vanity", |p| {
        p.goals[0].kind = None;
        p.goals[0].hardness = Some(Hardness::Hard);
        p.goals[0].unit = "likes".to_owned();
    }),
    ("goal-direction-odd", |p| {
        p.goals[0].direction = Some(Direction::Lower);
    }),
    ("goal-direction-odd", |p| {
        p.goals[0].target = Some(Quantity::whole(10));
    }),
    ("goal-direction-odd", |p| {
        p.goals[0].kind = Some(slug("service"));
    }),
    ("goal-source-open", |p| p.goals[0].source.clear()),
    ("goal-target-implausible", |p| {
        p.goals[0].reachable_because.clear();
    }),
    ("goal-followers-many", |p| {
        p.goals[0].kind = Some(slug("awareness"));
        p.goals[0].unit = "followers".to_owned();
        p.goals[0].target = Some(Quantity::whole(1439));
        p.goals[0].reachable_because.clear();
    }),
    ("goals-many", |p| p.goals = vec![p.goals[0].clone(); 6]),
    ("goal-main-open", |p| {
        p.goals = vec![p.goals[0].clone(); 2];
        p.goals[0].priority = None;
        p.goals[1].priority = None;
    }),
    ("goals-many-main", |p| p.goals = vec![p.goals[0].clone(); 4]),
    ("community-needs-time", |p| {
        p.goals[0].kind = Some(slug("community"));
        p.team.people[0].minutes_per_week = Some(239);
    }),
    ("audiences-none", |p| p.audiences.clear()),
    ("audience-guessed", |p| {
        p.audiences[0].known_by = vec![KnownBy::Guess];
    }),
    ("audience-guessed", |p| p.audiences[0].known_by.clear()),
    ("audience-everyone", |p| {
        p.audiences[0].name = "Alle unsere Kunden".to_owned();
    }),
    ("audience-everyone", |p| {
        p.audiences[0].ages = AgeGroup::ALL[1..].to_vec();
    }),
    ("audience-ages-open", |p| p.audiences[0].ages.clear()),
    ("competitors-none", |p| p.competitors.clear()),
];

/// Rules about platforms.
const PLATFORMS: &[(&str, Change)] = &[
    ("platforms-none", |p| p.channels.clear()),
    ("platforms-none", |p| p.channels[0].decision = Decision::No),
    ("platform-undecided", |p| {
        p.channels[0].decision = Decision::Open;
    }),
    ("platform-trial-without-end", |p| {
        p.channels[0].decision = Decision::Trial { until: None }
    }),
    ("platform-later-without-date", |p| {
        p.channels[0].decision = Decision::Later { from: None }
    }),
    ("platform-phase-out-without-end", |p| {
        p.channels[0].decision = Decision::PhaseOut { until: None };
    }),
    ("platform-closed", |p| {
        p.channels[0].platform = Platform::Listed(slug("old-net"));
    }),
    ("platform-without-reason", |p| p.channels[0].reason.clear()),
    ("platform-without-goal", |p| p.channels[0].goals.clear()),
    ("platform-without-accountable", |p| {
        p.channels[0].roles.clear();
    }),
    ("platform-without-accountable", |p| {
        p.team.people.truncate(1);
        p.channels[0].roles.clear();
    }),
    ("platform-closed", |p| {
        p.channels.push(another("there"));
        p.channels[1].platform = Platform::Listed(slug("facebook"));
        p.channels[0].platform = Platform::Listed(slug("old-net"));
    }),
    ("platform-without-deputy", |p| {
        p.channels[0].roles.truncate(1);
    }),
    ("platform-own-deputy", |p| {
        p.channels[0].roles[1].person = Some(anna());
    }),
    ("platform-trainee-alone", |p| {
        p.team.people[0].relation = Some(Relation::Trainee);
        p.team.people[1].relation = Some(Relation::Trainee);
    }),
    ("platform-without-formats", |p| {
        p.channels[0].formats.clear();
    }),
    ("platform-without-rhythm", |p| {
        p.channels[0].formats[0].rhythm = Rhythm::default();
    }),
    ("platforms-too-many", |p| p.channels.push(another("second"))),
    ("platforms-many", |p| {
        p.channels.extend([another("second"), another("third")]);
        p.team.people[0].minutes_per_week = Some(1200);
    }),
    ("audience-unreached", |p| p.channels[0].audiences.clear()),
    ("person-vacant-until", |p| {
        p.team.people[0].post = Post::VacantUntil(Some(END));
    }),
    ("platform-unfit", |p| {
        p.business.customers = Some(Customers::Firms);
    }),
    ("judgement-without-why", |p| {
        p.channels[0].judgement.fits = Some(FitLevel::Well);
    }),
    ("platform-former-name", |p| {
        p.channels[0].platform = Platform::Own("old Facebook ".to_owned());
    }),
    ("platform-former-name", |p| {
        p.channels[0].platform = Platform::Own("Old-Net".to_owned());
    }),
    ("format-skill-gap", |p| {
        p.team.people[0].skills.insert(Skill::Video, Level::Low);
    }),
    ("format-skill-gap", |p| {
        p.team.people[0].skills.insert(Skill::Video, Level::Low);
        p.team.people[1].skills.insert(Skill::Video, Level::Good);
    }),
    ("rhythm-above-advice", |p| {
        p.channels[0].formats[0].rhythm = Rhythm::times(6, Period::Week);
    }),
    ("local-entry-missing", |p| {
        p.business.reach = Some(Reach::Local);
    }),
    ("listing-to-do", |p| {
        p.channels[0].listing.pin = Some(ListingState::ToDo);
    }),
];

/// Rules about people and money.
const TEAM_AND_MONEY: &[(&str, Change)] = &[
    ("team-none", |p| p.team.people.clear()),
    ("person-hours-open", |p| {
        p.team.people[0].minutes_per_week = None;
    }),
    ("person-over", |p| {
        p.team.people[0].minutes_per_week = Some(180);
    }),
    ("person-tight", |p| {
        p.team.people[0].minutes_per_week = Some(240);
    }),
    ("person-weeks-over", |p| {
        p.team.people[0].absences.push(Absence {
            from: Some(date(2027, 2, 1)),
            until: Some(date(2027, 2, 7)),
            ..Absence::default()
        });
    }),
    ("person-vacant", |p| {
        p.team.people[0].post = Post::VacantUntil(None);
    }),
    ("work-unassigned", |p| p.channels[0].roles.clear()),
    ("once-unassigned", |p| {
        p.rollout.activities.push(Activity {
            start: Some(date(2026, 12, 1)),
            end: Some(date(2026, 12, 2)),
            minutes: Some(45),
            ..Activity::default()
        });
    }),
    ("absence-uncovered", |p| {
        p.team.people[0].absences.push(away());
        p.channels[0].roles.truncate(1);
    }),
    ("absence-uncovered", |p| {
        p.team.people[0].absences.push(away());
        p.team.people[1].absences.push(away());
    }),
    ("solo-absence-open", |p| {
        p.business.size = Some(Size::One);
        p.team.people.truncate(1);
        p.channels[0].roles.truncate(1);
    }),
    ("one-person-everything", |p| {
        p.channels.push(another("second"));
        p.team.people[0].minutes_per_week = Some(1200);
    }),
    ("duty-without-person", |p| {
        p.team.duties.push(duty());
        p.team.people.truncate(1);
    }),
    ("duty-without-person", |p| p.team.duties.push(duty())),
    ("accountable-without-hours", |p| {
        p.team.people[0].minutes_per_week = Some(0);
        p.team.people[1].minutes_per_week = Some(360);
        p.channels[0].roles.push(role(Role::Makes, ben()));
    }),
    ("competence-gap", |p| {
        let levels = &mut p.team.people[0].competences;
        levels.insert(Competence::Criticism, Level::Low);
    }),
    ("training-after-start", |p| {
        p.team.people[1].trainings.push(Training {
            channel: Some(p.channels[0].id),
            due: Some(END),
            ..Training::default()
        });
    }),
    ("duty-open", |p| p.team.duties.push(Duty::default())),
    ("budget-limit-open", |p| p.budget.limit = Amount::Open),
    ("budget-exceeded", |p| {
        p.budget.limit = Amount::Exact(Money::whole(164));
    }),
    ("cost-open", |p| p.budget.lines[0].amount = Amount::Open),
    ("cost-open", |p| p.budget.lines[0].interval = None),
    ("hourly-cost-low", |p| {
        p.team.people[1].hourly_cost = Some(Money::cents(1389));
    }),
    ("hourly-cost-low", |p| {
        p.budget.hourly_cost = Some(Money::whole(10));
    }),
    ("share-low", |p| {
        p.budget.marketing_per_year = Some(Money::whole(6600));
    }),
    ("share-high", |p| {
        p.budget.marketing_per_year = Some(Money::whole(2000));
    }),
    ("margin-open", |p| p.budget.margin_per_customer = None),
    ("marketing-share-of-revenue", |p| {
        p.business.revenue = Some(Money::whole(26_000));
    }),
    ("marketing-share-of-revenue", |p| {
        p.business.revenue = Some(Money::whole(290_000));
    }),
    ("break-even-high", |p| {
        p.budget.margin_per_customer = Some(Money::whole(2));
    }),
    ("reserve-none", |p| p.budget.reserve_percent = Some(0)),
    ("ads-too-small", |p| {
        p.budget.lines[0].category = Some(CostCategory::Ads);
    }),
    ("grant-ends", |p| {
        p.budget.lines[0].payer = Payer::Grant {
            name: "Town".to_owned(),
            until: Some(date(2026, 12, 31)),
        };
    }),
];

/// Rules about house rules, law, risks, rollout and measuring.
const RULES_AND_ROLLOUT: &[(&str, Change)] = &[
    ("rule-missing", |p| p.rules.rules.clear()),
    ("rule-missing", |p| p.rules.rules[0].state = RuleState::Open),
    ("law-open", |p| {
        p.rules.law.remove(&slug("image-rights"));
    }),
    ("imprint-open", |p| {
        let to_do = LawCheck {
            state: Some(LawState::ToDo),
            ..LawCheck::default()
        };
        p.rules.law.insert(slug("imprint-de"), to_do);
    }),
    ("risks-none", |p| p.risks.clear()),
    ("risk-without-answer", |p| {
        p.risks[0].impact = Some(Impact::High);
        p.risks[0].likelihood = Some(Likelihood::Likely);
    }),
    ("start-open", |p| p.rollout.start = None),
    ("start-past", |p| p.rollout.start = Some(date(2026, 11, 9))),
    ("horizon-open", |p| p.rollout.horizon = None),
    ("activities-overdue", |p| {
        p.rollout.start = Some(date(2026, 11, 9));
    }),
    ("dependency-circle", |p| {
        p.rollout.activities = ["flyer", "photos"].map(own).to_vec();
        p.rollout.activities[0].after = vec!["own-photos".to_owned()];
        p.rollout.activities[1].after = vec!["own-flyer".to_owned()];
    }),
    ("dependency-broken", |p| {
        p.rollout.activities = ["flyer", "photos"].map(own).to_vec();
        p.rollout.activities[0].after = vec!["own-photos".to_owned()];
        p.rollout.activities[0].start = Some(START);
        p.rollout.activities[1].start = Some(date(2026, 12, 7));
    }),
    ("days-unused", |p| {
        p.rollout.activities = vec![own("flyer")];
        p.rollout.activities[0].start = Some(date(2026, 12, 2));
        p.rollout.activities[0].end = Some(date(2026, 12, 1));
    }),
    ("channel-not-ready", |p| {
        p.channels[0].start = Some(date(2026, 11, 25));
    }),
    ("channel-beyond", |p| {
        let from = Some(date(2027, 5, 1));
        p.channels[0].decision = Decision::Later { from };
    }),
    ("cadence-open", |p| p.measuring.cadence = None),
    ("reading-missing", |p| {
        p.rollout.start = Some(date(2026, 10, 5));
    }),
    ("alternative-due", |p| {
        p.alternatives.push(Alternative {
            again_on: Some(date(2026, 11, 21)),
            ..Alternative::default()
        });
    }),
    ("checkpoint-missed", |p| {
        p.rollout.checkpoints.push(Checkpoint {
            date: Some(date(2026, 11, 20)),
            goal: Some(p.goals[0].id),
            threshold: Some(Quantity::whole(12)),
            ..Checkpoint::default()
        });
        p.measuring.readings.push(Reading {
            goal: Some(p.goals[0].id),
            date: Some(date(2026, 11, 19)),
            value: Some(Quantity::whole(11)),
            ..Reading::default()
        });
    }),
];

/// All rules.
pub(super) fn all() -> impl Iterator<Item = &'static (&'static str, Change)> {
    let tables = [FIRM_AND_GOALS, PLATFORMS, TEAM_AND_MONEY, RULES_AND_ROLLOUT];
    tables.into_iter().flatten()
}
