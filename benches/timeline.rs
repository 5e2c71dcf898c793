//! How long a frame of the rollout takes with 1,000 activities over 12 months.

use divan::{Bencher, black_box};
use eframe::egui::{Key, Modifiers};
use egui_kittest::Harness;
use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use planbuch::analysis::{Page, analyse};
use planbuch::app::{App, Launch};
use planbuch::catalogue::catalogue;
use planbuch::lang::Language;
use planbuch::plan::{
    Account, Activity, ActivityId, Channel, ChannelFormat, Decision, Horizon, Item as _, Person,
    Plan, Platform, Rhythm, Role, RoleOf, Slug,
};

const START: Date = date(2026, 11, 23);

fn main() {
    divan::main();
}

/// So many activities of a week each, a third of them after the one before.
fn plan(count: usize) -> Plan {
    let mut plan = Plan::default();
    plan.rollout.start = Some(START);
    plan.rollout.horizon = Some(Horizon::Twelve);
    let name = |number: usize| format!("n{number}");
    plan.rollout.activities = (0..count)
        .filter_map(|number| {
            let week = i64::try_from(number % 50).ok()?;
            let monday = START + (7 * week).days();
            let before = number.checked_sub(1).filter(|_| number % 3 == 0);
            Some(Activity {
                id: ActivityId(Slug::new(&name(number))?),
                title: format!("Activity {number}"),
                start: Some(monday),
                end: Some(monday + 4.days()),
                after: before
                    .map(|before| format!("own-{}", name(before)))
                    .into_iter()
                    .collect(),
                ..Activity::default()
            })
        })
        .collect();
    plan
}

/// The page of the rollout, settled.
fn opened(count: usize) -> Option<Harness<'static, App>> {
    let folder = tempfile::tempdir().ok()?;
    let path = folder.path().join("bench.plan.ron");
    planbuch::file::write(&path, &plan(count), None).ok()?;
    let launch = Launch {
        file: Some(path),
        settings_file: None,
        today: Some(START),
        language: Some(Language::English),
        theme: None,
        ..Launch::default()
    };
    let mut harness = Harness::builder()
        .with_size([1280.0, 900.0])
        .with_max_steps(12)
        .build_eframe(|cc| App::new(&cc.egui_ctx, launch));
    let ctx = harness.ctx.clone();
    harness.state_mut().finish_job(&ctx);
    harness.run();
    while harness.state().page() != Page::Rollout {
        harness.key_press_modifiers(Modifiers::COMMAND, Key::PageDown);
        harness.run();
    }
    Some(harness)
}

/// A whole frame, with everything around the page.
#[divan::bench(args = [0, 100, 1000])]
fn frame(bencher: Bencher<'_, '_>, count: usize) {
    if let Some(mut harness) = opened(count) {
        bencher.bench_local(move || harness.step());
    }
}

/// What an edit costs: everything that follows from a plan, computed anew. Half of the activities
/// have no days of their own and are levelled to the hours of one person.
#[divan::bench(args = [0, 100, 1000])]
fn analysis(bencher: Bencher<'_, '_>, count: usize) {
    let mut plan = plan(count);
    let person = Person {
        minutes_per_week: Some(300),
        ..Person::fresh()
    };
    for activity in &mut plan.rollout.activities {
        activity.person = Some(person.id);
        activity.minutes = Some(10);
    }
    for activity in plan.rollout.activities.iter_mut().step_by(2) {
        (activity.start, activity.end) = (None, None);
    }
    plan.team.people.push(person);
    bencher.bench(|| analyse(black_box(&plan), catalogue(), START));
}

/// Five new channels and far too little time for them: channels are delayed until nothing helps.
#[divan::bench(args = [60, 240, 600])]
fn hopeless(bencher: Bencher<'_, '_>, minutes: u32) {
    let mut plan = plan(0);
    let person = Person {
        minutes_per_week: Some(minutes),
        ..Person::fresh()
    };
    let platforms = ["instagram", "facebook", "tiktok", "linkedin", "youtube"];
    plan.channels = platforms
        .iter()
        .filter_map(|platform| {
            let entry = catalogue().platform(Slug::new(platform)?)?;
            let formats = entry.formats.iter().map(|usual| ChannelFormat {
                format: Some(usual.format),
                rhythm: Rhythm::times(usual.times, usual.per),
                ..ChannelFormat::fresh()
            });
            Some(Channel {
                platform: Platform::Listed(entry.id),
                decision: Decision::Active,
                account: Some(Account::New),
                formats: formats.collect(),
                roles: vec![RoleOf {
                    role: Some(Role::Accountable),
                    person: Some(person.id),
                }],
                ..Channel::fresh()
            })
        })
        .collect();
    plan.team.people.push(person);
    bencher.bench(|| analyse(black_box(&plan), catalogue(), START));
}
