//! What `lp` is told about a print.

use crate::paper::{Color, Job, Sides};

/// The longest title that the printing protocol allows, in bytes (RFC 8011, 5.1.3: `name`).
const MAX_TITLE: usize = 255;

/// The arguments of `lp`. The words are those of IPP (RFC 8011, PWG 5100.13), which every CUPS
/// understands, whatever the printer. The PDF comes through standard input.
pub(super) fn arguments(job: &Job) -> Vec<String> {
    let mut arguments = Vec::new();
    let mut add = |name: &str, value: String| arguments.extend([name.to_owned(), value]);
    if let Some(printer) = &job.printer {
        add("-d", printer.clone());
    }
    add("-t", title(&job.title));
    add("-n", job.copies.to_string());
    // Whole sets, also for several copies: nobody wants to sort pages.
    add("-o", "collate=true".to_owned());
    let sides = match job.sides {
        Sides::One => "one-sided",
        Sides::LongEdge => "two-sided-long-edge",
        Sides::ShortEdge => "two-sided-short-edge",
    };
    add("-o", format!("sides={sides}"));
    match job.color {
        Color::AsSet => {}
        Color::Color => add("-o", "print-color-mode=color".to_owned()),
        Color::Gray => add("-o", "print-color-mode=monochrome".to_owned()),
    }
    if !job.pages.is_all() {
        add("-o", format!("page-ranges={}", job.pages));
    }
    // CUPS does not go by the size of the pages: without this, everything goes on the usual paper.
    if let Some(paper) = job.paper {
        add("-o", format!("media={}", paper.name()));
    }
    arguments
}

/// The title without what no list can show, as long as the protocol allows.
fn title(title: &str) -> String {
    let shown: String = title.chars().filter(|c| !c.is_control()).collect();
    shown[..shown.floor_char_boundary(MAX_TITLE)]
        .trim()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroU32;

    use crate::paper::{PageRanges, Paper};

    use super::*;

    fn plain() -> Job {
        Job {
            printer: None,
            title: "Plan".to_owned(),
            copies: NonZeroU32::MIN,
            sides: Sides::One,
            color: Color::AsSet,
            pages: PageRanges::default(),
            paper: None,
        }
    }

    #[test]
    fn what_was_not_chosen_is_left_to_the_printer() {
        let expected = "-t Plan -n 1 -o collate=true -o sides=one-sided";
        assert_eq!(arguments(&plain()).join(" "), expected);
    }

    #[test]
    fn what_was_chosen_is_passed_on() {
        let job = Job {
            printer: Some("Laden".to_owned()),
            copies: NonZeroU32::new(3).unwrap(),
            sides: Sides::ShortEdge,
            color: Color::Gray,
            pages: PageRanges::parse("1-3, 7", 9).unwrap(),
            paper: Some(Paper::A3),
            ..plain()
        };
        let expected = "-d Laden -t Plan -n 3 -o collate=true -o sides=two-sided-short-edge \
                        -o print-color-mode=monochrome -o page-ranges=1-3,7 -o media=A3";
        assert_eq!(arguments(&job).join(" "), expected);
    }

    #[test]
    fn a_title_keeps_its_words_and_loses_what_no_list_can_show() {
        assert_eq!(title(" Bäckerei\u{0} „Süß“\n"), "Bäckerei „Süß“");
        // 200 letters of two bytes each: 127 of them fit.
        assert_eq!(title(&"ä".repeat(200)), "ä".repeat(127));
    }
}
