//! Who is responsible and who stands in, and whom to call first.

use super::super::Source;
use super::super::forms::empty_rows;
use super::super::parts::{blank, row, strong, wide};
use crate::plan::{Channel, Role};
use crate::print::blocks::{Block, Row};
use crate::wording;

/// So many rows where no channel takes time yet.
const NONE_YET: usize = 3;

/// Who does what, and whom to call.
pub(super) fn blocks(source: &Source<'_>) -> Vec<Block> {
    vec![
        source.section("sheet-rules-responsible"),
        responsible(source),
        trouble(source),
    ]
}

/// The channels that take time, with their people.
fn responsible(source: &Source<'_>) -> Block {
    let channels = source.plan.channels.iter();
    let active = channels.filter(|channel| channel.decision.is_active());
    let mut rows: Vec<Row> = active.map(|channel| channel_row(source, channel)).collect();
    if rows.is_empty() {
        rows.extend(empty_rows(NONE_YET));
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
