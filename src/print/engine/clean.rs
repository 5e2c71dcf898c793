//! Takes out of texts what cannot be printed, in one place, before anything is laid out.

use serde_json::Value;

/// A run without a place to break longer than this gets one, so that it cannot leave the page.
const LONGEST_RUN: usize = 32;

/// A place where a line may break without a hyphen.
const BREAK: char = '\u{200B}';

/// `value` with every text in it cleaned; keys are ours and stay.
pub(super) fn value(value: &Value) -> Value {
    match value {
        Value::String(string) => Value::String(text(string)),
        Value::Array(items) => items.iter().map(self::value).collect(),
        Value::Object(fields) => Value::Object(
            fields
                .iter()
                .map(|(key, field)| (key.clone(), self::value(field)))
                .collect(),
        ),
        other => other.clone(),
    }
}

/// `text` without control characters, private-use characters and marks that turn the writing
/// direction around; line ends become `\n`, tabs a space, and runs that no line could hold may
/// break, addresses where their parts meet.
pub(super) fn text(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let mut clean = String::with_capacity(text.len());
    let mut run = 0;
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        let c = match c {
            '\r' | '\u{2028}' | '\u{2029}' | '\u{0B}' | '\u{0C}' | '\u{85}' => '\n',
            '\t' => ' ',
            c => c,
        };
        if !is_printable(c) {
            continue;
        }
        run = if c.is_whitespace() || c == BREAK {
            0
        } else {
            run + 1
        };
        // Letters are left to hyphenation; a joined emoji must not be torn apart.
        if run > LONGEST_RUN && c.is_ascii() {
            clean.push(BREAK);
            run = 1;
        }
        let after_letter = clean.ends_with(char::is_alphabetic);
        clean.push(c);
        let before_letter = letters.peek().is_some_and(|next| next.is_alphabetic());
        if matches!(c, '.' | '/' | '@' | '_') && after_letter && before_letter {
            clean.push(BREAK);
            run = 0;
        }
    }
    clean
}

fn is_printable(c: char) -> bool {
    let turns_direction = matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let is_private = matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}');
    // Byte order mark, annotation marks, and what is no character at all.
    let is_internal = matches!(c, '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{FDD0}'..='\u{FDEF}')
        || (u32::from(c) & 0xFFFE) == 0xFFFE;
    c == '\n' || !(c.is_control() || turns_direction || is_private || is_internal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_and_private_characters_go_and_line_ends_stay() {
        assert_eq!(
            text("a\0b\u{1b}c\u{E001}\u{F0000}d\r\ne\tf\u{2028}g"),
            "abcd\ne f\ng"
        );
        assert_eq!(text("ab\u{202E}cd\u{FEFF}"), "abcd");
    }

    #[test]
    fn ordinary_texts_and_joined_emoji_stay_as_they_are() {
        for plain in [
            "Größe 😀 👩‍🍳 ❤️ „so“",
            "#panic(\"x\") *b* $x$ @ref <tag> \\ \"",
        ] {
            assert_eq!(text(plain), plain);
        }
    }

    #[test]
    fn an_endless_run_may_break() {
        let clean = text(&"x".repeat(100));
        assert_eq!(clean.matches(BREAK).count(), 3);
        assert_eq!(clean.replace(BREAK, ""), "x".repeat(100));
    }

    #[test]
    fn an_address_breaks_where_its_parts_meet_and_a_date_never() {
        let parts = |shown: &str| text(shown).split(BREAK).count();
        assert_eq!(parts("bewerbung@kessler-elektro.example/jobs"), 4);
        assert_eq!(parts("bis 24.12.2026 um 1/2 8"), 1);
    }

    #[test]
    fn every_text_in_the_data_is_cleaned() {
        let dirty = serde_json::json!({ "a": ["x\0", { "b": "y\u{7}" }], "n": 3 });
        assert_eq!(
            value(&dirty),
            serde_json::json!({ "a": ["x", { "b": "y" }], "n": 3 })
        );
    }
}
