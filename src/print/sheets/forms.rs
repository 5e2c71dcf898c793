//! Small pieces of the sheets that are written on by hand.

use super::Source;
use super::parts::{ColumnOf, joined};
use crate::plan::{Person, Relation, Role, RoleOf};
use crate::print::blocks::{Block, Cell, Column, Form, Row};

/// Blocks that grow with the paper.
pub(super) fn grown(blocks: Vec<Block>) -> Block {
    Block::Grown { blocks }
}

/// A cell to write in, with small text at its foot.
pub(super) fn to_write(foot: Option<String>) -> Cell {
    Cell {
        note: foot,
        ..Cell::from("")
    }
}

/// A box to tick with what it means.
pub(super) fn to_tick(text: impl Into<String>) -> Cell {
    Cell {
        tick: Some(false),
        ..Cell::from(text.into())
    }
}

/// Rows to write in, none of whose cells holds anything.
pub(super) fn empty_rows(count: usize) -> impl Iterator<Item = Row> {
    std::iter::repeat_with(Row::default).take(count)
}

impl Source<'_> {
    /// A ruled table with rows of this least height in millimeters.
    pub(super) fn form<const N: usize>(
        &self,
        row_mm: u8,
        columns: [ColumnOf; N],
        rows: Vec<Row>,
    ) -> Block {
        let column = |(key, align, share)| Column {
            label: self.text(key),
            align,
            share,
        };
        Block::Form(Form {
            columns: columns.map(column).into(),
            rows,
            row_mm,
        })
    }

    /// Everybody with a role, with commas.
    pub(super) fn people_with(&self, roles: &[RoleOf], role: Role) -> Option<String> {
        let people = roles.iter().filter(|one| one.role == Some(role));
        joined(people.map(|one| self.person(one.person)), ", ")
    }

    /// Who leads the firm: somebody of the team, else the owner of the plan.
    pub(super) fn leader(&self) -> Option<&str> {
        let is_owner = |person: &&Person| person.relation == Some(Relation::Owner);
        let leader = self.plan.team.people.iter().find(is_owner);
        [
            leader.map(|person| &person.name),
            Some(&self.plan.business.owner),
        ]
        .into_iter()
        .flatten()
        .map(|name| name.trim())
        .find(|name| !name.is_empty())
    }
}
