//! How long a proposal takes: it must stay below 100 ms for 26 platforms and 5 people.

use divan::{Bencher, black_box};
use jiff::civil::{Date, date};
use planbuch::analysis::{Analysis, Limits, analyse, propose};
use planbuch::catalogue::catalogue;
use planbuch::plan::{
    AgeGroup, Amount, Audience, AudienceKind, Goal, Interval, Item as _, Level, Money, Person,
    Plan, Reach, Size, Skill, Slug,
};

const TODAY: Date = date(2026, 11, 23);

fn main() {
    divan::main();
}

/// A firm with so many people who have different hours and skills, and a goal of each kind, so
/// that nearly every platform fits.
fn plan(people: usize, euros: i64) -> Plan {
    let mut plan = Plan::default();
    plan.business.size = Some(Size::TenTo49);
    plan.business.reach = Some(Reach::Local);
    plan.goals = ["customers", "local", "awareness", "service", "staff"]
        .map(|kind| Goal {
            kind: Slug::new(kind),
            ..Goal::fresh()
        })
        .to_vec();
    plan.audiences.push(Audience {
        kind: Some(AudienceKind::Private),
        ages: vec![AgeGroup::From14, AgeGroup::From30],
        ..Audience::fresh()
    });
    let hours = [240, 90, 180, 60, 120];
    let skills = [Skill::Photo, Skill::Writing, Skill::Video, Skill::Design];
    let person = |(number, minutes)| Person {
        minutes_per_week: Some(minutes),
        skills: skills
            .into_iter()
            .enumerate()
            .map(|(skill, kind)| {
                let level = match (number + skill) % 3 {
                    0 => Level::Low,
                    1 => Level::Good,
                    _ => Level::Strong,
                };
                (kind, level)
            })
            .collect(),
        ..Person::fresh()
    };
    plan.team.people = hours
        .into_iter()
        .enumerate()
        .map(person)
        .take(people)
        .collect();
    plan.budget.limit = Amount::Exact(Money::whole(euros));
    plan.budget.limit_per = Some(Interval::Month);
    plan
}

fn given(people: usize, euros: i64) -> (Plan, Analysis, Limits) {
    let plan = plan(people, euros);
    let analysis = analyse(&plan, catalogue(), TODAY);
    let limits = Limits::of(&plan, &analysis);
    (plan, analysis, limits)
}

/// Without money, with a little, and with much.
#[divan::bench(args = [(1, 0), (1, 300), (2, 300), (5, 0), (5, 300), (5, 1500)])]
fn proposal(bencher: Bencher<'_, '_>, (people, euros): (usize, i64)) {
    let (plan, analysis, limits) = given(people, euros);
    bencher.bench(|| propose(black_box(&plan), catalogue(), &analysis, &limits));
}
