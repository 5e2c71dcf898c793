//! Where in a text something is wrong.

/// A place in a text, as editors show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

impl Place {
    /// The text before this place; all of it if the place lies behind the end.
    pub(super) fn before(self, text: &str) -> &str {
        let start: usize = text
            .split_inclusive('\n')
            .take(self.line.saturating_sub(1))
            .map(str::len)
            .sum();
        let line = text.get(start..).unwrap_or_default();
        let column = self.column.saturating_sub(1);
        let length = line
            .char_indices()
            .nth(column)
            .map_or(line.len(), |(at, _)| at);
        text.get(..start + length).unwrap_or(text)
    }

    /// The first sign at or behind this place that is no space: parsers complain before they
    /// skip spaces, people look at what follows.
    pub(super) fn at_sign(self, text: &str) -> Self {
        let before = self.before(text);
        let after = text.get(before.len()..).unwrap_or_default();
        if after.trim_start().is_empty() {
            return self;
        }
        after
            .chars()
            .take_while(|c| c.is_whitespace())
            .fold(self, |at, c| match c {
                '\n' => Self {
                    line: at.line + 1,
                    column: 1,
                },
                _ => Self {
                    column: at.column + 1,
                    ..at
                },
            })
    }
}

/// The number of the last line that holds anything, from 1.
pub(super) fn last_line(text: &str) -> usize {
    text.trim_end().matches('\n').count() + 1
}

impl From<ron::error::Position> for Place {
    fn from(position: ron::error::Position) -> Self {
        Self {
            line: position.line,
            column: position.col,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let before = |line, column| Place { line, column }.before("ä\nöü🙂x\n\n");
        assert_eq!(before(1, 1), "");
        assert_eq!(before(2, 4), "ä\nöü🙂");
        assert_eq!(before(9, 1), "ä\nöü🙂x\n\n");
        let at_sign = |line, column| {
            let at = Place { line, column }.at_sign("a: \n\r\n  b \n");
            (at.line, at.column)
        };
        assert_eq!(at_sign(1, 1), (1, 1));
        assert_eq!(at_sign(1, 3), (3, 3));
        assert_eq!(at_sign(3, 4), (3, 4));
        assert_eq!(last_line("a\nb\n\n \n"), 2);
    }
}
