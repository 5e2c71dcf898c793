//! What staff and owner would notice about the rules and the list of accounts.

use super::super::testing::{full_plan, slug};
use super::super::tests::{forms, german, is_fine_on_paper, on_paper, texts};
use super::accounts::looks_secret;
use super::clauses::GROUPS;
use crate::catalogue::catalogue;
use crate::paper::{Paper, Setup, Sheet};
use crate::plan::{Item as _, Person, Plan, Rule, RuleState, Slug};
use crate::print::blocks::{Block, Clauses, Document, Form};

fn document(plan: &Plan) -> Document {
    on_paper(plan, &german(), &Setup::only(Sheet::Rules))
}

fn blocks(document: &Document) -> &[Block] {
    let grown = document.sheets[0]
        .blocks
        .iter()
        .find_map(|block| match block {
            Block::Grown { blocks } => Some(blocks.as_slice()),
            _ => None,
        });
    grown.unwrap()
}

/// The table with a column of this header.
fn form<'a>(document: &'a Document, header: &str) -> &'a Form {
    let has_it = |form: &&Form| form.columns.iter().any(|column| column.label == header);
    forms(document).into_iter().find(has_it).unwrap()
}

fn clauses(document: &Document) -> &Clauses {
    let clauses = blocks(document).iter().find_map(|block| match block {
        Block::Clauses(clauses) => Some(clauses),
        _ => None,
    });
    clauses.unwrap()
}

#[test]
fn everybody_has_a_line_to_sign_and_others_have_three() {
    let mut plan = full_plan();
    plan.team.people.push(Person::fresh());
    let document = document(&plan);
    let lines = form(&document, "Unterschrift");
    assert!(9 <= lines.row_mm);
    assert_eq!(lines.rows.len(), plan.team.people.len() + 3);
    for (person, row) in plan.team.people.iter().zip(&lines.rows) {
        assert_eq!(row.cells[0].text.as_deref(), Some(person.name.as_str()));
        assert_eq!(row.cells[2].text.as_deref(), Some(""));
    }
}

#[test]
fn every_presence_is_in_the_list_of_accounts_with_its_people() {
    let plan = full_plan();
    let document = document(&plan);
    let accounts = form(&document, "Passwort liegt in");
    let shown = serde_json::to_string(&accounts.rows).unwrap();
    for presence in plan.channels.iter().flat_map(|one| &one.presences) {
        assert!(shown.contains(&presence.name), "{}", presence.name);
        assert!(shown.contains(&presence.url), "{}", presence.url);
    }
    assert!(shown.contains("Anna Huber: Verantwortlich, Erstellt Beiträge"));
    assert!(shown.contains("Zugang: Anna und Murat, Ordner im Büro"));
    // Active without a presence: a row to complete by hand.
    assert!(shown.contains("Schaufenster mit Bildschirm"));
    assert!(!shown.contains("TikTok"));
}

#[test]
fn no_secret_leaves_the_plan_on_this_sheet() {
    const SECRET: &str = "Semmel2026";
    let mut plan = full_plan();
    for channel in &mut plan.channels {
        channel.note = format!("Passwort {SECRET}");
        for presence in &mut channel.presences {
            presence.note = SECRET.to_owned();
            presence.access = format!("Anna, {SECRET}");
        }
    }
    plan.rules.note = SECRET.to_owned();
    for person in &mut plan.team.people {
        person.note = SECRET.to_owned();
    }
    let shown = texts(&document(&plan)).join("\n");
    assert!(!shown.contains(SECRET));
    assert!(!shown.contains("Anmerkung"));
}

#[test]
fn words_that_look_like_passwords_are_found() {
    for secret in [
        "Anna, Passwort: brot",
        "PW brot",
        "PIN 1234",
        "Kennwörter bei Anna",
        "Anna Hunter22",
        "Anna s!cher#",
    ] {
        assert!(looks_secret(secret), "{secret}");
    }
    for harmless in [
        "Anna und Murat, Ordner im Büro",
        "Pinterest: Anna",
        "buero1@baeckerei.example",
        "Johanna!",
        "seit 2021 Gerti",
    ] {
        assert!(!looks_secret(harmless), "{harmless}");
    }
}

#[test]
fn rules_of_the_plan_are_numbered_and_what_every_firm_needs_is_suggested() {
    let mut plan = full_plan();
    plan.rules.rules.push(Rule {
        template: Some(slug("crisis")),
        state: RuleState::NotNeeded,
        ..Rule::fresh()
    });
    let document = document(&plan);
    let items: Vec<_> = (clauses(&document).groups.iter())
        .flat_map(|group| &group.items)
        .collect();
    let numbers: Vec<(&str, &str)> = (items.iter())
        .map(|item| (item.number.as_str(), item.title.as_str()))
        .collect();
    assert_eq!(
        numbers,
        [
            ("", "Anstand und Werte"),
            ("1.", "Urheberrecht"),
            ("2.", "Vertraulichkeit"),
            ("3.", "Keine Fotos von Kindern"),
        ]
    );
    assert!(items[0].tick && !items[1].tick);
    let notes: Vec<Option<&str>> = items.iter().map(|item| item.note.as_deref()).collect();
    // What holds for all and today says nothing more.
    assert_eq!(
        notes,
        [
            None,
            Some("Noch zu schreiben, Anna Huber, 04.12.2026"),
            None,
            Some("Nur für Instagram · Noch nicht beschlossen"),
        ]
    );
}

#[test]
fn the_law_says_what_to_check_and_who_does() {
    let document = document(&full_plan());
    let shown = texts(&document).join("\n");
    assert!(shown.contains("Bitte prüfen"));
    assert!(shown.contains("Impressum auf jedem Profil"));
    assert!(shown.contains("Anna Huber\nbis 27.11.2026"));
    assert!(shown.contains("Schon geklärt: Einwilligung der Abgebildeten"));
}

#[test]
fn an_empty_plan_gives_a_form_with_all_rules_to_choose_from() {
    let document = document(&Plan::default());
    let items = clauses(&document).groups.iter().flat_map(|it| &it.items);
    let ticks = items.filter(|item| item.tick).count();
    assert_eq!(ticks, catalogue().rules.len());
    assert_eq!(form(&document, "Unterschrift").rows.len(), 8);
    assert_eq!(form(&document, "Passwort liegt in").rows.len(), 8);
}

#[test]
fn every_rule_of_the_catalogue_is_in_one_group() {
    for rule in &catalogue().rules {
        let holds = |rules: &&[&str]| rules.iter().any(|one| Slug::new(one) == Some(rule.id));
        let groups = GROUPS.iter().filter(|(_, rules)| holds(rules)).count();
        assert_eq!(groups, 1, "{}", rule.id);
    }
}

#[test]
fn the_sheet_is_accessible_and_readable_on_every_paper() {
    for paper in Paper::ALL {
        for plan in [full_plan(), Plan::default()] {
            let setup = Setup {
                paper,
                ..Setup::only(Sheet::Rules)
            };
            is_fine_on_paper(&plan, &setup);
        }
    }
}
