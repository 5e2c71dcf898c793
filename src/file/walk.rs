//! A walk through a plan's text that knows brackets, texts and comments but no meaning: enough
//! to name the field a parser stumbled over, and to see whether the end of the file is missing.

use super::place::Place;

/// Where a walk ended.
pub(super) struct Walk {
    /// One per open bracket, the outermost first: the field whose value is being read there.
    fields: Vec<Option<String>>,
    inside: Inside,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Inside {
    Code,
    Name,
    Text,
    Escape,
    LineComment,
    BlockComment,
}

impl Walk {
    /// Walks to the end of a text.
    pub(super) fn through(text: &str) -> Self {
        let mut walk = Self {
            fields: vec![None],
            inside: Inside::Code,
        };
        let mut name = String::new();
        let mut last = ' ';
        for c in text.chars() {
            walk.step(c, last, &mut name);
            last = c;
        }
        walk
    }

    /// Is a bracket, a text or a comment still open?
    pub(super) fn is_open(&self) -> bool {
        1 < self.fields.len()
            || matches!(
                self.inside,
                Inside::Text | Inside::Escape | Inside::BlockComment
            )
    }

    /// The innermost field whose value is being read.
    pub(super) fn field(self) -> Option<String> {
        self.fields.into_iter().rev().flatten().next()
    }

    fn step(&mut self, c: char, last: char, name: &mut String) {
        self.inside = match self.inside {
            Inside::Escape => Inside::Text,
            Inside::Text if c == '\\' => Inside::Escape,
            Inside::Text if c == '"' => Inside::Code,
            Inside::LineComment if c == '\n' => Inside::Code,
            Inside::BlockComment if (last, c) == ('*', '/') => Inside::Code,
            Inside::Text | Inside::LineComment | Inside::BlockComment => self.inside,
            Inside::Code | Inside::Name => self.step_in_code(c, last, name),
        };
    }

    fn step_in_code(&mut self, c: char, last: char, name: &mut String) -> Inside {
        match c {
            '"' => return Inside::Text,
            '/' if last == '/' => return Inside::LineComment,
            '*' if last == '/' => return Inside::BlockComment,
            '(' | '[' | '{' => self.fields.push(None),
            ')' | ']' | '}' if 1 < self.fields.len() => self.fields.truncate(self.fields.len() - 1),
            ',' => self.set_field(None),
            ':' if !name.is_empty() => self.set_field(Some(std::mem::take(name))),
            _ if c.is_alphanumeric() || c == '_' => {
                if self.inside == Inside::Code {
                    name.clear();
                }
                name.push(c);
                return Inside::Name;
            }
            _ if c.is_whitespace() => return Inside::Code,
            _ => {}
        }
        name.clear();
        Inside::Code
    }

    fn set_field(&mut self, field: Option<String>) {
        if let Some(current) = self.fields.last_mut() {
            *current = field;
        }
    }
}

/// The field whose value stands at a place of a text; `None` outside of all fields.
pub(super) fn field_at(text: &str, place: Place) -> Option<String> {
    Walk::through(place.before(text)).field()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_field_around_a_place_is_named() {
        let text = "(\n  // note: \"\n  goals: [\n    (id: \"a: b (\\\"\", due: 7),\n    9,\n  ],\n  note : 8,\n)";
        let field = |line, column| field_at(text, Place { line, column });
        assert_eq!(field(4, 11).as_deref(), Some("id"));
        assert_eq!(field(4, 28).as_deref(), Some("due"));
        assert_eq!(field(5, 5).as_deref(), Some("goals"));
        assert_eq!(field(7, 10).as_deref(), Some("note"));
        assert_eq!(field(8, 1), None);
        assert_eq!(field(99, 1), None);
    }

    #[test]
    fn a_text_that_stops_early_is_open() {
        for open in ["(", "(a: [1, 2]", "(a: \"b)", "(a: \"b\\\")", "/* a"] {
            assert!(Walk::through(open).is_open(), "{open}");
        }
        for closed in ["", "(a: \"(\")", "// (", "(a: 1) // \"", "/* ( */", ")"] {
            assert!(!Walk::through(closed).is_open(), "{closed}");
        }
    }
}
