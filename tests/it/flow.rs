//! The way of a user: fill a plan, save it, open it again, print it; undo; leave.

use eframe::egui::{Key, Modifiers, ViewportCommand, ViewportEvent, ViewportId};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;
use jiff::civil::date;
use planbuch::analysis::{Page, Verdict};
use planbuch::app::App;
use planbuch::file;
use planbuch::plan::{
    Amount, Cadence, Country, Customers, Decision, FitLevel, Horizon, Interval, KnownBy,
    Likelihood, Money, Period, Plan, Platform, Quantity, Rhythm,
};

use crate::examples::pdf_text;
use crate::support::{Start, fill, finish_job, node, press, shows, start};

fn plan(harness: &Harness<'static, App>) -> Plan {
    harness.state().document().plan().clone()
}

fn key(harness: &mut Harness<'static, App>, modifiers: Modifiers, key: Key) {
    harness.key_press_modifiers(modifiers, key);
    harness.run();
}

/// Lets more than a second pass, so that an edit counts as finished.
fn pause(harness: &mut Harness<'static, App>) {
    harness.run_steps(8);
}

#[test]
fn a_plan_is_filled_saved_opened_and_printed() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("huber.plan.ron");
    let mut harness = start(Start::default());
    press(&mut harness, "In detail, page by page");
    assert_eq!(harness.state().page(), Page::Business);
    fill(&mut harness, "Name of the business", "Bakery Huber");
    press(&mut harness, "Next: Goals");
    press(&mut harness, "+  Add a goal of your own");
    fill(
        &mut harness,
        "Goal in your own words",
        "Forty orders a month",
    );
    fill(&mut harness, "Target", "40");
    let plan_now = plan(&harness);
    assert_eq!(plan_now.business.name, "Bakery Huber");
    assert_eq!(plan_now.goals[0].title, "Forty orders a month");
    assert_eq!(plan_now.goals[0].target.unwrap().thousandths, 40_000);

    harness.state_mut().save_to(file.clone());
    finish_job(&mut harness);
    assert!(!harness.state().document().is_dirty());
    assert_eq!(file::read(&file).unwrap().plan, plan_now);

    let pdf = folder.path().join("huber.pdf");
    harness.state_mut().export_to(pdf.clone());
    finish_job(&mut harness);
    let text = pdf_text(&pdf);
    assert!(
        text.contains("Bakery Huber") && text.contains("Forty orders a month"),
        "{text}"
    );

    let opened = start(Start {
        file: Some(file),
        ..Start::default()
    });
    assert_eq!(plan(&opened), plan_now);
    assert!(!opened.state().document().is_dirty());
}

/// Goes through all chapters and decides something on each, by labels only.
fn fill_every_page(harness: &mut Harness<'static, App>) {
    press(harness, "In detail, page by page");
    fill(harness, "Name of the business", "Bakery Huber");
    press(harness, "Country: Germany");
    press(harness, "Who buys from you?: Private people");
    press(harness, "Next: Goals");
    press(harness, "+  Add a goal of your own");
    fill(harness, "Goal in your own words", "Forty orders a month");
    fill(harness, "Today", "10");
    fill(harness, "Target", "40");
    fill(harness, "By when", "31/03/2027");
    press(harness, "Next: Audiences");
    press(harness, "+  Add audience");
    fill(harness, "Name of the group", "Families in town");
    press(harness, "How do you know?: Asked them");
    press(harness, "Next: Platforms");
    press(harness, "+  Add your own platform");
    fill(harness, "Name of the platform", "Parish newsletter");
    press(harness, "Your decision: Active");
    press(harness, "Which goals does it serve?: Forty orders a month");
    press(harness, "Next: Content and rhythm");
    press(harness, "+  Add your own format");
    fill(harness, "What is it?", "Recipe");
    press(harness, "Rhythm: A number");
    fill(harness, "How often", "2");
    fill(harness, "Time for one post", "0:30");
    press(harness, "Next: Team and time");
    press(harness, "+  Add person");
    fill(harness, "Name", "Anna Huber");
    fill(harness, "Hours available per week", "3,5");
    press(harness, "Next: Budget");
    fill(harness, "Limit", "1,200");
    press(harness, "The limit applies: once");
    press(harness, "Next: Rules and risks");
    press(harness, "+  Add your own risk");
    press(harness, "How likely: likely");
    press(harness, "Next: Rollout");
    press(harness, "How far ahead do you plan?: 6 months");
    press(harness, "Next: Measuring");
    press(
        harness,
        "How often do you look at the numbers?: Every month",
    );
    press(harness, "Next: Review and print");
}

#[test]
fn every_page_is_filled_by_its_labels_and_the_file_holds_what_was_typed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("huber.plan.ron");
    let mut harness = start(Start::default());
    fill_every_page(&mut harness);
    harness.state_mut().save_to(path.clone());
    finish_job(&mut harness);
    let saved = file::read(&path).unwrap().plan;
    assert_eq!(saved.business.country, Some(Country::Germany));
    assert_eq!(saved.business.customers, Some(Customers::Private));
    let goal = &saved.goals[0];
    assert_eq!(goal.baseline, Some(Quantity::whole(10)));
    assert_eq!(goal.target, Some(Quantity::whole(40)));
    assert_eq!(goal.due, Some(date(2027, 3, 31)));
    assert_eq!(saved.audiences[0].name, "Families in town");
    assert_eq!(saved.audiences[0].known_by, [KnownBy::Asked]);
    let channel = &saved.channels[0];
    assert_eq!(
        channel.platform,
        Platform::Own("Parish newsletter".to_owned())
    );
    assert_eq!(channel.decision, Decision::Active);
    assert_eq!(channel.goals, [goal.id]);
    assert_eq!(channel.formats[0].name, "Recipe");
    assert_eq!(channel.formats[0].rhythm, Rhythm::times(2, Period::Week));
    assert_eq!(channel.formats[0].minutes_per_piece, Some(30));
    assert_eq!(saved.team.people[0].name, "Anna Huber");
    assert_eq!(saved.team.people[0].minutes_per_week, Some(210));
    assert_eq!(saved.budget.limit, Amount::Exact(Money::whole(1200)));
    assert_eq!(saved.budget.limit_per, Some(Interval::Once));
    assert_eq!(saved.risks[0].likelihood, Some(Likelihood::Likely));
    assert_eq!(saved.rollout.horizon, Some(Horizon::Six));
    assert_eq!(saved.measuring.cadence, Some(Cadence::Monthly));
}

#[test]
fn undo_after_everything_leads_back_to_the_empty_plan() {
    let mut harness = start(Start::default());
    fill_every_page(&mut harness);
    pause(&mut harness);
    for _ in 0..100 {
        key(&mut harness, Modifiers::COMMAND, Key::Z);
    }
    assert_eq!(plan(&harness), Plan::default());
    assert!(!harness.state().document().is_dirty());
}

#[test]
fn one_undo_takes_back_one_field_even_while_it_has_the_focus() {
    let mut harness = start(Start::default());
    press(&mut harness, "In detail, page by page");
    fill(&mut harness, "Name of the business", "Huber");
    pause(&mut harness);
    fill(&mut harness, "Name of the business", "Meier");
    pause(&mut harness);
    key(&mut harness, Modifiers::COMMAND, Key::Z);
    assert_eq!(plan(&harness).business.name, "Huber");
    key(&mut harness, Modifiers::COMMAND, Key::Z);
    assert_eq!(plan(&harness), Plan::default());
    key(&mut harness, Modifiers::COMMAND, Key::Z);
    assert_eq!(
        plan(&harness),
        Plan::default(),
        "there is nothing before the beginning"
    );
    key(&mut harness, Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert_eq!(plan(&harness).business.name, "Huber");
}

#[test]
fn undo_leads_to_the_page_where_something_changes() {
    let mut harness = start(Start::default());
    press(&mut harness, "In detail, page by page");
    press(&mut harness, "Next: Goals");
    press(&mut harness, "+  Add a goal of your own");
    pause(&mut harness);
    key(&mut harness, Modifiers::COMMAND, Key::Num6);
    assert_eq!(harness.state().page(), Page::Team);
    key(&mut harness, Modifiers::COMMAND, Key::Z);
    assert_eq!(harness.state().page(), Page::Goals);
    assert!(plan(&harness).goals.is_empty());
}

#[test]
fn a_number_that_cannot_be_understood_is_said_and_changes_nothing() {
    let mut harness = start(Start::default());
    press(&mut harness, "In detail, page by page");
    press(&mut harness, "Next: Goals");
    press(&mut harness, "+  Add a goal of your own");
    fill(&mut harness, "Target", "12.5");
    let good = plan(&harness).goals[0].target;
    assert_eq!(good.unwrap().thousandths, 12_500);
    fill(&mut harness, "Target", "many");
    key(&mut harness, Modifiers::NONE, Key::Tab);
    assert_eq!(plan(&harness).goals[0].target, good);
    assert!(shows(&harness, "Please type just a number"));
    fill(&mut harness, "Target", "");
    assert_eq!(
        plan(&harness).goals[0].target,
        None,
        "an empty field is open, not zero"
    );
}

#[test]
fn a_fresh_goal_shows_an_example_of_the_trade_and_its_formula() {
    let mut harness = start(Start {
        file: Some(crate::examples::path("electrician")),
        ..Start::default()
    });
    key(&mut harness, Modifiers::COMMAND, Key::Num2);
    let own = "about heating and bathrooms a month within six months";
    assert!(!shows(&harness, own));
    press(&mut harness, "Win new customers");
    assert!(shows(&harness, own));
    press(&mut harness, "Hints and formula for this goal");
    assert!(shows(&harness, "Cost per inquiry (cost per lead)"));
    assert!(shows(&harness, "divided by the inquiries of that month"));
}

#[test]
fn a_bad_file_is_explained_and_the_open_plan_stays() {
    let folder = tempfile::tempdir().unwrap();
    let broken = folder.path().join("broken.plan.ron");
    file::write_bytes(
        &broken,
        b"(format: \"planbuch\", version: 1,\n  plan: (business: (name: \"x",
    )
    .unwrap();
    let mut harness = start(Start::default());
    press(&mut harness, "In detail, page by page");
    fill(&mut harness, "Name of the business", "Huber");
    let before = plan(&harness);
    harness.state_mut().open(broken);
    finish_job(&mut harness);
    assert!(shows(&harness, "The plan cannot be opened"));
    assert!(shows(&harness, "broken.plan.ron"));
    assert_eq!(plan(&harness), before);
    press(&mut harness, "Close");
    assert!(!shows(&harness, "The plan cannot be opened"));
}

fn close_window(harness: &mut Harness<'static, App>) -> bool {
    let viewports = &mut harness.input_mut().viewports;
    viewports
        .get_mut(&ViewportId::ROOT)
        .unwrap()
        .events
        .push(ViewportEvent::Close);
    harness.step();
    let commands = &harness.output().viewport_output[&ViewportId::ROOT].commands;
    commands.contains(&ViewportCommand::CancelClose)
}

#[test]
fn closing_asks_about_unsaved_changes_and_cancel_keeps_everything() {
    let mut harness = start(Start::default());
    assert!(
        !close_window(&mut harness),
        "an empty plan closes without a question"
    );
    harness.run();
    press(&mut harness, "In detail, page by page");
    fill(&mut harness, "Name of the business", "Huber");
    assert!(close_window(&mut harness), "the window stays");
    harness.run();
    assert!(shows(&harness, "Save changes?"));
    press(&mut harness, "Cancel");
    assert_eq!(plan(&harness).business.name, "Huber");
    assert!(!shows(&harness, "Save changes?"));
}

#[test]
fn closing_asks_also_while_the_window_is_hidden() {
    let mut harness = start(Start::default());
    press(&mut harness, "In detail, page by page");
    fill(&mut harness, "Name of the business", "Huber");
    let ctx = harness.ctx.clone();
    let mut input = harness.input().clone();
    let root = input.viewports.entry(ViewportId::ROOT).or_default();
    root.events.push(ViewportEvent::Close);
    let mut frame = eframe::Frame::_new_kittest();
    let app = harness.state_mut();
    let output = ctx.run_logic(&input, |ctx| eframe::App::logic(app, ctx, &mut frame));
    let commands = &output.viewport_commands[&ViewportId::ROOT];
    assert!(commands.contains(&ViewportCommand::CancelClose));
    assert!(
        commands.contains(&ViewportCommand::Minimized(false)),
        "the question is seen"
    );
    harness.run();
    assert!(shows(&harness, "Save changes?"));
}

#[test]
fn a_file_that_arrives_late_does_not_drop_what_was_typed_meanwhile() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("other.plan.ron");
    file::write(&path, &Plan::default(), None).unwrap();
    let mut harness = start(Start::default());
    press(&mut harness, "In detail, page by page");
    fill(&mut harness, "Name of the business", "Huber");
    harness.state_mut().open(path);
    finish_job(&mut harness);
    assert!(shows(&harness, "Save changes?"));
    assert_eq!(plan(&harness).business.name, "Huber");
    press(&mut harness, "Don’t save");
    finish_job(&mut harness);
    assert_eq!(plan(&harness), Plan::default());
}

#[test]
fn what_was_half_typed_in_one_plan_does_not_show_in_the_next() {
    let mut harness = start(Start::default());
    press(&mut harness, "In detail, page by page");
    key(&mut harness, Modifiers::COMMAND, Key::Num7);
    fill(&mut harness, "All marketing per year", "much");
    key(&mut harness, Modifiers::NONE, Key::Tab);
    assert!(shows(&harness, "Please type just a number"));
    press(&mut harness, "Start");
    press(&mut harness, "In detail, page by page");
    key(&mut harness, Modifiers::COMMAND, Key::Num7);
    assert!(!shows(&harness, "Please type just a number"));
}

#[test]
fn a_file_changed_by_somebody_else_is_not_overwritten_silently() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shared.plan.ron");
    let mut theirs = Plan::default();
    theirs.business.name = "First".to_owned();
    file::write(&path, &theirs, None).unwrap();
    let mut harness = start(Start {
        file: Some(path.clone()),
        ..Start::default()
    });
    theirs.business.name = "Theirs".to_owned();
    file::write(&path, &theirs, None).unwrap();
    fill(&mut harness, "Name of the business", "Mine");
    key(&mut harness, Modifiers::COMMAND, Key::S);
    finish_job(&mut harness);
    assert!(shows(&harness, "The file has changed in the meantime"));
    assert_eq!(file::read(&path).unwrap().plan.business.name, "Theirs");
    press(&mut harness, "Overwrite anyway");
    finish_job(&mut harness);
    assert_eq!(file::read(&path).unwrap().plan.business.name, "Mine");
}

#[test]
fn an_example_opens_as_a_copy_that_ctrl_s_cannot_overwrite() {
    let mut harness = start(Start::default());
    press(
        &mut harness,
        "Bakery with four people, Austria, local customers, 3 months",
    );
    assert_eq!(harness.state().document().path(), None);
    assert!(harness.state().document().is_dirty());
    assert!(!plan(&harness).channels.is_empty());
}

#[test]
fn sixty_idle_frames_leave_nothing_to_undo() {
    let file = crate::examples::path("bakery");
    let mut harness = start(Start {
        file: Some(file),
        ..Start::default()
    });
    for _ in Page::ALL {
        harness.run_steps(6);
        key(&mut harness, Modifiers::COMMAND, Key::PageDown);
    }
    assert!(
        !harness.state().document().can_undo(),
        "a page changes the plan by itself"
    );
    assert!(!harness.state().document().is_dirty());
    assert!(node(&harness, "Undo").accesskit_node().is_disabled());
}

#[test]
fn a_proposal_is_worked_out_taken_over_and_taken_back_as_one_step() {
    let mut harness = start(Start::default());
    press(&mut harness, "In detail, page by page");
    press(&mut harness, "Who buys from you?: Private people");
    key(&mut harness, Modifiers::COMMAND, Key::Num2);
    press(&mut harness, "Win new customers");
    key(&mut harness, Modifiers::COMMAND, Key::Num4);
    pause(&mut harness);
    let before = plan(&harness);
    // While there is no platform yet, the question stands open.
    fill(&mut harness, "My hours a week", "4");
    press(&mut harness, "Work out a proposal");
    finish_job(&mut harness);
    assert!(shows(&harness, "The proposal"));
    assert!(shows(&harness, "of 4\u{a0}h"));
    assert_eq!(plan(&harness), before, "nothing is changed without a word");
    press(&mut harness, "Take the proposal");
    pause(&mut harness);
    let after = plan(&harness);
    assert!(!after.channels.is_empty() && after.channels.iter().all(|c| c.decision.is_active()));
    assert_eq!(after.team.people[0].name, "Owner");
    assert_eq!(after.team.people[0].minutes_per_week, Some(240));
    let analysis = harness.state().document().analysis();
    assert_ne!(analysis.load.verdict, Verdict::Over);
    assert!(
        !shows(&harness, "Take the proposal"),
        "it holds for the plan before only"
    );
    key(&mut harness, Modifiers::COMMAND, Key::Z);
    assert_eq!(plan(&harness), before);
}

#[test]
fn the_owner_overrules_the_fit_of_a_platform_and_says_why() {
    let mut harness = start(Start::default());
    for label in [
        "In detail, page by page",
        "Next: Goals",
        "Next: Audiences",
        "Next: Platforms",
        "+  Add your own platform",
        "Why so?",
        "I see it differently",
        "Your judgement: Fits well",
    ] {
        press(&mut harness, label);
    }
    fill(
        &mut harness,
        "Why do you see it that way?",
        "Everybody reads it",
    );
    let judgement = plan(&harness).channels[0].judgement.clone();
    assert_eq!(judgement.fits, Some(FitLevel::Well));
    assert_eq!(judgement.why, "Everybody reads it");
    assert!(shows(&harness, "Fits well (own judgement)"));
    press(&mut harness, "Your decision: No");
    assert_eq!(plan(&harness).channels[0].decision, Decision::No);
    press(&mut harness, "Your decision: No");
    assert_eq!(plan(&harness).channels[0].decision, Decision::Open);
}
