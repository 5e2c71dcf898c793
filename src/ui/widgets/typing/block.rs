//! What was copied in a spreadsheet: lines of cells with tabs between them.

use crate::lang::Arg;
use crate::plan::Quantity;
use crate::ui::Cx;

/// A cell that got a new number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Typed {
    /// Its row.
    pub row: usize,
    /// Its column.
    pub column: usize,
    /// The number; `None` if it was emptied.
    pub value: Option<Quantity>,
}

/// A cell, or the size of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) row: usize,
    pub(super) column: usize,
}

/// Why nothing of a block was taken over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Refused {
    /// A cell is no number.
    Cell {
        /// Its line in the block, counted from 1.
        line: usize,
        /// What stands in it.
        text: String,
        /// The key of the sentence that says what was expected.
        expected: &'static str,
    },
    /// It is larger than the table below and right of the field.
    TooLarge,
}

/// Reads a block that is pasted at a cell into a table of a size. Empty cells leave what is there.
/// Either all of it or nothing.
pub(super) fn read_block(
    text: &str,
    at: Place,
    size: Place,
    read: impl Fn(usize, &str) -> Result<Quantity, &'static str>,
) -> Result<Vec<Typed>, Refused> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut cells = Vec::new();
    for (line, content) in text.trim_end_matches('\n').split('\n').enumerate() {
        for (number, cell) in content.split('\t').enumerate() {
            let (row, column, cell) = (at.row + line, at.column + number, cell.trim());
            if cell.is_empty() {
                continue;
            }
            if size.row <= row || size.column <= column {
                return Err(Refused::TooLarge);
            }
            let value = read(column, cell).map_err(|expected| Refused::Cell {
                line: line + 1,
                text: cell.chars().take(40).collect(),
                expected,
            })?;
            cells.push(Typed {
                row,
                column,
                value: Some(value),
            });
        }
    }
    Ok(cells)
}

/// Says why nothing was taken over.
pub(super) fn refusal(cx: &Cx<'_>, refused: &Refused) -> String {
    match refused {
        Refused::TooLarge => cx.t("typing-block-too-large").to_owned(),
        Refused::Cell {
            line,
            text,
            expected,
        } => {
            let line = i64::try_from(*line).unwrap_or(i64::MAX);
            let args: [(&str, Arg<'_>); 3] = [
                ("line", line.into()),
                ("text", text.into()),
                ("expected", cx.t(expected).into()),
            ];
            cx.lang.format("typing-block-refused", &args)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(row: usize, column: usize) -> Place {
        Place { row, column }
    }

    fn read(_: usize, text: &str) -> Result<Quantity, &'static str> {
        text.parse().map(Quantity::whole).map_err(|_| "expected")
    }

    fn typed(row: usize, column: usize, number: i64) -> Typed {
        Typed {
            row,
            column,
            value: Some(Quantity::whole(number)),
        }
    }

    #[test]
    fn a_column_fills_downwards_and_a_block_to_the_right_as_well() {
        // Spreadsheets end the last line too, some with both signs.
        let column = read_block("4\r\n\r\n6\r\n", at(1, 0), at(9, 2), read);
        assert_eq!(column, Ok(vec![typed(1, 0, 4), typed(3, 0, 6)]));
        let block = read_block("1\t2\n3\t 4 \n", at(0, 1), at(2, 3), read);
        let expected = [(0, 1, 1), (0, 2, 2), (1, 1, 3), (1, 2, 4)];
        let expected = expected.map(|(row, column, number)| typed(row, column, number));
        assert_eq!(block, Ok(expected.to_vec()));
    }

    #[test]
    fn nothing_is_half_taken_over() {
        let refused = read_block("1\nviele\n3", at(0, 0), at(9, 9), read);
        let expected = Refused::Cell {
            line: 2,
            text: "viele".to_owned(),
            expected: "expected",
        };
        assert_eq!(refused, Err(expected));
        for large in ["1\n2\n3", "1\t2\t3"] {
            assert_eq!(
                read_block(large, at(0, 0), at(2, 2), read),
                Err(Refused::TooLarge)
            );
        }
    }
}
