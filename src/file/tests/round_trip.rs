//! What is saved is what is opened again.

use crate::file::{OpenError, Problem, SaveError, decode, encode};
use crate::plan::{
    Business, Channel, Decision, Goal, GoalId, Item as _, Person, Plan, Post, Reach, Slug, Trade,
};

use super::any_plan::any_plan;

fn same(plan: &Plan) -> String {
    let text = encode(plan).unwrap();
    assert_eq!(decode(text.as_bytes()).unwrap(), *plan, "{text}");
    text
}

#[test]
fn any_plan_comes_back_as_it_was() {
    let mut texts = String::new();
    for number in 0..100 {
        texts += &same(&any_plan(number));
    }
    // The plans were not all empty: what could be taken for something else is in them.
    for part in [
        "\"None\"",
        "VacantUntil(None)",
        "Between(",
        "until: None",
        "Times((",
        "👩\u{200d}🍳",
    ] {
        assert!(texts.contains(part), "{part}");
    }
}

#[test]
fn an_empty_plan_comes_back_as_it_was() {
    let text = same(&Plan::default());
    assert!(text.ends_with("    plan: (),\n)\n"), "{text}");
}

#[test]
fn a_plan_reads_like_a_page() {
    let plan = Plan {
        business: Business {
            name: "Toni's \"Café\" ☕\u{fe0f}".to_owned(),
            trade: Trade::Own("None".to_owned()),
            reach: Some(Reach::Local),
            note: "Zeile 1\nZeile 2 \\ e\u{301}".to_owned(),
            ..Business::default()
        },
        channels: vec![Channel {
            id: crate::plan::ChannelId(Slug::new("insta").unwrap()),
            decision: Decision::Trial { until: None },
            ..Channel::default()
        }],
        ..Plan::default()
    };
    let expected = r#"// Planbuch: social media strategy. Please keep a copy before editing by hand.
#![enable(implicit_some)]
Planbuch(
    format: "planbuch",
    version: 1,
    min_reader: 1,
    app: "APP",
    plan: (
        business: (
            name: "Toni's \"Café\" COFFEE",
            trade: Own("None"),
            reach: Local,
            note: "Zeile 1\nZeile 2 \\ ACCENT",
        ),
        channels: [
            (
                id: "insta",
                decision: Trial(
                    until: None,
                ),
            ),
        ],
    ),
)
"#;
    let expected = expected
        .replace("APP", env!("CARGO_PKG_VERSION"))
        .replace("COFFEE", "☕\u{fe0f}")
        .replace("ACCENT", "e\u{301}");
    assert_eq!(same(&plan), expected);
}

#[test]
fn a_file_written_by_hand_may_be_short_and_may_say_some() {
    for text in [
        "(format: \"planbuch\", version: 1, plan: (business: (reach: Local)))",
        "Planbuch(format:\"planbuch\",version:1,min_reader:1,plan:(business:(reach:Some(Local),),),)",
        "\u{feff}/* mine */ Planbuch(\r\n  version: 1, format: \"planbuch\", // first\r\n  plan: (business: (reach: Local)),\r\n)\r\n",
    ] {
        let plan = decode(text.as_bytes()).unwrap();
        assert_eq!(plan.business.reach, Some(Reach::Local), "{text}");
    }
}

#[test]
fn windows_line_ends_and_a_byte_order_mark_change_nothing() {
    let plan = any_plan(7);
    let text = encode(&plan).unwrap().replace('\n', "\r\n");
    assert_eq!(decode(format!("\u{feff}{text}").as_bytes()).unwrap(), plan);
}

#[test]
fn a_newer_program_may_still_write_what_this_one_understands() {
    let text = "Planbuch(format: \"planbuch\", version: 2, min_reader: 1, app: \"9.0.0\", plan: (business: (owner: \"Eva\")))";
    assert_eq!(decode(text.as_bytes()).unwrap().business.owner, "Eva");
}

#[test]
fn an_item_added_by_hand_gets_an_id() {
    let text = "(format: \"planbuch\", version: 1, plan: (goals: [(title: \"a\"), (title: \"b\")], team: (people: [(absences: [(), ()])])))";
    let plan = decode(text.as_bytes()).unwrap();
    assert_ne!(plan.goals[0].id, plan.goals[1].id);
    assert_ne!(plan.goals[0].id, GoalId::default());
    let absences = &plan.team.people[0].absences;
    assert_ne!(absences[0].id, absences[1].id);
    // A plan in which an id is missing can be saved all the same.
    let unnamed = Plan {
        goals: vec![Goal::default(), Goal::default()],
        ..Plan::default()
    };
    assert!(encode(&unnamed).is_ok());
}

#[test]
fn two_items_with_one_id_are_neither_saved_nor_opened() {
    let person = Person {
        post: Post::VacantUntil(None),
        ..Person::fresh()
    };
    let mut plan = Plan::default();
    plan.team.people = vec![person.clone(), person.clone()];
    let error = encode(&plan).unwrap_err();
    assert!(matches!(&error, SaveError::NotReproducible { detail } if detail.contains("people")));
    let text = "(format: \"planbuch\", version: 1, plan: (channels: [(id: \"x\", presences: [(id: \"p\"), (id: \"p\")])]))";
    let Err(OpenError::Content { problem, .. }) = decode(text.as_bytes()) else {
        panic!("opened");
    };
    let id = Slug::new("p").unwrap();
    let list = "presences";
    assert_eq!(problem, Problem::DuplicateId { list, id });
}
