//! What somebody who has only this page would miss.

use super::super::testing::{TODAY, full_plan};
use super::super::tests::{german, on_paper, texts};
use super::short::{count_of, shortened};
use crate::analysis::{Verdict, analyse};
use crate::catalogue::catalogue;
use crate::paper::{Setup, Sheet};
use crate::plan::Plan;
use crate::print::blocks::Block;

/// The texts of the variant on which the least stands.
fn least(plan: &Plan) -> Vec<String> {
    let setup = Setup::only(Sheet::OnePage);
    let mut document = on_paper(plan, &german(), &setup);
    for block in &mut document.sheets[0].blocks {
        if let Block::OnePage { variants, .. } = block {
            let last = variants.len() - 1;
            variants.drain(..last);
        }
    }
    texts(&document)
}

#[test]
fn a_long_text_ends_where_a_sentence_or_a_part_of_one_ends() {
    let text = "Brot aus eigenem Sauerteig. Und um halb sechs ist schon offen";
    assert_eq!(shortened(text, 40), "Brot aus eigenem Sauerteig. …");
    assert_eq!(
        shortened("Brot, das lange satt macht und schmeckt", 25),
        "Brot, das lange satt …"
    );
    assert_eq!(
        shortened("Brot mit Zeit, Mehl aus dem Ort", 20),
        "Brot mit Zeit …"
    );
    assert_eq!(shortened("Brot", 20), "Brot");
    assert_eq!(shortened("Donaudampfschiff", 5), "Donau …");
}

#[test]
fn one_more_is_shown_rather_than_said() {
    assert_eq!(count_of(&[1, 2, 3], 2), 3);
    assert_eq!(count_of(&[1, 2, 3, 4], 2), 2);
    assert_eq!(count_of(&[1], 2), 1);
}

#[test]
fn what_has_no_room_is_counted() {
    let plan = full_plan();
    let analysis = analyse(&plan, catalogue(), TODAY);
    let activities = analysis.schedule.activities.iter();
    let open = activities.filter(|one| !one.regular && !one.done).count();
    let said = least(&plan);
    let more = format!("… und {} weitere", open - 2);
    assert!(said.contains(&more), "{more} is missing in {said:?}");
}

#[test]
fn who_has_too_much_to_do_is_named_even_where_there_is_hardly_any_room() {
    let mut plan = full_plan();
    let name = plan.team.people[0].name.clone();
    plan.team.people[0].minutes_per_week = Some(1);
    let analysis = analyse(&plan, catalogue(), TODAY);
    assert_eq!(analysis.load.people[0].verdict, Verdict::Over);
    let said = least(&plan);
    let over = german().text("print-verdict-over").to_owned();
    let place = said.iter().position(|text| *text == name);
    let bar = &said[place.unwrap()..];
    assert!(bar.iter().take(4).any(|text| *text == over), "{bar:?}");
}
