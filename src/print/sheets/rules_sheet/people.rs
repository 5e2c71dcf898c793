//! Who is responsible and who stands in, whom to call first, and the lines to sign.

use super::super::Source;
use super::super::forms::{empty_rows, to_write};
use super::super::parts::{blank, filled, row, strong, wide, with_note};
use crate::plan::{Channel, Person, Role};
use crate::print::blocks::{Block, Row};
use crate::wording;

/// So many lines for people who are not in the plan; more where nobody is.
const OTHERS: usize = 3;
const NOBODY_YET: usize = 8;

/// Who does what, and who has read it.
pub(super) fn blocks(source: &Source<'_>) -> Vec<Block> {
    vec![
        source.section("sheet-rules-responsible"),
        responsible(source),
        trouble(source),
        source.section("sheet-rules-signed"),
        Block::paragraph(source.text("sheet-rules-signed-lead")),
        lines(source),
    ]
}

/// The channels that take time, with their people.
fn responsible(source: &Source<'_>) -> Block {
    let channels = source.plan.channels.iter();
    let active = channels.filter(|channel| channel.decision.is_active());
    let mut rows: Vec<Row> = active.map(|channel| channel_row(source, channel)).collect();
    if rows.is_empty() {
        rows.extend(empty_rows(OTHERS));
    }
    let columns = [
        wide("print-platform", 5),
        wide("print-role-accountable", 4),
        wide("print-role-answers", 4),
        wide("print-role-approves", 4),
        wide("print-role-deputy", 4),
    ];
    source.form(9, columns, rows)
}

fn channel_row(source: &Source<'_>, channel: &Channel) -> Row {
    let who = |role: Role| {
        let people = source.people_with(&channel.roles, role);
        people.unwrap_or_default().into()
    };
    row([
        strong(wording::platform(source.lang, &channel.platform)),
        who(Role::Accountable),
        who(Role::Answers),
        who(Role::Approves),
        who(Role::Deputy),
    ])
}

/// Whom to call first when there is trouble. The plan knows no telephone numbers of people.
fn trouble(source: &Source<'_>) -> Block {
    let leader = source.leader().unwrap_or_default();
    let rows = vec![
        row([
            strong(source.text("sheet-rules-call-first")),
            leader.into(),
            blank(),
        ]),
        row([
            strong(source.text("sheet-rules-call-then")),
            blank(),
            blank(),
        ]),
    ];
    let columns = [
        wide("sheet-rules-call", 7),
        wide("sheet-rules-name", 7),
        wide("sheet-rules-phone", 7),
    ];
    source.form(9, columns, rows)
}

/// A line to sign for everybody in the plan, and some for others.
fn lines(source: &Source<'_>) -> Block {
    let people = &source.plan.team.people;
    let others = if people.is_empty() {
        NOBODY_YET
    } else {
        OTHERS
    };
    let rows = people.iter().map(signature).chain(empty_rows(others));
    let columns = [
        wide("sheet-rules-name", 6),
        wide("sheet-rules-date", 3),
        wide("sheet-rules-signature", 7),
    ];
    source.form(11, columns, rows.collect())
}

fn signature(person: &Person) -> Row {
    let job = filled(&person.job);
    let name = match filled(&person.name) {
        Some(name) => with_note(strong(name), job),
        None => to_write(job),
    };
    row([name, blank(), blank()])
}
