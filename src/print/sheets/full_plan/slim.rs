//! Tables without columns in which nothing stands.

use crate::print::blocks::{Block, Cell, Table};

/// The table without its empty columns; other blocks stay as they are.
pub(super) fn slim(block: Block) -> Block {
    let Block::Table(mut table) = block else {
        return block;
    };
    let keeps: Vec<bool> = (0..table.columns.len())
        .map(|column| is_used(&table, column))
        .collect();
    retain(&mut table.columns, &keeps);
    for row in &mut table.rows {
        retain(&mut row.cells, &keeps);
    }
    Block::Table(table)
}

fn is_used(table: &Table, column: usize) -> bool {
    let mut cells = table.rows.iter().filter_map(|row| row.cells.get(column));
    cells.any(|cell| !is_empty(cell))
}

/// Does nothing stand in the cell, or only a dash?
fn is_empty(cell: &Cell) -> bool {
    let text = cell.text.as_deref().unwrap_or_default();
    matches!(text, "" | "–") && cell.note.is_none() && cell.tick.is_none()
}

fn retain<T>(items: &mut Vec<T>, keeps: &[bool]) {
    let mut keeps = keeps.iter();
    items.retain(|_| keeps.next().copied().unwrap_or(true));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::print::blocks::{Column, Row};

    #[test]
    fn a_column_goes_only_where_every_cell_is_empty() {
        let row = |cells: [&str; 3]| Row {
            cells: cells.map(Cell::from).into(),
            strong: false,
        };
        let table = Table {
            columns: vec![Column::default(); 3],
            rows: vec![row(["Flyer", "–", ""]), row(["Werbung", "", "12 €"])],
            ..Table::default()
        };
        let Block::Table(slim) = slim(Block::Table(table)) else {
            panic!("a table stays a table");
        };
        assert_eq!(slim.columns.len(), 2);
        assert_eq!(slim.rows[1].cells, ["Werbung", "12 €"].map(Cell::from));
    }
}
